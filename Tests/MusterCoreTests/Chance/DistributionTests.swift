import MusterCore
import Testing

struct DistributionTests {
    private func draws(_ law: Distribution, count: Int = 20_000, seed: UInt64 = 1) -> [Duration] {
        var random = SeededGenerator(seed: seed, stream: "draws")
        return (0..<count).map { _ in law.draw(&random) }
    }

    @Test func `a constant is always the same`() {
        #expect(Set(draws(.constant(.seconds(52)), count: 100)) == [.seconds(52)])
    }

    @Test func `a uniform draw lies between its bounds and is 15 seconds on average`() {
        let draws = draws(.uniform(.seconds(10), .seconds(20)))
        let mean = draws.reduce(.zero, +) / draws.count

        #expect(draws.allSatisfy { $0 >= .seconds(10) && $0 <= .seconds(20) })
        #expect(mean > .milliseconds(14_900) && mean < .milliseconds(15_100))
    }

    @Test func `a uniform draw reaches both of its bounds`() {
        #expect(
            Set(draws(.uniform(.nanoseconds(1), .nanoseconds(3)), count: 200)) == [
                .nanoseconds(1), .nanoseconds(2), .nanoseconds(3),
            ]
        )
    }

    @Test func `half of the lognormal draws lie below the median`() {
        let law = Distribution.lognormal(median: .seconds(190), sigma: 0.5, minimum: nil, maximum: nil)
        let below = draws(law).count { $0 < .seconds(190) }

        // The standard deviation of the count is 71.
        #expect(abs(below - 10_000) < 355)
    }

    @Test func `two thirds of the lognormal draws lie within one sigma`() {
        let law = Distribution.lognormal(median: .seconds(100), sigma: 0.5, minimum: nil, maximum: nil)
        let (low, high) = (Duration.milliseconds(60_653), Duration.milliseconds(164_872))
        let within = draws(law).count { $0 >= low && $0 <= high }

        #expect(abs(within - 13_654) < 350)
    }

    @Test(
        arguments: [
            (nil, nil), (.seconds(150), nil), (nil, .seconds(200)), (.seconds(150), .seconds(200)),
        ] as [(Duration?, Duration?)]
    )
    func `a lognormal draw keeps each of its limits`(minimum: Duration?, maximum: Duration?) throws {
        let law = Distribution.lognormal(median: .seconds(190), sigma: 1, minimum: minimum, maximum: maximum)
        let draws = draws(law).sorted()
        let shortest = try #require(draws.first)
        let longest = try #require(draws.last)

        #expect(shortest >= (minimum ?? .zero))
        #expect(longest <= (maximum ?? .seconds(1_000_000)))
        #expect(shortest < .seconds(151))
        #expect(longest > .seconds(199))
    }

    @Test func `a recorded duration is drawn as often as it was recorded`() {
        let draws = draws(.empirical([.seconds(1), .seconds(1), .seconds(3)]))

        #expect(Set(draws) == [.seconds(1), .seconds(3)])
        let long = draws.count { $0 == .seconds(3) }
        #expect(abs(long - 6_667) < 335)
    }

    @Test(
        arguments: [
            .constant(.seconds(-5)), .uniform(.seconds(-20), .seconds(-10)), .uniform(.seconds(20), .seconds(10)),
            .uniform(.seconds(Int64.min), .seconds(Int64.max)), .uniform(.zero, .seconds(Int64.max)), .empirical([]),
            .empirical([.seconds(-1)]), .lognormal(median: .zero, sigma: 1, minimum: nil, maximum: nil),
            .lognormal(median: .seconds(-1), sigma: -1, minimum: nil, maximum: nil),
            .lognormal(median: .seconds(1), sigma: .nan, minimum: nil, maximum: nil),
            .lognormal(median: .seconds(1), sigma: .infinity, minimum: nil, maximum: nil),
            .lognormal(median: .seconds(Int64.max), sigma: 100, minimum: nil, maximum: nil),
            .lognormal(median: .seconds(1), sigma: 1, minimum: .seconds(9), maximum: .seconds(3)),
            .lognormal(median: .seconds(1), sigma: 1, minimum: .seconds(-9), maximum: .seconds(-3)),
        ] as [Distribution]
    )
    func `a law that makes no sense still draws durations that are not negative`(law: Distribution) {
        #expect(draws(law, count: 200).allSatisfy { $0 >= .zero })
    }

    @Test func `equal seeds draw equal durations`() {
        let law = Distribution.lognormal(median: .seconds(190), sigma: 0.5, minimum: nil, maximum: nil)

        #expect(draws(law, seed: 4) == draws(law, seed: 4))
        #expect(draws(law, seed: 4) != draws(law, seed: 5))
    }

    @Test func `a law reads in words`() {
        #expect(Distribution.constant(.seconds(52)).text == "52s")
        #expect(Distribution.uniform(.seconds(10), .seconds(90)).text == "10s to 1m 30s")
        #expect(
            Distribution.lognormal(median: .seconds(190), sigma: 0.5, minimum: nil, maximum: nil).text == "about 3m 10s"
        )
        #expect(Distribution.empirical([.seconds(1), .seconds(3)]).text == "one of 1s, 3s")
    }
}
