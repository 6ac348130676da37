/// A file as it was read, byte for byte, under the name by which the user knows it.
///
/// Lines end at LF, CR LF, CR, NEL, LS or PS, as YAML 1.1 and libyaml count them.
package struct SourceFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// The offset of each line's first byte; never empty.
    private let lineStarts: [Int]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = Self.lineStarts(of: bytes)
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
        let prefix = bytes[lineStarts[low]..<bounded]
        let isASCII = prefix.allSatisfy { $0 < 0x80 }
        let column = isASCII ? prefix.count : String(decoding: prefix, as: UTF8.self).count
        return SourceRange(file: path, line: low + 1, column: column + 1, length: length)
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
