import MusterAWS
package import MusterCore

/// What the driver is to carry out.
///
/// Places are named by their index in ``ExecutionMachine/targets``, so that no command can name an account that the
/// plan does not.
package enum EngineCommand: Hashable, Sendable {
    case identifyCaller
    case assumeRole(session: Int)
    /// One page of the servers of a staging account that could be extended.
    case listExtensibleServers(target: Int, AccountID, token: String?)
    case extendServer(target: Int, ExtensibleServer)
    /// One page of the source servers; of those named, or of all when none is named.
    case describeSourceServers(target: Int, servers: [SourceServerID], token: String?)
    /// One page of the jobs that were created since; of all jobs when that is `nil`.
    case describeJobs(target: Int, since: Timestamp?, token: String?)
    /// One page of what the policies of a user or role say.
    case simulatePolicy(target: Int, PermissionQuery, identity: String, marker: String?)
    case startRecovery(target: Int, LaunchRequest)
    /// The state of all jobs that are followed there, in one call.
    case pollJobs(target: Int)
    case readJobLog(target: Int, job: JobID, token: String?)
    case describeRecoveryInstances(target: Int, servers: [SourceServerID], token: String?)
    /// Pages through the points of a server, newest first, until one fits.
    case findRecoveryPoint(target: Int, server: SourceServerID, PointQuery, token: String?)
    case readLaunchSettings(target: Int, server: SourceServerID)
    case terminateRecoveryInstances(target: Int, [RecoveryInstanceID])
    /// One try of a probe or an action; no call to AWS of the engine's own.
    case attemptStep(StepRequest)
    case publish(Notification)

    /// The call as events name it.
    var name: String {
        switch self {
        case .identifyCaller: STS.GetCallerIdentity.actionName
        case .assumeRole: STS.AssumeRole.actionName
        case .listExtensibleServers: DRS.ListExtensibleSourceServers.actionName
        case .extendServer: DRS.CreateExtendedSourceServer.actionName
        case .describeSourceServers: DRS.DescribeSourceServers.actionName
        case .describeJobs, .pollJobs: DRS.DescribeJobs.actionName
        case .simulatePolicy: IAM.SimulatePrincipalPolicy.actionName
        case .startRecovery: DRS.StartRecovery.actionName
        case .readJobLog: DRS.DescribeJobLogItems.actionName
        case .describeRecoveryInstances: DRS.DescribeRecoveryInstances.actionName
        case .findRecoveryPoint: DRS.DescribeRecoverySnapshots.actionName
        case .readLaunchSettings: DRS.GetLaunchConfiguration.actionName
        case .terminateRecoveryInstances: DRS.TerminateRecoveryInstances.actionName
        case .attemptStep(let request): "\(request.step.kind.rawValue) \(request.step.name)"
        case .publish: SNS.Publish.actionName
        }
    }

    /// Where the call goes; `nil` for calls in the caller's own account.
    var target: Int? {
        switch self {
        case .identifyCaller, .assumeRole, .publish, .attemptStep: nil
        case .describeSourceServers(let target, _, _), .describeJobs(let target, _, _), .startRecovery(let target, _),
            .pollJobs(let target), .readJobLog(let target, _, _), .describeRecoveryInstances(let target, _, _),
            .findRecoveryPoint(let target, _, _, _), .readLaunchSettings(let target, _),
            .terminateRecoveryInstances(let target, _), .simulatePolicy(let target, _, _, _),
            .listExtensibleServers(let target, _, _), .extendServer(let target, _):
            target
        }
    }

    /// Whether a second call may do something that the first one has not done: such a call is never repeated blindly.
    var hasEffect: Bool {
        switch self {
        case .startRecovery, .terminateRecoveryInstances: true
        default: false
        }
    }

    /// The same command for the page that follows; `nil` for one that has no pages.
    func page(after token: String) -> EngineCommand? {
        switch self {
        case .listExtensibleServers(let target, let account, _):
            .listExtensibleServers(target: target, account, token: token)
        case .describeSourceServers(let target, let servers, _):
            .describeSourceServers(target: target, servers: servers, token: token)
        case .describeJobs(let target, let since, _):
            .describeJobs(target: target, since: since, token: token)
        case .simulatePolicy(let target, let query, let identity, _):
            .simulatePolicy(target: target, query, identity: identity, marker: token)
        case .readJobLog(let target, let job, _):
            .readJobLog(target: target, job: job, token: token)
        case .describeRecoveryInstances(let target, let servers, _):
            .describeRecoveryInstances(target: target, servers: servers, token: token)
        case .findRecoveryPoint(let target, let server, let query, _):
            .findRecoveryPoint(target: target, server: server, query, token: token)
        case .identifyCaller, .assumeRole, .startRecovery, .pollJobs, .publish, .readLaunchSettings,
            .terminateRecoveryInstances, .attemptStep, .extendServer:
            nil
        }
    }
}

/// One call of `StartRecovery`.
package struct LaunchRequest: Hashable, Sendable {
    package var servers: [SourceServerID]
    /// In the order of the servers; `nil` for the newest points.
    package var points: [RecoverySnapshotID?]?
    package var isDrill: Bool
    package var tags: [String: String]

    package init(
        servers: [SourceServerID],
        points: [RecoverySnapshotID?]? = nil,
        isDrill: Bool,
        tags: [String: String]
    ) {
        self.servers = servers
        self.points = points
        self.isDrill = isDrill
        self.tags = tags
    }
}

/// A command with the number under which its answer comes back.
package struct IssuedCommand: Hashable, Sendable {
    package let ticket: Int
    package let command: EngineCommand
}

/// What a call brought.
package enum EngineAnswer: Hashable, Sendable {
    case identity(account: AccountID, arn: String)
    case session(arn: String, expires: Timestamp)
    case extensible([ExtensibleServer], next: String?)
    case extended
    case servers([DescribedServer], next: String?)
    case jobs([DescribedJob], next: String?)
    case launched(JobID, created: Timestamp?)
    case log([JobLogEntry], next: String?)
    case instances([DescribedInstance], next: String?)
    /// The point that was looked for, if the page has it; no page follows then.
    case recoveryPoint(WaveMachine.ChosenPoint?, next: String?)
    case launchSettings(disposition: String?)
    /// The job that terminates.
    case terminating(JobID)
    case tried(StepAnswer)
    case published(messageID: String)
    case permissions([PermissionDecision], next: String?)

    /// The token of the page that follows.
    var next: String? {
        switch self {
        case .servers(_, let next), .jobs(_, let next), .log(_, let next), .instances(_, let next),
            .recoveryPoint(_, let next), .permissions(_, let next), .extensible(_, let next):
            next
        case .identity, .session, .extended, .launched, .launchSettings, .terminating, .tried, .published: nil
        }
    }

    /// Puts a later page behind this answer, in time that depends on the page alone.
    mutating func append(_ later: EngineAnswer) {
        // Each time `self` lets go of the items before they are added to, so that they are not copied.
        switch later {
        case .servers(let page, let next):
            guard case .servers(var items, _) = self else { break }
            self = later
            items += page
            self = .servers(items, next: next)
            return
        case .jobs(let page, let next):
            guard case .jobs(var items, _) = self else { break }
            self = later
            items += page
            self = .jobs(items, next: next)
            return
        case .log(let page, let next):
            guard case .log(var items, _) = self else { break }
            self = later
            items += page
            self = .log(items, next: next)
            return
        case .instances(let page, let next):
            guard case .instances(var items, _) = self else { break }
            self = later
            items += page
            self = .instances(items, next: next)
            return
        case .permissions(let page, let next):
            guard case .permissions(var items, _) = self else { break }
            self = later
            items += page
            self = .permissions(items, next: next)
            return
        case .extensible(let page, let next):
            guard case .extensible(var items, _) = self else { break }
            self = later
            items += page
            self = .extensible(items, next: next)
            return
        case .identity, .session, .extended, .launched, .recoveryPoint, .launchSettings, .terminating, .tried,
            .published:
            break
        }
        self = later
    }
}

/// What somebody wants of a running execution.
package struct PersonRequest: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The wave that waits for a decision, where only one does and none is named.
        case approve(wave: Int?)
        case deny(wave: Int?)
        /// Nothing more starts until somebody resumes.
        case pause
        /// Ends every pause.
        case resume
        /// Ends the pause before one wave.
        case resumeWave(Int)
        /// Nothing more starts; what runs in AWS is followed to its end.
        case cancel
    }

    package var kind: Kind
    package var person: String
    package var reason: String?
    /// The token of the approval that is meant; without one, the person's own in the approval that is open.
    package var token: String?
    /// Whether it comes from outside of the run, so that equal files and equal seed do not bring it again.
    package var isFromOutside: Bool
    /// When the person acted; `nil` for the moment at which the execution hears of it.
    package var asked: Timestamp?

    package init(
        _ kind: Kind,
        by person: String,
        reason: String? = nil,
        token: String? = nil,
        isFromOutside: Bool = false,
        asked: Timestamp? = nil
    ) {
        self.isFromOutside = isFromOutside
        self.asked = asked
        self.kind = kind
        self.person = person
        self.reason = reason
        self.token = token
    }
}

extension PersonRequest {
    package var action: RequestedAction {
        switch kind {
        case .approve: .approve
        case .deny: .deny
        case .pause: .pause
        case .resume, .resumeWave: .resume
        case .cancel: .cancel
        }
    }

    /// The wave that it names.
    package var wave: Int? {
        switch kind {
        case .approve(let wave), .deny(let wave): wave
        case .resumeWave(let wave): wave
        case .pause, .resume, .cancel: nil
        }
    }
}

/// What somebody hears who has asked something of an execution.
package struct RequestAnswer: Hashable, Sendable {
    package enum Result: String, Hashable, Sendable {
        case done
        /// What was asked for holds already.
        case unchanged
        case refused
    }

    package var result: Result
    /// One sentence without a full stop.
    package var text: String

    package init(_ result: Result, _ text: String) {
        self.result = result
        self.text = text
    }
}

/// A request that had no effect, and why.
package struct RefusedRequest: Hashable, Sendable {
    package var time: Timestamp
    package var request: PersonRequest
    /// One sentence without a full stop.
    package var why: String
}
