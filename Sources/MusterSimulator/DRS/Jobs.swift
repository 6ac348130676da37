import MusterAWS
import MusterCore

/// Reading and deleting jobs.
extension RegionState {
    /// Answers a call that asks for jobs of this Region by their ids and for nothing else, as pollers do.
    ///
    /// An id that this world has made satisfies the model, so nothing is left to check.
    mutating func describeKnownJobs(_ input: DRS.DescribeJobsRequest) -> DRS.DescribeJobsResponse? {
        guard let filters = input.filters, let ids = filters.jobIDs, filters.fromDate == nil, filters.toDate == nil,
            input.maxResults == nil, input.nextToken == nil, ids.count <= environment.behavior.defaultPageSize
        else {
            return nil
        }
        if ids.count == 1 {
            return job(ids[0]).map { DRS.DescribeJobsResponse(items: jobs[$0].answer) }
        }
        var known: [Int] = []
        known.reserveCapacity(ids.count)
        for id in ids {
            guard let job = job(id) else { return nil }
            known.append(job)
        }
        guard !known.isEmpty else { return nil }
        known.sort(by: >)
        var items: [DRS.Job] = []
        items.reserveCapacity(known.count)
        for (place, job) in known.enumerated() where place == 0 || known[place - 1] != job {
            items.append(jobs[job].shape)
        }
        return DRS.DescribeJobsResponse(items: items)
    }

    /// `DescribeJobs`: newest first; ids that nobody knows are passed over.
    func describeJobs(
        _ input: DRS.DescribeJobsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeJobsResponse {
        let filters = input.filters
        let from = try instant(filters?.fromDate, "filters.fromDate") ?? .min
        let to = try instant(filters?.toDate, "filters.toDate") ?? .max
        var list = listDigest("DescribeJobs")
        list.combine(filters?.fromDate ?? "")
        list.combine(filters?.toDate ?? "")
        var chosen: [Int]?
        if let ids = filters?.jobIDs, !ids.isEmpty {
            ids.forEach { list.combine($0.rawValue) }
            chosen = Array(Set(ids.compactMap(job))).sorted(by: >)
        }
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: Int64(jobs.count - 1),
            list: list.value,
            environment
        )
        var items: [DRS.Job] = []
        let candidates: any Sequence<Int> = chosen ?? (0..<jobs.count).reversed()
        for job in AnySequence(candidates) where Int64(job) <= page.start && !jobs[job].isDeleted {
            guard (from...to).contains(jobs[job].created) else { continue }
            guard items.count < page.size else {
                return DRS.DescribeJobsResponse(items: items, nextToken: page.next(Int64(job)))
            }
            items.append(jobs[job].shape)
        }
        return DRS.DescribeJobsResponse(items: items)
    }

    /// `DescribeJobLogItems`: in the order of time; a page token stays good while the log grows.
    mutating func describeJobLogItems(
        _ input: DRS.DescribeJobLogItemsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeJobLogItemsResponse {
        guard let job = job(input.jobID) else { throw .jobNotFound(input.jobID) }
        var list = listDigest("DescribeJobLogItems")
        list.combine(input.jobID.rawValue)
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: 0,
            list: list.value,
            environment
        )
        let log = log(of: job, at: context.now)
        let start = min(max(0, Int(page.start)), log.count)
        let end = min(log.count, start + page.size)
        return DRS.DescribeJobLogItemsResponse(
            items: start == 0 && end == log.count ? log : Array(log[start..<end]),
            nextToken: end < log.count ? page.next(Int64(end)) : nil
        )
    }

    /// `DeleteJob`: only a finished one can go.
    mutating func deleteJob(
        _ input: DRS.DeleteJobRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteJobResponse {
        guard let job = job(input.jobID) else { throw .jobNotFound(input.jobID) }
        guard jobs[job].isFinished else {
            throw .conflict(
                "Job \(input.jobID) is still active",
                resourceID: input.jobID.rawValue,
                resourceType: "JOB"
            )
        }
        jobs[job].isDeleted = true
        jobs[job].log = []
        jobs[job].timeline = JobTimeline()
        return DRS.DeleteJobResponse()
    }

    /// The start of the digest that binds a page token to its list.
    func listDigest(_ operation: String) -> StableHash {
        var digest = StableHash()
        digest.combine(account.rawValue)
        digest.combine(region.rawValue)
        digest.combine(operation)
        return digest
    }

    /// Reads a time of a filter in nanoseconds.
    func instant(_ text: String?, _ name: String) throws(AWSError) -> Int64? {
        guard let text else { return nil }
        guard let instant = Timestamp(iso8601: text) else {
            throw .validation(
                "\(name) is not a date and time",
                reason: .fieldValidationFailed,
                fields: [
                    AWSError.Field(name: name, message: "Expected ISO 8601 with a zone, found \"\(text.prefix(40))\"")
                ]
            )
        }
        return instant.nanoseconds
    }
}
