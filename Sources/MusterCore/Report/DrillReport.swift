/// What is known about a finished run, ready to be shown.
///
/// It is derived from a ``RunRecord`` alone, by pure functions; every format shows this one value, so that no two of
/// them can disagree.
package struct DrillReport: Hashable, Sendable, Codable {
    package var context: RunContext
    package var verdict: Verdict
    package var outcome: ExecutionOutcome
    package var cause: Cause?
    /// When the execution was asked for.
    package var start: Timestamp
    /// When it had ended.
    package var end: Timestamp
    package var objectives: [ObjectiveResult]
    /// In the order of the plan.
    package var waves: [WaveReport]
    /// What decided the end of the execution, in order of time, without a gap.
    package var criticalPath: [PathSegment]
    /// Where the time went; sums exactly to the time from start to end.
    package var shares: [TimeShare]
    package var calls: [CallStatistic]
    /// Figures beside general objectives, board by board.
    package var metrics: [Metric]
    package var findings: [PreflightFinding]
    package var notifications: [SentNotification]
    /// `nil` when the execution was not rolled back.
    package var rollback: RollbackReport?
    /// Pauses of the whole execution, from taking effect to their end.
    package var pauses: [WaveReport.Hold]
    /// What people asked for, in order.
    package var actions: [ActionReport]
    /// Every check, in the order of the mapping: plan, waves, servers, objectives, assertions.
    package var checks: [Check]
    package var warnings: [String]
    /// What happened at single moments, in order of time.
    package var marks: [TimelineMark]
    /// The record that all of this follows from; empty where there is none.
    package var events: [RecordedEvent]

    package init(
        context: RunContext,
        verdict: Verdict,
        outcome: ExecutionOutcome,
        cause: Cause?,
        start: Timestamp,
        end: Timestamp,
        objectives: [ObjectiveResult],
        waves: [WaveReport],
        criticalPath: [PathSegment],
        shares: [TimeShare],
        calls: [CallStatistic],
        findings: [PreflightFinding],
        notifications: [SentNotification],
        rollback: RollbackReport? = nil,
        pauses: [WaveReport.Hold] = [],
        actions: [ActionReport] = [],
        checks: [Check],
        warnings: [String],
        metrics: [Metric] = [],
        marks: [TimelineMark] = [],
        events: [RecordedEvent] = []
    ) {
        self.context = context
        self.verdict = verdict
        self.outcome = outcome
        self.cause = cause
        self.start = start
        self.end = end
        self.objectives = objectives
        self.waves = waves
        self.criticalPath = criticalPath
        self.shares = shares
        self.calls = calls
        self.metrics = metrics
        self.findings = findings
        self.notifications = notifications
        self.rollback = rollback
        self.pauses = pauses
        self.actions = actions
        self.checks = checks
        self.warnings = warnings
        self.marks = marks
        self.events = events
    }
}

/// Whether a run satisfies everything that was asked of it; a service's *completed* is not a *passed*.
package enum Verdict: String, Hashable, Sendable, Codable {
    case passed
    /// A gate said no: an objective, an expectation or an end state.
    case failed
    /// Muster could not judge.
    case error
}

/// An objective beside what was measured.
package struct ObjectiveResult: Hashable, Sendable, Codable {
    package enum Status: String, Hashable, Sendable, Codable {
        case met, missed
        /// The run brought no value to compare; `reason` says why.
        case notMeasured
        /// Measured, and nothing was demanded.
        case informative
    }

    /// The metric's id: `rto`, `rpo`, `waveTransition`, `detection`, `start`.
    package var metric: String
    package var limit: Duration?
    package var measured: Duration?
    /// The measured value without the time that people held the execution; only where it differs in meaning.
    package var measuredWithoutHolds: Duration?
    package var status: Status
    /// The two clock points, for example `execution started` and `last needed server launched`.
    package var from: String
    package var to: String
    /// Which of several measured values this is, for example `wave "web"`, and of how many.
    package var subject: String?
    package var samples: Int
    package var reason: String?
    /// Whether the scenario is meant to miss it.
    package var isExpectedMiss: Bool

    package init(
        metric: String,
        limit: Duration?,
        measured: Duration?,
        measuredWithoutHolds: Duration? = nil,
        status: Status,
        from: String,
        to: String,
        subject: String? = nil,
        samples: Int = 1,
        reason: String? = nil,
        isExpectedMiss: Bool = false
    ) {
        self.metric = metric
        self.limit = limit
        self.measured = measured
        self.measuredWithoutHolds = measuredWithoutHolds
        self.status = status
        self.from = from
        self.to = to
        self.subject = subject
        self.samples = samples
        self.reason = reason
        self.isExpectedMiss = isExpectedMiss
    }

    /// The objective's name in the words of the field.
    package var title: String {
        switch metric {
        case "rto": "RTO"
        case "rpo": "RPO"
        case "waveTransition": "wave transition"
        default: metric
        }
    }

    /// How much room is left; negative when the objective is missed.
    package var margin: Duration? {
        guard let limit, let measured else { return nil }
        return limit - measured
    }
}

package struct WaveReport: Hashable, Sendable, Codable {
    package var name: String
    /// Names of the waves that it waited for.
    package var dependsOn: [String]
    package var outcome: WaveOutcome
    package var cause: Cause?
    /// `nil` when the wave was never reached.
    package var start: Timestamp?
    package var end: Timestamp?
    package var budget: Duration?
    /// How long people held the wave, and who ended it; in order of time.
    package var holds: [Hold]
    package var jobs: [JobReport]
    package var servers: [ServerReport]
    /// Probes and actions, those before the launches first.
    package var steps: [StepReport]
    /// Attempts that failed and were followed by another.
    package var attempts: [AttemptReport]
    /// How far apart the recovery points of its servers are; `nil` when fewer than two are known.
    package var skew: Duration?
    package var isCritical: Bool
    package var location: SourceRange?

    /// A stretch in which people held the wave, or the execution.
    package struct Hold: Hashable, Sendable, Codable {
        package enum Kind: String, Hashable, Sendable, Codable {
            case approval, approvalAfter, pause
        }

        package var kind: Kind
        package var start: Timestamp
        package var end: Timestamp
        package var decision: ApprovalDecision?
        /// Who decided or resumed; `nil` when nobody did.
        package var person: String?

        package init(
            _ kind: Kind = .approval,
            start: Timestamp,
            end: Timestamp,
            decision: ApprovalDecision?,
            person: String?
        ) {
            self.kind = kind
            self.start = start
            self.end = end
            self.decision = decision
            self.person = person
        }
    }

    /// From its start to its end, without the time in which people considered its result; what a budget is held against.
    package var workTime: Duration? {
        guard let start, let end else { return nil }
        return holds.reduce(end - start) { $1.kind == .approvalAfter ? $0 - ($1.end - $1.start) : $0 }
    }

    /// The approval before the wave, or the first of whatever else held it.
    package var hold: Hold? { holds.first { $0.kind == .approval } ?? holds.first }

    package init(
        name: String,
        dependsOn: [String],
        outcome: WaveOutcome,
        cause: Cause?,
        start: Timestamp?,
        end: Timestamp?,
        budget: Duration?,
        holds: [Hold] = [],
        jobs: [JobReport],
        servers: [ServerReport],
        steps: [StepReport] = [],
        attempts: [AttemptReport] = [],
        skew: Duration? = nil,
        isCritical: Bool,
        location: SourceRange?
    ) {
        self.name = name
        self.dependsOn = dependsOn
        self.outcome = outcome
        self.cause = cause
        self.start = start
        self.end = end
        self.budget = budget
        self.holds = holds
        self.jobs = jobs
        self.servers = servers
        self.steps = steps
        self.attempts = attempts
        self.skew = skew
        self.isCritical = isCritical
        self.location = location
    }
}

package struct JobReport: Hashable, Sendable, Codable {
    package var id: JobID
    package var account: AccountID
    package var region: RegionName
    package var created: Timestamp?
    /// As the service states it.
    package var ended: Timestamp?
    /// When Muster first saw it ended.
    package var detected: Timestamp?
    /// The last status seen, in the service's words.
    package var status: String

    package init(
        id: JobID,
        account: AccountID,
        region: RegionName,
        created: Timestamp?,
        ended: Timestamp?,
        detected: Timestamp?,
        status: String
    ) {
        self.id = id
        self.account = account
        self.region = region
        self.created = created
        self.ended = ended
        self.detected = detected
        self.status = status
    }
}

package struct ServerReport: Hashable, Sendable, Codable {
    package var id: SourceServerID
    package var name: String
    package var impact: WaveMember.Impact
    package var outcome: ServerOutcome
    package var cause: Cause?
    package var job: JobID?
    package var instance: RecoveryInstanceID?
    /// From the launch call to the server's end.
    package var start: Timestamp?
    package var end: Timestamp?
    /// From the job log, in order of time.
    package var phases: [PhaseSpan]
    /// The age of the recovery point that was used, at the start of the execution.
    package var recoveryPointAge: Duration?
    /// The moment of the data that the instance was made from, where the service tells.
    package var recoveryPoint: Timestamp?
    /// The point that was asked for; `nil` for the newest.
    package var snapshot: RecoverySnapshotID?
    /// The EC2 state of the instance when it was found, in DRS's words.
    package var instanceState: String?
    package var isCritical: Bool

    /// Whether it was launched and left stopped, as its launch configuration says.
    package var isStopped: Bool { outcome == .launched && instanceState == "STOPPED" }

    package init(
        id: SourceServerID,
        name: String,
        impact: WaveMember.Impact,
        outcome: ServerOutcome,
        cause: Cause? = nil,
        job: JobID? = nil,
        instance: RecoveryInstanceID? = nil,
        start: Timestamp? = nil,
        end: Timestamp? = nil,
        phases: [PhaseSpan] = [],
        recoveryPointAge: Duration? = nil,
        recoveryPoint: Timestamp? = nil,
        snapshot: RecoverySnapshotID? = nil,
        instanceState: String? = nil,
        isCritical: Bool = false
    ) {
        self.id = id
        self.name = name
        self.impact = impact
        self.outcome = outcome
        self.cause = cause
        self.job = job
        self.instance = instance
        self.start = start
        self.end = end
        self.phases = phases
        self.recoveryPointAge = recoveryPointAge
        self.recoveryPoint = recoveryPoint
        self.snapshot = snapshot
        self.instanceState = instanceState
        self.isCritical = isCritical
    }
}

package struct PhaseSpan: Hashable, Sendable, Codable {
    package var phase: JobPhase
    package var start: Timestamp
    package var end: Timestamp
    package var failed: Bool

    package init(phase: JobPhase, start: Timestamp, end: Timestamp, failed: Bool = false) {
        self.phase = phase
        self.start = start
        self.end = end
        self.failed = failed
    }
}

/// A stretch of the critical path.
package struct PathSegment: Hashable, Sendable, Codable {
    package var kind: ShareKind
    /// What it waited for, for example `db-2: conversion` or `approval of "web"`.
    package var label: String
    package var wave: String?
    package var start: Timestamp
    package var end: Timestamp

    package init(kind: ShareKind, label: String, wave: String?, start: Timestamp, end: Timestamp) {
        self.kind = kind
        self.label = label
        self.wave = wave
        self.start = start
        self.end = end
    }
}

/// Who a stretch of time belongs to.
package enum ShareKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// DRS worked.
    case service
    /// A job had ended and Muster did not know yet.
    case detection
    /// Muster worked, or waited for an API answer.
    case orchestration
    /// A person was waited for.
    case hold
    /// A refused call, a lack of room or a failed attempt was waited out.
    case retry
    /// Probes and actions before and after waves.
    case steps
    /// What a drill had launched was terminated.
    case rollback
    /// The orchestrator had died and was not back yet.
    case crash
}

package struct TimeShare: Hashable, Sendable, Codable {
    package var kind: ShareKind
    package var duration: Duration

    package init(kind: ShareKind, duration: Duration) {
        self.kind = kind
        self.duration = duration
    }
}

/// A message and what became of it in one channel.
package struct SentNotification: Hashable, Sendable, Codable {
    /// When it was settled: sent, or given up; when it was queued while it is still open.
    package var time: Timestamp
    package var kind: NotificationKind
    /// `nil` when it could not be sent; `error` says why.
    package var messageID: String?
    package var error: RecordedError?
    /// Names the state change that it tells.
    package var id: String
    /// When it was put into the outbox.
    package var queued: Timestamp
    /// The ARN that it goes to; `nil` when the record does not tell.
    package var topic: String?
    /// Calls that were made for it.
    package var tries: Int
    /// Calls that brought no answer; each may have been a delivery, so that receivers see a repetition.
    package var unanswered: Int
    package var subject: String
    /// The servers that an alert is about.
    package var servers: [SourceServerID]

    package init(
        time: Timestamp,
        kind: NotificationKind,
        messageID: String?,
        error: RecordedError? = nil,
        id: String = "",
        queued: Timestamp? = nil,
        topic: String? = nil,
        tries: Int = 1,
        unanswered: Int = 0,
        subject: String = "",
        servers: [SourceServerID] = []
    ) {
        self.time = time
        self.kind = kind
        self.messageID = messageID
        self.error = error
        self.id = id
        self.queued = queued ?? time
        self.topic = topic
        self.tries = tries
        self.unanswered = unanswered
        self.subject = subject
        self.servers = servers
    }

    /// Whether nobody knows yet what becomes of it.
    package var isOpen: Bool { messageID == nil && error == nil }
    /// From the outbox to the service's answer.
    package var latency: Duration { time - queued }
}

/// What a person asked of the execution, and what came of it.
package struct ActionReport: Hashable, Sendable, Codable {
    package var time: Timestamp
    package var action: RequestedAction
    package var wave: String?
    package var person: String
    package var reason: String?
    /// Why it had no effect; `nil` when it had.
    package var refusal: String?

    package init(
        time: Timestamp,
        action: RequestedAction,
        wave: String?,
        person: String,
        reason: String?,
        refusal: String? = nil
    ) {
        self.time = time
        self.action = action
        self.wave = wave
        self.person = person
        self.reason = reason
        self.refusal = refusal
    }
}
