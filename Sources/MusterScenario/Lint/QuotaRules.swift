import MusterCore

/// Advice on limits of the service: what DRS takes at once, and what a native recovery plan holds.
enum QuotaRules {
    /// Limits of native recovery plans.
    ///
    /// Source: DRS User Guide, recovery plans, August 2026.
    private enum Native {
        static let steps = 20
        static let servers = 100
        static let duration = Duration.seconds(86_400)
    }

    static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        checkRegions(plan, &advice)
        checkSize(plan, &advice)
        checkNative(plan, &advice)
    }

    private static func checkRegions(_ plan: LintedPlan, _ advice: inout Advice) {
        guard !plan.isVast else { return }
        struct Place: Hashable {
            var account: AccountID
            var region: RegionName
        }
        var regions: [Place] = []
        var waves: [Place: [Int]] = [:]
        for index in plan.plan.waves.indices {
            let target = plan.target(index)
            let place = Place(account: target.account, region: target.region)
            if waves[place] == nil { regions.append(place) }
            waves[place, default: []].append(index)
        }
        for place in regions {
            let here = waves[place] ?? []
            let quotas = quotas(plan, here.first ?? 0)
            let perJob = max(1, quotas.serversPerJob)
            let where_ = "in \(place.region) of account \(place.account)"
            let servers = WidestFront.find(here, ancestors: plan.ancestors) { count(plan, $0) }
            if servers.weight > quotas.serversInAllJobs, let last = servers.waves.last {
                advice.give(
                    .tooManyServersAtOnce,
                    "\(plan.named(servers.waves)) may launch \(servers.weight) servers at once \(where_); DRS takes "
                        + "\(quotas.serversInAllJobs) in all jobs (quota L-05AFA8C6)",
                    at: plan.place(last),
                    label: servers.waves.count == 1 ? nil : "nothing makes these waves wait for each other",
                    help: ["let some of them depend on others, or spread them over accounts"]
                )
            }
            let jobs = WidestFront.find(here, ancestors: plan.ancestors) { (count(plan, $0) + perJob - 1) / perJob }
            if jobs.weight > quotas.concurrentJobs, let last = jobs.waves.last {
                advice.give(
                    .tooManyJobsAtOnce,
                    "\(plan.named(jobs.waves)) may need \(jobs.weight) jobs at once \(where_); DRS takes "
                        + "\(quotas.concurrentJobs) (quota L-D88FAC3A)",
                    at: plan.place(last),
                    help: ["join waves, or let some of them depend on others"]
                )
            }
        }
    }

    private static func quotas(_ plan: LintedPlan, _ wave: Int) -> DRSQuotas {
        let target = plan.target(wave)
        let account = plan.world?.accounts.first { $0.id == target.account }
        return account?.regions.first { $0.name == target.region }?.quotas ?? DRSQuotas()
    }

    /// The servers of a wave; a selection counts for one where nobody knows better.
    private static func count(_ plan: LintedPlan, _ wave: Int) -> Int {
        plan.world == nil ? plan.plan.waves[wave].members.count : plan.servers[wave].count
    }

    private static func checkSize(_ plan: LintedPlan, _ advice: inout Advice) {
        for index in plan.plan.waves.indices {
            let limit = quotas(plan, index).serversPerJob
            let servers = count(plan, index)
            guard limit > 0, servers > limit else { continue }
            advice.give(
                .splitWave,
                "wave \"\(plan.plan.waves[index].name.shortened)\" holds \(servers) servers and needs "
                    + "\((servers + limit - 1) / limit) jobs of at most \(limit) (quota L-B827C881)",
                at: plan.place(index),
                help: ["waves of their own show in reports which part is late"]
            )
        }
    }

    private static func checkNative(_ plan: LintedPlan, _ advice: inout Advice) {
        let waves = plan.plan.waves
        let place = plan.places.key("waves") ?? plan.place(0)
        let waits = plan.plan.nativeWaits
        if waves.count + waits > Native.steps {
            let pauses = waits == 0 ? "" : " and pauses that would be \(waits == 1 ? "1 step" : "\(waits) steps")"
            advice.give(
                .nativeSteps,
                "the plan has \(waves.count) waves\(pauses); a native recovery plan of DRS has \(Native.steps) steps at most",
                at: place,
                help: ["join waves, if the plan is ever to run as a native one"]
            )
        }
        let servers = waves.indices.reduce(0) { $0 + count(plan, $1) }
        if servers > Native.servers {
            advice.give(
                .nativeServers,
                "the plan has \(servers) servers; a native recovery plan of DRS has \(Native.servers) at most",
                at: place,
                help: ["split the plan by application, if it is ever to run as native ones"]
            )
        }
        let longest = waves.indices.reduce(Duration.zero) { $0 + waves[$1].timeLimit }
        if longest > Native.duration {
            advice.give(
                .nativeDuration,
                "the limits of all waves add up to \(longest.text); a native execution, which takes one step after the "
                    + "other, ends after 24h",
                at: place,
                help: ["set a timeout for each wave, if the plan is ever to run as a native one"]
            )
        }
    }
}

extension RecoveryPlan {
    /// How many waits of at most two hours its pauses would be that go on by themselves.
    fileprivate var nativeWaits: Int {
        waves.dropFirst().reduce(0) { sum, wave in
            guard let hold = wave.pauseBefore, hold.onTimeout == .continue else { return sum }
            let longest = Duration.seconds(7_200).nanoseconds
            return sum + Int(min(max(0, hold.timeout.nanoseconds - 1) / longest + 1, 1_000))
        }
    }
}

/// Finds the heaviest set of waves none of which waits for another, which may therefore all run at once.
///
/// By Dilworth's theorem it weighs as much as all waves together less a maximum flow between waves that wait for each
/// other. It costs time with the cube of the number of waves at worst.
package enum WidestFront {
    /// More waves than this are judged step by step, which may find less.
    private static let wavesMaximum = 300

    package static func find(
        _ waves: [Int],
        ancestors: [Set<Int>],
        weight: (Int) -> Int
    ) -> (waves: [Int], weight: Int) {
        let weights = waves.map { max(0, weight($0)) }
        guard waves.count <= wavesMaximum else { return steps(waves, ancestors, weights) }
        let later = waves.map { wave in waves.indices.filter { ancestors[waves[$0]].contains(wave) } }
        var flow = FrontFlow(weights: weights, later: later)
        let front = flow.widest()
        return (front.map { waves[$0] }, front.reduce(0) { $0 + weights[$1] })
    }

    /// Waves with equally many before them never wait for each other.
    private static func steps(_ waves: [Int], _ ancestors: [Set<Int>], _ weights: [Int]) -> (waves: [Int], weight: Int)
    {
        var levels: [Int: (waves: [Int], weight: Int)] = [:]
        for (position, wave) in waves.enumerated() {
            var level = levels[ancestors[wave].count] ?? ([], 0)
            level.waves.append(wave)
            level.weight += weights[position]
            levels[ancestors[wave].count] = level
        }
        return levels.sorted { $0.key < $1.key }.map(\.value).max { $0.weight < $1.weight } ?? ([], 0)
    }
}

/// A flow from each wave, as the earlier one, to waves behind it, as the later ones.
private struct FrontFlow {
    private let later: [[Int]]
    /// What of each wave's weight is still free as an earlier one, and as a later one.
    private var freeEarlier: [Int]
    private var freeLater: [Int]
    /// How much flows from one to the other.
    private var flow: [[Int: Int]]

    init(weights: [Int], later: [[Int]]) {
        self.later = later
        freeEarlier = weights
        freeLater = weights
        flow = Array(repeating: [:], count: weights.count)
    }

    /// The waves of the heaviest front, in ascending order.
    mutating func widest() -> [Int] {
        for start in freeEarlier.indices {
            while freeEarlier[start] > 0, push(from: start) {}
        }
        // What can still be reached from a wave with weight to spare is the cut; the front lies across it.
        let (earlier, laterReached) = reach(freeEarlier.indices.filter { freeEarlier[$0] > 0 })
        return freeEarlier.indices.filter { earlier.contains($0) && laterReached[$0] == nil }
    }

    /// Sends as much as possible along one way to a wave that has room as a later one.
    private mutating func push(from start: Int) -> Bool {
        let (_, reached) = reach([start], stopsAtRoom: true)
        guard let end = reached.keys.sorted().first(where: { freeLater[$0] > 0 }) else { return false }
        var way: [(from: Int, to: Int)] = []
        var undone: [(from: Int, to: Int)] = []
        var to = end
        var amount = min(freeEarlier[start], freeLater[end])
        var steps = 0
        while let from = reached[to], steps <= 2 * later.count {
            steps += 1
            way.append((from.wave, to))
            guard let before = from.through else { break }
            undone.append((from.wave, before))
            amount = min(amount, flow[from.wave][before] ?? 0)
            to = before
        }
        guard amount > 0 else { return false }
        for step in way { flow[step.from][step.to, default: 0] += amount }
        for step in undone { flow[step.from][step.to, default: 0] -= amount }
        freeEarlier[start] -= amount
        freeLater[end] -= amount
        return true
    }

    private struct Origin {
        /// The earlier wave from which a later one was reached.
        var wave: Int
        /// The later wave whose flow was taken back to get to that earlier one; `nil` at the start.
        var through: Int?
    }

    /// Which waves are reached as earlier ones, and which as later ones, and from where.
    private func reach(_ starts: [Int], stopsAtRoom: Bool = false) -> (earlier: Set<Int>, later: [Int: Origin]) {
        var earlier = Set(starts)
        var reached: [Int: Origin] = [:]
        var pending: [(wave: Int, through: Int?)] = starts.map { ($0, nil) }
        var next = 0
        while next < pending.count {
            let (wave, through) = pending[next]
            next += 1
            for other in later[wave] where reached[other] == nil {
                reached[other] = Origin(wave: wave, through: through)
                if stopsAtRoom, freeLater[other] > 0 { return (earlier, reached) }
                for giver in flow.indices where (flow[giver][other] ?? 0) > 0 && earlier.insert(giver).inserted {
                    pending.append((giver, other))
                }
            }
        }
        return (earlier, reached)
    }
}
