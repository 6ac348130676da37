import MusterCore

/// What a phase looks like in a timeline: people tell five kinds apart, not twelve.
enum PhaseGroup: String, CaseIterable {
    case waiting, snapshot, conversion, launch

    init(_ phase: JobPhase) {
        switch phase {
        case .acceptance, .cleanup, .preparation, .conversionWait, .launchPreparation, .completion, .stagger,
            .termination:
            self = .waiting
        case .snapshot: self = .snapshot
        case .conversion: self = .conversion
        case .launch, .failingLaunch: self = .launch
        }
    }
}

extension JobPhase {
    /// The phase in plain words.
    var words: String {
        switch self {
        case .acceptance: "acceptance"
        case .cleanup: "clean-up of the earlier instance"
        case .preparation: "preparation"
        case .snapshot: "snapshot"
        case .conversionWait: "wait for the conversion server"
        case .conversion: "conversion"
        case .launchPreparation: "launch preparation"
        case .launch, .failingLaunch: "launch"
        case .completion: "completion"
        case .termination: "termination"
        case .stagger: "stagger"
        }
    }
}

extension ExecutionOutcome {
    var words: String { self == .timedOut ? "timed out" : rawValue }
}

extension WaveOutcome {
    var words: String {
        switch self {
        case .timedOut: "timed out"
        case .notReached: "not reached"
        case .completed, .partial, .failed, .skipped, .cancelled: rawValue
        }
    }
}

extension StepOutcome {
    var words: String {
        switch self {
        case .timedOut: "timed out"
        case .notRun: "not run"
        case .passed, .failed: rawValue
        }
    }
}

extension ServerReport {
    /// What became of it; an instance that was left stopped says so.
    var outcomeWords: String { isStopped ? "stopped" : isUnknown ? "unknown" : outcome.words }

    /// Whether nobody could look at its job to the end, other than for want of time.
    var isUnknown: Bool {
        guard outcome == .unfinished, let cause else { return false }
        return cause.code != .timedOut
    }

    /// What became of it, and in which phase, such as `failed in conversion`.
    var fateWords: String {
        guard let phase = phases.last(where: \.failed)?.phase ?? phases.last?.phase else { return outcomeWords }
        return "\(outcomeWords)\(isUnknown ? ", last seen" : "") in \(phase.words)"
    }
}

extension ServerOutcome {
    var words: String { self == .notStarted ? "not started" : rawValue }
}

extension ShareKind {
    var words: String {
        switch self {
        case .service: "DRS at work"
        case .detection: "ended, not yet noticed"
        case .orchestration: "Muster at work"
        case .hold: "waiting for people"
        case .retry: "waiting to try again"
        case .steps: "probes and actions"
        case .rollback: "rollback"
        case .crash: "the orchestrator was down"
        }
    }
}

extension TimelineMark.Kind {
    var words: String {
        switch self {
        case .fault: "refusal, lost answer or restart"
        case .failure: "failure"
        case .person: "decision of a person"
        case .notification: "notification sent"
        case .notificationFailed: "notification not sent"
        }
    }
}
