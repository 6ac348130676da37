/// An expression as a table of states, one look-up per character.
struct PatternTable: Sendable {
    /// Most states of a table; an expression that needs more is matched by positions.
    private static let stateLimit = 4_096
    /// Most work in building a table, in positions looked at.
    private static let workLimit = 1_000_000

    /// The next state by state and symbol; state 0 is the one without a way on.
    private let transitions: [UInt16]
    private let accepting: [Bool]
    private let symbolCount: Int
    private let alphabet: PatternAlphabet

    init?(_ positions: PatternPositions) {
        alphabet = positions.alphabet
        symbolCount = alphabet.count
        var numbers: [PatternState: UInt16] = [:]
        var states = [PatternState(positions: [], isStart: false), positions.start]
        numbers[states[0]] = 0
        numbers[states[1]] = 1
        var transitions = [UInt16](repeating: 0, count: symbolCount)
        var work = 0
        var index = 1
        while index < states.count {
            let state = states[index]
            index += 1
            let possible = positions.candidates(after: state)
            work += possible.count * symbolCount
            guard work <= Self.workLimit else { return nil }
            for symbol in 0..<symbolCount {
                let next = PatternState(positions: positions.step(possible, symbol), isStart: false)
                if let number = numbers[next] {
                    transitions.append(number)
                } else {
                    guard states.count < Self.stateLimit else { return nil }
                    let number = UInt16(states.count)
                    numbers[next] = number
                    states.append(next)
                    transitions.append(number)
                }
            }
        }
        self.transitions = transitions
        accepting = states.map { positions.accepts($0) }
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    /// - Parameter bytes: Valid UTF-8.
    private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var state = 1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let symbol: Int
            if byte < 0x80 {
                symbol = Int(alphabet.ascii[Int(byte)])
                index += 1
            } else {
                // Leading bytes of UTF-8 carry the length in their high bits.
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                var value = UInt32(byte & (0xFF >> UInt8(length + 1)))
                for trailing in bytes[index + 1..<min(index + length, bytes.count)] {
                    value = value << 6 | UInt32(trailing & 0x3F)
                }
                guard let scalar = Unicode.Scalar(value) else { return false }
                symbol = alphabet.symbol(of: scalar)
                index += length
            }
            state = Int(transitions[state * symbolCount + symbol])
            if state == 0 { return false }
        }
        return accepting[state]
    }
}
