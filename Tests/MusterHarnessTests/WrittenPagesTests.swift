import Foundation
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
}
