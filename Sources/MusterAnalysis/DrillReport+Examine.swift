package import MusterCore

extension DrillReport {
    /// Derives the report from a record; pure, so that a record of long ago gives the same report today.
    package static func examine(_ record: RunRecord) -> DrillReport {
        let plan = record.context.plan
        let facts = RunFacts(record)
        let path = CriticalPath(facts, plan: plan)
        let objectives = plan.objectives.measure(facts, plan: plan, expectations: record.context.expectations)
        let waves = zip(plan.waves, facts.waves).enumerated().map { index, pair in
            WaveReport(pair.0, pair.1, plan: plan, start: facts.created, path: path, index: index)
        }
        let checks = Judge(
            context: record.context,
            facts: facts,
            objectives: objectives,
            waves: waves,
            calls: record.calls,
            path: path.segments,
            events: record.events
        ).checks()
        return DrillReport(
            context: record.context,
            verdict: Judge.verdict(checks),
            outcome: facts.outcome,
            cause: facts.cause,
            start: facts.created,
            end: facts.ended,
            objectives: objectives,
            waves: waves,
            criticalPath: path.segments,
            shares: path.shares,
            calls: record.calls,
            findings: facts.findings,
            notifications: facts.notifications,
            rollback: facts.rollback?.report(until: facts.ended),
            pauses: facts.pauses.map { WaveReport.Hold($0, end: facts.ended) },
            actions: facts.actions.map { action in
                ActionReport(
                    time: action.time,
                    action: action.action,
                    wave: action.wave.flatMap { plan.waves.indices.contains($0) ? plan.waves[$0].name : nil },
                    person: action.person,
                    reason: action.reason,
                    refusal: action.refusal
                )
            },
            checks: checks,
            warnings: checks.compactMap(\.warning),
            metrics: DrillMetrics(
                context: record.context,
                facts: facts,
                objectives: objectives,
                waves: waves,
                calls: record.calls,
                events: record.events
            ).list(),
            marks: TimelineMark.list(record.events, waves: plan.waves.map(\.name)),
            events: record.events
        )
    }

    /// The exit status that this report stands for.
    package var programStatus: ProgramStatus {
        switch verdict {
        case .passed: .passed
        case .failed: .gateFailed
        case .error:
            switch cause?.code {
            case .accessDenied: .noPermission
            case .throttled, .unreachable, .uninitialized, .unknownLaunch: .unavailable
            default: .internalError
            }
        }
    }
}

extension WaveReport {
    fileprivate init(
        _ wave: Wave,
        _ facts: WaveFacts,
        plan: RecoveryPlan,
        start: Timestamp,
        path: CriticalPath,
        index: Int
    ) {
        let isCritical = path.waves.contains(index)
        self.init(
            name: wave.name,
            dependsOn: wave.dependsOn.map { plan.waves[$0].name },
            outcome: facts.outcome ?? .notReached,
            cause: facts.cause,
            start: facts.start,
            end: facts.end,
            budget: wave.budget,
            holds: facts.holds.map { Hold($0, end: facts.end ?? $0.start) },
            jobs: facts.jobs.map { job in
                JobReport(
                    id: job.id,
                    account: job.launch.account,
                    region: job.launch.region,
                    created: job.created,
                    ended: job.ended,
                    detected: job.detected,
                    status: job.status
                )
            },
            servers: facts.servers.map { server in
                ServerReport(server, facts, start: start, isCritical: isCritical && path.servers.contains(server.id))
            },
            steps: facts.stepReports(of: wave),
            attempts: facts.attemptReports,
            skew: facts.skew,
            isCritical: isCritical,
            location: wave.location
        )
    }
}

extension WaveReport.Hold {
    /// A hold that breaks off ends at `end`.
    fileprivate init(_ hold: HoldFacts, end: Timestamp) {
        self.init(
            hold.kind,
            start: hold.start,
            end: hold.end ?? end,
            decision: hold.decision,
            person: hold.person
        )
    }
}

extension ServerReport {
    fileprivate init(_ server: ResolvedServer, _ wave: WaveFacts, start: Timestamp, isCritical: Bool) {
        let facts = wave.serverFacts[server.id] ?? ServerFacts()
        let job = wave.jobs.first { $0.id == facts.job }
        // A server that was launched again shows the phases of every attempt.
        let first = wave.attempts.isEmpty ? job : wave.jobs.first { $0.launch.servers.contains(server.id) } ?? job
        let outcome = facts.outcome ?? .notStarted
        let end = outcome == .unfinished ? (facts.judgedAt ?? wave.end) : facts.end
        self.init(
            id: server.id,
            name: server.name,
            impact: server.impact,
            outcome: outcome,
            cause: facts.cause,
            job: facts.job,
            instance: facts.instance,
            start: facts.launchCall,
            end: outcome == .notStarted ? nil : end,
            phases: ServerLog.phases(
                facts.log,
                jobCreated: first?.created,
                end: outcome == .launched ? nil : job?.ended ?? end,
                fails: outcome != .unfinished
            ),
            recoveryPointAge: outcome == .launched ? wave.recoveryPointAge(of: server, start: start) : nil,
            recoveryPoint: outcome == .launched ? facts.recoveryPoint ?? facts.chosenPoint : nil,
            snapshot: facts.snapshot,
            instanceState: facts.instanceState,
            isCritical: isCritical
        )
    }
}
