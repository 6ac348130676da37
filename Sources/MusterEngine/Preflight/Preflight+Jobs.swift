import MusterAWS
import MusterCore

/// Whether servers of the plan, or all places for jobs, are taken by somebody else.
extension Preflight {
    mutating func examineJobs(
        _ place: Place,
        plan: RecoveryPlan,
        waves: [Int],
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
            addUnverified(text, error.causeCode, stops: isStrict)
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
            add(plan.quotaPolicy ?? plan.conflictPolicy, nil, .quotaExceeded, text, [])
        }
    }
}
