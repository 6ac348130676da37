/// A text that nobody is to see: a secret key, a token, a code.
///
/// Whatever is made from it for people or logs, by `print`, `dump`, interpolation or a failed expectation, says that
/// something is hidden and nothing else. Who needs the text says so: ``reveal()``.
package struct Secret: Hashable, Sendable {
    private let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var isEmpty: Bool { text.isEmpty }

    /// The text itself, for a request or a signature.
    package func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(hidden)" }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
