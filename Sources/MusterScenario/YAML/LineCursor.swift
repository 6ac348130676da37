import MusterCore

/// Finds places that are counted in Unicode scalars, as libyaml does.
///
/// Places of one line are mostly asked for from left to right; the cursor goes on from the last one, so that a line of
/// megabytes is walked once and not once for every value in it.
struct LineCursor {
    private var line = 0
    private var scalarColumn = 1
    private var offset = 0
    private var column = 1

    /// The offset of a place and its column in characters; the end of the line at most.
    ///
    /// Lines and columns count from 1; `isASCII` tells that bytes, scalars and characters are the same in this file.
    mutating func place(
        line number: Int,
        scalarColumn wanted: Int,
        in bytes: ArraySlice<UInt8>,
        isASCII: Bool
    ) -> (offset: Int, column: Int) {
        if isASCII {
            let offset = min(bytes.startIndex + max(0, wanted - 1), bytes.endIndex)
            return (offset, offset - bytes.startIndex + 1)
        }
        if number != line || wanted < scalarColumn {
            line = number
            scalarColumn = 1
            offset = bytes.startIndex
            column = 1
        }
        let start = offset
        while scalarColumn < wanted, offset < bytes.endIndex {
            offset += 1
            while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            scalarColumn += 1
        }
        column += String(decoding: bytes[start..<offset], as: UTF8.self).count
        return (offset, column)
    }
}

extension SourceFile {
    /// The offset of a single place that is counted in Unicode scalars; the end of the line at most.
    ///
    /// Line and column count from 1.
    func byteOffset(line: Int, scalarColumn: Int) -> Int? {
        guard let bytes = lineBytes(line) else { return nil }
        var cursor = LineCursor()
        return cursor.place(line: line, scalarColumn: scalarColumn, in: bytes, isASCII: false).offset
    }
}
