import MusterAnalysis
import MusterCore
import MusterHarness
import Testing

/// Whoever reads a record while the execution is under way.
struct ObserverTests {
    @Test(arguments: ["only-one-wave-in-the-record", "three-tier"])
    func `nobody who sees a part of the record takes the execution for finished`(name: String) throws {
        let record = try Catalogue.rehearse(name).record
        let end = try #require(
            record.events.firstIndex { if case .finished = $0.event { true } else { false } }
        )

        for count in 1...end {
            var part = record
            part.events = Array(record.events.prefix(count))
            let report = DrillReport.examine(part)
            guard report.verdict == .error else {
                Issue.record("after \(count) events an observer says \(report.verdict) and \(report.outcome)")
                return
            }
        }
        var whole = record
        whole.events = Array(record.events.prefix(end + 1))
        #expect(DrillReport.examine(whole).outcome == .completed)
    }

    @Test func `a scenario that expects an observer to see an end too early fails, and says what was seen`() throws {
        let file = try LoadedScenario(file: "\(Catalogue.root)/scenarios/only-one-wave-in-the-record.yaml")
        var scenario = file.scenario
        scenario.expectations.seen = [.init(.init(after: .seconds(1_200), state: .completed))]

        let report = try Rehearsal(LoadedScenario(scenario, file: file.file)).report()

        #expect(report.outcome == .completed && report.verdict == .failed)
        #expect(
            report.checks.map(\.result).filter { if case .failed = $0 { true } else { false } } == [
                .failed(
                    kind: "AssertionFailed",
                    message: "after 20m the record shows the execution open, expected completed"
                )
            ]
        )
    }
}
