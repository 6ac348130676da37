import MusterAWS
import MusterCore

/// The replication settings that agents which register get.
extension RegionState {
    /// `CreateReplicationConfigurationTemplate`: checked against EC2 in the name of the caller.
    mutating func createReplicationConfigurationTemplate(
        _ input: DRS.CreateReplicationConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReplicationConfigurationTemplate {
        try checkTags(input.tags ?? [:])
        try checkTags(input.stagingAreaTags)
        let id = environment.mint.text("rct-", nextTemplate())
        let template = DRS.ReplicationConfigurationTemplate(
            replicationConfigurationTemplateID: id,
            arn: arn("drs", "replication-configuration-template/" + id),
            stagingAreaSubnetId: input.stagingAreaSubnetId,
            associateDefaultSecurityGroup: input.associateDefaultSecurityGroup ?? true,
            replicationServersSecurityGroupsIDs: input.replicationServersSecurityGroupsIDs,
            replicationServerInstanceType: input.replicationServerInstanceType ?? "t3.small",
            useDedicatedReplicationServer: input.useDedicatedReplicationServer ?? false,
            defaultLargeStagingDiskType: input.defaultLargeStagingDiskType ?? .gp3,
            ebsEncryption: input.ebsEncryption,
            ebsEncryptionKeyArn: input.ebsEncryptionKeyArn,
            bandwidthThrottling: input.bandwidthThrottling,
            dataPlaneRouting: input.dataPlaneRouting ?? .privateIP,
            createPublicIP: input.createPublicIP ?? true,
            stagingAreaTags: input.stagingAreaTags,
            tags: input.tags ?? [:],
            pitPolicy: input.pitPolicy,
            autoReplicateNewDisks: input.autoReplicateNewDisks ?? false,
            internetProtocol: input.internetProtocol ?? .ipv4
        )
        try checkStagingArea(
            subnet: template.stagingAreaSubnetId,
            groups: template.replicationServersSecurityGroupsIDs,
            encryption: template.ebsEncryption,
            key: template.ebsEncryptionKeyArn,
            context
        )
        resources.replicationTemplates.append(template)
        return template
    }

    /// `UpdateReplicationConfigurationTemplate`: what the call does not mention stays as it is.
    mutating func updateReplicationConfigurationTemplate(
        _ input: DRS.UpdateReplicationConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReplicationConfigurationTemplate {
        let place = try replicationTemplate(input.replicationConfigurationTemplateID)
        try checkTags(input.stagingAreaTags ?? [:])
        var template = resources.replicationTemplates[place]
        if let value = input.stagingAreaSubnetId { template.stagingAreaSubnetId = value }
        if let value = input.associateDefaultSecurityGroup { template.associateDefaultSecurityGroup = value }
        if let value = input.replicationServersSecurityGroupsIDs {
            template.replicationServersSecurityGroupsIDs = value
        }
        if let value = input.replicationServerInstanceType { template.replicationServerInstanceType = value }
        if let value = input.useDedicatedReplicationServer { template.useDedicatedReplicationServer = value }
        if let value = input.defaultLargeStagingDiskType { template.defaultLargeStagingDiskType = value }
        if let value = input.ebsEncryption { template.ebsEncryption = value }
        if let value = input.ebsEncryptionKeyArn { template.ebsEncryptionKeyArn = value }
        if let value = input.bandwidthThrottling { template.bandwidthThrottling = value }
        if let value = input.dataPlaneRouting { template.dataPlaneRouting = value }
        if let value = input.createPublicIP { template.createPublicIP = value }
        if let value = input.stagingAreaTags { template.stagingAreaTags = value }
        if let value = input.pitPolicy { template.pitPolicy = value }
        if let value = input.autoReplicateNewDisks { template.autoReplicateNewDisks = value }
        if let value = input.internetProtocol { template.internetProtocol = value }
        if template.ebsEncryption != .custom { template.ebsEncryptionKeyArn = nil }
        try checkStagingArea(
            subnet: template.stagingAreaSubnetId,
            groups: template.replicationServersSecurityGroupsIDs,
            encryption: template.ebsEncryption,
            key: template.ebsEncryptionKeyArn,
            context
        )
        resources.replicationTemplates[place] = template
        return template
    }

    mutating func deleteReplicationConfigurationTemplate(
        _ input: DRS.DeleteReplicationConfigurationTemplateRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DeleteReplicationConfigurationTemplateResponse {
        resources.replicationTemplates.remove(at: try replicationTemplate(input.replicationConfigurationTemplateID))
        return DRS.DeleteReplicationConfigurationTemplateResponse()
    }

    /// `DescribeReplicationConfigurationTemplates`: oldest first; one that is asked for and not there is not found.
    func describeReplicationConfigurationTemplates(
        _ input: DRS.DescribeReplicationConfigurationTemplatesRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.DescribeReplicationConfigurationTemplatesResponse {
        let ids = input.replicationConfigurationTemplateIDs ?? []
        for id in ids { _ = try replicationTemplate(id) }
        let all = resources.replicationTemplates.filter {
            ids.isEmpty || ids.contains($0.replicationConfigurationTemplateID)
        }
        let (items, next) = try page(
            of: all,
            "DescribeReplicationConfigurationTemplates",
            filters: ids,
            token: input.nextToken,
            maxResults: input.maxResults
        )
        return DRS.DescribeReplicationConfigurationTemplatesResponse(items: items, nextToken: next)
    }

    /// Where the template of an id stands.
    func replicationTemplate(_ id: String) throws(AWSError) -> Int {
        guard
            let place = resources.replicationTemplates.firstIndex(where: { $0.replicationConfigurationTemplateID == id }
            )
        else {
            throw .resourceNotFound(
                "Replication configuration template \(id) was not found",
                resourceID: id,
                resourceType: "REPLICATION_CONFIGURATION_TEMPLATE"
            )
        }
        return place
    }
}

/// What holds for templates and for the settings of single servers.
extension RegionState {
    /// Refuses a staging area that DRS could not work in: what the caller may not look up, and what is not there.
    ///
    /// Source: notes of an operator on the calls that CloudTrail showed. Of subnets, groups and keys only those are
    /// checked of which the world tells; an unknown one is a validation error (*assumed*).
    func checkStagingArea(
        subnet: String?,
        groups: [String]?,
        encryption: DRS.ReplicationConfigurationEbsEncryption?,
        key: String?,
        _ context: RequestContext
    ) throws(AWSError) {
        if context.caller.isRestricted {
            for action in ["DescribeSubnets", "DescribeSecurityGroups", "GetEbsDefaultKmsKeyId"] {
                try demand("ec2:" + action, on: "*", context)
            }
            if let key { try demand("kms:DescribeKey", on: key, context) }
            try demand("ec2:CreateSecurityGroup", on: arn("ec2", "security-group/*"), context)
        }
        let place = prepared.region
        if let subnet, !place.subnets.isEmpty, !place.subnets.contains(where: { $0.id == subnet }) {
            throw .validation(
                "The subnet \(subnet) does not exist",
                fields: [AWSError.Field(name: "stagingAreaSubnetId", message: "No such subnet")]
            )
        }
        if !place.securityGroups.isEmpty,
            let unknown = groups?.first(where: { group in !place.securityGroups.contains { $0.id == group } })
        {
            throw .validation(
                "The security group \(unknown) does not exist",
                fields: [AWSError.Field(name: "replicationServersSecurityGroupsIDs", message: "No such security group")]
            )
        }
        if encryption == .custom, key == nil {
            throw .validation(
                "Encryption with a customer key needs the key",
                fields: [AWSError.Field(name: "ebsEncryptionKeyArn", message: "CUSTOM encryption needs a key")]
            )
        }
    }
}
