import MusterAWS
import MusterCore
import MusterTime
import Synchronization

/// A small DRS, STS and SNS for tests of the engine: what jobs do is scripted, and calls can be made to fail.
///
/// It checks what the engine must keep to: one unfinished job per server, known credentials, the right account.
final class ScriptedBackend: AWSBackend {
    /// What becomes of one job, counted from its creation.
    struct JobScript: Sendable {
        var end = Duration.seconds(533)
        /// When each server shows its final word, and which; servers that are not named are LAUNCHED 3 s before the end.
        var servers: [SourceServerID: (after: Duration, word: DRS.LaunchStatus)] = [:]
        /// Entries of the log, by time.
        var log: [(after: Duration, event: String, server: SourceServerID?, rawError: String?)] = []
        /// Whether the list of servers is empty once the job is over.
        var forgetsServers = false
        /// When the job can no longer be found.
        var vanishes: Duration?
        /// Whether recovery instances appear for servers that are LAUNCHED.
        var hasInstances = true
        /// Servers that have an instance although they are not LAUNCHED.
        var silentInstances: Set<SourceServerID> = []
    }

    enum Effect: Sendable {
        case refuse(AWSError)
        /// The service acts, the answer is lost.
        case loseAnswer
        /// The request never arrives.
        case loseRequest
        case delay(Duration)
    }

    struct Fault: Sendable {
        var action: String
        /// Counted from 1 over the calls of the action.
        var calls: ClosedRange<Int>
        var account: AccountID?
        var effect: Effect
    }

    struct Call: Sendable, Hashable {
        var time: Timestamp
        var action: String
        var account: AccountID
        var region: RegionName
        var detail: String
    }

    struct Job: Sendable {
        var id: JobID
        var account: AccountID
        var created: Timestamp
        var servers: [SourceServerID]
        var tags: [String: String]
        var isDrill: Bool
        var type = DRS.JobType.launch
        var script: JobScript

        func isOver(at now: Timestamp) -> Bool { now >= created + script.end }
    }

    struct State: Sendable {
        var servers: [AccountID: [DRS.SourceServer]] = [:]
        var jobs: [Job] = []
        var faults: [Fault] = []
        var counts: [String: Int] = [:]
        var ledger: [Call] = []
        var published: [(subject: String, message: String)] = []
        var assumable: Set<String> = []
        var violations: [String] = []
        var pageSize = 100
        var sessionLife = Duration.seconds(3_600)
        var scripts: @Sendable (_ launch: Int, _ servers: [SourceServerID]) -> JobScript = { _, _ in JobScript() }
        var dropsTags = false
        var enforcesExpiry = true
    }

    let home: AccountID
    let clock: VirtualClock
    let state = Mutex(State())

    init(home: AccountID, clock: VirtualClock) {
        self.home = home
        self.clock = clock
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        let now = clock.now
        let fault = state.withLock { state -> Effect? in
            let count = state.counts[operation.actionName, default: 0] + 1
            state.counts[operation.actionName] = count
            state.ledger.append(
                Call(
                    time: now,
                    action: operation.actionName,
                    account: caller.account,
                    region: caller.region,
                    detail: Self.detail(input)
                )
            )
            return state.faults.first {
                ($0.action == operation.actionName) && $0.calls.contains(count)
                    && ($0.account == nil || $0.account == caller.account)
            }?.effect
        }
        switch fault {
        case .refuse(let error):
            throw error
        case .loseRequest:
            try await clock.sleep(until: clock.now + .seconds(20))
            throw AWSError(.noAnswer, "no answer within 20 s", httpStatus: 0)
        case .delay(let delay):
            try await clock.sleep(until: clock.now + delay)
        case .loseAnswer:
            _ = try answer(input, caller, at: now)
            try await clock.sleep(until: clock.now + .seconds(20))
            throw AWSError(.noAnswer, "no answer within 20 s", httpStatus: 0)
        case nil:
            break
        }
        guard let output = try answer(input, caller, at: clock.now) as? Operation.Output else {
            preconditionFailure("\(operation.actionName) is answered with its own shape")
        }
        return output
    }

    private static func detail(_ input: Any) -> String {
        switch input {
        case let input as DRS.StartRecoveryRequest:
            input.sourceServers.map(\.sourceServerID.rawValue).joined(separator: ",")
        case let input as DRS.DescribeJobsRequest:
            (input.filters?.jobIDs ?? []).map(\.rawValue).joined(separator: ",")
        default: ""
        }
    }

    private func answer(_ input: Any, _ caller: CallContext, at now: Timestamp) throws -> Any {
        try state.withLock { state in
            if caller.account != home || caller.credentials.sessionToken != nil {
                let needed = "session-\(caller.account)"
                if caller.credentials.sessionToken != needed {
                    state.violations.append("a call in account \(caller.account) with other credentials")
                }
                if state.enforcesExpiry, caller.credentials.isExpired(at: now) {
                    throw AWSError(.expiredToken, "the session is over", httpStatus: 403)
                }
            }
            switch input {
            case is STS.GetCallerIdentityRequest:
                return STS.GetCallerIdentityResponse(
                    userId: "AIDA",
                    account: home.rawValue,
                    arn: "arn:aws:iam::\(home):user/operator"
                )
            case let input as STS.AssumeRoleRequest:
                return try state.assume(input, home: home, at: now)
            case let input as DRS.DescribeSourceServersRequest:
                return state.describe(input, caller.account)
            case let input as DRS.StartRecoveryRequest:
                return try state.start(input, caller.account, at: now)
            case let input as DRS.DescribeJobsRequest:
                return state.describeJobs(input, caller.account, at: now)
            case let input as DRS.DescribeJobLogItemsRequest:
                return try state.readLog(input, at: now)
            case let input as DRS.DescribeRecoveryInstancesRequest:
                return state.describeInstances(input, at: now)
            case let input as SNS.PublishInput:
                state.published.append((input.subject ?? "", input.message))
                return SNS.PublishResponse(messageId: "message-\(state.published.count)")
            default:
                throw AWSError(.validationException, "not scripted", httpStatus: 400)
            }
        }
    }
}

extension ScriptedBackend.State {
    fileprivate mutating func assume(
        _ input: STS.AssumeRoleRequest,
        home: AccountID,
        at now: Timestamp
    ) throws -> STS.AssumeRoleResponse {
        guard assumable.contains(input.roleArn) else {
            throw AWSError(
                .accessDenied,
                "User: arn:aws:iam::\(home):user/operator is not authorized to perform: sts:AssumeRole on resource: "
                    + input.roleArn,
                httpStatus: 403
            )
        }
        let account = String(input.roleArn.split(separator: ":", omittingEmptySubsequences: false)[4])
        return STS.AssumeRoleResponse(
            credentials: STS.Credentials(
                accessKeyId: "ASIA",
                secretAccessKey: "secret",
                sessionToken: "session-\(account)",
                expiration: now + sessionLife
            ),
            assumedRoleUser: STS.AssumedRoleUser(
                assumedRoleId: "AROA:\(input.roleSessionName)",
                arn: "arn:aws:sts::\(account):assumed-role/R/\(input.roleSessionName)"
            )
        )
    }

    fileprivate func page<Item>(_ items: [Item], _ token: String?) -> (items: [Item], next: String?) {
        let first = token.flatMap { Int($0) } ?? 0
        let last = min(items.count, first + pageSize)
        guard first <= last else { return ([], nil) }
        return (Array(items[first..<last]), last < items.count ? "\(last)" : nil)
    }

    fileprivate func describe(
        _ input: DRS.DescribeSourceServersRequest,
        _ account: AccountID
    ) -> DRS.DescribeSourceServersResponse {
        let wanted = input.filters?.sourceServerIDs
        let items = (servers[account] ?? []).filter { server in
            guard let wanted, let id = server.sourceServerID else { return true }
            return wanted.contains(id)
        }
        let (page, next) = page(items, input.nextToken)
        return DRS.DescribeSourceServersResponse(items: page, nextToken: next)
    }

    fileprivate mutating func start(
        _ input: DRS.StartRecoveryRequest,
        _ account: AccountID,
        at now: Timestamp
    ) throws -> DRS.StartRecoveryResponse {
        let ids = input.sourceServers.map(\.sourceServerID)
        for job in jobs where !job.isOver(at: now) && job.account == account {
            guard Set(job.servers).isDisjoint(with: ids) else {
                throw AWSError(
                    .conflictException,
                    "One or more of the Source Servers included in API call are currently being processed by a Job",
                    httpStatus: 409
                )
            }
        }
        let script = scripts(jobs.count + 1, ids)
        let job = ScriptedBackend.Job(
            id: JobID("drsjob-\(String(100 + jobs.count))"),
            account: account,
            created: now,
            servers: ids,
            tags: dropsTags ? [:] : input.tags ?? [:],
            isDrill: input.isDrill ?? false,
            script: script
        )
        jobs.append(job)
        return DRS.StartRecoveryResponse(job: describe(job, at: now))
    }

    private func describe(_ job: ScriptedBackend.Job, at now: Timestamp) -> DRS.Job {
        let isOver = job.isOver(at: now)
        let list = job.servers.map { id in
            let end = job.script.servers[id] ?? (job.script.end - .seconds(3), .launched)
            return DRS.ParticipatingServer(
                sourceServerID: id,
                launchStatus: now >= job.created + end.after ? end.word : .pending
            )
        }
        return DRS.Job(
            jobID: job.id,
            type: job.type,
            initiatedBy: job.type == .terminate
                ? .terminateRecoveryInstances : job.isDrill ? .startDrill : .startRecovery,
            creationDateTime: job.created.iso8601(.microseconds, zone: "+00:00"),
            endDateTime: isOver ? (job.created + job.script.end).iso8601(.microseconds, zone: "+00:00") : nil,
            status: isOver ? .completed : now == job.created ? .pending : .started,
            participatingServers: isOver && job.script.forgetsServers ? [] : list,
            tags: job.tags
        )
    }

    fileprivate func describeJobs(
        _ input: DRS.DescribeJobsRequest,
        _ account: AccountID,
        at now: Timestamp
    ) -> DRS.DescribeJobsResponse {
        let since = input.filters?.fromDate.flatMap { Timestamp(iso8601: $0) }
        let items = jobs.filter { job in
            if let gone = job.script.vanishes, now >= job.created + gone { return false }
            if let wanted = input.filters?.jobIDs, !wanted.contains(job.id) { return false }
            return job.account == account && job.created >= since ?? .epoch
        }
        let (page, next) = page(items.reversed().map { describe($0, at: now) }, input.nextToken)
        return DRS.DescribeJobsResponse(items: page, nextToken: next)
    }

    fileprivate func readLog(
        _ input: DRS.DescribeJobLogItemsRequest,
        at now: Timestamp
    ) throws -> DRS.DescribeJobLogItemsResponse {
        guard let job = jobs.first(where: { $0.id == input.jobID }) else { return .init(items: []) }
        if let gone = job.script.vanishes, now >= job.created + gone {
            throw AWSError(.resourceNotFoundException, "there is no such job", httpStatus: 404)
        }
        let items = job.script.log.filter { now >= job.created + $0.after }.map { entry in
            DRS.JobLog(
                logDateTime: (job.created + entry.after).iso8601(.microseconds, zone: "+00:00"),
                event: DRS.JobLogEvent(rawValue: entry.event),
                eventData: DRS.JobLogEventData(sourceServerID: entry.server, rawError: entry.rawError)
            )
        }
        let (page, next) = page(items, input.nextToken)
        return DRS.DescribeJobLogItemsResponse(items: page, nextToken: next)
    }

    fileprivate func describeInstances(
        _ input: DRS.DescribeRecoveryInstancesRequest,
        at now: Timestamp
    ) -> DRS.DescribeRecoveryInstancesResponse {
        var items: [DRS.RecoveryInstance] = []
        for job in jobs where job.isOver(at: now) && job.script.hasInstances {
            for id in job.servers where (input.filters?.sourceServerIDs ?? []).contains(id) {
                let word = (job.script.servers[id] ?? (.zero, .launched)).word
                guard word == .launched || job.script.silentInstances.contains(id) else { continue }
                items.append(
                    DRS.RecoveryInstance(
                        ec2InstanceState: .running,
                        jobID: job.id,
                        recoveryInstanceID: RecoveryInstanceID("i-\(id.rawValue.dropFirst(2))"),
                        sourceServerID: id,
                        pointInTimeSnapshotDateTime: job.created.iso8601(.microseconds, zone: "+00:00")
                    )
                )
            }
        }
        let (page, next) = page(items, input.nextToken)
        return DRS.DescribeRecoveryInstancesResponse(nextToken: next, items: page)
    }
}
