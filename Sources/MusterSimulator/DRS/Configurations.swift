import MusterAWS
import MusterCore

/// Launch settings of source servers.
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
        if input.recoveryMode == .fast, sources[server].ec2InstanceID == nil {
            throw .validation(
                "Recovery mode FAST needs a source server that runs in AWS",
                fields: [AWSError.Field(name: "recoveryMode", message: "FAST is for servers that run in AWS")]
            )
        }
        let copiesAddress = input.copyPrivateIp ?? servers[server].launch.copyPrivateIP
        let copiesTags = input.copyTags ?? servers[server].launch.copyTags
        // Properties without an instance take the instance away.
        let named = input.launchIntoInstanceProperties.map { $0.launchIntoEC2InstanceID ?? "" }
        let target = named ?? existing.targets[server].map { existing.list[$0].id }
        if let target, !target.isEmpty {
            existing.targets[server] = try launchTarget(
                target,
                ofServer: server,
                copiesAddress: copiesAddress,
                copiesTags: copiesTags,
                at: context.now
            )
        } else if named != nil {
            existing.targets[server] = nil
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
            launchIntoInstanceProperties: DRS.LaunchIntoInstanceProperties(
                launchIntoEC2InstanceID: existing.targets[server].map { existing.list[$0].id }
            ),
            recoveryMode: DRS.RecoveryMode(rawValue: record.recoveryMode.rawValue)
        )
    }
}
