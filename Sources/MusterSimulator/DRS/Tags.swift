import MusterAWS
import MusterCore

/// Tags of everything in DRS that has an ARN.
extension RegionState {
    func listTags(
        _ input: DRS.ListTagsForResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListTagsForResourceResponse {
        let resource = try taggable(input.resourceArn, at: context.now)
        return DRS.ListTagsForResourceResponse(tags: tags(of: resource))
    }

    mutating func tagResource(
        _ input: DRS.TagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.TagResourceResponse {
        let resource = try taggable(input.resourceArn, at: context.now)
        var tags = tags(of: resource)
        tags.merge(input.tags) { _, new in new }
        try checkTags(input.tags, resulting: tags.count)
        setTags(tags, of: resource)
        return DRS.TagResourceResponse()
    }

    mutating func untagResource(
        _ input: DRS.UntagResourceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UntagResourceResponse {
        let resource = try taggable(input.resourceArn, at: context.now)
        var tags = tags(of: resource)
        for key in input.tagKeys {
            tags[key] = nil
        }
        setTags(tags, of: resource)
        return DRS.UntagResourceResponse()
    }

    /// Refuses tags that no resource may have: more than 50, or with the prefix of the provider.
    ///
    /// Source: general tag rules; that DRS answers with a ValidationException is *assumed*.
    func checkTags(_ tags: [String: String], resulting count: Int? = nil) throws(AWSError) {
        guard (count ?? tags.count) <= Self.tagLimit else {
            throw .validation(
                "A resource has at most \(Self.tagLimit) tags",
                fields: [AWSError.Field(name: "tags", message: "At most \(Self.tagLimit) tags")]
            )
        }
        if let reserved = tags.keys.filter(Self.isReserved).min() {
            throw .validation(
                "Tag keys that begin with aws: are reserved",
                fields: [AWSError.Field(name: "tags", message: "\"\(reserved)\" begins with aws:")]
            )
        }
    }

    private static func isReserved(_ key: String) -> Bool {
        // Few keys begin with that letter, and the others need not be rewritten.
        guard let first = key.utf8.first, first | 0x20 == UInt8(ascii: "a") else { return false }
        return key.lowercased().hasPrefix("aws:")
    }

    private static var tagLimit: Int { 50 }

    private enum Taggable {
        case server(Int)
        case job(Int)
        case instance(Int)
        case launchTemplate(Int)
        case replicationTemplate(Int)
        case network(Int)
        case plan(Int)
        case planExecution(Int)
    }

    private func taggable(_ arn: String, at now: Timestamp) throws(AWSError) -> Taggable {
        let notFound = AWSError.resourceNotFound("Resource \(arn) was not found", resourceID: arn)
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "drs" else {
            throw .validation(
                "resourceArn is not an ARN of DRS",
                fields: [AWSError.Field(name: "resourceArn", message: "Expected arn:aws:drs:…")]
            )
        }
        guard parts[3] == region.rawValue, parts[4] == account.rawValue else { throw notFound }
        let resource = parts[5].split(separator: "/", maxSplits: 1)
        guard resource.count == 2 else { throw notFound }
        let id = String(resource[1])
        let found: Taggable? =
            switch resource[0] {
            case "source-server": server(SourceServerID(id)).map(Taggable.server)
            case "job": job(JobID(id)).map(Taggable.job)
            case "recovery-instance": instance(RecoveryInstanceID(id), at: now).map(Taggable.instance)
            case "launch-configuration-template": (try? launchTemplate(id)).map(Taggable.launchTemplate)
            case "replication-configuration-template": (try? replicationTemplate(id)).map(Taggable.replicationTemplate)
            case "source-network": (try? network(id)).map(Taggable.network)
            case "recovery-plan", "recovery-plan-execution":
                switch nativePlans.places[arn] {
                case .plan(let plan): .plan(plan)
                case .execution(let execution): .planExecution(execution)
                case .step, .executionStep, nil: nil
                }
            default: nil
            }
        guard let found else { throw notFound }
        return found
    }

    private func tags(of resource: Taggable) -> [String: String] {
        switch resource {
        case .server(let server): servers[server].tags
        case .job(let job): jobs[job].shape.tags ?? [:]
        case .instance(let instance): tags(ofInstance: instance)
        case .launchTemplate(let template): resources.launchTemplates[template].tags ?? [:]
        case .replicationTemplate(let template): resources.replicationTemplates[template].tags ?? [:]
        case .network(let network): resources.networks[network].tags
        case .plan(let plan): nativePlans.plans[plan].tags
        case .planExecution(let execution): nativePlans.executions[execution].tags
        }
    }

    private mutating func setTags(_ tags: [String: String], of resource: Taggable) {
        switch resource {
        case .server(let server):
            servers[server].tags = tags
            hasRetaggedServers = true
        case .job(let job): jobs[job].shape.tags = tags
        case .instance(let instance): ownTags[instance] = tags
        case .launchTemplate(let template): resources.launchTemplates[template].tags = tags
        case .replicationTemplate(let template): resources.replicationTemplates[template].tags = tags
        case .network(let network): resources.networks[network].tags = tags
        case .plan(let plan): nativePlans.plans[plan].tags = tags
        case .planExecution(let execution): nativePlans.executions[execution].tags = tags
        }
    }
}
