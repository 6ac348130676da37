import Foundation
import MusterCore
import MusterScenario
import Testing

/// The schemas against the readers, and against the files in `schemas/`.
///
/// `Tests/outside` lets a validator that is not ours judge the corpus; here the readers do.
struct SchemaTests {
    @Test func `a schema knows the keys that the readers know, mapping by mapping`() throws {
        let reader = ScenarioReader(loader: .memory(FilesPageTests.probes), operations: Operations.known)
        let error = try #require(throws: InvalidInput.self) { try reader.scenario(at: "scenario.yaml") }
        let answers = error.diagnostics.filter { ["M0112", "M0225"].contains($0.code) }.flatMap(\.help)
        let read = Set(
            answers.filter { $0.hasPrefix("keys here: ") || $0.hasPrefix("objectives: ") }.map { answer in
                answer.split(separator: ": ")[1].components(separatedBy: ", ").sorted()
            }
        )

        var written: Set<[String]> = []
        func collect(_ value: JSONValue) {
            if value["additionalProperties"]?.boolean == false, let keys = value["properties"]?.members {
                written.insert(keys.map(\.name).sorted())
            }
            for member in value.members ?? [] { collect(member.value) }
            for item in value.array ?? [] { collect(item) }
        }
        collect(FileSchema.scenario.json(operations: Operations.known))

        #expect(read.subtracting(written).sorted { $0.lexicographicallyPrecedes($1) } == [], "not in the schema")
        #expect(written.subtracting(read).sorted { $0.lexicographicallyPrecedes($1) } == [], "not read")
    }

    @Test(arguments: FileSchema.allCases) func `every reference of a schema leads somewhere`(schema: FileSchema) throws
    {
        let value = schema.json(operations: Operations.known)
        let definitions = Set(try #require(value["definitions"]?.members).map(\.name))
        var dangling: [String] = []
        func visit(_ value: JSONValue) {
            if let path = value["$ref"]?.string, !definitions.contains(String(path.dropFirst("#/definitions/".count))) {
                dangling.append(path)
            }
            for member in value.members ?? [] { visit(member.value) }
            for item in value.array ?? [] { visit(item) }
        }
        visit(value)

        #expect(dangling == [])
        #expect(definitions.contains(schema.rawValue))
    }
}

/// The corpus by which readers and schemas are held to one another.
///
/// The beginning of a file's name says what it is: `good`; `bad`, which both refuse; or `beyond`, which the readers
/// refuse for a reason that a schema cannot state.
struct CorpusTests {
    private static let folder = "\(Repository.root)/Tests/Fixtures/corpus"

    private static let files: [String] = {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    @Test func `the corpus holds files of every kind and sort`() {
        for kind in FileSchema.allCases {
            for sort in ["good", "bad", "beyond"] {
                #expect(Self.files.contains { $0.hasPrefix("\(kind.rawValue)/\(sort)") }, "\(kind) \(sort)")
            }
        }
    }

    @Test(arguments: files) func `a file of the corpus is read as its name says`(file: String) {
        let parts = file.split(separator: "/")
        let reader = ScenarioReader(operations: Operations.known)
        let path = "\(Self.folder)/\(file)"
        var errors: [Diagnostic] = []
        do throws(InvalidInput) {
            switch parts.first {
            case "plan": _ = try reader.plan(at: path)
            case "world": _ = try reader.world(at: path)
            default: _ = try reader.scenario(at: path)
            }
        } catch {
            errors = error.diagnostics.filter { $0.severity == .error }
        }

        #expect(errors.isEmpty == parts.last?.hasPrefix("good"), "\(DiagnosticText().text(errors))")
    }
}
