import MusterAWS
import MusterCore

/// What a world says of templates, launch actions and single servers, put where calls would have put it.
extension RegionState {
    mutating func addWorldSetup() {
        for template in prepared.region.launchTemplates { add(template) }
        for template in prepared.region.replicationTemplates { add(template) }
        for server in prepared.setups.keys.sorted() {
            guard let setup = prepared.setups[server] else { continue }
            if setup.runsActions { servers[server].isPostLaunchEnabled = true }
            if setup.bringsLicense { servers[server].isBringingLicense = true }
            if !setup.actions.isEmpty {
                resources.launchActions[sources.id(of: server).rawValue] = setup.actions.map(launchAction)
            }
            if let target = setup.targetInstance.flatMap(existing.place) { existing.targets[server] = target }
        }
    }

    private mutating func add(_ template: WorldLaunchConfigurationTemplate) {
        let number = nextTemplate()
        let id = template.id ?? environment.mint.text("lct-", number)
        resources.launchTemplates.append(
            DRS.LaunchConfigurationTemplate(
                launchConfigurationTemplateID: id,
                arn: arn("drs", "launch-configuration-template/" + id),
                tags: template.tags,
                launchDisposition: DRS.LaunchDisposition(rawValue: template.settings.disposition),
                targetInstanceTypeRightSizingMethod: DRS.TargetInstanceTypeRightSizingMethod(
                    rawValue: template.settings.rightSizing
                ),
                copyPrivateIp: template.settings.copyPrivateIP,
                copyTags: template.settings.copyTags,
                licensing: DRS.Licensing(osByol: template.bringsLicense),
                exportBucketArn: template.exportBucket,
                postLaunchEnabled: template.runsActions,
                launchIntoSourceInstance: template.launchesIntoSource,
                recoveryMode: DRS.RecoveryMode(rawValue: template.recoveryMode.rawValue)
            )
        )
        if !template.actions.isEmpty { resources.launchActions[id] = template.actions.map(launchAction) }
    }

    private mutating func add(_ template: WorldReplicationConfigurationTemplate) {
        let number = nextTemplate()
        let id = template.id ?? environment.mint.text("rct-", number)
        let key = template.key.map { $0.hasPrefix("arn:") ? $0 : arn("kms", "key/" + $0) }
        var policy = Self.defaultPolicy
        policy[policy.count - 1].retentionDuration = template.keptDays
        resources.replicationTemplates.append(
            DRS.ReplicationConfigurationTemplate(
                replicationConfigurationTemplateID: id,
                arn: arn("drs", "replication-configuration-template/" + id),
                stagingAreaSubnetId: template.subnet ?? neighbourID("subnet-", .subnet, 0),
                associateDefaultSecurityGroup: template.hasDefaultGroup,
                replicationServersSecurityGroupsIDs: template.securityGroups,
                replicationServerInstanceType: template.instanceType,
                useDedicatedReplicationServer: template.isDedicated,
                defaultLargeStagingDiskType: DRS.ReplicationConfigurationDefaultLargeStagingDiskType(
                    rawValue: template.largeDisks
                ),
                ebsEncryption: DRS.ReplicationConfigurationEbsEncryption(rawValue: template.encryption),
                ebsEncryptionKeyArn: key,
                bandwidthThrottling: template.bandwidth,
                dataPlaneRouting: DRS.ReplicationConfigurationDataPlaneRouting(rawValue: template.routing),
                createPublicIP: template.hasPublicIP,
                stagingAreaTags: template.stagingTags,
                tags: template.tags,
                pitPolicy: policy,
                autoReplicateNewDisks: template.copiesNewDisks,
                internetProtocol: DRS.InternetProtocol(rawValue: template.internetProtocol)
            )
        )
    }

    private func launchAction(_ action: WorldLaunchAction) -> DRS.LaunchAction {
        DRS.LaunchAction(
            actionId: action.id,
            actionCode: action.document,
            type: Self.type(ofDocument: action.document),
            name: action.name,
            active: action.isActive,
            order: action.order,
            actionVersion: action.version,
            optional: action.isOptional,
            parameters: action.parameters.mapValues { parameter in
                DRS.LaunchActionParameter(value: parameter.value, type: parameter.isDynamic ? .dynamic : .ssmStore)
            },
            description: action.description,
            category: DRS.LaunchActionCategory(rawValue: action.category)
        )
    }
}
