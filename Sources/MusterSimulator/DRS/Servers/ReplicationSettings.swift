import MusterAWS
import MusterCore

/// The replication settings of source servers.
extension RegionState {
    func getReplicationConfiguration(
        _ input: DRS.GetReplicationConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReplicationConfiguration {
        guard let server = server(input.sourceServerID) else { throw .unknownSourceServer(input.sourceServerID) }
        return replicationConfiguration(of: server)
    }

    /// `UpdateReplicationConfiguration`: what the call does not mention stays as it is.
    ///
    /// The policy decides at once which recovery points are kept, and the key what the next launch needs. The settings
    /// of an extended server belong to its staging account (*documented*; `extendedReplicationSettings`). A server in a
    /// job is a conflict (*assumed*).
    mutating func updateReplicationConfiguration(
        _ input: DRS.UpdateReplicationConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReplicationConfiguration {
        let server = try idleServer(input.sourceServerID)
        guard !isExtended(server) else { throw extendedSettings(input.sourceServerID) }
        try checkTags(input.stagingAreaTags ?? [:])
        var settings = replicationConfiguration(of: server)
        if let value = input.name { settings.name = value }
        if let value = input.stagingAreaSubnetId { settings.stagingAreaSubnetId = value }
        if let value = input.associateDefaultSecurityGroup { settings.associateDefaultSecurityGroup = value }
        if let value = input.replicationServersSecurityGroupsIDs {
            settings.replicationServersSecurityGroupsIDs = value
        }
        if let value = input.replicationServerInstanceType { settings.replicationServerInstanceType = value }
        if let value = input.useDedicatedReplicationServer { settings.useDedicatedReplicationServer = value }
        if let value = input.defaultLargeStagingDiskType { settings.defaultLargeStagingDiskType = value }
        if let disks = input.replicatedDisks { try set(disks, in: &settings) }
        if let value = input.ebsEncryption { settings.ebsEncryption = value }
        if let value = input.ebsEncryptionKeyArn { settings.ebsEncryptionKeyArn = value }
        if let value = input.bandwidthThrottling { settings.bandwidthThrottling = value }
        if let value = input.dataPlaneRouting { settings.dataPlaneRouting = value }
        if let value = input.createPublicIP { settings.createPublicIP = value }
        if let value = input.stagingAreaTags { settings.stagingAreaTags = value }
        if let value = input.pitPolicy { settings.pitPolicy = value }
        if let value = input.autoReplicateNewDisks { settings.autoReplicateNewDisks = value }
        if let value = input.internetProtocol { settings.internetProtocol = value }
        if settings.ebsEncryption != .custom { settings.ebsEncryptionKeyArn = nil }
        try checkStagingArea(
            subnet: input.stagingAreaSubnetId,
            groups: input.replicationServersSecurityGroupsIDs,
            encryption: settings.ebsEncryption,
            key: settings.ebsEncryptionKeyArn,
            context
        )
        resources.replicationSettings[server] = settings
        return settings
    }

    /// Disks are named by their devices; those that the call does not name stay as they are.
    private func set(
        _ disks: [DRS.ReplicationConfigurationReplicatedDisk],
        in settings: inout DRS.ReplicationConfiguration
    ) throws(AWSError) {
        var known = settings.replicatedDisks ?? []
        for disk in disks {
            guard let place = known.firstIndex(where: { $0.deviceName == disk.deviceName }) else {
                throw .validation(
                    "The server has no disk \(disk.deviceName ?? "without a name")",
                    fields: [AWSError.Field(name: "replicatedDisks", message: "No such disk")]
                )
            }
            if let value = disk.isBootDisk { known[place].isBootDisk = value }
            if let value = disk.stagingDiskType { known[place].stagingDiskType = value }
            if let value = disk.iops { known[place].iops = value }
            if let value = disk.throughput { known[place].throughput = value }
            if let value = disk.optimizedStagingDiskType { known[place].optimizedStagingDiskType = value }
        }
        settings.replicatedDisks = known
    }

    private func extendedSettings(_ id: SourceServerID) -> AWSError {
        let message = "The replication settings of source server \(id) belong to its staging account"
        return switch environment.behavior.resources.extendedReplicationSettings {
        case .accessDenied: .accessDenied(message)
        case .validation:
            .validation(message, fields: [AWSError.Field(name: "sourceServerID", message: "The server is extended")])
        }
    }

    /// The settings that somebody has made, else those of the service's defaults; the world tells of the key alone.
    func replicationConfiguration(of server: Int) -> DRS.ReplicationConfiguration {
        if let changed = resources.replicationSettings[server] { return changed }
        let source = sources[server]
        return DRS.ReplicationConfiguration(
            sourceServerID: source.id,
            name: source.name,
            associateDefaultSecurityGroup: true,
            replicationServersSecurityGroupsIDs: [],
            replicationServerInstanceType: "t3.small",
            useDedicatedReplicationServer: false,
            defaultLargeStagingDiskType: .gp3,
            replicatedDisks: source.disks.enumerated().map { index, disk in
                DRS.ReplicationConfigurationReplicatedDisk(
                    deviceName: disk.device,
                    isBootDisk: index == 0,
                    stagingDiskType: .auto,
                    iops: 0,
                    throughput: 0
                )
            },
            ebsEncryption: source.encryptionKey == nil ? .default : .custom,
            ebsEncryptionKeyArn: source.encryptionKey.map { $0.hasPrefix("arn:") ? $0 : arn("kms", "key/" + $0) },
            bandwidthThrottling: 0,
            dataPlaneRouting: .publicIP,
            createPublicIP: true,
            stagingAreaTags: [:],
            pitPolicy: Self.defaultPolicy,
            autoReplicateNewDisks: false
        )
    }

    static let defaultPolicy = [
        DRS.PITPolicyRule(ruleID: 1, units: .minute, interval: 10, retentionDuration: 60, enabled: true),
        DRS.PITPolicyRule(ruleID: 2, units: .hour, interval: 1, retentionDuration: 24, enabled: true),
        DRS.PITPolicyRule(ruleID: 3, units: .day, interval: 1, retentionDuration: 7, enabled: true),
    ]

    /// The key that encrypts a server's copy; `nil` for the default key of EBS.
    func encryptionKey(of server: Int) -> String? {
        guard let changed = resources.replicationSettings[server] else { return sources[server].encryptionKey }
        return changed.ebsEncryptionKeyArn
    }

    /// The recovery points of a server.
    func recoveryPoints(of server: Int, at now: Timestamp) -> RecoveryPoints {
        RecoveryPoints(
            replication(of: server, at: now),
            start: environment.start,
            now: now,
            policy: resources.replicationSettings[server]?.pitPolicy
        )
    }
}
