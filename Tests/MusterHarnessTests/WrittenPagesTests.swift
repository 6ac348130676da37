import Foundation
import MusterCore
import MusterHarness
import MusterScenario
import Testing

/// Files of the repository that are made by the program.
///
/// `MUSTER_UPDATE_GOLDEN=1`, which `make docs` sets, rewrites them; read the difference like code.
struct WrittenPagesTests {
    private static func check(_ path: String, _ text: String) throws {
        let file = Catalogue.root + "/" + path
        if ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1" {
            try text.write(toFile: file, atomically: true, encoding: .utf8)
        }
        let isCurrent = try String(contentsOfFile: file, encoding: .utf8) == text
        #expect(isCurrent, "\(path) is not what the program writes; run \"make docs\"")
    }

    @Test(arguments: FileSchema.allCases) func `a schema in the repository is the one that is printed`(
        schema: FileSchema
    ) throws {
        try Self.check("schemas/\(schema.rawValue).schema.json", schema.text(operations: LoadedScenario.operations))
    }

    @Test func `the catalogue is made of the heads of its scenarios`() throws {
        let scenarios = try Catalogue.scenarios.map { path in
            (path: String(path.dropFirst(Catalogue.root.count + 1)), scenario: try LoadedScenario(file: path).scenario)
        }
        try Self.check("docs/CATALOGUE.md", CataloguePage.text(scenarios))
    }

    @Test(arguments: Catalogue.scenarios) func `a scenario begins with its id, a title and what it shows`(
        path: String
    ) throws {
        let summary = try LoadedScenario(file: path).scenario.summary

        let header = try #require(
            CatalogueHeader(summary: summary),
            "begin the file with \"# X02: Title\", a blank comment line and what the scenario shows"
        )
        #expect(header.title.count <= 100)
        #expect(header.text.count > 40)
    }

    @Test func `no id stands for two scenarios`() throws {
        let ids = try Catalogue.scenarios.flatMap { path in
            CatalogueHeader(summary: try LoadedScenario(file: path).scenario.summary)?.ids ?? []
        }

        #expect(ids.count == Set(ids).count, "\(ids.sorted())")
    }
}
