import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// An action is not done twice because Muster died: it is looked at by a person, or marked as repeatable.
struct InterruptedActionTests {
    private static func scenario(repeatable: Bool, attempts: Int = 1) -> String {
        """
        scenario: actions
        plan:
          plan: actions
          target: { account: "123456789012", region: us-east-1 }
          retry: { attempts: 2, delay: 1m }
          waves:
            - name: database
              servers: [db-1]
              before:
                - { action: command, run: "./freeze.sh", name: freeze, repeatable: \(repeatable), attempts: \(attempts) }
                - { probe: command, run: "./frozen.sh", name: frozen }
              after: [{ action: command, run: "./thaw.sh", name: thaw, repeatable: \(repeatable) }]
        world:
          world: actions
          caller: { account: "123456789012", user: dr }
          accounts:
            "123456789012": { regions: { us-east-1: { servers: [{ name: db-1, profile: LP1 }] } } }
        steps:
          takes: 30s
          answers: [{ wave: database, step: freeze, tries: 1, result: \(attempts > 1 ? "fail" : "pass") }]
        """
    }

    private static func perform(_ text: String, crash: OrchestratorCrash? = nil) throws -> Rehearsal.Performance {
        let loaded = try LoadedScenario(file: "s.yaml", loader: .memory(["s.yaml": text]))
        var scenario = loaded.scenario
        if let crash { scenario.faults.append(Fault(.crash(crash))) }
        return try Rehearsal(LoadedScenario(scenario, file: "s.yaml")).perform()
    }

    /// How often an action was begun.
    private static func begins(_ name: String, _ performance: Rehearsal.Performance) -> Int {
        performance.record.events.count { recorded in
            guard case .stepReported(_, let event) = recorded.event, event.name == name else { return false }
            return event.what == .started || event.what == .retrying
        }
    }

    @Test func `whenever the orchestrator dies, an action that may have run is not run again`() throws {
        let calm = try Self.perform(Self.scenario(repeatable: false))
        var inDoubt = 0
        for event in 1...calm.record.events.count {
            let crash = OrchestratorCrash(.event(event), restartAfter: .seconds(120))
            let performance = try Self.perform(Self.scenario(repeatable: false), crash: crash)
            let report = DrillReport.examine(performance.record)

            #expect(Self.begins("freeze", performance) <= 1, "event \(event)")
            #expect(Self.begins("thaw", performance) <= 1, "event \(event)")
            if report.outcome != .completed {
                inDoubt += 1
                #expect(report.cause?.code == .actionFailed, "event \(event): \(report.cause?.text ?? "")")
                #expect(report.cause?.text.contains("nobody knows whether it ran") == true, "event \(event)")
            }
        }
        // Begun and not answered, in each of the two actions.
        #expect(inDoubt >= 2)
    }

    @Test func `a repeatable action is run again, and the drill goes on`() throws {
        let calm = try Self.perform(Self.scenario(repeatable: true))
        for event in 1...calm.record.events.count {
            let crash = OrchestratorCrash(.event(event), restartAfter: .seconds(120))
            let performance = try Self.perform(Self.scenario(repeatable: true), crash: crash)

            #expect(DrillReport.examine(performance.record).outcome == .completed, "event \(event)")
            #expect(Self.begins("freeze", performance) <= 2, "event \(event)")
        }
    }

    @Test func `every further try of an action is recorded before it is made`() throws {
        let performance = try Self.perform(Self.scenario(repeatable: false, attempts: 3))
        let events = performance.record.events.compactMap { recorded -> StepEvent.What? in
            guard case .stepReported(_, let event) = recorded.event, event.name == "freeze" else { return nil }
            return event.what
        }

        #expect(events.count == 5)
        #expect(events[0] == .started)
        #expect(events[2] == .retrying)
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }

    @Test func `steps that have passed are not run again`() throws {
        let calm = try Self.perform(Self.scenario(repeatable: true))
        let passed = try #require(
            calm.record.events.first { recorded in
                guard case .stepReported(_, let event) = recorded.event, event.name == "freeze" else { return false }
                if case .finished = event.what { return true }
                return false
            }
        )
        let crash = OrchestratorCrash(.event(passed.sequence), restartAfter: .seconds(60))
        let performance = try Self.perform(Self.scenario(repeatable: true), crash: crash)

        #expect(Self.begins("freeze", performance) == 1)
        #expect(DrillReport.examine(performance.record).outcome == .completed)
    }
}
