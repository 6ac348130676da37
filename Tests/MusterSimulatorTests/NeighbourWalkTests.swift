import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// What is made, changed, looked at and taken away in the services beside DRS.
struct NeighbourWalkTests {
    private static let world = TestWorld.world([TestWorld.server(1)]) { world, _ in
        world.behavior.callLatency = .constant(.zero)
    }

    // MARK: EventBridge

    @Test func `a rule is put, switched, listed with its targets, and taken away`() throws {
        try inWorld(Self.world) { rig in
            let client = EventBridgeClient(rig.aws, as: rig.drs.context)
            let target = "arn:aws:sns:us-east-1:111111111111:dr"
            _ = try await client.putRule(.init(name: "drs", eventPattern: #"{"source": ["aws.drs"]}"#))
            _ = try await client.putTargets(.init(rule: "drs", targets: [.init(id: "1", arn: target)]))
            #expect(try await client.listTargetsByRule(.init(rule: "drs")).targets?.map(\.arn) == [target])
            #expect(try await client.listRuleNamesByTarget(.init(targetArn: target)).ruleNames == ["drs"])
            _ = try await client.disableRule(.init(name: "drs"))
            #expect(try await client.describeRule(.init(name: "drs")).state == .disabled)
            _ = try await client.enableRule(.init(name: "drs"))
            #expect(try await client.listRules(.init(namePrefix: "d")).rules?.map(\.state) == [.enabled])
            #expect(try await client.listRules(.init(namePrefix: "x")).rules?.isEmpty == true)
            let early = await refusal { try await client.deleteRule(.init(name: "drs")) }
            #expect(early?.code == .validationException)
            _ = try await client.removeTargets(.init(rule: "drs", ids: ["1"]))
            _ = try await client.deleteRule(.init(name: "drs"))
            _ = try await client.deleteRule(.init(name: "drs"))
            #expect(
                await refusal { try await client.describeRule(.init(name: "drs")) }?.code == .resourceNotFoundException
            )
        }
    }

    @Test func `a bus has a name and tags, and goes once it has no rules`() throws {
        try inWorld(Self.world) { rig in
            let client = EventBridgeClient(rig.aws, as: rig.drs.context)
            let arn = try #require(try await client.createEventBus(.init(name: "shop")).eventBusArn)
            #expect(try await client.describeEventBus(.init(name: "shop")).arn == arn)
            #expect(try await client.listEventBuses().eventBuses?.map(\.name).contains("shop") == true)
            _ = try await client.tagResource(
                .init(resourceARN: arn, tags: [.init(key: "a", value: "1"), .init(key: "b", value: "2")])
            )
            _ = try await client.untagResource(.init(resourceARN: arn, tagKeys: ["a", "c"]))
            #expect(try await client.listTagsForResource(.init(resourceARN: arn)).tags?.map(\.key) == ["b"])
            _ = try await client.deleteEventBus(.init(name: "shop"))
            #expect(
                await refusal { try await client.describeEventBus(.init(name: "shop")) }?.code
                    == .resourceNotFoundException
            )
        }
    }

    @Test(arguments: [("aws.drs", true), ("aws.ec2", false)])
    func `an event is held against a pattern`(source: String, fits: Bool) throws {
        let event =
            #"{"id": "1", "detail-type": "d", "source": "\#(source)", "account": "1", "time": "2026-03-02T09:00:00Z", "region": "us-east-1", "resources": [], "detail": {}}"#
        let answer = try inWorld(Self.world) { rig in
            let client = EventBridgeClient(rig.aws, as: rig.drs.context)
            return try await client.testEventPattern(.init(eventPattern: #"{"source": ["aws.drs"]}"#, event: event))
        }

        #expect(answer.result == fits)
    }

    // MARK: SSM

    @Test func `a parameter has versions, a history, and neighbours on its path`() throws {
        try inWorld(Self.world) { rig in
            let client = SSMClient(rig.aws, as: rig.drs.context)
            _ = try await client.putParameter(.init(name: "/shop/a", value: "1", type: .string))
            let exists = await refusal {
                try await client.putParameter(.init(name: "/shop/a", value: "2", type: .string))
            }
            #expect(exists?.code == .parameterAlreadyExists)
            #expect(try await client.putParameter(.init(name: "/shop/a", value: "2", overwrite: true)).version == 2)
            _ = try await client.putParameter(.init(name: "/shop/deep/b", value: "x", type: .secureString))
            #expect(try await client.getParameter(.init(name: "/shop/a")).parameter?.value == "2")
            #expect(try await client.getParameter(.init(name: "/shop/a:1")).parameter?.value == "1")
            let some = try await client.getParameters(.init(names: ["/shop/a", "/nobody"]))
            #expect(some.parameters?.count == 1 && some.invalidParameters == ["/nobody"])
            #expect(try await client.getParametersByPath(.init(path: "/shop")).parameters?.map(\.name) == ["/shop/a"])
            #expect(try await client.getParametersByPath(.init(path: "/shop", recursive: true)).parameters?.count == 2)
            let history = try await client.getParameterHistory(.init(name: "/shop/a")).parameters
            #expect(history?.map(\.value) == ["1", "2"])
            #expect(try await client.describeParameters().parameters?.count == 2)
            let gone = try await client.deleteParameters(.init(names: ["/shop/deep/b", "/nobody"]))
            #expect(gone.deletedParameters == ["/shop/deep/b"] && gone.invalidParameters == ["/nobody"])
            _ = try await client.deleteParameter(.init(name: "/shop/a"))
            #expect(await refusal { try await client.getParameter(.init(name: "/shop/a")) }?.code == .parameterNotFound)
        }
    }

    @Test func `a command is cancelled, a document described, an item opened`() throws {
        try inWorld(Self.world) { rig in
            let client = SSMClient(rig.aws, as: rig.drs.context)
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(400))
            let id = try #require(try await rig.instances(of: 1).first?.ec2InstanceID)
            let request = SSM.SendCommandRequest(instanceIds: [id], documentName: "AWS-RunShellScript")
            let command = try #require(try await client.sendCommand(request).command?.commandId)
            _ = try await client.cancelCommand(.init(commandId: command))
            try await rig.pass(to: .seconds(401))
            let status = try await client.getCommandInvocation(.init(commandId: command, instanceId: id)).status
            #expect(status == .cancelled)
            #expect(try await client.describeDocument(.init(name: "AWS-RunShellScript")).document?.owner == "Amazon")
            let item = try await client.createOpsItem(.init(description: "it fails", source: "drill", title: "wave 1"))
            #expect(item.opsItemId?.hasPrefix("oi-") == true)
        }
    }

    // MARK: EC2

    @Test func `attributes of an instance are read and changed`() throws {
        try inWorld(Self.world) { rig in
            let client = EC2Client(rig.aws, as: rig.drs.context)
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(400))
            let id = try #require(try await rig.instances(of: 1).first?.ec2InstanceID)
            let isProtected = { () async throws -> Bool? in
                try await client.describeInstanceAttribute(.init(instanceId: id, attribute: .disableApiTermination))
                    .disableApiTermination?.value
            }
            #expect(try await isProtected() == false)
            _ = try await client.modifyInstanceAttribute(
                .init(instanceId: id, disableApiTermination: .init(value: true))
            )
            #expect(try await isProtected() == true)
            let kept = await refusal { try await client.terminateInstances(.init(instanceIds: [id])) }
            #expect(kept?.code == .operationNotPermitted)
            for (group, code) in [("sg-00000000000000000", "InvalidGroup.NotFound"), ("x", "InvalidGroupId.Malformed")]
            {
                let error = await refusal {
                    try await client.modifyInstanceAttribute(.init(instanceId: id, groups: [group]))
                }
                #expect(error?.code.rawValue == code)
            }
            _ = try await client.rebootInstances(.init(instanceIds: [id]))
            #expect(try await client.describeSnapshots().snapshots?.isEmpty == false)
        }
    }

    @Test func `EC2 tells of its images, types and limits`() throws {
        try inWorld(Self.world) { rig in
            let client = EC2Client(rig.aws, as: rig.drs.context)
            #expect(try await client.describeImages().images?.count == 2)
            let offered = try await client.describeInstanceTypeOfferings(
                .init(locationType: .region, filters: [.init(name: "instance-type", values: ["c5.large"])])
            )
            #expect(offered.instanceTypeOfferings?.map(\.location) == ["us-east-1"])
            let told = try await client.describeAccountAttributes(.init(attributeNames: [.supportedPlatforms]))
            #expect(told.accountAttributes?.map(\.attributeName) == ["supported-platforms"])
        }
    }

    // MARK: CloudWatch

    @Test func `an alarm is found by its metric, switched, set, tagged and taken away`() throws {
        try inWorld(Self.world) { rig in
            let client = CloudWatchClient(rig.aws, as: rig.drs.context)
            _ = try await client.putMetricAlarm(
                .init(
                    alarmName: "lag",
                    metricName: "m",
                    namespace: "n",
                    statistic: .average,
                    period: 60,
                    evaluationPeriods: 1,
                    threshold: 1,
                    comparisonOperator: .greaterThanThreshold
                )
            )
            let found = try await client.describeAlarmsForMetric(.init(metricName: "m", namespace: "n")).metricAlarms
            let arn = try #require(found?.first?.alarmArn)
            let isOn = { () async throws -> Bool? in
                try await client.describeAlarms().metricAlarms?.first?.actionsEnabled
            }
            _ = try await client.disableAlarmActions(.init(alarmNames: ["lag"]))
            #expect(try await isOn() == false)
            _ = try await client.enableAlarmActions(.init(alarmNames: ["lag"]))
            #expect(try await isOn() == true)
            _ = try await client.setAlarmState(.init(alarmName: "lag", stateValue: .alarm, stateReason: "a test"))
            #expect(try await client.describeAlarms().metricAlarms?.first?.stateValue == .alarm)
            _ = try await client.tagResource(.init(resourceARN: arn, tags: [.init(key: "a", value: "1")]))
            #expect(try await client.listTagsForResource(.init(resourceARN: arn)).tags?.map(\.key) == ["a"])
            _ = try await client.untagResource(.init(resourceARN: arn, tagKeys: ["a"]))
            #expect(try await client.listTagsForResource(.init(resourceARN: arn)).tags?.isEmpty == true)
            let some = await refusal { try await client.deleteAlarms(.init(alarmNames: ["lag", "nobody"])) }
            #expect(some?.code == .resourceNotFound)
            _ = try await client.deleteAlarms(.init(alarmNames: ["lag"]))
            #expect(try await client.describeAlarms().metricAlarms?.isEmpty == true)
        }
    }

    // MARK: SNS

    @Test func `a topic has tags, a policy for its data, and takes messages ten at a time`() throws {
        try inWorld(Self.world) { rig in
            let arn = try #require(try await rig.sns.createTopic(.init(name: "dr")).topicArn)
            _ = try await rig.sns.tagResource(.init(resourceArn: arn, tags: [.init(key: "a", value: "1")]))
            _ = try await rig.sns.untagResource(.init(resourceArn: arn, tagKeys: ["a", "b"]))
            #expect(try await rig.sns.listTagsForResource(.init(resourceArn: arn)).tags?.isEmpty == true)
            let policy = #"{"Name": "p", "Version": "2021-06-01", "Statement": [{"DataDirection": "Inbound"}]}"#
            _ = try await rig.sns.putDataProtectionPolicy(.init(resourceArn: arn, dataProtectionPolicy: policy))
            #expect(try await rig.sns.getDataProtectionPolicy(.init(resourceArn: arn)).dataProtectionPolicy == policy)
            let long = String(repeating: "x", count: 120)
            let answer = try await rig.sns.publishBatch(
                .init(
                    topicArn: arn,
                    publishBatchRequestEntries: [
                        .init(id: "1", message: "m"), .init(id: "2", message: "m", subject: long),
                    ]
                )
            )
            #expect(answer.successful?.map(\.id) == ["1"] && answer.failed?.map(\.id) == ["2"])
        }
    }

    @Test func `an application and its devices are listed, changed and taken away`() throws {
        try inWorld(Self.world) { rig in
            let made = try await rig.sns.createPlatformApplication(
                .init(name: "pager", platform: "GCM", attributes: ["PlatformCredential": "key"])
            )
            let app = try #require(made.platformApplicationArn)
            #expect(
                try await rig.sns.listPlatformApplications().platformApplications?.map(\.platformApplicationArn) == [
                    app
                ]
            )
            _ = try await rig.sns.setPlatformApplicationAttributes(
                .init(platformApplicationArn: app, attributes: ["Enabled": "true"])
            )
            let device = try #require(
                try await rig.sns.createPlatformEndpoint(.init(platformApplicationArn: app, token: "t")).endpointArn
            )
            let shown = try await rig.sns.getEndpointAttributes(.init(endpointArn: device)).attributes
            #expect(shown?["Token"] == "t" && shown?["Enabled"] == "true")
            _ = try await rig.sns.deleteEndpoint(.init(endpointArn: device))
            _ = try await rig.sns.deleteEndpoint(.init(endpointArn: device))
            #expect(
                await refusal { try await rig.sns.getEndpointAttributes(.init(endpointArn: device)) }?.code == .notFound
            )
        }
    }

    // MARK: Native plans

    @Test func `steps of a native plan take another order, and a finished run goes`() throws {
        try inWorld(Self.world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.wait(1), Rig.wait(2)])
            let steps = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
            let arns = steps.map(\.recoveryPlanStepArn)
            let other = [arns[0], arns[2], arns[1]]
            _ = try await rig.drs.reorderRecoveryPlanSteps(
                .init(recoveryPlanArn: plan, orderedStepArns: other)
            )
            let after = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
            #expect(after.map(\.recoveryPlanStepArn) == other)
            let run = try await rig.run(plan)
            let early = await refusal {
                try await rig.drs.deleteRecoveryPlanExecution(.init(recoveryPlanExecutionArn: run))
            }
            #expect(early?.code == .conflictException)
            try await rig.pass(to: .seconds(2_000))
            _ = try await rig.drs.deleteRecoveryPlanExecution(.init(recoveryPlanExecutionArn: run))
            let gone = await refusal { try await rig.execution(run) }
            #expect(gone?.code == .resourceNotFoundException)
        }
    }
}
