/// A pattern of a service's model, which a whole text has to match.
package final class Pattern: Sendable {
    /// The expression as the model writes it.
    package let source: String

    package init(_ source: String) {
        self.source = source
    }
}
