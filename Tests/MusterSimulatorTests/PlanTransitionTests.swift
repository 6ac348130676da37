import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

/// Whatever anybody does to runs of native plans, and whenever: their states keep to the tables below.
struct PlanTransitionTests {
    /// Where the status of a run may go; every status may also stay.
    private static let runs: [String: Set<String>] = [
        "CREATED": ["IN_PROGRESS", "FAILED", "CANCELLED", "COMPLETED", "CANCELLING"],
        "IN_PROGRESS": ["COMPLETED", "FAILED", "CANCELLING", "CANCELLED"],
        "FAILED": ["IN_PROGRESS", "COMPLETED", "CANCELLING", "CANCELLED"],
        "CANCELLING": ["CANCELLED"],
        "COMPLETED": [], "CANCELLED": [],
    ]

    /// The same for steps; several moves may lie between two looks.
    private static let steps: [String: Set<String>] = [
        "NOT_STARTED": ["EXECUTING", "WAITING", "COMPLETED", "FAILED", "SKIPPED"],
        "EXECUTING": ["COMPLETED", "FAILED", "SKIPPED"],
        "WAITING": ["COMPLETED"],
        "FAILED": ["EXECUTING", "COMPLETED", "SKIPPED"],
        "COMPLETED": [], "SKIPPED": [],
    ]

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `runs and steps move as the tables say, and agree with each other`(seed: UInt64) throws {
        var world = TestWorld.world(TestWorld.servers(1..<9))
        world.behavior.callLatency = .constant(.zero)
        let faults = (1...8).map { server in
            let effect = PhaseFault.Effect.fail(after: .seconds(5), rawError: "no")
            let half = Ratio(1, in: 2) ?? .always
            let fault = PhaseFault(
                phase: .launch,
                server: TestWorld.serverID(server),
                probability: half,
                effect: effect
            )
            return Fault(.phase(fault))
        }
        let problems = try inWorld(world, faults: faults, seed: seed) { rig in
            var random = SeededGenerator(seed: seed, stream: "people")
            func number(_ limit: Int) -> Int { Int(random.draw(below: UInt64(limit))) }
            let plans = [
                try await rig.makePlan([Rig.servers([1, 2]), Rig.wait(3), Rig.servers([3], optional: [4])]),
                try await rig.makePlan([Rig.servers([5]), Rig.servers([4, 6], optional: [7]), Rig.servers([8])]),
            ]
            var runs: [String] = []
            var seen: [String: String] = [:]
            var problems: [String] = []
            for turn in 1...60 {
                try await rig.pass(to: .seconds(turn * 25 + number(20)))
                let run = runs.isEmpty ? nil : runs[number(runs.count)]
                switch (number(9), run) {
                case (0...3, _), (_, nil):
                    if let made = try? await rig.run(plans[number(2)]) { runs.append(made) }
                case (4, let run?): _ = try? await rig.cancel(run)
                case (5...6, let run?): _ = try? await rig.retry(1 + number(3), of: run)
                case (_, let run?): _ = try? await rig.skip(1 + number(3), of: run)
                }
                var held: [SourceServerID: String] = [:]
                var unfinished: [String: Int] = [:]
                for run in runs {
                    let status = try await rig.execution(run)
                    let steps = try await rig.steps(of: run)
                    let words = steps.map(\.status.rawValue)
                    problems += Self.moves(run, status.status.rawValue, words, &seen)
                    problems += Self.disagreements(status, words)
                    guard ["CREATED", "IN_PROGRESS", "CANCELLING"].contains(status.status.rawValue) else { continue }
                    unfinished[status.recoveryPlanArn, default: 0] += 1
                    for step in steps where step.status != .skipped {
                        for server in step.configuration.executionServerStepConfiguration?.servers ?? [] {
                            let id = SourceServerID(server.serverArn.split(separator: "/").last.map(String.init) ?? "")
                            if held.updateValue(run, forKey: id) != nil { problems.append("\(id) is held twice") }
                        }
                    }
                }
                if unfinished.values.contains(where: { $0 > 1 }) { problems.append("two unfinished runs of one plan") }
                let active = try await rig.drs.describeJobs(.init()).items?.filter { $0.status != .completed } ?? []
                let busy = active.flatMap { $0.participatingServers?.compactMap(\.sourceServerID) ?? [] }
                if Set(busy).count != busy.count { problems.append("a server in two jobs") }
            }
            return problems + (runs.count < 2 ? ["only \(runs.count) runs"] : [])
        }

        #expect(problems == [])
    }

    private static func moves(
        _ run: String,
        _ status: String,
        _ steps: [String],
        _ seen: inout [String: String]
    ) -> [String] {
        var problems: [String] = []
        for (key, word, table) in [(run, status, runs)] + steps.enumerated().map({ ("\(run)#\($0)", $1, Self.steps) }) {
            if let before = seen[key], before != word, table[before]?.contains(word) != true {
                problems.append("\(before) became \(word)")
            }
            seen[key] = word
        }
        return problems
    }

    /// What the statuses of a run and of its steps say of each other.
    private static func disagreements(_ run: DRS.RecoveryPlanExecution, _ steps: [String]) -> [String] {
        let open: Set = ["EXECUTING", "WAITING"]
        let done: Set = ["COMPLETED", "SKIPPED"]
        let agrees: Bool =
            switch run.status {
            case .created: steps.allSatisfy { $0 == "NOT_STARTED" || $0 == "SKIPPED" }
            case .inProgress: !steps.contains("FAILED") && steps.count(where: open.contains) <= 1
            case .completed: steps.allSatisfy(done.contains) && run.completedAt != nil
            case .failed: !steps.contains(where: open.contains) && run.errorDetail != nil
            case .cancelling: steps.count(where: open.contains) == 1 && !steps.contains("NOT_STARTED")
            case .cancelled: !steps.contains(where: { open.contains($0) || $0 == "NOT_STARTED" })
            default: false
            }
        return agrees ? [] : ["\(run.status.rawValue) with \(steps)"]
    }
}
