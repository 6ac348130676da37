import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Sessions: what they carry along, what they are limited to, and who may open them.
struct SessionTests {
    private static let role = "arn:aws:iam::222222222222:role/Recovery"
    private static let next = "arn:aws:iam::222222222222:role/Next"

    private static func everyAction(_ principals: PolicyPrincipals, _ conditions: PolicyCondition...) -> Policy {
        Policy([
            PolicyStatement(
                .allow,
                principals: principals,
                actions: PolicyPatterns(["sts:*"]),
                conditions: conditions
            )
        ])
    }

    static func world(
        _ permissions: Permissions = Permissions(),
        trust: Policy? = nil
    ) -> World {
        TestWorld.world([]) { world, _ in
            world.caller.permissions = permissions
            let anybody = trust ?? everyAction(PolicyPrincipals(["111111111111", "222222222222"]))
            let roles = ["Recovery", "Next"].map {
                WorldRole(name: $0, trustedAccounts: [], trust: anybody, maximumSession: .seconds(43_200))
            }
            world.accounts.append(
                WorldAccount(id: TestWorld.spoke, roles: roles, regions: [WorldRegion(name: TestWorld.region)])
            )
        }
    }

    private static func client(_ rig: Rig, _ credentials: STS.Credentials?) throws -> STSClient {
        let session = try #require(credentials)
        return STSClient(
            rig.aws,
            as: CallContext(account: TestWorld.spoke, region: TestWorld.region, credentials: Credentials(session))
        )
    }

    // MARK: AssumeRole

    @Test func `transitive tags and the source identity go on into the next session, other tags do not`() throws {
        try inWorld(Self.world()) { rig in
            let first = try await rig.sts.assumeRole(
                .init(
                    roleArn: Self.role,
                    roleSessionName: "drill",
                    tags: [.init(key: "team", value: "dr"), .init(key: "wave", value: "1")],
                    transitiveTagKeys: ["Team"],
                    sourceIdentity: "ana"
                )
            )
            #expect(first.sourceIdentity == "ana")
            #expect(first.packedPolicySize.map { $0 > 0 && $0 < 10 } == true)
            let chained = try Self.client(rig, first.credentials)
            let second = try await chained.assumeRole(.init(roleArn: Self.next, roleSessionName: "drill"))
            #expect(second.sourceIdentity == "ana")
            #expect(second.packedPolicySize == nil)

            let again = await refusal {
                try await chained.assumeRole(
                    .init(roleArn: Self.next, roleSessionName: "drill", tags: [.init(key: "TEAM", value: "web")])
                )
            }
            #expect(again?.code == .validationError)
            let free = await refusal {
                try await chained.assumeRole(
                    .init(roleArn: Self.next, roleSessionName: "drill", tags: [.init(key: "wave", value: "2")])
                )
            }
            #expect(free == nil)
            let other = await refusal {
                try await chained.assumeRole(
                    .init(roleArn: Self.next, roleSessionName: "drill", sourceIdentity: "bob")
                )
            }
            #expect(other?.code == .accessDenied)
            #expect(other?.message.contains("sts:SetSourceIdentity") == true)
        }
    }

    @Test(
        arguments: [
            ([("a", "1"), ("A", "2")], [], "Duplicate tag keys"), ([("aws:x", "1")], [], "reserved"),
            ([("a", "1")], ["b"], "transitive tag key"),
        ] as [([(String, String)], [String], String)]
    )
    func `tags that cannot be set are refused`(tags: [(String, String)], keys: [String], text: String) throws {
        let error = try inWorld(Self.world()) { rig in
            await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: Self.role,
                        roleSessionName: "drill",
                        tags: tags.map { .init(key: $0.0, value: $0.1) },
                        transitiveTagKeys: keys
                    )
                )
            }
        }

        #expect(error?.code == .validationError)
        #expect(error?.message.contains(text) == true)
    }

    @Test func `policies and tags that take more than all of the room are refused with the figure`() throws {
        let error = try inWorld(Self.world()) { rig in
            let tags = (0..<50).map { STS.Tag(key: "key-\($0)", value: String(repeating: "x", count: 256)) }
            return await refusal {
                try await rig.sts.assumeRole(.init(roleArn: Self.role, roleSessionName: "drill", tags: tags))
            }
        }

        #expect(error?.code == .packedPolicyTooLarge)
        #expect(error?.message.contains("% of allotted space") == true)
    }

    @Test func `a managed policy limits a session, and one that nobody knows is refused`() throws {
        try inWorld(Self.world()) { rig in
            let denied = try await rig.sts.assumeRole(
                .init(
                    roleArn: Self.role,
                    roleSessionName: "drill",
                    policyArns: [.init(arn: "arn:aws:iam::aws:policy/AWSDenyAll")]
                )
            )
            let client = try Self.client(rig, denied.credentials)
            #expect(
                await refusal { try await client.getAccessKeyInfo(.init(accessKeyId: "AKIAAAAAAAAAAAAAAAAA")) }?.code
                    == .accessDenied
            )
            let unknown = await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: Self.role,
                        roleSessionName: "drill",
                        policyArns: [.init(arn: "arn:aws:iam::111111111111:policy/Mine")]
                    )
                )
            }
            #expect(unknown?.code == .validationError)
        }
    }

    @Test func `a token is as long as is asked for, and its size is told`() throws {
        try inWorld(Self.world()) { rig in
            let long = try await rig.sts.assumeRole(
                .init(roleArn: Self.role, roleSessionName: "drill", minimumSessionTokenSize: 2_048)
            )
            #expect(long.credentials?.sessionToken.utf8.count == 2_048)
            #expect(long.sessionTokenSize == 2_048)
            #expect(long.sessionTokenUtilization == 50)
        }
    }

    // MARK: Federated users

    @Test func `a federated user may do what its policy allows, and nothing without one`() throws {
        try inWorld(Self.world()) { rig in
            let allowing = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sns:*","Resource":"*"}}"#
            for (policy, code) in [(allowing, nil), (nil, AWSErrorCode.authorizationError)] {
                let response = try await rig.sts.getFederationToken(.init(name: "ana", policy: policy))
                #expect(response.federatedUser?.arn == "arn:aws:sts::111111111111:federated-user/ana")
                #expect(response.federatedUser?.federatedUserId == "111111111111:ana")
                let credentials = Credentials(try #require(response.credentials))
                let end = try #require(credentials.expiration)
                #expect(
                    (.seconds(43_190)...(.seconds(43_200))).contains(TestWorld.start.duration(to: end) - rig.elapsed())
                )
                let context = CallContext(account: TestWorld.hub, region: TestWorld.region, credentials: credentials)
                let listed = await refusal { try await SNSClient(rig.aws, as: context).listTopics(.init()) }
                #expect(listed?.code == code)
                let own = STSClient(rig.aws, as: context)
                #expect(try await own.getCallerIdentity(.init()).arn == response.federatedUser?.arn)
                #expect(await refusal { try await own.getSessionToken(.init()) }?.code == .accessDenied)
                #expect(
                    await refusal { try await own.assumeRole(.init(roleArn: Self.role, roleSessionName: "x1")) }?.code
                        == .accessDenied
                )
            }
        }
    }

    @Test func `sessions cannot ask for sessions of users`() throws {
        try inWorld(Self.world()) { rig in
            let session = try await rig.sts.getSessionToken(.init())
            let client = try Self.client(rig, session.credentials)
            for error in [
                await refusal { try await client.getSessionToken(.init()) },
                await refusal { try await client.getFederationToken(.init(name: "ana")) },
            ] {
                #expect(error?.code == .accessDenied)
                #expect(error?.message.hasPrefix("Cannot call Get") == true)
            }
            #expect(try await client.assumeRole(.init(roleArn: Self.role, roleSessionName: "x1")).credentials != nil)
        }
    }

    // MARK: Keys and refusals

    @Test func `a key tells whose it is`() throws {
        try inWorld(Self.world()) { rig in
            let session = try await rig.sts.assumeRole(.init(roleArn: Self.role, roleSessionName: "drill"))
            let key = try #require(session.credentials?.accessKeyId)
            #expect(try await rig.sts.getAccessKeyInfo(.init(accessKeyId: key)).account == "222222222222")
            let own = rig.aws.callerCredentials.accessKeyID
            #expect(try await rig.sts.getAccessKeyInfo(.init(accessKeyId: own)).account == "111111111111")
            let unknown = await refusal {
                try await rig.sts.getAccessKeyInfo(.init(accessKeyId: "AKIAAAAAAAAAAAAAAAAA"))
            }
            #expect(unknown?.httpStatus == 400)
        }
    }

    @Test func `decoding a refusal needs a permission, and a text that is one`() throws {
        let nothing = Permissions([Policy([])])
        for (permissions, code) in [
            (Permissions(), AWSErrorCode.invalidAuthorizationMessageException), (nothing, .accessDenied),
        ] {
            let error = try inWorld(Self.world(permissions)) { rig in
                await refusal { try await rig.sts.decodeAuthorizationMessage(.init(encodedMessage: "nonsense")) }
            }
            #expect(error?.code == code)
        }
    }

    // MARK: Web identities

    private static let provider = "arn:aws:iam::222222222222:oidc-provider/token.example.com/ci"

    private static func token(
        _ claims: [(String, JSONValue)] = [],
        algorithm: String = "RS256",
        without: String? = nil
    ) -> String {
        func part(_ value: JSONValue) -> String { Base64.encodeURLSafe(JSONWriter().bytes(value)) }
        let standard: [(String, JSONValue)] = [
            ("iss", "https://token.example.com/ci"), ("sub", "repo:shop:ref:main"), ("aud", "sts.amazonaws.com"),
            ("exp", .number(TestWorld.start.nanoseconds / 1_000_000_000 + 600)),
        ]
        let all = standard.filter { own in own.0 != without && !claims.contains { $0.0 == own.0 } } + claims
        return part(.object([("alg", .string(algorithm))])) + "." + part(.object(all)) + "."
            + Base64.encodeURLSafe([1, 2, 3])
    }

    private static var webWorld: World {
        let condition = PolicyCondition(.stringEquals, "token.example.com/ci:aud", ["sts.amazonaws.com"])
        return world(trust: everyAction(PolicyPrincipals([], federated: [provider]), condition))
    }

    @Test func `the token of a provider that the role trusts opens a session, without a signature`() throws {
        try inWorld(Self.webWorld) { rig in
            let nobody = CallContext(
                account: TestWorld.spoke,
                region: TestWorld.region,
                credentials: Credentials(accessKeyID: "", secretAccessKey: "")
            )
            let opened = try await STSClient(rig.aws, as: nobody).assumeRoleWithWebIdentity(
                .init(roleArn: Self.role, roleSessionName: "ci-run", webIdentityToken: Self.token())
            )
            #expect(opened.subjectFromWebIdentityToken == "repo:shop:ref:main")
            #expect(opened.audience == "sts.amazonaws.com")
            #expect(opened.provider == Self.provider)
            #expect(opened.assumedRoleUser?.arn == "arn:aws:sts::222222222222:assumed-role/Recovery/ci-run")
            let client = try Self.client(rig, opened.credentials)
            #expect(try await client.getCallerIdentity(.init()).arn == opened.assumedRoleUser?.arn)
            #expect(await refusal { try await STSClient(rig.aws, as: nobody).getCallerIdentity(.init()) } != nil)
        }
    }

    @Test(
        arguments: [
            ("no token", "InvalidIdentityToken"), (token(algorithm: "none"), "InvalidIdentityToken"),
            (token(algorithm: "HS256"), "InvalidIdentityToken"), (token(without: "sub"), "InvalidIdentityToken"),
            (token([("iss", "https://elsewhere.example.com")]), "InvalidIdentityToken"),
            (token([("aud", "somebody else")]), "AccessDenied"), (token([("exp", 1_000)]), "ExpiredTokenException"),
            (token([("exp", "soon")]), "InvalidIdentityToken"),
        ]
    )
    func `a token that proves nothing is refused in the service's words`(token: String, code: String) throws {
        let error = try inWorld(Self.webWorld) { rig in
            await refusal {
                try await rig.sts.assumeRoleWithWebIdentity(
                    .init(roleArn: Self.role, roleSessionName: "ci-run", webIdentityToken: token)
                )
            }
        }

        #expect(error?.code.rawValue == code)
    }

    // MARK: SAML

    private static let directory = "arn:aws:iam::222222222222:saml-provider/Directory"

    private static func assertion(
        role: String = role,
        end: String = "2026-03-02T09:05:00Z",
        name: String = "ana@example.com",
        prolog: String = ""
    ) -> String {
        let prefix = "https://aws.amazon.com/SAML/Attributes/"
        let xml = """
            <?xml version="1.0"?>\(prolog)
            <samlp:Response xmlns:samlp="p" xmlns:saml="a"><saml:Issuer>https://idp.example.com</saml:Issuer>
            <saml:Assertion><saml:Issuer>https://idp.example.com</saml:Issuer><ds:Signature xmlns:ds="d"/>
            <saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">ana&amp;co</saml:NameID>
            <saml:SubjectConfirmation><saml:SubjectConfirmationData NotOnOrAfter="\(end)"
            Recipient="https://signin.aws.amazon.com/saml"/></saml:SubjectConfirmation></saml:Subject>
            <saml:Conditions><saml:AudienceRestriction><saml:Audience>urn:amazon:webservices</saml:Audience>
            </saml:AudienceRestriction></saml:Conditions>
            <saml:AuthnStatement SessionNotOnOrAfter="2026-03-02T09:30:00Z"/>
            <saml:AttributeStatement>
            <saml:Attribute Name="\(prefix)Role"><saml:AttributeValue>\(role),\(directory)</saml:AttributeValue>
            </saml:Attribute><saml:Attribute Name="\(prefix)RoleSessionName">
            <saml:AttributeValue>\(name)</saml:AttributeValue></saml:Attribute>
            <saml:Attribute Name="\(prefix)PrincipalTag:team"><saml:AttributeValue>dr</saml:AttributeValue></saml:Attribute>
            </saml:AttributeStatement></saml:Assertion></samlp:Response>
            """
        return Base64.encode(Array(xml.utf8))
    }

    private static var samlWorld: World {
        let condition = PolicyCondition(.stringEquals, "SAML:aud", ["https://signin.aws.amazon.com/saml"])
        return world(trust: everyAction(PolicyPrincipals([], federated: [directory]), condition))
    }

    @Test func `an assertion of a provider that the role trusts opens a session that ends with it`() throws {
        try inWorld(Self.samlWorld) { rig in
            let opened = try await rig.sts.assumeRoleWithSAML(
                .init(roleArn: Self.role, principalArn: Self.directory, samlAssertion: Self.assertion())
            )
            #expect(opened.subject == "ana&co")
            #expect(opened.subjectType == "persistent")
            #expect(opened.issuer == "https://idp.example.com")
            #expect(opened.audience == "https://signin.aws.amazon.com/saml")
            #expect(opened.nameQualifier?.utf8.count == 28)
            #expect(opened.assumedRoleUser?.arn.hasSuffix("assumed-role/Recovery/ana@example.com") == true)
            #expect(opened.credentials?.expiration == TestWorld.start + .seconds(1_800))
        }
    }

    @Test(
        arguments: [
            ("%%%%", "InvalidIdentityToken"), (Base64.encode(Array("<a>".utf8)), "InvalidIdentityToken"),
            (Base64.encode(Array("<Response/>".utf8)), "InvalidIdentityToken"),
            (assertion(prolog: "<!DOCTYPE a [<!ENTITY b 'c'>]>"), "InvalidIdentityToken"),
            (assertion(role: next), "AccessDenied"), (assertion(end: "2026-03-02T08:59:00Z"), "ExpiredTokenException"),
            (assertion(name: "a b"), "InvalidIdentityToken"), (assertion(end: "soon"), "InvalidIdentityToken"),
        ]
    )
    func `an assertion that proves nothing is refused in the service's words`(text: String, code: String) throws {
        let error = try inWorld(Self.samlWorld) { rig in
            await refusal {
                try await rig.sts.assumeRoleWithSAML(
                    .init(roleArn: Self.role, principalArn: Self.directory, samlAssertion: text)
                )
            }
        }

        #expect(error?.code.rawValue == code)
    }
}
