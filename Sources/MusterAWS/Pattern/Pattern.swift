import Synchronization

/// A pattern of a service's model, which a whole text has to match.
///
/// Matching takes time linear in the text, whatever the pattern. The expression is compiled on first use, once, and
/// may be used from anywhere. `\w`, `\d` and `\s` mean ASCII, as they do for the services.
package final class Pattern: Sendable {
    /// The expression as the model writes it.
    package let source: String

    /// The program, held by this object until it goes; measured: `AtomicLazyReference` costs half of a match.
    private let compiled = Atomic<Unmanaged<Program>?>(nil)

    package init(_ source: String) {
        self.source = source
    }

    deinit {
        compiled.load(ordering: .acquiring)?.release()
    }

    /// Whether this is an expression that Muster understands; one that it does not understand matches every text.
    package var isUnderstood: Bool { program._withUnsafeGuaranteedRef { $0.isUnderstood } }

    /// Whether the whole text matches.
    package func matches(_ text: String) -> Bool {
        program._withUnsafeGuaranteedRef { $0.matches(text) }
    }

    /// Whether matching uses a table rather than sets of positions; for tests.
    var isTabular: Bool { program._withUnsafeGuaranteedRef { $0.table != nil } }

    private var program: Unmanaged<Program> {
        if let program = compiled.load(ordering: .acquiring) { return program }
        let made = Unmanaged.passRetained(Program(source))
        let (exchanged, original) = compiled.compareExchange(
            expected: nil,
            desired: made,
            ordering: .acquiringAndReleasing
        )
        guard !exchanged, let original else { return made }
        // Somebody else was quicker; equal sources compile to equal programs.
        made.release()
        return original
    }
}

extension Pattern {
    /// What an expression compiles to.
    private final class Program: Sendable {
        let table: PatternTable?
        /// Where there is no table; without either the expression is not understood.
        let positions: PatternPositions?

        init(_ source: String) {
            let positions = PatternPositions(source: source)
            table = positions.flatMap(PatternTable.init)
            self.positions = table == nil ? positions : nil
        }

        var isUnderstood: Bool { table != nil || positions != nil }

        func matches(_ text: String) -> Bool {
            if let table { return table.matches(text) }
            return positions?.matches(text) ?? true
        }
    }
}
