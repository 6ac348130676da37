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

        package init(
            target: RecoveryTarget,
            directory: ServerDirectory,
            activeJobs: Result<[DescribedJob], AWSError>
        ) {
            self.target = target
            self.directory = directory
            self.activeJobs = activeJobs
        }
    }

    /// The servers of every wave, in the plan's order.
    package private(set) var servers: [[ResolvedServer]] = []
    package private(set) var findings: [PreflightFinding] = []

    /// Examines a plan in its places; each wave has the index of its own.
    ///
    /// A strict examination is stopped by what could not be verified. The quota
    /// says how many jobs may run at a time in one account and Region.
    package init(
        _ plan: RecoveryPlan,
        places: [Place],
        placeOfWave: [Int],
        isStrict: Bool,
        jobQuota: Int
    ) {
        // The first wave of every server, by its place in the directory.
        var owners = places.map { [Int?](repeating: nil, count: $0.directory.servers.count) }
        for (index, wave) in plan.waves.enumerated() {
            let number = placeOfWave[index]
            let chosen = choose(wave, index, in: places[number])
            var resolved: [ResolvedServer] = []
            resolved.reserveCapacity(chosen.count)
            for choice in chosen {
                let described = places[number].directory.servers[choice.server]
                let server = ResolvedServer(described, impact: choice.impact)
                resolved.append(server)
                if let other = owners[number][choice.server] {
                    block(
                        index,
                        .conflict,
                        "server \"\(server.name)\" belongs to wave \"\(plan.waves[other].name)\" and to wave "
                            + "\"\(wave.name)\"; it can be recovered once",
                        [server.id]
                    )
                } else {
                    owners[number][choice.server] = index
                }
                examineReplication(server, described, wave: index, objective: plan.objectives.rpo)
            }
            servers.append(resolved)
        }
        for (number, place) in places.enumerated() {
            let waves = placeOfWave.indices.filter { placeOfWave[$0] == number }
            examineJobs(place, plan: plan, waves: waves, isStrict: isStrict, quota: jobQuota)
        }
    }

    /// The first finding that stops the execution.
    package var blocking: PreflightFinding? {
        findings.first { $0.severity == .blocking }
    }

    // MARK: - Selection

    /// A server of a wave, by its place in the directory.
    private struct Choice {
        let server: Int
        var impact: WaveMember.Impact
        var isNamed: Bool
    }

    private mutating func choose(_ wave: Wave, _ index: Int, in place: Place) -> [Choice] {
        var chosen: [Choice] = []
        chosen.reserveCapacity(wave.members.count)
        /// Where in `chosen` a server stands.
        var ranks: [Int: Int] = [:]
        ranks.reserveCapacity(wave.members.count)
        for member in wave.members {
            let matches = place.directory.matches(member.selector)
            switch member.selector {
            case .name(let name):
                if matches.count > 1 {
                    let ids = matches.map { place.directory.servers[$0].id }
                    block(
                        index,
                        .serverNotFound,
                        "the name \"\(name)\" of wave \"\(wave.name)\" is not unique in \(Self.text(place.target)): "
                            + "\(ids.map(\.rawValue).joined(separator: ", ")) bear it",
                        ids
                    )
                    continue
                }
                if matches.isEmpty { blockUnknown(name, wave, index, place) }
            case .id(let id):
                if matches.isEmpty { blockUnknown(id.rawValue, wave, index, place) }
            case .tags(let tags):
                if matches.isEmpty {
                    let wanted = tags.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                    block(
                        index,
                        .emptySelection,
                        "no server in \(Self.text(place.target)) carries the tags \(wanted.joined(separator: ", ")) of "
                            + "wave \"\(wave.name)\"",
                        []
                    )
                }
            }
            let isNamed = if case .tags = member.selector { false } else { true }
            for server in matches {
                guard let known = ranks[server] else {
                    ranks[server] = chosen.count
                    chosen.append(Choice(server: server, impact: member.impact, isNamed: isNamed))
                    continue
                }
                // What is said of a server by name weighs more than what is said of a group it belongs to.
                if isNamed != chosen[known].isNamed {
                    if isNamed { chosen[known] = Choice(server: server, impact: member.impact, isNamed: true) }
                } else if member.impact == .critical {
                    chosen[known].impact = .critical
                }
            }
        }
        if wave.members.isEmpty {
            block(index, .emptySelection, "wave \"\(wave.name)\" has no servers", [])
        }
        return chosen
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
        _ server: ResolvedServer,
        _ described: DescribedServer,
        wave: Int,
        objective: Duration?
    ) {
        let check = ReplicationCheck(described)
        guard check != .fit || objective != nil else { return }
        let state = server.replicationState.isEmpty ? "unknown" : server.replicationState
        let lag = server.lag.map { ", \($0.text) behind" } ?? ""
        switch check {
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
            if server.impact == .critical {
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

    // MARK: - Jobs

    private mutating func examineJobs(
        _ place: Place,
        plan: RecoveryPlan,
        waves: [Int],
        isStrict: Bool,
        quota: Int
    ) {
        let jobs: [DescribedJob]
        switch place.activeJobs {
        case .success(let listed):
            jobs = listed.filter(\.isActive)
        case .failure(let error):
            let text =
                "whether servers in \(Self.text(place.target)) are busy could not be verified: DescribeJobs failed with "
                + "\(error.code.rawValue): \(error.message)"
            findings.append(PreflightFinding(.unverified, wave: nil, Cause(error.causeCode, text)))
            if isStrict { block(nil, error.causeCode, text, []) }
            return
        }
        for job in jobs {
            let busy = Set(job.servers)
            for wave in waves {
                let hit = servers[wave].filter { busy.contains($0.id) }
                guard !hit.isEmpty else { continue }
                let names = hit.map { "\"\($0.name)\"" }.joined(separator: ", ")
                let text =
                    "\(hit.count == 1 ? "server" : "servers") \(names) of wave \"\(plan.waves[wave].name)\" "
                    + "\(hit.count == 1 ? "is" : "are") being processed by job \(job.id) "
                    + "(\(job.type?.rawValue ?? "job"), \(job.status?.rawValue ?? "status unknown")), which is not part "
                    + "of this execution"
                add(plan.conflictPolicy, wave, .conflict, text, hit.map(\.id))
            }
        }
        if jobs.count >= quota {
            let text =
                "\(jobs.count) jobs are active in \(Self.text(place.target)), as many as DRS allows (\(quota)); no other "
                + "job can be started"
            add(plan.conflictPolicy, nil, .quotaExceeded, text, [])
        }
    }

    // MARK: - Findings

    private mutating func add(
        _ policy: ConflictPolicy,
        _ wave: Int?,
        _ code: CauseCode,
        _ text: String,
        _ servers: [SourceServerID]
    ) {
        let severity: PreflightFinding.Severity = policy == .fail ? .blocking : .warning
        findings.append(PreflightFinding(severity, wave: wave, Cause(code, text, servers: servers)))
    }

    private mutating func block(_ wave: Int?, _ code: CauseCode, _ text: String, _ servers: [SourceServerID]) {
        findings.append(PreflightFinding(.blocking, wave: wave, Cause(code, text, servers: servers)))
    }

    private mutating func warn(_ wave: Int, _ text: String, _ servers: [SourceServerID]) {
        findings.append(PreflightFinding(.warning, wave: wave, Cause(.notReplicating, text, servers: servers)))
    }

    private static func text(_ target: RecoveryTarget) -> String {
        "account \(target.account), \(target.region)"
    }
}

extension ResolvedServer {
    fileprivate init(_ server: DescribedServer, impact: WaveMember.Impact) {
        self.init(
            id: server.id,
            name: server.name,
            impact: impact,
            operatingSystem: server.operatingSystem,
            replicationState: server.replicationState?.rawValue ?? "",
            lag: server.lag
        )
    }
}
