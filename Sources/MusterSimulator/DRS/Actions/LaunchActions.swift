import MusterAWS
import MusterCore

/// What DRS is to run on instances after their launch, by server and in the launch configuration template.
extension RegionState {
    /// `PutLaunchAction`: adds an action, or replaces the one of the same id.
    ///
    /// The action that installs the agent of SSM is DRS's own, comes first and is not listed. Two actions with one place
    /// in the order are a conflict (*assumed*, `launchActionsShareOrder`). The quota L-0588D03B counts by resource.
    mutating func putLaunchAction(
        _ input: DRS.PutLaunchActionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.PutLaunchActionResponse {
        try checkActionResource(input.resourceId)
        var actions = resources.launchActions[input.resourceId] ?? []
        let place = actions.firstIndex { $0.actionId == input.actionId }
        if !environment.behavior.resources.launchActionsShareOrder,
            let other = actions.first(where: { $0.order == input.order && $0.actionId != input.actionId })
        {
            throw .conflict(
                "Launch action \(other.actionId ?? "") has the order \(input.order) already",
                resourceID: input.actionId,
                resourceType: "LAUNCH_ACTION"
            )
        }
        guard place != nil || actions.count < quotas.launchActions else {
            throw .serviceQuotaExceeded(
                "Launch actions of a resource: the limit of \(quotas.launchActions) is reached",
                quotaCode: "L-0588D03B",
                resourceID: input.resourceId,
                resourceType: "LAUNCH_ACTION"
            )
        }
        let action = DRS.LaunchAction(
            actionId: input.actionId,
            actionCode: input.actionCode,
            type: Self.type(ofDocument: input.actionCode),
            name: input.name,
            active: input.active,
            order: input.order,
            actionVersion: input.actionVersion,
            optional: input.optional,
            parameters: input.parameters ?? [:],
            description: input.description,
            category: input.category
        )
        if let place { actions[place] = action } else { actions.append(action) }
        actions.sort { ($0.order ?? 0, $0.actionId ?? "") < ($1.order ?? 0, $1.actionId ?? "") }
        resources.launchActions[input.resourceId] = actions
        return DRS.PutLaunchActionResponse(
            resourceId: input.resourceId,
            actionId: action.actionId,
            actionCode: action.actionCode,
            type: action.type,
            name: action.name,
            active: action.active,
            order: action.order,
            actionVersion: action.actionVersion,
            optional: action.optional,
            parameters: action.parameters,
            description: action.description,
            category: action.category
        )
    }

    /// `ListLaunchActions`: in the order in which they run; ids that nobody knows are passed over.
    func listLaunchActions(
        _ input: DRS.ListLaunchActionsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListLaunchActionsResponse {
        try checkActionResource(input.resourceId)
        let ids = input.filters?.actionIds ?? []
        let all = (resources.launchActions[input.resourceId] ?? []).filter { action in
            ids.isEmpty || action.actionId.map(ids.contains) == true
        }
        let (items, next) = try page(
            of: all,
            "ListLaunchActions",
            filters: [input.resourceId] + ids,
            token: input.nextToken,
            maxResults: input.maxResults
        )
        return DRS.ListLaunchActionsResponse(items: items, nextToken: next)
    }

    mutating func deleteLaunchAction(
        _ input: DRS.DeleteLaunchActionRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteLaunchActionResponse {
        try checkActionResource(input.resourceId)
        var actions = resources.launchActions[input.resourceId] ?? []
        guard let place = actions.firstIndex(where: { $0.actionId == input.actionId }) else {
            throw .resourceNotFound(
                "Launch action \(input.actionId) was not found",
                resourceID: input.actionId,
                resourceType: "LAUNCH_ACTION"
            )
        }
        actions.remove(at: place)
        resources.launchActions[input.resourceId] = actions.isEmpty ? nil : actions
        return DRS.DeleteLaunchActionResponse()
    }

    private func checkActionResource(_ id: String) throws(AWSError) {
        guard !id.hasPrefix("lct-") else {
            _ = try launchTemplate(id)
            return
        }
        guard server(SourceServerID(id)) != nil else { throw .unknownSourceServer(SourceServerID(id)) }
    }

    /// What kind of document of SSM a code names.
    ///
    /// The caller does not say it, and the simulator has no documents. *Assumed*: ARNs of automations, and those
    /// documents of AWS whose names begin like automations, are automations; all others are commands.
    static func type(ofDocument code: String) -> DRS.LaunchActionType {
        let name = code.split(separator: "/").last.map(String.init) ?? code
        let isAutomation =
            code.contains(":automation-definition/")
            || ["AWS-Create", "AWS-Start", "AWS-Stop", "AWS-Restart", "AWS-Attach", "AWS-Resize", "AWSSupport-"]
                .contains { name.hasPrefix($0) }
        return isAutomation ? .ssmAutomation : .ssmCommand
    }
}
