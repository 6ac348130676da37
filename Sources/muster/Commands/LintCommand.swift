import ArgumentParser
import Foundation
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Gives advice on plans and scenarios that are valid, yet may spoil a drill.",
        discussion: """
            Examples:
              muster lint scenarios/
              muster lint plans/online-shop.yaml --min-severity warning --strict
              muster lint scenarios/ --ignore M0617 --report sarif=out/muster.sarif

            A scenario is looked at with its plan and world, so servers, quotas and timing are known; of a folder every \
            scenario, and every plan that none of them names. A comment in a file silences advice on its line or the next \
            one, with a reason:
              # muster: ignore M0617 because this drill is about the order

            Exit codes: 0, also when there is advice; 1 with --strict when there is some; 65 when a file is not valid.
            """
    )

    @Argument(help: "Plans, scenarios, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @Option(name: .customLong("min-severity"), help: "The least that is shown: note or warning.")
    var least = LeastSeverity.note

    @Option(name: .long, help: ArgumentHelp("A rule to leave out; repeatable.", valueName: "code"))
    var ignore: [String] = []

    @Flag(name: .long, help: "Exit 1 when there is any advice.")
    var strict = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Also write a report; repeatable. - is standard output.",
            discussion: "Formats: \(FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format=path"
        )
    )
    var report: [String] = []

    @Option(name: .long, help: "text or json.")
    var output = OutputForm.text

    @OptionGroup var options: OutputOptions

    func validate() throws {
        for code in ignore where DiagnosticCode(rawValue: code.uppercased())?.isAdvice != true {
            let codes = DiagnosticCode.allCases.filter(\.isAdvice).map(\.rawValue)
            let near = Spelling.nearest(to: code, among: codes).map { "did you mean \($0)?" }
            throw ValidationError(
                "--ignore takes the code of advice, not \"\(code)\": \(near ?? "\"muster explain\" lists all of them")"
            )
        }
        let destinations = try destinations()
        guard destinations.count(where: { $0.path == "-" }) <= 1 else {
            throw ValidationError("standard output takes one report: use --report FORMAT=- once")
        }
        guard output == .text || !destinations.contains(where: { $0.path == "-" }) else {
            throw ValidationError("standard output takes one result: use --report FORMAT=- or --output, not both")
        }
    }

    private func destinations() throws -> [(format: FindingFormat, path: String)] {
        try report.map { argument in
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let names = FindingFormat.allCases.map(\.rawValue)
            guard let format = FindingFormat(rawValue: parts[0]) else {
                let near = Spelling.nearest(to: parts[0], among: names).map { "did you mean \"\($0)\"?" }
                throw ValidationError(
                    "\"\(parts[0])\" is not a form of advice: \(near ?? "the formats are \(names.joined(separator: ", "))")"
                )
            }
            guard parts.count == 2, !parts[1].isEmpty, !parts[1].utf8.contains(0) else {
                throw ValidationError("\"\(argument)\" names no path: write \"\(format.rawValue)=\(format.fileName)\"")
            }
            return (format, parts[1])
        }
    }

    func run() throws {
        let targets = try LintTargets.find(paths)
        guard !targets.isEmpty else {
            throw Failure(
                .nothingSelected,
                "no plan or scenario found in \(paths.map { "\"\($0)\"" }.joined(separator: ", "))"
            )
        }
        var found = LintFindings()
        for target in targets { found.take(target) }
        found.conclude(least: least.severity, ignored: Set(ignore.map { $0.uppercased() }))
        try write(found)
        show(found)
        if !found.errors.isEmpty { throw ExitCode(ProgramStatus.invalidInput.rawValue) }
        if strict, !found.advice.isEmpty { throw ExitCode(ProgramStatus.gateFailed.rawValue) }
    }

    private func write(_ found: LintFindings) throws {
        let report = FindingsReport(
            found.errors + found.advice,
            sources: found.sources,
            file: found.files.first ?? "",
            rules: DiagnosticCode.allCases.map(FindingsReport.Rule.init),
            version: MusterVersion.text
        )
        for (format, path) in try destinations() {
            let bytes = format.render(report)
            guard path != "-" else {
                options.output.write(String(decoding: bytes, as: UTF8.self))
                continue
            }
            let folder = (path as NSString).deletingLastPathComponent
            if !folder.isEmpty { try AtomicFile.makeFolder(folder) }
            try AtomicFile.write(bytes, to: path)
        }
    }

    private func show(_ found: LintFindings) {
        let shown = found.errors + found.advice
        if output == .json {
            let value = JSONValue.object([
                ("schema", "muster.diagnostics/1"),
                ("files", .number(found.files.count)),
                ("diagnostics", .array(shown.map(\.json))),
            ])
            return options.output.write(value.prettyText)
        }
        guard !report.contains(where: { $0.hasSuffix("=-") }) else { return }
        let silenced = found.silenced == 0 ? "" : ", \(found.silenced) silenced"
        let files = found.sources.count == 1 ? "1 file" : "\(found.sources.count) files"
        if shown.isEmpty {
            options.output.write("no advice on \(files)\(silenced)\n")
        } else {
            // The advice is the result; what is wrong with a file is not.
            let terminal = found.errors.isEmpty ? options.output : options.errors
            let text = DiagnosticText(sources: found.sources, color: terminal.usesColor, limit: 200)
            terminal.tell(text.text(shown))
            if found.silenced > 0 { terminal.write("\(found.silenced) silenced by comments\n") }
        }
    }
}

/// The least that `muster lint` shows.
enum LeastSeverity: String, ExpressibleByArgument, CaseIterable {
    case note, warning

    var severity: Diagnostic.Severity { self == .note ? .note : .warning }
}

/// A file that advice is given on.
struct LintTarget {
    var path: String
    var kind: AnyFile.Kind
}

enum LintTargets {
    /// The files of the given paths; of a folder every scenario, and every plan that none of those names.
    static func find(_ paths: [String]) throws -> [LintTarget] {
        var targets: [LintTarget] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw Failure(.invalidInput, "\"\(path)\" does not exist")
            }
            targets += isFolder.boolValue ? below(path) : [LintTarget(path: path, kind: AnyFile.kind(of: path))]
        }
        var seen: Set<String> = []
        return targets.filter { seen.insert($0.path).inserted }
    }

    private static func below(_ folder: String) -> [LintTarget] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
        let base = ScenarioFiles.prefix(of: folder)
        var found: [LintTarget] = []
        for case let name as String in enumerator where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            guard let kind = AnyFile.stated(by: base + name), kind != .world else { continue }
            found.append(LintTarget(path: base + name, kind: kind))
        }
        return found.sorted { ($0.kind == .plan ? 1 : 0, $0.path) < ($1.kind == .plan ? 1 : 0, $1.path) }
    }
}

/// What was found in all files together.
private struct LintFindings {
    private(set) var errors: [Diagnostic] = []
    private(set) var advice: [Diagnostic] = []
    private(set) var sources: [SourceFile] = []
    private(set) var files: [String] = []
    private(set) var silenced = 0
    private var read: Set<String> = []

    mutating func take(_ target: LintTarget) {
        // A plan that a scenario has named was looked at in its world.
        if target.kind == .plan, read.contains(target.path) { return }
        files.append(target.path)
        let reader = ScenarioReader(operations: LoadedScenario.operations)
        do {
            let result =
                switch target.kind {
                case .plan: try reader.lint(plan: target.path)
                case .world: try reader.lint(world: target.path)
                case .scenario: try reader.lint(scenario: target.path)
                }
            advice += result.advice
            silenced += result.silenced
            add(result.sources)
        } catch {
            errors += error.diagnostics
            add(error.sources)
        }
    }

    private mutating func add(_ files: [SourceFile]) {
        for file in files where read.insert(file.path).inserted { sources.append(file) }
    }

    /// Several scenarios may share a plan or a world; what is said about these is said once.
    mutating func conclude(least: Diagnostic.Severity, ignored: Set<String>) {
        var seen: Set<Diagnostic> = []
        errors = errors.filter { seen.insert($0).inserted }.sorted(by: Diagnostic.precedes)
        advice = advice.filter { diagnostic in
            (least == .note || diagnostic.severity != .note) && !ignored.contains(diagnostic.code)
                && seen.insert(diagnostic).inserted
        }
        .sorted(by: Diagnostic.precedes)
    }
}
