import MusterCore

/// A Region as it was, for as long as an answer may show it.
///
/// States share what has not changed between them, so that one costs about as much as what has.
struct PastStates: Sendable {
    private var states: [(instant: Int64, state: RegionState)]
    /// Nanoseconds.
    private let longest: Int64

    /// Begins with the state before everything.
    init(_ state: RegionState, longest: Duration) {
        states = [(.min, state)]
        self.longest = max(0, longest.nanoseconds)
    }

    /// Keeps the state from a nanosecond on, and forgets what no answer can show any more.
    mutating func remember(_ state: RegionState, at instant: Int64) {
        if states.last?.instant == instant { states.removeLast() }
        states.append((instant, state))
        let oldest = Instants.sum(instant, -longest)
        // The last state before the oldest moment is what was true then.
        guard let kept = states.lastIndex(where: { $0.instant <= oldest }), kept > 0 else { return }
        states.removeFirst(kept)
    }

    /// The state at a nanosecond; the first one that is known for all that lies before.
    func state(at instant: Int64) -> RegionState {
        let place = states.lastIndex { $0.instant <= instant } ?? 0
        return states[place].state
    }
}
