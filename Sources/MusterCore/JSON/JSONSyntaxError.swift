/// A text that is not JSON: where it stops being so, and why.
package struct JSONSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The byte at which the problem begins.
    package let offset: Int
    package let position: JSONPosition
    /// What was expected and what was found, without a full stop.
    package let message: String

    package var description: String { "line \(position.line), column \(position.column): \(message)" }
}

/// A place in a text, both numbers from 1, the column in characters.
package struct JSONPosition: Hashable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The place of a byte; takes time linear in the offset.
    ///
    /// Characters are counted as Unicode scalars. An offset beyond the end means the end.
    package init(of offset: Int, in bytes: some Collection<UInt8>) {
        self = Self.places(of: [offset], in: bytes)[0]
    }

    /// The places of many bytes, in the order asked for, found in one pass over the text.
    package static func places(of offsets: [Int], in bytes: some Collection<UInt8>) -> [JSONPosition] {
        var places = [JSONPosition](repeating: JSONPosition(line: 1, column: 1), count: offsets.count)
        var line = 1
        var column = 1
        var index = bytes.startIndex
        var offset = 0
        for number in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
            while offset < offsets[number], index != bytes.endIndex {
                let byte = bytes[index]
                bytes.formIndex(after: &index)
                offset += 1
                if byte == 0x0A {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += 1
                }
            }
            places[number] = JSONPosition(line: line, column: column)
        }
        return places
    }
}
