package import MusterAWS
import MusterCore

/// One suite of calls for every backend: what each of them answers, in words that can be compared.
///
/// It runs against a world with a role `DRSOrchestrationRole`, a topic, and servers in the Region of the caller, of
/// which nobody has started any.
package struct ClientContract: Sendable {
    private let backend: any AWSBackend
    private let caller: CallContext

    package init(_ backend: any AWSBackend, as caller: CallContext) {
        self.backend = backend
        self.caller = caller
    }

    /// Makes all calls in order.
    ///
    /// - Returns: A line for each: the answer, or the refusal with all its parts.
    /// - Throws: What no service answers.
    package func transcript() async throws -> [String] {
        var lines: [String] = []
        try await servers(&lines)
        try await recovery(&lines)
        try await tags(&lines)
        try await identities(&lines)
        try await messages(&lines)
        return lines
    }

    @discardableResult
    private func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ lines: inout [String]
    ) async throws -> Operation.Output? {
        do {
            let output = try await backend.call(operation, input, as: caller)
            lines.append("\(Operation.actionName) \(JSONWriter().text(JSONEncoding.encode(output)))")
            return output
        } catch let error as AWSError {
            // Errors of the query protocol have no room for the fields that they concern.
            let isQuery = Operation.service.wireProtocol == .query
            let fields = (isQuery ? [] : error.fields).map { "\($0.name): \($0.message)" }.joined(separator: "; ")
            lines.append(
                "\(Operation.actionName) refused \(error.httpStatus) \(error.code) \"\(error.message)\" "
                    + "\(error.resourceType ?? "-")/\(error.resourceID ?? "-") \(error.reason?.rawValue ?? "-") [\(fields)]"
            )
            return nil
        }
    }

    private func servers(_ lines: inout [String]) async throws {
        var token: String?
        repeat {
            let page = try await call(
                DRS.DescribeSourceServers.self,
                DRS.DescribeSourceServersRequest(maxResults: 5, nextToken: token),
                &lines
            )
            token = page?.nextToken
        } while token != nil
        try await call(DRS.DescribeSourceServers.self, DRS.DescribeSourceServersRequest(maxResults: -1), &lines)
        try await call(DRS.DescribeSourceServers.self, DRS.DescribeSourceServersRequest(nextToken: "no token"), &lines)
    }

    private func recovery(_ lines: inout [String]) async throws {
        let known = try await call(DRS.DescribeSourceServers.self, .blank, &lines)?.items?.first?.sourceServerID
        guard let known else { return }
        func start(_ ids: [SourceServerID], tags: [String: String]? = nil) -> DRS.StartRecoveryRequest {
            DRS.StartRecoveryRequest(
                sourceServers: ids.map { DRS.StartRecoveryRequestSourceServer(sourceServerID: $0) },
                isDrill: true,
                tags: tags
            )
        }
        let job = try await call(DRS.StartRecovery.self, start([known], tags: ["a b": "c/d", "é": "€😀"]), &lines)
        try await call(DRS.StartRecovery.self, start([known]), &lines)
        try await call(DRS.StartRecovery.self, start([SourceServerID("s-00000000000000000")]), &lines)
        try await call(DRS.StartRecovery.self, start([]), &lines)
        try await call(DRS.StartRecovery.self, start([known, known]), &lines)
        let filters = DRS.DescribeJobsRequestFilters(jobIDs: (job?.job?.jobID).map { [$0] })
        try await call(DRS.DescribeJobs.self, DRS.DescribeJobsRequest(filters: filters), &lines)
        try await call(
            DRS.DescribeJobLogItems.self,
            DRS.DescribeJobLogItemsRequest(jobID: JobID("drsjob-00000000000000000")),
            &lines
        )
        try await call(
            DRS.GetLaunchConfiguration.self,
            DRS.GetLaunchConfigurationRequest(sourceServerID: known),
            &lines
        )
        try await call(DRS.DescribeRecoveryInstances.self, .blank, &lines)
    }

    private func tags(_ lines: inout [String]) async throws {
        let arn = try await call(DRS.DescribeSourceServers.self, .blank, &lines)?.items?.first?.arn
        guard let arn else { return }
        try await call(DRS.TagResource.self, DRS.TagResourceRequest(resourceArn: arn, tags: ["owner": "a&b=c"]), &lines)
        try await call(DRS.ListTagsForResource.self, DRS.ListTagsForResourceRequest(resourceArn: arn), &lines)
        try await call(DRS.UntagResource.self, DRS.UntagResourceRequest(resourceArn: arn, tagKeys: ["owner"]), &lines)
        try await call(DRS.ListTagsForResource.self, DRS.ListTagsForResourceRequest(resourceArn: arn + "0"), &lines)
    }

    private func identities(_ lines: inout [String]) async throws {
        try await call(STS.GetCallerIdentity.self, .blank, &lines)
        for role in ["DRSOrchestrationRole", "Nobody"] {
            let arn = "arn:aws:iam::\(caller.account):role/\(role)"
            let input = STS.AssumeRoleRequest(roleArn: arn, roleSessionName: "contract")
            try await call(STS.AssumeRole.self, input, &lines)
        }
        let short = STS.AssumeRoleRequest(roleArn: "x", roleSessionName: "y", durationSeconds: 1)
        try await call(STS.AssumeRole.self, short, &lines)
    }

    private func messages(_ lines: inout [String]) async throws {
        let topic = try await call(SNS.CreateTopic.self, SNS.CreateTopicInput(name: "contract"), &lines)
        try await call(SNS.ListTopics.self, .blank, &lines)
        guard let arn = topic?.topicArn else { return }
        try await call(SNS.Publish.self, SNS.PublishInput(topicArn: arn, message: "<one> & \"two\"\nthree €"), &lines)
        try await call(SNS.Publish.self, SNS.PublishInput(topicArn: arn + "-not", message: "x"), &lines)
        try await call(SNS.Publish.self, SNS.PublishInput(topicArn: arn, message: ""), &lines)
        try await call(SNS.GetTopicAttributes.self, SNS.GetTopicAttributesInput(topicArn: arn), &lines)
    }
}
