import MusterAWS
import MusterCore
import Testing

struct ValidationTests {
    private let database = SourceServerID(rawValue: "s-0123456789abcdef0")

    private func refusal<Input: AWSStructure>(_ input: Input) -> AWSError? {
        do {
            try input.validate()
            return nil
        } catch {
            return error
        }
    }

    @Test func `a sound request passes`() {
        let input = DRS.StartRecoveryRequest(
            sourceServers: [.init(sourceServerID: database)],
            isDrill: true,
            tags: ["wave": "database"]
        )

        #expect(refusal(input) == nil)
    }

    @Test func `an empty list names the member and the bound`() {
        let error = refusal(DRS.StartRecoveryRequest(sourceServers: []))

        let sentence =
            "Value at 'sourceServers' failed to satisfy constraint: Member must have length greater than or equal to 1"
        #expect(
            error
                == .validation(
                    "1 validation error detected: " + sentence,
                    reason: .fieldValidationFailed,
                    fields: [.init(name: "sourceServers", message: sentence)]
                )
        )
        #expect(error?.httpStatus == 400)
    }

    @Test func `all problems of an input come at once with their paths`() {
        let input = DRS.StartRecoveryRequest(
            sourceServers: [
                .init(sourceServerID: database),
                .init(
                    sourceServerID: SourceServerID("server-1"),
                    recoverySnapshotID: RecoverySnapshotID("pit-!123456789abcdef0")
                ),
            ],
            tags: ["k": String(repeating: "v", count: 257)]
        )

        let error = refusal(input)

        #expect(
            error?.fields.map { $0.name } == [
                "sourceServers.2.member.sourceServerID", "sourceServers.2.member.sourceServerID",
                "sourceServers.2.member.recoverySnapshotID", "tags",
            ]
        )
        #expect(error?.message.hasPrefix("4 validation errors detected: ") == true)
        #expect(
            error?.fields.last?.message.hasSuffix(
                "Map value must satisfy constraint: [Member must have length less than or equal to 256]"
            ) == true
        )
    }

    @Test func `plain elements of a list are reported once for the list`() {
        let input = DRS.TerminateRecoveryInstancesRequest(
            recoveryInstanceIDs: (0..<50).map { RecoveryInstanceID(rawValue: "x-\($0)-not-an-id") }
        )

        let error = refusal(input)

        #expect(error?.fields.map { $0.name } == ["recoveryInstanceIDs"])
        #expect(error?.message.contains("regular expression pattern: i-[0-9a-fA-F]{8,}") == true)
    }

    @Test(arguments: [(0, false), (1, true), (1_000, true), (1_001, false)])
    func `a number has a range`(limit: Int, isValid: Bool) {
        #expect(
            (refusal(DRS.ListLaunchActionsRequest(resourceId: "s-0123456789abcdef0", maxResults: limit)) == nil)
                == isValid
        )
    }

    @Test func `an unknown word is refused in a request and names the known ones`() {
        let input = DRS.UpdateLaunchConfigurationRequest(
            sourceServerID: database,
            launchDisposition: .init(rawValue: "PAUSED")
        )

        #expect(
            refusal(input)?.fields.first?.message
                == "Value at 'launchDisposition' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [STOPPED, STARTED]"
        )
    }

    @Test func `length counts characters and not bytes`() {
        let name = String(repeating: "é", count: 256)

        #expect(
            refusal(DRS.StartRecoveryRequest(sourceServers: [.init(sourceServerID: database)], tags: [name: name]))
                == nil
        )
    }

    @Test func `a union holds exactly one member`() {
        let both = DRS.RecoveryPlanStepConfiguration(
            serverStepConfiguration: nil,
            waitStepConfiguration: nil
        )
        let input = DRS.CreateRecoveryPlanStepRequest(
            recoveryPlanArn: "arn:aws:drs:us-east-1:123456789012:recovery-plan/rp-1",
            stepName: "wait",
            configuration: both
        )

        #expect(refusal(input)?.fields.map { $0.name } == ["configuration"])
    }

    @Test func `STS shows the value and its own code`() {
        let input = STS.AssumeRoleRequest(
            roleArn: "arn:aws:iam::123456789012:role/Recovery",
            roleSessionName: "a b",
            durationSeconds: 60
        )

        let error = refusal(input)

        #expect(error?.code == .validationError)
        #expect(error?.reason == nil)
        #expect(
            error?.message
                == #"2 validation errors detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: "#
                + #"Member must satisfy regular expression pattern: [\w+=,.@-]*; "#
                + #"Value '60' at 'durationSeconds' failed to satisfy constraint: "#
                + #"Member must have value greater than or equal to 900"#
        )
    }

    @Test func `SNS names the parameter`() {
        let error = refusal(SNS.TagResourceRequest(resourceArn: "", tags: []))

        #expect(error?.code == .invalidParameter)
        #expect(
            error?.message
                == "Invalid parameter: ResourceArn Reason: Member must have length greater than or equal to 1"
        )
    }

    @Test func `a hostile input costs no more than its bounds`() {
        let server = DRS.StartRecoveryRequestSourceServer(sourceServerID: SourceServerID("x"))
        let input = DRS.StartRecoveryRequest(sourceServers: Array(repeating: server, count: 200_000))

        let error = refusal(input)

        #expect(error?.fields.first?.message.contains("less than or equal to 200") == true)
        #expect((error?.fields.count ?? 0) <= 256)
        let long = DRS.DescribeSourceServersRequest(nextToken: String(repeating: "x", count: 4_000_000))
        #expect(refusal(long)?.message.utf8.count ?? .max < 200)
    }
}
