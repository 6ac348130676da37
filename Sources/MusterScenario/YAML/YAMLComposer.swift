import MusterCore
import Yams

/// Turns a file into a tree of values with places, or says why it cannot.
///
/// Yams parses; this type follows aliases and merge keys within a budget, finds duplicate keys and refuses what Muster
/// does not read. Nothing resolves types here: `no`, `1:30` and `012` stay the text that they are.
struct YAMLComposer {
    /// Values of a file, those that aliases repeat included.
    static let nodesMaximum = 500_000
    /// Collections within one another.
    static let depthMaximum = 64
    /// Duplicate keys that are looked for before the parser's own message has to do.
    private static let renamesMaximum = 40

    private let file: SourceFile
    private let isASCII: Bool
    private let hasByteOrderMark: Bool
    /// Keys that were renamed to get past the parser, by the place where they stand.
    private var renamed: [Place: String] = [:]
    private var cursor = LineCursor()
    private var nodes = 0
    private(set) var diagnostics: [Diagnostic] = []

    private struct Place: Hashable {
        var line: Int
        var column: Int
    }

    private struct Stop: Error {}

    init(_ file: SourceFile) {
        self.file = file
        isASCII = file.bytes.allSatisfy { $0 < 0x80 }
        hasByteOrderMark = file.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    }

    /// Reads the file; `nil` when ``diagnostics`` says why not, or holds the reason for an empty file.
    mutating func compose() -> YAMLNode? {
        if let problem = YAMLGuard.problem(in: file) {
            diagnostics.append(problem)
            return nil
        }
        var bytes = hasByteOrderMark ? Array(file.bytes.dropFirst(3)) : file.bytes
        // Each duplicate costs another parse, so a large file gets fewer.
        let renames = max(3, min(Self.renamesMaximum, 2_000_000 / max(1, bytes.count)))
        for _ in 0...renames {
            do {
                let text = String(decoding: bytes, as: UTF8.self)
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    diagnostics.append(emptyFile)
                    return nil
                }
                guard let node = try? convert(root, depth: 0) else { return nil }
                guard !node.isEmpty else {
                    diagnostics.append(emptyFile)
                    return nil
                }
                return node
            } catch let YamlError.duplicatedKeysInMapping(duplicates, context) {
                guard let key = duplicates.first, rename(key, at: context.mark, in: &bytes) else {
                    diagnostics.append(duplicate(duplicates.first ?? "", at: context.mark))
                    return nil
                }
            } catch {
                diagnostics.append(YAMLProblem(file: file).diagnostic(error))
                return nil
            }
        }
        diagnostics.append(
            Diagnostic(.duplicateKey, "more than \(renames) keys of \"\(file.path)\" stand twice")
        )
        return nil
    }

    private var emptyFile: Diagnostic {
        Diagnostic(.emptyFile, "\"\(file.path)\" holds nothing")
    }

    private mutating func duplicate(_ key: String, at mark: Mark) -> Diagnostic {
        Diagnostic(
            .duplicateKey,
            "the key \"\(key.shortened)\" stands more than once in one mapping",
            at: range(mark),
            label: "first here"
        )
    }

    // MARK: Duplicate keys

    /// Replaces a key by private characters of the same number, so that the parser goes on and every place stays.
    ///
    /// The parser refuses a mapping whose keys are not unique, and with it the whole file; the author is to see this
    /// together with everything else.
    private mutating func rename(_ key: String, at mark: Mark, in bytes: inout [UInt8]) -> Bool {
        let copy = SourceFile(path: "", bytes: bytes)
        guard var start = copy.byteOffset(line: mark.line, scalarColumn: mark.column), start < bytes.count,
            renamed[Place(line: mark.line, column: mark.column)] == nil
        else {
            return false
        }
        var end = start
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let close = QuotedText.closingQuote(bytes, from: start), close > start + 1 else { return false }
            start += 1
            end = close
        default:
            end = start + key.utf8.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(key.utf8) else { return false }
        }
        let count = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.count
        guard count > 0, !bytes[start..<end].contains(0x0A), let first = Unicode.Scalar(0xF0000 + UInt32(renamed.count))
        else {
            return false
        }
        var placeholder = ""
        placeholder.unicodeScalars.append(first)
        for _ in 1..<max(count, 1) { placeholder.unicodeScalars.append("\u{F0000}") }
        bytes.replaceSubrange(start..<end, with: Array(placeholder.utf8))
        renamed[Place(line: mark.line, column: mark.column)] = key
        return true
    }

    // MARK: Conversion

    private mutating func convert(_ node: Node, depth: Int) throws(Stop) -> YAMLNode {
        nodes += 1
        guard nodes <= Self.nodesMaximum else {
            diagnostics.append(
                Diagnostic(
                    .tooManyNodes,
                    "\"\(file.path)\" holds or expands to more than \(Self.nodesMaximum) values",
                    help: ["split the file, or repeat less through aliases"]
                )
            )
            throw Stop()
        }
        let range = self.range(node)
        guard depth <= Self.depthMaximum else {
            diagnostics.append(
                Diagnostic(
                    .nestedTooDeeply,
                    "lists and mappings lie more than \(Self.depthMaximum) deep in one another",
                    at: range
                )
            )
            throw Stop()
        }
        checkTag(node, range)
        switch node {
        case .scalar(let scalar):
            return YAMLNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), range: range)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try convert(item, depth: depth + 1)) }
            return YAMLNode(content: .sequence(items), range: range)
        case .mapping(let mapping):
            return YAMLNode(content: .mapping(try entries(mapping, depth)), range: range)
        case .alias:
            return YAMLNode(content: .scalar("", isPlain: true), range: range)
        }
    }

    private mutating func entries(_ mapping: Node.Mapping, _ depth: Int) throws(Stop) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var places: [String: SourceRange] = [:]
        var merged: [YAMLEntry] = []
        entries.reserveCapacity(mapping.count)
        for (keyNode, valueNode) in mapping {
            guard case .scalar(var scalar) = keyNode else {
                let keyRange = range(keyNode)
                diagnostics.append(
                    Diagnostic(.unsupportedYAML, "a key has to be plain text", at: keyRange, label: "not a text")
                )
                continue
            }
            var key = scalar.string
            if let mark = scalar.mark, let original = renamed[Place(line: mark.line, column: mark.column)] {
                key = original
                scalar.string = original
            }
            let keyRange = scalar.mark.map { range($0, scalar: scalar) } ?? range(keyNode)
            nodes += 1
            let value = try convert(valueNode, depth: depth + 1)
            if key == "<<", scalar.style == .plain {
                merged += merge(value)
                continue
            }
            if let first = places[key] {
                diagnostics.append(
                    Diagnostic(
                        .duplicateKey,
                        "the key \"\(key.shortened)\" stands twice in one mapping",
                        at: keyRange,
                        label: "again here",
                        help: [
                            first.line == keyRange.line
                                ? "remove one of the two"
                                : "it stands on line \(first.line) already; remove one of the two"
                        ]
                    )
                )
                continue
            }
            places[key] = keyRange
            entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value))
        }
        for entry in merged where places[entry.key] == nil {
            places[entry.key] = entry.keyRange
            entries.append(entry)
        }
        return entries
    }

    /// The entries that a merge key brings in; earlier mappings of a list win, as YAML 1.1 says.
    private mutating func merge(_ value: YAMLNode) -> [YAMLEntry] {
        switch value.content {
        case .mapping(let entries): return entries
        case .sequence(let items):
            return items.flatMap { item -> [YAMLEntry] in
                if case .mapping(let entries) = item.content { return entries }
                return []
            }
        case .scalar:
            diagnostics.append(
                Diagnostic(
                    .unsupportedYAML,
                    "the merge key << takes a mapping, not \(value.kind)",
                    at: value.range,
                    help: ["write <<: *anchor"]
                )
            )
            return []
        }
    }

    private mutating func checkTag(_ node: Node, _ range: SourceRange) {
        let tag: String
        let expected: String
        switch node {
        case .scalar(let scalar): (tag, expected) = (scalar.tag.rawValue, "tag:yaml.org,2002:str")
        case .sequence(let sequence): (tag, expected) = (sequence.tag.rawValue, "tag:yaml.org,2002:seq")
        case .mapping(let mapping): (tag, expected) = (mapping.tag.rawValue, "tag:yaml.org,2002:map")
        case .alias: return
        }
        guard !tag.isEmpty, tag != "!", tag != expected else { return }
        diagnostics.append(
            Diagnostic(
                .unsupportedYAML,
                "the YAML tag \"\(tag.shortened)\" is not read",
                at: range,
                help: ["remove the tag; what a value is follows from its place"]
            )
        )
    }

    // MARK: Places

    private mutating func range(_ node: Node) -> SourceRange {
        guard let mark = node.mark else { return SourceRange(file: file.path, line: 1, column: 1) }
        guard case .scalar(let scalar) = node else { return range(mark) }
        return range(mark, scalar: scalar)
    }

    private mutating func range(_ mark: Mark, scalar: Node.Scalar? = nil) -> SourceRange {
        let scalarColumn = mark.column + (hasByteOrderMark && mark.line == 1 ? 1 : 0)
        guard let line = file.lineBytes(mark.line) else {
            return SourceRange(file: file.path, line: mark.line, column: scalarColumn)
        }
        let place = cursor.place(line: mark.line, scalarColumn: scalarColumn, in: line, isASCII: isASCII)
        let token = scalar.map { tokenBytes(of: $0, in: line[place.offset...]) } ?? place.offset..<place.offset
        let length = isASCII ? token.count : String(decoding: line[token], as: UTF8.self).count
        return SourceRange(file: file.path, line: mark.line, column: place.column, length: length)
    }

    /// Which bytes of the line the scalar takes.
    private func tokenBytes(of scalar: Node.Scalar, in rest: ArraySlice<UInt8>) -> Range<Int> {
        let start = rest.startIndex
        var rest = rest
        // A tag or an anchor stands before the text, and the mark before both.
        while let byte = rest.first, byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&") {
            rest = rest.drop { $0 > 0x20 }.drop { $0 <= 0x20 }
        }
        let text = rest.startIndex
        switch scalar.style {
        case .plain, .any:
            let plain = scalar.string.utf8
            if rest.starts(with: plain) { return start..<text + plain.count }
            var end = rest.endIndex
            while end > start, rest[end - 1] <= 0x20 { end -= 1 }
            return start..<end
        case .singleQuoted, .doubleQuoted:
            let close = QuotedText.closingQuote(rest, from: text)
            return start..<min((close ?? rest.endIndex - 1) + 1, rest.endIndex)
        case .literal, .folded:
            return start..<start
        }
    }
}
