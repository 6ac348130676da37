import MusterAWS
import MusterCore

/// Launch and replication settings of source servers.
extension RegionState {
    func getLaunchConfiguration(
        _ input: DRS.GetLaunchConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.LaunchConfiguration {
        guard let server = server(input.sourceServerID) else { throw .unknownSourceServer(input.sourceServerID) }
        return launchConfiguration(of: server)
    }

    /// `UpdateLaunchConfiguration`: what the call does not mention stays as it is.
    ///
    /// A running job keeps the settings that it began with, except for the disposition and the copying of tags, which
    /// count when the instance is made (*assumed*).
    mutating func updateLaunchConfiguration(
        _ input: DRS.UpdateLaunchConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.LaunchConfiguration {
        guard let server = server(input.sourceServerID) else { throw .unknownSourceServer(input.sourceServerID) }
        if let target = input.launchIntoInstanceProperties?.launchIntoEC2InstanceID, !target.isEmpty {
            throw .validation("The simulator does not launch into existing instances yet")
        }
        if input.recoveryMode == .fast, sources[server].ec2InstanceID == nil {
            throw .validation(
                "Recovery mode FAST needs a source server that runs in AWS",
                fields: [AWSError.Field(name: "recoveryMode", message: "FAST is for servers that run in AWS")]
            )
        }
        var record = servers[server]
        if let name = input.name { record.configurationName = name }
        if let disposition = input.launchDisposition { record.launch.disposition = disposition.rawValue }
        if let method = input.targetInstanceTypeRightSizingMethod { record.launch.rightSizing = method.rawValue }
        if let copies = input.copyPrivateIp { record.launch.copyPrivateIP = copies }
        if let copies = input.copyTags { record.launch.copyTags = copies }
        if let brings = input.licensing?.osByol { record.isBringingLicense = brings }
        if let isEnabled = input.postLaunchEnabled { record.isPostLaunchEnabled = isEnabled }
        if let mode = input.recoveryMode { record.recoveryMode = mode == .fast ? .fast : .optimal }
        servers[server] = record
        ec2.recordsLaunches = true
        return launchConfiguration(of: server)
    }

    private func launchConfiguration(of server: Int) -> DRS.LaunchConfiguration {
        let record = servers[server]
        return DRS.LaunchConfiguration(
            sourceServerID: sources.id(of: server),
            name: record.configurationName ?? sources.name(of: server),
            ec2LaunchTemplateID: launchTemplateID(ofServer: server),
            launchDisposition: DRS.LaunchDisposition(rawValue: record.launch.disposition),
            targetInstanceTypeRightSizingMethod: DRS.TargetInstanceTypeRightSizingMethod(
                rawValue: record.launch.rightSizing
            ),
            copyPrivateIp: record.launch.copyPrivateIP,
            copyTags: record.launch.copyTags,
            licensing: DRS.Licensing(osByol: record.isBringingLicense),
            postLaunchEnabled: record.isPostLaunchEnabled,
            launchIntoInstanceProperties: DRS.LaunchIntoInstanceProperties(),
            recoveryMode: DRS.RecoveryMode(rawValue: record.recoveryMode.rawValue)
        )
    }

    /// `GetReplicationConfiguration`: the defaults of the service, since a world says nothing of the staging area but the
    /// key.
    func getReplicationConfiguration(
        _ input: DRS.GetReplicationConfigurationRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ReplicationConfiguration {
        guard let server = server(input.sourceServerID) else { throw .unknownSourceServer(input.sourceServerID) }
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
            pitPolicy: [
                DRS.PITPolicyRule(ruleID: 1, units: .minute, interval: 10, retentionDuration: 60, enabled: true),
                DRS.PITPolicyRule(ruleID: 2, units: .hour, interval: 1, retentionDuration: 24, enabled: true),
                DRS.PITPolicyRule(ruleID: 3, units: .day, interval: 1, retentionDuration: 7, enabled: true),
            ],
            autoReplicateNewDisks: false
        )
    }

    mutating func initializeService(
        _ input: DRS.InitializeServiceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.InitializeServiceResponse {
        isInitialized = true
        return DRS.InitializeServiceResponse()
    }
}
