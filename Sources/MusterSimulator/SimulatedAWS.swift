package import MusterAWS
package import MusterCore
package import MusterTime

/// DRS, STS, SNS and the neighbours that orchestrators call, in virtual time.
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

    let state: AWSState
    @exclusivity(unchecked) var faults: CallFaults
    @exclusivity(unchecked) package internal(set) var ledger = CallLedger()
    let latestPrompt = PromptMemory()
    private let clock: VirtualClock
    private let rules = RuleTable.standard
    private let callLatency: Distribution
    private let constantLatency: Int64?
    private let callTimeout: Int64
    let seed: UInt64
    var handler: HandlerID?
    var bus: EventBus?
    var snapshots: SnapshotClock?
    var eventCount = 0
    /// Who carries messages to addresses on the network; `nil` for nobody.
    var carry: (@Sendable (OutgoingMessage) -> Void)?
    let eventDelivery: EventDelivery
    /// Whether some answers show what was.
    @exclusivity(unchecked) var keepsPast: Bool
    /// Requests that are still on their way; `nil` where none ever is.
    @exclusivity(unchecked) var lateRequests: LateRequests?

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
        eventDelivery = world.behavior.events
        keepsPast = self.faults.longestStaleness > .zero
        lateRequests = self.faults.mayDefer ? LateRequests(simulation) : nil
        handler = simulation.register(self, named: "aws", mayCancel: false)
        for cell in state.regions {
            queueTransitions(of: cell)
            queueForeignJobs(of: cell, start: world.start)
            if keepsPast { cell.past = PastStates(cell.state, longest: self.faults.longestStaleness) }
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
        if let lateRequests { return try await call(operation, input, as: caller, through: lateRequests) }
        let now = simulation.now
        var duration = constantLatency ?? drawLatency()
        let output: Operation.Output
        do throws(AWSError) {
            var edition: UInt64 = 0
            output = try answer(operation, input, caller, at: now, lasting: &duration, edition: &edition)
        } catch {
            try await pass(duration, from: now)
            throw error
        }
        if duration > 0 {
            try await pass(duration, from: now)
        }
        return output
    }

    /// Makes a call of somebody else, which the ledger leaves out.
    ///
    /// Faults of calls count and hit it like any other; its request is never late.
    func callBeside<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        try Task.checkCancellation()
        let now = simulation.now
        var duration = constantLatency ?? drawLatency()
        let answered: Result<Operation.Output, AWSError>
        var aside = CallLedger()
        swap(&ledger, &aside)
        do throws(AWSError) {
            var edition: UInt64 = 0
            answered = .success(try answer(operation, input, caller, at: now, lasting: &duration, edition: &edition))
        } catch {
            answered = .failure(error)
        }
        swap(&ledger, &aside)
        try await pass(duration, from: now)
        return try answered.get()
    }

    package var answersPromptly: Bool { lateRequests == nil }

    /// Makes a call whose request may be long on its way, or come twice; it acts when it arrives.
    ///
    /// The ledger keeps it at the moment of its first arrival, once.
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        through network: LateRequests
    ) async throws -> Operation.Output {
        let now = simulation.now
        let latency = constantLatency ?? drawLatency()
        let principal = state.identities.owner(of: caller)
        let acted = principal?.account ?? caller.account
        let verdict =
            faults.judge(operation, account: acted, region: caller.region, at: now) ?? CallFaults.Verdict()
        let delay = max(0, verdict.requestDelay.nanoseconds)
        let answers = LateAnswers<Operation.Output>()
        func arrive(isFirst: Bool, at moment: Timestamp) {
            var lasting = latency
            var edition: UInt64 = 0
            let result: Result<Operation.Output, AWSError>
            do throws(AWSError) {
                result = .success(
                    try act(
                        operation,
                        input,
                        caller,
                        principal,
                        at: moment,
                        under: verdict,
                        lasting: &lasting,
                        edition: &edition
                    )
                )
            } catch {
                var error = error
                error.operation = error.operation ?? Operation.actionName
                result = .failure(error)
            }
            if isFirst || verdict.repetition?.heard == .last {
                answers.result = result
                answers.lasting = lasting
            }
            guard isFirst else { return }
            var code: AWSErrorCode?
            if case .failure(let error) = result { code = error.code }
            ledger.record(
                ordinal: Operation.ordinal,
                at: moment,
                lasting: Instants.sum(delay, lasting),
                from: caller.account,
                to: acted,
                in: caller.region,
                error: code,
                digest: Operation.traits.isReadOnly ? 0 : ShapeDigest.of(input)
            )
        }
        if delay > 0 {
            network.send(after: delay) { arrive(isFirst: true, at: $0) }
        } else {
            arrive(isFirst: true, at: now)
        }
        var heard = delay
        if let repetition = verdict.repetition {
            let second = Instants.sum(delay, repetition.after.nanoseconds)
            network.send(after: second) { arrive(isFirst: false, at: $0) }
            if repetition.heard == .last { heard = second }
        }
        guard heard <= callTimeout else {
            try await pass(callTimeout, from: now)
            var error = AWSError.noAnswer()
            error.operation = Operation.actionName
            throw error
        }
        try await pass(heard, from: now)
        guard let result = answers.result else { throw AWSError.noAnswer() }
        let lasting = min(answers.lasting, max(0, callTimeout - heard))
        try await pass(lasting, from: simulation.now)
        guard lasting == answers.lasting else { throw AWSError.noAnswer() }
        return try result.get()
    }

    // Only chooses between the copies of the code: for any operation, room would be made for an optional answer first.
    @_specialize(where Operation == DRS.DescribeJobs)
    package func promptAnswer<Operation: AWSOperation>(
        to operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> Operation.Output {
        try answerPromptly(operation, input, as: caller, on: &terms)
    }

    private func answerPromptly<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> Operation.Output {
        if let arrival = repeatAnswer(as: caller, edition: terms.edition) {
            terms.arrival = arrival
            return .blank
        }
        let now = simulation.now
        var duration = constantLatency ?? drawLatency()
        defer { terms.arrival = Timestamp(nanoseconds: Instants.sum(now.nanoseconds, max(0, duration))) }
        if faults.isEmpty, !state.identities.hasFaults, duration <= callTimeout,
            let (cell, row) = latestPrompt.standing(for: caller, at: now), ledger.ordinal(at: row) == Operation.ordinal,
            let output = rules[operation]?.shortcut?(cell, input)
        {
            // Only what is shown has changed; who may call, and where, is as it was.
            terms.edition = cell.state.edition
            ledger.repeatRow(row, at: now, lasting: duration)
            latestPrompt.renew(edition: terms.edition, row: ledger.count - 1)
            return output
        }
        latestPrompt.forget()
        let output = try answer(operation, input, caller, at: now, lasting: &duration, edition: &terms.edition)
        latestPrompt.keep(caller, edition: terms.edition, row: ledger.count - 1)
        return output
    }

    package func repeatAnswer(as caller: CallContext, edition: UInt64) -> Timestamp? {
        let now = simulation.now
        // Nobody has gained or lost anything since the same caller was told the same.
        guard let row = latestPrompt.row(for: caller, edition: edition, at: now), faults.isEmpty,
            !state.identities.hasFaults
        else {
            return nil
        }
        let duration = constantLatency ?? drawLatency()
        guard duration <= callTimeout else { return nil }
        ledger.repeatRow(row, at: now, lasting: duration)
        return Timestamp(nanoseconds: Instants.sum(now.nanoseconds, max(0, duration)))
    }

    /// Waits up to a second are not worth being cancelled.
    private static let shortWait: Int64 = 1_000_000_000

    private func pass(_ duration: Int64, from now: Timestamp) async throws {
        guard duration > 0 else { return }
        let deadline = Timestamp(nanoseconds: Instants.sum(now.nanoseconds, duration))
        if simulation.pass(until: deadline) { return }
        guard duration <= Self.shortWait else { return try await clock.sleep(until: deadline) }
        await withUnsafeContinuation { clock.resume($0, at: deadline) }
    }

    /// Lets a call act and writes it down.
    ///
    /// `duration` comes in as the call's latency in nanoseconds; a fault may change it. `edition` is as in
    /// ``PromptTerms``.
    ///
    /// - Returns: The answer; a blank one when it would be the one whose edition has come in.
    /// - Throws: What the caller will see instead of an answer.
    private func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        at now: Timestamp,
        lasting duration: inout Int64,
        edition: inout UInt64
    ) throws(AWSError) -> Operation.Output {
        let principal = state.identities.owner(of: caller)
        let acted = principal?.account ?? caller.account
        var code: AWSErrorCode?
        defer {
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
        }
        do {
            let verdict =
                faults.isEmpty ? nil : faults.judge(operation, account: acted, region: caller.region, at: now)
            guard verdict != nil || duration > callTimeout else {
                return try act(operation, input, caller, principal, at: now, edition: &edition)
            }
            return try act(
                operation,
                input,
                caller,
                principal,
                at: now,
                under: verdict ?? CallFaults.Verdict(),
                lasting: &duration,
                edition: &edition
            )
        } catch {
            edition = 0
            code = error.code
            var error = error
            error.operation = error.operation ?? Operation.actionName
            throw error
        }
    }

    /// Lets a call act that faults have hit, or whose caller does not wait long enough.
    private func act<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        _ principal: Principal?,
        at now: Timestamp,
        under verdict: CallFaults.Verdict,
        lasting duration: inout Int64,
        edition: inout UInt64
    ) throws(AWSError) -> Operation.Output {
        let patience = callTimeout
        duration = Instants.sum(duration, verdict.delay.nanoseconds)
        let isLost = verdict.isRequestLost || verdict.isAnswerLost || duration > patience
        if isLost { duration = patience }
        guard !verdict.isRequestLost else { throw .noAnswer() }
        switch verdict.connection {
        case .refused?: throw isLost ? .noAnswer() : .notSent("the connection was refused")
        case .resetBefore?: throw isLost ? .noAnswer() : .noAnswer("the connection was reset")
        case .resetAfter?, .cutShort?, nil: break
        }
        do throws(AWSError) {
            if let refusal = verdict.refusal { throw refusal }
            let output: Operation.Output
            if verdict.staleness > .zero, Operation.traits.isReadOnly {
                edition = 0
                output = try actOnPast(operation, input, caller, principal, at: now, age: verdict.staleness)
            } else {
                output = try act(operation, input, caller, principal, at: now, edition: &edition)
            }
            guard !isLost else { throw .noAnswer() }
            guard verdict.connection == nil else { throw .broken(verdict.connection) }
            return output
        } catch {
            throw isLost ? .noAnswer() : verdict.connection.map { AWSError.broken($0) } ?? error
        }
    }

    private func drawLatency() -> Int64 {
        var random = SeededGenerator(seed: seed, streamNumber: 0x6C61_7465_6E63_7900 &+ UInt64(ledger.count))
        return max(0, callLatency.draw(&random).nanoseconds)
    }

    /// The front door, in the order of the live one: signature, initialisation, permission, shape, rule.
    private func act<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        _ principal: Principal?,
        at now: Timestamp,
        edition: inout UInt64
    ) throws(AWSError) -> Operation.Output {
        guard let rule = rules[operation] else { throw .notSimulated(Operation.actionName) }
        let known = edition
        edition = 0
        var wire: WireProtocol { Operation.service == .drs ? .restJSON : Operation.service.wireProtocol }
        guard let principal = principal ?? rule.outsider(caller) else {
            throw state.identities.unknownKey(caller, wire)
        }
        if !principal.accepts(caller, at: now) { try principal.check(caller, wire, at: now) }
        if state.identities.hasFaults { try state.identities.checkFaults(of: principal, wire, at: now) }
        // Before anything is put together that only a rule needs.
        if let shortcut = rule.shortcut, !principal.isRestricted, let cell = state.cell(principal.account, caller),
            cell.state.isInitialized
        {
            edition = cell.state.edition
            latestPrompt.note(principal, cell)
            if known == edition { return .blank }
            if let output = shortcut(cell, input) { return output }
            edition = 0
        }
        let context = RequestContext(now: now, caller: principal, region: caller.region)
        switch rule.body {
        case .identity(let body):
            try input.validate()
            return try body(&state.identities, input, context)
        case .shared(let shared):
            return try act(shared, input, caller.region, context, isReadOnly: Operation.traits.isReadOnly)
        case .world(let body):
            guard let cell = state.cell(principal.account, caller), cell.state.isInitialized else {
                throw .uninitializedAccount()
            }
            if principal.isRestricted { try rule.authorize(input, in: cell.state, context) }
            try rule.validate(input, in: cell)
            let output = try body(state, cell, input, context)
            for cell in state.regions {
                if !cell.state.pending.isEmpty { queueTransitions(of: cell) }
                if keepsPast, !Operation.traits.isReadOnly { cell.past?.remember(cell.state, at: now.nanoseconds) }
            }
            return output
        case .region(let body):
            guard let cell = state.cell(principal.account, caller) else {
                return try actInBlankRegion(rule, body, input, caller.region, context)
            }
            guard !rule.needsInitialization || cell.state.isInitialized else { throw .uninitializedAccount() }
            if principal.isRestricted { try rule.authorize(input, in: cell.state, context) }
            try rule.validate(input, in: cell)
            let output = try body(&cell.state, input, context)
            if !cell.state.pending.isEmpty {
                queueTransitions(of: cell)
            }
            if keepsPast, !Operation.traits.isReadOnly { cell.past?.remember(cell.state, at: now.nanoseconds) }
            return output
        }
    }

    /// Answers a call with what was true so long ago; who may call is decided by what is true now.
    private func actOnPast<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ caller: CallContext,
        _ principal: Principal?,
        at now: Timestamp,
        age: Duration
    ) throws(AWSError) -> Operation.Output {
        var edition: UInt64 = 0
        let output = try act(operation, input, caller, principal, at: now, edition: &edition)
        guard let body = rules[operation]?.body.onRegion, let principal,
            let past = state.cell(principal.account, caller.region)?.past
        else {
            return output
        }
        let then = Timestamp(nanoseconds: Instants.sum(now.nanoseconds, -max(0, age.nanoseconds)))
        var state = past.state(at: then.nanoseconds)
        return try body(&state, input, RequestContext(now: then, caller: principal, region: caller.region))
    }

    /// Acts on something that may belong to another account than the caller's.
    private func act<Operation: AWSOperation>(
        _ shared: Rule<Operation>.Shared,
        _ input: Operation.Input,
        _ region: RegionName,
        _ context: RequestContext,
        isReadOnly: Bool
    ) throws(AWSError) -> Operation.Output {
        let arn = shared.arn(input, context)
        let owner = arn.flatMap(AccountID.init(ownerOf:)) ?? context.caller.account
        var region = region
        // Without a signature nothing else says in which Region something is meant.
        if context.caller.kind == .anonymous, let named = arn.flatMap(RegionName.init(placeOf:)) { region = named }
        guard let cell = state.cell(owner, region) else {
            var blank = state.blankRegion(owner, region)
            try shared.authorize(blank, arn ?? "*", input, context)
            try input.validate()
            let output = try shared.apply(&blank, input, context)
            if !blank.isBlank { keep(blank) }
            return output
        }
        try shared.authorize(cell.state, arn ?? "*", input, context)
        try input.validate()
        let output = try shared.apply(&cell.state, input, context)
        if !cell.state.notifications.outgoing.isEmpty { sendMessages(of: cell) }
        if keepsPast, !isReadOnly { cell.past?.remember(cell.state, at: context.now.nanoseconds) }
        return output
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
        var blank = state.blankRegion(context.caller.account, region)
        if context.caller.isRestricted { try rule.authorize(input, in: blank, context) }
        try input.validate(declaring: Operation.traits.errors)
        let output = try body(&blank, input, context)
        if !blank.isBlank { keep(blank) }
        return output
    }
}

extension RegionName {
    /// The Region that an ARN names; `nil` for one that names none.
    fileprivate init?(placeOf arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let region = RegionName(wellFormed: String(parts[3])) else { return nil }
        self = region
    }
}

extension AccountID {
    /// The account that an ARN names; `nil` for one that names none.
    fileprivate init?(ownerOf arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, AccountID(String(parts[4])).isWellFormed else { return nil }
        self.init(String(parts[4]))
    }
}

extension AWSError {
    /// What a caller sees whose connection broke after the service had acted.
    fileprivate static func broken(_ connection: CallFault.Effect.Connection?) -> AWSError {
        connection == .cutShort
            ? AWSError(.unreadableAnswer, "the answer is shorter than it says", httpStatus: 0)
            : .noAnswer("the connection was reset")
    }

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
