import MusterAWS
import MusterCore

/// Jobs that build source networks again, or take a stack for one that was built.
///
/// No such job is recorded publicly: their course is *assumed* altogether, but for the words of the log.
extension RegionState {
    /// `StartSourceNetworkRecovery`: one job for all networks of the call.
    ///
    /// A network that has a stack is updated, unless it is to be deployed anew. An unknown one is a validation error,
    /// since the operation declares no 404.
    mutating func startSourceNetworkRecovery(
        _ input: DRS.StartSourceNetworkRecoveryRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartSourceNetworkRecoveryResponse {
        try checkTags(input.tags ?? [:])
        var entries: [NetworkJob.Entry] = []
        var isUpdate = input.deployAsNew != true
        for request in input.sourceNetworks {
            guard
                let network = resources.networks.firstIndex(where: { $0.id == request.sourceNetworkID && !$0.isDeleted }
                )
            else {
                throw .validation(
                    "Source network \(request.sourceNetworkID) was not found",
                    fields: [AWSError.Field(name: "sourceNetworks", message: "No such source network")]
                )
            }
            _ = try idleNetwork(request.sourceNetworkID)
            guard resources.networks[network].hasCopy else {
                throw conflict(onNetwork: request.sourceNetworkID, "has never been protected")
            }
            guard !entries.contains(where: { $0.network == network }) else {
                throw conflict(onNetwork: request.sourceNetworkID, "is named twice")
            }
            let known = input.deployAsNew == true ? nil : resources.networks[network].stack
            if known == nil { isUpdate = false }
            let usual = "drs-network-" + request.sourceNetworkID.dropFirst(3)
            entries.append(NetworkJob.Entry(network: network, stack: request.cfnStackName ?? known ?? usual))
        }
        let job = try append(entries, isUpdate ? .update : .create, tags: input.tags, context)
        return DRS.StartSourceNetworkRecoveryResponse(job: jobs[job].shape)
    }

    /// `AssociateSourceNetworkStack`: a job that makes launch templates use the network of a stack.
    mutating func associateSourceNetworkStack(
        _ input: DRS.AssociateSourceNetworkStackRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.AssociateSourceNetworkStackResponse {
        let network = try idleNetwork(input.sourceNetworkID)
        let entry = NetworkJob.Entry(network: network, stack: input.cfnStackName)
        let job = try append([entry], .associate, tags: nil, context)
        return DRS.AssociateSourceNetworkStackResponse(job: jobs[job].shape)
    }

    private mutating func append(
        _ entries: [NetworkJob.Entry],
        _ kind: NetworkJob.Kind,
        tags: [String: String]?,
        _ context: RequestContext
    ) throws(AWSError) -> Int {
        try checkQuotas(adding: 0, locking: 0)
        let (job, now) = (jobs.count, context.now.nanoseconds)
        let initiator: DRS.InitiatedBy =
            switch kind {
            case .create: .createNetworkRecovery
            case .update: .updateNetworkRecovery
            case .associate: .associateNetworkRecovery
            }
        let work = NetworkJob(kind: kind, entries: entries, rawError: deploymentRefusal(kind, context))
        var shape = shape(of: job, type: .launch, by: initiator, [], tags, now)
        shape.participatingResources = entries.map { entry in
            let id = DRS.ParticipatingResourceID(sourceNetworkID: resources.networks[entry.network].id)
            return DRS.ParticipatingResource(participatingResourceID: id, launchStatus: .pending)
        }
        resources.networkJobs[job] = work
        for entry in entries {
            resources.networks[entry.network].activeJob = job
            resources.networks[entry.network].recovery = DRS.RecoveryLifeCycle(
                apiCallDateTime: context.now,
                jobID: jobID(job),
                lastRecoveryResult: .inProgress
            )
        }
        append(
            JobRecord(
                shape: shape,
                created: now,
                isDrill: false,
                isTermination: false,
                participants: [],
                timeline: timeline(of: work, created: now).pausing(during: outages, created: now)
            )
        )
        return job
    }

    /// What CloudFormation would say to the caller.
    private func deploymentRefusal(_ kind: NetworkJob.Kind, _ context: RequestContext) -> String? {
        guard context.caller.isRestricted, kind != .associate else { return nil }
        var request = AuthorizationRequest(
            kind == .create ? "cloudformation:CreateStack" : "cloudformation:UpdateStack",
            on: arn("cloudformation", "stack/*"),
            by: context.caller,
            in: context.region,
            at: context.now
        )
        request.forward(through: "drs.amazonaws.com")
        return context.caller.refusal(of: request)?.rawError(caller: context.caller.arn)
    }

    private func timeline(of work: NetworkJob, created: Int64) -> JobTimeline {
        let span = max(0, environment.behavior.resources.networkRecoveryDuration.nanoseconds)
        let start = Instants.sum(created, 350_000_000)
        let deployed = work.kind == .associate ? start : Instants.sum(start, span)
        let updated = Instants.sum(deployed, Self.templateUpdate)
        var steps = [TimelineStep(.jobStart, start)]
        for place in work.entries.indices {
            if work.kind != .associate {
                steps.append(TimelineStep(.networkStart, start, place))
                guard work.rawError == nil else {
                    steps.append(TimelineStep(.networkFailed, deployed, place))
                    continue
                }
                steps.append(TimelineStep(.networkEnd, deployed, place))
            }
            steps.append(TimelineStep(.launchTemplateStart, deployed, place))
            steps.append(TimelineStep(.launchTemplateEnd, updated, place))
        }
        let end = Instants.sum(work.rawError == nil ? updated : deployed, 2_000_000_000)
        steps.append(TimelineStep(.jobCompleted, end - ServiceConstants.endTimeLead))
        steps.append(TimelineStep(.jobEnd, end))
        return JobTimeline(steps)
    }

    /// How long the launch templates of the servers of a network take: *assumed*, 5 s.
    private static let templateUpdate: Int64 = 5_000_000_000

    // MARK: In the course of a job

    /// A network of a job has been dealt with, well or not.
    mutating func settleNetwork(_ place: Int, of job: Int, hasSucceeded: Bool, at instant: Int64) {
        guard let work = resources.networkJobs[job], place < work.entries.count else { return }
        let entry = work.entries[place]
        jobs[job].shape.participatingResources?[place].launchStatus = hasSucceeded ? .launched : .failed
        let result: DRS.RecoveryResult =
            work.kind == .associate
            ? (hasSucceeded ? .associateSuccess : .associateFail) : (hasSucceeded ? .success : .fail)
        resources.networks[entry.network].recovery?.lastRecoveryResult = result
        resources.networks[entry.network].activeJob = nil
        if hasSucceeded {
            occupy(
                targetVPC(of: work, job: job, place: place),
                stack: entry.stack,
                network: entry.network,
                at: Timestamp(nanoseconds: instant)
            )
        }
        announce(
            ServiceEvent.networkRecovery,
            "source-network/" + resources.networks[entry.network].id,
            [("state", result.rawValue), ("job-id", jobID(job).rawValue)],
            at: Timestamp(nanoseconds: instant)
        )
    }

    /// The record of the log for a step of a network.
    func networkRecord(of step: TimelineStep, in job: Int) -> DRS.JobLog? {
        guard let work = resources.networkJobs[job], Int(step.participant) < work.entries.count,
            let event = step.kind.networkEvent(work.kind)
        else {
            return nil
        }
        let place = Int(step.participant)
        let entry = work.entries[place]
        let network = resources.networks[entry.network]
        let isDeployed =
            step.kind == .networkEnd || step.kind == .launchTemplateStart || step.kind == .launchTemplateEnd
        let target = targetVPC(of: work, job: job, place: place)
        return DRS.JobLog(
            logDateTime: ServiceTime.text(Timestamp(nanoseconds: step.instant)),
            event: event,
            eventData: DRS.JobLogEventData(
                rawError: step.isFailure ? work.rawError : nil,
                eventResourceData: DRS.EventResourceData(
                    sourceNetworkData: DRS.SourceNetworkData(
                        sourceNetworkID: network.id,
                        sourceVpc: network.vpc,
                        targetVpc: isDeployed ? target : nil,
                        stackName: entry.stack
                    )
                )
            )
        )
    }

    /// The VPC in which a network of a job ends: a new one, or that of its stack.
    private func targetVPC(of work: NetworkJob, job: Int, place: Int) -> String {
        let entry = work.entries[place]
        guard work.kind != .create else { return launchedVPC(job, place) }
        return vpc(ofStack: entry.stack, network: entry.network, job: job, place: place)
    }

    func launchedVPC(_ job: Int, _ place: Int) -> String {
        environment.mint.text("vpc-", .init(.network, region: index, serial: UInt64(job) << 8 | UInt64(place)))
    }
}

extension TimelineStep.Kind {
    /// The word of the log for a step of a network; `nil` for other steps.
    fileprivate func networkEvent(_ kind: NetworkJob.Kind) -> DRS.JobLogEvent? {
        switch self {
        case .networkStart:
            kind == .update ? .updateNetworkConfigurationStart : .deployNetworkConfigurationStart
        case .networkEnd:
            kind == .update ? .updateNetworkConfigurationEnd : .deployNetworkConfigurationEnd
        case .networkFailed:
            kind == .update ? .updateNetworkConfigurationFailed : .deployNetworkConfigurationFailed
        case .launchTemplateStart: .updateLaunchTemplateStart
        case .launchTemplateEnd: .updateLaunchTemplateEnd
        default: nil
        }
    }
}
