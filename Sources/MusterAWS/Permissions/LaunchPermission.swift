/// A permission that DRS uses in the name of whoever calls `StartRecovery` or `TerminateRecoveryInstances`.
///
/// A caller who lacks one is not refused: the server fails minutes later.
///
/// Source: the actions as recorded in audit logs of live drills, with `drs.amazonaws.com` as the service that acts for
/// the caller. At which stage each is needed, and on what, is *assumed* from the course of a launch.
package struct LaunchPermission: Hashable, Sendable {
    /// When the permission is needed, in the order of a launch.
    package enum Stage: UInt8, Hashable, Sendable, CaseIterable {
        /// The server's earlier instance is removed; terminations need it too.
        case cleanup
        /// The service looks at what there is.
        case preparation
        /// The conversion server and its volumes are made.
        case conversion
        /// The instance is launched, its volumes are exchanged, and what was temporary is removed.
        case launch
    }

    /// What the action is about.
    package enum Resource: Hashable, Sendable {
        /// Actions that know no resources.
        case any
        /// Volumes of the conversion, which carry the tags of the job and lack that of managed resources.
        case temporaryVolume
        case snapshot
        case securityGroup
        case launchTemplate
        /// The conversion server.
        case conversionServer
        /// The instance that is being launched, or removed.
        case recoveryInstance
        /// Everything that `RunInstances` is asked about.
        case newInstance
        /// A role of the service, which is passed to EC2.
        case passedRole(String)
        /// The source server itself.
        case sourceServer
    }

    /// For example `ec2:DeleteVolume`.
    package let action: String
    package let stage: Stage
    package let resource: Resource

    private init(_ action: String, _ stage: Stage, _ resource: Resource) {
        self.action = action
        self.stage = stage
        self.resource = resource
    }

    /// In the order of a launch.
    package static let all: [LaunchPermission] =
        [
            LaunchPermission("ec2:TerminateInstances", .cleanup, .recoveryInstance),
            LaunchPermission("ec2:DeleteVolume", .cleanup, .temporaryVolume),
            LaunchPermission("drs:ListTagsForResource", .preparation, .sourceServer),
            LaunchPermission("drs:DescribeReplicationConfigurationTemplates", .preparation, .any),
        ]
        + [
            "AccountAttributes", "AvailabilityZones", "Images", "InstanceAttribute", "InstanceStatus", "InstanceTypes",
            "Instances", "LaunchTemplateVersions", "LaunchTemplates", "SecurityGroups", "Snapshots", "Subnets",
            "Volumes",
        ].map { LaunchPermission("ec2:Describe" + $0, .preparation, .any) }
        + [
            LaunchPermission("ec2:GetEbsDefaultKmsKeyId", .preparation, .any),
            LaunchPermission("ec2:GetEbsEncryptionByDefault", .preparation, .any),
            LaunchPermission("ec2:CreateSnapshot", .conversion, .snapshot),
            LaunchPermission("ec2:CreateVolume", .conversion, .temporaryVolume),
            LaunchPermission("ec2:CreateTags", .conversion, .temporaryVolume),
            LaunchPermission(
                "iam:PassRole",
                .conversion,
                .passedRole("AWSElasticDisasterRecoveryConversionServerRole")
            ),
            LaunchPermission("ec2:RunInstances", .conversion, .newInstance),
            LaunchPermission("ec2:AttachVolume", .conversion, .temporaryVolume),
            LaunchPermission("iam:PassRole", .launch, .passedRole("AWSElasticDisasterRecoveryRecoveryInstanceRole")),
            LaunchPermission("ec2:CreateLaunchTemplateVersion", .launch, .launchTemplate),
            LaunchPermission("ec2:ModifyLaunchTemplate", .launch, .launchTemplate),
            LaunchPermission("ec2:StopInstances", .launch, .recoveryInstance),
            LaunchPermission("ec2:DetachVolume", .launch, .temporaryVolume),
            LaunchPermission("ec2:ModifyInstanceAttribute", .launch, .recoveryInstance),
            LaunchPermission("ec2:StartInstances", .launch, .recoveryInstance),
            LaunchPermission("ec2:TerminateInstances", .launch, .conversionServer),
            LaunchPermission("ec2:DeleteVolume", .launch, .temporaryVolume),
            LaunchPermission("ec2:DeleteSnapshot", .launch, .snapshot),
            LaunchPermission("drs:CreateRecoveryInstanceForDrs", .launch, .sourceServer),
        ]
}
