import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// An account in which there is more than one of everything that can be listed.
struct Tenant {
    let rig: Rig
    let context: CallContext
    /// Names of things that exist in it, by the members that take them; those of single operations come first.
    private(set) var known: [String: String] = [:]
    private(set) var knownTo: [String: [String: String]] = [:]

    private static let count = 7

    /// A world with two such accounts that trust each other.
    static var world: World {
        var world = TestWorld.world(TestWorld.servers(1..<13)) { world, region in
            // So that time passes only where it is asked for.
            world.behavior.callLatency = .constant(.zero)
            world.behavior.throttlesMessages = false
            furnish(&region, trusting: TestWorld.spoke)
        }
        var region = WorldRegion(name: TestWorld.region, servers: TestWorld.servers(21..<33))
        furnish(&region, trusting: TestWorld.hub)
        world.accounts.append(WorldAccount(id: TestWorld.spoke, regions: [region]))
        return world
    }

    private static func furnish(_ region: inout WorldRegion, trusting account: AccountID) {
        for number in 0..<count {
            let digits = "0000000000000000\(number)"
            region.subnets.append(WorldSubnet(id: "subnet-" + digits, vpc: "vpc-" + digits))
            region.securityGroups.append(WorldSecurityGroup(id: "sg-" + digits, vpc: "vpc-" + digits))
        }
        region.trustedAccounts = [account]
        region.optedOut = (0..<120).map { "+1555010\(1_000 + $0)" }
    }

    /// Fills an account.
    ///
    /// - Parameters:
    ///   - rig: The running world.
    ///   - account: One of the two.
    ///   - servers: The numbers of its servers.
    /// - Throws: What the services refuse.
    init(_ rig: Rig, _ account: AccountID, servers: Range<Int>) async throws {
        self.rig = rig
        let keys = account == TestWorld.hub ? rig.aws.callerCredentials : rig.aws.credentials(ofAccount: account)
        context = CallContext(account: account, region: TestWorld.region, credentials: keys)
        try await fillDRS(servers)
        try await fillSNS()
        try await fillNeighbours()
    }

    // MARK: Filling

    private mutating func fillDRS(_ servers: Range<Int>) async throws {
        let drs = DRSClient(rig.aws, as: context)
        let launched = servers.prefix(Self.count + 1)
        var jobs: [JobID] = []
        for number in launched {
            let asked = DRS.StartRecoveryRequestSourceServer(sourceServerID: TestWorld.serverID(number))
            let job = try await drs.startRecovery(.init(sourceServers: [asked], isDrill: true)).job
            if let job { jobs.append(job.jobID) }
        }
        known["jobID"] = jobs.first?.rawValue
        let server = TestWorld.serverID(servers.lowerBound).rawValue
        known["sourceServerID"] = server
        known["resourceId"] = server
        known["stagingAccountID"] = (context.account == TestWorld.hub ? TestWorld.spoke : TestWorld.hub).rawValue
        for number in 0..<2 {
            _ = try await drs.putLaunchAction(
                .init(
                    resourceId: server,
                    actionCode: "AWS-Run\(number)",
                    order: 1_001 + number,
                    actionId: "00000000-0000-0000-0000-00000000000\(number)",
                    optional: true,
                    active: true,
                    name: "action \(number)",
                    actionVersion: "1",
                    category: .other,
                    description: "one"
                )
            )
            _ = try await drs.createSourceNetwork(
                .init(
                    vpcID: "vpc-0000000000000000\(number)",
                    originAccountID: context.account,
                    originRegion: "us-east-1"
                )
            )
            _ = try await drs.createReplicationConfigurationTemplate(Self.template("subnet-0000000000000000\(number)"))
        }
        try await fillPlans(
            drs,
            servers.suffix(2).map { "arn:aws:drs:us-east-1:\(context.account):source-server/\(TestWorld.serverID($0))" }
        )
    }

    private static func template(_ subnet: String) -> DRS.CreateReplicationConfigurationTemplateRequest {
        DRS.CreateReplicationConfigurationTemplateRequest(
            stagingAreaSubnetId: subnet,
            associateDefaultSecurityGroup: true,
            replicationServersSecurityGroupsIDs: [],
            replicationServerInstanceType: "t3.small",
            useDedicatedReplicationServer: false,
            defaultLargeStagingDiskType: .gp3,
            ebsEncryption: .default,
            bandwidthThrottling: 0,
            dataPlaneRouting: .privateIP,
            createPublicIP: false,
            stagingAreaTags: [:],
            pitPolicy: [
                DRS.PITPolicyRule(units: .minute, interval: 10, retentionDuration: 60),
                DRS.PITPolicyRule(units: .hour, interval: 1, retentionDuration: 24),
                DRS.PITPolicyRule(units: .day, interval: 1, retentionDuration: 7),
            ]
        )
    }

    private mutating func fillPlans(_ drs: DRSClient, _ arns: [String]) async throws {
        for (place, arn) in arns.enumerated() {
            let plan = try await drs.createRecoveryPlan(.init(name: "plan \(place)")).recoveryPlan.recoveryPlanArn
            let servers = DRS.ServerStepConfiguration(servers: [DRS.RecoveryPlanServer(serverArn: arn)])
            for step in [
                DRS.RecoveryPlanStepConfiguration(serverStepConfiguration: servers), Rig.wait(5),
            ] {
                _ = try await drs.createRecoveryPlanStep(
                    .init(recoveryPlanArn: plan, stepName: "step", configuration: step)
                )
            }
            let run = try await drs.startRecoveryPlanExecution(.init(recoveryPlanArn: plan, mode: .drill))
            known["recoveryPlanArn"] = plan
            known["recoveryPlanExecutionArn"] = run.recoveryPlanExecution.recoveryPlanExecutionArn
        }
    }

    private mutating func fillSNS() async throws {
        let sns = SNSClient(rig.aws, as: context)
        for number in 0..<101 { _ = try await sns.createTopic(.init(name: "topic-\(number)")) }
        let topic = try #require(try await sns.createTopic(.init(name: "topic-0")).topicArn)
        known["TopicArn"] = topic
        for number in 0..<101 {
            let address = "a\(number)@example.com"
            _ = try await sns.subscribe(.init(topicArn: topic, protocol: "email", endpoint: address))
            let made = try await sns.createPlatformApplication(
                .init(name: "app-\(number)", platform: "GCM", attributes: ["PlatformCredential": "key"])
            )
            known["PlatformApplicationArn"] = made.platformApplicationArn
        }
        let app = known["PlatformApplicationArn"] ?? ""
        for number in 0..<101 {
            _ = try await sns.createPlatformEndpoint(.init(platformApplicationArn: app, token: "token-\(number)"))
        }
        for number in 0..<2 {
            _ = try await sns.createSMSSandboxPhoneNumber(.init(phoneNumber: "+1555019900\(number)"))
        }
        known["PolicySourceArn"] =
            context.account == TestWorld.hub
            ? "arn:aws:iam::111111111111:user/dr-operator" : "arn:aws:iam::\(context.account):user/muster"
    }

    private mutating func fillNeighbours() async throws {
        let ssm = SSMClient(rig.aws, as: context)
        for number in 0..<2 {
            _ = try await ssm.putParameter(.init(name: "/shop/parameter-\(number)", value: "1", type: .string))
            _ = try await ssm.putParameter(.init(name: "/shop/parameter-0", value: "\(number)", overwrite: true))
            let started = try await ssm.startAutomationExecution(
                .init(documentName: "AWS-StopEC2Instance", parameters: ["InstanceId": ["i-0"]])
            )
            known["AutomationExecutionId"] = started.automationExecutionId
        }
        let steps =
            #"{"schemaVersion": "0.3", "mainSteps": [{"name": "a", "action": "aws:pause"}, "#
            + #"{"name": "b", "action": "aws:pause"}]}"#
        _ = try await ssm.createDocument(.init(content: steps, name: "two-steps", documentType: .automation))
        let stepped = try await ssm.startAutomationExecution(.init(documentName: "two-steps"))
        knownTo["ssm:DescribeAutomationStepExecutions"] = [
            "AutomationExecutionId": stepped.automationExecutionId ?? ""
        ]
        knownTo["ssm:GetParameterHistory"] = ["Name": "/shop/parameter-0"]
        known["Path"] = "/shop"
        let watch = CloudWatchClient(rig.aws, as: context)
        for number in 0..<2 {
            _ = try await watch.putMetricAlarm(
                .init(
                    alarmName: "alarm-\(number)",
                    metricName: "m",
                    namespace: "n",
                    statistic: .average,
                    period: 60,
                    evaluationPeriods: 1,
                    threshold: 1,
                    comparisonOperator: .greaterThanThreshold
                )
            )
        }
        let data = (0..<600).map { CloudWatch.MetricDatum(metricName: "metric-\($0)", value: 1) }
        _ = try await watch.putMetricData(.init(namespace: "n", metricData: data))
        let bus = EventBridgeClient(rig.aws, as: context)
        for number in 0..<2 {
            _ = try await bus.putRule(.init(name: "rule-\(number)", eventPattern: #"{"source": ["a"]}"#))
            let targets = (0..<2).map {
                EventBridge.Target(id: "t\($0)", arn: "arn:aws:sns:us-east-1:\(context.account):topic-\($0)")
            }
            _ = try await bus.putTargets(.init(rule: "rule-\(number)", targets: targets))
            _ = try await bus.createEventBus(.init(name: "bus-\(number)"))
        }
        known["Rule"] = "rule-0"
        known["TargetArn"] = "arn:aws:sns:us-east-1:\(context.account):topic-0"
    }

    /// What waits for instances to be there, and their agents.
    mutating func fillLater() async throws {
        let ec2 = EC2Client(rig.aws, as: context)
        let ssm = SSMClient(rig.aws, as: context)
        let instances = try await ec2.describeInstances().reservations?.flatMap { $0.instances ?? [] } ?? []
        let ids = instances.filter { $0.state?.name == .running }.compactMap(\.instanceId)
        try #require(ids.count >= 2)
        for _ in 0..<2 {
            let asked = SSM.SendCommandRequest(
                instanceIds: Array(ids.prefix(2)),
                documentName: "AWS-RunShellScript",
                parameters: ["commands": ["true"]]
            )
            known["CommandId"] = try await ssm.sendCommand(asked).command?.commandId
        }
        let templates = try await ec2.describeLaunchTemplates().launchTemplates ?? []
        known["LaunchTemplateId"] = templates.first?.launchTemplateId
        for _ in 0..<5 {
            _ = try await ec2.createLaunchTemplateVersion(
                .init(
                    launchTemplateId: known["LaunchTemplateId"],
                    launchTemplateData: .init(instanceType: "c5.large")
                )
            )
        }
        knownTo["ec2:DescribeLaunchTemplateVersions"] = ["LaunchTemplateId": known["LaunchTemplateId"] ?? ""]
    }

    // MARK: Asking

    /// The least request of an operation about things that exist here.
    func request<Operation: AWSOperation>(_ operation: Operation.Type) -> Operation.Input {
        let own = knownTo[Operation.actionName] ?? [:]
        var request =
            ModelRequest.make(Operation.Input.self, .minimal, known: known.merging(own) { $1 }).request
        for (name, text) in own { request = MemberSetter.set(name, text, in: request) ?? request }
        if let times = request as? CloudWatch.GetMetricDataInput, let asked = Self.data(times) as? Operation.Input {
            request = asked
        }
        return request
    }

    /// A question for more points of a metric than fit on a page of one.
    private static func data(_ request: CloudWatch.GetMetricDataInput) -> CloudWatch.GetMetricDataInput {
        var request = request
        let metric = CloudWatch.Metric(
            namespace: "AWS/DRS",
            metricName: "TotalSourceServerCount",
            dimensions: []
        )
        request.metricDataQueries = [
            CloudWatch.MetricDataQuery(id: "q", metricStat: .init(metric: metric, period: 60, stat: "Average"))
        ]
        request.startTime = TestWorld.start
        request.endTime = TestWorld.start + .seconds(3_600)
        return request
    }

    func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ request: Operation.Input
    ) async throws -> Operation.Output {
        try await rig.aws.call(operation, request, as: context)
    }
}
