import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Servers that one account replicates and another one launches.
struct ExtendedServerTests {
    /// The caller's account without servers, and a staging account whose servers it may extend.
    private static func world(trusting: Bool = true, _ servers: [WorldServer]) -> World {
        TestWorld.world([]) { world, _ in
            let region = WorldRegion(
                name: TestWorld.region,
                servers: servers,
                trustedAccounts: trusting ? [TestWorld.hub] : []
            )
            let admin = WorldRole(name: "Admin", trustedAccounts: [TestWorld.hub])
            world.accounts.append(WorldAccount(id: TestWorld.spoke, roles: [admin], regions: [region]))
        }
    }

    private static func arn(_ number: Int) -> String {
        "arn:aws:drs:us-east-1:222222222222:source-server/\(TestWorld.serverID(number))"
    }

    /// A client of the staging account.
    private static func staging(_ rig: Rig) async throws -> DRSClient {
        let session = try await rig.sts.assumeRole(
            .init(roleArn: "arn:aws:iam::222222222222:role/Admin", roleSessionName: "test")
        )
        let credentials = try #require(session.credentials.map(Credentials.init))
        let context = CallContext(account: TestWorld.spoke, region: TestWorld.region, credentials: credentials)
        return DRSClient(rig.aws, as: context)
    }

    @Test func `a server of a trusting account is extended, shown, and launched`() throws {
        try inWorld(Self.world(TestWorld.servers(1..<4))) { rig in
            let list = try await rig.drs.listExtensibleSourceServers(.init(stagingAccountID: TestWorld.spoke))
            #expect(list.items?.map(\.arn) == [Self.arn(1), Self.arn(2), Self.arn(3)])
            #expect(list.items?.first?.hostname == "server-1")
            #expect(try await rig.drs.listStagingAccounts(.init()).accounts == [])

            let made = try await rig.drs.createExtendedSourceServer(
                .init(sourceServerArn: Self.arn(2), tags: ["tier": "web"])
            )
            let server = try #require(made.sourceServer)
            #expect(server.stagingArea?.status == .extended)
            #expect(server.stagingArea?.stagingAccountID == TestWorld.spoke)
            #expect(server.stagingArea?.stagingSourceServerArn == Self.arn(2))
            #expect(server.tags == ["tier": "web"])
            let listed = try await rig.drs.describeSourceServers(.init()).items
            #expect(listed?.map(\.sourceServerID) == [server.sourceServerID])
            #expect(try await rig.drs.listStagingAccounts(.init()).accounts?.map(\.accountID) == [TestWorld.spoke])
            let rest = try await rig.drs.listExtensibleSourceServers(.init(stagingAccountID: TestWorld.spoke))
            #expect(rest.items?.map(\.arn) == [Self.arn(1), Self.arn(3)])
            let twice = await refusal {
                try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(2)))
            }
            #expect(twice?.code == .validationException)

            let id = try #require(server.sourceServerID)
            let settings = await refusal {
                try await rig.drs.updateReplicationConfiguration(.init(sourceServerID: id, bandwidthThrottling: 5))
            }
            #expect(settings?.code == .accessDeniedException)
            let stop = await refusal { try await rig.drs.stopReplication(.init(sourceServerID: id)) }
            #expect(stop?.code == .conflictException)
            let job = try await rig.drs.startRecovery(.init(sourceServers: [.init(sourceServerID: id)])).job
            #expect(job?.participatingServers?.map(\.sourceServerID) == [id])
        }
    }

    @Test func `without trust nothing is seen and nothing extended`() throws {
        try inWorld(Self.world(trusting: false, TestWorld.servers(1..<2))) { rig in
            let list = await refusal {
                try await rig.drs.listExtensibleSourceServers(.init(stagingAccountID: TestWorld.spoke))
            }
            #expect(list?.code == .accessDeniedException)
            let made = await refusal {
                try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(1)))
            }
            #expect(made?.message == "Error in Authorization")
        }
    }

    @Test func `a server whose original is deleted shows an error and cannot be launched`() throws {
        let server = TestWorld.server(1) { $0.encryptionKey = "arn:aws:kms:us-east-1:222222222222:key/abc" }
        try inWorld(Self.world([server])) { rig in
            let made = try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(1)))
            let id = try #require(made.sourceServer?.sourceServerID)
            let staging = try await Self.staging(rig)
            _ = try await staging.disconnectSourceServer(.init(sourceServerID: TestWorld.serverID(1)))
            _ = try await staging.deleteSourceServer(.init(sourceServerID: TestWorld.serverID(1)))

            let shown = try await rig.drs.describeSourceServers(.init()).items?.first
            #expect(shown?.stagingArea?.status == .extensionError)
            #expect(shown?.stagingArea?.errorMessage?.contains(Self.arn(1)) == true)
            let job = try await rig.drs.startRecovery(.init(sourceServers: [.init(sourceServerID: id)])).job
            try await rig.pass(to: .seconds(500))
            let ended = try await rig.job(try #require(job?.jobID))
            #expect(ended.status == .completed)
            #expect(ended.participatingServers?.first?.launchStatus == .failed)
        }
    }

    @Test(arguments: [
        Fault.Kind.phase(
            PhaseFault(phase: .conversion, server: TestWorld.serverID(1), effect: .fail(after: nil, rawError: nil))
        ),
        .launch(InstanceFault(code: "InsufficientInstanceCapacity", server: TestWorld.serverID(1))),
    ])
    func `a fault that names the original hits the server that is extended from it`(fault: Fault.Kind) throws {
        let key = "arn:aws:kms:us-east-1:222222222222:key/abc"
        var world = Self.world([1, 2].map { TestWorld.server($0) { $0.encryptionKey = key } })
        let both = PolicyPrincipals([TestWorld.hub.rawValue, TestWorld.spoke.rawValue])
        let everything = PolicyPatterns(["*"])
        world.accounts[1].regions[0].keys = [
            WorldKey(
                id: "abc",
                policy: Policy([PolicyStatement(.allow, principals: both, actions: everything, resources: everything)])
            )
        ]
        let fates = try inWorld(world, faults: [Fault(fault)]) { rig in
            var ids: [SourceServerID] = []
            for number in 1...2 {
                let made = try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(number)))
                ids.append(try #require(made.sourceServer?.sourceServerID))
            }
            let job = try await rig.drs.startRecovery(.init(sourceServers: ids.map { .init(sourceServerID: $0) })).job
            try await rig.pass(to: .seconds(3_000))
            return try await rig.job(try #require(job?.jobID)).participatingServers?.map(\.launchStatus)
        }

        #expect(fates == [.failed, .launched])
    }

    @Test func `servers have a quota in all`() throws {
        var world = Self.world(TestWorld.servers(1..<3))
        world.accounts[0].regions[0].quotas.totalServers = 1
        let error = try inWorld(world) { rig in
            _ = try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(1)))
            return await refusal { try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(2))) }
        }

        #expect(error?.quotaCode == "L-E28BE5E0")
    }

    @Test func `a new server begins with the settings and actions of the launch template`() throws {
        try inWorld(Self.world(TestWorld.servers(1..<2))) { rig in
            let made = try await rig.drs.createLaunchConfigurationTemplate(
                .init(launchDisposition: .stopped, copyTags: true, postLaunchEnabled: true)
            )
            let template = try #require(made.launchConfigurationTemplate?.launchConfigurationTemplateID)
            _ = try await rig.drs.putLaunchAction(TemplateTests.action(1, on: template))
            let server = try await rig.drs.createExtendedSourceServer(.init(sourceServerArn: Self.arn(1)))
            let id = try #require(server.sourceServer?.sourceServerID)

            let settings = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: id))
            #expect(settings.launchDisposition == .stopped)
            #expect(settings.copyTags == true && settings.postLaunchEnabled == true)
            let actions = try await rig.drs.listLaunchActions(.init(resourceId: id.rawValue)).items
            #expect(actions?.map(\.name) == ["action 1"])
        }
    }
}
