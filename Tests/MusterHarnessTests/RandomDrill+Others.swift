import MusterCore

/// Executions of other plans in the world of a drill, and servers that come from a staging account.
///
/// With dice of their own, so that they move nothing else of the drill.
struct NeighbourMaker {
    private var dice: Dice
    private var staging: Dice
    /// Whether the world still lets the plan complete.
    private(set) var keepsFeasible = true

    static let stagingAccount = AccountID("333344445555")
    private static let key = "1234abcd-12ab-34cd-56ef-1234567890ab"

    init(seed: UInt64) {
        dice = Dice(seed: seed, stream: "others")
        staging = Dice(seed: seed, stream: "staging")
    }

    mutating func add(to scenario: inout Scenario, topic: String) {
        if staging.percent(10) { extend(&scenario) }
        guard dice.percent(12) else { return }
        for number in 1...dice.number(1...2) {
            guard let other = makeOther(number, in: scenario, topic: topic) else { continue }
            scenario.others.append(other)
        }
    }

    // MARK: - Others

    /// A plan with servers of one of the places of the drill, some of which the drill wants as well.
    private mutating func makeOther(_ number: Int, in scenario: Scenario, topic: String) -> OtherExecution? {
        let targets = [scenario.plan.target] + scenario.plan.waves.compactMap(\.target)
        let target = dice.pick(targets)
        var left =
            scenario.world.accounts.first { $0.id == target.account }?
            .regions.first { $0.name == target.region }?.servers ?? []
        guard !left.isEmpty else { return nil }
        var waves: [Wave] = []
        for wave in 0..<dice.number(1...3) where !left.isEmpty {
            var members: [WaveMember] = []
            for _ in 0..<dice.number(1...4) where !left.isEmpty {
                let server = left.remove(at: dice.index(below: left.count))
                members.append(
                    WaveMember(
                        dice.percent(50) ? .name(server.name) : .id(server.id),
                        impact: dice.percent(20) ? .optional : .critical
                    )
                )
            }
            waves.append(
                Wave(
                    name: "theirs-\(wave)",
                    dependsOn: (0..<wave).filter { _ in dice.percent(50) },
                    members: members,
                    timeLimit: dice.percent(10) ? dice.seconds(1...1_500) : .seconds(4 * 3_600),
                    toleratedFailures: dice.percent(20) ? 1 : 0,
                    approval: dice.percent(30) ? makeApproval() : nil,
                    onFailure: dice.pick(FailurePolicy.allCases),
                    retry: dice.percent(30) ? RetryRule(attempts: 2, delay: dice.seconds(0...300)) : nil,
                    split: dice.percent(30) ? WaveSplit(serversPerJob: dice.number(1...3)) : nil,
                    approvalAfter: dice.percent(15) ? makeApproval() : nil,
                    pauseBefore: dice.percent(10)
                        ? HoldLimit(timeout: dice.seconds(1...9_000), onTimeout: dice.pick(HoldLimit.Action.allCases))
                        : nil
                )
            )
        }
        let plan = RecoveryPlan(
            name: "others-\(number)",
            target: target,
            notify: dice.percent(40) ? NotificationPlan(topic: topic) : nil,
            conflictPolicy: dice.pick([.fail, .wait]),
            quotaPolicy: dice.percent(30) ? dice.pick([.fail, .wait]) : nil,
            waves: waves
        )
        return OtherExecution(
            plan: plan,
            after: dice.percent(40) ? .zero : dice.seconds(0...4_000),
            people: makePeople(waves),
            outcome: dice.percent(20) ? dice.pick(ExecutionOutcome.allCases) : nil
        )
    }

    private mutating func makeApproval() -> Approval {
        Approval(
            approvers: dice.percent(70) ? ["alice", "bob"] : [],
            quorum: dice.percent(30) ? 2 : 1,
            timeout: dice.seconds(1...7_200),
            onTimeout: dice.pick([.fail, .cancel, .continue])
        )
    }

    private mutating func makePeople(_ waves: [Wave]) -> [PersonAction] {
        var actions: [PersonAction] = []
        for (index, wave) in waves.enumerated() {
            for point in ApprovalPoint.allCases where (point == .before ? wave.approval : wave.approvalAfter) != nil {
                for _ in 0..<dice.number(0...2) {
                    actions.append(
                        PersonAction(
                            dice.percent(80) ? .approve : .deny,
                            wave: index,
                            point,
                            delay: dice.seconds(0...4_000),
                            person: dice.pick(DrillMaker.names)
                        )
                    )
                }
            }
        }
        if dice.percent(20) {
            let deed: PersonAction.Deed = dice.percent(60) ? .pause : .cancel
            actions.append(PersonAction(deed, from: .start, delay: dice.seconds(0...2_000), person: "carol"))
            actions.append(
                PersonAction(.resume(wave: nil), from: .pause, delay: dice.seconds(0...3_000), person: "carol")
            )
        }
        return actions
    }

    // MARK: - A staging account

    /// Lets servers of one wave replicate in a staging account, from where the plan extends them.
    private mutating func extend(_ scenario: inout Scenario) {
        let index = staging.index(below: scenario.plan.waves.count)
        let target = scenario.plan.waves[index].target ?? scenario.plan.target
        guard let account = scenario.world.accounts.firstIndex(where: { $0.id == target.account }),
            let place = scenario.world.accounts[account].regions.firstIndex(where: { $0.name == target.region })
        else {
            return
        }
        let isWhole = staging.percent(50)
        var moved: [WorldServer] = []
        scenario.world.accounts[account].regions[place].servers.removeAll { server in
            guard isMember(server, of: scenario.plan.waves[index]), isWhole || staging.percent(50) else { return false }
            moved.append(server)
            return true
        }
        guard !moved.isEmpty else { return }
        let ids = Set(moved.map(\.id))
        for job in scenario.world.accounts[account].regions[place].foreignJobs.indices {
            scenario.world.accounts[account].regions[place].foreignJobs[job].servers.removeAll(where: ids.contains)
        }
        // Only the staging account knows the id by which a server was known.
        for member in scenario.plan.waves[index].members.indices {
            guard case .id(let id) = scenario.plan.waves[index].members[member].selector,
                let server = moved.first(where: { $0.id == id })
            else {
                continue
            }
            scenario.plan.waves[index].members[member].selector = .name(server.name)
        }
        for server in moved.indices {
            moved[server].leftover = nil
            if staging.percent(90) {
                moved[server].encryptionKey = Self.key
            } else {
                // The default key of EBS cannot be shared.
                keepsFeasible = false
            }
        }
        var trusted = [target.account]
        if staging.percent(10) {
            trusted = []
            keepsFeasible = false
        }
        if scenario.plan.unverifiedPolicy == .block { keepsFeasible = false }
        var region = WorldRegion(name: target.region, servers: moved, trustedAccounts: trusted)
        // Another server, which nobody wants.
        region.servers.append(WorldServer(id: SourceServerID("s-99999999999999999"), name: "intranet"))
        let statement = PolicyStatement(
            .allow,
            principals: PolicyPrincipals([Self.stagingAccount.rawValue, target.account.rawValue]),
            actions: PolicyPatterns(["kms:*"]),
            resources: PolicyPatterns(["*"])
        )
        region.keys = [WorldKey(id: Self.key, policy: Policy([statement]))]
        scenario.world.accounts.append(WorldAccount(id: Self.stagingAccount, regions: [region]))
        scenario.plan.stagingAccounts =
            staging.percent(20) ? [AccountID("444455556666"), Self.stagingAccount] : [Self.stagingAccount]
    }

    private func isMember(_ server: WorldServer, of wave: Wave) -> Bool {
        wave.members.contains { member in
            switch member.selector {
            case .name(let name): name == server.name
            case .id(let id): id == server.id
            case .tags(let tags): tags.allSatisfy { server.tags[$0.key] == $0.value }
            }
        }
    }
}
