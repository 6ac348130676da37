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
        var line = 1
        var column = 1
        for byte in bytes.prefix(max(0, offset)) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }
}
