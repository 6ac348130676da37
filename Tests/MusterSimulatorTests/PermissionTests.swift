import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// What becomes of calls whose caller may not make them.
struct PermissionTests {
    private static let user = "arn:aws:iam::111111111111:user/dr-operator"

    private static func statement(
        _ effect: PolicyStatement.Effect,
        _ actions: [String],
        on resources: [String] = ["*"],
        if conditions: [PolicyCondition] = []
    ) -> PolicyStatement {
        PolicyStatement(
            effect,
            actions: PolicyPatterns(actions),
            resources: PolicyPatterns(resources),
            conditions: conditions
        )
    }

    private static func world(
        _ statements: [PolicyStatement],
        boundary: [PolicyStatement]? = nil,
        servers: Range<Int> = 1..<3
    ) -> World {
        TestWorld.world(TestWorld.servers(servers)) { world, region in
            world.caller.permissions = Permissions([Policy(statements)], boundary: boundary.map { Policy($0) })
            region.topics = [WorldTopic(name: "drills")]
        }
    }

    @Test(
        arguments: [
            (
                [statement(.allow, ["ec2:*"])], nil,
                "because no identity-based policy allows the drs:StartRecovery action"
            ),
            (
                [statement(.allow, ["*"]), statement(.deny, ["drs:Start*"])], nil,
                "with an explicit deny in an identity-based policy"
            ),
            (
                [statement(.allow, ["*"])], [statement(.allow, ["ec2:*"])],
                "because no permissions boundary allows the drs:StartRecovery action"
            ),
            (
                [statement(.allow, ["*"])], [statement(.allow, ["*"]), statement(.deny, ["drs:*"])],
                "with an explicit deny in a permissions boundary"
            ),
        ] as [([PolicyStatement], [PolicyStatement]?, String)]
    )
    func `a refused call names action, resource and kind of policy, and changes nothing`(
        statements: [PolicyStatement],
        boundary: [PolicyStatement]?,
        reason: String
    ) throws {
        try inWorld(Self.world(statements, boundary: boundary)) { rig in
            let before = rig.aws.stateDigest

            let refused = await refusal { try await rig.start([1]) }

            let arn = "arn:aws:drs:us-east-1:111111111111:source-server/s-00000000000000001"
            #expect(refused?.code == .accessDeniedException && refused?.httpStatus == 403)
            #expect(
                refused?.message
                    == "User: \(Self.user) is not authorized to perform: drs:StartRecovery on resource: \(arn) \(reason)"
            )
            #expect(rig.aws.stateDigest == before)
        }
    }

    @Test func `each server of a launch is a resource of its own`() throws {
        let one = "arn:aws:drs:*:*:source-server/s-00000000000000001"
        try inWorld(Self.world([Self.statement(.allow, ["drs:StartRecovery"], on: [one])])) { rig in
            let refused1 = await refusal { try await rig.start([1, 2]) }
            #expect(refused1?.message.contains("s-00000000000000002") == true)
            _ = try await rig.start([1])
        }
    }

    @Test func `a launch with tags needs the right to tag jobs`() throws {
        let statements = [
            Self.statement(.allow, ["drs:StartRecovery"]),
            Self.statement(
                .allow,
                ["drs:TagResource"],
                if: [PolicyCondition(.stringEquals, "aws:RequestTag/purpose", ["drill"])]
            ),
        ]
        try inWorld(Self.world(statements)) { rig in
            let refused = await refusal { try await rig.start([1], tags: ["owner": "me"]) }
            #expect(
                refused?.message.contains("drs:TagResource on resource: arn:aws:drs:us-east-1:111111111111:job/*")
                    == true
            )
            _ = try await rig.start([1], tags: ["purpose": "drill"])
        }
    }

    @Test func `conditions see the tags of servers, also changed ones`() throws {
        let tier = [PolicyCondition(.stringEquals, "aws:ResourceTag/tier", ["web"])]
        let statements = [
            Self.statement(.allow, ["drs:StartRecovery"], if: tier), Self.statement(.allow, ["drs:TagResource"]),
        ]
        try inWorld(Self.world(statements)) { rig in
            let refused2 = await refusal { try await rig.start([1]) }
            #expect(refused2?.code == .accessDeniedException)
            _ = try await rig.drs.tagResource(
                .init(
                    resourceArn: "arn:aws:drs:us-east-1:111111111111:source-server/s-00000000000000001",
                    tags: ["tier": "web"]
                )
            )
            _ = try await rig.start([1])
        }
    }

    @Test func `STS and SNS refuse in their own words, and who one is can always be asked`() throws {
        try inWorld(Self.world([Self.statement(.deny, ["*"])])) { rig in
            let topic = "arn:aws:sns:us-east-1:111111111111:drills"
            let published = await refusal { try await rig.sns.publish(.init(topicArn: topic, message: "x")) }
            #expect(published?.code.rawValue == "AuthorizationError")
            #expect(
                published?.message
                    == "User: \(Self.user) is not authorized to perform: SNS:Publish on resource: \(topic) "
                    + "with an explicit deny in an identity-based policy"
            )
            let role = "arn:aws:iam::111111111111:role/Nobody"
            let assumed = await refusal { try await rig.sts.assumeRole(.init(roleArn: role, roleSessionName: "aa")) }
            #expect(assumed?.code == .accessDenied)
            let identity = try await rig.sts.getCallerIdentity(.init())
            #expect(identity.arn == Self.user)
        }
    }

    @Test func `the owner of the account may do everything`() throws {
        var world = Self.world([Self.statement(.deny, ["*"])])
        world.caller.arn = "arn:aws:iam::111111111111:root"
        try inWorld(world) { rig in _ = try await rig.start([1]) }
    }

    @Test func `a Region that is not initialised says so before it asks for rights`() throws {
        var world = Self.world([Self.statement(.deny, ["*"])])
        world.accounts[0].regions[0].isInitialized = false
        try inWorld(world) { rig in
            let refused3 = await refusal { try await rig.start([1]) }
            #expect(refused3?.code == .uninitializedAccountException)
        }
    }

    @Test func `a caller that is a session of a known role may do what the role may`() throws {
        var world = TestWorld.world(TestWorld.servers(1..<2))
        world.caller.arn = "arn:aws:sts::111111111111:assumed-role/Operator/anna"
        world.accounts[0].roles = [
            WorldRole(
                name: "Operator",
                trustedAccounts: [],
                permissions: Permissions([Policy([Self.statement(.allow, ["drs:Describe*"])])])
            )
        ]
        try inWorld(world) { rig in
            let server = try await rig.server(1)
            #expect(server.sourceServerID == TestWorld.serverID(1))
            let refused4 = await refusal { try await rig.start([1]) }
            #expect(refused4?.code == .accessDeniedException)
        }
    }
}
