import Synchronization

/// A pattern of a service's model, which a whole text has to match.
///
/// Matching takes time linear in the text, whatever the pattern. The expression is compiled on first use, once, and
/// may be used from anywhere. `\w`, `\d` and `\s` mean ASCII, as they do for the services.
package final class Pattern: Sendable {
    /// The expression as the model writes it.
    package let source: String

    private let compiled = AtomicLazyReference<Program>()

    package init(_ source: String) {
        self.source = source
    }

    /// Whether this is an expression that Muster understands; one that it does not understand matches every text.
    package var isUnderstood: Bool { program.isUnderstood }

    /// Whether the whole text matches.
    package func matches(_ text: String) -> Bool {
        program.matches(text)
    }

    /// Whether matching uses a table rather than sets of positions; for tests.
    var isTabular: Bool {
        if case .table = program.form { true } else { false }
    }

    private var program: Program {
        compiled.load() ?? compiled.storeIfNil(Program(source))
    }
}

extension Pattern {
    /// What an expression compiles to.
    private final class Program: Sendable {
        enum Form {
            case table(PatternTable)
            case positions(PatternPositions)
            case notUnderstood
        }

        let form: Form

        init(_ source: String) {
            var parser = PatternParser(source)
            guard let node = parser.parse(), let positions = PatternPositions(node) else {
                form = .notUnderstood
                return
            }
            form = PatternTable(positions).map(Form.table) ?? .positions(positions)
        }

        var isUnderstood: Bool {
            if case .notUnderstood = form { false } else { true }
        }

        func matches(_ text: String) -> Bool {
            switch form {
            case .table(let table): table.matches(text)
            case .positions(let positions): positions.matches(text)
            case .notUnderstood: true
            }
        }
    }
}
