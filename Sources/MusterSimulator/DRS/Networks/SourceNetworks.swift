import MusterAWS
import MusterCore

/// Networks whose settings DRS watches, so that they can be built again elsewhere.
///
/// What the operations refuse is *assumed* beyond the errors that they declare.
extension RegionState {
    /// `CreateSourceNetwork`: one for each VPC, stopped at first.
    mutating func createSourceNetwork(
        _ input: DRS.CreateSourceNetworkRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CreateSourceNetworkResponse {
        try checkTags(input.tags ?? [:])
        let present = resources.networks.filter { !$0.isDeleted }
        let origin = RegionName(input.originRegion)
        if let same = present.first(where: {
            $0.vpc == input.vpcID && $0.account == input.originAccountID && $0.region == origin
        }) {
            throw .conflict(
                "The network \(input.vpcID) is source network \(same.id) already",
                resourceID: same.id,
                resourceType: "SOURCE_NETWORK"
            )
        }
        guard present.count < quotas.sourceNetworks else {
            throw .serviceQuotaExceeded(
                "Source networks: the limit of \(quotas.sourceNetworks) is reached",
                quotaCode: "L-4B0323BD",
                resourceType: "SOURCE_NETWORK"
            )
        }
        let network = addNetwork(
            vpc: input.vpcID,
            account: input.originAccountID,
            region: origin,
            tags: input.tags ?? [:]
        )
        return DRS.CreateSourceNetworkResponse(sourceNetworkID: resources.networks[network].id)
    }

    /// `DeleteSourceNetwork`: a network that is watched, or in a job, is a conflict.
    mutating func deleteSourceNetwork(
        _ input: DRS.DeleteSourceNetworkRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteSourceNetworkResponse {
        let network = try idleNetwork(input.sourceNetworkID)
        guard resources.networks[network].status == .stopped else {
            throw conflict(onNetwork: input.sourceNetworkID, "is not stopped")
        }
        resources.networks[network].isDeleted = true
        return DRS.DeleteSourceNetworkResponse()
    }

    /// `DescribeSourceNetworks`: in the order of their creation; ids that nobody knows are passed over.
    func describeSourceNetworks(
        _ input: DRS.DescribeSourceNetworksRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeSourceNetworksResponse {
        let ids = input.filters?.sourceNetworkIDs ?? []
        let (owner, origin) = (input.filters?.originAccountID, input.filters?.originRegion)
        let all = resources.networks.filter { network in
            !network.isDeleted && (ids.isEmpty || ids.contains(network.id))
                && (owner == nil || owner == network.account) && (origin == nil || origin == network.region.rawValue)
        }
        let (items, next) = try page(
            of: all,
            "DescribeSourceNetworks",
            filters: ids + [owner?.rawValue ?? "", origin ?? ""],
            token: input.nextToken,
            maxResults: input.maxResults
        )
        return DRS.DescribeSourceNetworksResponse(items: items.map(\.shape), nextToken: next)
    }

    /// `StartSourceNetworkReplication`: IN_PROGRESS, and PROTECTED a while later.
    mutating func startSourceNetworkReplication(
        _ input: DRS.StartSourceNetworkReplicationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StartSourceNetworkReplicationResponse {
        let network = try idleNetwork(input.sourceNetworkID)
        guard resources.networks[network].status == .stopped else {
            throw conflict(onNetwork: input.sourceNetworkID, "is watched already")
        }
        let delay = max(0, environment.behavior.resources.networkProtectionDelay.nanoseconds)
        let instant = Instants.sum(context.now.nanoseconds, delay)
        set(.inProgress, network: network, at: context.now)
        resources.networks[network].protection = instant
        wake(at: instant)
        return DRS.StartSourceNetworkReplicationResponse(sourceNetwork: resources.networks[network].shape)
    }

    /// `StopSourceNetworkReplication`: a network that is stopped already is a conflict.
    mutating func stopSourceNetworkReplication(
        _ input: DRS.StopSourceNetworkReplicationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.StopSourceNetworkReplicationResponse {
        let network = try idleNetwork(input.sourceNetworkID)
        guard resources.networks[network].status != .stopped else {
            throw conflict(onNetwork: input.sourceNetworkID, "is stopped already")
        }
        resources.networks[network].protection = nil
        set(.stopped, network: network, at: context.now)
        return DRS.StopSourceNetworkReplicationResponse(sourceNetwork: resources.networks[network].shape)
    }

    /// `ExportSourceNetworkCfnTemplate`: where the template lies, in the bucket of the launch configuration template.
    func exportSourceNetworkCfnTemplate(
        _ input: DRS.ExportSourceNetworkCfnTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ExportSourceNetworkCfnTemplateResponse {
        let network = try network(input.sourceNetworkID)
        guard resources.networks[network].hasCopy else {
            throw conflict(onNetwork: input.sourceNetworkID, "has never been protected")
        }
        guard let bucket = resources.launchTemplates.lazy.compactMap(\.exportBucketArn).first else {
            throw .validation("No launch configuration template names a bucket for exports")
        }
        let name = bucket.split(separator: ":").last.map(String.init) ?? bucket
        return DRS.ExportSourceNetworkCfnTemplateResponse(
            s3DestinationUrl: "https://\(name).s3.\(region.rawValue).amazonaws.com/\(input.sourceNetworkID).json"
        )
    }
}
