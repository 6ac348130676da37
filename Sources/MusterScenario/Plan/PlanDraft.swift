import MusterCore

/// A plan as far as it could be read, with the places that later checks point at.
struct PlanDraft {
    var name: String
    var objectives = Objectives()
    var target: TargetDraft?
    var notify: NotifyDraft?
    var conflictPolicy = ConflictPolicy.fail
    var quotaPolicy: ConflictPolicy?
    var defaults = WavePolicyReader.Defaults()
    var pauseLimit: LimitDraft?
    var permissionProbe: PermissionProbe?
    var unverifiedPolicy: UnverifiedPolicy?
    var stagingAccounts: [AccountID]?
    var waves: [WaveDraft] = []

    /// A wave as far as it could be read.
    struct WaveDraft {
        /// `nil` when it has none that can be used.
        var name: String?
        /// Where the name stands, or the wave.
        var range: SourceRange
        var dependencies: [(name: String, range: SourceRange)]?
        var order: (value: Int, range: SourceRange)?
        /// Whether an order stands there, be it readable or not.
        var hasOrder = false
        var members: [WaveMember] = []
        var target: TargetDraft?
        var budget: Duration?
        var timeLimit = Wave.defaultTimeLimit
        var toleratedFailures = 0
        var approval: Approval?
        var onFailure = FailurePolicy.continue
        var retry: RetryRule?
        var split: WaveSplit?
        var asOf: RecoveryPointChoice?
        var before: [WaveStep] = []
        var after: [WaveStep] = []
        var approvalAfter: Approval?
        var pauseBefore: LimitDraft?
        var emptyPolicy: EmptyWavePolicy?
        /// Indices of the waves that this one waits for.
        var dependsOn: [Int] = []

        /// The name for messages.
        var title: String { name.map { "wave \"\($0.shortened)\"" } ?? "the wave of line \(range.line)" }
    }

    /// How long a pause may last, as far as it stands there.
    struct LimitDraft {
        var timeout: Duration?
        var onTimeout: HoldLimit.Action?

        /// The whole limit, with what is missing from another one.
        func value(else other: HoldLimit) -> HoldLimit {
            HoldLimit(timeout: timeout ?? other.timeout, onTimeout: onTimeout ?? other.onTimeout)
        }
    }

    /// Whom the plan tells, with the places of the topics.
    struct NotifyDraft {
        var channels: [ChannelDraft] = []
        var templates: [NotificationTemplate] = []
        var range: SourceRange

        init(range: SourceRange) {
            self.range = range
        }

        var value: NotificationPlan? {
            channels.isEmpty ? nil : NotificationPlan(channels: channels.map(\.value))
        }
    }

    struct ChannelDraft {
        var value: NotificationChannel
        var topicRange: SourceRange
    }

    /// A target with the places of its parts.
    struct TargetDraft {
        var account: AccountID?
        var region: RegionName?
        var role: String?
        var externalID: String?
        var range: SourceRange
        var accountRange: SourceRange?
        var regionRange: SourceRange?
        var roleRange: SourceRange?

        var value: RecoveryTarget? {
            guard let account, let region else { return nil }
            return RecoveryTarget(account: account, region: region, role: role, externalID: externalID)
        }
    }

    /// The names of the waves with their places, for suggestions.
    var waveNames: [(name: String, range: SourceRange?)] {
        waves.compactMap { wave in wave.name.map { ($0, wave.range) } }
    }

    /// Where a wave recovers.
    func target(of wave: WaveDraft) -> TargetDraft? { wave.target ?? target }

    /// The plan, when everything that it needs was read.
    var plan: RecoveryPlan? {
        guard let target = target?.value else { return nil }
        let pauseLimit = pauseLimit?.value(else: HoldLimit())
        var values: [Wave] = []
        for wave in waves {
            guard let name = wave.name else { return nil }
            values.append(
                Wave(
                    name: name,
                    dependsOn: wave.dependsOn,
                    members: wave.members,
                    target: wave.target?.value,
                    budget: wave.budget,
                    timeLimit: wave.timeLimit,
                    toleratedFailures: wave.toleratedFailures,
                    approval: wave.approval,
                    onFailure: wave.onFailure,
                    retry: wave.retry,
                    split: wave.split,
                    asOf: wave.asOf,
                    before: wave.before,
                    after: wave.after,
                    approvalAfter: wave.approvalAfter,
                    pauseBefore: wave.pauseBefore?.value(else: pauseLimit ?? HoldLimit()),
                    emptyPolicy: wave.emptyPolicy,
                    location: wave.range
                )
            )
        }
        var plan = RecoveryPlan(
            name: name,
            objectives: objectives,
            target: target,
            notify: notify?.value,
            conflictPolicy: conflictPolicy,
            quotaPolicy: quotaPolicy,
            pauseLimit: pauseLimit,
            permissionProbe: permissionProbe,
            unverifiedPolicy: unverifiedPolicy,
            waves: values
        )
        plan.stagingAccounts = stagingAccounts
        return plan
    }
}
