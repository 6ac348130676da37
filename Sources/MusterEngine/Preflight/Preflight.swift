package import MusterAWS
package import MusterCore

/// Examines before the first launch whether a plan can be carried out, and fixes its servers.
package struct Preflight: Sendable {
    /// What is known about one account and Region.
    package struct Place: Sendable {
        package var target: RecoveryTarget
        package var directory: ServerDirectory
        /// The jobs that are not over; or why they could not be listed.
        package var activeJobs: Result<[DescribedJob], AWSError>
        /// What is known of the permissions there; `nil` when nobody has asked.
        package var permissions: PermissionEvidence?
        /// Why nothing can be recovered there; `nil` where something can.
        package var outage: Cause?

        package init(
            target: RecoveryTarget,
            directory: ServerDirectory,
            activeJobs: Result<[DescribedJob], AWSError>,
            permissions: PermissionEvidence? = nil,
            outage: Cause? = nil
        ) {
            self.target = target
            self.directory = directory
            self.activeJobs = activeJobs
            self.permissions = permissions
            self.outage = outage
        }
    }

    /// The servers of every wave, in the plan's order.
    package private(set) var servers: [[ResolvedServer]] = []
    package internal(set) var findings: [PreflightFinding] = []
    /// What the plan says of servers that only further calls can bring about or verify.
    package private(set) var wishes: [Wish] = []

    /// Whether the plan is stopped by what could not be verified.
    let isStrict: Bool

    /// A server that the plan wants at another point in time, or started or not.
    package struct Wish: Hashable, Sendable {
        package var wave: Int
        /// The server's place in the wave.
        package var position: Int
        package var asOf: RecoveryPointChoice?
        package var disposition: LaunchDisposition?
    }

    /// Examines a plan in its places; each wave has the index of its own.
    ///
    /// The quota says how many jobs may run at a time in one account and Region; without a time nothing is too old.
    package init(
        _ plan: RecoveryPlan,
        places: [Place],
        placeOfWave: [Int],
        jobQuota: Int,
        at now: Timestamp? = nil
    ) {
        isStrict = plan.isStrict
        seats = places.map { Array(repeating: nil, count: $0.directory.servers.count) }
        guesses = places.map { _ in 0 }
        for (index, wave) in plan.waves.enumerated() {
            guard places[placeOfWave[index]].outage == nil else {
                servers.append([])
                continue
            }
            resolve(wave, index, in: places[placeOfWave[index]], number: placeOfWave[index], plan: plan)
        }
        examineTwins(plan, places: places, placeOfWave: placeOfWave)
        for (number, place) in places.enumerated() where place.outage == nil {
            if let now { examineAge(place, at: now) }
            if let probe = plan.permissionProbe { examinePermissions(place, probe: probe) }
            let waves = placeOfWave.indices.filter { placeOfWave[$0] == number }
            examineJobs(place, plan: plan, waves: waves, quota: jobQuota)
        }
        for index in plan.waves.indices where servers[index].count > WaveSplit.largestJob {
            examineSize(plan.waves[index], index)
        }
    }

    /// A wave that has to fit into one job, and whose tags have selected more servers than one takes.
    private mutating func examineSize(_ wave: Wave, _ index: Int) {
        guard wave.split == nil else { return }
        block(
            index,
            .quotaExceeded,
            "wave \"\(wave.name)\" holds \(servers[index].count) servers; one DRS job takes \(WaveSplit.largestJob), and "
                + "the plan does not say that the wave may be split",
            []
        )
    }

    /// Where a server has been put: its wave, its place in it, and whether it was named.
    private struct Seat: Sendable {
        let wave: Int
        let position: Int
        var isNamed: Bool
    }

    /// By place, and by the server's index in its directory.
    private var seats: [[Seat?]]
    /// By place: where the next server of the plan is looked for first.
    private var guesses: [Int]

    /// The first finding that stops the execution.
    package var blocking: PreflightFinding? {
        findings.first { $0.severity == .blocking }
    }

    // MARK: - Selection

    private mutating func resolve(
        _ wave: Wave,
        _ index: Int,
        in place: Place,
        number: Int,
        plan: RecoveryPlan
    ) {
        var chosen: [ResolvedServer] = []
        chosen.reserveCapacity(wave.members.count)
        /// Those whose replication is worth a word: their places in the wave and in the directory.
        var remarkable: [(position: Int, listed: Int)] = []
        var leftovers: [Int] = []
        let listing = place.directory.servers
        // By index: a member is large, and the element of a loop would be a copy.
        for member in wave.members.indices {
            if let saved = wave.members[member].terms?.saved, case .tags(let tags) = wave.members[member].selector {
                for listed in resolve(saved, tags, wave, index, place) { choose(listed, member, false) }
                continue
            }
            let match = place.directory.match(wave.members[member].selector, guess: guesses[number])
            guard isClear(match, of: wave.members[member].selector, wave, index, place) else { continue }
            var isNamed = true
            if case .tags(let tags) = wave.members[member].selector {
                isNamed = false
                if match != .none { warnOfCase(tags, wave, index, place) }
            }
            switch match {
            case .none: break
            case .one(let listed): choose(listed, member, isNamed)
            case .several(let all): for listed in all { choose(listed, member, isNamed) }
            }
        }
        func choose(_ listed: Int, _ member: Int, _ isNamed: Bool) {
            let impact = wave.members[member].impact
            let hasWish = wave.members[member].terms.map { $0.asOf != nil || $0.disposition != nil } ?? false
            guesses[number] = listed + 1
            guard let seat = seats[number][listed] else {
                if wave.asOf != nil || hasWish { wish(wave.members[member], of: wave, index, at: chosen.count) }
                seats[number][listed] = Seat(wave: index, position: chosen.count, isNamed: isNamed)
                if plan.objectives.rpo != nil || !ReplicationCheck.isPlainlyFit(listing[listed].replicationState) {
                    remarkable.append((chosen.count, listed))
                }
                if listing[listed].instance != nil { leftovers.append(listed) }
                // Member by member: the whole server would be copied first.
                chosen.append(
                    ResolvedServer(
                        id: listing[listed].id,
                        name: listing[listed].hostname ?? listing[listed].name,
                        impact: impact,
                        condition: listing[listed].condition
                    )
                )
                return
            }
            guard seat.wave == index else {
                blockSecondWave(servers[seat.wave][seat.position], plan.waves[seat.wave], wave, index)
                return
            }
            // What is said of a server by name weighs more than what is said of a group it belongs to.
            if isNamed != seat.isNamed {
                guard isNamed else { return }
                if hasWish { wish(wave.members[member], of: wave, index, at: seat.position) }
                chosen[seat.position].impact = impact
                seats[number][listed]?.isNamed = true
            } else if impact == .critical {
                chosen[seat.position].impact = .critical
            }
        }
        servers.append(chosen)
        for (position, listed) in remarkable {
            examineReplication(
                place.directory.servers[listed],
                impact: chosen[position].impact,
                wave: index,
                objective: plan.objectives.rpo
            )
        }
        if !leftovers.isEmpty { examineLeftovers(leftovers, wave, index, place) }
        if wave.members.isEmpty {
            block(index, .emptySelection, "wave \"\(wave.name)\" has no servers", [])
        }
    }

    /// Notes what the plan says of a server; what is said by name weighs more than what was said before.
    private mutating func wish(_ member: WaveMember, of wave: Wave, _ index: Int, at position: Int) {
        if let known = wishes.firstIndex(where: { $0.wave == index && $0.position == position }) {
            wishes[known].asOf = member.asOf ?? wishes[known].asOf
            wishes[known].disposition = member.disposition ?? wishes[known].disposition
        } else {
            wishes.append(
                Wish(
                    wave: index,
                    position: position,
                    asOf: member.asOf ?? wave.asOf,
                    disposition: member.disposition
                )
            )
        }
    }

    /// Whether a selector means what it must: somebody, and by a name one server only.
    mutating func isClear(
        _ match: ServerDirectory.Match,
        of selector: WaveMember.Selector,
        _ wave: Wave,
        _ index: Int,
        _ place: Place
    ) -> Bool {
        if case .one = match { return true }
        switch selector {
        case .name(let name):
            guard case .several(let matches) = match else {
                blockUnknown(name, wave, index, place)
                return true
            }
            let ids = matches.map { place.directory.servers[$0].id }
            block(
                index,
                .serverNotFound,
                "the name \"\(name)\" of wave \"\(wave.name)\" is not unique in \(Self.text(place.target)): "
                    + "\(ids.map(\.rawValue).joined(separator: ", ")) bear it",
                ids
            )
            return false
        case .id(let id):
            blockUnknown(id.rawValue, wave, index, place)
        case .tags(let tags):
            if match == .none { selectsNobody(tags, wave, index, place) }
        }
        return true
    }

    /// Finds servers of two waves that reach the same account and Region in different roles.
    private mutating func examineTwins(_ plan: RecoveryPlan, places: [Place], placeOfWave: [Int]) {
        for (second, later) in places.enumerated() {
            for (first, earlier) in places[..<second].enumerated()
            where earlier.target.account == later.target.account && earlier.target.region == later.target.region {
                var owner: [SourceServerID: Int] = [:]
                for wave in placeOfWave.indices where placeOfWave[wave] == first {
                    for server in servers[wave] { owner[server.id] = wave }
                }
                for wave in placeOfWave.indices where placeOfWave[wave] == second {
                    for server in servers[wave] {
                        guard let other = owner[server.id] else { continue }
                        blockSecondWave(server, plan.waves[other], plan.waves[wave], wave)
                    }
                }
            }
        }
    }

    private mutating func blockSecondWave(_ server: ResolvedServer, _ first: Wave, _ second: Wave, _ index: Int) {
        block(
            index,
            .conflict,
            "server \"\(server.name)\" belongs to wave \"\(first.name)\" and to wave \"\(second.name)\"; it can be "
                + "recovered once",
            [server.id]
        )
    }

    private mutating func blockUnknown(_ name: String, _ wave: Wave, _ index: Int, _ place: Place) {
        block(
            index,
            .serverNotFound,
            "server \"\(name)\" of wave \"\(wave.name)\" is not among the \(place.directory.servers.count) source "
                + "servers of \(Self.text(place.target))",
            []
        )
    }

    // MARK: - Replication

    private mutating func examineReplication(
        _ server: DescribedServer,
        impact: WaveMember.Impact,
        wave: Int,
        objective: Duration?
    ) {
        var state: String { server.replicationState?.rawValue ?? "unknown" }
        var lag: String { server.lag.map { ", \($0.text) behind" } ?? "" }
        switch ReplicationCheck(server) {
        case .fit:
            break
        case .behind:
            warn(
                wave,
                "server \"\(server.name)\" is \(state)\(lag): an older point in time is recovered",
                [server.id]
            )
        case .unknown:
            warn(wave, "the replication state of server \"\(server.name)\" is \(state)\(lag)", [server.id])
        case .noRecoveryPoint:
            let text = "server \"\(server.name)\" has no recovery point that could be used: its replication is \(state)"
            if impact == .critical {
                block(wave, .notReplicating, text, [server.id])
            } else {
                warn(wave, text, [server.id])
            }
        }
        if let objective, let lag = server.lag, lag > objective {
            warn(
                wave,
                "the newest recovery point of server \"\(server.name)\" is \(lag.text) old, over the objective of "
                    + "\(objective.text)",
                [server.id]
            )
        }
    }

    // MARK: - Findings

    mutating func add(
        _ policy: ConflictPolicy,
        _ wave: Int?,
        _ code: CauseCode,
        _ text: String,
        _ servers: [SourceServerID]
    ) {
        let severity: PreflightFinding.Severity = policy == .fail ? .blocking : .warning
        findings.append(PreflightFinding(severity, wave: wave, Cause(code, text, servers: servers)))
    }

    mutating func block(_ wave: Int?, _ code: CauseCode, _ text: String, _ servers: [SourceServerID]) {
        findings.append(PreflightFinding(.blocking, wave: wave, Cause(code, text, servers: servers)))
    }

    private mutating func warn(_ wave: Int, _ text: String, _ servers: [SourceServerID]) {
        findings.append(PreflightFinding(.warning, wave: wave, Cause(.notReplicating, text, servers: servers)))
    }

    /// Notes what could not be verified, which stops a strict plan.
    mutating func addUnverified(_ text: String, _ code: CauseCode, stops: Bool) {
        findings.append(PreflightFinding(.unverified, wave: nil, Cause(code, text)))
        if stops { block(nil, code, text, []) }
    }

    static func text(_ target: RecoveryTarget) -> String {
        "account \(target.account), \(target.region)"
    }
}
