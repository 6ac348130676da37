package import MusterCore

/// What the events of one run say, sorted by wave, server and job.
///
/// A single pass over the record; everything else in this module asks these facts.
package struct RunFacts: Sendable {
    package var created: Timestamp
    package var ended: Timestamp
    package var outcome: ExecutionOutcome
    package var cause: Cause?
    package var waves: [WaveFacts]
    /// The account of the caller, as STS has named it; `nil` when it was never asked or never answered.
    package var caller: AccountID?
    package var findings: [PreflightFinding] = []
    package var notifications: [SentNotification] = []
    package var rollback: RollbackFacts?
    /// Pauses of the whole execution, from taking effect on.
    package var pauses: [HoldFacts] = []
    /// What people asked for, in order.
    package var actions: [PersonFacts] = []
    /// Stretches in which something else than Muster's work held up the execution, in order of their beginnings.
    package var waits: [Wait] = []
    /// Whether the record has an end; a run that was cut off has none.
    package var isFinished = false

    package init(_ record: RunRecord) {
        created = record.events.first?.time ?? .epoch
        ended = record.events.last?.time ?? .epoch
        outcome = .failed
        waves = record.context.plan.waves.map { _ in WaveFacts() }
        topics = record.context.plan.notify?.channels.map(\.topic) ?? []
        for recorded in ServiceClock.aligned(record.events) {
            apply(recorded.event, at: recorded.time)
        }
        waits = waits.enumerated()
            .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
            .map(\.element)
    }

    /// The topics of the plan's channels.
    private let topics: [String]
    /// Where in `notifications` the messages that are still open stand.
    private var openMessages: [String: [(channel: Int, index: Int)]] = [:]

    private func topic(of channel: Int) -> String? { topics.indices.contains(channel) ? topics[channel] : nil }

    private mutating func queue(_ message: NotificationMessage, at time: Timestamp) {
        for channel in message.channels {
            openMessages[message.id, default: []].append((channel, notifications.count))
            notifications.append(
                SentNotification(
                    time: time,
                    kind: message.kind,
                    messageID: nil,
                    id: message.id,
                    topic: topic(of: channel),
                    tries: 0,
                    subject: message.subject,
                    servers: message.servers
                )
            )
        }
    }

    private mutating func settle(_ delivery: NotificationDelivery, at time: Timestamp) {
        guard let place = openMessages[delivery.id]?.firstIndex(where: { $0.channel == delivery.channel }),
            let index = openMessages[delivery.id]?.remove(at: place).index
        else {
            return
        }
        notifications[index].time = time
        notifications[index].messageID = delivery.messageID
        notifications[index].error = delivery.error
        notifications[index].tries = delivery.tries
        notifications[index].unanswered = delivery.unanswered
    }

    private mutating func apply(_ event: ExecutionEvent, at time: Timestamp) {
        if let wave = event.wave, waves.indices.contains(wave) {
            waves[wave].apply(event, at: time)
        }
        if let action = PersonFacts(event, at: time) { actions.append(action) }
        switch event {
        case .created:
            created = time
        case .orchestratorRestarted(let person, let downSince):
            waits.append(Wait(.crash, "restart by \(person)", from: downSince, to: time))
        case .callerIdentified(let account, _):
            caller = account
        case .finding(let finding):
            findings.append(finding)
        case .notificationQueued(let message):
            queue(message, at: time)
        case .notificationSent(let delivery), .notificationFailed(let delivery):
            settle(delivery, at: time)
        case .callFailed("sns:Publish", _, _, _, _):
            // Nobody waits for a message.
            break
        case .callFailed(let call, _, _, _, let retryAfter):
            if let retryAfter { waits.append(Wait(.retry, "\(call) refused", from: time, to: time + retryAfter)) }
        case .rollback(.started(let cause)):
            rollback = RollbackFacts(start: time, cause: cause)
        case .rollback(let event):
            rollback?.apply(event, at: time)
        case .finished(let outcome, let cause):
            self.outcome = outcome
            self.cause = cause
            ended = time
            isFinished = true
            pauses.end(at: time)
        case .paused(nil, _):
            pauses.append(HoldFacts(kind: .pause, start: time))
        case .resumed(nil, let person, _):
            pauses.end(at: time, by: person)
        case .cancelRequested:
            pauses.end(at: time)
        case .roleAssumed, .serversResolved, .started, .approvalRequested, .approvalEscalated,
            .approvalGiven, .approvalDecided, .pauseRequested, .paused, .pauseExpired, .resumed, .requestRefused,
            .askedFromOutside,
            .waveStarted, .launchIntended, .launchAccepted, .launchRefused, .launchAdopted, .jobObserved,
            .serverObserved, .jobLogRead, .instanceFound, .recoveryPointChosen, .launchHeld, .stepReported,
            .attemptFailed, .serverFinished, .waveFinished:
            break
        }
    }
}

extension RunFacts {
    /// The kinds of the messages that reached every channel which wanted them, in the order of their queueing.
    package var toldKinds: [NotificationKind] {
        var told: [NotificationKind] = []
        var index = 0
        while index < notifications.count {
            // Deliveries of one message stand together.
            let end = notifications[index...].firstIndex { $0.id != notifications[index].id } ?? notifications.count
            if notifications[index..<end].allSatisfy({ $0.messageID != nil }) { told.append(notifications[index].kind) }
            index = end
        }
        return told
    }
}

/// A stretch in which the execution could not go on, whatever Muster did.
package struct Wait: Hashable, Sendable {
    package var kind: ShareKind
    /// What was waited for.
    package var label: String
    package var start: Timestamp
    package var end: Timestamp

    package init(_ kind: ShareKind, _ label: String, from start: Timestamp, to end: Timestamp) {
        self.kind = kind
        self.label = label
        self.start = start
        self.end = end
    }
}

/// What happened in one wave.
package struct WaveFacts: Sendable {
    package var servers: [ResolvedServer] = []
    package var serverFacts: [SourceServerID: ServerFacts] = [:]
    package var jobs: [JobFacts] = []
    /// How people held the wave, in order of time.
    package var holds: [HoldFacts] = []
    package var start: Timestamp?
    package var end: Timestamp?
    package var outcome: WaveOutcome?
    package var cause: Cause?
    /// The first launch call.
    package var firstLaunch: Timestamp?
    /// Stretches that were waited out after a refused launch.
    package var retries: [(start: Timestamp, end: Timestamp)] = []
    package var steps: [StepFacts] = []
    /// Attempts that failed and were followed by another, with their ends.
    package var attempts: [(end: Timestamp, attempt: FailedAttempt)] = []
    /// Stretches in which DRS had no room for another job.
    package var roomWaits: [(start: Timestamp, end: Timestamp?)] = []
    private var launches: [String: LaunchAttempt] = [:]

    fileprivate mutating func apply(_ event: ExecutionEvent, at time: Timestamp) {
        switch event {
        case .serversResolved(_, let resolved):
            servers = resolved
        case .approvalRequested(_, _, _, let terms):
            holds.append(HoldFacts(kind: terms?.point == .after ? .approvalAfter : .approval, start: time))
        case .approvalDecided(_, let decision, let person, _, _, _):
            holds.end(at: time, by: person, decision)
        case .paused:
            holds.append(HoldFacts(kind: .pause, start: time))
        case .resumed(_, let person, _):
            holds.end(at: time, by: person)
        case .waveStarted:
            start = time
        case .launchIntended(_, let launch):
            firstLaunch = firstLaunch ?? time
            endRoomWait(at: time)
            launches[launch.key] = launch
            for server in launch.servers {
                serverFacts[server, default: ServerFacts()].launchCall = time
            }
        case .launchAccepted(_, let key, let job, let created), .launchAdopted(_, let key, let job, let created):
            open(job, launch: launches[key], created: created ?? time)
        case .launchRefused(_, _, _, let retryAfter):
            if let retryAfter { retries.append((time, time + retryAfter)) }
        case .jobObserved(_, let job, let status, let ended):
            guard let index = jobs.firstIndex(where: { $0.id == job }) else { return }
            jobs[index].status = status
            if let ended {
                jobs[index].ended = ended
                jobs[index].detected = jobs[index].detected ?? time
            }
        case .serverObserved(_, let server, let job, let status):
            serverFacts[server, default: ServerFacts()].observe(status, of: job, at: time)
        case .jobLogRead(_, _, let entries):
            for entry in entries {
                guard let server = entry.server else { continue }
                serverFacts[server, default: ServerFacts()].log.append(entry)
            }
        case .instanceFound(_, let server, let instance, let recoveryPoint, let state):
            serverFacts[server, default: ServerFacts()].instance = instance
            serverFacts[server, default: ServerFacts()].recoveryPoint = recoveryPoint
            serverFacts[server, default: ServerFacts()].instanceState = state
        case .recoveryPointChosen(_, let server, let snapshot, let point):
            serverFacts[server, default: ServerFacts()].snapshot = snapshot
            serverFacts[server, default: ServerFacts()].chosenPoint = point
        case .launchHeld:
            if roomWaits.last.map({ $0.end != nil }) ?? true { roomWaits.append((time, nil)) }
        case .stepReported(_, let step):
            apply(step, at: time)
        case .attemptFailed(_, let failed):
            attempts.append((time, failed))
        case .serverFinished(_, let server, let outcome, let cause):
            serverFacts[server, default: ServerFacts()].finish(outcome, cause, at: time)
        case .waveFinished(_, let outcome, let cause):
            endRoomWait(at: time)
            holds.end(at: time)
            end = time
            self.outcome = outcome
            self.cause = cause
        case .created, .callerIdentified, .roleAssumed, .finding, .started, .approvalEscalated, .approvalGiven,
            .pauseRequested, .pauseExpired, .cancelRequested, .requestRefused, .askedFromOutside,
            .orchestratorRestarted,
            .callFailed, .notificationQueued, .notificationSent, .notificationFailed, .rollback,
            .finished:
            break
        }
    }

    private mutating func endRoomWait(at time: Timestamp) {
        guard let last = roomWaits.indices.last, roomWaits[last].end == nil else { return }
        roomWaits[last].end = time
    }

    private mutating func open(_ job: JobID, launch: LaunchAttempt?, created: Timestamp) {
        guard let launch, !jobs.contains(where: { $0.id == job }) else { return }
        jobs.append(JobFacts(id: job, launch: launch, created: created))
        for server in launch.servers {
            serverFacts[server, default: ServerFacts()].job = job
        }
    }
}

/// What happened to one job.
package struct JobFacts: Sendable {
    package var id: JobID
    package var launch: LaunchAttempt
    package var created: Timestamp
    package var ended: Timestamp?
    package var detected: Timestamp?
    package var status = "PENDING"
}

/// What happened to one server in its wave.
package struct ServerFacts: Sendable {
    package var launchCall: Timestamp?
    package var job: JobID?
    package var instance: RecoveryInstanceID?
    package var recoveryPoint: Timestamp?
    /// The EC2 state of the instance when it was found.
    package var instanceState: String?
    /// What the plan's wish for another point in time has led to.
    package var snapshot: RecoverySnapshotID?
    package var chosenPoint: Timestamp?
    package var log: [JobLogEntry] = []
    package var outcome: ServerOutcome?
    package var cause: Cause?
    package var judgedAt: Timestamp?
    package var settledAt: Timestamp?

    fileprivate mutating func observe(_ status: String, of job: JobID, at time: Timestamp) {
        self.job = job
        if status == "LAUNCHED" || status == "FAILED" { settledAt = settledAt ?? time }
    }

    fileprivate mutating func finish(_ outcome: ServerOutcome, _ cause: Cause?, at time: Timestamp) {
        self.outcome = outcome
        self.cause = cause
        judgedAt = time
    }

    /// When the service was done with the server: by its log where there is one, else when Muster saw it.
    package var end: Timestamp? {
        let final = log.last { ServerLog.isFinal($0.event) }
        return final?.time ?? settledAt ?? judgedAt
    }
}

extension ExecutionEvent {
    /// The wave that the event is about; `nil` for the execution as a whole.
    package var wave: Int? {
        switch self {
        case .serversResolved(let wave, _), .approvalRequested(let wave, _, _, _), .approvalEscalated(let wave, _, _),
            .approvalGiven(let wave, _, _, _, _, _, _), .approvalDecided(let wave, _, _, _, _, _),
            .waveStarted(let wave), .launchIntended(let wave, _), .launchAccepted(let wave, _, _, _),
            .launchRefused(let wave, _, _, _), .launchAdopted(let wave, _, _, _), .jobObserved(let wave, _, _, _),
            .serverObserved(let wave, _, _, _), .jobLogRead(let wave, _, _), .instanceFound(let wave, _, _, _, _),
            .recoveryPointChosen(let wave, _, _, _), .launchHeld(let wave, _), .stepReported(let wave, _),
            .attemptFailed(let wave, _), .serverFinished(let wave, _, _, _), .waveFinished(let wave, _, _):
            wave
        case .paused(let wave, _), .pauseExpired(let wave), .resumed(let wave, _, _):
            wave
        case .requestRefused(let refused):
            refused.wave
        case .askedFromOutside(let request):
            request.wave
        case .created, .callerIdentified, .roleAssumed, .finding, .started, .pauseRequested, .cancelRequested,
            .orchestratorRestarted, .callFailed, .notificationQueued, .notificationSent, .notificationFailed,
            .rollback, .finished:
            nil
        }
    }
}
