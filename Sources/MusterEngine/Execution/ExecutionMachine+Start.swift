import MusterAWS
import MusterCore

/// What happens before the first launch: identity, roles, and an examination of the plan.
extension ExecutionMachine {
    mutating func begin() {
        guard stage == .idle else { return }
        if let restart { return resume(restart) }
        stage = .identifying
        created = now
        effects.events.append(.created(header))
        effects.call(.caller, .identifyCaller)
    }

    /// Passes the last answer of a call to whoever waits for it.
    mutating func settle(_ settled: CallDesk.Settled) {
        switch settled.purpose {
        case .caller: identified(settled.result)
        case .session(let number): assumed(number, settled.result)
        case .extensible(let target, let account): foundExtensible(target, account, settled.result)
        case .extension(let target, let account, let name):
            extended(target, account, name: name, settled.result, isRepeated: settled.isRepeated)
        case .directory(let target): listed(target, settled.result)
        case .activeJobs(let target): listedJobs(target, settled.result)
        case .ownJobs(let target): listedOwnJobs(target, settled.result)
        case .permissions(let target, let query): decided(target, query, settled.result)
        case .notification(let channel): published(channel, settled.result)
        case .launch(let wave, let launch): launched(wave, launch, settled.result)
        case .launchJobs(let wave, let launch):
            switch settled.result {
            case .success(.jobs(let jobs, _)): tell(.listed(jobs), wave, launch)
            case .success: break
            case .failure(let error): tell(.unseen(error), wave, launch)
            }
        case .launchServers(let wave, let launch):
            switch settled.result {
            case .success(.servers(let servers, _)):
                tell(.described(servers), wave, launch)
            case .success: break
            case .failure(let error): tell(.unseen(error), wave, launch)
            }
        case .jobLog(let wave, let launch):
            if case .success(.log(let entries, _)) = settled.result {
                waves[wave].read(entries, launch: launch, at: now, into: &effects)
            } else {
                waves[wave].missLog(launch: launch, at: now, into: &effects)
            }
        case .recoveryPoint(let wave, let position): foundPoint(wave, position, settled.result)
        case .launchSettings(let wave, let position): readSettings(wave, position, settled.result)
        case .room(let target): sawRoom(target, settled.result)
        case .step(let wave, let number):
            guard case .success(.tried(let answer)) = settled.result else { break }
            waves[wave].tried(number, answer, at: now, into: &effects)
        case .rollback(let target): rolledBack(target, settled.result)
        case .instances(let wave, let launch):
            if case .success(.instances(let instances, _)) = settled.result {
                waves[wave].find(instances, launch: launch, at: now, into: &effects)
            } else {
                waves[wave].missInstances(launch: launch, at: now, into: &effects)
            }
        }
    }

    // MARK: - Identity

    private mutating func identified(_ result: Result<EngineAnswer, AWSError>) {
        guard stage == .identifying else { return }
        switch result {
        case .failure(let error) where state.hasStarted:
            missIdentity(error)
        case .failure(let error):
            stop(
                Cause(
                    error.causeCode,
                    "the caller cannot be identified: \(error.code.rawValue): \(error.message)"
                )
            )
        case .success(.identity(let account, let arn)):
            effects.events.append(.callerIdentified(account: account, arn: arn))
            callerARN = arn
            if let problem = misplacedCredentials(account) {
                let cause = Cause(.accessDenied, problem)
                if state.hasStarted { giveUp(cause) } else { stop(cause) }
                return
            }
            if state.hasStarted { return reconcile() }
            stage = .assuming
            if targets.indices.allSatisfy({ desk.hasSession(for: $0, at: now) }) {
                examine()
            } else {
                // `allSatisfy` stops at the first that is missing; every session is opened at once.
                for target in targets.indices { _ = desk.hasSession(for: target, at: now) }
            }
        case .success:
            break
        }
    }

    /// Why calls would go to another account than the plan names; `nil` when they would not.
    private func misplacedCredentials(_ account: AccountID) -> String? {
        if account != caller.account {
            return "the credentials belong to account \(account), not to account \(caller.account)"
        }
        for target in targets {
            guard let role = target.role else {
                if target.account != account {
                    return "the plan recovers in account \(target.account) without a role, and the credentials belong "
                        + "to account \(account)"
                }
                continue
            }
            if let owner = Self.account(of: role), owner != target.account {
                return "role \(role) belongs to account \(owner), and the plan recovers in account \(target.account)"
            }
        }
        return nil
    }

    /// The account that an ARN names; `nil` for text that is no ARN.
    static func account(of arn: String) -> AccountID? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", !parts[4].isEmpty else { return nil }
        return AccountID(String(parts[4]))
    }

    private mutating func assumed(_ number: Int, _ result: Result<EngineAnswer, AWSError>) {
        let session = desk.sessions[number]
        switch result {
        case .success(.session(let arn, let expires)):
            effects.events.append(.roleAssumed(account: session.account, role: session.role, expires: expires))
            if let owner = Self.account(of: arn), owner != session.account {
                stop(
                    Cause(
                        .accessDenied,
                        "role \(session.role) led to account \(owner), and the plan recovers in account "
                            + "\(session.account)"
                    )
                )
                return
            }
            for target in targets.indices where desk.session(of: target) == number {
                // A poll whose place in the budget was set aside before goes on at once.
                if groups[target].awaitsSession, groups[target].isGranted { groups[target].due = now }
                groups[target].awaitsSession = false
            }
            if stage == .assuming, desk.sessions.allSatisfy({ $0.expires != nil }) { examine() }
        case .success:
            break
        case .failure(let error):
            if stage == .assuming {
                stop(deniedRole(session, error))
                return
            }
            for target in targets.indices where desk.session(of: target) == number && groups[target].awaitsSession {
                groups[target].awaitsSession = false
                pollFailed(target, error, isRecorded: true)
            }
        }
    }

    private func deniedRole(_ session: CallDesk.Session, _ error: AWSError) -> Cause {
        let sent = session.externalID == nil ? "no external id was sent" : "an external id was sent"
        return Cause(
            error.causeCode,
            "role \(session.role) in account \(session.account) cannot be assumed (\(sent)): \(error.code.rawValue): "
                + "\(error.message)"
        )
    }

    // MARK: - Examination

    private mutating func examine() {
        guard cancellation == nil else { return }
        stage = .examining
        if !askForExtensible() { examinePlaces() }
    }

    /// Looks at every place of the plan.
    mutating func examinePlaces() {
        for target in targets.indices {
            effects.call(
                .directory(target: target),
                .describeSourceServers(target: target, servers: [], token: nil)
            )
            effects.call(.activeJobs(target: target), .describeJobs(target: target, since: nil, token: nil))
            askForPermissions(target)
        }
    }

    /// Asks what the policies say, where the plan wants to know it and there is somebody who has policies.
    private mutating func askForPermissions(_ target: Int) {
        guard plan.permissionProbe != nil,
            let identity = targets[target].role ?? PermissionQuery.identity(callerARN)
        else {
            return
        }
        permissions[target] = PermissionEvidence(identity: identity)
        for query in PermissionQuery.allCases {
            effects.call(
                .permissions(target: target, query),
                .simulatePolicy(target: target, query, identity: identity, marker: nil)
            )
        }
    }

    private mutating func decided(
        _ target: Int,
        _ query: PermissionQuery,
        _ result: Result<EngineAnswer, AWSError>
    ) {
        guard stage == .examining else { return }
        switch result {
        case .success(.permissions(let decisions, _)): permissions[target]?.answers[query] = .success(decisions)
        case .success: return
        case .failure(let error): permissions[target]?.answers[query] = .failure(error)
        }
        conclude()
    }

    private mutating func listed(_ target: Int, _ result: Result<EngineAnswer, AWSError>) {
        guard stage == .examining else { return }
        switch result {
        case .success(.servers(let servers, _)):
            directories[target] = ServerDirectory(servers, withNames: plan.usesNames)
            conclude()
        case .success:
            break
        case .failure(let error):
            let place = "account \(targets[target].account), \(targets[target].region)"
            let text =
                error.code == .uninitializedAccountException
                ? "DRS is not initialised in \(place)"
                : "the source servers of \(place) could not be verified: \(error.code.rawValue): \(error.message)"
            let cause = Cause(error.causeCode, text)
            // A place that can recover nothing holds up nobody who recovers elsewhere.
            if cause.code == .uninitialized, targets.count > 1 {
                outages[target] = cause
                directories[target] = ServerDirectory([])
                conclude()
                return
            }
            if let servers = unlisted(target, cause) {
                let unverified = Cause(
                    cause.code,
                    text + "; the plan names them by id, so that they can be launched unseen"
                )
                effects.events.append(.finding(PreflightFinding(.unverified, wave: nil, unverified)))
                directories[target] = ServerDirectory(servers, withNames: false)
                conclude()
                return
            }
            let severity: PreflightFinding.Severity = cause.code == .uninitialized ? .blocking : .unverified
            effects.events.append(.finding(PreflightFinding(severity, wave: nil, cause)))
            stop(cause)
        }
    }

    /// The servers of a place that could not be listed, where the plan has all their ids and puts up with it.
    private func unlisted(_ target: Int, _ cause: Cause) -> [DescribedServer]? {
        guard !plan.isStrict, cause.code == .unreachable || cause.code == .throttled else { return nil }
        var servers: [DescribedServer] = []
        for wave in waves.indices where targetOfWave[wave] == target {
            for member in plan.waves[wave].members {
                guard case .id(let id) = member.selector else { return nil }
                servers.append(DescribedServer(unlisted: id))
            }
        }
        return servers
    }

    private mutating func listedJobs(_ target: Int, _ result: Result<EngineAnswer, AWSError>) {
        guard stage == .examining else { return }
        switch result {
        case .success(.jobs(let jobs, _)):
            // Nothing was launched yet, as far as the record goes.
            if let job = stray(among: jobs) { return stop(Self.incomplete(job)) }
            activeJobs[target] = .success(jobs.filter(\.isActive))
        case .success: return
        case .failure(let error): activeJobs[target] = .failure(error)
        }
        conclude()
    }

    private mutating func conclude() {
        var places: [Preflight.Place] = []
        for (index, target) in targets.enumerated() {
            guard let directory = directories[index], let jobs = activeJobs[index] else { return }
            if let evidence = permissions[index], evidence.answers.count < PermissionQuery.allCases.count { return }
            places.append(
                Preflight.Place(
                    target: target,
                    directory: directory,
                    activeJobs: jobs,
                    permissions: permissions[index],
                    outage: outages[index]
                )
            )
        }
        if let cause = outages.first ?? nil, outages.allSatisfy({ $0 != nil }) {
            for outage in outages.compactMap(\.self) {
                effects.events.append(.finding(PreflightFinding(.blocking, wave: nil, outage)))
            }
            stop(cause)
            return
        }
        let preflight = Preflight(
            plan,
            places: places,
            placeOfWave: targetOfWave,
            jobQuota: settings.launch.jobsPerTarget,
            at: now
        )
        for (target, jobs) in activeJobs.enumerated() {
            if case .success(let active)? = jobs { rooms[target].take(active) }
        }
        let listed = directories
        directories = targets.map { _ in nil }
        activeJobs = targets.map { _ in nil }
        expectEvents(ofServers: preflight.servers.reduce(0) { $0 + $1.count })
        for (wave, servers) in preflight.servers.enumerated() {
            waves[wave].resolve(servers, into: &effects)
        }
        warnOfChanges()
        for (target, directory) in listed.enumerated() {
            if let directory { warn(of: directory, at: target) }
        }
        for (wave, target) in targetOfWave.enumerated() {
            guard let outage = outages[target] else { continue }
            let text = "wave \"\(plan.waves[wave].name)\" cannot be recovered: \(outage.text)"
            effects.events.append(.finding(PreflightFinding(.warning, wave: wave, Cause(outage.code, text))))
        }
        for finding in preflight.findings {
            effects.events.append(.finding(finding))
        }
        if let blocking = preflight.blocking {
            stop(blocking.cause, findings: preflight.findings)
            return
        }
        examineWishes(preflight.wishes)
    }

    /// Begins with the waves.
    mutating func launchPlan() {
        stage = .running
        effects.events.append(.started)
        active = Array(waves.indices)
        notify(.started)
        for (wave, target) in targetOfWave.enumerated() {
            if let outage = outages[target] {
                waves[wave].skip(.failed, outage, at: now, into: &effects)
            } else if waves[wave].servers.isEmpty, plan.waves[wave].emptyPolicy == .skip {
                let text = "wave \"\(plan.waves[wave].name)\" is skipped: it selects nobody"
                waves[wave].skip(.skipped, Cause(.emptySelection, text), at: now, into: &effects)
            }
        }
    }

    /// Ends an execution that has not launched anything.
    mutating func stop(_ cause: Cause, findings: [PreflightFinding] = []) {
        guard stage != .running, stage != .rollingBack, stage != .closing, stage != .done else { return }
        let isCancelled = cause.code == .cancelled
        for wave in waves.indices where !waves[wave].status.isFinal {
            let own = findings.first { $0.wave == wave && $0.severity == .blocking }?.cause
            waves[wave].skip(isCancelled ? .cancelled : .notReached, own ?? cause, at: now, into: &effects)
        }
        finish(isCancelled ? .cancelled : .failed, cause)
    }
}

extension RecoveryPlan {
    /// Whether any server is chosen by a name.
    fileprivate var usesNames: Bool {
        // By index: the element of a search would be a copy.
        waves.indices.contains { wave in
            waves[wave].members.indices.contains { member in
                if case .name = waves[wave].members[member].selector { return true }
                return waves[wave].members[member].terms?.saved?.servers
                    .contains { if case .name = $0 { true } else { false } } ?? false
            }
        }
    }
}
