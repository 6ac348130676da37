/// How many columns text takes on a terminal, and how it is fitted into them.
extension Character {
    /// 0, 1 or 2 columns.
    ///
    /// Wide are the East Asian classes W and F and whatever is shown as an emoji; marks and format characters add
    /// nothing to the character that they belong to. Source: Unicode 16, UAX #11.
    var columns: Int {
        var width = 0
        for scalar in unicodeScalars {
            if scalar == "\u{FE0F}" { return 2 }
            width = max(width, scalar.columns)
        }
        return width
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: return 0
        case 0x20...0x7E: return 1
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
            0x20000...0x3FFFD:
            return 2
        default: break
        }
        if properties.isEmojiPresentation { return 2 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }
}

extension String {
    /// The columns that the text takes; terminal sequences must not stand in it.
    var columns: Int {
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
        return reduce(0) { $0 + $1.columns }
    }

    /// The text in at most `width` columns; what does not fit is replaced by `ellipsis`.
    func fitted(to width: Int, ellipsis: String) -> String {
        guard columns > width else { return self }
        let room = max(0, width - ellipsis.columns)
        var result = ""
        var used = 0
        for character in self {
            guard used + character.columns <= room else { break }
            result.append(character)
            used += character.columns
        }
        return result + ellipsis.fittedHard(to: width - used)
    }

    private func fittedHard(to width: Int) -> String {
        width >= columns ? self : String(prefix(max(0, width)))
    }

    /// The text filled with spaces on the right to `width` columns.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columns))
    }

    /// The text filled with spaces on the left to `width` columns.
    func paddedLeft(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - columns)) + self
    }

    /// The text in lines of at most `width` columns, broken at spaces, and inside a word only where that is wider.
    func wrapped(to width: Int) -> [String] {
        let limit = max(8, width)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ", omittingEmptySubsequences: true) {
            let size = String(word).columns
            if used > 0, used + 1 + size > limit {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 {
                line += " "
                used += 1
            }
            for character in word {
                if used + character.columns > limit {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += character.columns
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }
}
