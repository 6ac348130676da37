import MusterCore

/// What goes wrong: every kind of fault that a scenario can name.
extension DrillMaker {
    static let operations: [(service: String, name: String?)] = [
        ("drs", "StartRecovery"), ("drs", "StartRecovery"), ("drs", "DescribeJobs"), ("drs", "DescribeJobs"),
        ("drs", "DescribeSourceServers"), ("drs", "DescribeJobLogItems"), ("drs", "DescribeRecoveryInstances"),
        ("sts", "AssumeRole"), ("sts", "GetCallerIdentity"), ("sns", "Publish"), ("drs", nil),
    ]
    static let codes = [
        "ThrottlingException", "ThrottlingException", "Throttling", "TooManyRequestsException",
        "InternalServerException",
        "ServiceUnavailable", "InternalFailure", "AccessDeniedException", "AccessDenied", "ConflictException",
        "ServiceQuotaExceededException", "ValidationException", "ExpiredTokenException", "ExpiredToken",
        "ResourceNotFoundException", "UninitializedAccountException", "UnrecognizedClientException", "NeverHeardOf",
        "RequestExpired", "NotFound",
    ]

    mutating func makeFaults(_ places: [Place]) -> [Fault] {
        let servers = places.flatMap(\.servers)
        guard trouble.percent(80) else { return [] }
        return (0..<trouble.number(1...7)).map { _ in
            Fault(trouble.percent(60) ? .call(makeCallFault()) : .phase(makePhaseFault(trouble.pick(servers))))
        } + makeDeepFaults(places)
    }

    /// Faults of other kinds than calls and phases, from dice of their own.
    mutating func makeDeepFaults(_ places: [Place]) -> [Fault] {
        guard deep.percent(60) else { return [] }
        return (0..<deep.number(1...4)).map { _ in Fault(makeDeepFault(places)) }
    }

    mutating func makeWindow() -> FaultWindow {
        let from = deep.percent(30) ? Duration.zero : deep.seconds(0...3_000)
        return FaultWindow(from: from, until: deep.percent(80) ? from + deep.seconds(1...1_500) : nil)
    }

    mutating func makeChance() -> Ratio {
        deep.percent(50) ? .always : Ratio(UInt64(deep.number(1...99)), in: 100) ?? .always
    }

    mutating func makeDeepFault(_ places: [Place]) -> Fault.Kind {
        let place = deep.pick(places)
        let server = deep.pick(places.flatMap(\.servers)).id
        switch deep.number(1...12) {
        case 1, 2:
            return .job(
                JobFault(
                    server: server,
                    launches: deep.percent(20) ? 1...1 : nil,
                    probability: makeChance(),
                    effect: deep.pick([
                        .settlesLate(by: deep.seconds(1...400)), .settlesLate(by: nil), .emptiesList,
                        .vanishes(after: deep.seconds(0...1_500)),
                    ])
                )
            )
        case 3:
            return .launch(
                InstanceFault(
                    code: deep.pick(["InsufficientInstanceCapacity", "InvalidSubnetID.NotFound"]),
                    server: deep.percent(50) ? server : nil,
                    spare: deep.number(0...3),
                    after: deep.seconds(0...120),
                    window: makeWindow(),
                    probability: makeChance()
                )
            )
        case 4:
            return .replication(
                ReplicationFault(
                    server: server,
                    state: deep.pick(ReplicationFault.State.allCases),
                    window: makeWindow(),
                    catchUp: deep.percent(50) ? deep.seconds(0...600) : nil
                )
            )
        case 5, 6:
            let effect = deep.pick(CredentialFault.Effect.allCases)
            return .credentials(
                CredentialFault(
                    effect,
                    account: effect == .disabled ? home : place.target.account,
                    role: deep.percent(50) ? roleName : nil,
                    window: makeWindow()
                )
            )
        case 7, 8:
            let begin = deep.seconds(0...3_000)
            return .outage(
                RegionOutage(
                    region: place.target.region,
                    account: deep.percent(50) ? place.target.account : nil,
                    window: FaultWindow(from: begin, until: begin + deep.seconds(1...1_500)),
                    answer: deep.pick(RegionOutage.Answer.allCases),
                    jobs: deep.pick(RegionOutage.Jobs.allCases)
                )
            )
        case 9:
            return .delivery(DeliveryFault(window: makeWindow(), probability: makeChance()))
        case 10:
            return .call(
                CallFault(
                    service: "drs",
                    operation: deep.pick(["DescribeJobs", "DescribeJobLogItems", "DescribeRecoveryInstances", nil]),
                    probability: makeChance(),
                    effect: .stale(deep.seconds(1...200))
                )
            )
        default:
            return .crash(OrchestratorCrash(makeCrashPoint(), restartAfter: deep.seconds(0...900)))
        }
    }

    mutating func makeCrashPoint() -> OrchestratorCrash.Point {
        switch deep.number(1...3) {
        case 1: return .time(deep.seconds(0...4_000))
        case 2: return .event(deep.number(1...120))
        default:
            let operation = deep.pick(Self.operations.compactMap { $0.name == nil ? nil : $0 })
            return .call(
                service: operation.service,
                operation: operation.name ?? "",
                number: deep.number(1...5),
                deep.pick(OrchestratorCrash.Moment.allCases)
            )
        }
    }

    /// Connections that break, requests that are late or come twice, clocks that jump and machines that sleep.
    mutating func makeNetworkFaults() -> [Fault] {
        guard network.percent(50) else { return [] }
        return (0..<network.number(1...3)).map { _ in Fault(makeNetworkFault()) }
    }

    private mutating func makeNetworkFault() -> Fault.Kind {
        let effect: CallFault.Effect
        switch network.number(1...10) {
        case 1...3: effect = .connection(network.pick(CallFault.Effect.Connection.allCases))
        case 4, 5: effect = .requestLate(network.seconds(1...400))
        case 6, 7:
            effect = .requestRepeated(
                after: network.seconds(0...200),
                heard: network.pick(CallFault.Effect.HeardAnswer.allCases)
            )
        case 8, 9:
            let jump = network.pick([network.seconds(1...100_000), .seconds(3_600), .seconds(86_400), .seconds(1)])
            return .machine(
                MachineFault(
                    .clockJumps(by: network.percent(50) ? jump : .zero - jump),
                    at: network.percent(40) ? .zero : network.seconds(0...4_000)
                )
            )
        default:
            return .machine(
                MachineFault(
                    .sleeps(network.percent(90) ? network.seconds(1...4_000) : .seconds(30 * 86_400)),
                    at: network.seconds(0...4_000)
                )
            )
        }
        let operation = network.pick(Self.operations)
        var fault = CallFault(service: operation.service, operation: operation.name, effect: effect)
        if network.percent(60) {
            let first = network.number(1...4)
            fault.calls = first...first + network.number(0...3)
        }
        if network.percent(50), let ratio = Ratio(UInt64(network.number(1...100)), in: 100) {
            fault.probability = ratio
        }
        return .call(fault)
    }

    mutating func makeCallFault() -> CallFault {
        let operation = trouble.pick(Self.operations)
        let effect: CallFault.Effect
        switch trouble.number(1...10) {
        case 1...5:
            effect = .error(
                code: trouble.pick(Self.codes),
                message: trouble.percent(50) ? "so it is <&> \u{1B}[31m" : nil,
                retryAfter: trouble.percent(30) ? trouble.seconds(0...200) : nil
            )
        case 6: effect = .latency(trouble.seconds(0...100))
        case 7: effect = .requestLost
        default: effect = .answerLost
        }
        var fault = CallFault(service: operation.service, operation: operation.name, effect: effect)
        if trouble.percent(10) { fault.region = region }
        if trouble.percent(50) {
            let first = trouble.number(1...6)
            fault.calls = first...first + trouble.number(0...5)
        }
        if trouble.percent(25) { fault.from = trouble.seconds(0...3_000) }
        if trouble.percent(25) { fault.until = (fault.from ?? .zero) + trouble.seconds(1...3_000) }
        if trouble.percent(60), let ratio = Ratio(UInt64(trouble.number(1...100)), in: 100) {
            fault.probability = ratio
        }
        return fault
    }

    mutating func makePhaseFault(_ server: WorldServer) -> PhaseFault {
        let effect: PhaseFault.Effect
        switch trouble.number(1...6) {
        case 1, 2:
            effect = .fail(
                after: trouble.percent(50) ? trouble.seconds(0...900) : nil,
                rawError: trouble.percent(50) ? "no capacity \"here\"" : nil
            )
        case 3: effect = .stuck
        case 4: effect = .silent(after: trouble.seconds(0...900))
        default: effect = .slow(by: trouble.seconds(0...3_000))
        }
        var fault = PhaseFault(
            phase: trouble.pick([
                .cleanup, .preparation, .snapshot, .conversionWait, .conversion, .launchPreparation, .launch,
                .termination,
            ]),
            server: server.id,
            effect: effect
        )
        if trouble.percent(30) { fault.launches = 1...trouble.number(1...3) }
        if trouble.percent(30), let ratio = Ratio(UInt64(trouble.number(1...99)), in: 100) {
            fault.probability = ratio
        }
        return fault
    }
}
