import Foundation
import MusterCore
import MusterScenario
import Testing

/// Every text that a broken file brings, word for word.
///
/// A case is a folder under `Fixtures/diagnostics`: `plan.yaml`, `world.yaml` or `scenario.yaml`, what else it names,
/// and `expected.txt`. `MUSTER_UPDATE_GOLDEN=1` rewrites the expected texts; read the difference like code.
struct DiagnosticGoldenTests {
    private static let folder = "\(Repository.root)/Tests/MusterScenarioTests/Fixtures/diagnostics"
    private static let isUpdating = ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1"

    private static var cases: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Shows files under their names inside the case, so that the texts are the same on every machine.
    private func loader(_ name: String) -> FileLoader {
        FileLoader(listing: { FileLoader.disk.names(in: "\(Self.folder)/\(name)/\($0)") }) {
            path,
            limit throws(FileLoader.Problem) in
            try FileLoader.disk.bytes(of: "\(Self.folder)/\(name)/\(path)", limit: limit)
        }
    }

    private func findings(_ name: String) -> (diagnostics: [Diagnostic], sources: [SourceFile]) {
        let reader = ScenarioReader(loader: loader(name), operations: Operations.known)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(name)")) ?? []
        do throws(InvalidInput) {
            if files.contains("scenario.yaml") {
                let reading = try reader.scenario(at: "scenario.yaml")
                return (reading.warnings, reading.sources)
            }
            if files.contains("plan.yaml") {
                let reading = try reader.plan(at: "plan.yaml")
                return (reading.warnings, reading.sources)
            }
            let reading = try reader.world(at: "world.yaml")
            return (reading.warnings, reading.sources)
        } catch {
            return (error.diagnostics, error.sources)
        }
    }

    @Test(arguments: cases) func `a broken file is answered word for word`(name: String) throws {
        let (diagnostics, sources) = findings(name)

        let text = DiagnosticText(sources: sources, limit: name == "many" ? 20 : 1_000).text(diagnostics)

        let expected = "\(Self.folder)/\(name)/expected.txt"
        if Self.isUpdating {
            try text.write(toFile: expected, atomically: true, encoding: .utf8)
        }
        #expect(try text == String(contentsOfFile: expected, encoding: .utf8))
        #expect(!diagnostics.isEmpty)
    }

    @Test func `every rule that a file can break has a case that shows it`() throws {
        var shown: Set<String> = []
        for name in Self.cases {
            shown.formUnion(findings(name).diagnostics.map(\.code))
        }

        let elsewhere: Set<DiagnosticCode> = [
            // Shown with texts that are made in the test: too large, too deep, not text.
            .fileTooLarge, .notUTF8, .controlCharacter, .nestedTooDeeply, .tooManyNodes, .tooManyServers,
            .waveTooLarge, .tooManyDisks,
        ]
        let expected = Set(DiagnosticCode.allCases.filter { !$0.rawValue.hasPrefix("M05") && !$0.isAdvice })
            .subtracting(elsewhere)
        #expect(expected.map(\.rawValue).filter { !shown.contains($0) }.sorted() == [])
    }

    @Test func `rule numbers are unique and every rule has a title`() {
        #expect(Set(DiagnosticCode.allCases.map(\.title)).count == DiagnosticCode.allCases.count)
    }
}
