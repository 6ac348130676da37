import MusterAWS
import MusterCore

extension RegionState {
    /// `TerminateRecoveryInstances`: one job for all instances of the call, or a refusal for all of them.
    ///
    /// An instance whose server is in an unfinished job is a conflict, as recorded for a sibling service; so is one
    /// that has been terminated already (*assumed*). An unknown one is not found, which the model does not declare.
    mutating func terminateRecoveryInstances(
        _ input: DRS.TerminateRecoveryInstancesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.TerminateRecoveryInstancesResponse {
        var participants: [JobRecord.Participant] = []
        var seen: Set<Int> = []
        for id in input.recoveryInstanceIDs {
            guard let instance = instance(id, at: context.now) else {
                throw .unknownRecoveryInstance(id)
            }
            let record = instances[instance]
            guard servers[record.server].activeJob == nil, seen.insert(record.server).inserted else {
                throw .serverInActiveJob()
            }
            guard record.state == .live else {
                throw .conflict(
                    "Recovery instance \(id) has already been terminated",
                    resourceID: id.rawValue,
                    resourceType: "RECOVERY_INSTANCE"
                )
            }
            participants.append(
                JobRecord.Participant(server: record.server, earlier: instance)
            )
        }
        try checkQuotas(adding: participants.count, locking: participants.count)

        let (job, now) = (jobs.count, context.now.nanoseconds)
        var planned: [TerminationPlanner.Participant] = []
        for participant in participants {
            guard let server = participant.server else { continue }
            let launch = participant.earlier.map { instances[$0].launch } ?? 0
            var hits = faults.hits(server: server, launch: launch, isTermination: true)
            if let missing = missingPermissions(for: server, job: job, stages: [.cleanup], context).first {
                hits.effects.append((.termination, .fail(after: nil, rawError: missing.rawError)))
            }
            planned.append(
                TerminationPlanner.Participant(
                    server: server,
                    row: servers[server].row,
                    gibibytes: servers[server].gibibytes,
                    hits: hits
                )
            )
        }
        let planner = TerminationPlanner(participants: planned, table: environment.latencies, jobSeed: jobSeed(job))
        let isDrill = participants.first?.earlier.map { instances[$0].isDrill } ?? false
        let record = JobRecord(
            shape: shape(of: job, type: .terminate, by: .terminateRecoveryInstances, participants, nil, now),
            created: now,
            isDrill: isDrill,
            isTermination: true,
            participants: participants,
            timeline: planner.plan(created: now).pausing(during: outages, created: now)
        )
        append(record)
        return DRS.TerminateRecoveryInstancesResponse(job: record.shape)
    }
}
