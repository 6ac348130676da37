package import MusterCore
package import MusterTime
import Testing

/// The world that a simulated test lives in: its simulation, its clock and its seed.
package final class SimulatedWorld: Sendable {
    package let seed: UInt64
    package let simulation: Simulation

    /// Where the virtual time of a test begins unless it says otherwise: 2026-03-02T09:00:00Z, a Monday.
    package static let start = Timestamp(seconds: 1_772_442_000)

    package init(
        seed: UInt64,
        start: Timestamp = SimulatedWorld.start,
        limits: SimulationLimits = .default,
        trace: Trace.Detail = .off
    ) {
        self.seed = seed
        simulation = Simulation(start: start, limits: limits, trace: trace)
    }

    package var clock: VirtualClock { simulation.clock }

    /// The source of chance for one purpose.
    package func random(_ stream: String) -> SeededGenerator {
        SeededGenerator(seed: seed, stream: stream)
    }

    /// The world that the calling code runs in.
    ///
    /// - Throws: ``NotSimulated`` outside of `simulate(…)` and of tests with the trait `.simulated(…)`.
    package static var current: SimulatedWorld {
        get throws {
            guard let world = ThreadSlot.world else { throw NotSimulated() }
            return world
        }
    }

    /// Runs a body in this world and reports work that left it as an issue of the test.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
        let outer = ThreadSlot.world
        ThreadSlot.world = self
        let watch = EscapeWatch()
        let result = Result { try simulation.run(body) }
        let escaped = watch.stop()
        ThreadSlot.world = outer
        if escaped > 0 {
            Issue.record(
                """
                \(escaped) \(escaped == 1 ? "piece" : "pieces") of work left the simulated world: look for an \
                unstructured Task { } or Task.detached
                """
            )
        }
        return try result.get()
    }
}

/// Code asked for the simulated world outside of one.
package struct NotSimulated: Error, CustomStringConvertible {
    package let description = "this code does not run in a simulated world: use simulate(…) or the trait .simulated(…)"
}

/// Runs a body in a simulated world of its own, in virtual time.
///
/// - Parameters:
///   - seed: For the world's sources of chance.
///   - start: The first instant.
///   - limits: Where the world is stopped.
///   - trace: What is kept of the steps.
///   - body: The test; it gets the world.
/// - Returns: What the body returns.
/// - Throws: What ``Simulation/run(_:)`` throws.
package func simulate<Value: Sendable>(
    seed: UInt64 = 1,
    start: Timestamp = SimulatedWorld.start,
    limits: SimulationLimits = .default,
    trace: Trace.Detail = .off,
    _ body: @escaping @Sendable (SimulatedWorld) async throws -> Value
) throws -> Value {
    let world = SimulatedWorld(seed: seed, start: start, limits: limits, trace: trace)
    return try world.run { try await body(world) }
}
