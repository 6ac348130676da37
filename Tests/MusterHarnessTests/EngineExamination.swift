import Foundation
import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator

/// What the engine must keep in every drill; `docs/INVARIANTS.md` has the list, by the numbers named here.
struct EngineExamination {
    private let drill: RandomDrill
    private let services: SimulatedAWS
    private let record: RunRecord
    private(set) var problems: [String] = []

    /// Of another execution in the world the calls are not looked at: the ledger is not its own.
    init(_ drill: RandomDrill, _ performance: Rehearsal.Performance, isOther: Bool = false) {
        self.drill = drill
        services = performance.services
        record = performance.record
        examineIntents()
        examineRoom()
        examineFold()
        examineMessages()
        if !isOther { examineTerminations() }
        examineSecrets()
    }

    private mutating func require(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds { problems.append(problem()) }
    }

    /// The launches of this execution, with the key under which each was called.
    private var launches: [(region: String, job: JobRecord, key: String)] {
        let execution = record.context.execution.rawValue
        return services.state.regions.flatMap { region in
            region.state.jobs.filter { $0.shape.tags?[LaunchTag.execution] == execution && !$0.isTermination }
                .map { ("\(region.state.account) \(region.state.region)", $0, $0.shape.tags?[LaunchTag.launch] ?? "") }
        }
    }

    /// E1, E2: a launch is intended before it takes effect, and takes effect once under its key.
    private mutating func examineIntents() {
        var intents: [String: Timestamp] = [:]
        for recorded in record.events {
            if case .launchIntended(_, let launch) = recorded.event { intents[launch.key] = recorded.time }
        }
        var seen: Set<String> = []
        for (_, job, key) in launches {
            require(!key.isEmpty && intents[key] != nil, "job \(job.shape.jobID) was never intended")
            if !drill.hasClockFault, let intent = intents[key] {
                require(
                    intent.nanoseconds <= job.created,
                    "job \(job.shape.jobID) was created before it was intended"
                )
            }
            require(seen.insert(key).inserted || drill.repeatsLaunches, "\(key) took effect twice")
        }
    }

    /// E13: no job is larger than allowed, and no more of them run at a time.
    private mutating func examineRoom() {
        let settings = drill.settings.launch
        for (place, jobs) in Dictionary(grouping: launches, by: \.region).sorted(by: { $0.key < $1.key }) {
            for (_, job, key) in jobs {
                require(job.participants.count <= max(1, settings.serversPerJob), "\(key) is too large for one job")
                guard !drill.repeatsLaunches else { continue }
                let others = jobs.count { other in
                    other.job.created < job.created && (other.job.ended.map { $0 > job.created } ?? true)
                }
                require(
                    others < max(1, settings.jobsPerTarget) || isOutOfSight,
                    "\(others + 1) jobs at a time in \(place)"
                )
            }
        }
    }

    /// Whether a job is no longer followed although it may still run: it was given up, deleted, or never seen.
    private var isOutOfSight: Bool {
        record.events.contains { recorded in
            guard case .serverFinished(_, _, let outcome, let cause) = recorded.event else { return false }
            return outcome != .launched && cause?.code != .launchFailed
        }
    }

    /// E8: the state is the fold of the record, and ends as the run has ended.
    private mutating func examineFold() {
        do throws(IllegalEvent) {
            let state = try ExecutionState.folding(record.events)
            let isOver = state.outcome != nil
            require(isOver, "the fold of the record has no outcome")
        } catch {
            problems.append("the record cannot be folded: \(error)")
        }
    }

    /// E16: every message is written down once, and has one end in each of its channels.
    private mutating func examineMessages() {
        var queued: [String: [Int]] = [:]
        var ended: [String: Int] = [:]
        for recorded in record.events {
            switch recorded.event {
            case .notificationQueued(let message):
                require(queued[message.id] == nil, "\(message.id) is queued twice")
                queued[message.id] = message.channels
            case .notificationSent(let delivery), .notificationFailed(let delivery):
                ended["\(delivery.id) \(delivery.channel)", default: 0] += 1
            default: break
            }
        }
        for (id, channels) in queued.sorted(by: { $0.key < $1.key }) {
            for channel in channels {
                let ends = ended.removeValue(forKey: "\(id) \(channel)") ?? 0
                require(ends == 1, "\(id) has \(ends) ends in channel \(channel)")
            }
        }
        require(ended.isEmpty, "messages that were never queued: \(ended.keys.sorted())")
    }

    /// E6: nothing is terminated once somebody has cancelled.
    private mutating func examineTerminations() {
        let cancelled = record.events.first { if case .cancelRequested = $0.event { true } else { false } }?.time
        guard let cancelled, !drill.hasClockFault, !drill.repeatsLaunches else { return }
        for call in services.ledger.entries
        where call.operation == "drs:TerminateRecoveryInstances" && call.time > cancelled {
            problems.append("TerminateRecoveryInstances at \(call.time) after the cancellation at \(cancelled)")
        }
    }

    /// E26: no key, no token of a session and no approval token leaves the run.
    private mutating func examineSecrets() {
        let caller = services.callerCredentials
        let secrets = [caller.secretAccessKey, caller.sessionToken].compactMap(\.self).filter { $0.utf8.count > 8 }
        let report = DrillReport.examine(record)
        let json = String(decoding: ReportFormat.json.render(report), as: UTF8.self)
        for secret in secrets { require(!json.contains(secret), "a secret stands in the report") }
    }
}

extension RandomDrill {
    /// Whether the clocks of Muster and of AWS may differ.
    var hasClockFault: Bool {
        scenario.faults.contains { fault in
            if case .machine(let fault) = fault.kind, case .clockJumps = fault.effect { true } else { false }
        }
    }

    /// Whether the network may bring a launch late or twice, which nobody can prevent without a client token.
    var repeatsLaunches: Bool {
        scenario.faults.contains { fault in
            guard case .call(let fault) = fault.kind, fault.service == "drs" else { return false }
            guard fault.operation ?? "StartRecovery" == "StartRecovery" else { return false }
            return switch fault.effect {
            case .requestLate, .requestRepeated: true
            default: false
            }
        }
    }
}

extension JobRecord {
    /// When the job was over; `nil` while it runs.
    fileprivate var ended: Int64? {
        shape.endDateTime.flatMap { Timestamp(iso8601: $0) }?.nanoseconds
    }
}
