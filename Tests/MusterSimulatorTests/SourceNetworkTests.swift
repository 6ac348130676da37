import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Synchronization
import Testing

struct SourceNetworkTests {
    private static let vpc = "vpc-0a1b2c3d"

    private static func create(_ rig: Rig, _ vpc: String = vpc) async throws -> String {
        let answer = try await rig.drs.createSourceNetwork(
            .init(vpcID: vpc, originAccountID: TestWorld.spoke, originRegion: "eu-west-1", tags: ["a": "1"])
        )
        return try #require(answer.sourceNetworkID)
    }

    private static func network(_ rig: Rig, _ id: String) async throws -> DRS.SourceNetwork {
        let list = try await rig.drs.describeSourceNetworks(.init(filters: .init(sourceNetworkIDs: [id])))
        return try #require(list.items?.first)
    }

    @Test func `a network is stopped, watched, protected, stopped and deleted`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let id = try await Self.create(rig)
            let made = try await Self.network(rig, id)
            #expect(made.replicationStatus == .stopped && made.sourceVpcID == Self.vpc && made.tags == ["a": "1"])
            #expect(made.sourceAccountID == TestWorld.spoke && made.sourceRegion == "eu-west-1")
            let twice = await refusal { try await Self.create(rig) }
            #expect(twice?.code == .conflictException)
            let early = await refusal { try await rig.drs.stopSourceNetworkReplication(.init(sourceNetworkID: id)) }
            #expect(early?.code == .conflictException)

            let begun = try await rig.drs.startSourceNetworkReplication(.init(sourceNetworkID: id))
            #expect(begun.sourceNetwork?.replicationStatus == .inProgress)
            let watched = await refusal { try await rig.drs.deleteSourceNetwork(.init(sourceNetworkID: id)) }
            #expect(watched?.code == .conflictException)
            try await rig.pass(to: rig.elapsed() + .seconds(60))
            #expect(try await Self.network(rig, id).replicationStatus == .protected)
            let again = await refusal { try await rig.drs.startSourceNetworkReplication(.init(sourceNetworkID: id)) }
            #expect(again?.code == .conflictException)
            _ = try await rig.drs.stopSourceNetworkReplication(.init(sourceNetworkID: id))
            _ = try await rig.drs.deleteSourceNetwork(.init(sourceNetworkID: id))
            #expect(try await rig.drs.describeSourceNetworks(.init()).items == [])
            let gone = await refusal { try await rig.drs.deleteSourceNetwork(.init(sourceNetworkID: id)) }
            #expect(gone?.code == .resourceNotFoundException)
        }
    }

    @Test func `a recovery builds a stack, and the next one updates it`() throws {
        let world = TestWorld.world([]) { _, region in
            region.sourceNetworks = [
                WorldSourceNetwork(vpc: Self.vpc, account: TestWorld.spoke, region: RegionName("eu-west-1"))
            ]
        }
        try inWorld(world) { rig in
            let id = try #require(try await rig.drs.describeSourceNetworks(.init()).items?.first?.sourceNetworkID)
            let begun = rig.elapsed()
            let input = DRS.StartSourceNetworkRecoveryRequest(
                sourceNetworks: [.init(sourceNetworkID: id, cfnStackName: "shop")],
                tags: ["k": "v"]
            )
            let job = try #require(try await rig.drs.startSourceNetworkRecovery(input).job)
            #expect(job.type == .launch && job.initiatedBy == .createNetworkRecovery && job.tags == ["k": "v"])
            #expect(job.participatingServers == [])
            #expect(job.participatingResources?.map(\.launchStatus) == [.pending])
            let busy = await refusal { try await rig.drs.startSourceNetworkRecovery(input) }
            #expect(busy?.code == .conflictException)
            #expect(try await Self.network(rig, id).lastRecovery?.lastRecoveryResult == .inProgress)

            try await rig.pass(to: begun + .seconds(200))
            let ended = try await rig.job(job.jobID)
            #expect(ended.status == .completed)
            #expect(ended.participatingResources?.map(\.launchStatus) == [.launched])
            let log = try await rig.log(job.jobID)
            #expect(
                log.map(\.event) == [
                    .jobStart, .deployNetworkConfigurationStart, .deployNetworkConfigurationEnd,
                    .updateLaunchTemplateStart, .updateLaunchTemplateEnd, .jobEnd,
                ]
            )
            #expect(log[1].eventData?.eventResourceData?.sourceNetworkData?.stackName == "shop")
            let network = try await Self.network(rig, id)
            #expect(network.cfnStackName == "shop" && network.lastRecovery?.lastRecoveryResult == .success)
            #expect(network.launchedVpcID?.hasPrefix("vpc-") == true)
            #expect(await refusal { try network.validate() } == nil)

            let next = try await rig.drs.startSourceNetworkRecovery(
                .init(sourceNetworks: [.init(sourceNetworkID: id)])
            )
            #expect(next.job?.initiatedBy == .updateNetworkRecovery)
            try await rig.pass(to: begun + .seconds(500))
            let other = try await rig.drs.associateSourceNetworkStack(
                .init(sourceNetworkID: id, cfnStackName: "other")
            )
            #expect(other.job?.initiatedBy == .associateNetworkRecovery)
            try await rig.pass(to: begun + .seconds(600))
            let associated = try await Self.network(rig, id)
            #expect(associated.cfnStackName == "other")
            #expect(associated.lastRecovery?.lastRecoveryResult == .associateSuccess)
        }
    }

    @Test func `a network without a copy cannot be recovered or exported, and an unknown one is refused`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let id = try await Self.create(rig)
            let early = await refusal {
                try await rig.drs.startSourceNetworkRecovery(.init(sourceNetworks: [.init(sourceNetworkID: id)]))
            }
            #expect(early?.code == .conflictException)
            let export = await refusal { try await rig.drs.exportSourceNetworkCfnTemplate(.init(sourceNetworkID: id)) }
            #expect(export?.code == .conflictException)
            let unknown = await refusal {
                try await rig.drs.startSourceNetworkRecovery(
                    .init(sourceNetworks: [.init(sourceNetworkID: "sn-00000000000000000")])
                )
            }
            #expect(unknown?.code == .validationException)

            _ = try await rig.drs.startSourceNetworkReplication(.init(sourceNetworkID: id))
            try await rig.pass(to: rig.elapsed() + .seconds(60))
            let homeless = await refusal {
                try await rig.drs.exportSourceNetworkCfnTemplate(.init(sourceNetworkID: id))
            }
            #expect(homeless?.code == .validationException)
            _ = try await rig.drs.createLaunchConfigurationTemplate(.init(exportBucketArn: "arn:aws:s3:::our-bucket"))
            let place = try await rig.drs.exportSourceNetworkCfnTemplate(.init(sourceNetworkID: id))
            #expect(place.s3DestinationUrl == "https://our-bucket.s3.us-east-1.amazonaws.com/\(id).json")
        }
    }

    @Test func `networks have a quota and pages`() throws {
        let world = TestWorld.world([]) { _, region in region.quotas.sourceNetworks = 3 }
        try inWorld(world) { rig in
            var ids: [String] = []
            for number in 0..<3 { ids.append(try await Self.create(rig, "vpc-0000000\(number)")) }
            let more = await refusal { try await Self.create(rig, "vpc-00000009") }
            #expect(more?.quotaCode == "L-4B0323BD")
            var listed: [String?] = []
            var token: String?
            repeat {
                let page = try await rig.drs.describeSourceNetworks(.init(maxResults: 2, nextToken: token))
                listed += page.items?.map(\.sourceNetworkID) ?? []
                token = page.nextToken
            } while token != nil
            #expect(listed == ids)
        }
    }

    @Test func `whoever listens hears of networks and of stalls that calls end`() throws {
        let heard = Mutex<[ServiceEvent]>([])
        let server = TestWorld.server(1) { $0.replication = .init(state: "STALLED", lag: .seconds(60)) }
        try inWorld(TestWorld.world([server])) { rig in
            rig.aws.listen { event in heard.withLock { $0.append(event) } }
            let id = try await Self.create(rig)
            _ = try await rig.drs.startSourceNetworkReplication(.init(sourceNetworkID: id))
            _ = try await rig.drs.retryDataReplication(.init(sourceServerID: TestWorld.serverID(1)))
            try await rig.pass(to: .seconds(100))
            _ = try await rig.drs.startSourceNetworkRecovery(.init(sourceNetworks: [.init(sourceNetworkID: id)]))
            try await rig.pass(to: .seconds(400))
        }
        let events = heard.withLock { $0 }.filter { $0.detailType != ServiceEvent.snapshotTaken }

        #expect(
            events.map { "\($0.detailType): \($0.detail["state"]?.string ?? "")" } == [
                "DRS Source Network Protection Status Change: IN_PROGRESS",
                "DRS Source Server Data Replication Stalled Change: NOT_STALLED",
                "DRS Source Network Protection Status Change: PROTECTED",
                "DRS Source Network Recovery Result: SUCCESS",
            ]
        )
        #expect(Set(events.map(\.id)).count == events.count)
    }
}
