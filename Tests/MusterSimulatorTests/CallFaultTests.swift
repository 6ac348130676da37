import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

struct CallFaultTests {
    private static func fault(
        _ operation: String? = "DescribeJobs",
        calls: ClosedRange<Int>? = nil,
        from: Duration? = nil,
        until: Duration? = nil,
        probability: Ratio = .always,
        account: AccountID? = nil,
        region: RegionName? = nil,
        _ effect: CallFault.Effect
    ) -> Fault {
        Fault(
            .call(
                CallFault(
                    service: "drs",
                    operation: operation,
                    account: account,
                    region: region,
                    calls: calls,
                    from: from,
                    until: until,
                    probability: probability,
                    effect: effect
                )
            )
        )
    }

    private static let throttle = CallFault.Effect.error(
        code: "ThrottlingException",
        message: nil,
        retryAfter: .seconds(3)
    )

    /// The codes of ten calls of DescribeJobs, one a second.
    private static func codes(_ faults: [Fault], count: Int = 10) throws -> [String?] {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: faults) { rig in
            var codes: [String?] = []
            for second in 0..<count {
                try await rig.pass(to: .seconds(second))
                codes.append(await refusal { try await rig.drs.describeJobs(.init()) }?.code.rawValue)
            }
            return codes
        }
    }

    @Test func `a fault hits the calls that it counts and no others`() throws {
        let codes = try Self.codes([Self.fault(calls: 3...7, Self.throttle)])

        #expect(codes == [nil, nil] + Array(repeating: "ThrottlingException", count: 5) + [nil, nil, nil])
    }

    @Test func `a fault in a window hits the calls within it`() throws {
        let codes = try Self.codes([Self.fault(from: .seconds(2), until: .seconds(4), Self.throttle)])

        #expect(codes.enumerated().filter { $0.element != nil }.map(\.offset) == [2, 3])
    }

    @Test func `a fault of another operation, account or Region hits nobody here`() throws {
        let faults = [
            Self.fault("StartRecovery", Self.throttle), Self.fault(account: TestWorld.spoke, Self.throttle),
            Self.fault(region: RegionName("eu-west-1"), Self.throttle),
        ]

        #expect(try Self.codes(faults).allSatisfy { $0 == nil })
    }

    @Test func `a fault without an operation hits every call of its service`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [Self.fault(nil, Self.throttle)]) { rig in
            let servers = await refusal { try await rig.drs.describeSourceServers(.init()) }
            #expect(servers?.code == .throttlingException)
            _ = try await rig.sts.getCallerIdentity(.init())
        }
    }

    @Test func `faults count for themselves, and the first that refuses wins`() throws {
        let denied = CallFault.Effect.error(code: "AccessDeniedException", message: "no", retryAfter: nil)
        let codes = try Self.codes(
            [Self.fault(calls: 1...2, denied), Self.fault(calls: 2...3, Self.throttle)],
            count: 4
        )

        #expect(codes == ["AccessDeniedException", "AccessDeniedException", "ThrottlingException", nil])
    }

    @Test func `a probability hits about so many, the same ones in every run`() throws {
        let fault = Self.fault(probability: try #require(Ratio(3, in: 10)), Self.throttle)
        let first = try Self.codes([fault], count: 300)
        let second = try Self.codes([fault], count: 300)

        #expect(first == second)
        #expect((60...120).contains(first.count { $0 != nil }))
    }

    @Test(
        arguments: [
            ("ThrottlingException", 429), ("InternalServerException", 500), ("AccessDeniedException", 403),
            ("ServiceQuotaExceededException", 402), ("ConflictException", 409), ("ExpiredTokenException", 403),
        ]
    )
    func `an error has the status of its code and the wait that the fault asks for`(code: String, status: Int) throws {
        let fault = Self.fault("DescribeJobs", .error(code: code, message: "as asked", retryAfter: .seconds(3)))
        let error = try inWorld(TestWorld.world([]), faults: [fault]) { rig in
            await refusal { try await rig.drs.describeJobs(.init()) }
        }

        #expect(error?.code.rawValue == code)
        #expect(error?.httpStatus == status)
        #expect(error?.message == "as asked")
        #expect(error?.retryAfter == .seconds(3))
        #expect(error?.operation == "drs:DescribeJobs")
    }

    @Test func `added latency delays the answer and nothing else`() throws {
        let (elapsed, created) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<2)),
            faults: [Self.fault("StartRecovery", .latency(.seconds(30)))]
        ) { rig in
            let job = try await rig.start([1])
            return (rig.elapsed(), offset(job.creationDateTime))
        }

        #expect(elapsed == .milliseconds(30_120))
        #expect(created == 0)
    }

    @Test(arguments: [true, false]) func `a lost call keeps its caller waiting, and only a lost answer has acted`(
        isAnswer: Bool
    ) throws {
        let fault = Self.fault("StartRecovery", calls: 1...1, isAnswer ? .answerLost : .requestLost)
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            let error = await refusal { try await rig.start([1]) }
            #expect(error?.code == .noAnswer)
            #expect(error?.isTransport == true)
            #expect(rig.elapsed() == .seconds(60))
            let jobs = try await rig.drs.describeJobs(.init()).items
            #expect(jobs?.count == (isAnswer ? 1 : 0))
            let entry = try #require(rig.aws.ledger.entries.first)
            #expect(entry.error == .noAnswer)
            #expect(entry.duration == .seconds(60))
        }
    }

    @Test func `an answer slower than the caller's patience is lost to it`() throws {
        let fault = Self.fault("StartRecovery", .latency(.seconds(61)))
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [fault]) { rig in
            let error = await refusal { try await rig.start([1]) }
            #expect(error?.code == .noAnswer)
            #expect(rig.elapsed() == .seconds(60))
            let jobs = try await rig.drs.describeJobs(.init()).items
            #expect(jobs?.count == 1)
        }
    }

    @Test func `a world in which every answer is too slow answers nobody`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
            world.behavior.callLatency = .uniform(.seconds(61), .seconds(70))
        }
        let (error, elapsed) = try inWorld(world) { rig in
            (await refusal { try await rig.start([1]) }, rig.elapsed())
        }

        #expect(error?.code == .noAnswer)
        #expect(elapsed == .seconds(60))
    }

    @Test func `a cancelled caller does not wait for a lost answer`() throws {
        try inWorld(TestWorld.world(TestWorld.servers(1..<2)), faults: [Self.fault("DescribeJobs", .answerLost)]) {
            rig in
            let wasCancelled = await withTaskGroup(of: Bool.self) { group in
                group.addTask {
                    do {
                        _ = try await rig.drs.describeJobs(.init())
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
                try? await rig.clock.sleep(until: TestWorld.start + .seconds(1))
                group.cancelAll()
                return await group.next() ?? false
            }
            #expect(wasCancelled)
            #expect(rig.elapsed() == .seconds(1))
            try await rig.pass(to: .seconds(2))
        }
    }

    @Test func `a world whose faults hit nobody is the same world`() throws {
        let idle = [
            Self.fault(calls: 1_000...1_000, Self.throttle),
            Fault(
                .phase(
                    PhaseFault(phase: .launch, server: TestWorld.serverID(99), effect: .stuck)
                )
            ),
        ]
        func digests(_ faults: [Fault]) throws -> [UInt64] {
            let servers = (1...5).map { number in TestWorld.server(number) { $0.latencyProfile = nil } }
            return try inWorld(TestWorld.world(servers), faults: faults) { rig in
                _ = try await rig.start(1...3)
                try await rig.pass(to: .seconds(200))
                _ = try await rig.start(4...5)
                try await rig.pass(to: .seconds(700))
                _ = try await rig.drs.describeJobs(.init())
                return [rig.aws.stateDigest, rig.aws.ledger.digest]
            }
        }

        #expect(try digests([]) == digests(idle))
    }

    // MARK: The ledger

    @Test func `calls without latency do not take time and calls with one do`() throws {
        for milliseconds in [0, 120] {
            let world = TestWorld.world(TestWorld.servers(1..<2)) { world, _ in
                world.behavior.callLatency = .constant(.milliseconds(milliseconds))
            }
            let elapsed = try inWorld(world) { rig in
                for _ in 0..<3 {
                    _ = try await rig.drs.describeJobs(.init())
                }
                return rig.elapsed()
            }
            #expect(elapsed == .milliseconds(3 * milliseconds))
        }
    }

    @Test func `the ledger counts calls and refusals by operation, account and Region`() throws {
        let fault = Self.fault(calls: 2...3, Self.throttle)
        let (statistics, starts, digests) = try inWorld(
            TestWorld.world(TestWorld.servers(1..<3)),
            faults: [fault]
        ) { rig in
            _ = try await rig.start([1])
            _ = try await rig.start([2])
            for _ in 0..<4 {
                _ = await refusal { try await rig.drs.describeJobs(.init()) }
            }
            let digests = rig.aws.ledger.entries.map(\.inputDigest)
            return (rig.aws.callStatistics(), rig.aws.ledger.count(of: "drs:StartRecovery"), digests)
        }

        #expect(statistics.map(\.busiestMinute) == [4, 2])
        #expect(statistics.allSatisfy { $0.latency != nil && $0.misdirected == nil })
        #expect(
            statistics.map { statistic in
                CallStatistic(
                    operation: statistic.operation,
                    account: statistic.account,
                    region: statistic.region,
                    count: statistic.count,
                    errors: statistic.errors
                )
            } == [
                CallStatistic(
                    operation: "drs:DescribeJobs",
                    account: TestWorld.hub,
                    region: TestWorld.region,
                    count: 4,
                    errors: [.init(code: "ThrottlingException", count: 2)]
                ),
                CallStatistic(
                    operation: "drs:StartRecovery",
                    account: TestWorld.hub,
                    region: TestWorld.region,
                    count: 2
                ),
            ]
        )
        #expect(starts == 2)
        #expect(digests[0] != nil && digests[1] != nil && digests[0] != digests[1])
        #expect(digests[2...].allSatisfy { $0 == nil })
    }
}
