import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Every member of every operation that names something, with a name that nothing bears and with one that nothing can bear.
struct UnknownNameTests {
    /// One name in one member, and what it is answered with; without a code it is no refusal.
    struct Case: CustomTestStringConvertible, Sendable {
        let operation: String
        let member: String
        let text: String
        let code: String?

        var testDescription: String { "\(operation) \(member)=\(text.prefix(60))" }
    }

    private static let zeros = String(repeating: "0", count: 17)

    // MARK: EC2

    /// What EC2 answers, by the member: the form of an id, the code for an unknown one, and that for a text that is none.
    ///
    /// Source: EC2 Developer Guide, error codes.
    private static let kindsOfEC2: [String: (unknown: String, code: String, malformed: String)] = [
        "InstanceId": ("i-" + zeros, "InvalidInstanceID.NotFound", "InvalidInstanceID.Malformed"),
        "VolumeId": ("vol-" + zeros, "InvalidVolume.NotFound", "InvalidVolumeID.Malformed"),
        "SnapshotId": ("snap-" + zeros, "InvalidSnapshot.NotFound", "InvalidSnapshotID.Malformed"),
        "ImageId": ("ami-" + zeros, "InvalidAMIID.NotFound", "InvalidAMIID.Malformed"),
        "SubnetId": ("subnet-" + zeros, "InvalidSubnetID.NotFound", "InvalidSubnetID.NotFound"),
        "VpcId": ("vpc-" + zeros, "InvalidVpcID.NotFound", "InvalidVpcID.NotFound"),
        "GroupId": ("sg-" + zeros, "InvalidGroup.NotFound", "InvalidGroupId.Malformed"),
        "GroupName": ("nobody", "InvalidGroup.NotFound", "InvalidGroup.NotFound"),
        "LaunchTemplateId": (
            "lt-" + zeros, "InvalidLaunchTemplateId.NotFound", "InvalidLaunchTemplateId.Malformed"
        ),
        "LaunchTemplateName": (
            "nobody", "InvalidLaunchTemplateName.NotFoundException", "InvalidLaunchTemplateName.MalformedException"
        ),
        "RegionName": ("mars-north-1", "InvalidParameterValue", "InvalidParameterValue"),
        "ZoneName": ("us-east-1z", "InvalidParameterValue", "InvalidParameterValue"),
        "ZoneId": ("use1-az99", "InvalidParameterValue", "InvalidParameterValue"),
        "ResourceId": ("i-" + zeros, "InvalidInstanceID.NotFound", "InvalidID"),
    ]

    /// What a template is to be called is no name of something that exists, and groups are looked at once the instance is.
    private static let newNames: Set<String> = [
        "ec2:CreateLaunchTemplate LaunchTemplateName", "ec2:ModifyInstanceAttribute GroupId",
    ]

    private static var casesOfEC2: [Case] {
        func cases<Operation: AWSOperation>(_ operation: Operation.Type) -> [Case] {
            let empty = ModelRequest.make(Operation.Input.self, .minimal).request
            return Operation.Input.schema.members.flatMap { member -> [Case] in
                guard let kind = kindsOfEC2[member.ec2Name], MemberSetter.set(member.ec2Name, "x", in: empty) != nil,
                    !newNames.contains("\(Operation.actionName) \(member.ec2Name)")
                else {
                    return []
                }
                return [
                    Case(operation: Operation.actionName, member: member.ec2Name, text: kind.unknown, code: kind.code),
                    Case(
                        operation: Operation.actionName,
                        member: member.ec2Name,
                        text: "nonsense!",
                        code: kind.malformed
                    ),
                ]
            }
        }
        return EC2.operations.flatMap { operation in cases(operation) }
    }

    // MARK: The others

    private static func arn(_ service: String, _ resource: String) -> String {
        "arn:aws:\(service):us-east-1:111111111111:\(resource)"
    }

    private static let drsNames = [
        "sourceServerID": "s-" + zeros, "jobID": "drsjob-" + zeros, "recoveryInstanceID": "i-" + zeros,
        "sourceNetworkID": "sn-" + zeros, "launchConfigurationTemplateID": "lct-" + zeros,
        "replicationConfigurationTemplateID": "rct-" + zeros, "resourceId": "s-" + zeros,
        "resourceArn": arn("drs", "source-server/s-" + zeros), "stagingAccountID": "999999999999",
        "sourceServerArn": "arn:aws:drs:us-east-1:999999999999:source-server/s-" + zeros,
        "recoveryPlanArn": arn("drs", "recovery-plan/rp-" + zeros),
        "recoveryPlanStepArn": arn("drs", "recovery-plan/rp-\(zeros)/step/rps-\(zeros)"),
        "recoveryPlanExecutionArn": arn("drs", "recovery-plan-execution/rpe-" + zeros),
        "recoveryPlanExecutionStepArn": arn("drs", "recovery-plan-execution/rpe-\(zeros)/step/rpes-\(zeros)"),
    ]

    /// Where DRS does not answer that something is not found.
    private static let exceptionsOfDRS: [String: (code: String?, reason: String)] = [
        "drs:DescribeRecoverySnapshots": ("ValidationException", "declares no error for an unknown server"),
        "drs:StartSourceNetworkRecovery": ("ValidationException", "declares no error for an unknown network"),
        "drs:ListExtensibleSourceServers": ("AccessDeniedException", "an account that does not trust looks like none"),
        "drs:CreateExtendedSourceServer": ("AccessDeniedException", "an account that does not trust looks like none"),
    ]

    private static var casesOfDRS: [Case] {
        func cases<Operation: AWSOperation>(_ operation: Operation.Type) -> [Case] {
            Operation.Input.schema.members.filter(\.isRequired).compactMap { member in
                guard let text = drsNames[member.wireName] else { return nil }
                let exception = exceptionsOfDRS[Operation.actionName]
                return Case(
                    operation: Operation.actionName,
                    member: member.wireName,
                    text: text,
                    code: exception == nil ? "ResourceNotFoundException" : exception?.code
                )
            }
        }
        return DRS.operations.flatMap { operation in cases(operation) }
    }

    private static let uuid = "00000000-0000-0000-0000-000000000000"

    /// Operation, member, a name that nothing bears, and the code; `nil` where the service does not mind.
    private static let table: [(String, String, String, String?)] = [
        ("ssm:CancelCommand", "CommandId", uuid, "InvalidCommandId"),
        ("ssm:GetCommandInvocation", "CommandId", uuid, "InvalidCommandId"),
        ("ssm:ListCommands", "CommandId", uuid, "InvalidCommandId"),
        ("ssm:ListCommandInvocations", "CommandId", uuid, "InvalidCommandId"),
        ("ssm:SendCommand", "DocumentName", "Nobody", "InvalidDocument"),
        ("ssm:StartAutomationExecution", "DocumentName", "Nobody", "AutomationDefinitionNotFoundException"),
        ("ssm:DeleteDocument", "Name", "Nobody", "InvalidDocument"),
        ("ssm:DescribeDocument", "Name", "Nobody", "InvalidDocument"),
        ("ssm:GetDocument", "Name", "Nobody", "InvalidDocument"),
        ("ssm:UpdateDocument", "Name", "Nobody", "InvalidDocument"),
        ("ssm:GetParameter", "Name", "/nobody", "ParameterNotFound"),
        ("ssm:DeleteParameter", "Name", "/nobody", "ParameterNotFound"),
        ("ssm:GetParameterHistory", "Name", "/nobody", "ParameterNotFound"),
        ("ssm:GetParameters", "Names", "/nobody", nil), ("ssm:DeleteParameters", "Names", "/nobody", nil),
        ("ssm:GetParametersByPath", "Path", "/nobody", nil),
        ("ssm:GetAutomationExecution", "AutomationExecutionId", uuid, "AutomationExecutionNotFoundException"),
        ("ssm:StopAutomationExecution", "AutomationExecutionId", uuid, "AutomationExecutionNotFoundException"),
        ("ssm:DescribeAutomationStepExecutions", "AutomationExecutionId", uuid, "AutomationExecutionNotFoundException"),
        ("events:DescribeRule", "Name", "nobody", "ResourceNotFoundException"),
        ("events:EnableRule", "Name", "nobody", "ResourceNotFoundException"),
        ("events:DisableRule", "Name", "nobody", "ResourceNotFoundException"),
        ("events:DeleteRule", "Name", "nobody", nil), ("events:DeleteEventBus", "Name", "nobody", nil),
        ("events:DescribeEventBus", "Name", "nobody", "ResourceNotFoundException"),
        ("events:ListTargetsByRule", "Rule", "nobody", "ResourceNotFoundException"),
        ("events:PutTargets", "Rule", "nobody", "ResourceNotFoundException"),
        ("events:RemoveTargets", "Rule", "nobody", "ResourceNotFoundException"),
        ("events:PutRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:DescribeRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:EnableRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:DisableRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:DeleteRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:ListRules", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:ListRuleNamesByTarget", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:ListTargetsByRule", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:PutTargets", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:RemoveTargets", "EventBusName", "nobody", "ResourceNotFoundException"),
        ("events:ListRuleNamesByTarget", "TargetArn", arn("sns", "nobody"), nil),
        ("events:ListTagsForResource", "ResourceARN", arn("events", "rule/nobody"), "ResourceNotFoundException"),
        ("events:TagResource", "ResourceARN", arn("events", "rule/nobody"), "ResourceNotFoundException"),
        ("events:UntagResource", "ResourceARN", arn("events", "rule/nobody"), "ResourceNotFoundException"),
        ("cloudwatch:SetAlarmState", "AlarmName", "nobody", "ResourceNotFound"),
        ("cloudwatch:DeleteAlarms", "AlarmNames", "nobody", "ResourceNotFound"),
        ("cloudwatch:EnableAlarmActions", "AlarmNames", "nobody", nil),
        ("cloudwatch:DisableAlarmActions", "AlarmNames", "nobody", nil),
        ("cloudwatch:DescribeAlarms", "AlarmNames", "nobody", nil),
        ("cloudwatch:DescribeAlarmHistory", "AlarmName", "nobody", nil),
        (
            "cloudwatch:ListTagsForResource", "ResourceARN", arn("cloudwatch", "alarm:nobody"),
            "ResourceNotFoundException"
        ),
        ("cloudwatch:TagResource", "ResourceARN", arn("cloudwatch", "alarm:nobody"), "ResourceNotFoundException"),
        ("cloudwatch:UntagResource", "ResourceARN", arn("cloudwatch", "alarm:nobody"), "ResourceNotFoundException"),
        ("sts:AssumeRole", "RoleArn", "arn:aws:iam::111111111111:role/Nobody", "AccessDenied"),
        ("sts:AssumeRoot", "TargetPrincipal", "999999999999", "AccessDenied"),
        ("sts:GetAccessKeyInfo", "AccessKeyId", "AKIAIOSFODNN7EXAMPLE", "ValidationError"),
        ("sts:DecodeAuthorizationMessage", "EncodedMessage", "nonsense", "InvalidAuthorizationMessageException"),
        ("sts:GetDelegatedAccessToken", "TradeInToken", "nonsense", "AccessDenied"),
        ("sns:GetTopicAttributes", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:SetTopicAttributes", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:AddPermission", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:RemovePermission", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:ListSubscriptionsByTopic", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:Subscribe", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:ConfirmSubscription", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:Publish", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:PublishBatch", "TopicArn", arn("sns", "nobody"), "NotFound"),
        ("sns:DeleteTopic", "TopicArn", arn("sns", "nobody"), nil),
        ("sns:GetSubscriptionAttributes", "SubscriptionArn", arn("sns", "topic:" + uuid), "NotFound"),
        ("sns:SetSubscriptionAttributes", "SubscriptionArn", arn("sns", "topic:" + uuid), "NotFound"),
        ("sns:Unsubscribe", "SubscriptionArn", arn("sns", "topic:" + uuid), nil),
        ("sns:GetPlatformApplicationAttributes", "PlatformApplicationArn", arn("sns", "app/GCM/nobody"), "NotFound"),
        ("sns:SetPlatformApplicationAttributes", "PlatformApplicationArn", arn("sns", "app/GCM/nobody"), "NotFound"),
        ("sns:CreatePlatformEndpoint", "PlatformApplicationArn", arn("sns", "app/GCM/nobody"), "NotFound"),
        ("sns:ListEndpointsByPlatformApplication", "PlatformApplicationArn", arn("sns", "app/GCM/nobody"), "NotFound"),
        ("sns:DeletePlatformApplication", "PlatformApplicationArn", arn("sns", "app/GCM/nobody"), nil),
        ("sns:GetEndpointAttributes", "EndpointArn", arn("sns", "endpoint/GCM/nobody/" + uuid), "NotFound"),
        ("sns:SetEndpointAttributes", "EndpointArn", arn("sns", "endpoint/GCM/nobody/" + uuid), "NotFound"),
        ("sns:DeleteEndpoint", "EndpointArn", arn("sns", "endpoint/GCM/nobody/" + uuid), nil),
        ("sns:ListTagsForResource", "ResourceArn", arn("sns", "nobody"), "ResourceNotFound"),
        ("sns:TagResource", "ResourceArn", arn("sns", "nobody"), "ResourceNotFound"),
        ("sns:UntagResource", "ResourceArn", arn("sns", "nobody"), "ResourceNotFound"),
        ("sns:GetDataProtectionPolicy", "ResourceArn", arn("sns", "nobody"), "NotFound"),
        ("sns:PutDataProtectionPolicy", "ResourceArn", arn("sns", "nobody"), "NotFound"),
        ("sns:VerifySMSSandboxPhoneNumber", "PhoneNumber", "+15550100000", "ResourceNotFound"),
        ("sns:DeleteSMSSandboxPhoneNumber", "PhoneNumber", "+15550100000", "ResourceNotFound"),
        ("iam:SimulatePrincipalPolicy", "PolicySourceArn", "arn:aws:iam::111111111111:role/Nobody", "NoSuchEntity"),
    ]

    private static let cases =
        casesOfDRS + casesOfEC2 + table.map { Case(operation: $0.0, member: $0.1, text: $0.2, code: $0.3) }

    // MARK: Tests

    @Test(arguments: cases)
    private func `a name that nothing bears is answered as the service does`(one: Case) throws {
        let operation = try #require(OperationCatalog.operation(named: one.operation))

        let refusal = try Self.answer(operation, one)

        #expect(refusal?.code.rawValue == one.code, "\(one.testDescription): \(refusal?.message ?? "taken")")
        #expect(refusal.map { (400..<500).contains($0.httpStatus) } ?? true)
    }

    private static func answer(_ operation: any AWSOperation.Type, _ one: Case) throws -> AWSError? {
        func ask<Operation: AWSOperation>(_ operation: Operation.Type) throws -> AWSError? {
            try inWorld(TestWorld.world(TestWorld.servers(1..<3))) { rig in
                let bus = EventBridgeClient(rig.aws, as: rig.drs.context)
                _ = try await bus.putRule(.init(name: "known", eventPattern: #"{"source": ["a"]}"#))
                var known = [
                    "Name": "known", "Rule": "known", "TopicArn": "", "Token": String(repeating: "0", count: 64),
                ]
                known["TopicArn"] = try await rig.sns.createTopic(.init(name: "known")).topicArn
                if Operation.service != .eventBridge { known["Name"] = nil }
                // The policy of the task is an optional member of a required one.
                let size = operation == STS.AssumeRoot.self ? ModelRequest.Size.full : .minimal
                known["arn"] = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"
                known[one.member] = one.text
                let plain = ModelRequest.make(Operation.Input.self, size, known: known).request
                let request = try #require(MemberSetter.set(one.member, one.text, in: plain))
                return await rig.refusal(of: operation, request)
            }
        }
        return try ask(operation)
    }

    /// Names of members that name something which may not exist.
    private static let naming: Set<String> = [
        "CommandId", "DocumentName", "AutomationExecutionId", "Path", "Rule", "EventBusName", "TargetArn",
        "ResourceARN",
        "AlarmName", "AlarmNames", "RoleArn", "TargetPrincipal", "AccessKeyId", "EncodedMessage", "TopicArn",
        "SubscriptionArn", "PlatformApplicationArn", "EndpointArn", "ResourceArn", "PolicySourceArn",
    ]

    @Test func `every required member that names something is tried`() {
        let tried = Set(Self.cases.map { "\($0.operation) \($0.member)" })
        func missing<Operation: AWSOperation>(_ operation: Operation.Type) -> [String] {
            Operation.Input.schema.members.filter { $0.isRequired && Self.naming.contains($0.wireName) }
                .map { "\(Operation.actionName) \($0.wireName)" }.filter { !tried.contains($0) }
        }
        let all = OperationCatalog.operations.flatMap { operation in missing(operation) }

        // An alarm that is put need not be there; the roles of unsigned calls are tried with tokens that fit them.
        #expect(
            Set(all) == [
                "cloudwatch:PutMetricAlarm AlarmName", "sts:AssumeRoleWithSAML RoleArn",
                "sts:AssumeRoleWithWebIdentity RoleArn",
            ]
        )
    }
}
