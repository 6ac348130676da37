import MusterAWS
import MusterCore

/// What people are warned of: by the services' own events, and by what the execution finds out itself.
///
/// Both may tell of the same thing, events may come late, twice or never; each state change has one name, so that it is
/// told once by whoever comes first.
extension ExecutionMachine {
    // MARK: - Events of services

    /// Follows an event; one that is about nobody in the plan is none of our business.
    mutating func heard(_ event: ServiceEvent) {
        guard outcome == nil, let id = event.sourceServer,
            let (wave, server) = member(id, in: event.account, event.region)
        else {
            return
        }
        for rule in AlertRule.standard where outbox.wants(rule.kind) && rule.pattern.matches(event) {
            let state = event.detail["state"]?.string
            switch rule.kind {
            case .launchFailed:
                guard let job = event.detail["job-id"]?.string.map({ JobID($0) }), isOurs(job, wave) else { continue }
                launchFailed(server, job: job, cause: nil, wave: wave)
            default:
                alert(rule.kind, change: "\(id)/\(event.time.iso8601())/\(state ?? "")", wave: wave) { facts in
                    facts.servers = [.init(id: id, name: server.name)]
                    facts.state = state
                }
            }
        }
    }

    private func member(
        _ id: SourceServerID,
        in account: AccountID,
        _ region: RegionName
    ) -> (wave: Int, server: ResolvedServer)? {
        for wave in waves.indices {
            let place = targets[targetOfWave[wave]]
            guard place.account == account, place.region == region,
                let server = waves[wave].servers.first(where: { $0.id == id })
            else {
                continue
            }
            return (wave, server)
        }
        return nil
    }

    private func isOurs(_ job: JobID, _ wave: Int) -> Bool {
        waves[wave].launches.contains { $0.tracker?.job == job }
    }

    private mutating func launchFailed(_ server: ResolvedServer, job: JobID?, cause: Cause?, wave: Int) {
        // The job is not part of the change: in one execution a server is launched once.
        alert(.launchFailed, change: server.id.rawValue, wave: wave) { facts in
            facts.servers = [.init(id: server.id, name: server.name)]
            facts.job = job
            facts.state = "RECOVERY_LAUNCH_FAILED"
            facts.cause = cause
        }
    }

    // MARK: - What the execution finds out

    /// Tells what was raised, as far as it does not wait to be told with others.
    mutating func tellAlerts(all: Bool = false) {
        guard all || alerts.nextDue <= now else { return }
        for row in alerts.take(at: now, all: all) {
            let id = "\(header.id)/\(row.facts.kind.rawValue)/\(row.changes.first ?? "")"
            queue(row.facts, id: id, wave: row.wave, changes: row.changes)
        }
    }

    /// Tells of a state that `change` names, and of no state twice.
    mutating func alert(
        _ kind: NotificationKind,
        change: String,
        wave: Int? = nil,
        fill: (inout NotificationFacts) -> Void
    ) {
        guard outbox.wants(kind), !alerts.knows(kind, change) else { return }
        var facts = facts(kind, wave: wave)
        fill(&facts)
        alerts.add(facts, change: change, wave: wave, at: now)
    }

    /// Looks through what is new in the record for something to warn of.
    mutating func raiseAlerts() {
        guard watchesRecord else { return }
        // Once the outcome is told nothing can be done about what is still found.
        while outcome == nil, examined < record.count {
            examine(record[examined].event)
            examined += 1
        }
    }

    private mutating func examine(_ event: ExecutionEvent) {
        switch event {
        case .serverFinished(let wave, let id, .failed, let cause):
            guard let server = waves[wave].servers.first(where: { $0.id == id }) else { return }
            // A server that was launched again failed in its newest launch.
            let launch = waves[wave].launches.last { $0.positions.contains { waves[wave].servers[$0].id == id } }
            guard let job = launch?.tracker?.job else { return }
            launchFailed(server, job: job, cause: cause, wave: wave)
        case .callFailed(let call, let account, let region, let error, _) where call != SNS.Publish.actionName:
            guard Self.isDenial(error.code) else { return }
            denied(call, in: account, region, error, wave: nil)
        case .launchRefused(let wave, _, let error, _):
            let place = targets[targetOfWave[wave]]
            if Self.isDenial(error.code) {
                denied(DRS.StartRecovery.actionName, in: place.account, place.region, error, wave: wave)
            } else if error.code == AWSErrorCode.serviceQuotaExceededException.rawValue {
                alert(.serviceLimit, change: "refused/\(place.account)/\(place.region)", wave: wave) { facts in
                    facts.error = error
                }
            }
        case .waveFinished(let wave, _, _):
            overBudget(wave)
        default:
            break
        }
    }

    private static func isDenial(_ code: String) -> Bool {
        ["AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation"].contains(code)
    }

    private mutating func denied(
        _ call: String,
        in account: AccountID,
        _ region: RegionName,
        _ error: RecordedError,
        wave: Int?
    ) {
        alert(.unauthorizedAccess, change: "\(call)/\(account)/\(region)", wave: wave) { facts in
            facts.account = account
            facts.region = region
            facts.call = call
            facts.error = error
        }
    }

    /// Warns of somebody who asks for what is not theirs to decide.
    mutating func noticeIntruder(_ request: PersonRequest, wave: Int, why: String) {
        guard request.action == .approve || request.action == .deny, waves.indices.contains(wave),
            let gate = waves[wave].gate, !gate.mayDecide(request.person)
        else {
            return
        }
        notify(.unauthorizedAccess, wave: wave, person: request.person, reason: why)
    }

    // MARK: - Replication and quotas before the first launch

    /// Warns of what the servers of the plan and their places look like.
    mutating func warn(of directory: ServerDirectory, at target: Int) {
        guard outbox.wants(.alerts) || outbox.wants(.complianceViolation) else { return }
        let place = targets[target]
        let planned = Set(waves.indices.filter { targetOfWave[$0] == target }.flatMap { waves[$0].servers.map(\.id) })
        for server in directory.servers where planned.contains(server.id) {
            let state = server.replicationState?.rawValue ?? ""
            let name = server.hostname ?? server.id.rawValue
            let isSilent = server.replicationState == .disconnected || server.replicationError == "AGENT_NOT_SEEN"
            if isSilent || server.replicationState == .stalled {
                alert(isSilent ? .agentIssue : .replicationStalled, change: "\(server.id)/found") { facts in
                    facts.account = place.account
                    facts.region = place.region
                    facts.servers = [.init(id: server.id, name: name)]
                    facts.state = state
                    if let error = server.replicationError { facts.details = ["the service reports \(error)"] }
                }
            }
            if let limit = plan.objectives.rpo, let lag = server.lag, lag > limit {
                alert(.complianceViolation, change: "rpo/\(server.id)") { facts in
                    facts.servers = [.init(id: server.id, name: name)]
                    facts.details = [
                        "the newest recovery point of \"\(name)\" is \(lag.text) old, the RPO is \(limit.text)"
                    ]
                }
            }
        }
        warn(
            ofUse: directory.servers.count,
            limit: Self.replicatingServers,
            from: 75,
            "replicating source servers",
            target
        )
    }

    /// Source servers that may replicate in one account and Region.
    ///
    /// Source: AWS General Reference, quotas of DRS, not adjustable.
    private static let replicatingServers = 300

    /// Warns when the jobs that are about to run leave little of the service's places.
    mutating func warnOfPlaces(_ target: Int, jobs: Int, servers: Int) {
        guard outbox.wants(.serviceLimit) else { return }
        warn(ofUse: jobs, limit: settings.launch.jobsPerTarget, from: 90, "concurrent jobs", target)
        warn(ofUse: servers, limit: settings.launch.serversPerTarget, from: 90, "servers in jobs", target)
    }

    private mutating func warn(ofUse used: Int, limit: Int, from percent: Int, _ name: String, _ target: Int) {
        guard limit > 0, used * 100 >= limit * percent else { return }
        let place = targets[target]
        alert(.serviceLimit, change: "\(name)/\(place.account)/\(place.region)") { facts in
            facts.account = place.account
            facts.region = place.region
            facts.limit = .init(name: name, used: used, limit: limit)
        }
    }

    // MARK: - Objectives

    private mutating func overBudget(_ wave: Int) {
        guard let budget = plan.waves[wave].budget, let start = waves[wave].started else { return }
        let took = now - start
        guard took > budget else { return }
        let text = "wave \"\(plan.waves[wave].name)\" took \(took.text), its budget is \(budget.text)"
        alert(.complianceViolation, change: "budget/\(wave)", wave: wave) { $0.details = [text] }
    }

    /// Warns of an execution that ends after its recovery time objective.
    mutating func overObjective() {
        guard let limit = plan.objectives.rto, now - created > limit else { return }
        let took = now - created
        alert(.complianceViolation, change: "rto") { facts in
            facts.details = ["the execution took \(took.text), its RTO is \(limit.text)"]
        }
    }

    /// Warns of a plan that is not the one that was run before.
    mutating func warnOfChanges() {
        guard let previousPlan, outbox.wants(.configurationChange) else { return }
        let changes = PlanDifference.list(from: previousPlan, to: plan)
        guard !changes.isEmpty else { return }
        alert(.configurationChange, change: "plan") { $0.details = changes }
    }
}
