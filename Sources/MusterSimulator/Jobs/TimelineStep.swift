import MusterCore

/// One thing that happens in a job, at a known time.
struct TimelineStep: Hashable, Sendable {
    /// Nanoseconds since the epoch.
    var instant: Int64
    /// The place of the server in the job; 0 for what concerns the job.
    var participant: UInt32
    var kind: Kind

    /// In the order in which one server meets them, which also orders what happens at one instant.
    enum Kind: UInt8, Hashable, Sendable {
        case jobStart
        case cleanupStart
        case cleanupEnd
        case cleanupFail
        case serverSkipped
        case snapshotStart
        case snapshotEnd
        case snapshotFail
        case usingPreviousSnapshot
        case usingPreviousSnapshotFailed
        case conversionStart
        case conversionEnd
        case conversionFail
        case launchStart
        case launchEnd
        case launchFailed
        /// The server is FAILED, and nothing in the log says so.
        case silentFailure
        /// The job is COMPLETED and has its end time.
        case jobCompleted
        /// The last record of the log, which comes 26 ms after the end time.
        case jobEnd
        /// Somebody deletes the job: nobody can see it any more, and it goes on.
        case jobVanished
        /// A launch action has begun or ended, or the agent of SSM is there.
        case actionsChanged
        /// The last launch action has ended, and with it the server's part of the job.
        case actionsEnd
        case networkStart
        case networkEnd
        case networkFailed
        case launchTemplateStart
        case launchTemplateEnd
    }

    init(_ kind: Kind, _ instant: Int64, _ participant: Int = 0) {
        self.kind = kind
        self.instant = instant
        self.participant = UInt32(truncatingIfNeeded: participant)
    }

    /// Whether the step changes what others than the readers of the log see.
    func changesState(showingProgress: Bool) -> Bool {
        switch kind {
        case .jobStart, .cleanupStart, .cleanupEnd, .cleanupFail, .serverSkipped, .snapshotFail,
            .usingPreviousSnapshotFailed, .conversionFail, .launchEnd, .launchFailed, .silentFailure, .jobCompleted,
            .jobVanished, .actionsChanged, .actionsEnd, .networkFailed, .launchTemplateEnd:
            true
        case .launchStart:
            showingProgress
        case .snapshotStart, .snapshotEnd, .usingPreviousSnapshot, .conversionStart, .conversionEnd, .jobEnd,
            .networkStart, .networkEnd, .launchTemplateStart:
            false
        }
    }

    /// Whether the server's part of the job ends here without success.
    var isFailure: Bool {
        switch kind {
        case .cleanupFail, .serverSkipped, .snapshotFail, .usingPreviousSnapshotFailed, .conversionFail, .launchFailed,
            .silentFailure, .networkFailed:
            true
        case .jobStart, .cleanupStart, .cleanupEnd, .snapshotStart, .snapshotEnd, .usingPreviousSnapshot,
            .conversionStart, .conversionEnd, .launchStart, .launchEnd, .jobCompleted, .jobEnd, .jobVanished,
            .actionsChanged, .actionsEnd, .networkStart, .networkEnd, .launchTemplateStart, .launchTemplateEnd:
            false
        }
    }
}

extension TimelineStep {
    /// A number that orders steps as they are ordered, and from which a step can be made again.
    var key: UInt128 {
        let time = UInt64(bitPattern: instant) ^ 1 << 63
        return UInt128(time) << 64 | UInt128(kind.rawValue) << 32 | UInt128(participant)
    }

    init(key: UInt128) {
        let low = UInt64(truncatingIfNeeded: key)
        self.init(
            Kind(rawValue: UInt8(truncatingIfNeeded: low >> 32)) ?? .jobEnd,
            Int64(bitPattern: UInt64(truncatingIfNeeded: key >> 64) ^ 1 << 63),
            Int(low & 0xFFFF_FFFF)
        )
    }
}

extension TimelineStep: Comparable {
    @inline(__always)
    static func < (lhs: TimelineStep, rhs: TimelineStep) -> Bool {
        if lhs.instant != rhs.instant { return lhs.instant < rhs.instant }
        if lhs.kind != rhs.kind { return lhs.kind.rawValue < rhs.kind.rawValue }
        return lhs.participant < rhs.participant
    }
}
