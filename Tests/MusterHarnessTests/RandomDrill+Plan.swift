import MusterCore

/// Waves, their servers and what they wait for.
extension DrillMaker {
    mutating func makePlaces() -> [Place] {
        var places: [Place] = []
        for number in 1...plan.number(1...2) {
            let isHome = number == 1 && plan.percent(30)
            let account = isHome ? home : AccountID(String(repeating: "\(number)", count: 12))
            places.append(
                Place(
                    target: RecoveryTarget(
                        account: account,
                        region: number == 1 ? region : plan.pick([region, topicRegion]),
                        role: isHome ? nil : "arn:aws:iam::\(account):role/\(roleName)",
                        externalID: isHome || plan.percent(50) ? nil : "shop-\(number)"
                    )
                )
            )
        }
        return places
    }

    mutating func makeWaves(_ places: inout [Place], isSound: Bool) -> [Wave] {
        let count = plan.number(1...8)
        var left = plan.number(0...max(0, 30 - count))
        return (0..<count).map { number in
            let place = plan.index(below: places.count)
            let size = 1 + (number == count - 1 ? min(left, 12) : plan.number(0...min(left, 6)))
            left -= size - 1
            let dependsOn = (0..<number).filter { _ in plan.percent(30) }
            let fresh = (0..<size).map { makeServer(wave: number, $0, isSound: isSound) }
            places[place].servers += fresh
            let members = makeMembers(fresh, wave: number)
            let isShort = plan.percent(10)
            if isShort { isFeasible = false }
            let critical = members.count { $0.impact == .critical }
            return Wave(
                name: plan.percent(10) ? "wave <&\"'> \(number) ☃" : "wave-\(number)",
                dependsOn: dependsOn,
                members: members,
                target: place == 0 ? nil : places[place].target,
                budget: plan.percent(40) ? plan.seconds(60...4_000) : nil,
                timeLimit: isShort ? plan.seconds(1...1_500) : .seconds(4 * 3_600),
                toleratedFailures: plan.percent(30) ? plan.number(0...max(0, critical)) : 0,
                approval: plan.percent(25) ? makeApproval() : nil,
                approvalAfter: plan.percent(15) ? makeApproval() : nil,
                pauseBefore: plan.percent(10) ? makeLimit() : nil
            )
        }
    }

    /// The waves in another order of the file: what a wave waits for may stand below it.
    mutating func shuffled(_ waves: [Wave]) -> [Wave] {
        var order = Array(waves.indices)
        for index in order.indices.dropLast() where plan.percent(30) {
            order.swapAt(index, plan.number(index...order.count - 1))
        }
        return order.map { number in
            var wave = waves[number]
            wave.dependsOn = wave.dependsOn.compactMap(order.firstIndex)
            return wave
        }
    }

    mutating func makeApproval() -> Approval {
        var approval = Approval(
            approvers: plan.percent(70) ? ["alice", "bob"] : [],
            quorum: plan.percent(40) ? 2 : 1,
            timeout: plan.seconds(1...7_200),
            onTimeout: plan.pick([.fail, .cancel, .continue])
        )
        if plan.percent(30) {
            approval.escalations = [Approval.Escalation(after: approval.timeout / 2, to: ["carol", "bob"])]
        }
        return approval
    }

    mutating func makeLimit() -> HoldLimit {
        HoldLimit(timeout: plan.seconds(1...9_000), onTimeout: plan.pick(HoldLimit.Action.allCases))
    }

    mutating func makeMembers(_ servers: [WorldServer], wave: Int) -> [WaveMember] {
        func impact(_ isOptional: Bool) -> WaveMember.Impact { isOptional ? .optional : .critical }
        if plan.percent(25) {
            return [WaveMember(.tags(["wave": "\(wave)"]), impact: impact(plan.percent(10)))]
        }
        return servers.map { server in
            WaveMember(
                plan.percent(50) ? .name(server.name) : .id(server.id),
                impact: impact(plan.percent(20))
            )
        }
    }
}
