package import MusterAWS
package import MusterCore
package import MusterTime

/// DRS, STS and SNS in virtual time.
///
/// A call acts at the moment at which it is made; its answer takes the world's call latency and what faults add. So an
/// answer is as old as it took. Where the latency is zero a call does not suspend at all.
///
/// Whoever signs decides which account is acted upon, as with AWS: the account in the call's context is only recorded.
///
/// A class because it has an identity: it is a backend that many clients share, and the handler of its own events.
package final class SimulatedAWS: AWSBackend, EventHandler, @unchecked Sendable {
    // Unchecked: everything that changes is confined to the thread of `simulation`, on which all callers run and whose
    // clock, asked at the start of each call, stops the program when another thread calls.

    package let simulation: Simulation

    @exclusivity(unchecked) var state: AWSState
    @exclusivity(unchecked) private var faults: CallFaults
    @exclusivity(unchecked) private(set) package var ledger = CallLedger()
    @exclusivity(unchecked) private var validPolls = ValidPolls()
    private let clock: VirtualClock
    private let callLatency: Distribution
    private let constantLatency: Int64?
    private let callTimeout: Int64
    private let seed: UInt64
    private var handler: HandlerID?

    /// - Parameters:
    ///   - prepared: What there is when the run begins; its start is the simulation's.
    ///   - faults: What goes wrong.
    ///   - seed: Where all chance comes from.
    ///   - simulation: Whose time it is.
    ///   - courses: Where the courses of launch jobs come from; `nil` for the latency profiles and phase faults.
    package init(
        _ prepared: PreparedWorld,
        faults: [Fault] = [],
        seed: UInt64,
        simulation: Simulation,
        courses: (any JobCourseSource)? = nil
    ) {
        let world = prepared.world
        self.simulation = simulation
        self.seed = seed
        clock = simulation.clock
        state = AWSState(prepared, faults: faults, seed: seed, courses: courses)
        self.faults = CallFaults(faults, seed: seed, start: world.start)
        callLatency = world.behavior.callLatency
        if case .constant(let latency) = callLatency {
            constantLatency = max(0, latency.nanoseconds)
        } else {
            constantLatency = nil
        }
        callTimeout = max(0, world.behavior.callTimeout.nanoseconds)
        handler = simulation.register(self, named: "aws")
        for index in state.regions.indices {
            queueTransitions(of: index)
        }
    }

    /// Makes the services of a world that is run once.
    package convenience init(
        world: World,
        faults: [Fault] = [],
        seed: UInt64,
        simulation: Simulation,
        profiles: [LatencyProfile] = LatencyProfile.builtIn
    ) {
        self.init(PreparedWorld(world, profiles: profiles), faults: faults, seed: seed, simulation: simulation)
    }

    /// The operations that have rules; all others are refused as not simulated.
    package static var supportedOperations: [any AWSOperation.Type] { RuleTable.standard.operations }

    // MARK: Calls

    // What stands on the path of every poll has a copy of this code of its own: measured, a fifth of a drill.
    @_specialize(where Operation == DRS.DescribeJobs)
    @_specialize(where Operation == DRS.StartRecovery)
    @_specialize(where Operation == DRS.DescribeSourceServers)
    package func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        try Task.checkCancellation()
        let now = simulation.now
        let (result, duration) = answer(operation, input, caller, at: now)
        if duration > 0 {
            let deadline = Timestamp(nanoseconds: Instants.sum(now.nanoseconds, duration))
            if duration <= Self.shortWait {
                await clock.pause(until: deadline)
            } else {
                try await clock.sleep(until: deadline)
            }
        }
        return try result.get()
    }

    /// Waits up to a second are not worth being cancelled.
    private static let shortWait: Int64 = 1_000_000_000

    /// Lets a call act, and says what its caller will see and how many nanoseconds later.
    private func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        at now: Timestamp
    ) -> (result: Result<Operation.Output, AWSError>, duration: Int64) {
        let acted = state.identities.owner(of: caller.credentials.accessKeyID)?.account ?? caller.account
        var duration = constantLatency ?? drawLatency()
        var verdict: CallFaults.Verdict?
        if !faults.isEmpty {
            verdict = faults.judge(operation, account: acted, region: caller.region, at: now)
            duration = Instants.sum(duration, verdict?.delay.nanoseconds ?? 0)
        }
        var result: Result<Operation.Output, AWSError>
        if verdict?.isRequestLost == true {
            result = .failure(.noAnswer())
        } else if let refusal = verdict?.refusal {
            result = .failure(refusal)
        } else {
            result = act(operation, input, caller, at: now)
        }
        if verdict?.isRequestLost == true || verdict?.isAnswerLost == true || duration > callTimeout {
            result = .failure(.noAnswer())
            duration = callTimeout
        }
        var code: AWSErrorCode?
        if case .failure(var error) = result {
            code = error.code
            error.operation = error.operation ?? Operation.actionName
            result = .failure(error)
        }
        ledger.record(
            ordinal: Operation.ordinal,
            at: now,
            lasting: duration,
            from: caller.account,
            to: acted,
            in: caller.region,
            error: code,
            digest: Operation.traits.isReadOnly ? 0 : ShapeDigest.of(input)
        )
        return (result, duration)
    }

    private func drawLatency() -> Int64 {
        var random = SeededGenerator(seed: seed, streamNumber: 0x6C61_7465_6E63_7900 &+ UInt64(ledger.count))
        return max(0, callLatency.draw(&random).nanoseconds)
    }

    /// The front door, in the order of the live one: signature, initialisation, shape, rule.
    private func act<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        at now: Timestamp
    ) -> Result<Operation.Output, AWSError> {
        do throws(AWSError) {
            guard let rule = RuleTable.standard[operation] else { throw .notSimulated(Operation.actionName) }
            let principal = try state.identities.authenticate(
                caller.credentials,
                Operation.service == .drs ? .restJSON : .query,
                at: now
            )
            let context = RequestContext(now: now, caller: principal)
            switch rule.body {
            case .identity(let body):
                try input.validate()
                return .success(try body(&state.identities, input, context))
            case .region(let body):
                guard let index = state.index(principal.account, caller.region) else {
                    return .success(try actInBlankRegion(rule, body, input, caller.region, context))
                }
                guard !rule.needsInitialization || state.regions[index].isInitialized else {
                    throw .uninitializedAccount()
                }
                if !validPolls.contains(input) {
                    try input.validate()
                    validPolls.keep(input)
                }
                let output = try body(&state.regions[index], input, context)
                if !state.regions[index].pending.isEmpty {
                    queueTransitions(of: index)
                }
                return .success(output)
            }
        } catch {
            return .failure(error)
        }
    }

    /// A Region that the world does not mention exists all the same, and is kept once something has happened in it.
    private func actInBlankRegion<Operation: AWSOperation>(
        _ rule: Rule<Operation>,
        _ body: Rule<Operation>.RegionRule,
        _ input: Operation.Input,
        _ region: RegionName,
        _ context: RequestContext
    ) throws(AWSError) -> Operation.Output {
        guard !rule.needsInitialization else { throw .uninitializedAccount() }
        try input.validate()
        var blank = state.blankRegion(context.caller.account, region)
        let output = try body(&blank, input, context)
        if !blank.isBlank {
            state.keep(blank)
        }
        return output
    }

    // MARK: Events

    /// Lets a job go on: the payload is its Region's index and its number.
    package func fire(_ payload: UInt64, at now: Timestamp) {
        let (region, job) = (Int(payload >> 32), Int(payload & 0xFFFF_FFFF))
        state.regions[region].advance(job, to: now.nanoseconds)
        queueTransitions(of: region)
    }

    private func queueTransitions(of region: Int) {
        guard let handler else { return }
        for (job, instant) in state.regions[region].pending where instant != Instants.never {
            let payload = UInt64(region) << 32 | UInt64(job)
            simulation.schedule(
                ScheduledEvent(handler: handler, payload: payload),
                at: Timestamp(nanoseconds: instant)
            )
        }
        state.regions[region].pending.removeAll(keepingCapacity: true)
    }
}

extension AWSError {
    /// 400 of our own: the operation exists in AWS and not in this version of the simulator.
    static func notSimulated(_ action: String) -> AWSError {
        AWSError(
            AWSErrorCode(rawValue: "OperationNotSimulated"),
            "The simulator has no \(action) yet",
            httpStatus: 400,
            operation: action
        )
    }
}
