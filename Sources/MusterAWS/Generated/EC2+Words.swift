// Words of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// Source: EC2 2016-11-15, shape `AccountAttributeName`.
    package struct AccountAttributeName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let supportedPlatforms = AccountAttributeName(rawValue: "supported-platforms")
        package static let defaultVpc = AccountAttributeName(rawValue: "default-vpc")

        package static let known: [AccountAttributeName] = [
            .supportedPlatforms, .defaultVpc,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ArchitectureType`.
    package struct ArchitectureType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let i386 = ArchitectureType(rawValue: "i386")
        package static let x8664 = ArchitectureType(rawValue: "x86_64")
        package static let arm64 = ArchitectureType(rawValue: "arm64")
        package static let x8664Mac = ArchitectureType(rawValue: "x86_64_mac")
        package static let arm64Mac = ArchitectureType(rawValue: "arm64_mac")

        package static let known: [ArchitectureType] = [
            .i386, .x8664, .arm64, .x8664Mac, .arm64Mac,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ArchitectureValues`.
    package struct ArchitectureValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let i386 = ArchitectureValues(rawValue: "i386")
        package static let x8664 = ArchitectureValues(rawValue: "x86_64")
        package static let arm64 = ArchitectureValues(rawValue: "arm64")
        package static let x8664Mac = ArchitectureValues(rawValue: "x86_64_mac")
        package static let arm64Mac = ArchitectureValues(rawValue: "arm64_mac")

        package static let known: [ArchitectureValues] = [
            .i386, .x8664, .arm64, .x8664Mac, .arm64Mac,
        ]
    }

    /// Source: EC2 2016-11-15, shape `AttachmentStatus`.
    package struct AttachmentStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let attaching = AttachmentStatus(rawValue: "attaching")
        package static let attached = AttachmentStatus(rawValue: "attached")
        package static let detaching = AttachmentStatus(rawValue: "detaching")
        package static let detached = AttachmentStatus(rawValue: "detached")

        package static let known: [AttachmentStatus] = [
            .attaching, .attached, .detaching, .detached,
        ]
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZoneOptInStatus`.
    package struct AvailabilityZoneOptInStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let optInNotRequired = AvailabilityZoneOptInStatus(rawValue: "opt-in-not-required")
        package static let optedIn = AvailabilityZoneOptInStatus(rawValue: "opted-in")
        package static let notOptedIn = AvailabilityZoneOptInStatus(rawValue: "not-opted-in")

        package static let known: [AvailabilityZoneOptInStatus] = [
            .optInNotRequired, .optedIn, .notOptedIn,
        ]
    }

    /// Source: EC2 2016-11-15, shape `AvailabilityZoneState`.
    package struct AvailabilityZoneState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let available = AvailabilityZoneState(rawValue: "available")
        package static let information = AvailabilityZoneState(rawValue: "information")
        package static let impaired = AvailabilityZoneState(rawValue: "impaired")
        package static let unavailable = AvailabilityZoneState(rawValue: "unavailable")
        package static let constrained = AvailabilityZoneState(rawValue: "constrained")

        package static let known: [AvailabilityZoneState] = [
            .available, .information, .impaired, .unavailable, .constrained,
        ]
    }

    /// Source: EC2 2016-11-15, shape `BootModeType`.
    package struct BootModeType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let legacyBios = BootModeType(rawValue: "legacy-bios")
        package static let uefi = BootModeType(rawValue: "uefi")

        package static let known: [BootModeType] = [
            .legacyBios, .uefi,
        ]
    }

    /// Source: EC2 2016-11-15, shape `BootModeValues`.
    package struct BootModeValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let legacyBios = BootModeValues(rawValue: "legacy-bios")
        package static let uefi = BootModeValues(rawValue: "uefi")
        package static let uefiPreferred = BootModeValues(rawValue: "uefi-preferred")

        package static let known: [BootModeValues] = [
            .legacyBios, .uefi, .uefiPreferred,
        ]
    }

    /// Source: EC2 2016-11-15, shape `DeviceType`.
    package struct DeviceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ebs = DeviceType(rawValue: "ebs")
        package static let instanceStore = DeviceType(rawValue: "instance-store")

        package static let known: [DeviceType] = [
            .ebs, .instanceStore,
        ]
    }

    /// Source: EC2 2016-11-15, shape `EbsEncryptionSupport`.
    package struct EbsEncryptionSupport: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let unsupported = EbsEncryptionSupport(rawValue: "unsupported")
        package static let supported = EbsEncryptionSupport(rawValue: "supported")

        package static let known: [EbsEncryptionSupport] = [
            .unsupported, .supported,
        ]
    }

    /// Source: EC2 2016-11-15, shape `EbsNvmeSupport`.
    package struct EbsNvmeSupport: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let unsupported = EbsNvmeSupport(rawValue: "unsupported")
        package static let supported = EbsNvmeSupport(rawValue: "supported")
        package static let required = EbsNvmeSupport(rawValue: "required")

        package static let known: [EbsNvmeSupport] = [
            .unsupported, .supported, .required,
        ]
    }

    /// Source: EC2 2016-11-15, shape `EbsOptimizedSupport`.
    package struct EbsOptimizedSupport: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let unsupported = EbsOptimizedSupport(rawValue: "unsupported")
        package static let supported = EbsOptimizedSupport(rawValue: "supported")
        package static let `default` = EbsOptimizedSupport(rawValue: "default")

        package static let known: [EbsOptimizedSupport] = [
            .unsupported, .supported, .default,
        ]
    }

    /// Source: EC2 2016-11-15, shape `EnaSupport`.
    package struct EnaSupport: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let unsupported = EnaSupport(rawValue: "unsupported")
        package static let supported = EnaSupport(rawValue: "supported")
        package static let required = EnaSupport(rawValue: "required")

        package static let known: [EnaSupport] = [
            .unsupported, .supported, .required,
        ]
    }

    /// Source: EC2 2016-11-15, shape `EventCode`.
    package struct EventCode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let instanceReboot = EventCode(rawValue: "instance-reboot")
        package static let systemReboot = EventCode(rawValue: "system-reboot")
        package static let systemMaintenance = EventCode(rawValue: "system-maintenance")
        package static let instanceRetirement = EventCode(rawValue: "instance-retirement")
        package static let instanceStop = EventCode(rawValue: "instance-stop")

        package static let known: [EventCode] = [
            .instanceReboot, .systemReboot, .systemMaintenance, .instanceRetirement, .instanceStop,
        ]
    }

    /// Source: EC2 2016-11-15, shape `HttpTokensState`.
    package struct HttpTokensState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let optional = HttpTokensState(rawValue: "optional")
        package static let required = HttpTokensState(rawValue: "required")

        package static let known: [HttpTokensState] = [
            .optional, .required,
        ]
    }

    /// Source: EC2 2016-11-15, shape `HypervisorType`.
    package struct HypervisorType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ovm = HypervisorType(rawValue: "ovm")
        package static let xen = HypervisorType(rawValue: "xen")

        package static let known: [HypervisorType] = [
            .ovm, .xen,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ImageState`.
    package struct ImageState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = ImageState(rawValue: "pending")
        package static let available = ImageState(rawValue: "available")
        package static let invalid = ImageState(rawValue: "invalid")
        package static let deregistered = ImageState(rawValue: "deregistered")
        package static let transient = ImageState(rawValue: "transient")
        package static let failed = ImageState(rawValue: "failed")
        package static let error = ImageState(rawValue: "error")
        package static let disabled = ImageState(rawValue: "disabled")

        package static let known: [ImageState] = [
            .pending, .available, .invalid, .deregistered, .transient, .failed, .error, .disabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ImageTypeValues`.
    package struct ImageTypeValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let machine = ImageTypeValues(rawValue: "machine")
        package static let kernel = ImageTypeValues(rawValue: "kernel")
        package static let ramdisk = ImageTypeValues(rawValue: "ramdisk")

        package static let known: [ImageTypeValues] = [
            .machine, .kernel, .ramdisk,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ImdsSupportValues`.
    package struct ImdsSupportValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let v20 = ImdsSupportValues(rawValue: "v2.0")

        package static let known: [ImdsSupportValues] = [
            .v20
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceAttributeName`.
    package struct InstanceAttributeName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let instanceType = InstanceAttributeName(rawValue: "instanceType")
        package static let kernel = InstanceAttributeName(rawValue: "kernel")
        package static let ramdisk = InstanceAttributeName(rawValue: "ramdisk")
        package static let userData = InstanceAttributeName(rawValue: "userData")
        package static let disableApiTermination = InstanceAttributeName(rawValue: "disableApiTermination")
        package static let instanceInitiatedShutdownBehavior = InstanceAttributeName(
            rawValue: "instanceInitiatedShutdownBehavior"
        )
        package static let rootDeviceName = InstanceAttributeName(rawValue: "rootDeviceName")
        package static let blockDeviceMapping = InstanceAttributeName(rawValue: "blockDeviceMapping")
        package static let productCodes = InstanceAttributeName(rawValue: "productCodes")
        package static let sourceDestCheck = InstanceAttributeName(rawValue: "sourceDestCheck")
        package static let groupSet = InstanceAttributeName(rawValue: "groupSet")
        package static let ebsOptimized = InstanceAttributeName(rawValue: "ebsOptimized")
        package static let sriovNetSupport = InstanceAttributeName(rawValue: "sriovNetSupport")
        package static let enaSupport = InstanceAttributeName(rawValue: "enaSupport")
        package static let enclaveOptions = InstanceAttributeName(rawValue: "enclaveOptions")
        package static let disableApiStop = InstanceAttributeName(rawValue: "disableApiStop")

        package static let known: [InstanceAttributeName] = [
            .instanceType, .kernel, .ramdisk, .userData, .disableApiTermination, .instanceInitiatedShutdownBehavior,
            .rootDeviceName, .blockDeviceMapping, .productCodes, .sourceDestCheck, .groupSet, .ebsOptimized,
            .sriovNetSupport, .enaSupport, .enclaveOptions, .disableApiStop,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceBootModeValues`.
    package struct InstanceBootModeValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let legacyBios = InstanceBootModeValues(rawValue: "legacy-bios")
        package static let uefi = InstanceBootModeValues(rawValue: "uefi")

        package static let known: [InstanceBootModeValues] = [
            .legacyBios, .uefi,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataEndpointState`.
    package struct InstanceMetadataEndpointState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = InstanceMetadataEndpointState(rawValue: "disabled")
        package static let enabled = InstanceMetadataEndpointState(rawValue: "enabled")

        package static let known: [InstanceMetadataEndpointState] = [
            .disabled, .enabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataOptionsState`.
    package struct InstanceMetadataOptionsState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = InstanceMetadataOptionsState(rawValue: "pending")
        package static let applied = InstanceMetadataOptionsState(rawValue: "applied")

        package static let known: [InstanceMetadataOptionsState] = [
            .pending, .applied,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataProtocolState`.
    package struct InstanceMetadataProtocolState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = InstanceMetadataProtocolState(rawValue: "disabled")
        package static let enabled = InstanceMetadataProtocolState(rawValue: "enabled")

        package static let known: [InstanceMetadataProtocolState] = [
            .disabled, .enabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceMetadataTagsState`.
    package struct InstanceMetadataTagsState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = InstanceMetadataTagsState(rawValue: "disabled")
        package static let enabled = InstanceMetadataTagsState(rawValue: "enabled")

        package static let known: [InstanceMetadataTagsState] = [
            .disabled, .enabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceStateName`.
    package struct InstanceStateName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = InstanceStateName(rawValue: "pending")
        package static let running = InstanceStateName(rawValue: "running")
        package static let shuttingDown = InstanceStateName(rawValue: "shutting-down")
        package static let terminated = InstanceStateName(rawValue: "terminated")
        package static let stopping = InstanceStateName(rawValue: "stopping")
        package static let stopped = InstanceStateName(rawValue: "stopped")

        package static let known: [InstanceStateName] = [
            .pending, .running, .shuttingDown, .terminated, .stopping, .stopped,
        ]
    }

    /// Source: EC2 2016-11-15, shape `InstanceTypeHypervisor`.
    package struct InstanceTypeHypervisor: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let nitro = InstanceTypeHypervisor(rawValue: "nitro")
        package static let xen = InstanceTypeHypervisor(rawValue: "xen")

        package static let known: [InstanceTypeHypervisor] = [
            .nitro, .xen,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateErrorCode`.
    package struct LaunchTemplateErrorCode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let launchTemplateIdDoesNotExist = LaunchTemplateErrorCode(
            rawValue: "launchTemplateIdDoesNotExist"
        )
        package static let launchTemplateIdMalformed = LaunchTemplateErrorCode(rawValue: "launchTemplateIdMalformed")
        package static let launchTemplateNameDoesNotExist = LaunchTemplateErrorCode(
            rawValue: "launchTemplateNameDoesNotExist"
        )
        package static let launchTemplateNameMalformed = LaunchTemplateErrorCode(
            rawValue: "launchTemplateNameMalformed"
        )
        package static let launchTemplateVersionDoesNotExist = LaunchTemplateErrorCode(
            rawValue: "launchTemplateVersionDoesNotExist"
        )
        package static let unexpectedError = LaunchTemplateErrorCode(rawValue: "unexpectedError")

        package static let known: [LaunchTemplateErrorCode] = [
            .launchTemplateIdDoesNotExist, .launchTemplateIdMalformed, .launchTemplateNameDoesNotExist,
            .launchTemplateNameMalformed, .launchTemplateVersionDoesNotExist, .unexpectedError,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateHttpTokensState`.
    package struct LaunchTemplateHttpTokensState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let optional = LaunchTemplateHttpTokensState(rawValue: "optional")
        package static let required = LaunchTemplateHttpTokensState(rawValue: "required")

        package static let known: [LaunchTemplateHttpTokensState] = [
            .optional, .required,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataEndpointState`.
    package struct LaunchTemplateInstanceMetadataEndpointState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = LaunchTemplateInstanceMetadataEndpointState(rawValue: "disabled")
        package static let enabled = LaunchTemplateInstanceMetadataEndpointState(rawValue: "enabled")

        package static let known: [LaunchTemplateInstanceMetadataEndpointState] = [
            .disabled, .enabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataOptionsState`.
    package struct LaunchTemplateInstanceMetadataOptionsState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = LaunchTemplateInstanceMetadataOptionsState(rawValue: "pending")
        package static let applied = LaunchTemplateInstanceMetadataOptionsState(rawValue: "applied")

        package static let known: [LaunchTemplateInstanceMetadataOptionsState] = [
            .pending, .applied,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LaunchTemplateInstanceMetadataTagsState`.
    package struct LaunchTemplateInstanceMetadataTagsState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = LaunchTemplateInstanceMetadataTagsState(rawValue: "disabled")
        package static let enabled = LaunchTemplateInstanceMetadataTagsState(rawValue: "enabled")

        package static let known: [LaunchTemplateInstanceMetadataTagsState] = [
            .disabled, .enabled,
        ]
    }

    /// Source: EC2 2016-11-15, shape `LocationType`.
    package struct LocationType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let region = LocationType(rawValue: "region")
        package static let availabilityZone = LocationType(rawValue: "availability-zone")
        package static let availabilityZoneId = LocationType(rawValue: "availability-zone-id")
        package static let outpost = LocationType(rawValue: "outpost")

        package static let known: [LocationType] = [
            .region, .availabilityZone, .availabilityZoneId, .outpost,
        ]
    }

    /// Source: EC2 2016-11-15, shape `MonitoringState`.
    package struct MonitoringState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let disabled = MonitoringState(rawValue: "disabled")
        package static let disabling = MonitoringState(rawValue: "disabling")
        package static let enabled = MonitoringState(rawValue: "enabled")
        package static let pending = MonitoringState(rawValue: "pending")

        package static let known: [MonitoringState] = [
            .disabled, .disabling, .enabled, .pending,
        ]
    }

    /// Source: EC2 2016-11-15, shape `NetworkInterfaceStatus`.
    package struct NetworkInterfaceStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let available = NetworkInterfaceStatus(rawValue: "available")
        package static let associated = NetworkInterfaceStatus(rawValue: "associated")
        package static let attaching = NetworkInterfaceStatus(rawValue: "attaching")
        package static let inUse = NetworkInterfaceStatus(rawValue: "in-use")
        package static let detaching = NetworkInterfaceStatus(rawValue: "detaching")

        package static let known: [NetworkInterfaceStatus] = [
            .available, .associated, .attaching, .inUse, .detaching,
        ]
    }

    /// Source: EC2 2016-11-15, shape `PlatformValues`.
    package struct PlatformValues: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let windows = PlatformValues(rawValue: "Windows")

        package static let known: [PlatformValues] = [
            .windows
        ]
    }

    /// Source: EC2 2016-11-15, shape `ResourceType`.
    package struct ResourceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let capacityReservation = ResourceType(rawValue: "capacity-reservation")
        package static let clientVpnEndpoint = ResourceType(rawValue: "client-vpn-endpoint")
        package static let customerGateway = ResourceType(rawValue: "customer-gateway")
        package static let carrierGateway = ResourceType(rawValue: "carrier-gateway")
        package static let coipPool = ResourceType(rawValue: "coip-pool")
        package static let declarativePoliciesReport = ResourceType(rawValue: "declarative-policies-report")
        package static let dedicatedHost = ResourceType(rawValue: "dedicated-host")
        package static let dhcpOptions = ResourceType(rawValue: "dhcp-options")
        package static let egressOnlyInternetGateway = ResourceType(rawValue: "egress-only-internet-gateway")
        package static let elasticIp = ResourceType(rawValue: "elastic-ip")
        package static let elasticGpu = ResourceType(rawValue: "elastic-gpu")
        package static let exportImageTask = ResourceType(rawValue: "export-image-task")
        package static let exportInstanceTask = ResourceType(rawValue: "export-instance-task")
        package static let fcaPolicy = ResourceType(rawValue: "fca-policy")
        package static let fleet = ResourceType(rawValue: "fleet")
        package static let fpgaImage = ResourceType(rawValue: "fpga-image")
        package static let hostReservation = ResourceType(rawValue: "host-reservation")
        package static let image = ResourceType(rawValue: "image")
        package static let imageUsageReport = ResourceType(rawValue: "image-usage-report")
        package static let importImageTask = ResourceType(rawValue: "import-image-task")
        package static let importSnapshotTask = ResourceType(rawValue: "import-snapshot-task")
        package static let instance = ResourceType(rawValue: "instance")
        package static let instanceEventWindow = ResourceType(rawValue: "instance-event-window")
        package static let internetGateway = ResourceType(rawValue: "internet-gateway")
        package static let ipam = ResourceType(rawValue: "ipam")
        package static let ipamPool = ResourceType(rawValue: "ipam-pool")
        package static let ipamScope = ResourceType(rawValue: "ipam-scope")
        package static let ipv4poolEc2 = ResourceType(rawValue: "ipv4pool-ec2")
        package static let ipv6poolEc2 = ResourceType(rawValue: "ipv6pool-ec2")
        package static let keyPair = ResourceType(rawValue: "key-pair")
        package static let launchTemplate = ResourceType(rawValue: "launch-template")
        package static let localGateway = ResourceType(rawValue: "local-gateway")
        package static let localGatewayRouteTable = ResourceType(rawValue: "local-gateway-route-table")
        package static let localGatewayVirtualInterface = ResourceType(rawValue: "local-gateway-virtual-interface")
        package static let localGatewayVirtualInterfaceGroup = ResourceType(
            rawValue: "local-gateway-virtual-interface-group"
        )
        package static let localGatewayRouteTableVpcAssociation = ResourceType(
            rawValue: "local-gateway-route-table-vpc-association"
        )
        package static let localGatewayRouteTableVirtualInterfaceGroupAssociation = ResourceType(
            rawValue: "local-gateway-route-table-virtual-interface-group-association"
        )
        package static let natgateway = ResourceType(rawValue: "natgateway")
        package static let networkAcl = ResourceType(rawValue: "network-acl")
        package static let networkInterface = ResourceType(rawValue: "network-interface")
        package static let networkInsightsAnalysis = ResourceType(rawValue: "network-insights-analysis")
        package static let networkInsightsPath = ResourceType(rawValue: "network-insights-path")
        package static let networkInsightsAccessScope = ResourceType(rawValue: "network-insights-access-scope")
        package static let networkInsightsAccessScopeAnalysis = ResourceType(
            rawValue: "network-insights-access-scope-analysis"
        )
        package static let outpostLag = ResourceType(rawValue: "outpost-lag")
        package static let placementGroup = ResourceType(rawValue: "placement-group")
        package static let prefixList = ResourceType(rawValue: "prefix-list")
        package static let replaceRootVolumeTask = ResourceType(rawValue: "replace-root-volume-task")
        package static let reservedInstances = ResourceType(rawValue: "reserved-instances")
        package static let routeTable = ResourceType(rawValue: "route-table")
        package static let securityGroup = ResourceType(rawValue: "security-group")
        package static let securityGroupRule = ResourceType(rawValue: "security-group-rule")
        package static let serviceLinkVirtualInterface = ResourceType(rawValue: "service-link-virtual-interface")
        package static let snapshot = ResourceType(rawValue: "snapshot")
        package static let spotFleetRequest = ResourceType(rawValue: "spot-fleet-request")
        package static let spotInstancesRequest = ResourceType(rawValue: "spot-instances-request")
        package static let subnet = ResourceType(rawValue: "subnet")
        package static let subnetCidrReservation = ResourceType(rawValue: "subnet-cidr-reservation")
        package static let trafficMirrorFilter = ResourceType(rawValue: "traffic-mirror-filter")
        package static let trafficMirrorSession = ResourceType(rawValue: "traffic-mirror-session")
        package static let trafficMirrorTarget = ResourceType(rawValue: "traffic-mirror-target")
        package static let transitGateway = ResourceType(rawValue: "transit-gateway")
        package static let transitGatewayAttachment = ResourceType(rawValue: "transit-gateway-attachment")
        package static let transitGatewayConnectPeer = ResourceType(rawValue: "transit-gateway-connect-peer")
        package static let transitGatewayMulticastDomain = ResourceType(rawValue: "transit-gateway-multicast-domain")
        package static let transitGatewayPolicyTable = ResourceType(rawValue: "transit-gateway-policy-table")
        package static let transitGatewayMeteringPolicy = ResourceType(rawValue: "transit-gateway-metering-policy")
        package static let transitGatewayRouteTable = ResourceType(rawValue: "transit-gateway-route-table")
        package static let transitGatewayRouteTableAnnouncement = ResourceType(
            rawValue: "transit-gateway-route-table-announcement"
        )
        package static let volume = ResourceType(rawValue: "volume")
        package static let vpc = ResourceType(rawValue: "vpc")
        package static let vpcEndpoint = ResourceType(rawValue: "vpc-endpoint")
        package static let vpcEndpointConnection = ResourceType(rawValue: "vpc-endpoint-connection")
        package static let vpcEndpointService = ResourceType(rawValue: "vpc-endpoint-service")
        package static let vpcEndpointServicePermission = ResourceType(rawValue: "vpc-endpoint-service-permission")
        package static let vpcPeeringConnection = ResourceType(rawValue: "vpc-peering-connection")
        package static let vpnConnection = ResourceType(rawValue: "vpn-connection")
        package static let vpnGateway = ResourceType(rawValue: "vpn-gateway")
        package static let vpcFlowLog = ResourceType(rawValue: "vpc-flow-log")
        package static let capacityReservationFleet = ResourceType(rawValue: "capacity-reservation-fleet")
        package static let trafficMirrorFilterRule = ResourceType(rawValue: "traffic-mirror-filter-rule")
        package static let vpcEndpointConnectionDeviceType = ResourceType(
            rawValue: "vpc-endpoint-connection-device-type"
        )
        package static let verifiedAccessInstance = ResourceType(rawValue: "verified-access-instance")
        package static let verifiedAccessGroup = ResourceType(rawValue: "verified-access-group")
        package static let verifiedAccessEndpoint = ResourceType(rawValue: "verified-access-endpoint")
        package static let verifiedAccessPolicy = ResourceType(rawValue: "verified-access-policy")
        package static let verifiedAccessTrustProvider = ResourceType(rawValue: "verified-access-trust-provider")
        package static let vpnConnectionDeviceType = ResourceType(rawValue: "vpn-connection-device-type")
        package static let vpcBlockPublicAccessExclusion = ResourceType(rawValue: "vpc-block-public-access-exclusion")
        package static let vpcEncryptionControl = ResourceType(rawValue: "vpc-encryption-control")
        package static let routeServer = ResourceType(rawValue: "route-server")
        package static let routeServerEndpoint = ResourceType(rawValue: "route-server-endpoint")
        package static let routeServerPeer = ResourceType(rawValue: "route-server-peer")
        package static let ipamResourceDiscovery = ResourceType(rawValue: "ipam-resource-discovery")
        package static let ipamResourceDiscoveryAssociation = ResourceType(
            rawValue: "ipam-resource-discovery-association"
        )
        package static let instanceConnectEndpoint = ResourceType(rawValue: "instance-connect-endpoint")
        package static let verifiedAccessEndpointTarget = ResourceType(rawValue: "verified-access-endpoint-target")
        package static let ipamExternalResourceVerificationToken = ResourceType(
            rawValue: "ipam-external-resource-verification-token"
        )
        package static let capacityBlock = ResourceType(rawValue: "capacity-block")
        package static let macModificationTask = ResourceType(rawValue: "mac-modification-task")
        package static let ipamPrefixListResolver = ResourceType(rawValue: "ipam-prefix-list-resolver")
        package static let ipamPolicy = ResourceType(rawValue: "ipam-policy")
        package static let ipamPrefixListResolverTarget = ResourceType(rawValue: "ipam-prefix-list-resolver-target")
        package static let ipamInternetRegistryAssociation = ResourceType(
            rawValue: "ipam-internet-registry-association"
        )
        package static let secondaryInterface = ResourceType(rawValue: "secondary-interface")
        package static let secondaryNetwork = ResourceType(rawValue: "secondary-network")
        package static let secondarySubnet = ResourceType(rawValue: "secondary-subnet")
        package static let capacityManagerDataExport = ResourceType(rawValue: "capacity-manager-data-export")
        package static let vpnConcentrator = ResourceType(rawValue: "vpn-concentrator")
        package static let ipamPoolAllocation = ResourceType(rawValue: "ipam-pool-allocation")
        package static let capacityReservationCancellationQuote = ResourceType(
            rawValue: "capacity-reservation-cancellation-quote"
        )
        package static let applicationStatusCheck = ResourceType(rawValue: "application-status-check")
        package static let capacityReservationModificationQuote = ResourceType(
            rawValue: "capacity-reservation-modification-quote"
        )
        package static let metricCategory = ResourceType(rawValue: "metric-category")

        package static let known: [ResourceType] = [
            .capacityReservation, .clientVpnEndpoint, .customerGateway, .carrierGateway, .coipPool,
            .declarativePoliciesReport, .dedicatedHost, .dhcpOptions, .egressOnlyInternetGateway, .elasticIp,
            .elasticGpu, .exportImageTask, .exportInstanceTask, .fcaPolicy, .fleet, .fpgaImage, .hostReservation,
            .image, .imageUsageReport, .importImageTask, .importSnapshotTask, .instance, .instanceEventWindow,
            .internetGateway, .ipam, .ipamPool, .ipamScope, .ipv4poolEc2, .ipv6poolEc2, .keyPair, .launchTemplate,
            .localGateway, .localGatewayRouteTable, .localGatewayVirtualInterface, .localGatewayVirtualInterfaceGroup,
            .localGatewayRouteTableVpcAssociation, .localGatewayRouteTableVirtualInterfaceGroupAssociation, .natgateway,
            .networkAcl, .networkInterface, .networkInsightsAnalysis, .networkInsightsPath, .networkInsightsAccessScope,
            .networkInsightsAccessScopeAnalysis, .outpostLag, .placementGroup, .prefixList, .replaceRootVolumeTask,
            .reservedInstances, .routeTable, .securityGroup, .securityGroupRule, .serviceLinkVirtualInterface,
            .snapshot, .spotFleetRequest, .spotInstancesRequest, .subnet, .subnetCidrReservation, .trafficMirrorFilter,
            .trafficMirrorSession, .trafficMirrorTarget, .transitGateway, .transitGatewayAttachment,
            .transitGatewayConnectPeer, .transitGatewayMulticastDomain, .transitGatewayPolicyTable,
            .transitGatewayMeteringPolicy, .transitGatewayRouteTable, .transitGatewayRouteTableAnnouncement, .volume,
            .vpc, .vpcEndpoint, .vpcEndpointConnection, .vpcEndpointService, .vpcEndpointServicePermission,
            .vpcPeeringConnection, .vpnConnection, .vpnGateway, .vpcFlowLog, .capacityReservationFleet,
            .trafficMirrorFilterRule, .vpcEndpointConnectionDeviceType, .verifiedAccessInstance, .verifiedAccessGroup,
            .verifiedAccessEndpoint, .verifiedAccessPolicy, .verifiedAccessTrustProvider, .vpnConnectionDeviceType,
            .vpcBlockPublicAccessExclusion, .vpcEncryptionControl, .routeServer, .routeServerEndpoint, .routeServerPeer,
            .ipamResourceDiscovery, .ipamResourceDiscoveryAssociation, .instanceConnectEndpoint,
            .verifiedAccessEndpointTarget, .ipamExternalResourceVerificationToken, .capacityBlock, .macModificationTask,
            .ipamPrefixListResolver, .ipamPolicy, .ipamPrefixListResolverTarget, .ipamInternetRegistryAssociation,
            .secondaryInterface, .secondaryNetwork, .secondarySubnet, .capacityManagerDataExport, .vpnConcentrator,
            .ipamPoolAllocation, .capacityReservationCancellationQuote, .applicationStatusCheck,
            .capacityReservationModificationQuote, .metricCategory,
        ]
    }

    /// Source: EC2 2016-11-15, shape `RootDeviceType`.
    package struct RootDeviceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ebs = RootDeviceType(rawValue: "ebs")
        package static let instanceStore = RootDeviceType(rawValue: "instance-store")

        package static let known: [RootDeviceType] = [
            .ebs, .instanceStore,
        ]
    }

    /// Source: EC2 2016-11-15, shape `SSEType`.
    package struct SSEType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let sseEbs = SSEType(rawValue: "sse-ebs")
        package static let sseKms = SSEType(rawValue: "sse-kms")
        package static let none = SSEType(rawValue: "none")

        package static let known: [SSEType] = [
            .sseEbs, .sseKms, .none,
        ]
    }

    /// Source: EC2 2016-11-15, shape `ShutdownBehavior`.
    package struct ShutdownBehavior: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let stop = ShutdownBehavior(rawValue: "stop")
        package static let terminate = ShutdownBehavior(rawValue: "terminate")

        package static let known: [ShutdownBehavior] = [
            .stop, .terminate,
        ]
    }

    /// Source: EC2 2016-11-15, shape `SnapshotState`.
    package struct SnapshotState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = SnapshotState(rawValue: "pending")
        package static let completed = SnapshotState(rawValue: "completed")
        package static let error = SnapshotState(rawValue: "error")
        package static let recoverable = SnapshotState(rawValue: "recoverable")
        package static let recovering = SnapshotState(rawValue: "recovering")

        package static let known: [SnapshotState] = [
            .pending, .completed, .error, .recoverable, .recovering,
        ]
    }

    /// Source: EC2 2016-11-15, shape `StatusName`.
    package struct StatusName: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let reachability = StatusName(rawValue: "reachability")

        package static let known: [StatusName] = [
            .reachability
        ]
    }

    /// Source: EC2 2016-11-15, shape `StatusType`.
    package struct StatusType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let passed = StatusType(rawValue: "passed")
        package static let failed = StatusType(rawValue: "failed")
        package static let insufficientData = StatusType(rawValue: "insufficient-data")
        package static let initializing = StatusType(rawValue: "initializing")

        package static let known: [StatusType] = [
            .passed, .failed, .insufficientData, .initializing,
        ]
    }

    /// Source: EC2 2016-11-15, shape `StorageTier`.
    package struct StorageTier: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let archive = StorageTier(rawValue: "archive")
        package static let standard = StorageTier(rawValue: "standard")

        package static let known: [StorageTier] = [
            .archive, .standard,
        ]
    }

    /// Source: EC2 2016-11-15, shape `SubnetState`.
    package struct SubnetState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = SubnetState(rawValue: "pending")
        package static let available = SubnetState(rawValue: "available")
        package static let unavailable = SubnetState(rawValue: "unavailable")
        package static let failed = SubnetState(rawValue: "failed")
        package static let failedInsufficientCapacity = SubnetState(rawValue: "failed-insufficient-capacity")

        package static let known: [SubnetState] = [
            .pending, .available, .unavailable, .failed, .failedInsufficientCapacity,
        ]
    }

    /// Source: EC2 2016-11-15, shape `SummaryStatus`.
    package struct SummaryStatus: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ok = SummaryStatus(rawValue: "ok")
        package static let impaired = SummaryStatus(rawValue: "impaired")
        package static let insufficientData = SummaryStatus(rawValue: "insufficient-data")
        package static let notApplicable = SummaryStatus(rawValue: "not-applicable")
        package static let initializing = SummaryStatus(rawValue: "initializing")

        package static let known: [SummaryStatus] = [
            .ok, .impaired, .insufficientData, .notApplicable, .initializing,
        ]
    }

    /// Source: EC2 2016-11-15, shape `Tenancy`.
    package struct Tenancy: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let `default` = Tenancy(rawValue: "default")
        package static let dedicated = Tenancy(rawValue: "dedicated")
        package static let host = Tenancy(rawValue: "host")

        package static let known: [Tenancy] = [
            .default, .dedicated, .host,
        ]
    }

    /// Source: EC2 2016-11-15, shape `TransferType`.
    package struct TransferType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let timeBased = TransferType(rawValue: "time-based")
        package static let standard = TransferType(rawValue: "standard")

        package static let known: [TransferType] = [
            .timeBased, .standard,
        ]
    }

    /// Source: EC2 2016-11-15, shape `UsageClassType`.
    package struct UsageClassType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let spot = UsageClassType(rawValue: "spot")
        package static let onDemand = UsageClassType(rawValue: "on-demand")
        package static let capacityBlock = UsageClassType(rawValue: "capacity-block")

        package static let known: [UsageClassType] = [
            .spot, .onDemand, .capacityBlock,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VirtualizationType`.
    package struct VirtualizationType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let hvm = VirtualizationType(rawValue: "hvm")
        package static let paravirtual = VirtualizationType(rawValue: "paravirtual")

        package static let known: [VirtualizationType] = [
            .hvm, .paravirtual,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VolumeAttachmentState`.
    package struct VolumeAttachmentState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let attaching = VolumeAttachmentState(rawValue: "attaching")
        package static let attached = VolumeAttachmentState(rawValue: "attached")
        package static let detaching = VolumeAttachmentState(rawValue: "detaching")
        package static let detached = VolumeAttachmentState(rawValue: "detached")
        package static let busy = VolumeAttachmentState(rawValue: "busy")

        package static let known: [VolumeAttachmentState] = [
            .attaching, .attached, .detaching, .detached, .busy,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VolumeState`.
    package struct VolumeState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let creating = VolumeState(rawValue: "creating")
        package static let available = VolumeState(rawValue: "available")
        package static let inUse = VolumeState(rawValue: "in-use")
        package static let deleting = VolumeState(rawValue: "deleting")
        package static let deleted = VolumeState(rawValue: "deleted")
        package static let error = VolumeState(rawValue: "error")

        package static let known: [VolumeState] = [
            .creating, .available, .inUse, .deleting, .deleted, .error,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VolumeType`.
    package struct VolumeType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let standard = VolumeType(rawValue: "standard")
        package static let io1 = VolumeType(rawValue: "io1")
        package static let io2 = VolumeType(rawValue: "io2")
        package static let gp2 = VolumeType(rawValue: "gp2")
        package static let sc1 = VolumeType(rawValue: "sc1")
        package static let st1 = VolumeType(rawValue: "st1")
        package static let gp3 = VolumeType(rawValue: "gp3")

        package static let known: [VolumeType] = [
            .standard, .io1, .io2, .gp2, .sc1, .st1, .gp3,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VpcCidrBlockStateCode`.
    package struct VpcCidrBlockStateCode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let associating = VpcCidrBlockStateCode(rawValue: "associating")
        package static let associated = VpcCidrBlockStateCode(rawValue: "associated")
        package static let disassociating = VpcCidrBlockStateCode(rawValue: "disassociating")
        package static let disassociated = VpcCidrBlockStateCode(rawValue: "disassociated")
        package static let failing = VpcCidrBlockStateCode(rawValue: "failing")
        package static let failed = VpcCidrBlockStateCode(rawValue: "failed")

        package static let known: [VpcCidrBlockStateCode] = [
            .associating, .associated, .disassociating, .disassociated, .failing, .failed,
        ]
    }

    /// Source: EC2 2016-11-15, shape `VpcState`.
    package struct VpcState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pending = VpcState(rawValue: "pending")
        package static let available = VpcState(rawValue: "available")
        package static let deleting = VpcState(rawValue: "deleting")

        package static let known: [VpcState] = [
            .pending, .available, .deleting,
        ]
    }
}
