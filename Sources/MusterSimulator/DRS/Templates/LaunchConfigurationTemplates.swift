import MusterAWS
import MusterCore

/// The launch settings that new source servers begin with.
///
/// Servers that are there keep theirs.
extension RegionState {
    /// `CreateLaunchConfigurationTemplate`: one in a Region, by quota L-1F3FAE4D.
    ///
    /// What the call leaves out is as in `GetLaunchConfiguration` of a server that nobody has changed.
    mutating func createLaunchConfigurationTemplate(
        _ input: DRS.CreateLaunchConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CreateLaunchConfigurationTemplateResponse {
        try checkTags(input.tags ?? [:])
        guard resources.launchTemplates.count < quotas.launchTemplates else {
            throw .serviceQuotaExceeded(
                "Launch configuration templates: the limit of \(quotas.launchTemplates) is reached",
                quotaCode: "L-1F3FAE4D",
                resourceType: "LAUNCH_CONFIGURATION_TEMPLATE"
            )
        }
        let id = environment.mint.text("lct-", nextTemplate())
        let template = DRS.LaunchConfigurationTemplate(
            launchConfigurationTemplateID: id,
            arn: arn("drs", "launch-configuration-template/" + id),
            tags: input.tags ?? [:],
            launchDisposition: input.launchDisposition ?? .started,
            targetInstanceTypeRightSizingMethod: input.targetInstanceTypeRightSizingMethod
                ?? DRS.TargetInstanceTypeRightSizingMethod.none,
            copyPrivateIp: input.copyPrivateIp ?? false,
            copyTags: input.copyTags ?? false,
            licensing: DRS.Licensing(osByol: input.licensing?.osByol ?? false),
            exportBucketArn: input.exportBucketArn,
            postLaunchEnabled: input.postLaunchEnabled ?? false,
            launchIntoSourceInstance: input.launchIntoSourceInstance ?? false,
            recoveryMode: input.recoveryMode ?? .optimal
        )
        resources.launchTemplates.append(template)
        return DRS.CreateLaunchConfigurationTemplateResponse(launchConfigurationTemplate: template)
    }

    /// `UpdateLaunchConfigurationTemplate`: what the call does not mention stays as it is.
    mutating func updateLaunchConfigurationTemplate(
        _ input: DRS.UpdateLaunchConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.UpdateLaunchConfigurationTemplateResponse {
        let place = try launchTemplate(input.launchConfigurationTemplateID)
        var template = resources.launchTemplates[place]
        if let word = input.launchDisposition { template.launchDisposition = word }
        if let word = input.targetInstanceTypeRightSizingMethod { template.targetInstanceTypeRightSizingMethod = word }
        if let copies = input.copyPrivateIp { template.copyPrivateIp = copies }
        if let copies = input.copyTags { template.copyTags = copies }
        if let brings = input.licensing?.osByol { template.licensing = DRS.Licensing(osByol: brings) }
        if let bucket = input.exportBucketArn { template.exportBucketArn = bucket }
        if let isEnabled = input.postLaunchEnabled { template.postLaunchEnabled = isEnabled }
        if let launchesInto = input.launchIntoSourceInstance { template.launchIntoSourceInstance = launchesInto }
        if let mode = input.recoveryMode { template.recoveryMode = mode }
        resources.launchTemplates[place] = template
        return DRS.UpdateLaunchConfigurationTemplateResponse(launchConfigurationTemplate: template)
    }

    /// `DeleteLaunchConfigurationTemplate`: its launch actions go with it.
    mutating func deleteLaunchConfigurationTemplate(
        _ input: DRS.DeleteLaunchConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteLaunchConfigurationTemplateResponse {
        let place = try launchTemplate(input.launchConfigurationTemplateID)
        resources.launchTemplates.remove(at: place)
        resources.launchActions[input.launchConfigurationTemplateID] = nil
        return DRS.DeleteLaunchConfigurationTemplateResponse()
    }

    /// `DescribeLaunchConfigurationTemplates`: oldest first; one that is asked for and not there is not found.
    func describeLaunchConfigurationTemplates(
        _ input: DRS.DescribeLaunchConfigurationTemplatesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeLaunchConfigurationTemplatesResponse {
        let ids = input.launchConfigurationTemplateIDs ?? []
        for id in ids { _ = try launchTemplate(id) }
        let all = resources.launchTemplates.filter { template in
            ids.isEmpty || template.launchConfigurationTemplateID.map(ids.contains) == true
        }
        let (items, next) = try page(
            of: all,
            "DescribeLaunchConfigurationTemplates",
            filters: ids,
            token: input.nextToken,
            maxResults: input.maxResults
        )
        return DRS.DescribeLaunchConfigurationTemplatesResponse(items: items, nextToken: next)
    }

    /// Where the template of an id stands.
    func launchTemplate(_ id: String) throws(AWSError) -> Int {
        guard let place = resources.launchTemplates.firstIndex(where: { $0.launchConfigurationTemplateID == id }) else {
            throw .resourceNotFound(
                "Launch configuration template \(id) was not found",
                resourceID: id,
                resourceType: "LAUNCH_CONFIGURATION_TEMPLATE"
            )
        }
        return place
    }

    /// The number of the next template of either kind.
    mutating func nextTemplate() -> IdentifierMint.Number {
        resources.templateCount += 1
        return IdentifierMint.Number(.configurationTemplate, region: index, serial: UInt64(resources.templateCount))
    }

    /// A page of a short list that is all there; its tokens are bound to the operation and the filters.
    func page<Item>(
        of all: [Item],
        _ operation: String,
        filters: [String],
        token: String?,
        maxResults: Int?
    ) throws(AWSError) -> (items: [Item], next: String?) {
        var list = listDigest(operation)
        filters.forEach { list.combine($0) }
        let page = try PageRequest(
            token: token,
            maxResults: maxResults,
            first: 0,
            list: list.value,
            environment
        )
        let start = min(max(0, Int(clamping: page.start)), all.count)
        let end = min(all.count, start + page.size)
        return (Array(all[start..<end]), end < all.count ? page.next(Int64(end)) : nil)
    }
}
