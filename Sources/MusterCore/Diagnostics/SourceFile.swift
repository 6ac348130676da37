/// A file as it was read, byte for byte, under the name by which the user knows it.
///
/// Lines end at LF, CR LF, CR, NEL, LS or PS, as YAML 1.1 and libyaml count them.
package struct SourceFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// The offset of each line's first byte; never empty.
    private let lineStarts: [Int]
    /// Places within long lines, so that no column is counted from the start of a line of megabytes.
    private let milestones: [Milestone]

    /// A place in a line, and how many characters of the line stand before it.
    private struct Milestone: Sendable {
        let offset: Int
        let column: Int
    }

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        let lineStarts = Self.lineStarts(of: bytes)
        self.lineStarts = lineStarts
        milestones = Self.milestones(in: bytes, lineStarts)
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// How many lines there are; a last line break opens one more.
    package var lineCount: Int { lineStarts.count }

    /// The text of a line without its break; `nil` beyond the file.
    ///
    /// Bytes that are not UTF-8 become U+FFFD.
    /// Lines count from 1.
    package func line(_ number: Int) -> String? {
        lineBytes(number).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a line without its break; `nil` beyond the file.
    package func lineBytes(_ number: Int) -> ArraySlice<UInt8>? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        if number < lineStarts.count { end -= breakLength(endingAt: end) }
        return bytes[start..<max(start, end)]
    }

    /// The line and the column, in characters, of a byte.
    package func range(ofByte offset: Int, length: Int = 1) -> SourceRange {
        let bounded = min(max(0, offset), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= bounded { low = middle } else { high = middle }
        }
        var start = Milestone(offset: lineStarts[low], column: 0)
        if let milestone = milestone(before: bounded), milestone.offset > start.offset { start = milestone }
        let column = start.column + Self.characterCount(bytes[start.offset..<bounded])
        return SourceRange(file: path, line: low + 1, column: column + 1, length: length)
    }

    private static func characterCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).count
    }

    /// The last milestone at a place or before it.
    private func milestone(before offset: Int) -> Milestone? {
        guard let first = milestones.first, first.offset <= offset else { return nil }
        var low = 0
        var high = milestones.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if milestones[middle].offset <= offset { low = middle } else { high = middle }
        }
        return milestones[low]
    }

    /// Milestones lie between two ASCII bytes, where one character ends and another begins.
    private static func milestones(in bytes: [UInt8], _ lineStarts: [Int]) -> [Milestone] {
        let distance = 4_096
        var milestones: [Milestone] = []
        for (line, start) in lineStarts.enumerated() {
            let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
            guard end - start > 2 * distance else { continue }
            var last = Milestone(offset: start, column: 0)
            var place = start + distance
            while place < end {
                guard bytes[place] < 0x80, bytes[place - 1] < 0x80 else {
                    place += 1
                    continue
                }
                last = Milestone(offset: place, column: last.column + characterCount(bytes[last.offset..<place]))
                milestones.append(last)
                place += distance
            }
        }
        return milestones
    }

    private func breakLength(endingAt end: Int) -> Int {
        switch bytes[end - 1] {
        case 0x0A: end >= 2 && bytes[end - 2] == 0x0D ? 2 : 1
        case 0x0D: 1
        case 0x85: 2
        default: 3
        }
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var starts = [0]
            var index = 0
            let count = bytes.count
            while index < count {
                let byte = bytes[index]
                index += 1
                if byte == 0x0A {
                    starts.append(index)
                } else if byte == 0x0D {
                    if index < count, bytes[index] == 0x0A { index += 1 }
                    starts.append(index)
                } else if byte == 0xC2, index < count, bytes[index] == 0x85 {
                    index += 1
                    starts.append(index)
                } else if byte == 0xE2, index + 1 < count, bytes[index] == 0x80,
                    bytes[index + 1] == 0xA8 || bytes[index + 1] == 0xA9
                {
                    index += 2
                    starts.append(index)
                }
            }
            return starts
        }
    }
}

extension SourceFile: Hashable {
    package static func == (lhs: SourceFile, rhs: SourceFile) -> Bool {
        lhs.path == rhs.path && lhs.bytes == rhs.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(bytes)
    }
}
