import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct TagAndSettingTests {
    private static func arn(_ resource: String) -> String { "arn:aws:drs:us-east-1:111111111111:\(resource)" }

    @Test func `tags of servers, jobs and instances are written, read and removed`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let job = try await rig.start([1], tags: ["a": "1"])
            try await rig.pass(to: .seconds(100))
            let instance = try #require(try await rig.instances(of: 1).first?.recoveryInstanceID)
            for resource in [
                "source-server/\(TestWorld.serverID(1))", "job/\(job.jobID)", "recovery-instance/\(instance)",
            ] {
                let arn = Self.arn(resource)
                _ = try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["b": "2", "c": "3"]))
                _ = try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["b": "4"]))
                _ = try await rig.drs.untagResource(.init(resourceArn: arn, tagKeys: ["c", "nobody"]))
                let tags = try await rig.drs.listTagsForResource(.init(resourceArn: arn)).tags
                #expect(tags?["b"] == "4" && tags?["c"] == nil, "\(resource)")
            }
            let shown = try await rig.job(job.jobID).tags
            #expect(shown == ["a": "1", "b": "4"])
            let server = try await rig.server(1)
            #expect(server.tags == ["b": "4"])
        }
    }

    @Test func `fifty tags are the limit, and keys of the provider are refused`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let arn = Self.arn("source-server/\(TestWorld.serverID(1))")
            let fifty = Dictionary(uniqueKeysWithValues: (0..<50).map { ("key-\($0)", "") })
            _ = try await rig.drs.tagResource(.init(resourceArn: arn, tags: fifty))
            let more = await refusal { try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["one": "more"])) }
            #expect(more?.code == .validationException)
            _ = try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["key-1": "new"]))
            let own = await refusal { try await rig.drs.tagResource(.init(resourceArn: arn, tags: ["aws:x": ""])) }
            #expect(own?.code == .validationException)
            let count = try await rig.server(1).tags?.count
            #expect(count == 50)
        }
    }

    @Test(
        arguments: [
            "arn:aws:drs:us-east-1:111111111111:source-server/s-99999999999999999",
            "arn:aws:drs:us-east-1:222222222222:source-server/s-00000000000000001",
            "arn:aws:drs:eu-west-1:111111111111:source-server/s-00000000000000001",
            "arn:aws:drs:us-east-1:111111111111:job/drsjob-00000000000000000",
            "arn:aws:drs:us-east-1:111111111111:elephant/s-00000000000000001",
        ]
    )
    func `a resource that is not here has no tags`(arn: String) throws {
        let error = try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            await refusal { try await rig.drs.listTagsForResource(.init(resourceArn: arn)) }
        }

        #expect(error?.code == .resourceNotFoundException)
    }

    @Test func `launch settings have the service's defaults and keep what a call does not mention`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let id = TestWorld.serverID(1)
            let before = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: id))
            #expect(before.launchDisposition == .started)
            #expect(before.targetInstanceTypeRightSizingMethod == DRS.TargetInstanceTypeRightSizingMethod.none)
            #expect(before.copyPrivateIp == false && before.copyTags == false && before.postLaunchEnabled == false)
            #expect(before.recoveryMode == .optimal)
            #expect(before.ec2LaunchTemplateID?.hasPrefix("lt-") == true)
            let after = try await rig.drs.updateLaunchConfiguration(
                .init(sourceServerID: id, launchDisposition: .stopped, copyTags: true)
            )
            var expected = before
            expected.launchDisposition = .stopped
            expected.copyTags = true
            #expect(after == expected)
            let read = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: id))
            #expect(read == expected)
        }
    }

    @Test func `settings that the simulator cannot honour are refused`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2))) { rig in
            let id = TestWorld.serverID(1)
            let into = await refusal {
                try await rig.drs.updateLaunchConfiguration(
                    .init(
                        sourceServerID: id,
                        launchIntoInstanceProperties: .init(launchIntoEC2InstanceID: "i-0123456789abcdef0")
                    )
                )
            }
            #expect(into?.code == .validationException)
            let fast = await refusal {
                try await rig.drs.updateLaunchConfiguration(.init(sourceServerID: id, recoveryMode: .fast))
            }
            #expect(fast?.code == .validationException)
            let configuration = try await rig.drs.getReplicationConfiguration(.init(sourceServerID: id))
            #expect(configuration.pitPolicy?.map(\.retentionDuration) == [60, 24, 7])
        }
    }

    @Test func `what the describes answer satisfies the model, but for the form of dates`() throws {
        let servers = [
            TestWorld.server(1), TestWorld.server(2) { $0.ec2InstanceID = "i-0123456789abcdef0" },
            TestWorld.server(3) { $0.replication = .init(state: "STALLED", lag: .seconds(7_200)) },
            TestWorld.server(4) { $0.replication = .init(state: "INITIATING") },
        ]
        let problems = try inWorld(TestWorld.world(servers)) { rig in
            _ = try await rig.start(1...3)
            try await rig.pass(to: .seconds(900))
            var errors: [AWSError?] = []
            let described = try await rig.drs.describeSourceServers(.init())
            errors.append(await refusal { try described.validate() })
            let instances = try await rig.drs.describeRecoveryInstances(.init())
            errors.append(await refusal { try instances.validate() })
            let jobs = try await rig.drs.describeJobs(.init())
            errors.append(await refusal { try jobs.validate() })
            let points = try await rig.drs.describeRecoverySnapshots(.init(sourceServerID: TestWorld.serverID(1)))
            errors.append(await refusal { try points.validate() })
            let launch = try await rig.drs.getLaunchConfiguration(.init(sourceServerID: TestWorld.serverID(1)))
            errors.append(await refusal { try launch.validate() })
            return errors.compactMap { $0 }.flatMap(\.fields).filter {
                !$0.name.contains("Date") && !$0.name.contains("imestamp")
            }
        }

        #expect(problems == [])
    }
}
