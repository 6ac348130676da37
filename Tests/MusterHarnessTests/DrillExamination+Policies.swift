import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator

/// What must hold of failure policies, attempts, probes, actions and rollbacks, whatever chance makes of them.
struct PolicyExamination {
    private let record: RunRecord
    private let report: DrillReport
    private let services: SimulatedAWS
    /// Whether the clocks of Muster and of AWS may differ.
    private let mayDiffer: Bool
    /// Whether it is about another execution in the world: the ledger of calls is not its own.
    private let isOther: Bool
    private(set) var problems: [String] = []

    /// A launch that the network may bring twice is not held against the engine, nor are clocks that differ.
    init(
        _ performance: Rehearsal.Performance,
        mayRepeat: Bool = false,
        mayDiffer: Bool = false,
        isOther: Bool = false
    ) {
        self.mayDiffer = mayDiffer
        self.isOther = isOther
        record = performance.record
        report = DrillReport.examine(performance.record)
        services = performance.services
        examineHalts()
        examineAttempts()
        examineSteps()
        if !mayRepeat { examineLaunches() }
        examineTerminations()
        examineRollback()
        examinePoints()
    }

    private mutating func require(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds { problems.append(problem()) }
    }

    private var waves: [Wave] { record.context.plan.waves }

    // MARK: - Policies

    private mutating func examineHalts() {
        var halted: Int?
        for recorded in record.events {
            switch recorded.event {
            case .waveFinished(let wave, let outcome, _):
                let isFailure = outcome == .failed || outcome == .timedOut
                let policy = waves[wave].onFailure
                if isFailure, policy == .stop || policy == .rollback { halted = halted ?? wave }
                let mayBeEmpty = waves[wave].emptyPolicy == .skip
                require(
                    outcome != .skipped || policy == .skip || mayBeEmpty,
                    "wave \(wave) was skipped against its policy"
                )
                // What people deny is not skipped.
                let isAsked = waves[wave].approvalAfter != nil
                require(
                    !isFailure || policy != .skip || isAsked || !hasStarted(wave),
                    "wave \(wave) failed and was not skipped"
                )
            case .waveStarted(let wave):
                require(halted == nil, "wave \(wave) started after wave \(halted ?? -1) had stopped the plan")
            default: break
            }
        }
    }

    private func hasStarted(_ wave: Int) -> Bool {
        record.events.contains { if case .waveStarted(wave) = $0.event { true } else { false } }
    }

    private mutating func examineAttempts() {
        var failed: [Int: Int] = [:]
        for recorded in record.events {
            guard case .attemptFailed(let wave, let attempt) = recorded.event else { continue }
            failed[wave, default: 0] += 1
            require(attempt.attempt == failed[wave], "attempt \(attempt.attempt) of wave \(wave) is out of order")
            require(
                attempt.attempt < waves[wave].retry?.attempts ?? 1,
                "wave \(wave) is tried more often than its plan says"
            )
        }
    }

    private mutating func examineSteps() {
        for (index, wave) in report.waves.enumerated() where wave.outcome == .completed || wave.outcome == .partial {
            for step in wave.steps where step.isRequired {
                require(
                    step.outcome == .passed,
                    "wave \(index) is \(wave.outcome), and \"\(step.name)\" \(step.outcome)"
                )
                require(step.tries > 0, "\"\(step.name)\" of wave \(index) passed without a try")
            }
        }
        var lastPassed: [String: Bool] = [:]
        var launched: Set<Int> = []
        for recorded in record.events {
            switch recorded.event {
            case .launchIntended(let wave, _): launched.insert(wave)
            case .stepReported(let wave, let event):
                let key = "\(wave) \(event.phase) \(event.step)"
                require(event.phase == .after || !launched.contains(wave), "\(key) ran after the launches of its wave")
                switch event.what {
                case .started: lastPassed[key] = nil
                case .retrying: break
                case .tried(_, let answer, _): lastPassed[key] = answer.hasPassed
                case .finished(let outcome, _, _):
                    require(outcome != .passed || lastPassed[key] == true, "\(key) passed without a try that passed")
                }
            default: break
            }
        }
    }

    // MARK: - Launches and terminations

    /// A server is launched again only when its last launch is over and has failed.
    private mutating func examineLaunches() {
        let execution = record.context.execution.rawValue
        for region in services.state.regions {
            var last: [SourceServerID: (word: DRS.LaunchStatus?, ended: Timestamp?)] = [:]
            for job in region.state.jobs
            where !job.isTermination && job.shape.tags?[LaunchTag.execution] == execution {
                let created = job.shape.creationDateTime.flatMap { Timestamp(iso8601: $0) } ?? .distantPast
                let fates = region.state.fates(of: job)
                for id in region.state.members(of: job) {
                    if let before = last[id] {
                        require(
                            before.word == .failed && before.ended.map { $0 <= created } == true,
                            "\(id) was launched again while its last launch was \(before.word?.rawValue ?? "unknown")"
                        )
                    }
                    last[id] = (fates[id], job.shape.endDateTime.flatMap { Timestamp(iso8601: $0) })
                }
            }
        }
    }

    /// Only what this execution has launched is terminated, in a drill whose plan says so, and after an intent.
    private mutating func examineTerminations() {
        let execution = record.context.execution.rawValue
        let start = record.events.first?.time ?? .distantPast
        let rollsBack = waves.contains { $0.onFailure == .rollback } && record.context.mode == .drill
        for region in services.state.regions {
            for job in region.state.jobs where job.isTermination && job.created >= start.nanoseconds {
                for participant in job.participants {
                    guard let instance = participant.earlier else { continue }
                    let id = region.state.id(of: participant)
                    let launch = region.state.jobs[region.state.instances[instance].job]
                    let owner = launch.shape.tags?[LaunchTag.execution]
                    require(
                        owner?.hasPrefix(record.context.execution.rawValue.prefix(20)) == true,
                        "a foreign instance of \(id) was terminated"
                    )
                    // Each of several executions answers for its own; who has asked for what stands in their records.
                    guard owner == execution else { continue }
                    require(rollsBack, "a TERMINATE job without a rollback")
                    require(launch.isDrill, "an instance of \(id) that is no drill was terminated")
                }
            }
        }
        guard !isOther else { return }
        let calls = services.ledger.entries.filter { $0.operation == "drs:TerminateRecoveryInstances" }
        let intents = record.events.filter { if case .rollback(.intended) = $0.event { true } else { false } }
        require(calls.count <= intents.count, "\(calls.count) calls to terminate and \(intents.count) intents")
        for call in calls where !mayDiffer {
            require(intents.contains { $0.time <= call.time }, "a call to terminate without an intent")
        }
    }

    private mutating func examineRollback() {
        let starts = record.events.count { if case .rollback(.started) = $0.event { true } else { false } }
        let ends = record.events.count { if case .rollback(.finished) = $0.event { true } else { false } }
        require(starts <= 1 && starts == ends, "a rollback started \(starts) times and ended \(ends) times")
        guard let rollback = report.rollback else { return }
        let outcome = report.outcome
        require(outcome == .failed || outcome == .timedOut, "rolled back although \(outcome)")
        guard rollback.left.isEmpty else { return }
        let execution = record.context.execution.rawValue
        for region in services.state.regions {
            for instance in region.state.instances {
                let job = region.state.jobs[instance.job]
                guard job.shape.tags?[LaunchTag.execution] == execution, recorded(job.shape.jobID) else { continue }
                require(
                    instance.state != .live,
                    "a rollback that left nothing over left an instance of \(job.shape.jobID)"
                )
            }
        }
    }

    /// Whether the execution knows the job; one whose answer was lost for good is confessed elsewhere.
    private func recorded(_ id: JobID) -> Bool {
        record.events.contains { recorded in
            switch recorded.event {
            case .launchAccepted(_, _, let job, _), .launchAdopted(_, _, let job, _): job == id
            default: false
            }
        }
    }

    /// No point is younger than what was asked for.
    private mutating func examinePoints() {
        let requested = record.events.first?.time ?? .epoch
        for recorded in record.events {
            guard case .recoveryPointChosen(let wave, _, _, let time) = recorded.event,
                let limit = waves[wave].asOf?.limit(requested: requested)
            else {
                continue
            }
            require(time <= limit, "wave \(wave) is recovered to \(time), after \(limit)")
        }
    }
}
