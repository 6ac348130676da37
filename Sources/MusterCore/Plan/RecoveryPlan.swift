/// The ordered, executable definition of a recovery: waves of source servers, and what they have to achieve.
///
/// The same plan runs in simulation and live. A plan that exists is valid: names are unique, every dependency is
/// there, and the graph has no cycle.
package struct RecoveryPlan: Hashable, Sendable, Codable {
    package var name: String
    package var objectives: Objectives
    /// Where waves recover that do not say otherwise.
    package var target: RecoveryTarget
    /// Who hears of the execution; `nil` for nobody.
    package var notify: NotificationPlan?
    /// What happens when a server is busy in somebody else's job.
    package var conflictPolicy: ConflictPolicy
    /// What happens when DRS has no room for another job or for more servers; `nil` for the conflict policy.
    package var quotaPolicy: ConflictPolicy?
    /// How long a pause may last; `nil` for the usual limit.
    package var pauseLimit: HoldLimit?
    /// Whether the permissions of the plan's roles are examined before the first launch; `nil` for not at all.
    package var permissionProbe: PermissionProbe?
    /// What it means that something could not be verified before the first launch; `nil` for a warning.
    package var unverifiedPolicy: UnverifiedPolicy?
    /// Accounts whose servers are extended into the targets before the first launch, where a wave selects them; `nil`
    /// for none.
    package var stagingAccounts: [AccountID]?
    /// In the order of the file.
    package var waves: [Wave]

    package init(
        name: String,
        objectives: Objectives = Objectives(),
        target: RecoveryTarget,
        notify: NotificationPlan? = nil,
        conflictPolicy: ConflictPolicy = .fail,
        quotaPolicy: ConflictPolicy? = nil,
        pauseLimit: HoldLimit? = nil,
        permissionProbe: PermissionProbe? = nil,
        unverifiedPolicy: UnverifiedPolicy? = nil,
        waves: [Wave]
    ) {
        self.name = name
        self.objectives = objectives
        self.target = target
        self.notify = notify
        self.conflictPolicy = conflictPolicy
        self.quotaPolicy = quotaPolicy
        self.pauseLimit = pauseLimit
        self.permissionProbe = permissionProbe
        self.unverifiedPolicy = unverifiedPolicy
        self.waves = waves
    }

    /// Whether a check that could not be made stops the execution.
    package var isStrict: Bool { unverifiedPolicy == .block }

    /// Whether room for jobs is waited for.
    package var waitsForRoom: Bool { (quotaPolicy ?? conflictPolicy) == .wait }
}

/// What a plan has to achieve; an objective is a limit, never a measured time.
package struct Objectives: Hashable, Sendable, Codable {
    /// Recovery time objective: from the start of the execution to the last needed server launched.
    package var rto: Duration?
    /// Recovery point objective: the greatest age of a recovery point that was used.
    package var rpo: Duration?
    /// From the last settled server of a wave to the next wave's first launch call, without holds, probes and actions.
    package var waveTransition: Duration?
    /// From the end of a job to the moment at which Muster knows.
    package var detection: Duration?
    /// From the request to the first launch call, without holds, probes and actions.
    package var start: Duration?
    /// Where in its file each limit stands; `nil` for a plan that was not read from one.
    package var places: [Place]?

    /// Where the limit of one metric stands.
    package struct Place: Hashable, Sendable, Codable {
        package var metric: String
        package var location: SourceRange

        package init(metric: String, location: SourceRange) {
            self.metric = metric
            self.location = location
        }
    }

    package init(
        rto: Duration? = nil,
        rpo: Duration? = nil,
        waveTransition: Duration? = nil,
        detection: Duration? = nil,
        start: Duration? = nil
    ) {
        self.rto = rto
        self.rpo = rpo
        self.waveTransition = waveTransition
        self.detection = detection
        self.start = start
    }
}

/// The account and Region where servers are launched, and the role that leads there.
package struct RecoveryTarget: Hashable, Sendable, Codable {
    package var account: AccountID
    package var region: RegionName
    /// The ARN of the role to assume; `nil` means the caller's own account.
    package var role: String?
    package var externalID: String?

    package init(account: AccountID, region: RegionName, role: String? = nil, externalID: String? = nil) {
        self.account = account
        self.region = region
        self.role = role
        self.externalID = externalID
    }
}

/// What to do when DRS answers that a server is being processed by another job.
package enum ConflictPolicy: String, Hashable, Sendable, Codable {
    /// The wave fails at once and names the job.
    case fail
    /// Try again after 30, 60 and 120 seconds, then fail.
    case wait
}

/// What a permission that a recovery needs and its role lacks means for the plan.
package enum PermissionProbe: String, Hashable, Sendable, Codable, CaseIterable {
    /// The examination says so, and the plan goes on.
    case warn
    /// Nothing is launched.
    case block
}

/// What it means for the plan that a check before the first launch could not be made.
package enum UnverifiedPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// The examination says so, and the plan goes on.
    case warn
    /// Nothing is launched.
    case block
}

/// What becomes of a wave whose selections match nobody.
package enum EmptyWavePolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing is launched: a tag that nobody carries is a mistake, as a rule.
    case fail
    /// The wave is skipped, and the plan goes on as if it had succeeded.
    case skip
}

/// Servers that are recovered together.
package struct Wave: Hashable, Sendable, Codable {
    package var name: String
    /// Indices into the plan's waves; every one of them has to be finished as its policy asks before this one starts.
    package var dependsOn: [Int]
    package var members: [WaveMember]
    /// Where this wave recovers, when not where the plan does.
    package var target: RecoveryTarget?
    /// How long the wave should take; over it is a missed gate, the wave goes on.
    package var budget: Duration?
    /// How long the wave may take; over it the wave is given up as timed out.
    package var timeLimit: Duration
    /// So many critical servers may fail while the wave still counts as recovered, partially.
    package var toleratedFailures: Int
    /// A stop for a person before the wave; `nil` for none.
    package var approval: Approval?
    /// What the plan does when the wave does not succeed.
    package var onFailure: FailurePolicy
    /// `nil` for a single attempt.
    package var retry: RetryRule?
    /// `nil` for a wave that has to fit into one job.
    package var split: WaveSplit?
    /// What members are recovered to that do not say otherwise; `nil` for the newest point.
    package var asOf: RecoveryPointChoice?
    /// Probes and actions before the launches, in order.
    package var before: [WaveStep]
    /// Probes and actions after the launches, in order.
    package var after: [WaveStep]
    /// A stop for a person after the wave, before anything that depends on it; `nil` for none.
    package var approvalAfter: Approval?
    /// A pause before the wave, ahead of its approval, until somebody resumes; `nil` for none.
    package var pauseBefore: HoldLimit?
    /// What becomes of the wave when its selections match nobody; `nil` for `fail`.
    package var emptyPolicy: EmptyWavePolicy?
    /// Where the wave stands in the plan file.
    package var location: SourceRange?

    /// The limit of a wave that names none.
    ///
    /// *Assumed*: more than four times the slowest recorded job.
    package static let defaultTimeLimit = Duration.seconds(7_200)

    package init(
        name: String,
        dependsOn: [Int] = [],
        members: [WaveMember],
        target: RecoveryTarget? = nil,
        budget: Duration? = nil,
        timeLimit: Duration = Wave.defaultTimeLimit,
        toleratedFailures: Int = 0,
        approval: Approval? = nil,
        onFailure: FailurePolicy = .continue,
        retry: RetryRule? = nil,
        split: WaveSplit? = nil,
        asOf: RecoveryPointChoice? = nil,
        before: [WaveStep] = [],
        after: [WaveStep] = [],
        approvalAfter: Approval? = nil,
        pauseBefore: HoldLimit? = nil,
        emptyPolicy: EmptyWavePolicy? = nil,
        location: SourceRange? = nil
    ) {
        self.name = name
        self.dependsOn = dependsOn
        self.members = members
        self.target = target
        self.budget = budget
        self.timeLimit = timeLimit
        self.toleratedFailures = toleratedFailures
        self.approval = approval
        self.onFailure = onFailure
        self.retry = retry
        self.split = split
        self.asOf = asOf
        self.before = before
        self.after = after
        self.approvalAfter = approvalAfter
        self.pauseBefore = pauseBefore
        self.emptyPolicy = emptyPolicy
        self.location = location
    }
}

/// Whom a selection by tags meant when the plan was saved.
package struct SavedSelection: Hashable, Sendable, Codable {
    /// Names and ids.
    package var servers: [WaveMember.Selector]
    /// Whether these servers are recovered, whoever carries the tags by now.
    package var isFrozen: Bool

    package init(_ servers: [WaveMember.Selector], isFrozen: Bool = false) {
        self.servers = servers
        self.isFrozen = isFrozen
    }
}

/// Whether an execution practises or happens in earnest.
package enum ExecutionMode: String, Hashable, Sendable, Codable {
    /// DRS launches drill instances.
    case drill
    /// DRS launches recovery instances.
    case recovery
}

/// What kind of run a record is about; bound into every record and report, so that none passes for another.
package enum RunNature: String, Hashable, Sendable, Codable {
    case simulated
    case liveDrill = "live drill"
    case liveRecovery = "live recovery"
}
