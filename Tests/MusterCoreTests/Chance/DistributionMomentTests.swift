import MusterCore
import Testing

/// Every law against the moments and quantiles that mathematics gives it; seeds are fixed, so the draws are.
struct DistributionMomentTests {
    /// What a law must come to, in seconds.
    struct Expected: Sendable, CustomTestStringConvertible {
        let law: Distribution
        let mean: Double
        let deviation: Double
        /// Values with the share of draws at or below them.
        let quantiles: [(share: Double, value: Double)]

        var testDescription: String { law.text }
    }

    private static let count = 40_000

    private static func draws(_ law: Distribution, stream: String = "moments") -> [Double] {
        var random = SeededGenerator(seed: 11, stream: stream)
        return (0..<count).map { _ in law.draw(&random).inSeconds }
    }

    private static let laws: [Expected] = [
        // Mean (a + b + c) / 3, variance (a² + b² + c² − ab − ac − bc) / 18.
        Expected(
            law: .triangular(.seconds(60), mode: .seconds(120), .seconds(300)),
            mean: 160,
            deviation: 50.990,
            quantiles: [(0.25, 120), (0.5, 153.03), (0.9, 234.27)]
        ),
        Expected(
            law: .normal(mean: .seconds(180), deviation: .seconds(20), minimum: nil, maximum: nil),
            mean: 180,
            deviation: 20,
            quantiles: [(0.158_655, 160), (0.5, 180), (0.841_345, 200), (0.977_250, 240 - 20)]
        ),
        // Mean m·exp(σ²/2), deviation m·exp(σ²/2)·√(exp(σ²) − 1).
        Expected(
            law: .lognormal(median: .seconds(190), sigma: 0.4, minimum: nil, maximum: nil),
            mean: 205.825,
            deviation: 85.735,
            quantiles: [(0.158_655, 127.361), (0.5, 190), (0.841_345, 283.447)]
        ),
        // Deviation mean/√shape; with shape 1 it is the exponential law.
        Expected(
            law: .gamma(mean: .seconds(100), shape: 1, minimum: nil, maximum: nil),
            mean: 100,
            deviation: 100,
            quantiles: [(0.5, 69.315), (0.632_121, 100), (0.9, 230.259)]
        ),
        Expected(
            law: .gamma(mean: .seconds(120), shape: 4, minimum: nil, maximum: nil),
            mean: 120,
            deviation: 60,
            quantiles: [(0.5, 110.162), (0.9, 200.423)]
        ),
        Expected(
            law: .gamma(mean: .seconds(10), shape: 0.5, minimum: nil, maximum: nil),
            mean: 10,
            deviation: 14.142,
            quantiles: [(0.5, 4.549_4), (0.9, 27.055)]
        ),
        Expected(
            law: .uniform(.seconds(10), .seconds(20)),
            mean: 15,
            deviation: 2.886_8,
            quantiles: [(0.25, 12.5), (0.5, 15), (0.75, 17.5)]
        ),
        Expected(
            law: .quantiles(
                [("0%", 60), ("50%", 180), ("90%", 300), ("100%", 900)].compactMap { share, seconds in
                    Ratio(text: share).map { .init($0, .seconds(seconds)) }
                }
            ),
            mean: 216,
            deviation: 153.83,
            quantiles: [(0.25, 120), (0.5, 180), (0.7, 240), (0.9, 300), (0.95, 600)]
        ),
    ]

    @Test(arguments: laws) func `a law keeps its mean and its spread`(expected: Expected) {
        let draws = Self.draws(expected.law)
        let mean = draws.reduce(0, +) / Double(Self.count)
        let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(Self.count)

        // Four standard errors of a mean.
        #expect(abs(mean - expected.mean) < 4 * expected.deviation / Double(Self.count).squareRoot())
        #expect(abs(variance.squareRoot() / expected.deviation - 1) < 0.03, "\(variance.squareRoot())")
    }

    @Test(arguments: laws) func `a law keeps its quantiles`(expected: Expected) {
        let draws = Self.draws(expected.law, stream: "quantiles")
        for (share, value) in expected.quantiles {
            let below = Double(draws.count { $0 <= value }) / Double(Self.count)
            // Four standard errors of a share.
            let tolerance = 4 * (share * (1 - share) / Double(Self.count)).squareRoot() + 0.000_1
            #expect(abs(below - share) < tolerance, "\(value) s: \(below) instead of \(share)")
        }
    }

    @Test func `a normal draw is cut at nothing and at its limits`() {
        let wide = Self.draws(.normal(mean: .seconds(1), deviation: .seconds(10), minimum: nil, maximum: nil))
        let limited = Self.draws(
            .normal(mean: .seconds(100), deviation: .seconds(50), minimum: .seconds(80), maximum: .seconds(120))
        )

        #expect(wide.min() == 0)
        #expect(limited.min() == 80 && limited.max() == 120)
    }

    @Test func `nothing is drawn beyond the first and the last quantile`() throws {
        let half = try #require(Ratio(text: "50%"))
        let most = try #require(Ratio(text: "90%"))
        let draws = Self.draws(.quantiles([.init(half, .seconds(10)), .init(most, .seconds(20))]))

        #expect(draws.min() == 10 && draws.max() == 20)
        #expect(abs(Double(draws.count { $0 == 10 }) / Double(Self.count) - 0.5) < 0.01)
        #expect(abs(Double(draws.count { $0 == 20 }) / Double(Self.count) - 0.1) < 0.01)
    }

    @Test func `the first draws are these`() {
        func first(_ law: Distribution) -> [Int64] {
            var random = SeededGenerator(seed: 1, stream: "first")
            return (0..<2).map { _ in law.draw(&random).nanoseconds / 1_000_000 }
        }
        let laws: [Distribution] = [
            .triangular(.seconds(60), mode: .seconds(120), .seconds(300)),
            .normal(mean: .seconds(180), deviation: .seconds(20), minimum: nil, maximum: nil),
            .gamma(mean: .seconds(120), shape: 4, minimum: nil, maximum: nil),
        ]

        // Another figure here means that every seed of every scenario with such a law tells another story.
        #expect(laws.map(first) == Self.firstDraws)
    }

    private static let firstDraws: [[Int64]] = [[94_703, 114_816], [180_776, 168_447], [112_246, 80_043]]

    @Test(
        arguments: [
            .triangular(.seconds(9), mode: .seconds(1), .seconds(3)), .triangular(.zero, mode: .zero, .zero),
            .triangular(.seconds(-9), mode: .seconds(-5), .seconds(-3)),
            .normal(mean: .seconds(-1), deviation: .seconds(-1), minimum: nil, maximum: nil),
            .normal(mean: .seconds(Int64.max), deviation: .seconds(Int64.max), minimum: nil, maximum: nil),
            .gamma(mean: .seconds(1), shape: 0, minimum: nil, maximum: nil),
            .gamma(mean: .seconds(1), shape: -1, minimum: nil, maximum: nil),
            .gamma(mean: .seconds(1), shape: .nan, minimum: nil, maximum: nil),
            .gamma(mean: .seconds(1), shape: .infinity, minimum: nil, maximum: nil),
            .gamma(mean: .seconds(Int64.max), shape: 1e-300, minimum: nil, maximum: nil), .quantiles([]),
            .quantiles([.init(.always, .seconds(-5))]),
            .quantiles([.init(.always, .seconds(5)), .init(.always, .seconds(3)), .init(.always, .seconds(9))]),
        ] as [Distribution]
    )
    func `a law that makes no sense still draws durations that are not negative`(law: Distribution) {
        var random = SeededGenerator(seed: 1, stream: "nonsense")

        #expect((0..<200).allSatisfy { _ in law.draw(&random) >= .zero })
    }

    @Test(
        arguments: [
            ("50%", "50%"), ("99.9%", "99.9%"), ("0.025", "2.5%"), ("1", "100%"), ("0", "0%"), ("1 in 3", "1 in 3"),
            ("1 in 8", "12.5%"),
        ]
    )
    func `a share reads in per cent where it has an end`(text: String, words: String) {
        #expect(Ratio(text: text)?.percentText == words)
    }

    @Test func `shares compare by their value`() throws {
        let third = try #require(Ratio(1, in: 3))
        let same = try #require(Ratio(2, in: 6))
        let large = try #require(Ratio(.max - 1, in: .max))

        #expect(third < large && !(large < third))
        #expect(!(third < same) && !(same < third))
    }
}
