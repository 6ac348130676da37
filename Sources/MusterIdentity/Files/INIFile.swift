package import MusterCore

/// The sections of a file in the form that the SDKs of AWS keep their settings in.
///
/// The form is the one that Python's `configparser` reads without interpolation, which botocore rests on: `#` and `;`
/// begin comments on lines of their own, `=` and `:` part a key from its value, keys are in lower case, lines that are
/// indented further continue a value, and the section `DEFAULT` stands in every other. A section or key twice is a mistake.
///
/// Values are kept as secrets: what they are is known only to who asks for a key.
package struct INIFile: Sendable {
    /// A value, and the line on which its key stands.
    package struct Value: Hashable, Sendable {
        package let text: Secret
        /// From 1.
        package let line: Int
    }

    package struct Section: Sendable {
        package let name: String
        /// Where the section begins, from 1.
        package let line: Int
        package fileprivate(set) var values: [String: Value]
    }

    /// Where a file stops being one, and why; never what stands there.
    package struct Mistake: Error, Hashable, Sendable {
        /// From 1.
        package let line: Int
        package let message: String
    }

    /// In the order of the file.
    package private(set) var sections: [Section] = []

    private var defaults: [String: Value] = [:]

    package init(_ bytes: [UInt8]) throws(Mistake) {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw Mistake(line: 1, message: "the file begins with a byte order mark; save it as UTF-8 without one")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Mistake(line: Self.line(notUTF8: bytes), message: "the line is not UTF-8 text")
        }
        var reader = Reader()
        for (index, line) in Self.lines(text).enumerated() {
            try reader.read(line, number: index + 1)
        }
        if let mistake = reader.mistake { throw mistake }
        (sections, defaults) = reader.finished()
        for place in sections.indices {
            sections[place].values.merge(defaults) { own, _ in own }
        }
    }

    package subscript(name: String) -> Section? { sections.first { $0.name == name } }

    private static func lines(_ text: String) -> [Substring.UnicodeScalarView] {
        var lines: [Substring.UnicodeScalarView] = []
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if scalar == "\n" || scalar == "\r" {
                lines.append(scalars[start..<index])
                start =
                    scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
                    ? scalars.index(after: next) : next
                index = start
            } else {
                index = next
            }
        }
        lines.append(scalars[start...])
        return lines
    }

    private static func line(notUTF8 bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
    }
}

/// Takes line after line.
private struct Reader {
    private struct Open {
        var line: Int
        var parts: [String]
    }

    /// The first line that could not be read; the lines after it are looked at all the same, as they may be worse.
    private(set) var mistake: INIFile.Mistake?
    private var order: [(name: String, line: Int)] = []
    private var values: [String: [String: Open]] = [:]
    private var section: String?
    private var key: String?
    private var indent = 0

    private static let defaultName = "DEFAULT"

    mutating func read(_ line: Substring.UnicodeScalarView, number: Int) throws(INIFile.Mistake) {
        let trimmed = line.trimmed
        if let first = trimmed.first, first == "#" || first == ";" { return }
        guard !trimmed.isEmpty else {
            if let section, let key { values[section]?[key]?.parts.append("") }
            return
        }
        let depth = line.prefix { $0.isBlank }.count
        if let section, let key, depth > indent {
            values[section]?[key]?.parts.append(String(trimmed))
            return
        }
        indent = depth
        if trimmed.first == "[", let end = trimmed.lastIndex(of: "]"), trimmed.index(after: trimmed.startIndex) < end {
            try begin(String(trimmed[trimmed.index(after: trimmed.startIndex)..<end]), number)
        } else if let section {
            try take(trimmed, into: section, number)
        } else {
            throw INIFile.Mistake(line: number, message: "a section in brackets has to come first")
        }
    }

    private mutating func begin(_ name: String, _ number: Int) throws(INIFile.Mistake) {
        if name != Self.defaultName {
            guard values[name] == nil else {
                throw INIFile.Mistake(line: number, message: "the section \"\(name)\" stands here a second time")
            }
            order.append((name, number))
        }
        values[name, default: [:]] = values[name] ?? [:]
        section = name
        key = nil
    }

    private mutating func take(
        _ line: Substring.UnicodeScalarView,
        into section: String,
        _ number: Int
    ) throws(INIFile.Mistake) {
        guard let sign = line.firstIndex(where: { $0 == "=" || $0 == ":" }), !line[..<sign].trimmed.isEmpty else {
            mistake = mistake ?? INIFile.Mistake(line: number, message: "expected a key, \"=\" and a value")
            return
        }
        let name = String(line[..<sign].trimmed).lowercased()
        guard values[section]?[name] == nil else {
            throw INIFile.Mistake(
                line: number,
                message: "the key \"\(name)\" stands in the section \"\(section)\" a second time"
            )
        }
        values[section]?[name] = Open(line: number, parts: [String(line[line.index(after: sign)...].trimmed)])
        key = name
    }

    func finished() -> (sections: [INIFile.Section], defaults: [String: INIFile.Value]) {
        func closed(_ name: String) -> [String: INIFile.Value] {
            (values[name] ?? [:]).mapValues { open in
                let text = open.parts.joined(separator: "\n").unicodeScalars
                let end = text.lastIndex { !$0.isBlank }.map { text.index(after: $0) } ?? text.startIndex
                return INIFile.Value(text: Secret(String(text[..<end])), line: open.line)
            }
        }
        return (
            order.map { INIFile.Section(name: $0.name, line: $0.line, values: closed($0.name)) },
            closed(Self.defaultName)
        )
    }
}

extension Unicode.Scalar {
    /// Whether Python takes it for white space, as far as it occurs in such files.
    fileprivate var isBlank: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}

extension Substring.UnicodeScalarView {
    fileprivate var trimmed: Substring.UnicodeScalarView {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
