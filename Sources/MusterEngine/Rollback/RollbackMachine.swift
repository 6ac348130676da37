package import MusterAWS
package import MusterCore

/// Terminates what an execution has launched in one account and Region, and nothing else.
///
/// An instance is the execution's own when the service names one of the execution's jobs as the one that launched it.
/// The machine writes down what it intends before it calls, calls once, and believes only what it sees: it is done when
/// every own instance is TERMINATED or gone. It performs nothing itself; ``handle(_:at:random:)`` returns what follows.
package struct RollbackMachine: Hashable, Sendable {
    /// A server that one of the execution's jobs was to launch.
    package struct Target: Hashable, Sendable {
        package var server: SourceServerID
        package var name: String
        package var job: JobID
        /// Whether the job said that the server is launched, so that an instance has to turn up.
        package var isLaunched: Bool

        package init(server: SourceServerID, name: String, job: JobID, isLaunched: Bool) {
            self.server = server
            self.name = name
            self.job = job
            self.isLaunched = isLaunched
        }
    }

    package enum State: Hashable, Sendable {
        case idle
        /// The execution's own jobs are listed: what still launches cannot be terminated yet.
        case listingJobs
        /// The instances of a share of the servers are listed.
        case listing(share: Int)
        /// A call is under way.
        case calling
        /// Nobody knows whether the last call took place; the jobs are listed.
        case searching
        /// The state of the job that terminates is listed.
        case following(JobID)
        /// Nothing is asked before then.
        case resting(until: Timestamp, then: Next)
        case done
    }

    /// What is done after a rest.
    package enum Next: Hashable, Sendable {
        case listJobs
        case list
        case follow(JobID)
    }

    package enum Input: Hashable, Sendable {
        case begin
        case timePassed
        case jobs([DescribedJob])
        case instances([DescribedInstance])
        case terminating(JobID)
        case failed(AWSError)
        /// Nothing more is called; what has been called is followed.
        case cancel
    }

    package enum Step: Hashable, Sendable {
        case event(RollbackEvent)
        case listJobs(since: Timestamp)
        case listInstances([SourceServerID])
        case terminate([RecoveryInstanceID])
    }

    package let place: RecoveryTarget
    let isDrill: Bool
    let settings: RollbackSettings
    let retry: RetryPolicy
    let sizeLimit: Int
    /// By server and job; a server that was launched twice stands twice.
    let targets: [Target]
    /// The jobs that may not be over yet.
    var openJobs: Set<JobID>
    /// When the first of the execution's jobs was created, or earlier.
    let since: Timestamp

    package internal(set) var state = State.idle
    package internal(set) var left: [LeftOver] = []
    var isCancelled = false
    /// Since when it stands still for a pause; nothing is called meanwhile, and its time does not run.
    private var heldSince: Timestamp?
    /// The number of the call under way; the caller counts over all places.
    package var number = 0

    var end = Timestamp.distantFuture
    var began = Timestamp.epoch
    var listed: [DescribedInstance] = []
    /// Own instances that have been seen.
    var known: [RecoveryInstanceID: OwnInstance] = [:]
    var gone: Set<RecoveryInstanceID> = []
    var sizes: [RecoveryInstanceID: InstanceSize] = [:]
    var tries: [RecoveryInstanceID: Int] = [:]
    /// What the last call named, and when it was intended.
    var called: [OwnInstance] = []
    var intended = Timestamp.epoch
    /// A call of an engine before of which nobody knows what became.
    private var interrupted: InterruptedTermination?
    /// Since when nothing is left to be done but to see instances end.
    var movingSince: Timestamp?
    var conflicts = 0
    var throttles = 0
    var lostLooks = 0
    var lastStatus: DRS.JobStatus?
    var lastError: AWSError?

    /// So many servers are asked for in one list of instances.
    static let shareSize = 100

    package init(
        place: RecoveryTarget,
        isDrill: Bool,
        targets: [Target],
        openJobs: Set<JobID>,
        gone: [OwnInstance] = [],
        calls: [InterruptedTermination] = [],
        since: Timestamp,
        settings: RollbackSettings,
        retry: RetryPolicy,
        sizeLimit: Int
    ) {
        self.place = place
        self.isDrill = isDrill
        self.targets = targets
        self.openJobs = openJobs
        for own in gone {
            known[own.instance] = own
            self.gone.insert(own.instance)
        }
        for call in calls {
            for own in call.attempt.instances {
                known[own.instance] = own
                // A call that was refused did not take place.
                if !call.isOver || call.job != nil { tries[own.instance, default: 0] += 1 }
            }
        }
        interrupted = calls.last { !$0.isOver }
        self.since = since
        self.settings = settings
        self.retry = retry
        self.sizeLimit = max(1, min(sizeLimit, WaveSplit.largestJob))
    }

    package var isDone: Bool { state == .done }

    /// When it has to be told that time has passed.
    package var deadline: Timestamp {
        if case .resting(let until, _) = state { min(until, end) } else { .distantFuture }
    }

    var servers: [SourceServerID] {
        var seen = Set<SourceServerID>()
        return targets.map(\.server).filter { seen.insert($0).inserted }
    }

    /// Stands still: what has been called is followed, and nothing more is called.
    package mutating func hold(at now: Timestamp) { heldSince = heldSince ?? now }

    /// Goes on after a pause; the time of the pause does not count against the limit.
    package mutating func release(at now: Timestamp) {
        guard let since = heldSince else { return }
        heldSince = nil
        end = end + (now - since)
        began = began + (now - since)
        movingSince = movingSince.map { $0 + (now - since) }
    }

    // MARK: - Deciding

    package mutating func handle(
        _ input: Input,
        at now: Timestamp,
        random: inout SeededGenerator
    ) -> [Step] {
        switch (state, input) {
        case (.idle, .begin):
            began = now
            end = now + settings.limit
            guard !targets.isEmpty else {
                state = .done
                return []
            }
            if let interrupted { return takeUp(interrupted) }
            return openJobs.isEmpty ? list(share: 0) : lookAtJobs()
        case (.resting(let until, let next), .timePassed):
            if now >= end { return giveUp("the time for it is up") }
            guard now >= until else { return [] }
            switch next {
            case .listJobs: return lookAtJobs()
            case .list: return list(share: 0)
            case .follow(let job):
                state = .following(job)
                return [.listJobs(since: intended - LaunchMatcher.clockTolerance)]
            }
        case (.listingJobs, .jobs(let jobs)):
            lostLooks = 0
            return sawJobs(jobs, at: now)
        case (.listing(let share), .instances(let instances)):
            listed += instances
            let next = share + 1
            guard next * Self.shareSize >= servers.count else { return list(share: next) }
            lostLooks = 0
            return sawInstances(at: now)
        case (.calling, .terminating(let job)):
            throttles = 0
            return [.event(.accepted(number: number, job: job))] + follow(job, at: now)
        case (.calling, .failed(let error)):
            return refused(error, at: now, random: &random)
        case (.searching, .jobs(let jobs)):
            return searched(jobs, at: now)
        case (.following(let job), .jobs(let jobs)):
            lostLooks = 0
            return followed(job, jobs, at: now)
        case (.listingJobs, .failed(let error)):
            return unseen(error, then: .listJobs, at: now)
        case (.listing, .failed(let error)), (.searching, .failed(let error)):
            return unseen(error, then: .list, at: now)
        case (.following(let job), .failed(let error)):
            return unseen(error, then: .follow(job), at: now)
        case (.resting(_, .follow), .cancel), (.following, .cancel), (.calling, .cancel), (.searching, .cancel),
            (.listing, .cancel), (.listingJobs, .cancel):
            isCancelled = true
            return []
        case (.idle, .cancel), (.resting, .cancel):
            isCancelled = true
            return giveUp("the execution was cancelled")
        case (.idle, _), (.listingJobs, _), (.listing, _), (.calling, _), (.searching, _), (.following, _),
            (.resting, _), (.done, _):
            return []
        }
    }

    /// Follows the job of a call that an engine before has made, or looks for it: it is not called again before.
    private mutating func takeUp(_ call: InterruptedTermination) -> [Step] {
        interrupted = nil
        number = call.attempt.number
        called = call.attempt.instances
        intended = call.intended
        state = call.job.map { .following($0) } ?? .searching
        return [.listJobs(since: intended - LaunchMatcher.clockTolerance)]
    }

    // MARK: - Own jobs

    private mutating func lookAtJobs() -> [Step] {
        state = .listingJobs
        return [.listJobs(since: since - LaunchMatcher.clockTolerance)]
    }

    private mutating func sawJobs(_ jobs: [DescribedJob], at now: Timestamp) -> [Step] {
        let active = Set(jobs.filter(\.isActive).map(\.id))
        openJobs.formIntersection(active)
        if isCancelled { return giveUp("the execution was cancelled") }
        return openJobs.isEmpty ? list(share: 0) : rest(settings.lookInterval, .listJobs, at: now)
    }

    // MARK: - Instances

    mutating func list(share: Int) -> [Step] {
        if share == 0 { listed = [] }
        state = .listing(share: share)
        let all = servers
        return [.listInstances(Array(all[share * Self.shareSize..<min(all.count, (share + 1) * Self.shareSize)]))]
    }

    private mutating func sawInstances(at now: Timestamp) -> [Step] {
        var steps = notice()
        let open = known.values.filter { !gone.contains($0.instance) }.sorted { $0.instance < $1.instance }
        let seen = Set(known.values.map { [$0.server.rawValue, $0.job.rawValue] })
        let unlisted = targets.filter { $0.isLaunched && !seen.contains([$0.server.rawValue, $0.job.rawValue]) }
        let waitsForListing = !unlisted.isEmpty && now < began + settings.listingLag
        if open.isEmpty, !waitsForListing {
            return steps + finish(unlisted: unlisted)
        }
        if isCancelled { return steps + giveUp("the execution was cancelled") }
        if now >= end { return steps + giveUp("the time for it is up") }
        let states = Dictionary(listed.map { ($0.id, $0.state) }, uniquingKeysWith: { first, _ in first })
        let due = open.filter { own in
            tries[own.instance, default: 0] < settings.attempts && states[own.instance] != .shuttingDown
        }
        guard !due.isEmpty else {
            let isMoving = open.contains { states[$0.instance] == .shuttingDown }
            if isMoving { movingSince = movingSince ?? now }
            let waitsForEnd = isMoving && now < (movingSince ?? now) + settings.listingLag
            guard waitsForEnd || waitsForListing else {
                return steps
                    + giveUp(isMoving ? "it is shutting down and does not end" : "it is still there after its job")
            }
            return steps + rest(settings.lookInterval, .list, at: now)
        }
        if heldSince != nil { return steps + rest(settings.lookInterval, .list, at: now) }
        // One instance of a server at a time, and no more servers than one job takes.
        var taken = Set<SourceServerID>()
        movingSince = nil
        called = Array(due.filter { taken.insert($0.server).inserted }.prefix(sizeLimit))
        for own in called { tries[own.instance, default: 0] += 1 }
        intended = now
        state = .calling
        steps.append(.terminate(called.map(\.instance)))
        return steps
    }

    /// What the caller records before the call.
    package func attempt(number: Int) -> TerminationAttempt {
        TerminationAttempt(number: number, account: place.account, region: place.region, instances: called)
    }

    /// Takes in what was listed: which instances are the execution's own, and which of them are gone.
    private mutating func notice() -> [Step] {
        var jobs: [JobID: Set<SourceServerID>] = [:]
        for target in targets { jobs[target.job, default: []].insert(target.server) }
        var states: [RecoveryInstanceID: DRS.EC2InstanceState?] = [:]
        for instance in listed {
            guard let job = instance.job, jobs[job]?.contains(instance.server) == true, instance.isDrill == isDrill
            else {
                continue
            }
            states[instance.id] = instance.state
            sizes[instance.id] = instance.size
            known[instance.id] = OwnInstance(server: instance.server, instance: instance.id, job: job)
        }
        var steps: [Step] = []
        for own in known.values.sorted(by: { $0.instance < $1.instance }) where !gone.contains(own.instance) {
            let state = states[own.instance]
            guard state == nil || state == .some(.terminated) || state == .some(.notFound) else { continue }
            gone.insert(own.instance)
            steps.append(.event(.terminated(own)))
        }
        return steps
    }

    // MARK: - Ends

    mutating func rest(_ duration: Duration, _ next: Next, at now: Timestamp) -> [Step] {
        state = .resting(until: now + duration, then: next)
        return []
    }

    private mutating func finish(unlisted: [Target]) -> [Step] {
        left += unlisted.map { target in
            leftOver(target, "job \(target.job) launched it, and its instance was never listed")
        }
        state = .done
        return []
    }

    /// Ends with whatever is still there.
    mutating func giveUp(_ reason: String) -> [Step] {
        let because = lastError.map { "\(reason) (\($0.code.rawValue): \($0.message))" } ?? reason
        var told = Set<[String]>()
        for own in known.values.sorted(by: { $0.instance < $1.instance }) where !gone.contains(own.instance) {
            told.insert([own.server.rawValue, own.job.rawValue])
            left.append(
                LeftOver(
                    account: place.account,
                    region: place.region,
                    server: own.server,
                    name: targets.first { $0.server == own.server }?.name ?? own.server.rawValue,
                    instance: own.instance,
                    reason: because,
                    size: sizes[own.instance]
                )
            )
        }
        let seen = Set(known.values.map { [$0.server.rawValue, $0.job.rawValue] })
        for target in targets where !seen.contains([target.server.rawValue, target.job.rawValue]) {
            if openJobs.contains(target.job) {
                left.append(leftOver(target, "job \(target.job) still runs in AWS and may yet launch it"))
            } else if target.isLaunched {
                left.append(leftOver(target, because))
            }
        }
        state = .done
        return []
    }

    private func leftOver(_ target: Target, _ reason: String) -> LeftOver {
        LeftOver(
            account: place.account,
            region: place.region,
            server: target.server,
            name: target.name,
            instance: nil,
            reason: reason
        )
    }
}

/// A call to terminate that stands in the record of an engine that has ended.
package struct InterruptedTermination: Hashable, Sendable {
    package let attempt: TerminationAttempt
    package let intended: Timestamp
    /// The job that it has led to, as far as that is recorded.
    package var job: JobID?
    /// Whether it was refused, or its job has ended.
    package var isOver = false

    package init(_ attempt: TerminationAttempt, intended: Timestamp) {
        self.attempt = attempt
        self.intended = intended
    }
}
