import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// What service control policies and session policies say beside a principal's own.
struct ControlPolicyTests {
    struct Question: Sendable, CustomTestStringConvertible {
        var title: String
        var controls: [PolicyStatement]?
        var session: [PolicyStatement]?
        var own: [PolicyStatement]
        var boundary: [PolicyStatement]?
        /// How the refusal ends; `nil` where the call is allowed.
        var refusal: String?

        init(
            _ title: String,
            controls: [PolicyStatement]? = nil,
            session: [PolicyStatement]? = nil,
            own: [PolicyStatement] = [ControlPolicyTests.allow()],
            boundary: [PolicyStatement]? = nil,
            _ refusal: String?
        ) {
            self.title = title
            self.controls = controls
            self.session = session
            self.own = own
            self.boundary = boundary
            self.refusal = refusal
        }

        var testDescription: String { title }
    }

    static func allow(_ actions: [String] = ["*"]) -> PolicyStatement {
        PolicyStatement(.allow, actions: PolicyPatterns(actions), resources: PolicyPatterns(["*"]))
    }

    static func deny(_ actions: [String], if conditions: PolicyCondition...) -> PolicyStatement {
        PolicyStatement(
            .deny,
            actions: PolicyPatterns(actions),
            resources: PolicyPatterns(["*"]),
            conditions: conditions
        )
    }

    private static let outside = PolicyCondition(.stringNotEquals, "aws:RequestedRegion", ["eu-west-1"])
    private static let inside = PolicyCondition(.stringNotEquals, "aws:RequestedRegion", ["us-east-1"])
    private static let action = "the drs:StartRecovery action"

    private static func silent(_ policy: String) -> String { "because no \(policy) allows \(action)" }
    private static func explicit(_ policy: String) -> String { "with an explicit deny in \(policy)" }

    static let questions: [Question] = [
        Question("nothing but the own policy", nil),
        Question("a control that denies something else", controls: [deny(["s3:*"])], nil),
        Question(
            "a control that denies",
            controls: [deny(["drs:StartRecovery"])],
            explicit("a service control policy")
        ),
        Question(
            "a control that denies outside a Region, and we are outside",
            controls: [deny(["*"], if: outside)],
            explicit("a service control policy")
        ),
        Question("a control that denies outside a Region, and we are inside", controls: [deny(["*"], if: inside)], nil),
        Question("a control that allows everything", controls: [allow()], nil),
        Question("a control that allows this", controls: [allow(["drs:*"])], nil),
        Question(
            "a control that allows something else",
            controls: [allow(["ec2:*"])],
            silent("service control policy")
        ),
        Question(
            "a control that allows, and no own policy that does",
            controls: [allow()],
            own: [allow(["ec2:*"])],
            silent("identity-based policy")
        ),
        Question("a session that allows this", session: [allow(["drs:*"])], nil),
        Question("a session that allows something else", session: [allow(["ec2:*"])], silent("session policy")),
        Question("a session that denies", session: [allow(), deny(["drs:*"])], explicit("a session policy")),
        Question(
            "a session that allows more than the role may",
            session: [allow()],
            own: [allow(["ec2:*"])],
            silent("identity-based policy")
        ),
        Question(
            "a denial of the session counts before a silent control",
            controls: [allow(["ec2:*"])],
            session: [deny(["drs:*"])],
            explicit("a session policy")
        ),
        Question(
            "a denial of the identity counts before a silent control and a silent session",
            controls: [allow(["ec2:*"])],
            session: [allow(["ec2:*"])],
            own: [allow(), deny(["drs:*"])],
            explicit("an identity-based policy")
        ),
        Question(
            "a denial of the boundary counts before a silent session",
            session: [allow(["ec2:*"])],
            boundary: [deny(["drs:*"])],
            explicit("a permissions boundary")
        ),
        Question(
            "of two denials the control's is named",
            controls: [deny(["drs:*"])],
            session: [deny(["drs:*"])],
            own: [deny(["drs:*"])],
            explicit("a service control policy")
        ),
        Question(
            "of two silences the control's is named",
            controls: [allow(["ec2:*"])],
            session: [allow(["ec2:*"])],
            own: [allow(["ec2:*"])],
            silent("service control policy")
        ),
        Question(
            "of the other silences the session's is named",
            session: [allow(["ec2:*"])],
            own: [allow(["ec2:*"])],
            boundary: [allow(["ec2:*"])],
            silent("session policy")
        ),
        Question(
            "all four allow",
            controls: [allow(["drs:*"])],
            session: [allow(["drs:*"])],
            boundary: [allow(["drs:*"])],
            nil
        ),
    ]

    /// A world whose caller is a session of a role with these policies.
    private static func world(_ question: Question) -> World {
        var world = TestWorld.world(TestWorld.servers(1..<3)) { world, _ in
            world.caller = WorldCaller(
                account: TestWorld.hub,
                arn: "arn:aws:iam::111111111111:role/Operator",
                permissions: Permissions(
                    [Policy(question.own)],
                    boundary: question.boundary.map { Policy($0) }
                ),
                sessionPolicies: question.session.map { [Policy($0)] }
            )
        }
        for index in world.accounts.indices where world.accounts[index].id == TestWorld.hub {
            world.accounts[index].controlPolicies = question.controls.map { [Policy($0)] }
        }
        return world
    }

    @Test(arguments: questions) func `each kind of policy has its say, in its order`(question: Question) throws {
        try inWorld(Self.world(question)) { rig in
            let before = rig.aws.stateDigest
            let refused = await refusal { _ = try await rig.start([1]) }

            #expect((refused == nil) == (question.refusal == nil), "\(refused?.message ?? "allowed")")
            if let expected = question.refusal {
                #expect(refused?.code == .accessDeniedException && refused?.httpStatus == 403)
                #expect(refused?.message.hasSuffix(expected) == true, "\(refused?.message ?? "")")
                #expect(rig.aws.stateDigest == before)
            }
        }
    }

    @Test func `what a service control policy denies in EC2 shows in the launch and not in the call`() throws {
        let guardrail = Self.deny(["ec2:RunInstances"], if: Self.outside)
        var world = Self.world(Question("launch", controls: [guardrail], nil))
        world.behavior.missingPermission = .logged
        try inWorld(world) { rig in
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(7_200))

            let errors = try await rig.log(job.jobID).compactMap { $0.eventData?.rawError }
            #expect(errors.contains { $0.contains("with an explicit deny in a service control policy") })
            #expect(errors.contains { $0.contains("ec2:RunInstances") })
        }
    }

    @Test func `IAM's own simulation knows service control policies, but none with conditions`() throws {
        for (statement, decision, allowed) in [
            (Self.deny(["drs:StartRecovery"]), "explicitDeny", false),
            (Self.deny(["drs:StartRecovery"], if: Self.outside), "allowed", true),
        ] as [(PolicyStatement, String, Bool)] {
            try inWorld(Self.world(Question("simulation", controls: [statement], nil))) { rig in
                let answer = try await IAMClient(rig.aws, as: rig.context).simulatePrincipalPolicy(
                    .init(
                        policySourceArn: "arn:aws:iam::111111111111:role/Operator",
                        actionNames: ["drs:StartRecovery"]
                    )
                )
                let result = try #require(answer.evaluationResults?.first)
                #expect(result.evalDecision.rawValue == decision)
                #expect(result.organizationsDecisionDetail?.allowedByOrganizations == allowed)
            }
        }
    }

    @Test func `the owner of an account is bound by service control policies and nothing else`() throws {
        for (controls, isAllowed) in [(nil, true), ([Self.deny(["drs:*"])], false)] as [([PolicyStatement]?, Bool)] {
            var world = Self.world(Question("root", controls: controls, own: [], nil))
            world.caller = WorldCaller(account: TestWorld.hub, arn: "arn:aws:iam::111111111111:root")
            try inWorld(world) { rig in
                let refused = await refusal { _ = try await rig.start([1]) }
                #expect((refused == nil) == isAllowed)
            }
        }
    }

    // MARK: Sessions

    private static let roleARN = "arn:aws:iam::111111111111:role/Recovery"

    private static func sessionWorld(_ trust: [PolicyStatement]? = nil) -> World {
        var world = TestWorld.world(TestWorld.servers(1..<3))
        for index in world.accounts.indices where world.accounts[index].id == TestWorld.hub {
            world.accounts[index].roles = [
                WorldRole(
                    name: "Recovery",
                    trustedAccounts: [TestWorld.hub],
                    trust: trust.map { Policy($0) },
                    permissions: Permissions([Policy([allow(["drs:*", "ec2:*"])])])
                )
            ]
        }
        return world
    }

    @Test(
        arguments: [
            (nil, true),
            (#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"drs:*","Resource":"*"}}"#, true),
            (#"{"Statement":[{"Effect":"Allow","Action":["drs:Describe*"],"Resource":["*"]}]}"#, false),
            (
                #"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},"#
                    + #"{"Sid":"no","Effect":"Deny","NotAction":"iam:*","Resource":"*","#
                    + #""Condition":{"StringEquals":{"aws:RequestedRegion":["us-east-1"]}}}]}"#, false
            ),
        ] as [(String?, Bool)]
    )
    func `a session may do what its policy and its role both allow`(policy: String?, mayStart: Bool) throws {
        try inWorld(Self.sessionWorld()) { rig in
            let answer = try await rig.sts.assumeRole(
                .init(roleArn: Self.roleARN, roleSessionName: "muster", policy: policy)
            )
            let session = try #require(answer.credentials)
            let context = CallContext(
                account: TestWorld.hub,
                region: TestWorld.region,
                credentials: Credentials(session)
            )
            let drs = DRSClient(rig.aws, as: context)
            let refused = await refusal {
                _ = try await drs.startRecovery(
                    .init(sourceServers: [.init(sourceServerID: SourceServerID("s-00000000000000001"))])
                )
            }
            #expect((refused == nil) == mayStart, "\(refused?.message ?? "")")
            #expect((answer.packedPolicySize != nil) == (policy != nil))
        }
    }

    @Test(arguments: [
        ("{", "The policy is not in the valid JSON format."),
        ("[]", "Syntax errors in policy."),
        ("{\"Statement\":[]}", "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Perhaps","Action":"*","Resource":"*"}}"#, "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}}"#, "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#, "Syntax errors in policy."),
        (
            #"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Like":{"a:b":"c"}}}}"#,
            "Syntax errors in policy."
        ),
    ])
    func `a session policy that is none is refused`(policy: String, message: String) throws {
        try inWorld(Self.sessionWorld()) { rig in
            let refused = await refusal {
                _ = try await rig.sts.assumeRole(
                    .init(roleArn: Self.roleARN, roleSessionName: "muster", policy: policy)
                )
            }
            #expect(refused?.code.rawValue == "MalformedPolicyDocument" && refused?.httpStatus == 400)
            #expect(refused?.message == message)
        }
    }

    @Test func `a trust that names the caller does not reach beyond a service control policy`() throws {
        let named = PolicyStatement(
            .allow,
            principals: PolicyPrincipals(["arn:aws:iam::111111111111:user/dr-operator"]),
            actions: PolicyPatterns(["sts:AssumeRole"])
        )
        for (controls, isAssumed) in [
            (nil, true), ([Self.deny(["sts:AssumeRole"])], false), ([Self.allow(["drs:*"])], false),
        ] as [([PolicyStatement]?, Bool)] {
            var world = Self.sessionWorld([named])
            world.caller.permissions = Permissions([Policy([Self.allow(["drs:*"])])])
            for index in world.accounts.indices where world.accounts[index].id == TestWorld.hub {
                world.accounts[index].controlPolicies = controls.map { [Policy($0)] }
            }
            try inWorld(world) { rig in
                let refused = await refusal {
                    _ = try await rig.sts.assumeRole(.init(roleArn: Self.roleARN, roleSessionName: "muster"))
                }
                #expect((refused == nil) == isAssumed)
            }
        }
    }
}
