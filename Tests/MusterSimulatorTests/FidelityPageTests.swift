import Foundation
import MusterAWS
import MusterSimulator
import Testing

/// `docs/fidelity.md`: every operation of the table, what the simulator does, how much of it is known, and what tries it.
///
/// Nothing on the page is written for the page: the behaviour stands in `docs/SIMULATOR.md`, how much is known in the
/// comment of the rule, and the test is one that makes the call. `MUSTER_UPDATE_GOLDEN=1` writes the page.
struct FidelityPageTests {
    @Test func `the page of fidelity says what the rules and the tests say`() throws {
        let sources = try SourceTree()
        let text = try FidelityPage(sources).text
        let path = sources.root + "/docs/fidelity.md"

        if ProcessInfo.processInfo.environment["MUSTER_UPDATE_GOLDEN"] == "1" {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } else {
            let written = try String(contentsOfFile: path, encoding: .utf8)
            #expect(written == text, "make golden writes docs/fidelity.md anew; read the difference like code")
        }
    }

    @Test func `every operation that is simulated has its rule, its behaviour and its test on the page`() throws {
        let page = try FidelityPage(try SourceTree())

        #expect(page.rows.filter { !$0.isSimulated }.map(\.name) == [])
        #expect(page.rows.filter { $0.behavior == nil }.map(\.name) == [])
        #expect(page.rows.filter { $0.rule == nil }.map(\.name) == [])
        #expect(page.rows.filter { $0.test == nil }.map(\.name) == [])
        #expect(page.rows.count == OperationCatalog.operations.count)
    }
}

/// The files that the page is made from.
private struct SourceTree {
    struct File {
        /// From the root of the repository.
        let path: String
        let lines: [String]
    }

    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    let rules: [File]
    let tests: [File]
    let page: File

    init() throws {
        rules = try Self.files(root, under: "Sources/MusterSimulator")
        tests = try Self.files(root, under: "Tests/MusterSimulatorTests")
        page = try Self.file(root, "docs/SIMULATOR.md")
    }

    private static func files(_ root: String, under folder: String) throws -> [File] {
        let all = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        return try all.filter { $0.hasSuffix(".swift") }.sorted().map { try file(root, folder + "/" + $0) }
    }

    private static func file(_ root: String, _ path: String) throws -> File {
        let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
        return File(path: path, lines: text.components(separatedBy: "\n"))
    }
}

private struct FidelityPage {
    struct Row {
        let name: String
        let isSimulated: Bool
        let behavior: String?
        /// What the comment of the rule rests on.
        var known: [String] = []
        /// The file of the rule.
        let rule: String?
        let test: String?
    }

    let rows: [Row]

    init(_ sources: SourceTree) throws {
        let simulated = Set(SimulatedAWS.supportedOperations.map { $0.actionName })
        let behaviors = Self.behaviors(sources.page)
        let calls = TestCalls(sources.tests)
        rows = OperationCatalog.operations.map { operation in
            let input = Self.inputName(operation)
            let rule =
                simulated.contains(operation.actionName)
                ? Self.rule(taking: input, in: sources.rules) ?? Self.filing(of: operation, in: sources.rules) : nil
            return Row(
                name: operation.actionName,
                isSimulated: simulated.contains(operation.actionName),
                behavior: behaviors[operation.actionName],
                known: rule?.known ?? [],
                rule: rule?.path,
                test: simulated.contains(operation.actionName) ? calls.test(of: operation) : nil
            )
        }
    }

    private static func inputName(_ operation: any AWSOperation.Type) -> String {
        func name<Operation: AWSOperation>(_ operation: Operation.Type) -> String {
            String(reflecting: Operation.Input.self).replacing("MusterAWS.", with: "")
        }
        return name(operation)
    }

    /// The rows of the table of operations, by operation.
    private static func behaviors(_ page: SourceTree.File) -> [String: String] {
        var behaviors: [String: String] = [:]
        for line in page.lines where line.hasPrefix("| `") {
            let cells = line.components(separatedBy: " | ")
            guard cells.count == 2, let name = cells[0].split(separator: "`").dropFirst().first,
                name.contains(":")
            else { continue }
            behaviors[String(name)] = String(cells[1].dropLast(2))
        }
        return behaviors
    }

    /// The function that takes an input, and what its comment rests on.
    private static func rule(
        taking input: String,
        in files: [SourceTree.File]
    ) -> (path: String, known: [String])? {
        for file in files {
            guard let line = file.lines.firstIndex(where: { Self.takes($0, input) }) else { continue }
            var start = line
            while start > 0, !file.lines[start].contains("func ") { start -= 1 }
            var comment: [String] = []
            while start > 0, file.lines[start - 1].contains("///") {
                start -= 1
                comment.append(file.lines[start])
            }
            let text = comment.joined(separator: " ") + Self.heading(of: file)
            let known = ["documented", "observed", "assumed"].filter { text.contains("*\($0)*") }
            return (file.path, known)
        }
        return nil
    }

    /// The place at which a rule without a function of its own is filed.
    private static func filing(
        of operation: any AWSOperation.Type,
        in files: [SourceTree.File]
    ) -> (path: String, known: [String])? {
        let name = String(reflecting: operation).replacing("MusterAWS.", with: "") + ".self"
        return files.first { file in file.path.contains("/RuleTable") && file.lines.contains { $0.contains(name) } }
            .map { ($0.path, []) }
    }

    private static func takes(_ line: String, _ input: String) -> Bool {
        guard let range = line.range(of: "_ input: " + input) else { return false }
        return range.upperBound == line.endIndex || line[range.upperBound] == "," || line[range.upperBound] == ")"
    }

    /// The comment in front of the first extension of a file, which holds for all of its rules.
    private static func heading(of file: SourceTree.File) -> String {
        guard let line = file.lines.firstIndex(where: { $0.hasPrefix("extension ") }) else { return "" }
        return file.lines[..<line].reversed().prefix { $0.hasPrefix("///") }.joined(separator: " ")
    }

    var text: String {
        var lines = [
            "# Fidelity", "",
            "Every operation of the table, and what becomes of it in the simulator. The words are explained in",
            "[the simulator](SIMULATOR.md); `model` stands where the service's model says all that is said. Every operation is also held against the service's model, rule by rule,",
            "in process (`Tests/MusterSimulatorTests/Model`) and over the wire (`Tests/MusterTwinTests/WireCheck.swift`). `make golden` writes this page; the tests refuse a difference.",
            "",
        ]
        let simulated = rows.count { $0.isSimulated }
        lines.append("\(simulated) of \(rows.count) operations are simulated.")
        var service = ""
        for row in rows {
            let prefix = String(row.name.split(separator: ":")[0])
            if prefix != service {
                service = prefix
                lines += ["", "## \(service)", "", "| operation | behaviour | known | rule | test |"]
                lines.append("| --- | --- | --- | --- | --- |")
            }
            let name = "`\(row.name.split(separator: ":")[1])`"
            guard row.isSimulated else {
                lines.append("| \(name) | not simulated | – | – | – |")
                continue
            }
            let known = row.known.isEmpty ? "model" : row.known.joined(separator: ", ")
            let rule = row.rule.map { "[\(Self.fileName($0))](../\($0))" } ?? "–"
            let cells = [name, row.behavior ?? "–", known, rule, row.test ?? "the model's rules"]
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}

/// Which tests make which calls, as far as the sources show it.
private struct TestCalls {
    /// The first test that makes a call, in the order of files and lines.
    private var tests: [String: String] = [:]

    /// A function of the tests: a test, or one that tests use.
    private struct Part {
        let name: String
        let isTest: Bool
        let file: String
        var body: String

        /// Whether tests of other files use it too.
        var isShared: Bool { file.hasSuffix("TestWorld.swift") || file.hasSuffix("Rig.swift") }
    }

    init(_ files: [SourceTree.File]) {
        let parts = files.filter { !$0.path.contains("/Model/") }.flatMap(Self.parts)
        let helpers = parts.filter { !$0.isTest }
        for part in parts where part.isTest {
            note(part.body, as: part.name)
            for helper in helpers
            where (helper.isShared || helper.file == part.file)
                && [".", " "].contains(where: { part.body.contains("\($0)\(helper.name)(") })
            {
                note(helper.body, as: part.name)
            }
        }
    }

    /// The services, and how tests make their clients.
    private static let clients: [(service: String, own: [String])] = [
        ("drs", ["DRSClient"]), ("sts", ["STSClient"]), ("sns", ["SNSClient"]), ("iam", ["IAMClient"]),
        ("ec2", ["ec2", "EC2Client"]), ("ssm", ["ssm", "SSMClient"]),
        ("cloudWatch", ["cloudWatch", "CloudWatchClient"]),
        ("eventBridge", ["events", "EventBridgeClient"]),
    ]

    private mutating func note(_ body: String, as test: String) {
        for (service, own) in Self.clients {
            // Some tests keep the client of a service under a shorter name.
            let isMeant = own.contains { body.contains($0 + "(") }
            let names = ["\(service)."] + own.map { $0 + "(rig)." } + (isMeant ? ["client."] : [])
            for client in names {
                var rest = body[...]
                while let range = rest.range(of: client) {
                    rest = rest[range.upperBound...]
                    let name = rest.prefix { $0.isLetter || $0.isNumber }
                    let key = "\(service).\(name)"
                    if rest.dropFirst(name.count).first == "(", tests[key] == nil { tests[key] = test }
                }
            }
        }
    }

    private static func parts(_ file: SourceTree.File) -> [Part] {
        var parts: [Part] = []
        for line in file.lines {
            if let range = line.range(of: "func ") {
                let rest = line[range.upperBound...]
                let isTest = rest.hasPrefix("`")
                let name = isTest ? rest.dropFirst().prefix { $0 != "`" } : rest.prefix { $0.isLetter || $0.isNumber }
                parts.append(Part(name: String(name), isTest: isTest, file: file.path, body: ""))
            }
            if !parts.isEmpty { parts[parts.count - 1].body += line + "\n" }
        }
        return parts
    }

    func test(of operation: any AWSOperation.Type) -> String? {
        let name = operation.name.prefix(1).lowercased() + operation.name.dropFirst()
        let services = ["monitoring": "cloudWatch", "events": "eventBridge"]
        let service = operation.service.rawValue
        return tests["\(services[service] ?? service).\(name)"]
    }
}
