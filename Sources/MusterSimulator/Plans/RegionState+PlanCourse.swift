import MusterAWS
import MusterCore

/// How runs of native plans go on: by time, and as the jobs of their servers end.
extension RegionState {
    /// Lets a run do what is due.
    mutating func firePlanExecution(_ place: Int, at now: Timestamp) {
        let instant = now.nanoseconds
        if nativePlans.executions[place].deadline <= instant {
            nativePlans.executions[place].timeOut(at: instant)
            nativePlans.queued.removeAll { $0 == place }
            return
        }
        // A turn that was called off leaves its timer behind.
        guard let due = nativePlans.executions[place].due, due.instant <= instant else { return }
        switch due.turn {
        case .validate:
            let all = nativePlans.executions[place].steps.filter { $0.status != .skipped }.flatMap(\.servers)
            nativePlans.executions[place].validated(obstacle(to: all, of: place, at: now), at: instant)
        case .proceed:
            if let step = nativePlans.executions[place].proceed(at: instant) { beginPlanStep(step, of: place, at: now) }
        case .endWait:
            nativePlans.executions[place].endWait(at: instant)
        }
        queuePlanTurn(of: place)
    }

    /// Begins a step with servers, for the first time or once more.
    mutating func beginPlanStep(_ step: Int, of place: Int, at now: Timestamp) {
        let waiting = nativePlans.executions[place].steps[step].servers.filter { $0.outcome == .none }
        let obstacle = obstacle(to: waiting, of: place, at: now) ?? busyServer(among: waiting)
        nativePlans.executions[place].began(step, obstacle, at: now.nanoseconds)
        guard obstacle == nil else { return }
        launchPlanServers(of: place, at: now)
    }

    /// Takes note of a job that may have ended.
    mutating func followPlans(job: Int, at now: Timestamp) {
        guard jobs[job].isFinished else { return }
        if let part = nativePlans.watched.removeValue(forKey: job) {
            let hasLaunched = jobs[job].participants.contains { $0.launched != nil }
            nativePlans.executions[part.execution].settle(
                part.server,
                of: part.step,
                hasLaunched: hasLaunched,
                at: now.nanoseconds
            )
            queuePlanTurn(of: part.execution)
        }
        let queued = nativePlans.queued
        for place in queued { launchPlanServers(of: place, at: now) }
    }

    /// Queues what a run does next by itself.
    mutating func queuePlanTurn(of place: Int) {
        guard let due = nativePlans.executions[place].due else { return }
        pending.append((job: RegionTimer.planExecution(place).number, instant: due.instant))
    }

    /// Starts a job for each server of the current step that has none: as many as there is room for.
    private mutating func launchPlanServers(of place: Int, at now: Timestamp) {
        nativePlans.queued.removeAll { $0 == place }
        let step = nativePlans.executions[place].current
        guard step < nativePlans.executions[place].steps.count else { return }
        let context = RequestContext(now: now, caller: nativePlans.executions[place].caller, region: region)
        for (server, part) in nativePlans.executions[place].steps[step].servers.enumerated()
        where part.outcome == .none {
            guard nativePlans.executions[place].steps[step].status == .executing else { break }
            let request = DRS.StartRecoveryRequestSourceServer(
                sourceServerID: part.id,
                recoverySnapshotID: nativePlans.executions[place].points[part.id]
            )
            let isDrill = nativePlans.executions[place].isDrill
            do throws(AWSError) {
                _ = try startRecovery(.init(sourceServers: [request], isDrill: isDrill), context)
            } catch {
                if error.code == .serviceQuotaExceededException, environment.behavior.planJobsOverQuota == .wait {
                    nativePlans.queued.append(place)
                    break
                }
                nativePlans.executions[place].settle(server, of: step, hasLaunched: false, at: now.nanoseconds)
                continue
            }
            let job = jobs.count - 1
            nativePlans.executions[place].launch(server, of: step, job: job)
            nativePlans.watched[job] = NativePlans.Part(execution: place, step: step, server: server)
        }
        queuePlanTurn(of: place)
    }

    /// What hinders the recovery of one of the servers, or `nil`.
    ///
    /// Source: DRS User Guide, recovery plans: which servers fail the validation. Of its reasons a world knows those that
    /// stand here.
    private func obstacle(
        to servers: [PlanExecutionStep.Server],
        of place: Int,
        at now: Timestamp
    ) -> PlanExecution.Problem? {
        for part in servers {
            let message: String
            if let server = server(part.id) {
                let view = replication(of: server, at: now)
                if view.isAbandoned {
                    let state = view.state?.rawValue ?? sources[server].replication.state
                    message = "Source server \(part.id) is \(state)"
                } else if view.lag == nil {
                    message = "Source server \(part.id) has no recovery point"
                } else if let point = nativePlans.executions[place].points[part.id],
                    pointTime(point, server: server, at: now) == nil
                {
                    message = "Recovery snapshot \(point) of source server \(part.id) does not exist"
                } else {
                    continue
                }
            } else {
                message = "Source server \(part.id) was not found"
            }
            return PlanExecution.Problem(code: "VALIDATION_FAILED", message: message)
        }
        return nil
    }

    private func busyServer(among servers: [PlanExecutionStep.Server]) -> PlanExecution.Problem? {
        for part in servers {
            guard let server = server(part.id), self.servers[server].activeJob != nil else { continue }
            return PlanExecution.Problem(
                code: "VALIDATION_FAILED",
                message: "Source server \(part.id) is being processed by a job"
            )
        }
        return nil
    }
}
