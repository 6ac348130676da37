package import MusterCore

/// Where the courses of launch jobs come from, when not from the latency profiles of a world.
///
/// A service that has such a source asks it once for each job, at the moment of the call that creates the job, and in
/// the order of the calls. What the source tells then happens as told: neither latency profiles nor phase faults have a
/// part in it. The rules of the calls stay what they are.
package protocol JobCourseSource: AnyObject, Sendable {
    /// Tells everything that will happen in a job.
    ///
    /// A job whose course has no completion never ends, and one without a beginning stays PENDING until its end.
    func plan(_ job: CommencedJob, into course: inout JobCourse)
}

/// A launch job that has just been created.
package struct CommencedJob: Sendable {
    package let account: AccountID
    package let region: RegionName
    /// The jobs of the account and Region, counted from 0.
    package let number: Int
    package let created: Timestamp
    package let isDrill: Bool
    /// In the order of the call; a course names a server by its place here.
    package let servers: [SourceServerID]
}

/// Everything that will happen in one job.
///
/// The parts may be told in any order. Nothing happens before the job was created.
package struct JobCourse: Sendable {
    private let created: Int64
    private let serverCount: Int
    private(set) var steps: [TimelineStep] = []
    private(set) var rawErrors: [Int: String] = [:]

    init(created: Timestamp, serverCount: Int) {
        self.created = created.nanoseconds
        self.serverCount = serverCount
        steps.reserveCapacity(serverCount * 4 + 3)
    }

    /// The job is STARTED.
    package mutating func begin(at time: Timestamp) {
        add(.jobStart, time, 0)
    }

    /// A server enters a phase; the log shows it for phases that have a beginning there.
    package mutating func enter(_ phase: JobPhase, server: Int, at time: Timestamp) {
        if let kind = phase.beginning { add(kind, time, server) }
    }

    /// A server comes through a phase; after the launch it is LAUNCHED.
    package mutating func leave(_ phase: JobPhase, server: Int, at time: Timestamp) {
        if let kind = phase.end { add(kind, time, server) }
    }

    /// A server fails in a phase, for the reason that the log is to give.
    package mutating func fail(_ phase: JobPhase, server: Int, at time: Timestamp, rawError: String? = nil) {
        add(phase.failure, time, server)
        if let rawError { rawErrors[server] = rawError }
    }

    /// The job is COMPLETED and lets go of its servers.
    package mutating func complete(at time: Timestamp) {
        add(.jobCompleted, time, 0)
        add(.jobEnd, time, 0)
    }

    private mutating func add(_ kind: TimelineStep.Kind, _ time: Timestamp, _ server: Int) {
        precondition((0..<max(1, serverCount)).contains(server), "a course names servers by their place in the job")
        steps.append(TimelineStep(kind, max(created, time.nanoseconds), server))
    }
}

/// Something that has happened to a server in a job, to the nanosecond.
package struct CourseMark: Hashable, Sendable {
    /// The place of the server in the job.
    package let server: Int
    package let phase: JobPhase
    package let time: Timestamp
    /// Whether the server has failed in the phase, or come through it.
    package let isFailure: Bool
}

extension JobPhase {
    fileprivate var beginning: TimelineStep.Kind? {
        switch self {
        case .cleanup: .cleanupStart
        case .snapshot: .snapshotStart
        case .conversion: .conversionStart
        case .launch: .launchStart
        case .acceptance, .preparation, .conversionWait, .launchPreparation, .completion, .termination, .stagger,
            .failingLaunch:
            nil
        }
    }

    fileprivate var end: TimelineStep.Kind? {
        switch self {
        case .cleanup: .cleanupEnd
        case .snapshot: .snapshotEnd
        case .conversion: .conversionEnd
        case .launch: .launchEnd
        case .acceptance, .preparation, .conversionWait, .launchPreparation, .completion, .termination, .stagger,
            .failingLaunch:
            nil
        }
    }
}

extension CourseMark {
    /// `nil` for a step that ends no phase of a server.
    init?(_ step: TimelineStep) {
        let phase: JobPhase
        switch step.kind {
        case .cleanupEnd, .cleanupFail: phase = .cleanup
        case .serverSkipped: phase = .preparation
        case .snapshotEnd, .snapshotFail: phase = .snapshot
        case .usingPreviousSnapshotFailed: phase = .conversionWait
        case .conversionEnd, .conversionFail: phase = .conversion
        case .launchEnd, .launchFailed, .silentFailure: phase = .launch
        case .jobStart, .cleanupStart, .snapshotStart, .usingPreviousSnapshot, .conversionStart, .launchStart,
            .jobCompleted, .jobEnd, .jobVanished, .actionsChanged, .actionsEnd, .networkStart, .networkEnd,
            .networkFailed, .launchTemplateStart, .launchTemplateEnd:
            return nil
        }
        self.init(
            server: Int(step.participant),
            phase: phase,
            time: Timestamp(nanoseconds: step.instant),
            isFailure: step.isFailure
        )
    }
}
