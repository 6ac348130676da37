/// A stretch of a run, measured from its start; the end is left out.
package struct FaultWindow: Hashable, Sendable, Codable {
    package var from: Duration
    /// `nil` for the rest of the run.
    package var until: Duration?

    package init(from: Duration = .zero, until: Duration? = nil) {
        self.from = from
        self.until = until
    }

    package static let always = FaultWindow()

    package func contains(_ elapsed: Duration) -> Bool {
        elapsed >= from && until.map { elapsed < $0 } ?? true
    }
}
