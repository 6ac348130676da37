import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Who may assume a role, by trust and by policies of their own.
struct TrustTests {
    private static let user = "arn:aws:iam::111111111111:user/dr-operator"

    struct Trust: Sendable, CustomTestStringConvertible {
        var title: String
        var account = TestWorld.spoke
        var trust: [PolicyStatement]
        var own: [PolicyStatement]?
        var externalID: String?
        var tags: [String: String] = [:]
        var isAssumed: Bool

        init(
            _ title: String,
            account: AccountID = TestWorld.spoke,
            _ trust: [PolicyStatement],
            own: [PolicyStatement]? = nil,
            externalID: String? = nil,
            tags: [String: String] = [:],
            isAssumed: Bool
        ) {
            self.title = title
            self.account = account
            self.trust = trust
            self.own = own
            self.externalID = externalID
            self.tags = tags
            self.isAssumed = isAssumed
        }

        var testDescription: String { title }
    }

    private static func trust(
        _ principals: [String],
        effect: PolicyStatement.Effect = .allow,
        isNegated: Bool = false,
        services: [String] = [],
        actions: [String] = ["sts:AssumeRole"],
        if conditions: PolicyCondition...
    ) -> PolicyStatement {
        PolicyStatement(
            effect,
            principals: PolicyPrincipals(principals, services: services, isNegated: isNegated),
            actions: PolicyPatterns(actions),
            conditions: conditions
        )
    }

    private static let mayAssume = PolicyStatement(
        .allow,
        actions: PolicyPatterns(["sts:*"]),
        resources: PolicyPatterns(["arn:aws:iam::*:role/Recovery"])
    )
    private static let mayNothing = [
        PolicyStatement(.allow, actions: PolicyPatterns(["drs:*"]), resources: PolicyPatterns(["*"]))
    ]
    private static let id = PolicyCondition(.stringEquals, "sts:ExternalId", ["shop"])

    static let cases: [Trust] = [
        Trust("the account", [trust(["111111111111"])], isAssumed: true),
        Trust("the root of the account", [trust(["arn:aws:iam::111111111111:root"])], isAssumed: true),
        Trust("the user", [trust([user])], isAssumed: true),
        Trust("anybody", [trust(["*"])], isAssumed: true),
        Trust("nobody", [trust([])], isAssumed: false),
        Trust("another account", [trust(["333333333333"])], isAssumed: false),
        Trust("a service", [trust([], services: ["drs.amazonaws.com"])], isAssumed: false),
        Trust("everybody but the user", [trust([user], isNegated: true)], isAssumed: false),
        Trust("another action", [trust([user], actions: ["sts:TagSession"])], isAssumed: false),
        Trust("a denial", [trust(["*"]), trust([user], effect: .deny)], isAssumed: false),
        Trust("the external id", [trust([user], if: id)], externalID: "shop", isAssumed: true),
        Trust("a wrong external id", [trust([user], if: id)], externalID: "Shop", isAssumed: false),
        Trust("no external id", [trust([user], if: id)], isAssumed: false),
        Trust(
            "the name of the session",
            [trust([user], if: PolicyCondition(.stringLike, "sts:RoleSessionName", ["muster-*"]))],
            isAssumed: true
        ),
        Trust(
            "a tag of the principal",
            [trust([user], if: PolicyCondition(.stringEquals, "aws:PrincipalTag/team", ["recovery"]))],
            isAssumed: true
        ),
        Trust("session tags without a word of the trust", [trust([user])], tags: ["stage": "test"], isAssumed: false),
        Trust(
            "session tags",
            [trust([user], actions: ["sts:AssumeRole", "sts:TagSession"])],
            tags: ["stage": "test"],
            isAssumed: true
        ),
        Trust("across accounts, own policies allow", [trust([user])], own: [mayAssume], isAssumed: true),
        Trust("across accounts, own policies do not", [trust([user])], own: mayNothing, isAssumed: false),
        Trust("within an account, named", account: TestWorld.hub, [trust([user])], own: mayNothing, isAssumed: true),
        Trust(
            "within an account, the account named",
            account: TestWorld.hub,
            [trust(["111111111111"])],
            own: mayNothing,
            isAssumed: false
        ),
        Trust(
            "within an account, named and denied",
            account: TestWorld.hub,
            [trust([user])],
            own: [PolicyStatement(.deny, actions: PolicyPatterns(["sts:*"]), resources: PolicyPatterns(["*"]))],
            isAssumed: false
        ),
    ]

    @Test(arguments: cases) func `trust and own policies decide together`(one: Trust) throws {
        let world = TestWorld.world([]) { world, _ in
            world.caller.tags = ["team": "recovery"]
            world.caller.permissions = Permissions(one.own.map { [Policy($0)] })
            if one.account != TestWorld.hub { world.accounts.append(WorldAccount(id: one.account)) }
        }
        var trusting = world
        let index = try #require(trusting.accounts.firstIndex { $0.id == one.account })
        trusting.accounts[index].roles = [
            WorldRole(name: "Recovery", trustedAccounts: [], trust: Policy(one.trust))
        ]
        let role = "arn:aws:iam::\(one.account):role/Recovery"
        let refused = try inWorld(trusting) { rig in
            await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: role,
                        roleSessionName: "muster-1",
                        tags: one.tags.sorted { $0.key < $1.key }.map { STS.Tag(key: $0.key, value: $0.value) },
                        externalId: one.externalID
                    )
                )
            }
        }

        #expect((refused == nil) == one.isAssumed)
        if let refused {
            #expect(refused.code == .accessDenied && refused.httpStatus == 403)
            #expect(refused.message.hasPrefix("User: \(Self.user) is not authorized to perform: sts:"))
            #expect(refused.message.contains("on resource: \(role)"))
        }
    }

    @Test func `tags of the session are tags of the principal`() throws {
        let own = PolicyStatement(
            .allow,
            actions: PolicyPatterns(["drs:*"]),
            resources: PolicyPatterns(["*"]),
            conditions: [PolicyCondition(.stringEquals, "aws:PrincipalTag/stage", ["test"])]
        )
        var world = TestWorld.world(TestWorld.servers(1..<2))
        world.accounts[0].roles = [
            WorldRole(
                name: "Auditor",
                trustedAccounts: [],
                trust: Policy([Self.trust([Self.user], actions: ["sts:*"])]),
                permissions: Permissions([Policy([own])]),
                tags: ["stage": "production"]
            )
        ]
        try inWorld(world) { rig in
            for (stage, isAllowed) in [("test", true), (nil, false)] as [(String?, Bool)] {
                let answer = try await rig.sts.assumeRole(
                    .init(
                        roleArn: "arn:aws:iam::111111111111:role/Auditor",
                        roleSessionName: "aa",
                        tags: stage.map { [STS.Tag(key: "stage", value: $0)] }
                    )
                )
                let session = Credentials(try #require(answer.credentials))
                let context = CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: session)
                let refused = await refusal { try await DRSClient(rig.aws, as: context).describeJobs(.init()) }
                #expect((refused == nil) == isAllowed)
            }
        }
    }
}
