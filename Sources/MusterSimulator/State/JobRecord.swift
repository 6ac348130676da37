import MusterAWS
import MusterCore

/// What a Region knows of one job: what the service shows, and what is still to come.
struct JobRecord: Sendable {
    /// What readers see.
    ///
    /// Kept in the service's own form, so that a describe only copies it.
    var shape: DRS.Job
    /// Nanoseconds since the epoch.
    let created: Int64
    let isDrill: Bool
    let isTermination: Bool
    var participants: [Participant]
    var timeline: JobTimeline
    /// The first step that has not taken effect.
    var cursor = 0
    /// The log as far as anybody has asked for it.
    var log: [DRS.JobLog] = []
    /// The first step that is not in `log` yet.
    var logCursor = 0
    var isFinished = false
    var isDeleted = false
    /// Whether the job lists nobody once it is COMPLETED, whatever the world says of jobs.
    var losesServersAtEnd = false

    struct Participant: Sendable {
        let id: SourceServerID
        /// The server's index; `nil` for an id that no server has.
        let server: Int?
        /// Whether the job locks the server until it is over, as jobs do unless the server is unknown or skipped.
        var isLocked = true
        /// The instance that is to be removed: the earlier one, or the one that a TERMINATE job is about.
        var earlier: Int?
        /// The instance that the job has launched.
        var launched: Int?
        /// The time of the data that the server is recovered to.
        var point: Int64
    }

    /// The job with the state that others see at the given step applied.
    var nextInstant: Int64? {
        cursor < timeline.steps.count ? timeline.steps[cursor].instant : nil
    }
}
