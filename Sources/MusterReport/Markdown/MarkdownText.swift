/// Foreign text made fit for GitHub's Markdown: it can only ever be text.
///
/// Names stand in code spans, which neither format nor mention anybody; sentences are escaped, and what would notify
/// somebody or refer to an issue is broken by a word joiner, which nobody sees.
struct MarkdownText {
    /// Whether it stands in a table, where a bar would end the cell even inside a code span.
    var isInTable = false

    /// A name in a code span.
    func code(_ text: String, limit: Int = 120) -> String {
        let line = Self.line(text, limit: limit).trimmed
        guard !line.isEmpty else { return "`(unnamed)`" }
        let content = isInTable ? line.replacing("|", with: "\\|") : line
        let fence = Self.fence(around: content, atLeast: 1)
        let space = content.hasPrefix("`") || content.hasSuffix("`") ? " " : ""
        return fence + space + content + space + fence
    }

    /// A sentence as part of a line.
    func prose(_ text: String, limit: Int = 500) -> String {
        let scalars = Array(Self.line(text, limit: limit).trimmed.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "&", "!", "^":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "#":
                result += "\\#\(next.properties.isAlphabetic || next.isDigit ? Self.joiner : "")"
            case "@":
                result += "@\(next == " " ? "" : Self.joiner)"
            case ":" where next == "/", "." where index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" }:
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "+", "-", "=", ".", ")":
                // At the beginning, or behind a number there, it would make a list or a heading.
                if scalars[..<index].allSatisfy(\.isDigit) { result += "\\" }
                result.unicodeScalars.append(scalar)
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Text inside of HTML, such as a summary.
    static func html(_ text: String, limit: Int = 200) -> String {
        var result = ""
        for scalar in line(text, limit: limit).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "@": result += "@\(joiner)"
            case "#": result += "#\(joiner)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A command in a block of its own.
    static func block(_ text: String, language: String) -> String {
        let content = text.cleaned
        let fence = fence(around: content, atLeast: 3)
        return "\(fence)\(language)\n\(content)\n\(fence)\n"
    }

    /// So many backticks that none inside of the text ends what they enclose.
    private static func fence(around text: String, atLeast minimum: Int) -> String {
        var longest = minimum - 1
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "`", count: longest + 1)
    }

    /// Invisible, and no part of a name or a number.
    private static let joiner = "\u{2060}"

    /// Line and paragraph separators of Unicode end lines for some readers.
    private static func line(_ text: String, limit: Int) -> String {
        let line = String(
            String.UnicodeScalarView(
                text.cleaned.onOneLine.unicodeScalars.map {
                    ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) ? " " : $0.value < 0x20 ? "\u{FFFD}" : $0
                }
            )
        )
        guard line.unicodeScalars.count > limit else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.prefix(max(1, limit - 1)))) + "…"
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
    /// Without spaces at both ends.
    fileprivate var trimmed: String {
        var rest = Substring(self)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    fileprivate func replacing(_ scalar: Unicode.Scalar, with text: String) -> String {
        var result = ""
        for each in unicodeScalars {
            if each == scalar { result += text } else { result.unicodeScalars.append(each) }
        }
        return result
    }
}
