import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

struct SSMTests {
    private func ssm(_ rig: Rig) -> SSMClient { SSMClient(rig.aws, as: rig.drs.context) }

    private func launched(_ rig: Rig, at elapsed: Duration = .seconds(400)) async throws -> String {
        _ = try await rig.start([1])
        try await rig.pass(to: elapsed)
        return try #require(try await rig.instances(of: 1).first?.ec2InstanceID)
    }

    private static func world(_ outcomes: [DocumentOutcome] = []) -> World {
        TestWorld.world([TestWorld.server(1)]) { world, _ in world.behavior.neighbours.outcomes = outcomes }
    }

    // MARK: Commands

    @Test func `a fresh instance takes no commands until its agent is online`() throws {
        try inWorld(Self.world()) { rig in
            let id = try await launched(rig, at: .seconds(150))
            let early = await refusal {
                try await ssm(rig).sendCommand(.init(instanceIds: [id], documentName: "AWS-RunShellScript"))
            }
            let none = try await ssm(rig).describeInstanceInformation().instanceInformationList
            try await rig.pass(to: .seconds(400))
            let some = try await ssm(rig).describeInstanceInformation().instanceInformationList

            #expect(early?.code == .invalidInstanceId && early?.httpStatus == 400)
            #expect(early?.message == "Instances [[\(id)]] not in a valid state for account 111111111111")
            #expect(none?.isEmpty == true)
            #expect(some?.map(\.instanceId) == [id] && some?.first?.pingStatus == .online)
        }
    }

    @Test func `an invocation comes into being, runs and ends`() throws {
        try inWorld(Self.world()) { rig in
            let id = try await launched(rig)
            let command = try #require(
                try await ssm(rig).sendCommand(.init(instanceIds: [id], documentName: "AWS-RunShellScript")).command?
                    .commandId
            )
            let request = SSM.GetCommandInvocationRequest(commandId: command, instanceId: id)
            let first = await refusal { try await ssm(rig).getCommandInvocation(request) }
            let empty = try await ssm(rig).listCommandInvocations(.init(commandId: command)).commandInvocations
            try await rig.pass(to: .seconds(402))
            let during = try await ssm(rig).getCommandInvocation(request)
            try await rig.pass(to: .seconds(420))
            let after = try await ssm(rig).getCommandInvocation(request)
            let whole = try await ssm(rig).listCommands(.init(commandId: command)).commands?.first

            #expect(first?.code == .invocationDoesNotExist)
            #expect(empty?.isEmpty == true)
            #expect(during.status == .inProgress && during.responseCode == -1)
            #expect(after.status == .success && after.responseCode == 0)
            #expect(after.executionElapsedTime == "PT5.000S")
            #expect(whole?.status == .success && whole?.completedCount == 1)
        }
    }

    @Test(arguments: [
        (DocumentOutcome.Result.failure, SSM.CommandInvocationStatus.failed),
        (.timeout, .timedOut), (.hang, .timedOut), (.success, .success),
    ])
    func `the world says how a document ends`(
        result: DocumentOutcome.Result,
        status: SSM.CommandInvocationStatus
    ) throws {
        let outcomes = [DocumentOutcome(document: "AWS-Run*", server: "server-1", result: result, output: "said so")]
        try inWorld(Self.world(outcomes)) { rig in
            let id = try await launched(rig)
            let command = try await ssm(rig).sendCommand(
                .init(instanceIds: [id], documentName: "AWS-RunShellScript", timeoutSeconds: 30)
            ).command
            try await rig.pass(to: .seconds(500))

            let answer = try await ssm(rig).getCommandInvocation(
                .init(commandId: command?.commandId ?? "", instanceId: id)
            )

            #expect(answer.status == status)
            #expect(answer.standardErrorContent == (result == .failure ? "said so" : ""))
        }
    }

    @Test func `commands go to tags, and only to documents and platforms that fit`() throws {
        try inWorld(Self.world()) { rig in
            let id = try await launched(rig)
            let target = SSM.Target(
                key: "tag:drs.amazonaws.com-source-server",
                values: [TestWorld.serverID(1).rawValue]
            )
            let sent = try await ssm(rig).sendCommand(.init(targets: [target], documentName: "AWS-RunShellScript"))
            #expect(sent.command?.targetCount == 1)
            func code(_ document: String) async -> AWSErrorCode? {
                await refusal { try await ssm(rig).sendCommand(.init(instanceIds: [id], documentName: document)) }?.code
            }
            #expect(await code("nothing") == .invalidDocument)
            #expect(await code("AWS-StopEC2Instance") == .invalidDocument)
            #expect(await code("AWS-InstallApplication") == .unsupportedPlatformType)
        }
    }

    // MARK: Automations

    @Test func `an automation runs its steps in fractions of a second`() throws {
        let content =
            #"{"schemaVersion": "0.3", "mainSteps": [{"name": "one", "action": "aws:sleep"}, "#
            + #"{"name": "two", "action": "aws:executeAwsApi"}]}"#
        try inWorld(Self.world()) { rig in
            let client = ssm(rig)
            _ = try await client.createDocument(.init(content: content, name: "failover", documentType: .automation))
            let id = try #require(
                try await client.startAutomationExecution(.init(documentName: "failover")).automationExecutionId
            )
            let during = try await client.getAutomationExecution(.init(automationExecutionId: id)).automationExecution
            try await rig.pass(to: .seconds(10))
            let after = try await client.getAutomationExecution(.init(automationExecutionId: id)).automationExecution
            let steps = try await client.describeAutomationStepExecutions(.init(automationExecutionId: id))
                .stepExecutions

            #expect(during?.automationExecutionStatus == .inProgress && during?.currentStepName == "one")
            #expect(after?.automationExecutionStatus == .success)
            #expect(steps?.map(\.stepStatus) == [.success, .success])
            let start = try #require(steps?.last?.executionStartTime)
            #expect(TestWorld.start.duration(to: start) > .milliseconds(435))
            #expect(start.nanoseconds % 1_000_000_000 != 0)
        }
    }

    @Test func `the documents of AWS stop and start instances`() throws {
        try inWorld(Self.world()) { rig in
            let id = try await launched(rig)
            _ = try await ssm(rig).startAutomationExecution(
                .init(documentName: "AWS-StopEC2Instance", parameters: ["InstanceId": [id]])
            )
            try await rig.pass(to: .seconds(500))

            #expect(try await rig.instances(of: 1).first?.ec2InstanceState == .stopped)
            let wrong = try await ssm(rig).startAutomationExecution(
                .init(documentName: "AWS-StartEC2Instance", parameters: ["InstanceId": ["i-0123456789abcdef0"]])
            )
            try await rig.pass(to: .seconds(510))
            let failed = try await ssm(rig).getAutomationExecution(
                .init(automationExecutionId: wrong.automationExecutionId ?? "")
            ).automationExecution
            #expect(failed?.automationExecutionStatus == .failed)
            #expect(failed?.failureMessage?.contains("does not exist") == true)
        }
    }

    @Test func `an automation that hangs is stopped once`() throws {
        try inWorld(Self.world([DocumentOutcome(document: "AWS-Restart*", result: .hang)])) { rig in
            let client = ssm(rig)
            let id = try #require(
                try await client.startAutomationExecution(.init(documentName: "AWS-RestartEC2Instance"))
                    .automationExecutionId
            )
            try await rig.pass(to: .seconds(90_000))
            _ = try await client.stopAutomationExecution(.init(automationExecutionId: id))
            let again = await refusal { try await client.stopAutomationExecution(.init(automationExecutionId: id)) }
            let all = try await client.describeAutomationExecutions().automationExecutionMetadataList

            #expect(again?.code == .invalidAutomationStatusUpdateException)
            #expect(all?.map(\.automationExecutionStatus) == [.cancelled])
        }
    }

    @Test(arguments: [
        ("nothing", AWSErrorCode.automationDefinitionNotFoundException),
        ("AWS-RunShellScript", .automationDefinitionNotFoundException),
    ])
    func `what is no automation is not started`(document: String, code: AWSErrorCode) throws {
        try inWorld(Self.world()) { rig in
            let error = await refusal { try await ssm(rig).startAutomationExecution(.init(documentName: document)) }

            #expect(error?.code == code)
        }
    }

    // MARK: Documents and parameters

    @Test func `documents have versions and a default`() throws {
        try inWorld(Self.world()) { rig in
            let client = ssm(rig)
            _ = try await client.createDocument(.init(content: #"{"schemaVersion": "2.2"}"#, name: "doc"))
            let second = try await client.updateDocument(
                .init(
                    content: #"{"schemaVersion": "2.2", "description": "b"}"#,
                    name: "doc",
                    documentVersion: "$LATEST"
                )
            )
            #expect(second.documentDescription?.documentVersion == "2")
            #expect(try await client.getDocument(.init(name: "doc")).documentVersion == "1")
            let bad = await refusal { try await client.createDocument(.init(content: "[]", name: "bad")) }
            #expect(bad?.code == .invalidDocumentContent)
            let own = try await client.listDocuments(.init(filters: [.init(key: "Owner", values: ["Self"])]))
            #expect(own.documentIdentifiers?.map(\.name) == ["doc"])
            _ = try await client.deleteDocument(.init(name: "doc"))
            #expect(await refusal { try await client.getDocument(.init(name: "doc")) }?.code == .invalidDocument)
        }
    }

    @Test func `parameters keep their history and hide secrets`() throws {
        try inWorld(Self.world()) { rig in
            let client = ssm(rig)
            func put(_ value: String, _ overwrite: Bool? = nil) async throws -> Int? {
                try await client.putParameter(
                    .init(name: "/dr/db/secret", value: value, type: .secureString, overwrite: overwrite)
                ).version
            }
            #expect(try await put("one") == 1)
            #expect(await refusal { try await put("two") }?.code == .parameterAlreadyExists)
            #expect(try await put("two", true) == 2)
            let open = try await client.getParameter(.init(name: "/dr/db/secret:1", withDecryption: true)).parameter
            #expect(open?.value == "one" && open?.version == 1)
            #expect(try await client.getParameter(.init(name: "/dr/db/secret")).parameter?.value != "two")
            let deep = try await client.getParametersByPath(.init(path: "/dr", recursive: true, withDecryption: true))
            #expect(deep.parameters?.map(\.value) == ["two"])
            #expect(try await client.getParametersByPath(.init(path: "/dr")).parameters?.isEmpty == true)
            let several = try await client.getParameters(.init(names: ["/dr/db/secret", "none"]))
            #expect(several.invalidParameters == ["none"])
            _ = try await client.deleteParameter(.init(name: "/dr/db/secret"))
            #expect(
                await refusal { try await client.getParameter(.init(name: "/dr/db/secret")) }?.code
                    == .parameterNotFound
            )
        }
    }
}
