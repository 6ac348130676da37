package import MusterCore

/// One pass over every file that an input consists of: what was read, and everything that is wrong with it.
struct ReadingPass {
    let loader: FileLoader
    /// What services may be asked for, as `service:Operation`; empty where nothing is known.
    let operations: Set<String>
    /// In the order of reading.
    private(set) var sources: [SourceFile] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Names that may still be compared for a suggestion; bounds the cost of a file in which everything is unknown.
    private var comparisons = 50_000

    /// The largest YAML file that is read, in bytes.
    ///
    /// *Assumed*: a world of 10,000 servers takes about a fifth of it.
    static let yamlBytesMaximum = 16 << 20

    init(loader: FileLoader, operations: Set<String> = []) {
        self.loader = loader
        self.operations = operations
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    // MARK: Reporting

    mutating func report(
        _ code: DiagnosticCode,
        _ message: String,
        at range: SourceRange? = nil,
        label: String? = nil,
        help: [String?] = []
    ) {
        diagnostics.append(Diagnostic(code, message, at: range, label: label, help: help.compactMap(\.self)))
    }

    mutating func warn(
        _ code: DiagnosticCode,
        _ message: String,
        at range: SourceRange? = nil,
        label: String? = nil,
        help: [String?] = []
    ) {
        diagnostics.append(
            Diagnostic(code, message, severity: .warning, at: range, label: label, help: help.compactMap(\.self))
        )
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        self.diagnostics += diagnostics
    }

    /// Ends the pass: the value with its warnings, or everything that is wrong.
    func finish<Value>(_ value: Value?) throws(InvalidInput) -> Reading<Value> {
        // An alias is read wherever it stands, so the same problem may have been found several times.
        var sorted: [Diagnostic] = []
        for diagnostic in diagnostics.sorted(by: Diagnostic.precedes) where diagnostic != sorted.last {
            sorted.append(diagnostic)
        }
        guard let value, !hasErrors else { throw InvalidInput(sorted, sources: sources) }
        return Reading(value: value, warnings: sorted, sources: sources)
    }

    // MARK: Files

    /// Loads a file that another one names at `place`; reports and returns `nil` when that is not possible.
    mutating func load(_ path: String, namedAt place: SourceRange? = nil, limit: Int) -> SourceFile? {
        let bytes: [UInt8]
        do {
            bytes = try loader.bytes(of: path, limit: limit)
        } catch {
            let (code, reason, help): (DiagnosticCode, String, String?) =
                switch error {
                case .missing:
                    (
                        .unreadableFile, "does not exist",
                        place.map { "the path is relative to the folder of \"\($0.file)\"" }
                    )
                case .directory: (.unreadableFile, "is a folder", "name a file in it")
                case .notRegular: (.unreadableFile, "is not a regular file", nil)
                case .notPermitted: (.unreadableFile, "cannot be read: permission denied", nil)
                case .tooLarge: (.fileTooLarge, "is larger than \(limit >> 20) MiB", nil)
                case .failed(let reason): (.unreadableFile, "cannot be read: \(reason)", nil)
                }
            report(code, "\"\(path)\" \(reason)", at: place, label: place == nil ? nil : "named here", help: [help])
            return nil
        }
        let file = SourceFile(path: path, bytes: bytes)
        sources.append(file)
        return file
    }

    /// Takes in a file whose bytes are at hand.
    mutating func adopt(_ file: SourceFile) {
        sources.append(file)
    }

    /// Loads and parses a YAML file.
    mutating func yaml(_ path: String, namedAt place: SourceRange? = nil) -> YAMLNode? {
        load(path, namedAt: place, limit: Self.yamlBytesMaximum).flatMap { yaml($0) }
    }

    private mutating func yaml(_ file: SourceFile) -> YAMLNode? {
        var composer = YAMLComposer(file)
        let node = composer.compose()
        diagnostics += composer.diagnostics
        return node
    }

    // MARK: Suggestions

    /// `did you mean "database" (line 6)?`, or `nil` when nothing comes near.
    ///
    /// The unknown word stands at `place`; a name in another file is suggested with its path.
    mutating func suggestion(
        for word: String,
        among names: some Collection<(name: String, range: SourceRange?)>,
        at place: SourceRange
    ) -> String? {
        guard let near = nearest(to: word, among: names.lazy.map(\.name)) else { return nil }
        guard let range = names.first(where: { $0.name == near })?.range else { return "did you mean \"\(near)\"?" }
        let where_ = range.file == place.file ? "line \(range.line)" : "\(range.file):\(range.line)"
        return "did you mean \"\(near.shortened)\" (\(where_))?"
    }

    /// `did you mean "completed"?`, or `nil` when nothing comes near.
    mutating func suggestion(for word: String, among words: [String]) -> String? {
        nearest(to: word, among: words).map { "did you mean \"\($0)\"?" }
    }

    mutating func nearest(to word: String, among names: some Sequence<String>) -> String? {
        guard comparisons > 0 else { return nil }
        var best: (name: String, distance: Int)?
        for name in names {
            comparisons -= 1
            guard comparisons > 0 else { break }
            guard let distance = Spelling.distance(word, name), distance < best?.distance ?? .max else { continue }
            best = (name, distance)
        }
        return best?.name
    }
}

/// A value that was read, with what is worth knowing about it.
package struct Reading<Value: Sendable>: Sendable {
    package var value: Value
    /// In order of file, line and column.
    package var warnings: [Diagnostic]
    /// The files that were read, for digests and excerpts, in the order of reading.
    package var sources: [SourceFile]
}
