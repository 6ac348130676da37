/// An expression as positions that follow one another, after Glushkov: one position per character of the expression.
///
/// Matches by keeping the set of positions that are possible; the time is bounded by positions times characters.
struct PatternPositions: Sendable {
    /// Most positions of one expression, repetitions spelt out.
    private static let positionLimit = 8_192
    /// Most links between positions, which bounds what one step of matching may cost.
    private static let linkLimit = 262_144
    /// How often an anchor may stand at the same place, as in `^^`.
    private static let anchorLimit = 3

    private(set) var alphabet = PatternAlphabet()
    /// The character set of every position, as its number in the alphabet.
    private(set) var sets: [Int] = []
    private(set) var followers: [[Int32]] = []
    private(set) var first: [Int32] = []
    private(set) var isFinal: [Bool] = []
    private(set) var acceptsEmpty = false
    private var linkCount = 0

    private struct Part {
        var first: [Int32] = []
        var last: [Int32] = []
        var isNullable = true
    }

    /// - Returns: `nil` for an expression that is not understood or spells out too much.
    init?(source: String) {
        var parser = PatternParser(source)
        guard let node = parser.parse() else { return nil }
        self.init(node)
    }

    init?(_ node: PatternNode) {
        guard let whole = build(node), alphabet.close() else { return nil }
        first = whole.first
        acceptsEmpty = whole.isNullable
        isFinal = [Bool](repeating: false, count: sets.count)
        for position in whole.last {
            isFinal[Int(position)] = true
        }
    }

    // MARK: Building

    private mutating func build(_ node: PatternNode) -> Part? {
        switch node {
        case .characters(let set):
            guard sets.count < Self.positionLimit, let number = alphabet.number(of: set) else { return nil }
            let position = Int32(sets.count)
            sets.append(number)
            followers.append([])
            return Part(first: [position], last: [position], isNullable: false)
        case .sequence(let nodes):
            var whole = Part()
            for node in nodes {
                guard let part = build(node), link(whole.last, part.first) else { return nil }
                if whole.isNullable { whole.first += part.first }
                if part.isNullable { whole.last += part.last } else { whole.last = part.last }
                whole.isNullable = whole.isNullable && part.isNullable
            }
            return whole
        case .choice(let nodes):
            var whole = Part(isNullable: false)
            for node in nodes {
                guard let part = build(node) else { return nil }
                whole.first += part.first
                whole.last += part.last
                whole.isNullable = whole.isNullable || part.isNullable
            }
            return whole
        case .repeated(let node, let minimum, let maximum):
            return buildRepeated(node, minimum, maximum)
        }
    }

    /// Copies of the repeated part, one after another.
    ///
    /// Where the part may be empty, rounds that match nothing can be left out, so that every number of rounds up to
    /// the maximum is possible, and links from one copy to the next suffice.
    private mutating func buildRepeated(_ node: PatternNode, _ minimum: Int, _ maximum: Int?) -> Part? {
        let count = maximum ?? max(minimum, 1)
        guard count > 0 else { return Part() }
        var whole = Part()
        var previous = Part()
        for round in 1...count {
            guard let part = build(node), link(previous.last, part.first) else { return nil }
            if round == 1 {
                whole.first = part.first
                whole.isNullable = minimum == 0 || part.isNullable
            }
            if round >= minimum || whole.isNullable { whole.last += part.last }
            previous = part
        }
        if maximum == nil, !link(previous.last, previous.first) { return nil }
        return whole
    }

    private mutating func link(_ from: [Int32], _ to: [Int32]) -> Bool {
        linkCount += from.count * to.count
        guard linkCount <= Self.linkLimit else { return false }
        for position in from {
            followers[Int(position)] += to
        }
        return true
    }

    // MARK: Matching

    /// The positions that may be reached by one character, without doubles and in order.
    func candidates(after state: PatternState) -> [Int32] {
        if state.isStart { return Self.ordered(first + state.positions.flatMap { followers[Int($0)] }) }
        if state.positions.count == 1 { return Self.ordered(followers[Int(state.positions[0])]) }
        return Self.ordered(state.positions.flatMap { followers[Int($0)] })
    }

    private static func ordered(_ positions: [Int32]) -> [Int32] {
        guard positions.count > 1 else { return positions }
        var result: [Int32] = []
        result.reserveCapacity(positions.count)
        for position in positions.sorted() where result.last != position {
            result.append(position)
        }
        return result
    }

    func step(_ candidates: [Int32], _ symbol: Int) -> [Int32] {
        let members = alphabet.members(of: symbol)
        return candidates.filter { members & (1 << UInt64(sets[Int($0)])) != 0 }
    }

    /// The sets before the first character: nothing read yet, and positions of leading anchors.
    var start: PatternState {
        var state = PatternState(positions: [], isStart: true)
        var reached = state
        for _ in 0..<Self.anchorLimit {
            reached = next(reached, alphabet.start)
            guard !reached.positions.isEmpty else { break }
            state.positions = Self.ordered(state.positions + reached.positions)
        }
        return state
    }

    func next(_ state: PatternState, _ symbol: Int) -> PatternState {
        PatternState(positions: step(candidates(after: state), symbol), isStart: false)
    }

    /// Whether a text may end here, anchors included.
    func accepts(_ state: PatternState) -> Bool {
        var state = state
        for _ in 0...Self.anchorLimit {
            if state.isStart, acceptsEmpty { return true }
            if state.positions.contains(where: { isFinal[Int($0)] }) { return true }
            state = next(state, alphabet.end)
            if state.positions.isEmpty { return false }
        }
        return false
    }

    func matches(_ text: String) -> Bool {
        var state = start
        for scalar in text.unicodeScalars {
            state = next(state, alphabet.symbol(of: scalar))
            if state.positions.isEmpty { return false }
        }
        return accepts(state)
    }
}

/// The positions that matching may have reached.
struct PatternState: Hashable, Sendable {
    var positions: [Int32]
    /// Whether nothing has been read yet.
    var isStart: Bool
}
