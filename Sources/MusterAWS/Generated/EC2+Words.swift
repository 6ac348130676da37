// Words of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// Source: EC2 2016-11-15, shape `AccountAttributeName`.
    package struct AccountAttributeName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var supportedPlatforms: Self { Self(code: 0) }
        package static var defaultVpc: Self { Self(code: 1) }

        package static let table = WordTable([
            "supported-platforms", "default-vpc",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ArchitectureType`.
    package struct ArchitectureType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var i386: Self { Self(code: 0) }
        package static var x8664: Self { Self(code: 1) }
        package static var arm64: Self { Self(code: 2) }
        package static var x8664Mac: Self { Self(code: 3) }
        package static var arm64Mac: Self { Self(code: 4) }

        package static let table = WordTable([
            "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ArchitectureValues`.
    package struct ArchitectureValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var i386: Self { Self(code: 0) }
        package static var x8664: Self { Self(code: 1) }
        package static var arm64: Self { Self(code: 2) }
        package static var x8664Mac: Self { Self(code: 3) }
        package static var arm64Mac: Self { Self(code: 4) }

        package static let table = WordTable([
            "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac",
        ])
    }

    /// Source: EC2 2016-11-15, shape `AttachmentStatus`.
    package struct AttachmentStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var attaching: Self { Self(code: 0) }
        package static var attached: Self { Self(code: 1) }
        package static var detaching: Self { Self(code: 2) }
        package static var detached: Self { Self(code: 3) }

        package static let table = WordTable([
            "attaching", "attached", "detaching", "detached",
        ])
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZoneOptInStatus`.
    package struct AvailabilityZoneOptInStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var optInNotRequired: Self { Self(code: 0) }
        package static var optedIn: Self { Self(code: 1) }
        package static var notOptedIn: Self { Self(code: 2) }

        package static let table = WordTable([
            "opt-in-not-required", "opted-in", "not-opted-in",
        ])
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZoneState`.
    package struct AvailabilityZoneState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var available: Self { Self(code: 0) }
        package static var information: Self { Self(code: 1) }
        package static var impaired: Self { Self(code: 2) }
        package static var unavailable: Self { Self(code: 3) }
        package static var constrained: Self { Self(code: 4) }

        package static let table = WordTable([
            "available", "information", "impaired", "unavailable", "constrained",
        ])
    }

    /// Source: EC2 2016-11-15, shape `BootModeType`.
    package struct BootModeType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var legacyBios: Self { Self(code: 0) }
        package static var uefi: Self { Self(code: 1) }

        package static let table = WordTable([
            "legacy-bios", "uefi",
        ])
    }

    /// Source: EC2 2016-11-15, shape `BootModeValues`.
    package struct BootModeValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var legacyBios: Self { Self(code: 0) }
        package static var uefi: Self { Self(code: 1) }
        package static var uefiPreferred: Self { Self(code: 2) }

        package static let table = WordTable([
            "legacy-bios", "uefi", "uefi-preferred",
        ])
    }

    /// Source: EC2 2016-11-15, shape `DeviceType`.
    package struct DeviceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ebs: Self { Self(code: 0) }
        package static var instanceStore: Self { Self(code: 1) }

        package static let table = WordTable([
            "ebs", "instance-store",
        ])
    }

    /// Source: EC2 2016-11-15, shape `EbsEncryptionSupport`.
    package struct EbsEncryptionSupport: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var unsupported: Self { Self(code: 0) }
        package static var supported: Self { Self(code: 1) }

        package static let table = WordTable([
            "unsupported", "supported",
        ])
    }

    /// Source: EC2 2016-11-15, shape `EbsNvmeSupport`.
    package struct EbsNvmeSupport: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var unsupported: Self { Self(code: 0) }
        package static var supported: Self { Self(code: 1) }
        package static var required: Self { Self(code: 2) }

        package static let table = WordTable([
            "unsupported", "supported", "required",
        ])
    }

    /// Source: EC2 2016-11-15, shape `EbsOptimizedSupport`.
    package struct EbsOptimizedSupport: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var unsupported: Self { Self(code: 0) }
        package static var supported: Self { Self(code: 1) }
        package static var `default`: Self { Self(code: 2) }

        package static let table = WordTable([
            "unsupported", "supported", "default",
        ])
    }

    /// Source: EC2 2016-11-15, shape `EnaSupport`.
    package struct EnaSupport: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var unsupported: Self { Self(code: 0) }
        package static var supported: Self { Self(code: 1) }
        package static var required: Self { Self(code: 2) }

        package static let table = WordTable([
            "unsupported", "supported", "required",
        ])
    }

    /// Source: EC2 2016-11-15, shape `EventCode`.
    package struct EventCode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var instanceReboot: Self { Self(code: 0) }
        package static var systemReboot: Self { Self(code: 1) }
        package static var systemMaintenance: Self { Self(code: 2) }
        package static var instanceRetirement: Self { Self(code: 3) }
        package static var instanceStop: Self { Self(code: 4) }

        package static let table = WordTable([
            "instance-reboot", "system-reboot", "system-maintenance", "instance-retirement", "instance-stop",
        ])
    }

    /// Source: EC2 2016-11-15, shape `HttpTokensState`.
    package struct HttpTokensState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var optional: Self { Self(code: 0) }
        package static var required: Self { Self(code: 1) }

        package static let table = WordTable([
            "optional", "required",
        ])
    }

    /// Source: EC2 2016-11-15, shape `HypervisorType`.
    package struct HypervisorType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ovm: Self { Self(code: 0) }
        package static var xen: Self { Self(code: 1) }

        package static let table = WordTable([
            "ovm", "xen",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ImageState`.
    package struct ImageState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var available: Self { Self(code: 1) }
        package static var invalid: Self { Self(code: 2) }
        package static var deregistered: Self { Self(code: 3) }
        package static var transient: Self { Self(code: 4) }
        package static var failed: Self { Self(code: 5) }
        package static var error: Self { Self(code: 6) }
        package static var disabled: Self { Self(code: 7) }

        package static let table = WordTable([
            "pending", "available", "invalid", "deregistered", "transient", "failed", "error", "disabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ImageTypeValues`.
    package struct ImageTypeValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var machine: Self { Self(code: 0) }
        package static var kernel: Self { Self(code: 1) }
        package static var ramdisk: Self { Self(code: 2) }

        package static let table = WordTable([
            "machine", "kernel", "ramdisk",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ImdsSupportValues`.
    package struct ImdsSupportValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var v20: Self { Self(code: 0) }

        package static let table = WordTable([
            "v2.0"
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceAttributeName`.
    package struct InstanceAttributeName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var instanceType: Self { Self(code: 0) }
        package static var kernel: Self { Self(code: 1) }
        package static var ramdisk: Self { Self(code: 2) }
        package static var userData: Self { Self(code: 3) }
        package static var disableApiTermination: Self { Self(code: 4) }
        package static var instanceInitiatedShutdownBehavior: Self { Self(code: 5) }
        package static var rootDeviceName: Self { Self(code: 6) }
        package static var blockDeviceMapping: Self { Self(code: 7) }
        package static var productCodes: Self { Self(code: 8) }
        package static var sourceDestCheck: Self { Self(code: 9) }
        package static var groupSet: Self { Self(code: 10) }
        package static var ebsOptimized: Self { Self(code: 11) }
        package static var sriovNetSupport: Self { Self(code: 12) }
        package static var enaSupport: Self { Self(code: 13) }
        package static var enclaveOptions: Self { Self(code: 14) }
        package static var disableApiStop: Self { Self(code: 15) }

        package static let table = WordTable([
            "instanceType", "kernel", "ramdisk", "userData", "disableApiTermination",
            "instanceInitiatedShutdownBehavior", "rootDeviceName", "blockDeviceMapping", "productCodes",
            "sourceDestCheck", "groupSet", "ebsOptimized", "sriovNetSupport", "enaSupport", "enclaveOptions",
            "disableApiStop",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceBootModeValues`.
    package struct InstanceBootModeValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var legacyBios: Self { Self(code: 0) }
        package static var uefi: Self { Self(code: 1) }

        package static let table = WordTable([
            "legacy-bios", "uefi",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataEndpointState`.
    package struct InstanceMetadataEndpointState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var enabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "disabled", "enabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataOptionsState`.
    package struct InstanceMetadataOptionsState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var applied: Self { Self(code: 1) }

        package static let table = WordTable([
            "pending", "applied",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataProtocolState`.
    package struct InstanceMetadataProtocolState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var enabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "disabled", "enabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataTagsState`.
    package struct InstanceMetadataTagsState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var enabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "disabled", "enabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceStateName`.
    package struct InstanceStateName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var running: Self { Self(code: 1) }
        package static var shuttingDown: Self { Self(code: 2) }
        package static var terminated: Self { Self(code: 3) }
        package static var stopping: Self { Self(code: 4) }
        package static var stopped: Self { Self(code: 5) }

        package static let table = WordTable([
            "pending", "running", "shutting-down", "terminated", "stopping", "stopped",
        ])
    }

    /// Source: EC2 2016-11-15, shape `InstanceTypeHypervisor`.
    package struct InstanceTypeHypervisor: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var nitro: Self { Self(code: 0) }
        package static var xen: Self { Self(code: 1) }

        package static let table = WordTable([
            "nitro", "xen",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateErrorCode`.
    package struct LaunchTemplateErrorCode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var launchTemplateIdDoesNotExist: Self { Self(code: 0) }
        package static var launchTemplateIdMalformed: Self { Self(code: 1) }
        package static var launchTemplateNameDoesNotExist: Self { Self(code: 2) }
        package static var launchTemplateNameMalformed: Self { Self(code: 3) }
        package static var launchTemplateVersionDoesNotExist: Self { Self(code: 4) }
        package static var unexpectedError: Self { Self(code: 5) }

        package static let table = WordTable([
            "launchTemplateIdDoesNotExist", "launchTemplateIdMalformed", "launchTemplateNameDoesNotExist",
            "launchTemplateNameMalformed", "launchTemplateVersionDoesNotExist", "unexpectedError",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateHttpTokensState`.
    package struct LaunchTemplateHttpTokensState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var optional: Self { Self(code: 0) }
        package static var required: Self { Self(code: 1) }

        package static let table = WordTable([
            "optional", "required",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataEndpointState`.
    package struct LaunchTemplateInstanceMetadataEndpointState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var enabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "disabled", "enabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataOptionsState`.
    package struct LaunchTemplateInstanceMetadataOptionsState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var applied: Self { Self(code: 1) }

        package static let table = WordTable([
            "pending", "applied",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataTagsState`.
    package struct LaunchTemplateInstanceMetadataTagsState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var enabled: Self { Self(code: 1) }

        package static let table = WordTable([
            "disabled", "enabled",
        ])
    }

    /// Source: EC2 2016-11-15, shape `LocationType`.
    package struct LocationType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var region: Self { Self(code: 0) }
        package static var availabilityZone: Self { Self(code: 1) }
        package static var availabilityZoneId: Self { Self(code: 2) }
        package static var outpost: Self { Self(code: 3) }

        package static let table = WordTable([
            "region", "availability-zone", "availability-zone-id", "outpost",
        ])
    }

    /// Source: EC2 2016-11-15, shape `MonitoringState`.
    package struct MonitoringState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var disabled: Self { Self(code: 0) }
        package static var disabling: Self { Self(code: 1) }
        package static var enabled: Self { Self(code: 2) }
        package static var pending: Self { Self(code: 3) }

        package static let table = WordTable([
            "disabled", "disabling", "enabled", "pending",
        ])
    }

    /// Source: EC2 2016-11-15, shape `NetworkInterfaceStatus`.
    package struct NetworkInterfaceStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var available: Self { Self(code: 0) }
        package static var associated: Self { Self(code: 1) }
        package static var attaching: Self { Self(code: 2) }
        package static var inUse: Self { Self(code: 3) }
        package static var detaching: Self { Self(code: 4) }

        package static let table = WordTable([
            "available", "associated", "attaching", "in-use", "detaching",
        ])
    }

    /// Source: EC2 2016-11-15, shape `PlatformValues`.
    package struct PlatformValues: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var windows: Self { Self(code: 0) }

        package static let table = WordTable([
            "Windows"
        ])
    }

    /// Source: EC2 2016-11-15, shape `ResourceType`.
    package struct ResourceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var capacityReservation: Self { Self(code: 0) }
        package static var clientVpnEndpoint: Self { Self(code: 1) }
        package static var customerGateway: Self { Self(code: 2) }
        package static var carrierGateway: Self { Self(code: 3) }
        package static var coipPool: Self { Self(code: 4) }
        package static var declarativePoliciesReport: Self { Self(code: 5) }
        package static var dedicatedHost: Self { Self(code: 6) }
        package static var dhcpOptions: Self { Self(code: 7) }
        package static var egressOnlyInternetGateway: Self { Self(code: 8) }
        package static var elasticIp: Self { Self(code: 9) }
        package static var elasticGpu: Self { Self(code: 10) }
        package static var exportImageTask: Self { Self(code: 11) }
        package static var exportInstanceTask: Self { Self(code: 12) }
        package static var fcaPolicy: Self { Self(code: 13) }
        package static var fleet: Self { Self(code: 14) }
        package static var fpgaImage: Self { Self(code: 15) }
        package static var hostReservation: Self { Self(code: 16) }
        package static var image: Self { Self(code: 17) }
        package static var imageUsageReport: Self { Self(code: 18) }
        package static var importImageTask: Self { Self(code: 19) }
        package static var importSnapshotTask: Self { Self(code: 20) }
        package static var instance: Self { Self(code: 21) }
        package static var instanceEventWindow: Self { Self(code: 22) }
        package static var internetGateway: Self { Self(code: 23) }
        package static var ipam: Self { Self(code: 24) }
        package static var ipamPool: Self { Self(code: 25) }
        package static var ipamScope: Self { Self(code: 26) }
        package static var ipv4poolEc2: Self { Self(code: 27) }
        package static var ipv6poolEc2: Self { Self(code: 28) }
        package static var keyPair: Self { Self(code: 29) }
        package static var launchTemplate: Self { Self(code: 30) }
        package static var localGateway: Self { Self(code: 31) }
        package static var localGatewayRouteTable: Self { Self(code: 32) }
        package static var localGatewayVirtualInterface: Self { Self(code: 33) }
        package static var localGatewayVirtualInterfaceGroup: Self { Self(code: 34) }
        package static var localGatewayRouteTableVpcAssociation: Self { Self(code: 35) }
        package static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self { Self(code: 36) }
        package static var natgateway: Self { Self(code: 37) }
        package static var networkAcl: Self { Self(code: 38) }
        package static var networkInterface: Self { Self(code: 39) }
        package static var networkInsightsAnalysis: Self { Self(code: 40) }
        package static var networkInsightsPath: Self { Self(code: 41) }
        package static var networkInsightsAccessScope: Self { Self(code: 42) }
        package static var networkInsightsAccessScopeAnalysis: Self { Self(code: 43) }
        package static var outpostLag: Self { Self(code: 44) }
        package static var placementGroup: Self { Self(code: 45) }
        package static var prefixList: Self { Self(code: 46) }
        package static var replaceRootVolumeTask: Self { Self(code: 47) }
        package static var reservedInstances: Self { Self(code: 48) }
        package static var routeTable: Self { Self(code: 49) }
        package static var securityGroup: Self { Self(code: 50) }
        package static var securityGroupRule: Self { Self(code: 51) }
        package static var serviceLinkVirtualInterface: Self { Self(code: 52) }
        package static var snapshot: Self { Self(code: 53) }
        package static var spotFleetRequest: Self { Self(code: 54) }
        package static var spotInstancesRequest: Self { Self(code: 55) }
        package static var subnet: Self { Self(code: 56) }
        package static var subnetCidrReservation: Self { Self(code: 57) }
        package static var trafficMirrorFilter: Self { Self(code: 58) }
        package static var trafficMirrorSession: Self { Self(code: 59) }
        package static var trafficMirrorTarget: Self { Self(code: 60) }
        package static var transitGateway: Self { Self(code: 61) }
        package static var transitGatewayAttachment: Self { Self(code: 62) }
        package static var transitGatewayConnectPeer: Self { Self(code: 63) }
        package static var transitGatewayMulticastDomain: Self { Self(code: 64) }
        package static var transitGatewayPolicyTable: Self { Self(code: 65) }
        package static var transitGatewayMeteringPolicy: Self { Self(code: 66) }
        package static var transitGatewayRouteTable: Self { Self(code: 67) }
        package static var transitGatewayRouteTableAnnouncement: Self { Self(code: 68) }
        package static var volume: Self { Self(code: 69) }
        package static var vpc: Self { Self(code: 70) }
        package static var vpcEndpoint: Self { Self(code: 71) }
        package static var vpcEndpointConnection: Self { Self(code: 72) }
        package static var vpcEndpointService: Self { Self(code: 73) }
        package static var vpcEndpointServicePermission: Self { Self(code: 74) }
        package static var vpcPeeringConnection: Self { Self(code: 75) }
        package static var vpnConnection: Self { Self(code: 76) }
        package static var vpnGateway: Self { Self(code: 77) }
        package static var vpcFlowLog: Self { Self(code: 78) }
        package static var capacityReservationFleet: Self { Self(code: 79) }
        package static var trafficMirrorFilterRule: Self { Self(code: 80) }
        package static var vpcEndpointConnectionDeviceType: Self { Self(code: 81) }
        package static var verifiedAccessInstance: Self { Self(code: 82) }
        package static var verifiedAccessGroup: Self { Self(code: 83) }
        package static var verifiedAccessEndpoint: Self { Self(code: 84) }
        package static var verifiedAccessPolicy: Self { Self(code: 85) }
        package static var verifiedAccessTrustProvider: Self { Self(code: 86) }
        package static var vpnConnectionDeviceType: Self { Self(code: 87) }
        package static var vpcBlockPublicAccessExclusion: Self { Self(code: 88) }
        package static var vpcEncryptionControl: Self { Self(code: 89) }
        package static var routeServer: Self { Self(code: 90) }
        package static var routeServerEndpoint: Self { Self(code: 91) }
        package static var routeServerPeer: Self { Self(code: 92) }
        package static var ipamResourceDiscovery: Self { Self(code: 93) }
        package static var ipamResourceDiscoveryAssociation: Self { Self(code: 94) }
        package static var instanceConnectEndpoint: Self { Self(code: 95) }
        package static var verifiedAccessEndpointTarget: Self { Self(code: 96) }
        package static var ipamExternalResourceVerificationToken: Self { Self(code: 97) }
        package static var capacityBlock: Self { Self(code: 98) }
        package static var macModificationTask: Self { Self(code: 99) }
        package static var ipamPrefixListResolver: Self { Self(code: 100) }
        package static var ipamPolicy: Self { Self(code: 101) }
        package static var ipamPrefixListResolverTarget: Self { Self(code: 102) }
        package static var ipamInternetRegistryAssociation: Self { Self(code: 103) }
        package static var secondaryInterface: Self { Self(code: 104) }
        package static var secondaryNetwork: Self { Self(code: 105) }
        package static var secondarySubnet: Self { Self(code: 106) }
        package static var capacityManagerDataExport: Self { Self(code: 107) }
        package static var vpnConcentrator: Self { Self(code: 108) }
        package static var ipamPoolAllocation: Self { Self(code: 109) }
        package static var capacityReservationCancellationQuote: Self { Self(code: 110) }
        package static var applicationStatusCheck: Self { Self(code: 111) }
        package static var capacityReservationModificationQuote: Self { Self(code: 112) }
        package static var metricCategory: Self { Self(code: 113) }

        package static let table = WordTable([
            "capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway", "coip-pool",
            "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway",
            "elastic-ip", "elastic-gpu", "export-image-task", "export-instance-task", "fca-policy", "fleet",
            "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task",
            "import-snapshot-task", "instance", "instance-event-window", "internet-gateway", "ipam", "ipam-pool",
            "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway",
            "local-gateway-route-table", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group",
            "local-gateway-route-table-vpc-association",
            "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl",
            "network-interface", "network-insights-analysis", "network-insights-path", "network-insights-access-scope",
            "network-insights-access-scope-analysis", "outpost-lag", "placement-group", "prefix-list",
            "replace-root-volume-task", "reserved-instances", "route-table", "security-group", "security-group-rule",
            "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet",
            "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target",
            "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer",
            "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-metering-policy",
            "transit-gateway-route-table", "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint",
            "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission",
            "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log", "capacity-reservation-fleet",
            "traffic-mirror-filter-rule", "vpc-endpoint-connection-device-type", "verified-access-instance",
            "verified-access-group", "verified-access-endpoint", "verified-access-policy",
            "verified-access-trust-provider", "vpn-connection-device-type", "vpc-block-public-access-exclusion",
            "vpc-encryption-control", "route-server", "route-server-endpoint", "route-server-peer",
            "ipam-resource-discovery", "ipam-resource-discovery-association", "instance-connect-endpoint",
            "verified-access-endpoint-target", "ipam-external-resource-verification-token", "capacity-block",
            "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy", "ipam-prefix-list-resolver-target",
            "ipam-internet-registry-association", "secondary-interface", "secondary-network", "secondary-subnet",
            "capacity-manager-data-export", "vpn-concentrator", "ipam-pool-allocation",
            "capacity-reservation-cancellation-quote", "application-status-check",
            "capacity-reservation-modification-quote", "metric-category",
        ])
    }

    /// Source: EC2 2016-11-15, shape `RootDeviceType`.
    package struct RootDeviceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ebs: Self { Self(code: 0) }
        package static var instanceStore: Self { Self(code: 1) }

        package static let table = WordTable([
            "ebs", "instance-store",
        ])
    }

    /// Source: EC2 2016-11-15, shape `SSEType`.
    package struct SSEType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var sseEbs: Self { Self(code: 0) }
        package static var sseKms: Self { Self(code: 1) }
        package static var none: Self { Self(code: 2) }

        package static let table = WordTable([
            "sse-ebs", "sse-kms", "none",
        ])
    }

    /// Source: EC2 2016-11-15, shape `ShutdownBehavior`.
    package struct ShutdownBehavior: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var stop: Self { Self(code: 0) }
        package static var terminate: Self { Self(code: 1) }

        package static let table = WordTable([
            "stop", "terminate",
        ])
    }

    /// Source: EC2 2016-11-15, shape `SnapshotState`.
    package struct SnapshotState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var completed: Self { Self(code: 1) }
        package static var error: Self { Self(code: 2) }
        package static var recoverable: Self { Self(code: 3) }
        package static var recovering: Self { Self(code: 4) }

        package static let table = WordTable([
            "pending", "completed", "error", "recoverable", "recovering",
        ])
    }

    /// Source: EC2 2016-11-15, shape `StatusName`.
    package struct StatusName: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var reachability: Self { Self(code: 0) }

        package static let table = WordTable([
            "reachability"
        ])
    }

    /// Source: EC2 2016-11-15, shape `StatusType`.
    package struct StatusType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var passed: Self { Self(code: 0) }
        package static var failed: Self { Self(code: 1) }
        package static var insufficientData: Self { Self(code: 2) }
        package static var initializing: Self { Self(code: 3) }

        package static let table = WordTable([
            "passed", "failed", "insufficient-data", "initializing",
        ])
    }

    /// Source: EC2 2016-11-15, shape `StorageTier`.
    package struct StorageTier: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var archive: Self { Self(code: 0) }
        package static var standard: Self { Self(code: 1) }

        package static let table = WordTable([
            "archive", "standard",
        ])
    }

    /// Source: EC2 2016-11-15, shape `SubnetState`.
    package struct SubnetState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var available: Self { Self(code: 1) }
        package static var unavailable: Self { Self(code: 2) }
        package static var failed: Self { Self(code: 3) }
        package static var failedInsufficientCapacity: Self { Self(code: 4) }

        package static let table = WordTable([
            "pending", "available", "unavailable", "failed", "failed-insufficient-capacity",
        ])
    }

    /// Source: EC2 2016-11-15, shape `SummaryStatus`.
    package struct SummaryStatus: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ok: Self { Self(code: 0) }
        package static var impaired: Self { Self(code: 1) }
        package static var insufficientData: Self { Self(code: 2) }
        package static var notApplicable: Self { Self(code: 3) }
        package static var initializing: Self { Self(code: 4) }

        package static let table = WordTable([
            "ok", "impaired", "insufficient-data", "not-applicable", "initializing",
        ])
    }

    /// Source: EC2 2016-11-15, shape `Tenancy`.
    package struct Tenancy: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var `default`: Self { Self(code: 0) }
        package static var dedicated: Self { Self(code: 1) }
        package static var host: Self { Self(code: 2) }

        package static let table = WordTable([
            "default", "dedicated", "host",
        ])
    }

    /// Source: EC2 2016-11-15, shape `TransferType`.
    package struct TransferType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var timeBased: Self { Self(code: 0) }
        package static var standard: Self { Self(code: 1) }

        package static let table = WordTable([
            "time-based", "standard",
        ])
    }

    /// Source: EC2 2016-11-15, shape `UsageClassType`.
    package struct UsageClassType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var spot: Self { Self(code: 0) }
        package static var onDemand: Self { Self(code: 1) }
        package static var capacityBlock: Self { Self(code: 2) }

        package static let table = WordTable([
            "spot", "on-demand", "capacity-block",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VirtualizationType`.
    package struct VirtualizationType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var hvm: Self { Self(code: 0) }
        package static var paravirtual: Self { Self(code: 1) }

        package static let table = WordTable([
            "hvm", "paravirtual",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VolumeAttachmentState`.
    package struct VolumeAttachmentState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var attaching: Self { Self(code: 0) }
        package static var attached: Self { Self(code: 1) }
        package static var detaching: Self { Self(code: 2) }
        package static var detached: Self { Self(code: 3) }
        package static var busy: Self { Self(code: 4) }

        package static let table = WordTable([
            "attaching", "attached", "detaching", "detached", "busy",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VolumeState`.
    package struct VolumeState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var creating: Self { Self(code: 0) }
        package static var available: Self { Self(code: 1) }
        package static var inUse: Self { Self(code: 2) }
        package static var deleting: Self { Self(code: 3) }
        package static var deleted: Self { Self(code: 4) }
        package static var error: Self { Self(code: 5) }

        package static let table = WordTable([
            "creating", "available", "in-use", "deleting", "deleted", "error",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VolumeType`.
    package struct VolumeType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var standard: Self { Self(code: 0) }
        package static var io1: Self { Self(code: 1) }
        package static var io2: Self { Self(code: 2) }
        package static var gp2: Self { Self(code: 3) }
        package static var sc1: Self { Self(code: 4) }
        package static var st1: Self { Self(code: 5) }
        package static var gp3: Self { Self(code: 6) }

        package static let table = WordTable([
            "standard", "io1", "io2", "gp2", "sc1", "st1", "gp3",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VpcCidrBlockStateCode`.
    package struct VpcCidrBlockStateCode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var associating: Self { Self(code: 0) }
        package static var associated: Self { Self(code: 1) }
        package static var disassociating: Self { Self(code: 2) }
        package static var disassociated: Self { Self(code: 3) }
        package static var failing: Self { Self(code: 4) }
        package static var failed: Self { Self(code: 5) }

        package static let table = WordTable([
            "associating", "associated", "disassociating", "disassociated", "failing", "failed",
        ])
    }

    /// Source: EC2 2016-11-15, shape `VpcState`.
    package struct VpcState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pending: Self { Self(code: 0) }
        package static var available: Self { Self(code: 1) }
        package static var deleting: Self { Self(code: 2) }

        package static let table = WordTable([
            "pending", "available", "deleting",
        ])
    }
}
