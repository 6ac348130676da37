package import MusterCore

/// What a job's log has told about its servers.
package struct JobLogDigest: Sendable {
    private struct Story {
        var lastStep: JobLogEntry?
        var error: JobLogEntry?
    }

    /// Whether the log was read at least once.
    package private(set) var isRead = false
    /// Whether it was read to the end of the job.
    package private(set) var isWhole = false
    private var known = Set<JobLogEntry>()
    private var stories: [SourceServerID: Story] = [:]

    package init() {}

    /// Takes in a whole log, in the order of the service.
    ///
    /// - Returns: The entries that are new, in that order.
    package mutating func read(_ entries: [JobLogEntry]) -> [JobLogEntry] {
        isRead = true
        var new: [JobLogEntry] = []
        for entry in entries where known.insert(entry).inserted {
            new.append(entry)
            if entry.event == "JOB_END" { isWhole = true }
            guard let server = entry.server else { continue }
            stories[server, default: Story()].lastStep = entry
            if Self.isFailure(entry) { stories[server, default: Story()].error = entry }
        }
        return new
    }

    /// The last entry of a server.
    package func lastStep(of server: SourceServerID) -> JobLogEntry? {
        stories[server]?.lastStep
    }

    /// Whether a server's story ends with its launch.
    ///
    /// The live service writes LAUNCH_END, though its model does not list it. Source: recorded jobs of 2022.
    package func showsLaunch(of server: SourceServerID) -> Bool {
        stories[server]?.lastStep?.event == "LAUNCH_END"
    }

    /// The entry that tells why a server was not launched.
    package func error(of server: SourceServerID) -> JobLogEntry? {
        stories[server]?.error
    }

    private static func isFailure(_ entry: JobLogEntry) -> Bool {
        switch entry.event {
        case "CLEANUP_FAIL", "SNAPSHOT_FAIL", "USING_PREVIOUS_SNAPSHOT_FAILED", "CONVERSION_FAIL", "LAUNCH_FAILED",
            "SERVER_SKIPPED":
            true
        default:
            entry.rawError != nil
        }
    }
}
