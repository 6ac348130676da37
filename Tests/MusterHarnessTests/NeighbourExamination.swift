import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
@testable import MusterSimulator

/// What must hold between the executions of one world, and of servers that come from a staging account.
struct NeighbourExamination {
    private let performance: Rehearsal.Performance
    private let scenario: Scenario
    private(set) var problems: [String] = []

    init(_ drill: RandomDrill, _ performance: Rehearsal.Performance) {
        self.performance = performance
        scenario = drill.scenario
        examineEnds()
        examineOwners()
        examineServers()
        examineExtensions()
    }

    private mutating func require(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds { problems.append(problem()) }
    }

    /// The other executions as records of their own, in the order of the scenario.
    static func records(_ drill: RandomDrill, _ performance: Rehearsal.Performance) -> [RunRecord] {
        zip(drill.scenario.others, performance.others).enumerated().map { place, other in
            var context = performance.record.context
            context.execution = ExecutionID("\(context.execution)-\(place + 1)")
            context.plan = other.0.plan
            context.expectations = Expectations()
            context.others = nil
            return RunRecord(context: context, events: Array(other.1.events), calls: [])
        }
    }

    /// E7, E10: each of them has ended, and the record says how.
    private mutating func examineEnds() {
        let ends = performance.record.context.others ?? []
        let count = scenario.others.count
        require(ends.count == count, "\(ends.count) of \(count) others have ended")
        for (end, result) in zip(ends, performance.others) {
            let finished = result.events.compactMap { recorded -> ExecutionOutcome? in
                if case .finished(let outcome, _) = recorded.event { outcome } else { nil }
            }
            require(finished == [end.outcome], "\"\(end.plan)\" ended \(finished), and the record says \(end.outcome)")
        }
    }

    /// E12, E24: every job with a tag belongs to one of the executions, and nobody terminates what another has launched.
    private mutating func examineOwners() {
        let own = performance.record.context.execution.rawValue
        var executions = [own]
        executions += scenario.others.indices.map { "\(own)-\($0 + 1)" }
        var owners: [JobID: String] = [:]
        for job in performance.services.state.regions.flatMap(\.state.jobs) {
            guard let owner = job.shape.tags?[LaunchTag.execution] else { continue }
            require(executions.contains(owner), "job \(job.shape.jobID) is of \(owner), who is not there")
            owners[job.shape.jobID] = owner
        }
        let records = [Array(performance.record.events)] + performance.others.map { Array($0.events) }
        for (execution, events) in zip(executions, records) {
            for recorded in events {
                guard case .rollback(.intended(let attempt)) = recorded.event else { continue }
                for instance in attempt.instances {
                    require(
                        owners[instance.job] == execution,
                        "\(execution) terminates \(instance.instance) of job \(instance.job)"
                    )
                }
            }
        }
    }

    /// S4: no server is launched by two jobs at a time, whoever asks for them.
    private mutating func examineServers() {
        guard scenario.world.behavior.busyServer == .conflict else { return }
        for region in performance.services.state.regions {
            var busy: [SourceServerID: Int64] = [:]
            for job in region.state.jobs where !job.isTermination {
                let ended =
                    job.shape.endDateTime.flatMap { Timestamp(iso8601: $0) }?.nanoseconds ?? Int64.max
                for server in region.state.members(of: job) {
                    // Moments are stated to the second.
                    let before = busy[server] ?? .min
                    require(
                        before == .min || (before != .max && before <= job.created),
                        "\(server) is in job \(job.shape.jobID) and in another one"
                    )
                    busy[server] = max(before, ended)
                }
            }
        }
    }

    /// S11, E12: what is extended was wanted, once, and nothing is launched where it replicates.
    private mutating func examineExtensions() {
        let regions = performance.services.state.regions
        for region in regions where region.account == NeighbourMaker.stagingAccount {
            let isUntouched = region.state.jobs.allSatisfy { $0.shape.tags?[LaunchTag.execution] == nil }
            require(isUntouched, "a job of an execution in the staging account")
        }
        let calls = performance.services.ledger.entries.count { $0.operation == "drs:CreateExtendedSourceServer" }
        var copies = 0
        for region in regions {
            var origins: Set<String> = []
            for server in region.state.presentServers where region.state.isExtended(server) {
                copies += 1
                let name = region.state.sources.name(of: server)
                let origin = region.state.stagingARN(of: server) ?? ""
                require(origins.insert(origin).inserted, "\"\(name)\" is extended twice")
                require(origin.contains(":\(NeighbourMaker.stagingAccount):"), "\"\(name)\" comes from \(origin)")
                require(name != "intranet", "a server is extended that nobody wants")
            }
        }
        let mayRepeat = mayRepeat
        require(copies <= calls || mayRepeat, "\(copies) copies by \(calls) calls")
        if scenario.plan.stagingAccounts == nil { require(calls == 0, "\(calls) calls to extend servers") }
        examineFindings()
    }

    /// What is told of a server that could be extended agrees with what became of it.
    private mutating func examineFindings() {
        let names = Set(
            performance.services.state.regions.flatMap { region in
                region.state.presentServers.filter(region.state.isExtended).map { region.state.sources.name(of: $0) }
            }
        )
        for recorded in performance.record.events {
            guard case .finding(let finding) = recorded.event else { continue }
            let text = finding.cause.text
            let name = text.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
            if text.contains("has been extended into") {
                require(names.contains(name), "\"\(name)\" counts as extended and is not")
            }
            if text.contains("could not be extended into"), !mayRepeat {
                require(!names.contains(name), "\"\(name)\" is extended, and it is said: \(text)")
            }
        }
    }

    private var mayRepeat: Bool {
        scenario.faults.contains { fault in
            guard case .call(let fault) = fault.kind else { return false }
            return switch fault.effect {
            case .requestLate, .requestRepeated: true
            default: false
            }
        }
    }
}
