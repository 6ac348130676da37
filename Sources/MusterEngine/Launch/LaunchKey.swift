import MusterAWS
package import MusterCore

/// Recognises one attempt to launch one set of servers.
///
/// The same execution, wave and attempt of it, servers with their points, mode and attempt of the call give the same key on every machine, so that whoever goes on
/// after a crash looks for the same tag. A digest of names, not a secret.
package struct LaunchKey: Hashable, Sendable {
    package let text: String

    package init(
        execution: ExecutionID,
        wave: Int,
        servers: [SourceServerID],
        mode: ExecutionMode,
        attempt: Int,
        round: Int = 1,
        points: [RecoverySnapshotID?]? = nil
    ) {
        var hash = StableHash()
        hash.combine(execution.rawValue)
        hash.combine(UInt64(max(0, wave)))
        hash.combine(mode.rawValue)
        hash.combine(UInt64(max(0, attempt)))
        if let points {
            for (server, point) in zip(servers, points).sorted(by: { $0.0 < $1.0 }) {
                hash.combine(server.name)
                hash.combine(point?.rawValue ?? "")
            }
        } else {
            let isSorted = servers.indices.dropFirst().allSatisfy { servers[$0 - 1].name < servers[$0].name }
            var names = WordHash()
            for server in isSorted ? servers : servers.sorted() { names.combine(server.name) }
            hash.combine(names.value)
        }
        // A wave that is tried again launches anew, which no earlier job may pass for.
        if round > 1 { hash.combine(UInt64(round)) }
        text = hash.hex
    }
}

/// The tags by which Muster finds its own jobs again.
package enum LaunchTag {
    package static let execution = "muster:execution"
    package static let wave = "muster:wave"
    package static let launch = "muster:launch"
}
