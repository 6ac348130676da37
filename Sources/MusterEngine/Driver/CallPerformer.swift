import MusterAWS
import MusterCore

/// What a call brought, with what must not reach the record.
struct CallResult: Sendable {
    let ticket: Int
    let result: Result<EngineAnswer, AWSError>
    /// The credentials of a session, with its number.
    var credentials: (session: Int, Credentials)?
}

/// Turns one command into one call, and its answer into the engine's own values.
struct CallPerformer<Backend: AWSBackend>: Sendable {
    let backend: Backend
    let steps: any StepRunner
    let execution: ExecutionID
    /// What a role is assumed with, by session.
    let sessions: [(role: String, externalID: String?, region: RegionName)]
    private let targets: [RecoveryTarget]

    /// Sessions are asked for an hour: the most that a role reached through another role may have.
    ///
    /// Source: IAM User Guide, role chaining.
    private static var sessionSeconds: Int { 3_600 }

    init(
        backend: Backend,
        steps: any StepRunner,
        execution: ExecutionID,
        sessions: [(role: String, externalID: String?, region: RegionName)],
        targets: [RecoveryTarget]
    ) {
        self.backend = backend
        self.steps = steps
        self.execution = execution
        self.sessions = sessions
        self.targets = targets
    }

    /// - Throws: `CancellationError` only.
    private func perform(_ issued: IssuedCommand, _ broker: CredentialBroker) async throws -> CallResult {
        do {
            if case .assumeRole(let session) = issued.command {
                let (answer, credentials) = try await assume(session, broker)
                return CallResult(
                    ticket: issued.ticket,
                    result: .success(answer),
                    credentials: (session, credentials)
                )
            }
            return CallResult(ticket: issued.ticket, result: .success(try await answer(to: issued.command, broker)))
        } catch let error as AWSError {
            return CallResult(ticket: issued.ticket, result: .failure(error))
        }
    }

    /// Carries out any command and words the answer for the inbox; a poll comes with its request.
    func news(
        of issued: IssuedCommand,
        _ broker: CredentialBroker,
        _ request: DRS.DescribeJobsRequest?,
        issued time: Timestamp
    ) async throws -> ExecutionInbox.Mail {
        guard let request, case .pollJobs(let target) = issued.command else {
            return .answered(try await perform(issued, broker))
        }
        return .polled(target: target, issued: time, try await poll(target, request, broker))
    }

    private func answer(to command: EngineCommand, _ broker: CredentialBroker) async throws -> EngineAnswer {
        switch command {
        case .identifyCaller:
            let output = try await backend.call(STS.GetCallerIdentity.self, .init(), as: broker.caller)
            guard let account = output.account, let arn = output.arn else { throw Self.unreadable(command) }
            return .identity(account: AccountID(account), arn: arn)
        case .listExtensibleServers(let target, let account, let token):
            let output = try await backend.call(
                DRS.ListExtensibleSourceServers.self,
                DRS.ListExtensibleSourceServersRequest(stagingAccountID: account, nextToken: token),
                as: try context(target, command, broker)
            )
            return .extensible((output.items ?? []).compactMap(ExtensibleServer.init), next: output.nextToken)
        case .extendServer(let target, let server):
            _ = try await backend.call(
                DRS.CreateExtendedSourceServer.self,
                DRS.CreateExtendedSourceServerRequest(
                    sourceServerArn: server.arn,
                    tags: server.tags.isEmpty ? nil : server.tags
                ),
                as: try context(target, command, broker)
            )
            return .extended
        case .describeSourceServers(let target, let servers, let token):
            let filters = servers.isEmpty ? nil : DRS.DescribeSourceServersRequestFilters(sourceServerIDs: servers)
            let output = try await backend.call(
                DRS.DescribeSourceServers.self,
                DRS.DescribeSourceServersRequest(filters: filters, nextToken: token),
                as: try context(target, command, broker)
            )
            return .servers(DescribedServer.list(output.items ?? []), next: output.nextToken)
        case .describeJobs(let target, let since, let token):
            let filters = since.map { DRS.DescribeJobsRequestFilters(fromDate: $0.iso8601()) }
            let output = try await backend.call(
                DRS.DescribeJobs.self,
                DRS.DescribeJobsRequest(filters: filters, nextToken: token),
                as: try context(target, command, broker)
            )
            return .jobs((output.items ?? []).map(DescribedJob.init), next: output.nextToken)
        case .simulatePolicy(let target, let query, let identity, let marker):
            guard targets.indices.contains(target) else { throw Self.unreadable(command) }
            let output = try await backend.call(
                IAM.SimulatePrincipalPolicy.self,
                query.request(targets[target], identity: identity, marker: marker),
                as: try context(target, command, broker)
            )
            return .permissions(
                (output.evaluationResults ?? []).map { result in
                    PermissionDecision(
                        action: result.evalActionName,
                        resource: result.evalResourceName ?? "*",
                        decision: result.evalDecision.rawValue,
                        missingKeys: result.missingContextValues ?? []
                    )
                },
                next: output.isTruncated == true ? output.marker : nil
            )
        case .startRecovery(let target, let request):
            let output = try await backend.call(
                DRS.StartRecovery.self,
                DRS.StartRecoveryRequest(
                    sourceServers: request.sourceServers,
                    isDrill: request.isDrill,
                    tags: request.tags
                ),
                as: try context(target, command, broker)
            )
            guard let job = output.job else { throw Self.unreadable(command) }
            return .launched(job.jobID, created: job.creationDateTime.flatMap { Timestamp(iso8601: $0) })
        case .readJobLog(let target, let job, let token):
            let output = try await backend.call(
                DRS.DescribeJobLogItems.self,
                DRS.DescribeJobLogItemsRequest(jobID: job, nextToken: token),
                as: try context(target, command, broker)
            )
            return .log((output.items ?? []).compactMap(JobLogEntry.init), next: output.nextToken)
        case .describeRecoveryInstances(let target, let servers, let token):
            let output = try await backend.call(
                DRS.DescribeRecoveryInstances.self,
                DRS.DescribeRecoveryInstancesRequest(filters: .init(sourceServerIDs: servers), nextToken: token),
                as: try context(target, command, broker)
            )
            return .instances((output.items ?? []).compactMap(DescribedInstance.init), next: output.nextToken)
        case .findRecoveryPoint(let target, let server, let query, let token):
            return try await findPoint(of: server, query, token, as: try context(target, command, broker))
        case .readLaunchSettings(let target, let server):
            let output = try await backend.call(
                DRS.GetLaunchConfiguration.self,
                DRS.GetLaunchConfigurationRequest(sourceServerID: server),
                as: try context(target, command, broker)
            )
            return .launchSettings(disposition: output.launchDisposition?.rawValue)
        case .terminateRecoveryInstances(let target, let instances):
            let output = try await backend.call(
                DRS.TerminateRecoveryInstances.self,
                DRS.TerminateRecoveryInstancesRequest(recoveryInstanceIDs: instances),
                as: try context(target, command, broker)
            )
            guard let job = output.job else { throw Self.unreadable(command) }
            return .terminating(job.jobID)
        case .attemptStep(let request):
            return .tried(try await steps.attempt(request))
        case .publish(let notification):
            return try await publish(notification, command, broker)
        case .assumeRole, .pollJobs:
            // Sessions and polls have ways of their own; a poll comes here only without a session.
            throw Self.unreadable(command)
        }
    }

    /// Looks for a recovery point on one page, newest first; points that have not been taken yet are passed over.
    private func findPoint(
        of server: SourceServerID,
        _ query: PointQuery,
        _ token: String?,
        as context: CallContext
    ) async throws -> EngineAnswer {
        var filters: DRS.DescribeRecoverySnapshotsRequestFilters?
        // The filter knows whole seconds; the exact moment is compared below.
        if case .notAfter(let limit) = query { filters = .init(toDateTime: (limit + .seconds(1)).iso8601()) }
        let page = try await backend.call(
            DRS.DescribeRecoverySnapshots.self,
            DRS.DescribeRecoverySnapshotsRequest(
                sourceServerID: server,
                filters: filters,
                order: .desc,
                nextToken: token
            ),
            as: context
        )
        for item in page.items ?? [] {
            guard let time = item.timestamp.flatMap({ Timestamp(iso8601: $0) }) else { continue }
            let fits =
                switch query {
                case .notAfter(let limit): time <= limit
                case .named(let snapshot): item.snapshotID == snapshot
                }
            if fits { return .recoveryPoint(.init(snapshot: item.snapshotID, time: time), next: nil) }
        }
        return .recoveryPoint(nil, next: page.nextToken)
    }

    /// Looks at the jobs of a place, one page at a time.
    private func poll(
        _ target: Int,
        _ request: DRS.DescribeJobsRequest,
        _ broker: CredentialBroker
    ) async throws -> Result<PolledPage, AWSError> {
        guard let context = broker.context(for: target) else {
            return .failure(Self.unreadable(.pollJobs(target: target)))
        }
        do {
            let page = try await backend.call(DRS.DescribeJobs.self, request, as: context)
            return .success(PolledPage(jobs: page.items ?? [], next: page.nextToken))
        } catch let error as AWSError {
            return .failure(error)
        }
    }

    private func assume(_ session: Int, _ broker: CredentialBroker) async throws -> (EngineAnswer, Credentials) {
        let wanted = sessions[session]
        let output = try await backend.call(
            STS.AssumeRole.self,
            STS.AssumeRoleRequest(
                roleArn: wanted.role,
                roleSessionName: Self.sessionName(execution),
                durationSeconds: Self.sessionSeconds,
                externalId: wanted.externalID
            ),
            as: broker.caller(in: wanted.region)
        )
        guard let credentials = output.credentials else { throw Self.unreadable(.assumeRole(session: session)) }
        return (
            .session(arn: output.assumedRoleUser?.arn ?? "", expires: credentials.expiration),
            Credentials(
                accessKeyID: credentials.accessKeyId,
                secretAccessKey: credentials.secretAccessKey,
                sessionToken: credentials.sessionToken,
                expiration: credentials.expiration
            )
        )
    }

    private func publish(
        _ notification: Notification,
        _ command: EngineCommand,
        _ broker: CredentialBroker
    ) async throws -> EngineAnswer {
        let parts = notification.topic.split(separator: ":", omittingEmptySubsequences: false)
        let region = parts.count == 6 && !parts[3].isEmpty ? RegionName(String(parts[3])) : broker.caller.region
        let isFIFO = notification.topic.hasSuffix(".fifo")
        func attribute(_ text: String) -> SNS.MessageAttributeValue {
            SNS.MessageAttributeValue(dataType: "String", stringValue: text)
        }
        let output = try await backend.call(
            SNS.Publish.self,
            SNS.PublishInput(
                topicArn: notification.topic,
                message: notification.message,
                subject: notification.subject,
                messageAttributes: [
                    "muster-execution": attribute(execution.rawValue),
                    "muster-kind": attribute(notification.kind.rawValue),
                    "muster-notification": attribute(notification.id),
                    "muster-form": attribute(notification.form.rawValue),
                ],
                messageDeduplicationId: isFIFO ? Self.deduplicationID(notification.id) : nil,
                messageGroupId: isFIFO ? Self.deduplicationID(execution.rawValue) : nil
            ),
            as: broker.caller(in: region)
        )
        guard let messageID = output.messageId else { throw Self.unreadable(command) }
        return .published(messageID: messageID)
    }

    /// An id in the letters and the length that SNS allows: itself where it fits, else its digest.
    private static func deduplicationID(_ id: String) -> String {
        let isPlain = id.utf8.count <= 128 && id.utf8.allSatisfy { (33..<127).contains($0) }
        return isPlain ? id : SHA256.hex(id.utf8)
    }

    private func context(
        _ target: Int,
        _ command: EngineCommand,
        _ broker: CredentialBroker
    ) throws(AWSError) -> CallContext {
        guard let context = broker.context(for: target) else { throw Self.unreadable(command) }
        return context
    }

    private static func unreadable(_ command: EngineCommand) -> AWSError {
        AWSError(
            .unreadableAnswer,
            "the answer of \(command.name) lacks what it must contain",
            httpStatus: 0,
            operation: command.name
        )
    }

    /// The name of sessions in CloudTrail: it names the execution, in the letters that STS allows, 64 at most.
    private static func sessionName(_ execution: ExecutionID) -> String {
        let allowed = execution.rawValue.map { character in
            character.isASCII && (character.isLetter || character.isNumber || "_+=,.@-".contains(character))
                ? character : "-"
        }
        return String(("muster-" + String(allowed)).prefix(64))
    }
}

extension LaunchRequest {
    /// The servers as the service takes them, with their points.
    fileprivate var sourceServers: [DRS.StartRecoveryRequestSourceServer] {
        guard let points else { return servers.map { .init(sourceServerID: $0) } }
        return zip(servers, points).map { .init(sourceServerID: $0, recoverySnapshotID: $1) }
    }
}
