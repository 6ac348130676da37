import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// Clocks that jump and machines that sleep: durations stay right, the order stays total, and nothing is lost.
struct MachineFaultTests {
    private static func perform(
        _ faults: [Fault.Kind],
        in name: String = "three-tier",
        days: Int = 7
    ) throws -> Rehearsal.Performance {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml").scenario
        scenario.expectations = Expectations()
        scenario.faults += faults.map { Fault($0) }
        scenario.limits.virtualTime = .seconds(days * 86_400)
        return try Rehearsal(LoadedScenario(scenario, file: "\(name).yaml")).perform()
    }

    private static let jumps: [Duration] = [
        .seconds(-3_600), .seconds(86_400), .seconds(1), .seconds(-1), .seconds(3_600), .seconds(-86_400 * 365),
    ]

    @Test(arguments: jumps)
    func `a clock that jumps in the middle of a drill changes nothing`(jump: Duration) throws {
        for name in ["three-tier", "approval-granted"] {
            let calm = try Self.perform([], in: name)
            let moved = try Self.perform([.machine(MachineFault(.clockJumps(by: jump), at: .seconds(600)))], in: name)

            #expect(moved.record.events == calm.record.events)
        }
    }

    @Test(arguments: jumps)
    func `a clock that is wrong from the start moves the record, and no duration`(jump: Duration) throws {
        for name in ["three-tier", "approval-granted"] {
            let calm = try Self.perform([], in: name)
            let moved = try Self.perform([.machine(MachineFault(.clockJumps(by: jump), at: .zero))], in: name)
            let (report, usual) = (DrillReport.examine(moved.record), DrillReport.examine(calm.record))

            #expect(report.outcome == .completed)
            #expect(report.start == usual.start + jump)
            #expect(report.shares.reduce(Duration.zero) { $0 + $1.duration } == report.end - report.start)
            #expect(report.shares.allSatisfy { $0.duration >= .zero })
            #expect(report.objectives.allSatisfy { ($0.measured ?? .zero) >= .zero })
        }
    }

    @Test(arguments: jumps)
    func `a clock that jumps while Muster is down lets no time go back, and nothing be launched twice`(
        jump: Duration
    ) throws {
        for number in 1...3 {
            let point = OrchestratorCrash.Point.call(
                service: "drs",
                operation: "StartRecovery",
                number: number,
                .beforeRecord
            )
            let performance = try Self.perform([
                .crash(OrchestratorCrash(point, restartAfter: .seconds(60))),
                .machine(MachineFault(.clockJumps(by: jump), at: .seconds(45))),
            ])
            let events = performance.record.events

            #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
            // A leap forward is a long absence: the limit of a wave may have passed by then.
            let launches = performance.services.ledger.count(of: "drs:StartRecovery")
            #expect(jump > .seconds(7_200) ? launches <= 3 : launches == 3)
        }
    }

    @Test(
        arguments: [Duration.seconds(30), .seconds(3_600), .seconds(86_400 * 365)],
        [Duration.seconds(5), .seconds(700)]
    )
    func `a machine that sleeps finds what has come about meanwhile`(length: Duration, at: Duration) throws {
        let performance = try Self.perform([.machine(MachineFault(.sleeps(length), at: at))], days: 400)
        let events = performance.record.events
        let asleep = performance.record.events[0].time + at

        #expect(DrillReport.examine(performance.record).outcome == .completed)
        #expect(zip(events, events.dropFirst()).allSatisfy { ($0.time, $0.sequence) < ($1.time, $1.sequence) })
        // Nothing of the orchestrator runs while its machine sleeps.
        #expect(!events.contains { $0.time > asleep && $0.time < asleep + length })
        #expect(
            !performance.services.ledger.entries.contains { $0.time > asleep && $0.time < asleep + length }
        )
    }

    @Test func `a long sleep stands in the record`() throws {
        let performance = try Self.perform([.machine(MachineFault(.sleeps(.seconds(7_200)), at: .seconds(300)))])
        let warnings = performance.record.events.compactMap { recorded in
            if case .finding(let finding) = recorded.event { finding.cause.text } else { nil }
        }

        #expect(warnings.contains { $0.hasPrefix("Muster stood still from") })
    }

    @Test func `phases and calls that take no time at all keep their order`() throws {
        let text = """
            scenario: no-time
            plan:
              plan: no-time
              target: { account: "123456789012", region: us-east-1 }
              waves:
                - { name: one, servers: ["db-1", "db-2"] }
                - { name: two, servers: ["db-3"] }
            world:
              world: no-time
              caller: { account: "123456789012", user: dr }
              behavior: { callLatency: 0s }
              profiles:
                instant:
                  acceptance: 0s
                  cleanup: 0s
                  preparation: 0s
                  snapshot: 0s
                  conversionWait: 0s
                  conversion: 0s
                  launchPreparation: 0s
                  launch: 0s
                  completion: 0s
                  stagger: 0s
              accounts:
                "123456789012":
                  regions: { us-east-1: { servers: [{ name: "db-{1..3}", profile: instant }] } }
            """
        let loaded = try LoadedScenario(file: "s.yaml", loader: .memory(["s.yaml": text]))
        let first = try Rehearsal(loaded).perform()
        let events = first.record.events

        #expect(DrillReport.examine(first.record).outcome == .completed)
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(try Rehearsal(loaded).findDifference() == nil)
    }
}
