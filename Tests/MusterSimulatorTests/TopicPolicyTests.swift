import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Who may do what with a topic, within its account and from another one.
struct TopicPolicyTests {
    private static let arn = "arn:aws:sns:us-east-1:111111111111:alerts"
    private static let role = "arn:aws:iam::222222222222:role/Publisher"

    /// The topic is in the hub, the role in the spoke.
    private static func world(_ permissions: Permissions = Permissions()) -> World {
        TestWorld.world([]) { world, region in
            region.topics = [WorldTopic(name: "alerts", subscriptions: [.init(transport: "email", endpoint: "a@b.c")])]
            world.caller.permissions = permissions
            world.accounts.append(
                WorldAccount(
                    id: TestWorld.spoke,
                    roles: [WorldRole(name: "Publisher", trustedAccounts: [TestWorld.hub])]
                )
            )
        }
    }

    private static func spoke(_ rig: Rig) async throws -> SNSClient {
        let session = try #require(
            try await rig.sts.assumeRole(.init(roleArn: role, roleSessionName: "drill")).credentials
        )
        return SNSClient(
            rig.aws,
            as: CallContext(account: TestWorld.spoke, region: TestWorld.region, credentials: Credentials(session))
        )
    }

    @Test func `another account may publish once a permission says so, and no longer than that`() throws {
        try inWorld(Self.world()) { rig in
            let spoke = try await Self.spoke(rig)
            let before = await refusal { try await spoke.publish(.init(topicArn: Self.arn, message: "x")) }
            #expect(before?.code == .authorizationError)
            #expect(before?.message.contains("no resource-based policy allows the SNS:Publish action") == true)
            _ = try await rig.sns.addPermission(
                .init(topicArn: Self.arn, label: "spoke", awsAccountId: ["222222222222"], actionName: ["Publish"])
            )
            _ = try await spoke.publish(.init(topicArn: Self.arn, message: "x"))
            #expect(rig.aws.deliveries.count == 1)
            let subscribing = await refusal {
                try await spoke.subscribe(.init(topicArn: Self.arn, protocol: "email", endpoint: "x@y.z"))
            }
            #expect(subscribing?.code == .authorizationError)
            let twice = await refusal {
                try await rig.sns.addPermission(
                    .init(topicArn: Self.arn, label: "spoke", awsAccountId: ["222222222222"], actionName: ["Publish"])
                )
            }
            #expect(twice?.code == .invalidParameter)
            _ = try await rig.sns.removePermission(.init(topicArn: Self.arn, label: "spoke"))
            #expect(await refusal { try await spoke.publish(.init(topicArn: Self.arn, message: "x")) } != nil)
        }
    }

    @Test func `a policy is shown as it was set, and the service's own before`() throws {
        try inWorld(Self.world()) { rig in
            func shown() async throws -> String? {
                try await rig.sns.getTopicAttributes(.init(topicArn: Self.arn)).attributes?["Policy"]
            }
            #expect(try await shown()?.contains("__default_statement_ID") == true)
            let policy = Self.policy(#"{"AWS":"*"}"#, "SNS:Publish")
            _ = try await rig.sns.setTopicAttributes(
                .init(topicArn: Self.arn, attributeName: "Policy", attributeValue: policy)
            )
            #expect(try await shown() == policy)
        }
    }

    private static func policy(
        _ principal: String,
        _ action: String,
        effect: String = "Allow",
        on arn: String = arn
    ) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"\#(effect)","Principal":\#(principal),"#
            + #""Action":"\#(action)","Resource":"\#(arn)"}]}"#
    }

    @Test(
        arguments: [
            ("identity silent, topic silent", false, nil, false),
            (
                "identity silent, topic names the account", false, policy(#"{"AWS":"111111111111"}"#, "sns:Publish"),
                false
            ),
            (
                "identity silent, topic names the user", false,
                policy(#"{"AWS":"arn:aws:iam::111111111111:user/dr-operator"}"#, "sns:Publish"), true
            ),
            ("identity silent, topic is open", false, policy(#""*""#, "sns:*"), true),
            ("identity allows, topic silent", true, nil, true),
            ("identity allows, topic denies", true, policy(#""*""#, "sns:Publish", effect: "Deny"), false),
            (
                "identity allows, topic denies others", true,
                policy(#"{"AWS":"222222222222"}"#, "SNS:Publish", effect: "Deny"), true
            ),
        ] as [(String, Bool, String?, Bool)]
    )
    func `the topic's policy and the caller's decide together`(
        title: String,
        mayPublish: Bool,
        policy: String?,
        isAllowed: Bool
    ) throws {
        let others = PolicyStatement(
            .allow,
            actions: PolicyPatterns(["sns:SetTopicAttributes"] + (mayPublish ? ["sns:Publish"] : [])),
            resources: PolicyPatterns(["*"])
        )
        let error = try inWorld(Self.world(Permissions([Policy([others])]))) { rig in
            if let policy {
                _ = try await rig.sns.setTopicAttributes(
                    .init(topicArn: Self.arn, attributeName: "Policy", attributeValue: policy)
                )
            }
            return await refusal { try await rig.sns.publish(.init(topicArn: Self.arn, message: "x")) }
        }

        #expect((error == nil) == isAllowed, "\(title)")
        #expect(error == nil || error?.code == .authorizationError)
    }

    @Test(
        arguments: [
            "no json", "[]", "{}", policy(#"{"AWS":"nobody"}"#, "sns:Publish"), policy(#""*""#, "sqs:SendMessage"),
            policy(#""*""#, "SNS:Publish", on: "arn:aws:sns:us-east-1:111111111111:other"),
        ]
    )
    func `what is no policy of the topic is refused`(policy: String) throws {
        let error = try inWorld(Self.world()) { rig in
            await refusal {
                try await rig.sns.setTopicAttributes(
                    .init(topicArn: Self.arn, attributeName: "Policy", attributeValue: policy)
                )
            }
        }

        #expect(error?.code == .invalidParameter)
    }

    @Test func `whoever subscribes from another account owns the subscription`() throws {
        try inWorld(Self.world()) { rig in
            let spoke = try await Self.spoke(rig)
            _ = try await rig.sns.addPermission(
                .init(topicArn: Self.arn, label: "spoke", awsAccountId: ["222222222222"], actionName: ["Subscribe"])
            )
            let queue = "arn:aws:sqs:us-east-1:222222222222:queue"
            let own = try #require(
                try await spoke.subscribe(.init(topicArn: Self.arn, protocol: "sqs", endpoint: queue)).subscriptionArn
            )
            #expect(own.hasPrefix(Self.arn))
            let shown = try await spoke.getSubscriptionAttributes(.init(subscriptionArn: own)).attributes
            #expect(shown?["Owner"] == "222222222222")
            #expect(shown?["PendingConfirmation"] == "false")
            let hubs = try await rig.sns.subscribe(.init(topicArn: Self.arn, protocol: "sqs", endpoint: queue + "2"))
            #expect(hubs.subscriptionArn == "pending confirmation")
            _ = try await spoke.unsubscribe(.init(subscriptionArn: own))
        }
    }
}
