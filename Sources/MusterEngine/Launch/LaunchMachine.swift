package import MusterAWS
package import MusterCore

/// Brings one set of servers into exactly one recovery job.
///
/// `StartRecovery` has no client token, so the machine writes down what it intends before it calls, calls once, and
/// after an answer that leaves doubt looks for the job instead of calling again. It performs nothing itself:
/// ``handle(_:at:random:)`` returns the steps that follow, in order.
package struct LaunchMachine: Hashable, Sendable {
    /// Where the launch stands.
    package enum State: Hashable, Sendable {
        /// Nothing has been intended yet.
        case idle
        /// There was no room for the job; it begins again when it is told to.
        case queued(notBefore: Timestamp)
        /// A call is under way.
        case calling
        /// The last call did not take place; the next one, under the same key, is due.
        case delayed(until: Timestamp)
        /// A call met a busy server; the jobs are listed to see whose.
        case naming(AWSError)
        /// Nobody knows whether the last call took place; the jobs are listed.
        case searching(end: Timestamp)
        /// It was not found; the next look is due.
        case quiet(until: Timestamp, end: Timestamp)
        /// No job was found, for the whole quiet period or after a conflict; the servers are asked for their newest launch.
        case confirming(afterConflict: AWSError?)
        case launched(JobID)
        case givenUp(Cause)
    }

    /// What happened.
    package enum Input: Hashable, Sendable {
        case begin
        case accepted(JobID, created: Timestamp?)
        case failed(AWSError)
        case listed([DescribedJob])
        case described([DescribedServer])
        /// A list of jobs or servers could not be had.
        case unseen(AWSError)
        case timePassed
        /// Nothing new may be called; a call of which nobody knows whether it took place is still followed up.
        case cancel
    }

    /// What follows.
    package enum Step: Hashable, Sendable {
        /// Write down the intent, then call.
        case intend(LaunchAttempt)
        /// Call under the key that has been written down.
        case call(LaunchAttempt)
        case refused(key: String, RecordedError, retryAfter: Duration?)
        case accepted(key: String, JobID, created: Timestamp?)
        case adopted(key: String, JobID, created: Timestamp?)
        /// List the jobs that were created since; `nil` for all of them.
        case listJobs(since: Timestamp?)
        case describeServers
        /// Something that a person has to know although the launch goes on.
        case warn(Cause)
    }

    package let execution: ExecutionID
    package let wave: Int
    package let waveName: String
    package let target: RecoveryTarget
    package let servers: [SourceServerID]
    /// The same ones with their names: a stretch of the wave's list, which is not copied.
    let resolved: ArraySlice<ResolvedServer>
    /// The points to recover to, in the order of the servers; `nil` for the newest.
    let points: [RecoverySnapshotID?]?
    package let mode: ExecutionMode
    /// The attempt of the wave that the launch belongs to.
    private let round: Int
    private let conflictPolicy: ConflictPolicy
    private let waitsForRoom: Bool
    private let settings: LaunchSettings

    package private(set) var state = State.idle
    private var keys: [String] = []
    private var firstIntent = Timestamp.epoch
    private var throttles = 0
    private var conflicts = 0
    /// How often there was no room.
    private var fullness = 0
    private var isCancelled = false
    private var lastLookFailed = false

    package init(
        execution: ExecutionID,
        wave: Int,
        waveName: String,
        target: RecoveryTarget,
        servers: ArraySlice<ResolvedServer>,
        points: [RecoverySnapshotID?]? = nil,
        mode: ExecutionMode,
        round: Int = 1,
        conflictPolicy: ConflictPolicy,
        waitsForRoom: Bool,
        settings: LaunchSettings
    ) {
        self.execution = execution
        self.wave = wave
        self.waveName = waveName
        self.target = target
        self.servers = servers.map(\.id)
        resolved = servers
        self.points = points
        self.mode = mode
        self.round = round
        self.conflictPolicy = conflictPolicy
        self.waitsForRoom = waitsForRoom
        self.settings = settings
    }

    /// The attempt under way or made last, counted from 1; 0 before the first.
    package var attempt: Int { keys.count }

    /// When the machine has to be told that time has passed; `nil` when it waits for an answer or has ended.
    package var deadline: Timestamp? {
        switch state {
        case .delayed(let until), .quiet(let until, _): until
        case .idle, .queued, .calling, .naming, .searching, .confirming, .launched, .givenUp: nil
        }
    }

    /// Whether it waits to be told to begin.
    package var isIdle: Bool {
        switch state {
        case .idle, .queued: true
        default: false
        }
    }

    /// Before this it is not worth beginning.
    package var notBefore: Timestamp {
        if case .queued(let notBefore) = state { notBefore } else { .distantPast }
    }

    /// Whether a job may come of it: something has been called, and no clear refusal came back.
    package var isInDoubt: Bool {
        switch state {
        case .calling, .searching, .quiet, .confirming: true
        case .idle, .queued, .delayed, .naming, .launched, .givenUp: false
        }
    }

    private var matcher: LaunchMatcher {
        LaunchMatcher(execution: execution, keys: keys, servers: servers, mode: mode, since: firstIntent)
    }

    /// The key of the attempt under way or made last.
    private var key: String { keys.last ?? "" }

    private var current: LaunchAttempt {
        LaunchAttempt(
            key: key,
            attempt: keys.count,
            account: target.account,
            region: target.region,
            servers: servers,
            points: points
        )
    }

    // MARK: - Deciding

    package mutating func handle(
        _ input: Input,
        at now: Timestamp,
        random: inout SeededGenerator
    ) -> [Step] {
        switch (state, input) {
        case (.idle, .begin):
            return intend(at: now)
        case (.queued, .begin):
            state = .calling
            return [.call(current)]
        case (.idle, .cancel), (.queued, .cancel), (.delayed, .cancel):
            state = .givenUp(cancelledCause)
            return []
        case (.calling, .accepted(let job, let created)):
            state = .launched(job)
            return [.accepted(key: key, job, created: created)]
        case (.calling, .failed(let error)):
            return refused(error, at: now, random: &random)
        case (.delayed(let until), .timePassed):
            guard now >= until else { return [] }
            state = .calling
            return [.call(current)]
        case (.naming(let error), .listed(let jobs)):
            return named(error, jobs, at: now)
        case (.naming(let error), .unseen):
            return confirm(afterConflict: error)
        case (.searching(let end), .listed(let jobs)):
            lastLookFailed = false
            return searched(jobs, end: end, at: now)
        case (.searching(let end), .unseen):
            lastLookFailed = true
            return searched([], end: end, at: now)
        case (.quiet(let until, let end), .timePassed):
            guard now >= until else { return [] }
            state = .searching(end: end)
            return [.listJobs(since: firstIntent - LaunchMatcher.listedSpan)]
        case (.confirming(let conflict), .described(let described)):
            return confirmed(described, after: conflict, at: now)
        case (.confirming, .unseen(let error)):
            state = .givenUp(unknownCause("and the servers cannot be asked: \(error)"))
            return []
        case (.calling, .cancel), (.naming, .cancel), (.searching, .cancel), (.quiet, .cancel), (.confirming, .cancel):
            isCancelled = true
            return []
        case (.idle, _), (.queued, _), (.calling, _), (.delayed, _), (.naming, _), (.searching, _), (.quiet, _),
            (.confirming, _),
            (.launched, _), (.givenUp, _):
            // An answer that nobody waits for any more, or a clock that rings early.
            return []
        }
    }

    // MARK: - Taking up the work of an engine that has ended

    /// Takes note of an intent in the record.
    mutating func restoreIntent(_ attempt: LaunchAttempt, at time: Timestamp) {
        if keys.isEmpty { firstIntent = time }
        keys.append(attempt.key)
        state = .calling
    }

    /// Takes note of a refusal in the record.
    mutating func restoreRefusal(_ recorded: RecordedError, retryAfter: Duration?, at time: Timestamp) {
        let error = AWSError.coded(AWSErrorCode(rawValue: recorded.code), from: .drs, recorded.message)
        let isThrottled = error.isThrottle || error.code == .notSent
        if isThrottled { throttles += 1 } else { conflicts += 1 }
        if let retryAfter {
            state = .delayed(until: time + retryAfter)
        } else {
            state = .givenUp(cause(of: error, tries: isThrottled ? throttles : 1))
        }
    }

    /// Takes note of the job in the record.
    mutating func restoreJob(_ job: JobID) {
        state = .launched(job)
    }

    /// Whether the key belongs to one of the attempts.
    func knows(_ key: String) -> Bool { keys.contains(key) }

    /// Goes on after a restart: whatever may have been called since the last entry of the record is looked for.
    ///
    /// A call under the same key leaves no entry of its own, so one that was due by now may have been made.
    mutating func resume(at now: Timestamp) -> [Step] {
        switch state {
        case .calling: break
        case .delayed(let until) where until <= now: break
        case .idle, .queued, .delayed, .naming, .searching, .quiet, .confirming, .launched, .givenUp: return []
        }
        return search(at: now)
    }

    /// Ends the launch from outside, when its wave's time is up or nobody can look for its job any more.
    ///
    /// - Parameters:
    ///   - cause: Why a launch ends that has certainly not been called.
    ///   - reason: Why nobody finds out whether a call took place.
    package mutating func abandon(_ cause: Cause, unknown reason: String = "and the wave's time is up") {
        if case .launched = state { return }
        state = isInDoubt ? .givenUp(unknownCause(reason)) : .givenUp(cause)
    }

    private mutating func intend(at now: Timestamp) -> [Step] {
        let next = LaunchKey(
            execution: execution,
            wave: wave,
            servers: servers,
            mode: mode,
            attempt: keys.count + 1,
            round: round,
            points: points
        )
        if keys.isEmpty { firstIntent = now }
        keys.append(next.text)
        state = .calling
        let attempt = current
        return [.intend(attempt), .call(attempt)]
    }

    private mutating func refused(
        _ error: AWSError,
        at now: Timestamp,
        random: inout SeededGenerator
    ) -> [Step] {
        let recorded = RecordedError(error)
        if error.isThrottle || error.code == .notSent {
            throttles += 1
            guard !isCancelled, settings.retry.mayRetry(afterFailures: throttles) else {
                state = .givenUp(isCancelled ? cancelledCause : cause(of: error, tries: throttles))
                return [.refused(key: key, recorded, retryAfter: nil)]
            }
            let delay = settings.retry.delay(afterFailures: throttles, requested: error.retryAfter, random: &random)
            state = .delayed(until: now + delay)
            return [.refused(key: key, recorded, retryAfter: delay)]
        }
        if error.code == .conflictException {
            state = .naming(error)
            return [.listJobs(since: nil)]
        }
        if error.code == .serviceQuotaExceededException {
            return withoutRoom(error, at: now)
        }
        if error.isTransport || (500...599).contains(error.httpStatus) || error.isRetryable {
            return search(at: now)
        }
        state = .givenUp(cause(of: error, tries: 1))
        return [.refused(key: key, recorded, retryAfter: nil)]
    }

    private mutating func named(_ error: AWSError, _ jobs: [DescribedJob], at now: Timestamp) -> [Step] {
        let mine = matcher.matches(in: jobs.filter(\.isActive))
        // A job that carries the key is ours whatever happened; one that merely looks alike only after a lost answer.
        if let job = mine.first, attempt > 1 || job.tags[LaunchTag.launch].map(keys.contains) == true {
            return adopt(mine, job)
        }
        let wanted = Set(servers)
        guard let holder = jobs.first(where: { $0.isActive && !wanted.isDisjoint(with: $0.servers) }) else {
            // Nobody else's job is in the way: a call that arrived twice may have met its own.
            return confirm(afterConflict: error)
        }
        return conflicted(error, holder: holder, at: now)
    }

    private mutating func confirm(afterConflict conflict: AWSError? = nil) -> [Step] {
        state = .confirming(afterConflict: conflict)
        return [.describeServers]
    }

    /// Looks for the job of the last call, for the quiet period.
    private mutating func search(at now: Timestamp) -> [Step] {
        state = .searching(end: now + settings.quietPeriod)
        return [.listJobs(since: firstIntent - LaunchMatcher.listedSpan)]
    }

    private mutating func conflicted(_ error: AWSError, holder: DescribedJob?, at now: Timestamp) -> [Step] {
        let busy = holder.map { job in servers.filter(Set(job.servers).contains) } ?? []
        let text =
            if let holder {
                "wave \"\(waveName)\" cannot be launched: \(list(busy)) \(busy.count == 1 ? "is" : "are") being "
                    + "processed by job \(holder.id) (\(holder.type?.rawValue ?? "job"), "
                    + "\(holder.status?.rawValue ?? "status unknown"))"
            } else {
                "wave \"\(waveName)\" cannot be launched: \(error.code.rawValue): \(error.message)"
            }
        return held(error, cause: Cause(.conflict, text, servers: busy.isEmpty ? servers : busy), at: now)
    }

    /// A quota is used up: room may come, where the plan waits for it, unless the launch itself is too large.
    private mutating func withoutRoom(_ error: AWSError, at now: Timestamp) -> [Step] {
        let recorded = RecordedError(error)
        guard !isCancelled, waitsForRoom, error.quotaCode != Self.jobSizeQuota else {
            state = .givenUp(isCancelled ? cancelledCause : cause(of: error, tries: 1))
            return [.refused(key: key, recorded, retryAfter: nil)]
        }
        let waits = settings.conflictWaits
        let delay = waits.isEmpty ? Self.roomWait : waits[min(fullness, waits.count - 1)]
        fullness += 1
        state = .queued(notBefore: now + delay)
        return [.refused(key: key, recorded, retryAfter: delay)]
    }

    /// Source: AWS General Reference, source servers in a single job.
    private static let jobSizeQuota = "L-B827C881"
    private static let roomWait = Duration.seconds(30)

    /// A refusal that may pass by waiting, where the plan says so.
    private mutating func held(_ error: AWSError, cause: Cause, at now: Timestamp) -> [Step] {
        let recorded = RecordedError(error)
        guard !isCancelled, conflictPolicy == .wait, settings.conflictWaits.indices.contains(conflicts) else {
            state = .givenUp(isCancelled ? cancelledCause : cause)
            return [.refused(key: key, recorded, retryAfter: nil)]
        }
        let delay = settings.conflictWaits[conflicts]
        conflicts += 1
        state = .delayed(until: now + delay)
        return [.refused(key: key, recorded, retryAfter: delay)]
    }

    private mutating func searched(_ jobs: [DescribedJob], end: Timestamp, at now: Timestamp) -> [Step] {
        let mine = matcher.matches(in: jobs)
        if let job = mine.first {
            return adopt(mine, job)
        }
        if now < end {
            state = .quiet(until: min(end, now + settings.lookInterval), end: end)
            return []
        }
        if lastLookFailed {
            state = .givenUp(unknownCause("and its jobs cannot be listed"))
            return []
        }
        return confirm()
    }

    private mutating func confirmed(
        _ described: [DescribedServer],
        after conflict: AWSError?,
        at now: Timestamp
    ) -> [Step] {
        let contradicting = matcher.isContradicted(by: described)
        if let conflict {
            return contradicting.isEmpty ? conflicted(conflict, holder: nil, at: now) : search(at: now)
        }
        guard contradicting.isEmpty else {
            let verb = contradicting.count == 1 ? "was" : "were"
            state = .givenUp(
                unknownCause("yet \(list(contradicting)) \(verb) launched since by a job that is not listed")
            )
            return []
        }
        if isCancelled {
            state = .givenUp(cancelledCause)
            return []
        }
        guard keys.count < settings.attempts else {
            state = .givenUp(
                Cause(
                    .unreachable,
                    "wave \"\(waveName)\" cannot be launched: \(keys.count) calls brought neither an answer nor a job",
                    servers: servers
                )
            )
            return []
        }
        return intend(at: now)
    }

    private mutating func adopt(_ jobs: [DescribedJob], _ job: DescribedJob) -> [Step] {
        state = .launched(job.id)
        let key = job.tags[LaunchTag.launch] ?? self.key
        var steps: [Step] = [.adopted(key: key, job.id, created: job.created)]
        if jobs.count > 1 {
            let others = jobs.dropFirst().map(\.id.rawValue).joined(separator: ", ")
            let text =
                "the launch of wave \"\(waveName)\" is answered by several jobs: \(job.id) is followed, "
                + "\(others) must be looked at by a person"
            steps.append(.warn(Cause(.unknownLaunch, text, servers: servers)))
        }
        return steps
    }
}
