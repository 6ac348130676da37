import MusterAnalysis
import MusterCore
import MusterHarness
import MusterScenario
import Testing

struct StarterProjectTests {
    @Test func `the starter project passes as it is written`() throws {
        let files = StarterProject.files(name: "shop")
        let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })

        let loaded = try LoadedScenario(file: "shop.yaml", loader: .memory(contents))
        let report = DrillReport.examine(try Rehearsal(loaded).run())

        #expect(loaded.warnings.isEmpty)
        #expect(report.verdict == .passed, "\(report.checks.filter { $0.result != .passed })")
    }

    @Test func `equal files and seeds are one execution wherever they lie`() throws {
        let files = StarterProject.files(name: "shop")
        let here = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
        let there = Dictionary(uniqueKeysWithValues: files.map { ("drills/" + $0.path, $0.text) })

        let first = Rehearsal(try LoadedScenario(file: "shop.yaml", loader: .memory(here))).context
        let second = Rehearsal(try LoadedScenario(file: "drills/shop.yaml", loader: .memory(there))).context
        let other = Rehearsal(try LoadedScenario(file: "shop.yaml", seed: 2, loader: .memory(here))).context

        #expect(first.execution == second.execution)
        #expect(first.execution != other.execution)
    }
}
