import MusterAWS
import MusterCore
import MusterSimulator
import Testing

/// Old answers, Regions that are down, credentials that end, messages that get lost.
struct ServiceFaultTests {
    // MARK: - Old answers

    private static func stale(_ age: Int, _ operation: String = "DescribeJobs") -> Fault {
        Fault(.call(CallFault(service: "drs", operation: operation, effect: .stale(.seconds(age)))))
    }

    @Test func `an old answer shows what was true so long ago`() throws {
        let seen = try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: [Self.stale(30)]) { rig in
            try await rig.pass(to: .seconds(60))
            let id = try await rig.start(1...2).jobID
            var seen: [String?] = []
            for moment in [61, 89, 91, 150, 160, 189] {
                try await rig.pass(to: .seconds(moment))
                let filters = DRS.DescribeJobsRequestFilters(jobIDs: [id])
                seen.append(try await rig.drs.describeJobs(.init(filters: filters)).items?.first?.status?.rawValue)
            }
            return seen
        }

        // The job was created at 60 s and ended at 155 s.
        #expect(seen == [nil, nil, "STARTED", "STARTED", "STARTED", "COMPLETED"])
    }

    @Test func `only the operation that a fault names answers late`() throws {
        let (job, entries) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: [Self.stale(50, "DescribeJobLogItems")]
        ) { rig in
            let id = try await rig.start(1...2).jobID
            try await rig.pass(to: .seconds(100))
            return (try await rig.job(id), try await rig.log(id).compactMap(\.event?.rawValue))
        }

        #expect(job.status == .completed)
        #expect(entries.contains("LAUNCH_START") && !entries.contains("LAUNCH_END"))
    }

    @Test func `what changes something is never old`() throws {
        let fault = Fault(.call(CallFault(service: "drs", operation: nil, effect: .stale(.seconds(600)))))
        let jobs = try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: [fault]) { rig in
            _ = try await rig.start([1])
            let again = await refusal { try await rig.start([1]) }
            return again?.code
        }

        #expect(jobs == .conflictException)
    }

    @Test func `an old list of instances and servers does not know of a launch`() throws {
        let faults = [Self.stale(200, "DescribeRecoveryInstances"), Self.stale(200, "DescribeSourceServers")]
        let seen = try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: faults) { rig in
            _ = try await rig.start(1...2)
            var seen: [Bool] = []
            for moment in [150, 400] {
                try await rig.pass(to: .seconds(moment))
                seen.append(try await rig.instances(of: 1).isEmpty)
                seen.append(try await rig.server(1).lifeCycle?.lastLaunch == nil)
            }
            return seen
        }

        #expect(seen == [true, true, false, false])
    }

    // MARK: - Regions

    private static func outage(_ answer: RegionOutage.Answer, _ jobs: RegionOutage.Jobs) -> [Fault] {
        let window = FaultWindow(from: .seconds(50), until: .seconds(150))
        return [Fault(.outage(RegionOutage(region: TestWorld.region, window: window, answer: answer, jobs: jobs)))]
    }

    @Test(arguments: [(RegionOutage.Jobs.goOn, 95.0), (.hang, 195.0)])
    func `jobs go on or stand still behind an outage`(jobs: RegionOutage.Jobs, end: Double) throws {
        let (codes, ended) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: Self.outage(.unavailable, jobs)
        ) { rig in
            let id = try await rig.start(1...2).jobID
            var codes: [AWSErrorCode?] = []
            for moment in [49, 50, 149, 150] {
                try await rig.pass(to: .seconds(moment))
                codes.append(await refusal { try await rig.sns.listTopics(.init()) }?.code)
            }
            try await rig.pass(to: .seconds(300))
            return (codes, offset(try await rig.job(id).endDateTime))
        }

        #expect(codes == [nil, .serviceUnavailable, .serviceUnavailable, nil])
        #expect(abs((ended ?? 0) - end) < 0.1)
    }

    @Test func `a silent Region costs every caller its patience`() throws {
        let (code, elapsed) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: Self.outage(.silent, .goOn)
        ) { rig in
            try await rig.pass(to: .seconds(60))
            let code = await refusal { try await rig.drs.describeJobs(.init()) }?.code
            return (code, rig.elapsed())
        }

        #expect(code == .noAnswer)
        #expect(elapsed == .seconds(120))
    }

    @Test func `another Region answers, and a job that begins after the outage is not held up`() throws {
        let (other, ended) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: Self.outage(.unavailable, .hang)
        ) { rig in
            try await rig.pass(to: .seconds(60))
            let context = CallContext(
                account: TestWorld.hub,
                region: RegionName("eu-west-1"),
                credentials: rig.aws.callerCredentials
            )
            let other = await refusal { try await SNSClient(rig.aws, as: context).listTopics(.init()) }
            try await rig.pass(to: .seconds(200))
            let id = try await rig.start(1...2).jobID
            try await rig.pass(to: .seconds(400))
            return (other, offset(try await rig.job(id).endDateTime))
        }

        #expect(other == nil)
        #expect(abs((ended ?? 0) - 295) < 0.1)
    }

    // MARK: - Credentials

    /// The codes of a call in a session at some moments, and of the attempt to open another one.
    private static func session(
        _ effect: CredentialFault.Effect,
        _ window: FaultWindow,
        at moments: [Int]
    ) throws -> [(call: AWSErrorCode?, renewal: AWSErrorCode?)] {
        let world = TestWorld.world(TestWorld.servers(1..<3)) { world, _ in
            world.accounts.append(
                WorldAccount(
                    id: TestWorld.spoke,
                    roles: [WorldRole(name: "Drill", trustedAccounts: [TestWorld.hub])],
                    regions: [WorldRegion(name: TestWorld.region)]
                )
            )
        }
        let account = effect == .disabled ? TestWorld.hub : TestWorld.spoke
        let fault = Fault(.credentials(CredentialFault(effect, account: account, window: window)))
        return try inWorld(world, faults: [fault]) { rig in
            let input = STS.AssumeRoleRequest(
                roleArn: "arn:aws:iam::\(TestWorld.spoke):role/Drill",
                roleSessionName: "test"
            )
            guard let opened = try await rig.sts.assumeRole(input).credentials else { throw NoSuchThing() }
            let credentials = Credentials(
                accessKeyID: opened.accessKeyId,
                secretAccessKey: opened.secretAccessKey,
                sessionToken: opened.sessionToken,
                expiration: opened.expiration
            )
            let context = CallContext(account: TestWorld.spoke, region: TestWorld.region, credentials: credentials)
            let drs = DRSClient(rig.aws, as: context)
            var seen: [(call: AWSErrorCode?, renewal: AWSErrorCode?)] = []
            for moment in moments {
                try await rig.pass(to: .seconds(moment))
                let call = await refusal { try await drs.describeJobs(.init()) }?.code
                seen.append((call, await refusal { try await rig.sts.assumeRole(input) }?.code))
            }
            return seen
        }
    }

    @Test(arguments: [
        (CredentialFault.Effect.expired, AWSErrorCode.expiredTokenException), (.revoked, .accessDeniedException),
    ])
    func `sessions that were opened before are over, and new ones hold`(
        effect: CredentialFault.Effect,
        code: AWSErrorCode
    ) throws {
        let seen = try Self.session(effect, FaultWindow(from: .seconds(100)), at: [99, 100, 2_000])

        #expect(seen.map(\.call) == [nil, code, code])
        #expect(seen.map(\.renewal) == [nil, nil, nil])
    }

    @Test func `a role that no longer trusts its caller cannot be assumed for a while`() throws {
        let window = FaultWindow(from: .seconds(100), until: .seconds(200))
        let seen = try Self.session(.untrusted, window, at: [99, 100, 200])

        #expect(seen.map(\.call) == [nil, nil, nil])
        #expect(seen.map(\.renewal) == [nil, .accessDenied, nil])
    }

    @Test func `a key that is disabled serves nobody until it is enabled again`() throws {
        let window = FaultWindow(from: .seconds(100), until: .seconds(200))
        let seen = try Self.session(.disabled, window, at: [99, 100, 200])

        #expect(seen.map(\.call) == [nil, nil, nil])
        #expect(seen.map(\.renewal) == [nil, .invalidClientTokenID, nil])
    }

    // MARK: - Messages

    @Test func `a message that SNS has taken does not reach the subscriber that a fault names`() throws {
        let world = TestWorld.world([]) { _, region in
            region.topics = [
                WorldTopic(
                    name: "drills",
                    subscriptions: ["a@example.com", "b@example.com"].map { .init(transport: "email", endpoint: $0) }
                )
            ]
        }
        let fault = DeliveryFault(endpoint: "a@example.com", window: FaultWindow(until: .seconds(100)))
        let reached = try inWorld(world, faults: [Fault(.delivery(fault))]) { rig in
            let topic = "arn:aws:sns:us-east-1:\(TestWorld.hub):drills"
            _ = try await rig.sns.publish(.init(topicArn: topic, message: "one"))
            try await rig.pass(to: .seconds(100))
            _ = try await rig.sns.publish(.init(topicArn: topic, message: "two"))
            return rig.aws.deliveries.map { "\($0.message) \($0.endpoint)" }
        }

        #expect(reached == ["one b@example.com", "two a@example.com", "two b@example.com"])
    }

    // MARK: - Chance

    @Test func `a fault that is added moves no other`() throws {
        let half = try #require(Ratio(1, in: 2))
        let flaky = Fault(
            .call(
                CallFault(
                    service: "drs",
                    operation: "DescribeJobs",
                    probability: half,
                    effect: .error(code: "ThrottlingException", message: nil, retryAfter: nil)
                )
            )
        )
        let other = Fault(
            .phase(PhaseFault(phase: .launch, server: TestWorld.serverID(1), probability: half, effect: .stuck))
        )
        func hits(_ faults: [Fault]) throws -> [Bool] {
            try inWorld(TestWorld.world(TestWorld.servers(1..<3)), faults: faults) { rig in
                var hits: [Bool] = []
                for _ in 0..<50 { hits.append(await refusal { try await rig.drs.describeJobs(.init()) } != nil) }
                return hits
            }
        }

        let alone = try hits([flaky])
        #expect(try hits([other, flaky]) == alone)
        #expect(try hits([flaky, other]) == alone)
        #expect(Set(alone).count == 2)
    }
}
