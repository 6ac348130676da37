import MusterCore
import MusterEngine
import Testing

struct RetryTests {
    @Test(arguments: 1...200)
    func `delays stay between nothing and a bound that doubles up to the cap`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed), stream: "retry")
        let policy = RetryPolicy.standard
        let bounds = [1, 2, 4, 8, 16, 32, 60, 60, 60].map { Duration.seconds($0) }

        for (index, bound) in bounds.enumerated() {
            let delay = policy.delay(afterFailures: index + 1, requested: nil, random: &random)
            #expect(policy.bound(afterFailures: index + 1) == bound)
            #expect(delay >= .zero && delay <= bound)
        }
    }

    @Test func `the jitter uses the whole range`() {
        var random = SeededGenerator(seed: 1, stream: "retry")
        let delays = (0..<1_000).map { _ in
            RetryPolicy.standard.delay(afterFailures: 4, requested: nil, random: &random).inSeconds
        }

        #expect((delays.min() ?? 9) < 0.1 && (delays.max() ?? 0) > 7.9)
        #expect(abs(delays.reduce(0, +) / 1_000 - 4) < 0.3)
    }

    @Test func `what the service asks for is honoured, within reason`() {
        var random = SeededGenerator(seed: 1, stream: "retry")

        #expect(
            RetryPolicy.standard.delay(afterFailures: 1, requested: .seconds(17), random: &random) == .seconds(17)
        )
        #expect(
            RetryPolicy.standard.delay(afterFailures: 1, requested: .seconds(1_000_000), random: &random)
                == RetryPolicy.longestRequestedWait
        )
    }

    @Test func `five tries are five calls`() {
        #expect(RetryPolicy.standard.mayRetry(afterFailures: 4))
        #expect(!RetryPolicy.standard.mayRetry(afterFailures: 5))
    }

    @Test func `a great many failures do not overflow the bound`() {
        #expect(RetryPolicy.standard.bound(afterFailures: .max) == .seconds(60))
        #expect(RetryPolicy.standard.bound(afterFailures: 0) == .seconds(1))
    }

    @Test(arguments: [1, 6, 60, 100])
    func `a budget lets a burst pass and then spaces the calls`(perMinute: Int) {
        var budget = CallBudget(callsPerMinute: perMinute)
        let start = Timestamp(seconds: 1_000)
        var times: [Timestamp] = []

        for _ in 0..<(perMinute * 3) { times.append(budget.take(at: start)) }

        #expect(times.prefix(perMinute).allSatisfy { $0 == start })
        #expect(times[perMinute] > start)
        for minute in 0..<5 {
            let from = start + .seconds(60 * minute + 1)
            let inMinute = times.count { $0 >= from && $0 < from + .seconds(60) }
            #expect(inMinute <= perMinute)
        }
    }

    @Test func `an unused budget does not grow beyond its bucket`() {
        var budget = CallBudget(callsPerMinute: 2)
        _ = budget.take(at: Timestamp(seconds: 0))
        let later = Timestamp(seconds: 100_000)

        #expect(budget.take(at: later) == later && budget.take(at: later) == later)
        #expect(budget.take(at: later) > later)
    }
}
