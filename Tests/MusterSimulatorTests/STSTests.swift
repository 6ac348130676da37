import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct STSTests {
    private static let role = "arn:aws:iam::222222222222:role/DRSOrchestrationRole"

    private static func world(_ change: (inout WorldRole) -> Void = { _ in }) -> World {
        TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            var role = WorldRole(name: "DRSOrchestrationRole", trustedAccounts: [TestWorld.hub])
            change(&role)
            let open = WorldRole(
                name: "Chained",
                trustedAccounts: [TestWorld.spoke],
                maximumSession: .seconds(43_200)
            )
            world.accounts.append(
                WorldAccount(
                    id: TestWorld.spoke,
                    roles: [role, open],
                    regions: [WorldRegion(name: TestWorld.region, servers: [TestWorld.server(7)])]
                )
            )
        }
    }

    private static func assume(
        _ client: STSClient,
        _ role: String = role,
        externalID: String? = nil,
        seconds: Int? = nil
    ) async throws -> (response: STS.AssumeRoleResponse, context: CallContext) {
        let response = try await client.assumeRole(
            .init(roleArn: role, roleSessionName: "muster-1", durationSeconds: seconds, externalId: externalID)
        )
        let session = try #require(response.credentials)
        let context = CallContext(
            account: TestWorld.spoke,
            region: TestWorld.region,
            credentials: Credentials(session)
        )
        return (response, context)
    }

    @Test func `a role that trusts the caller's account is assumed and acts in its own account`() throws {
        try inWorld(Self.world()) { rig in
            let (response, context) = try await Self.assume(rig.sts)
            #expect(
                response.assumedRoleUser?.arn == "arn:aws:sts::222222222222:assumed-role/DRSOrchestrationRole/muster-1"
            )
            let id = try #require(response.assumedRoleUser?.assumedRoleId)
            #expect(id.hasPrefix("AROA") && id.hasSuffix(":muster-1") && id.utf8.count == 21 + 9)
            let credentials = try #require(response.credentials)
            #expect(credentials.accessKeyId.hasPrefix("ASIA") && credentials.accessKeyId.utf8.count == 20)
            #expect(credentials.sessionToken.utf8.count >= 356)
            #expect(credentials.expiration == TestWorld.start + .seconds(3_600))
            #expect(response.packedPolicySize == nil)
            let identity = try await STSClient(rig.aws, as: context).getCallerIdentity(.init())
            #expect(identity.account == "222222222222")
            #expect(identity.arn == response.assumedRoleUser?.arn)
            #expect(identity.userId == id)
            let servers = try await DRSClient(rig.aws, as: context).describeSourceServers(.init()).items
            #expect(servers?.map(\.sourceServerID) == [TestWorld.serverID(7)])
            let again = try await Self.assume(rig.sts).response
            #expect(again.assumedRoleUser == response.assumedRoleUser)
            #expect(again.credentials?.accessKeyId != credentials.accessKeyId)
        }
    }

    @Test func `the caller is who the world says`() throws {
        let identity = try inWorld(Self.world()) { try await $0.sts.getCallerIdentity(.init()) }

        #expect(identity.arn == "arn:aws:iam::111111111111:user/dr-operator")
        #expect(identity.userId?.hasPrefix("AIDA") == true && identity.userId?.utf8.count == 21)
    }

    @Test(
        arguments: [
            ("no such role", "arn:aws:iam::222222222222:role/Nobody", nil, nil),
            ("no such account", "arn:aws:iam::999999999999:role/DRSOrchestrationRole", nil, nil),
            ("no trust", "arn:aws:iam::222222222222:role/Chained", nil, nil),
            ("wrong external id", role, "right-one", "wrong-one"),
            ("missing external id", role, "right-one", nil),
            ("not an ARN of a role", "arn:aws:iam::222222222222:user/Somebody", nil, nil),
        ] as [(String, String, String?, String?)]
    )
    func `every reason for a refusal has the same answer`(
        name: String,
        arn: String,
        needed: String?,
        sent: String?
    ) throws {
        let error = try inWorld(Self.world { $0.externalID = needed }) { rig in
            await refusal { try await Self.assume(rig.sts, arn, externalID: sent) }
        }

        #expect(error?.code == .accessDenied)
        #expect(error?.httpStatus == 403)
        #expect(
            error?.message
                == "User: arn:aws:iam::111111111111:user/dr-operator is not authorized to perform: sts:AssumeRole "
                + "on resource: \(arn)"
        )
    }

    @Test func `the right external id opens the role, and one that nobody asked for does no harm`() throws {
        try inWorld(Self.world { $0.externalID = "right-one" }) { rig in
            _ = try await Self.assume(rig.sts, externalID: "right-one")
        }
        try inWorld(Self.world()) { rig in
            _ = try await Self.assume(rig.sts, externalID: "whatever")
        }
    }

    @Test func `a session is as long as asked for, from 15 minutes to the role's maximum`() throws {
        try inWorld(Self.world { $0.maximumSession = .seconds(7_200) }) { rig in
            let longest = try await Self.assume(rig.sts, seconds: 7_200).context
            #expect(longest.credentials.expiration == TestWorld.start + .seconds(7_200))
            let tooLong = await refusal { try await Self.assume(rig.sts, seconds: 7_201) }
            #expect(tooLong?.code == .validationError)
            #expect(
                tooLong?.message == "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
            )
            for seconds in [899, 43_201] {
                let error = await refusal { try await Self.assume(rig.sts, seconds: seconds) }
                #expect(error?.code == .validationError)
            }
        }
    }

    @Test func `a chained session lasts an hour at most`() throws {
        try inWorld(Self.world()) { rig in
            let context = try await Self.assume(rig.sts).context
            let chained = STSClient(rig.aws, as: context)
            let role = "arn:aws:iam::222222222222:role/Chained"
            let hour = try await Self.assume(chained, role, seconds: 3_600).context
            #expect(hour.credentials.expiration != nil)
            let error = await refusal { try await Self.assume(chained, role, seconds: 3_601) }
            #expect(error?.code == .validationError)
            #expect(
                error?.message
                    == "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
            )
            let session = await refusal { try await chained.getSessionToken(.init()) }
            #expect(session?.code == .accessDenied)
        }
    }

    @Test func `a session ends in virtual time, and every service says so in its own words`() throws {
        try inWorld(Self.world()) { rig in
            let context = try await Self.assume(rig.sts, seconds: 900).context
            try await rig.pass(to: .milliseconds(899_999))
            _ = try await DRSClient(rig.aws, as: context).describeJobs(.init())
            try await rig.pass(to: .seconds(901))
            let drs = await refusal { try await DRSClient(rig.aws, as: context).describeJobs(.init()) }
            #expect(drs?.code == .expiredTokenException && drs?.httpStatus == 403)
            let sts = await refusal { try await STSClient(rig.aws, as: context).getCallerIdentity(.init()) }
            #expect(sts?.code == .expiredToken && sts?.httpStatus == 403)
            let sns = await refusal { try await SNSClient(rig.aws, as: context).listTopics(.init()) }
            #expect(sns?.code == .expiredToken && sns?.httpStatus == 403)
            #expect(drs?.isExpiredSession == true && sts?.isExpiredSession == true)
        }
    }

    @Test func `unknown keys, foreign tokens and wrong secrets are refused by every service`() throws {
        try inWorld(Self.world()) { rig in
            let good = try await Self.assume(rig.sts).context
            func codes(_ credentials: Credentials) async -> [String?] {
                var context = good
                context.credentials = credentials
                let drs = await refusal { try await DRSClient(rig.aws, as: context).describeJobs(.init()) }
                let sts = await refusal { try await STSClient(rig.aws, as: context).getCallerIdentity(.init()) }
                return [drs?.code.rawValue, sts?.code.rawValue]
            }
            let key = good.credentials
            let unknown = Credentials(accessKeyID: "AKIAAAAAAAAAAAAAAAAA", secretAccessKey: "x")
            let noToken = Credentials(accessKeyID: key.accessKeyID, secretAccessKey: key.secretAccessKey)
            let wrongSecret = Credentials(
                accessKeyID: key.accessKeyID,
                secretAccessKey: "wrong",
                sessionToken: key.sessionToken
            )
            let unknownCodes = await codes(unknown)
            #expect(unknownCodes == ["UnrecognizedClientException", "InvalidClientTokenId"])
            let noTokenCodes = await codes(noToken)
            #expect(noTokenCodes == ["UnrecognizedClientException", "InvalidClientTokenId"])
            let wrongCodes = await codes(wrongSecret)
            #expect(wrongCodes == ["InvalidSignatureException", "SignatureDoesNotMatch"])
        }
    }

    @Test func `a session of a user lasts twelve hours and may be asked for by users alone`() throws {
        try inWorld(Self.world()) { rig in
            let response = try await rig.sts.getSessionToken(.init())
            let session = try #require(response.credentials)
            #expect(session.expiration == TestWorld.start + .seconds(43_200))
            let context = CallContext(
                account: TestWorld.hub,
                region: TestWorld.region,
                credentials: Credentials(session)
            )
            let identity = try await STSClient(rig.aws, as: context).getCallerIdentity(.init())
            #expect(identity.arn == "arn:aws:iam::111111111111:user/dr-operator")
            let again = await refusal { try await STSClient(rig.aws, as: context).getSessionToken(.init()) }
            #expect(again?.code == .accessDenied)
        }
    }

    @Test func `the account that signs is acted upon, and the ledger knows both`() throws {
        try inWorld(Self.world()) { rig in
            var context = try await Self.assume(rig.sts).context
            context.account = TestWorld.hub
            let servers = try await DRSClient(rig.aws, as: context).describeSourceServers(.init()).items
            #expect(servers?.map(\.sourceServerID) == [TestWorld.serverID(7)])
            let entry = try #require(rig.aws.ledger.entries.last)
            #expect(entry.callerAccount == TestWorld.hub)
            #expect(entry.actedAccount == TestWorld.spoke)
        }
    }

    @Test func `the owner of an account assumes no roles`() throws {
        var world = Self.world()
        world.caller.arn = "arn:aws:iam::111111111111:root"
        let error = try inWorld(world) { rig in await refusal { try await Self.assume(rig.sts) } }

        #expect(error?.code == .accessDenied)
        #expect(error?.message == "Roles may not be assumed by root accounts.")
    }

    @Test func `parameters that the simulator cannot honour are refused`() throws {
        try inWorld(Self.world()) { rig in
            let managed = await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: Self.role,
                        roleSessionName: "me",
                        policyArns: [.init(arn: "arn:aws:iam::aws:policy/ReadOnlyAccess")]
                    )
                )
            }
            #expect(managed?.code == .validationError)
            let device = await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: Self.role,
                        roleSessionName: "me",
                        serialNumber: "arn:aws:iam::111111111111:mfa/me",
                        tokenCode: "123456"
                    )
                )
            }
            #expect(device?.code == .accessDenied)
            let context = await refusal {
                try await rig.sts.assumeRole(
                    .init(
                        roleArn: Self.role,
                        roleSessionName: "me",
                        providedContexts: [.init(providerArn: "arn:aws:iam::aws:contextProvider/IdentityCenter")]
                    )
                )
            }
            #expect(context?.code == .validationError)
        }
    }
}
