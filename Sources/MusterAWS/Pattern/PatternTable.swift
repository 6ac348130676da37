/// An expression as a table of states, one look-up per character.
///
/// A class, so that a match touches no reference counts but its own.
final class PatternTable: Sendable {
    /// Most states of a table; an expression that needs more is matched by positions.
    private static let stateLimit = 4_096
    /// Most work in building a table, in positions looked at.
    private static let workLimit = 1_000_000

    /// Where the row of the next state begins, by state and symbol; row 0 is the state without a way on.
    private let transitions: [UInt32]
    private let accepting: [Bool]
    private let symbolCount: Int
    private let ascii: [UInt8]
    private let alphabet: PatternAlphabet

    init?(_ positions: PatternPositions) {
        let alphabet = positions.alphabet
        let symbolCount = alphabet.count
        var numbers: [PatternState: Int] = [:]
        var states = [PatternState(positions: [], isStart: false), positions.start]
        numbers[states[0]] = 0
        numbers[states[1]] = 1
        var transitions = [UInt32](repeating: 0, count: symbolCount)
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
                    transitions.append(UInt32(number * symbolCount))
                } else {
                    guard states.count < Self.stateLimit else { return nil }
                    numbers[next] = states.count
                    transitions.append(UInt32(states.count * symbolCount))
                    states.append(next)
                }
            }
        }
        self.alphabet = alphabet
        self.symbolCount = symbolCount
        self.ascii = alphabet.ascii
        self.transitions = transitions
        accepting = states.map { positions.accepts($0) }
    }

    func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            ascii.withUnsafeBufferPointer { ascii in
                transitions.withUnsafeBufferPointer { transitions in
                    accepting[row(after: bytes, ascii, transitions) / symbolCount]
                }
            }
        }
    }

    /// Takes valid UTF-8, which is what a `String` holds.
    private func row(
        after bytes: UnsafeBufferPointer<UInt8>,
        _ ascii: UnsafeBufferPointer<UInt8>,
        _ transitions: UnsafeBufferPointer<UInt32>
    ) -> Int {
        var row = symbolCount
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let symbol: Int
            if byte < 0x80 {
                symbol = Int(ascii[Int(byte)])
                index += 1
            } else {
                // Leading bytes of UTF-8 carry the length in their high bits.
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                var value = UInt32(byte & (0xFF >> UInt8(length + 1)))
                for trailing in bytes[index + 1..<min(index + length, bytes.count)] {
                    value = value << 6 | UInt32(trailing & 0x3F)
                }
                guard let scalar = Unicode.Scalar(value) else { return 0 }
                symbol = alphabet.symbol(of: scalar)
                index += length
            }
            row = Int(transitions[row + symbol])
            if row == 0 { return 0 }
        }
        return row
    }
}
