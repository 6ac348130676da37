import MusterAWS
import MusterCore

/// What a Region knows of one job: what the service shows, and what is still to come.
struct JobRecord: Sendable {
    /// What readers see.
    ///
    /// Kept in the service's own form, so that a describe only copies it.
    var shape: DRS.Job {
        _read { yield answer[0] }
        _modify { yield &answer[0] }
    }
    /// The shape as the only item of an answer, which most polls ask for.
    private(set) var answer: [DRS.Job]
    /// Nanoseconds since the epoch.
    let created: Int64
    let isDrill: Bool
    let isTermination: Bool
    var participants: [Participant]
    /// The time of the data that servers are recovered to, by the server's index; `created` for all others.
    private let points: [Int: Int64]
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

    init(
        shape: DRS.Job,
        created: Int64,
        isDrill: Bool,
        isTermination: Bool,
        participants: [Participant],
        points: [Int: Int64] = [:],
        timeline: JobTimeline
    ) {
        answer = [shape]
        self.created = created
        self.isDrill = isDrill
        self.isTermination = isTermination
        self.participants = participants
        self.points = points
        self.timeline = timeline
    }

    /// The time of the data that a server is recovered to, in nanoseconds since the epoch.
    func point(ofServer server: Int) -> Int64 { points.isEmpty ? created : points[server] ?? created }

    /// One of those whom the job lists; who that is, the Region knows.
    struct Participant: Sendable {
        private let serverIndex: CompactIndex
        /// The instance that is to be removed or, of somebody who is no server, which of the Region's strangers it is.
        private let otherIndex: CompactIndex
        private var launchedIndex = CompactIndex()
        /// Whether the job locks the server until it is over, as jobs do unless the server is unknown or skipped.
        let isLocked: Bool

        init(server: Int, isLocked: Bool = true, earlier: Int? = nil) {
            self.isLocked = isLocked
            serverIndex = CompactIndex(server)
            otherIndex = CompactIndex(earlier)
        }

        /// One with an id that no server has.
        init(stranger: Int) {
            isLocked = false
            serverIndex = CompactIndex()
            otherIndex = CompactIndex(stranger)
        }

        /// The server's index; `nil` for an id that no server has.
        var server: Int? { serverIndex.value }

        /// Which of the Region's strangers it is; `nil` for a server.
        var stranger: Int? { server == nil ? otherIndex.value : nil }

        /// The instance that is to be removed: the earlier one, or the one that a TERMINATE job is about.
        var earlier: Int? { server == nil ? nil : otherIndex.value }

        /// The instance that the job has launched.
        var launched: Int? {
            get { launchedIndex.value }
            set { launchedIndex.value = newValue }
        }
    }

    /// Changes what readers see of one server, as long as the job lists it.
    mutating func changeServer(at place: Int, _ change: (inout DRS.ParticipatingServer) -> Void) {
        let count = answer[0].participatingServers?.count ?? 0
        guard place < count else { return }
        answer[0].participatingServers?.withUnsafeMutableBufferPointer { change(&$0[place]) }
    }
}
