import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Policies as IAM itself tells what they say: through `SimulatePrincipalPolicy`, which asks the evaluation that decides
/// calls.
struct PolicyTests {
    struct Question: Sendable, CustomTestStringConvertible {
        var title: String
        var statements: [PolicyStatement]
        var boundary: [PolicyStatement]?
        var action = "drs:StartRecovery"
        var resource = "arn:aws:drs:us-east-1:111111111111:source-server/s-00000000000000001"
        var context: [(key: String, values: [String])] = []
        var expected: String

        init(
            _ title: String,
            _ statements: [PolicyStatement],
            boundary: [PolicyStatement]? = nil,
            action: String? = nil,
            resource: String? = nil,
            _ context: [(key: String, values: [String])] = [],
            is expected: String
        ) {
            self.title = title
            self.statements = statements
            self.boundary = boundary
            self.action = action ?? self.action
            self.resource = resource ?? self.resource
            self.context = context
            self.expected = expected
        }

        var testDescription: String { title }
    }

    private static let (allowed, implicit, explicit) = ("allowed", "implicitDeny", "explicitDeny")

    private static func allow(
        _ actions: [String] = ["*"],
        on resources: [String] = ["*"],
        if conditions: PolicyCondition...
    ) -> PolicyStatement {
        PolicyStatement(
            .allow,
            actions: PolicyPatterns(actions),
            resources: PolicyPatterns(resources),
            conditions: conditions
        )
    }

    private static func deny(
        _ actions: [String] = ["*"],
        on resources: [String] = ["*"],
        if conditions: PolicyCondition...
    ) -> PolicyStatement {
        PolicyStatement(
            .deny,
            actions: PolicyPatterns(actions),
            resources: PolicyPatterns(resources),
            conditions: conditions
        )
    }

    private static func condition(
        _ kind: PolicyCondition.Operator,
        _ key: String,
        _ values: String...,
        quantifier: PolicyCondition.Quantifier? = nil,
        holdsIfMissing: Bool = false
    ) -> PolicyCondition {
        PolicyCondition(kind, key, values, quantifier: quantifier, holdsIfMissing: holdsIfMissing)
    }

    static let questions: [Question] = [
        Question("no statement", [], is: implicit),
        Question("everything", [allow()], is: allowed),
        Question("the action in other letters", [allow(["DRS:startrecovery"])], is: allowed),
        Question("wildcards in the action", [allow(["drs:*t?covery"])], is: implicit),
        Question("fitting wildcards in the action", [allow(["drs:Start*?ry"])], is: allowed),
        Question("another service", [allow(["ec2:*"])], is: implicit),
        Question("a denial beside a permission", [allow(), deny(["drs:Start*"])], is: explicit),
        Question(
            "everything but this action",
            [PolicyStatement(.allow, actions: .init(["drs:Start*"], isNegated: true), resources: .init(["*"]))],
            is: implicit
        ),
        Question(
            "everything but another action",
            [PolicyStatement(.allow, actions: .init(["iam:*"], isNegated: true), resources: .init(["*"]))],
            is: allowed
        ),
        Question("the resource", [allow(on: ["arn:aws:drs:*:*:source-server/*"])], is: allowed),
        Question(
            "no wildcard beyond a part of an ARN",
            [allow(on: ["arn:aws:drs:us-*:source-server/*"])],
            is: implicit
        ),
        Question("an ARN without its last parts", [allow(on: ["arn:aws:drs"])], is: allowed),
        Question("another account's resources", [allow(on: ["arn:aws:drs:*:222222222222:*"])], is: implicit),
        Question(
            "everything but these resources",
            [
                PolicyStatement(
                    .deny,
                    actions: .init(["*"]),
                    resources: .init(["arn:aws:drs:*:*:job/*"], isNegated: true)
                )
            ],
            is: explicit
        ),
        Question(
            "a resource with a variable",
            [allow(on: ["arn:aws:drs:*:${aws:PrincipalAccount}:source-server/*"])],
            is: allowed
        ),
        Question(
            "a variable that nobody knows",
            [allow(on: ["arn:aws:drs:*:*:${aws:Nothing}"])],
            is: implicit
        ),
        Question(
            "a variable with a text in its stead",
            [allow(on: ["arn:aws:drs:*:*:${aws:Nothing, 'source-server'}/*"])],
            is: allowed
        ),
        Question(
            "a star that is meant",
            [allow(on: ["arn:aws:drs:*:*:source-server/${*}"])],
            is: implicit
        ),
        Question("a boundary that allows it", [allow()], boundary: [allow(["drs:*"])], is: allowed),
        Question("a boundary that does not", [allow()], boundary: [allow(["ec2:*"])], is: implicit),
        Question("a boundary that denies it", [allow()], boundary: [allow(), deny()], is: explicit),
        Question("a boundary alone", [], boundary: [allow()], is: implicit),
        Question(
            "the Region",
            [allow(if: condition(.stringEquals, "aws:RequestedRegion", "eu-west-1", "us-east-1"))],
            is: allowed
        ),
        Question(
            "another Region",
            [allow(if: condition(.stringEquals, "aws:RequestedRegion", "eu-west-1"))],
            is: implicit
        ),
        Question(
            "any Region but",
            [deny(if: condition(.stringNotEquals, "aws:RequestedRegion", "eu-west-1")), allow()],
            is: explicit
        ),
        Question("the name of the user", [allow(if: condition(.stringLike, "AWS:UserName", "dr-*"))], is: allowed),
        Question(
            "letters that differ",
            [allow(if: condition(.stringEquals, "aws:username", "DR-operator"))],
            is: implicit
        ),
        Question(
            "letters that may differ",
            [allow(if: condition(.stringEqualsIgnoreCase, "aws:username", "DR-operator"))],
            is: allowed
        ),
        Question(
            "a tag of the resource, whatever its letters",
            [allow(if: condition(.stringEquals, "aws:ResourceTag/Tier", "web"))],
            [("aws:resourcetag/tier", ["web"])],
            is: allowed
        ),
        Question(
            "a tag that is not there",
            [allow(if: condition(.stringEquals, "aws:ResourceTag/tier", "web"))],
            is: implicit
        ),
        Question(
            "a negated condition without the key",
            [allow(if: condition(.stringNotEquals, "aws:ResourceTag/tier", "web"))],
            is: allowed
        ),
        Question(
            "a condition that holds if the key is missing",
            [allow(if: condition(.stringEquals, "aws:ResourceTag/tier", "web", holdsIfMissing: true))],
            is: allowed
        ),
        Question(
            "a key that has to be missing",
            [allow(if: condition(.null, "aws:ResourceTag/tier", "true"))],
            is: allowed
        ),
        Question(
            "a key that must not be missing",
            [allow(if: condition(.null, "aws:ResourceTag/tier", "false"))],
            is: implicit
        ),
        Question(
            "a tag of the principal",
            [allow(if: condition(.stringEquals, "aws:PrincipalTag/team", "recovery"))],
            is: allowed
        ),
        Question(
            "a tag of the principal in the resource",
            [allow(if: condition(.stringEquals, "aws:ResourceTag/team", "${aws:PrincipalTag/team}"))],
            [("aws:ResourceTag/team", ["recovery"])],
            is: allowed
        ),
        Question(
            "a value with a star that is meant",
            [allow(if: condition(.stringLike, "aws:ResourceTag/x", "a${*}b"))],
            [("aws:ResourceTag/x", ["axb"])],
            is: implicit
        ),
        Question(
            "each of the tag keys",
            [allow(if: condition(.stringLike, "aws:TagKeys", "muster:*", quantifier: .forAllValues))],
            [("aws:TagKeys", ["muster:execution", "owner"])],
            is: implicit
        ),
        Question(
            "each of no tag keys",
            [allow(if: condition(.stringLike, "aws:TagKeys", "muster:*", quantifier: .forAllValues))],
            is: allowed
        ),
        Question(
            "one of the tag keys",
            [allow(if: condition(.stringLike, "aws:TagKeys", "muster:*", quantifier: .forAnyValue))],
            [("aws:TagKeys", ["owner", "muster:execution"])],
            is: allowed
        ),
        Question(
            "one of no tag keys",
            [allow(if: condition(.stringLike, "aws:TagKeys", "*", quantifier: .forAnyValue))],
            is: implicit
        ),
        Question(
            "before an hour",
            [allow(if: condition(.dateLessThan, "aws:CurrentTime", "2030-01-01T00:00:00Z"))],
            is: allowed
        ),
        Question(
            "after an hour",
            [allow(if: condition(.dateGreaterThan, "aws:CurrentTime", "1893456000"))],
            is: implicit
        ),
        Question("a number", [allow(if: condition(.numericGreaterThan, "aws:EpochTime", "0"))], is: allowed),
        Question(
            "a number too great",
            [allow(if: condition(.numericLessThanEquals, "aws:EpochTime", "0"))],
            is: implicit
        ),
        Question("a truth value", [allow(if: condition(.bool, "aws:SecureTransport", "True"))], is: allowed),
        Question(
            "not through a service",
            [deny(if: condition(.bool, "aws:ViaAWSService", "false")), allow()],
            is: explicit
        ),
        Question(
            "through a service",
            [allow(if: condition(.stringEquals, "aws:CalledVia", "drs.amazonaws.com", quantifier: .forAnyValue))],
            [("aws:CalledVia", ["drs.amazonaws.com"])],
            is: allowed
        ),
        Question(
            "an ARN with stars within its parts",
            [allow(if: condition(.arnLike, "aws:PrincipalArn", "arn:aws:iam::*:user/dr-*"))],
            is: allowed
        ),
        Question(
            "an ARN that is not like it",
            [allow(if: condition(.arnNotLike, "aws:PrincipalArn", "arn:aws:iam::*:user/dr-*"))],
            is: implicit
        ),
        Question(
            "an address, which nobody has",
            [allow(if: condition(.ipAddress, "aws:SourceIp", "10.0.0.0/8"))],
            is: implicit
        ),
        Question(
            "two conditions of which one fails",
            [
                allow(
                    if: condition(.stringEquals, "aws:RequestedRegion", "us-east-1"),
                    condition(.stringEquals, "aws:username", "somebody")
                )
            ],
            is: implicit
        ),
    ]

    @Test(arguments: questions) func `a policy says what IAM says`(question: Question) throws {
        let world = TestWorld.world([]) { world, _ in
            world.caller.tags = ["Team": "recovery"]
            let ask = Self.allow(["iam:SimulatePrincipalPolicy"])
            world.caller.permissions = Permissions(
                [Policy(question.statements), Policy([ask])],
                boundary: question.boundary.map { Policy($0 + [ask]) }
            )
        }
        // A denial of everything denies the question too, so somebody else asks.
        let decision = try inWorld(Self.asked(world)) { rig in
            let auditor = try await rig.auditor()
            let answer = try await IAMClient(rig.aws, as: auditor).simulatePrincipalPolicy(
                .init(
                    policySourceArn: "arn:aws:iam::111111111111:user/dr-operator",
                    actionNames: [question.action],
                    resourceArns: [question.resource],
                    contextEntries: question.context.map {
                        IAM.ContextEntry(contextKeyName: $0.key, contextKeyValues: $0.values)
                    }
                )
            )
            return answer.evaluationResults?.first?.evalDecision.rawValue
        }

        #expect(decision == question.expected)
    }

    /// The world with a role that may ask, and a trust that lets the caller have it whatever its own policies say.
    private static func asked(_ world: World) -> World {
        var world = world
        let named = PolicyPrincipals(["arn:aws:iam::111111111111:user/dr-operator"])
        world.accounts[0].roles.append(
            WorldRole(
                name: "Auditor",
                trustedAccounts: [],
                trust: Policy([PolicyStatement(.allow, principals: named, actions: PolicyPatterns(["sts:AssumeRole"]))])
            )
        )
        world.caller.permissions.policies = world.caller.permissions.policies.map { policies in
            policies.map { policy in
                Policy(
                    policy.statements.map { statement in
                        // The question is about DRS; a denial of the detour would spoil it.
                        var statement = statement
                        if statement.effect == .deny, statement.actions.patterns == ["*"] {
                            statement.actions.patterns = ["drs:*"]
                        }
                        return statement
                    }
                )
            }
        }
        world.caller.permissions.boundary = world.caller.permissions.boundary.map { boundary in
            Policy(
                boundary.statements.map { statement in
                    var statement = statement
                    if statement.effect == .deny { statement.actions.patterns = ["drs:*"] }
                    return statement
                }
            )
        }
        return world
    }

    @Test func `pages of a simulation follow one another`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = IAMClient(rig.aws, as: rig.context)
            var actions: [String] = []
            var marker: String?
            repeat {
                let page = try await client.simulatePrincipalPolicy(
                    .init(
                        policySourceArn: "arn:aws:iam::111111111111:user/dr-operator",
                        actionNames: ["drs:A", "drs:B", "drs:C"],
                        maxItems: 2,
                        marker: marker
                    )
                )
                actions += (page.evaluationResults ?? []).map(\.evalActionName)
                marker = page.marker
                #expect(page.isTruncated == (marker != nil))
            } while marker != nil
            #expect(actions == ["drs:A", "drs:B", "drs:C"])
            for (arn, code) in [
                ("arn:aws:iam::111111111111:role/Nobody", "NoSuchEntity"),
                ("arn:aws:iam::222222222222:role/Recovery", "NoSuchEntity"),
            ] {
                let refused = await refusal {
                    try await client.simulatePrincipalPolicy(.init(policySourceArn: arn, actionNames: ["drs:A"]))
                }
                #expect(refused?.code.rawValue == code)
            }
        }
    }
}

extension Rig {
    var context: CallContext {
        CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: aws.callerCredentials)
    }

    /// A session of the role "Auditor" of the caller's account.
    func auditor() async throws -> CallContext {
        let answer = try await sts.assumeRole(
            .init(roleArn: "arn:aws:iam::111111111111:role/Auditor", roleSessionName: "auditor")
        )
        let session = try #require(answer.credentials)
        return CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: Credentials(session))
    }
}
