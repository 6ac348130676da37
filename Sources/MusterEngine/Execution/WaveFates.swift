import MusterCore

/// What became of the servers of a wave, by their places in it.
///
/// A wave may have thousands of servers and few of them a cause, so that only those take room for one.
struct WaveFates: Sendable {
    private(set) var outcomes: [ServerOutcome]
    /// In the order of their positions.
    private var causes: [(position: Int, cause: Cause)] = []

    /// Begins with servers that have not been launched.
    init(count: Int) {
        outcomes = Array(repeating: .notStarted, count: count)
    }

    subscript(position: Int) -> (outcome: ServerOutcome, cause: Cause?) {
        get { (outcomes[position], cause(of: position)) }
        set {
            outcomes[position] = newValue.outcome
            setCause(newValue.cause, of: position)
        }
    }

    mutating func setLaunched(_ position: Int) {
        outcomes[position] = .launched
        setCause(nil, of: position)
    }

    func cause(of position: Int) -> Cause? {
        let place = place(of: position)
        return place < causes.count && causes[place].position == position ? causes[place].cause : nil
    }

    /// Gives a cause to every server that was not launched and has none.
    mutating func explain(by cause: Cause) {
        for position in outcomes.indices where outcomes[position] != .launched && self.cause(of: position) == nil {
            setCause(cause, of: position)
        }
    }

    private mutating func setCause(_ cause: Cause?, of position: Int) {
        if causes.isEmpty, cause == nil { return }
        let place = place(of: position)
        let isKnown = place < causes.count && causes[place].position == position
        if let cause {
            if isKnown { causes[place].cause = cause } else { causes.insert((position, cause), at: place) }
        } else if isKnown {
            causes.remove(at: place)
        }
    }

    /// Where the cause of a position stands, or would have to.
    private func place(of position: Int) -> Int {
        // Servers are asked for in their order, mostly behind the last cause.
        if let last = causes.last, last.position < position { return causes.count }
        var range = causes.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if causes[middle].position < position {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }
}
