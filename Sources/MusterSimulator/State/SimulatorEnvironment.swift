import MusterAWS
import MusterCore

/// What every part of the simulator knows and nothing changes.
///
/// A class so that it is shared instead of copied into each Region.
final class SimulatorEnvironment: Sendable {
    let seed: UInt64
    let start: Timestamp
    let behavior: ServiceBehavior
    /// How long a new recovery instance cannot be described, in nanoseconds.
    let instanceDelay: Int64
    let mint: IdentifierMint
    let latencies: LatencyTable
    let tokens: PageTokens
    /// Where the courses of launch jobs come from; `nil` for the latency profiles.
    let courses: (any JobCourseSource)?
    /// The customer keys of all accounts and Regions, by their ARN.
    let keys: [String: WorldKey]
    /// What a scenario says of the steps of its plan.
    let steps = StepBook()

    init(_ prepared: PreparedWorld, seed: UInt64, courses: (any JobCourseSource)?) {
        let world = prepared.world
        self.courses = courses
        self.seed = seed
        start = world.start
        behavior = world.behavior
        instanceDelay = world.behavior.recoveryInstanceDelay.nanoseconds
        mint = IdentifierMint(seed: seed)
        latencies = prepared.latencies
        tokens = PageTokens(seed: seed)
        keys = prepared.keys
    }
}

/// Who asks, when, and in which Region.
struct RequestContext {
    let now: Timestamp
    let caller: Principal
    let region: RegionName
}
