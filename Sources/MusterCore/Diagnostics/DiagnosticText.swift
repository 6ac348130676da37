/// Renders diagnostics for people: what is wrong, the line with a caret below it, and the remedy.
///
/// Text from files is never written as it came: control and direction characters are shown as escapes, so that a file
/// cannot steer the terminal.
package struct DiagnosticText: Sendable {
    /// The files that excerpts are taken from, by path.
    private let sources: [String: SourceFile]
    private let color: Bool
    private let limit: Int

    /// How many problems are shown before the rest is only counted.
    package static let defaultLimit = 20

    /// - Parameters:
    ///   - sources: Files for the excerpts; a diagnostic in another file gets none.
    ///   - color: Whether ANSI colours are written.
    ///   - limit: How many problems are shown before the rest is only counted.
    package init(sources: [SourceFile] = [], color: Bool = false, limit: Int = DiagnosticText.defaultLimit) {
        self.sources = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.color = color
        self.limit = limit
    }

    /// All diagnostics with a blank line between two, the first ones in full, and a closing line with the count.
    ///
    /// Empty for no diagnostics; otherwise it ends with a line break.
    package func text(_ diagnostics: [Diagnostic]) -> String {
        guard !diagnostics.isEmpty else { return "" }
        var blocks = diagnostics.prefix(limit).map(text(_:))
        if diagnostics.count > limit {
            blocks.append("… and \(diagnostics.count - limit) more\n")
        }
        return blocks.joined(separator: "\n") + "\n" + summary(diagnostics) + "\n"
    }

    /// How many errors and warnings there are: `2 errors, 1 warning`.
    package func summary(_ diagnostics: [Diagnostic]) -> String {
        let counts: [(Diagnostic.Severity, String)] = [(.error, "error"), (.warning, "warning"), (.note, "note")]
        return counts.compactMap { severity, word in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    /// One diagnostic, ending with a line break.
    package func text(_ diagnostic: Diagnostic) -> String {
        let severity = diagnostic.severity
        let title = paint("\(severity.rawValue)[\(diagnostic.code)]", as: severity)
        var lines = ["\(title)\(bold(": " + Self.escaped(diagnostic.message)))"]
        let gutter = String(repeating: " ", count: diagnostic.range.map { String($0.line).count } ?? 1)
        if let range = diagnostic.range {
            lines.append("\(gutter)\(frame("-->")) \(Self.escaped(range.description))")
            if let excerpt = Excerpt(range, in: sources[range.file]) {
                let label = diagnostic.label.map { " " + Self.escaped($0) } ?? ""
                lines.append("\(gutter) \(frame("|"))")
                lines.append("\(frame("\(range.line) |"))\(excerpt.text.isEmpty ? "" : " " + excerpt.text)")
                lines.append("\(gutter) \(frame("|")) \(excerpt.indent)\(paint(excerpt.carets + label, as: severity))")
            }
        }
        lines += diagnostic.help.map { "\(gutter) \(frame("=")) help: \(Self.escaped($0))" }
        lines.append("\(gutter) \(frame("=")) explain: muster explain \(diagnostic.code)")
        return lines.joined(separator: "\n") + "\n"
    }

    private func paint(_ text: String, as severity: Diagnostic.Severity) -> String {
        let code =
            switch severity {
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            }
        return ansi(text, code)
    }

    private func frame(_ text: String) -> String { ansi(text, "1;34") }

    private func bold(_ text: String) -> String { ansi(text, "1") }

    private func ansi(_ text: String, _ code: String) -> String {
        color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// The text with everything that a terminal would obey or hide written as `\u{…}`.
    package static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: \.needsEscape) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.needsEscape { result += scalar.escape } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

/// The line that a diagnostic points at, made fit to print, and where its carets go.
private struct Excerpt {
    var text: String
    var indent: String
    var carets: String

    /// Cells of a line that are shown; the stretch that is meant stays in view.
    private static let width = 120

    init?(_ range: SourceRange, in source: SourceFile?) {
        guard let line = source?.line(range.line) else { return nil }
        // Bounded before any work, so that a line of megabytes costs no more than a short one.
        var from = max(0, range.column - 1 - 80)
        var cells: [(text: String, width: Int)] = []
        var start = line.startIndex
        if let place = line.index(start, offsetBy: from, limitedBy: line.endIndex), place < line.endIndex {
            start = place
        } else {
            from = 0
        }
        while start < line.endIndex, cells.count < 240 {
            cells.append(Self.cell(line[start]))
            start = line.index(after: start)
        }
        let first = min(max(0, range.column - 1 - from), cells.count)
        let last = first + min(range.length, cells.count - first)
        let before = cells[..<first].reduce(0) { $0 + $1.width }
        let marked = cells[first..<last].reduce(0) { $0 + $1.width }
        var shown = ""
        var used = 0
        var isCut = start < line.endIndex
        for (index, cell) in cells.enumerated() {
            if used + cell.width > Self.width, index >= last {
                isCut = true
                break
            }
            shown += cell.text
            used += cell.width
        }
        text = (from > 0 ? "…" : "") + shown + (isCut ? "…" : "")
        while text.last == " " { text.removeLast() }
        indent = String(repeating: " ", count: before + (from > 0 ? 1 : 0))
        carets = String(repeating: "^", count: max(1, marked))
    }

    /// What a character becomes on the terminal, and how many columns it takes there.
    private static func cell(_ character: Character) -> (text: String, width: Int) {
        if character == "\t" { return ("    ", 4) }
        let text = DiagnosticText.escaped(String(character))
        guard text.utf8.count == character.utf8.count, let scalar = character.unicodeScalars.first else {
            return (text, text.count)
        }
        return (text, scalar.isWide || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1)
    }
}

extension Unicode.Scalar {
    /// Control, format and direction characters, and those that no font has.
    fileprivate var needsEscape: Bool {
        if value < 0x20 || (0x7F...0x9F).contains(value) { return true }
        guard value >= 0xAD else { return false }
        switch value {
        case 0x200D: return false
        case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F, 0xE000...0xF8FF, 0xF0000...0x10FFFF:
            return true
        default: return false
        }
    }

    fileprivate var escape: String {
        switch self {
        case "\t": "\\t"
        case "\n": "\\n"
        case "\r": "\\r"
        default: "\\u{\(String(value, radix: 16, uppercase: true))}"
        }
    }

    /// Whether terminals give the character two columns: East Asian scripts and emoji.
    ///
    /// Source: Unicode 16, UAX 11.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
