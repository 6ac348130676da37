import MusterCore

/// Chance in words; every purpose has dice of its own.
struct Dice {
    private var random: SeededGenerator

    init(seed: UInt64, stream: String) {
        random = SeededGenerator(seed: seed, stream: "torture:" + stream)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(random.draw(below: UInt64(range.upperBound - range.lowerBound) + 1))
    }

    mutating func percent(_ chance: Int) -> Bool { number(1...100) <= chance }

    mutating func seconds(_ range: ClosedRange<Int>) -> Duration {
        .milliseconds(number(range.lowerBound * 1_000...range.upperBound * 1_000))
    }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

    mutating func index(below count: Int) -> Int { number(0...count - 1) }
}
