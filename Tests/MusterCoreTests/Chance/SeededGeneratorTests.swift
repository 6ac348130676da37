import MusterCore
import Testing

struct SeededGeneratorTests {
    /// Values of the same algorithm, computed independently in Python.
    @Test func `the first draws of known streams never change`() {
        var jobs = SeededGenerator(seed: 1, stream: "jobs")
        var numbered = SeededGenerator(seed: 0, streamNumber: 0)
        var accented = SeededGenerator(seed: .max, stream: "délai")

        #expect(
            [jobs.next(), jobs.next(), jobs.next()] == [
                7_647_446_357_654_547_388, 12_015_935_528_172_764_602, 3_964_359_219_579_372_145,
            ]
        )
        #expect([numbered.next(), numbered.next()] == [4_391_320_301_379_305_400, 13_302_328_536_249_416_532])
        #expect([accented.next(), accented.next()] == [17_124_559_372_836_097_975, 4_467_820_754_526_204_732])
    }

    @Test func `the first bounded draws of a known stream never change`() {
        var random = SeededGenerator(seed: 1, stream: "jobs")

        #expect((0..<8).map { _ in random.draw(below: 1_000) } == [414, 651, 214, 166, 198, 494, 29, 669])
    }

    @Test func `streams of one seed and seeds of one stream differ`() {
        var first = SeededGenerator(seed: 1, stream: "a")
        var second = SeededGenerator(seed: 1, stream: "b")
        var third = SeededGenerator(seed: 2, stream: "a")
        let draws = [first.next(), second.next(), third.next()]

        #expect(Set(draws).count == 3)
    }

    @Test(arguments: [1, 2, 3, 7, 1_000, 1 << 32, (1 << 63) + 1, .max] as [UInt64])
    func `a bounded draw stays below its bound`(bound: UInt64) {
        var random = SeededGenerator(seed: 5, stream: "bounds")
        for _ in 0..<2_000 {
            #expect(random.draw(below: bound) < bound)
        }
    }

    @Test func `a bound of nothing or one draws 0 and uses up nothing`() {
        var random = SeededGenerator(seed: 5, stream: "bounds")
        var untouched = random

        #expect(random.draw(below: 0) == 0)
        #expect(random.draw(below: 1) == 0)
        #expect(random.next() == untouched.next())
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `each number below a bound is equally likely`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "even")
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<60_000 {
            counts[Int(random.draw(below: 6))] += 1
        }

        // The standard deviation of each count is 91; five of them.
        #expect(counts.allSatisfy { abs($0 - 10_000) < 456 })
    }

    @Test func `a probability is drawn as often as it says`() throws {
        var random = SeededGenerator(seed: 3, stream: "faults")
        let rare = try #require(Ratio(3, in: 100))
        let never = try #require(Ratio(0, in: 100))
        let hits = (0..<100_000).count { _ in random.draw(rare) }

        #expect((2_730...3_270).contains(hits))
        #expect((0..<1_000).allSatisfy { _ in !random.draw(never) })
        #expect((0..<1_000).allSatisfy { _ in random.draw(.always) })
    }

    @Test func `a unit is above 0 and at most 1`() {
        var random = SeededGenerator(seed: 3, stream: "units")
        let units = (0..<100_000).map { _ in random.unit() }

        #expect(units.allSatisfy { $0 > 0 && $0 <= 1 })
        #expect(abs(units.reduce(0, +) / 100_000 - 0.5) < 0.005)
    }
}
