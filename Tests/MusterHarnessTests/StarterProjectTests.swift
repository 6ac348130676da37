import MusterAnalysis
import MusterCore
import MusterHarness
import MusterScenario
import Testing

struct StarterProjectTests {
    private func contents(_ files: [StarterProject.File], below folder: String = "") -> [String: String] {
        Dictionary(uniqueKeysWithValues: files.map { (folder + $0.path, $0.text) })
    }

    @Test(arguments: StarterProject.Template.allCases) func `a template passes as it is written`(
        template: StarterProject.Template
    ) throws {
        let files = StarterProject.files(name: "shop", template: template)

        let loaded = try LoadedScenario(file: "shop.yaml", loader: .memory(contents(files)))
        let report = DrillReport.examine(try Rehearsal(loaded).run())

        #expect(loaded.warnings.isEmpty)
        #expect(report.verdict == .passed, "\(report.checks.filter { $0.result != .passed })")
        #expect(loaded.scenario.summary.count > 40)
    }

    @Test(arguments: StarterProject.Template.allCases) func `a template is left in peace by lint`(
        template: StarterProject.Template
    ) throws {
        let files = StarterProject.files(name: "shop", template: template)
        let reader = ScenarioReader(loader: .memory(contents(files)), operations: LoadedScenario.operations)

        let advice = try reader.lint(scenario: "shop.yaml").advice

        #expect(advice.isEmpty, "\(DiagnosticText().text(advice))")
    }

    @Test(arguments: StarterProject.Template.allCases) func `a template names the schema of each of its files`(
        template: StarterProject.Template
    ) {
        let schemas = Set(StarterProject.schemas.map(\.path))
        for file in StarterProject.files(name: "shop", template: template) {
            let line = file.text.split(separator: "\n").first ?? ""
            let path = line.split(separator: "=").last.map { String($0).replacing("../", with: "") } ?? ""
            #expect(line.hasPrefix("# yaml-language-server: $schema=") && schemas.contains(path), "\(line)")
        }
    }

    @Test func `equal files and seeds are one execution wherever they lie`() throws {
        let files = StarterProject.files(name: "shop")
        let here = contents(files)
        let there = contents(files, below: "drills/")

        let first = Rehearsal(try LoadedScenario(file: "shop.yaml", loader: .memory(here))).context
        let second = Rehearsal(try LoadedScenario(file: "drills/shop.yaml", loader: .memory(there))).context
        let other = Rehearsal(try LoadedScenario(file: "shop.yaml", seed: 2, loader: .memory(here))).context

        #expect(first.execution == second.execution)
        #expect(first.execution != other.execution)
    }
}
