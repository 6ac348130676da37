import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Instances as EC2 shows them while DRS launches them.
struct InstanceUnderwayTests {
    /// LAUNCH_START comes at 43 s and LAUNCH_END at 93 s; round figures for what lies between.
    private static func world(_ servers: [WorldServer]) -> World {
        TestWorld.world(servers) { world, _ in
            world.behavior.callLatency = .constant(.zero)
            world.behavior.neighbours.startBeforeLaunchEnd = .seconds(10)
            world.behavior.neighbours.instanceAppears = .seconds(5)
            world.behavior.neighbours.firstRun = .seconds(10)
            world.behavior.neighbours.starting = .seconds(5)
            world.behavior.neighbours.stopping = .seconds(10)
            world.behavior.neighbours.statusChecks = .seconds(30)
        }
    }

    private func ec2(_ rig: Rig) -> EC2Client { EC2Client(rig.aws, as: rig.drs.context) }

    private func own(_ rig: Rig) async throws -> [EC2.Instance] {
        try await ec2(rig).describeInstances().reservations?.compactMap { $0.instances?.first }
            .filter { $0.instanceType == "c5.large" } ?? []
    }

    @Test func `an instance appears, is stopped for its disks, boots and passes its checks`() throws {
        let (story, ids) = try inWorld(Self.world([TestWorld.server(1)])) { rig in
            _ = try await rig.start([1])
            var story: [String] = []
            var ids: Set<String> = []
            for second in [20, 44, 50, 55, 65, 75, 84, 90, 100, 130] {
                try await rig.pass(to: .seconds(second))
                let instance = try await own(rig).first
                if let id = instance?.instanceId { ids.insert(id) }
                let checks = try await ec2(rig).describeInstanceStatus(
                    .init(instanceIds: instance?.instanceId.map { [$0] })
                )
                .instanceStatuses?.first { $0.instanceId == instance?.instanceId }?.systemStatus?.status
                let shown = try await rig.instances(of: 1).count
                story.append(
                    "\(second) \(instance?.state?.name?.rawValue ?? "-") \(checks?.rawValue ?? "-") \(shown)"
                )
            }
            return (story, ids)
        }

        #expect(
            story == [
                "20 - - 0", "44 - - 0", "50 pending - 0", "55 running initializing 0", "65 stopping - 0",
                "75 stopped - 0", "84 pending - 0", "90 running initializing 0", "100 running initializing 1",
                "130 running ok 1",
            ]
        )
        #expect(ids.count == 1, "it is the same instance all the time")
    }

    @Test func `looking changes nothing, not even ids`() throws {
        func instances(looking: Bool) throws -> [String] {
            try inWorld(Self.world(TestWorld.servers(1..<4))) { rig in
                _ = try await rig.start([1, 2, 3])
                try await rig.pass(to: .seconds(60))
                if looking { _ = try await own(rig) }
                try await rig.pass(to: .seconds(200))
                return try await rig.drs.describeRecoveryInstances().items?.compactMap(\.ec2InstanceID) ?? []
            }
        }

        #expect(try instances(looking: true) == (try instances(looking: false)))
    }

    @Test func `an instance that another job overtakes keeps its id`() throws {
        let slow = PhaseFault(
            phase: .launch,
            server: TestWorld.serverID(1),
            launches: 1...1,
            probability: .always,
            effect: .slow(by: .seconds(500))
        )
        let (early, late, other) = try inWorld(Self.world(TestWorld.servers(1..<3)), faults: [Fault(.phase(slow))]) {
            rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(100))
            let early = try await own(rig).compactMap(\.instanceId)
            _ = try await rig.start([2])
            try await rig.pass(to: .seconds(150))
            let both = try await own(rig).compactMap(\.instanceId)
            #expect(both.count == 2 && both.contains(early[0]))
            try await rig.pass(to: .seconds(300))
            let other = try await rig.instances(of: 2).compactMap(\.ec2InstanceID)
            #expect(Set(both) == Set(early + other))
            try await rig.pass(to: .seconds(800))
            return (early, try await rig.instances(of: 1).compactMap(\.ec2InstanceID), other)
        }

        #expect(early == late && early != other && other.count == 1)
    }

    @Test func `tags that it gets meanwhile stay, and nobody else starts or stops it`() throws {
        try inWorld(Self.world([TestWorld.server(1)])) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(55))
            let id = try #require(try await own(rig).first?.instanceId)
            _ = try await ec2(rig).createTags(.init(resources: [id], tags: [.init(key: "a", value: "b")]))
            let error = await refusal { try await ec2(rig).stopInstances(.init(instanceIds: [id])) }
            try await rig.pass(to: .seconds(200))

            #expect(error?.code.rawValue == "OperationNotPermitted")
            #expect(try await rig.instances(of: 1).first?.tags?["a"] == "b")
        }
    }

    @Test func `a launch that fails was never there`() throws {
        let fault = PhaseFault(
            phase: .launch,
            server: TestWorld.serverID(1),
            launches: 1...1,
            probability: .always,
            effect: .fail(after: .seconds(40), rawError: "no")
        )
        let seen = try inWorld(Self.world([TestWorld.server(1)]), faults: [Fault(.phase(fault))]) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(70))
            return try await own(rig).count
        }

        #expect(seen == 0)
    }
}
