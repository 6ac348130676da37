package import MusterCore
package import MusterTime
package import Testing

/// Lets a test, or every test of a suite, live in a simulated world of its own.
///
/// The body runs on the world's executor, so its sleeps cost no time and it gets the world from
/// ``SimulatedWorld/current``. Not together with `.timeLimit(…)`, which measures real time on other threads.
package struct SimulatedTrait: TestTrait, SuiteTrait, TestScoping {
    let seed: UInt64
    let start: Timestamp
    let limits: SimulationLimits

    package var isRecursive: Bool { true }

    package func scopeProvider(for test: Test, testCase: Test.Case?) -> SimulatedTrait? {
        testCase == nil ? nil : self
    }

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let world = SimulatedWorld(seed: seed, start: start, limits: limits)
        try withoutActuallyEscaping(function) { body in
            do {
                try world.run { try await body() }
            } catch  where world.simulation.isStuck {
                // The body belongs to this frame, which cannot be left while the body is suspended.
                fatalError("the test \"\(test.name)\" can never end: \(error)")
            }
        }
    }
}

extension Trait where Self == SimulatedTrait {
    /// A simulated world for each test, and for each case of a test with arguments.
    package static func simulated(
        seed: UInt64 = 1,
        start: Timestamp = SimulatedWorld.start,
        limits: SimulationLimits = .default
    ) -> SimulatedTrait {
        SimulatedTrait(seed: seed, start: start, limits: limits)
    }
}
