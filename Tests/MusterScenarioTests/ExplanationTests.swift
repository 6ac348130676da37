import MusterCore
import MusterScenario
import Testing

/// Every rule is explained, and its examples do what they say.
struct ExplanationTests {
    @Test func `every rule is explained with an example of both sides`() {
        let unexplained = DiagnosticCode.allCases.filter { code in
            guard let explanation = Explanation.of(code) else { return true }
            return explanation.meaning.isEmpty || explanation.reason.isEmpty || explanation.wrong.parts.isEmpty
                || explanation.right.parts.isEmpty
        }

        #expect(unexplained.map(\.rawValue) == [])
    }

    @Test(arguments: DiagnosticCode.allCases) func `the wrong example breaks the rule and the corrected one does not`(
        code: DiagnosticCode
    ) throws {
        let explanation = try #require(Explanation.of(code))

        let wrong = findings(explanation.wrong, code)
        let right = findings(explanation.right, code)

        #expect(wrong.contains { $0.code == code.rawValue }, "wrong: \(wrong.map(\.code))")
        #expect(!right.contains { $0.code == code.rawValue }, "right: \(DiagnosticText().text(right))")
        #expect(!right.contains { $0.severity == .error }, "right: \(DiagnosticText().text(right))")
    }

    @Test func `every cause, metric and objective is explained`() {
        let words = CauseCode.allCases.map(\.rawValue) + ["rto", "rpo", "waveTransition", "detection", "start"]

        #expect(words.filter { Term.named($0) == nil } == [])
        #expect(Term.all.filter { $0.title.isEmpty || $0.meaning.isEmpty || $0.remedy.isEmpty } == [])
        #expect(Set(Term.all.map(\.name)).count == Term.all.count)
    }

    @Test(arguments: MetricDefinition.all) func `a metric is explained by its id and by its name`(
        metric: MetricDefinition
    ) throws {
        let term = try #require(Term.named(metric.id.lowercased()))

        #expect(term.metric == metric)
        #expect(Term.named(metric.name) != nil)
        #expect(![metric.title, metric.formula, metric.from, metric.to, metric.advice].contains(""))
    }

    private func findings(_ example: Explanation.Example, _ code: DiagnosticCode) -> [Diagnostic] {
        var files = example.files.mapValues { Array($0.utf8) }
        if let made = Self.made(example, code) { files["\(example.subject.rawValue).yaml"] = made }
        let names = files.keys.filter { $0.hasPrefix("templates/") }.map { String($0.dropFirst(10)) }
        let loader = FileLoader(listing: { $0 == "templates" ? names : [] }) {
            [files] path, limit throws(FileLoader.Problem) in
            guard let bytes = files[path] else { throw .missing }
            guard bytes.count <= limit else { throw .tooLarge }
            return bytes
        }
        let reader = ScenarioReader(loader: loader, operations: Operations.known)
        do throws(InvalidInput) {
            if example.isImport {
                let outputs = example.parts.indices.map { "\($0).json" }
                if code == .severalPlans { return try PlanImport(loader: loader).plan(at: outputs).warnings }
                let reading = try DescribeSourceServersImport(loader: loader).world(named: "imported", at: outputs)
                let plan = StarterPlan.plan(for: reading.value, named: "first", groupedBy: "tier")
                return reading.warnings + (code == .untaggedServer ? plan?.warnings ?? [] : [])
            }
            if [.notExpressible, .notExportable].contains(code) {
                let plan = try reader.plan(at: "plan.yaml").value
                return try PlanExport(plan).written(as: .native).losses
            }
            switch (example.subject, code.isAdvice) {
            case (.plan, false): return try reader.plan(at: "plan.yaml").warnings
            case (.plan, true): return try reader.lint(plan: "plan.yaml").advice
            case (.world, false): return try reader.world(at: "world.yaml").warnings
            case (.world, true): return try reader.lint(world: "world.yaml").advice
            case (_, false): return try reader.scenario(at: "scenario.yaml").warnings
            case (_, true): return try reader.lint(scenario: "scenario.yaml").advice
            }
        } catch {
            return error.diagnostics
        }
    }

    /// The files that are only described, since nobody wants to read them.
    private static func made(_ example: Explanation.Example, _ code: DiagnosticCode) -> [UInt8]? {
        guard example.parts.contains(where: \.isDescription) else { return nil }
        let head = "plan: shop\ntarget: { account: \"123456789012\", region: us-east-1 }\nwaves:\n"
        func wave(_ name: String, _ count: Int, more: String = "") -> String {
            let servers = (1...count).map { "\(name)-\($0)" }.joined(separator: ", ")
            return "  - { name: \(name), servers: [\(servers)]\(more) }\n"
        }
        let text =
            switch code {
            case .fileTooLarge: String(repeating: "#", count: 17 << 20)
            case .controlCharacter: "plan: \"shop\u{1}\"\n"
            case .nestedTooDeeply:
                "plan: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70) + "\n"
            case .tooManyNodes:
                "a: &a [x, x, x, x, x, x, x, x, x]\n"
                    + zip("bcdefgh", "abcdefg").map {
                        "\($0): &\($0) [\(Array(repeating: "*\($1)", count: 9).joined(separator: ", "))]\n"
                    }
                    .joined()
            case .waveTooLarge: head + wave("app", 101)
            case .splitWave: head + wave("app", 120, more: ", split: {}")
            case .nativeSteps: head + (1...21).map { wave("w\($0)", 1) }.joined()
            case .nativeServers: head + wave("app", 60) + wave("web", 60)
            default: "\u{FEFF}"
            }
        return code == .notUTF8 ? [0xFF, 0xFE, 0x70, 0x00] : Array(text.utf8)
    }
}
