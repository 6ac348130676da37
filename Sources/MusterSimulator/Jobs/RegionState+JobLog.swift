import MusterAWS
import MusterCore

/// The log of a job: written when somebody asks for it, from the steps that have happened by then.
extension RegionState {
    /// Brings the written log of a job up to date and returns it.
    ///
    /// A record is visible from its time on, and never before an earlier step has taken effect: whoever reads the log
    /// and then the job at one instant sees both agree.
    mutating func log(of job: Int, at now: Timestamp) -> [DRS.JobLog] {
        let showingProgress = environment.behavior.launchStatusShowsProgress
        while jobs[job].logCursor < jobs[job].timeline.steps.count {
            let position = jobs[job].logCursor
            let step = jobs[job].timeline.steps[position]
            guard step.instant <= now.nanoseconds else { break }
            if position >= jobs[job].cursor, step.changesState(showingProgress: showingProgress) { break }
            jobs[job].logCursor += 1
            if let record = record(of: step, in: job) {
                jobs[job].log.append(record)
            }
        }
        return jobs[job].log
    }

    private func record(of step: TimelineStep, in job: Int) -> DRS.JobLog? {
        if jobs[job].participants.isEmpty, let record = networkRecord(of: step, in: job) { return record }
        guard let event = step.kind.event else { return nil }
        let time = ServiceTime.text(Timestamp(nanoseconds: step.instant))
        guard step.kind != .jobStart, step.kind != .jobEnd else {
            return DRS.JobLog(logDateTime: time, event: event)
        }
        let place = Int(step.participant)
        let participant = jobs[job].participants[place]
        var data = DRS.JobLogEventData(sourceServerID: id(of: participant))
        switch step.kind {
        case .conversionEnd:
            data.conversionServerID = conversionServerID(job, place)
        case .conversionFail:
            data.conversionServerID = conversionServerID(job, place)
            data.rawError = jobs[job].timeline.rawErrors[place]
        case .launchEnd:
            data.targetInstanceID = participant.launched.map { instanceID($0).rawValue }
        case .usingPreviousSnapshot:
            let time = participant.server.map(jobs[job].point) ?? jobs[job].created
            let point = ServiceTime.text(Timestamp(nanoseconds: time))
            data.conversionProperties = DRS.ConversionProperties(dataTimestamp: point)
        default:
            if step.isFailure {
                data.rawError = jobs[job].timeline.rawErrors[place]
            }
        }
        return DRS.JobLog(logDateTime: time, event: event, eventData: data)
    }

    /// The instance that converts one server in one job.
    func conversionServerID(_ job: Int, _ place: Int) -> String {
        let serial = UInt64(job) << 16 | UInt64(place)
        return environment.mint.text("i-", .init(.conversionServer, region: index, serial: serial))
    }
}

extension TimelineStep.Kind {
    /// The word of the log; `nil` for what the log does not show.
    var event: DRS.JobLogEvent? {
        switch self {
        case .jobStart: .jobStart
        case .cleanupStart: .cleanupStart
        case .cleanupEnd: .cleanupEnd
        case .cleanupFail: .cleanupFail
        case .serverSkipped: .serverSkipped
        case .snapshotStart: .snapshotStart
        case .snapshotEnd: .snapshotEnd
        case .snapshotFail: .snapshotFail
        case .usingPreviousSnapshot: .usingPreviousSnapshot
        case .usingPreviousSnapshotFailed: .usingPreviousSnapshotFailed
        case .conversionStart: .conversionStart
        case .conversionEnd: .conversionEnd
        case .conversionFail: .conversionFail
        case .launchStart: .launchStart
        case .launchEnd: .launchEnd
        case .launchFailed: .launchFailed
        case .silentFailure, .jobCompleted, .jobVanished, .actionsChanged, .actionsEnd: nil
        // What they are called depends on the job.
        case .networkStart, .networkEnd, .networkFailed, .launchTemplateStart, .launchTemplateEnd: nil
        case .jobEnd: .jobEnd
        }
    }
}

extension DRS.JobLogEvent {
    /// Written by the live service, though its model does not list it.
    ///
    /// Source: recorded jobs of 2022.
    static let launchEnd = DRS.JobLogEvent(rawValue: "LAUNCH_END")
}
