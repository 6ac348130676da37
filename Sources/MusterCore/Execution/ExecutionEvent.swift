/// Something that happened in an execution.
///
/// The sequence of these is the execution's only record: its state, every report and every notification follow from
/// it. Waves are named by their index in the plan.
package enum ExecutionEvent: Hashable, Sendable, Codable {
    indirect case created(ExecutionHeader)
    /// The caller has been identified by STS.
    case callerIdentified(account: AccountID, arn: String)
    indirect case roleAssumed(account: AccountID, role: String, expires: Timestamp)
    /// The servers of a wave are fixed from here on.
    case serversResolved(wave: Int, servers: [ResolvedServer])
    indirect case finding(PreflightFinding)
    case started
    /// A wave waits for people; without terms, for the approval of one person before the wave.
    indirect case approvalRequested(wave: Int, approvers: [String], expires: Timestamp, terms: ApprovalTerms? = nil)
    /// Further people are asked, each with a token of their own.
    indirect case approvalEscalated(wave: Int, approvers: [String], tokens: [String])
    /// One of several approvals that are needed, and not the last of them; `asked` as in the decision.
    indirect case approvalGiven(
        wave: Int,
        by: String,
        reason: String?,
        token: String?,
        given: Int,
        quorum: Int,
        asked: Timestamp? = nil
    )
    /// The token is the one that decided; `asked` is when the person did so, where nobody could hear it at once.
    indirect case approvalDecided(
        wave: Int,
        decision: ApprovalDecision,
        by: String?,
        reason: String?,
        token: String? = nil,
        asked: Timestamp? = nil
    )
    /// Nothing more starts from here on.
    indirect case pauseRequested(by: String, reason: String?)
    /// A pause keeps something from starting: a wave that the plan pauses before, or all that is left.
    case paused(wave: Int?, expires: Timestamp)
    /// Nobody has resumed in time; what follows is for the plan to say.
    case pauseExpired(wave: Int?)
    /// A pause is over; by nobody when the plan lets it run out.
    indirect case resumed(wave: Int?, by: String?, reason: String?)
    /// Nothing more starts from here on, and what runs is followed to its end.
    indirect case cancelRequested(by: String, reason: String?)
    /// Somebody asked for something in vain.
    indirect case requestRefused(RefusedAction)
    /// Somebody asks for something from outside of the run, as no scenario has foreseen; what comes of it follows.
    indirect case askedFromOutside(OutsideRequest)
    /// The orchestrator had died and goes on from its record; it was last known to work at `downSince`.
    indirect case orchestratorRestarted(by: String, downSince: Timestamp)
    case waveStarted(wave: Int)
    /// Recorded before the call is made, so that a lost answer can be followed up.
    indirect case launchIntended(wave: Int, launch: LaunchAttempt)
    case launchAccepted(wave: Int, key: String, job: JobID, created: Timestamp?)
    indirect case launchRefused(wave: Int, key: String, error: RecordedError, retryAfter: Duration?)
    /// A job was found that answers a launch whose own answer was lost.
    case launchAdopted(wave: Int, key: String, job: JobID, created: Timestamp?)
    /// The job's status as the service words it, when it has changed.
    case jobObserved(wave: Int, job: JobID, status: String, ended: Timestamp?)
    /// A server's launch status as the service words it, when it has changed.
    case serverObserved(wave: Int, server: SourceServerID, job: JobID, status: String)
    /// New entries of a job's log.
    case jobLogRead(wave: Int, job: JobID, entries: [JobLogEntry])
    /// The instance of a launched server, with its state as EC2 words it where the service tells.
    case instanceFound(
        wave: Int,
        server: SourceServerID,
        instance: RecoveryInstanceID,
        recoveryPoint: Timestamp?,
        state: String? = nil
    )
    /// The point in time that a server is recovered to, where the plan asks for another than the newest.
    case recoveryPointChosen(wave: Int, server: SourceServerID, snapshot: RecoverySnapshotID, time: Timestamp)
    /// Launches of a wave wait for room among the jobs and servers that DRS processes at a time.
    case launchHeld(wave: Int, cause: Cause)
    /// Something has happened to a probe or an action.
    indirect case stepReported(wave: Int, StepEvent)
    indirect case attemptFailed(wave: Int, FailedAttempt)
    indirect case rollback(RollbackEvent)
    /// A call failed; it is tried again after `retryAfter`, or given up when that is `nil`.
    indirect case callFailed(
        call: String,
        account: AccountID,
        region: RegionName,
        error: RecordedError,
        retryAfter: Duration?
    )
    case serverFinished(wave: Int, server: SourceServerID, outcome: ServerOutcome, cause: Cause?)
    case waveFinished(wave: Int, outcome: WaveOutcome, cause: Cause?)
    /// A message was put into the outbox; nothing has been sent yet.
    indirect case notificationQueued(NotificationMessage)
    indirect case notificationSent(NotificationDelivery)
    /// A message was given up in one channel.
    indirect case notificationFailed(NotificationDelivery)
    case finished(outcome: ExecutionOutcome, cause: Cause?)
}

/// An event with its place in the record.
package struct RecordedEvent: Hashable, Sendable, Codable {
    /// From 1, without a gap.
    package var sequence: Int
    package var time: Timestamp
    package var event: ExecutionEvent

    package init(sequence: Int, time: Timestamp, event: ExecutionEvent) {
        self.sequence = sequence
        self.time = time
        self.event = event
    }
}

/// What an execution is about, fixed before it starts.
package struct ExecutionHeader: Hashable, Sendable, Codable {
    package var id: ExecutionID
    package var plan: String
    package var waves: [String]
    package var mode: ExecutionMode
    package var nature: RunNature
    package var requestedBy: String

    package init(
        id: ExecutionID,
        plan: String,
        waves: [String],
        mode: ExecutionMode,
        nature: RunNature,
        requestedBy: String
    ) {
        self.id = id
        self.plan = plan
        self.waves = waves
        self.mode = mode
        self.nature = nature
        self.requestedBy = requestedBy
    }
}

/// Something that an examination before the first launch brought up.
package struct PreflightFinding: Hashable, Sendable, Codable {
    package enum Severity: String, Hashable, Sendable, Codable {
        /// The execution cannot go on.
        case blocking
        case warning
        /// It could not be examined.
        case unverified
    }

    package var severity: Severity
    package var wave: Int?
    package var cause: Cause

    package init(_ severity: Severity, wave: Int?, _ cause: Cause) {
        self.severity = severity
        self.wave = wave
        self.cause = cause
    }
}

package enum ApprovalDecision: String, Hashable, Sendable, Codable {
    case approved, denied, timedOut
}

/// What an approval asks for, beyond who may decide and until when.
package struct ApprovalTerms: Hashable, Sendable, Codable {
    package var point: ApprovalPoint
    /// So many different people have to approve.
    package var quorum: Int
    /// The SHA-256 digests of the tokens in hexadecimal: one for each approver in their order, or, where anybody may
    /// decide, one for each approval that is needed.
    package var tokens: [String]

    package init(point: ApprovalPoint, quorum: Int, tokens: [String]) {
        self.point = point
        self.quorum = quorum
        self.tokens = tokens
    }
}

/// On which side of a wave people are asked.
package enum ApprovalPoint: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing of the wave has started.
    case before
    /// Its servers are settled; what depends on the wave waits.
    case after
}

/// What people can ask of an execution under way.
package enum RequestedAction: String, Hashable, Sendable, Codable, CaseIterable {
    case approve, deny, pause, resume, cancel
}

/// Something that somebody asked a running execution for, from another terminal for example.
///
/// A run in which it occurs cannot be repeated from its seed.
package struct OutsideRequest: Hashable, Sendable, Codable {
    package var action: RequestedAction
    /// The wave that was named; `nil` for none.
    package var wave: Int?
    package var by: String

    package init(_ action: RequestedAction, wave: Int?, by: String) {
        self.action = action
        self.wave = wave
        self.by = by
    }
}

/// Something that somebody asked for in vain, as it is kept in the record.
package struct RefusedAction: Hashable, Sendable, Codable {
    package var action: RequestedAction
    package var wave: Int?
    package var by: String
    package var reason: String?
    /// Why it has no effect: one sentence without a full stop.
    package var why: String
    /// Whether it asks for what holds already, so that nobody need mind.
    package var isRepetition: Bool
    /// The digest of the token that came with it.
    package var token: String?

    package init(
        _ action: RequestedAction,
        wave: Int?,
        by: String,
        reason: String?,
        why: String,
        isRepetition: Bool,
        token: String?
    ) {
        self.action = action
        self.wave = wave
        self.by = by
        self.reason = reason
        self.why = why
        self.isRepetition = isRepetition
        self.token = token
    }
}

/// One intended `StartRecovery` call.
package struct LaunchAttempt: Hashable, Sendable, Codable {
    /// Identifies the launch over all its attempts; stands in the job's tags.
    package var key: String
    /// From 1.
    package var attempt: Int
    package var account: AccountID
    package var region: RegionName
    package var servers: [SourceServerID]
    /// The points that are asked for, in the order of the servers; `nil` for the newest.
    package var points: [RecoverySnapshotID?]?

    package init(
        key: String,
        attempt: Int,
        account: AccountID,
        region: RegionName,
        servers: [SourceServerID],
        points: [RecoverySnapshotID?]? = nil
    ) {
        self.key = key
        self.attempt = attempt
        self.account = account
        self.region = region
        self.servers = servers
        self.points = points
    }
}

/// An entry of a job's log.
package struct JobLogEntry: Hashable, Sendable, Codable {
    package var time: Timestamp
    /// The service's word, also one that this version does not know.
    package var event: String
    package var server: SourceServerID?
    package var instance: String?
    package var rawError: String?

    package init(
        time: Timestamp,
        event: String,
        server: SourceServerID?,
        instance: String? = nil,
        rawError: String? = nil
    ) {
        self.time = time
        self.event = event
        self.server = server
        self.instance = instance
        self.rawError = rawError
    }
}

/// A refusal as it is kept in the record.
package struct RecordedError: Hashable, Sendable, Codable {
    package var code: String
    package var message: String

    package init(code: String, message: String) {
        self.code = code
        self.message = message
    }
}
