// Rules for values of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// What the model says about values that are not structures.
    package enum Schemas {
        package static let accountAttributeList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let accountAttributeName: ValueSchema = .word(AccountAttributeName.table)
        package static let accountAttributeNameStringList: ValueSchema = .list(
            nil,
            nil,
            of: Schemas.accountAttributeName,
            named: "attributeName"
        )
        package static let accountAttributeValueList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let architectureType: ValueSchema = .word(ArchitectureType.table)
        package static let architectureTypeList: ValueSchema = .list(
            nil,
            nil,
            of: Schemas.architectureType,
            named: "item"
        )
        package static let architectureValues: ValueSchema = .word(ArchitectureValues.table)
        package static let associatedKmsKeySet: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let attachmentStatus: ValueSchema = .word(AttachmentStatus.table)
        package static let availabilityZoneList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let availabilityZoneMessageList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let availabilityZoneOptInStatus: ValueSchema = .word(AvailabilityZoneOptInStatus.table)
        package static let availabilityZoneState: ValueSchema = .word(AvailabilityZoneState.table)
        package static let blockDeviceMappingList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let bootModeType: ValueSchema = .word(BootModeType.table)
        package static let bootModeTypeList: ValueSchema = .list(nil, nil, of: Schemas.bootModeType, named: "item")
        package static let bootModeValues: ValueSchema = .word(BootModeValues.table)
        package static let deleteLaunchTemplateVersionsResponseErrorSet: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let deleteLaunchTemplateVersionsResponseSuccessSet: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let describeLaunchTemplatesMaxResults: ValueSchema = .number(1, 200)
        package static let describeSecurityGroupsMaxResults: ValueSchema = .number(5, 1000)
        package static let describeSubnetsMaxResults: ValueSchema = .number(5, 1000)
        package static let describeVpcsMaxResults: ValueSchema = .number(5, 1000)
        package static let deviceType: ValueSchema = .word(DeviceType.table)
        package static let ditMaxResults: ValueSchema = .number(5, 100)
        package static let ditoMaxResults: ValueSchema = .number(5, 1000)
        package static let ebsEncryptionSupport: ValueSchema = .word(EbsEncryptionSupport.table)
        package static let ebsNvmeSupport: ValueSchema = .word(EbsNvmeSupport.table)
        package static let ebsOptimizedSupport: ValueSchema = .word(EbsOptimizedSupport.table)
        package static let ebsStatusDetailsList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let enaSupport: ValueSchema = .word(EnaSupport.table)
        package static let errorSet: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let eventCode: ValueSchema = .word(EventCode.table)
        package static let executableByStringList: ValueSchema = .list(nil, nil, of: .plain, named: "ExecutableBy")
        package static let filterList: ValueSchema = .list(nil, nil, of: .structure, named: "Filter")
        package static let groupIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "groupId")
        package static let groupIdentifierList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let groupNameStringList: ValueSchema = .list(nil, nil, of: .plain, named: "GroupName")
        package static let httpTokensState: ValueSchema = .word(HttpTokensState.table)
        package static let hypervisorType: ValueSchema = .word(HypervisorType.table)
        package static let imageIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "ImageId")
        package static let imageList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let imageState: ValueSchema = .word(ImageState.table)
        package static let imageTypeValues: ValueSchema = .word(ImageTypeValues.table)
        package static let imdsSupportValues: ValueSchema = .word(ImdsSupportValues.table)
        package static let instanceAttributeName: ValueSchema = .word(InstanceAttributeName.table)
        package static let instanceBlockDeviceMappingList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceBootModeValues: ValueSchema = .word(InstanceBootModeValues.table)
        package static let instanceIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "InstanceId")
        package static let instanceList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceMetadataEndpointState: ValueSchema = .word(InstanceMetadataEndpointState.table)
        package static let instanceMetadataOptionsState: ValueSchema = .word(InstanceMetadataOptionsState.table)
        package static let instanceMetadataProtocolState: ValueSchema = .word(InstanceMetadataProtocolState.table)
        package static let instanceMetadataTagsState: ValueSchema = .word(InstanceMetadataTagsState.table)
        package static let instanceNetworkInterfaceList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instancePrivateIpAddressList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceStateChangeList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceStateName: ValueSchema = .word(InstanceStateName.table)
        package static let instanceStatusDetailsList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceStatusEventList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceStatusList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceTypeHypervisor: ValueSchema = .word(InstanceTypeHypervisor.table)
        package static let instanceTypeInfoList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let instanceTypeOfferingsList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let ipPermissionList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let ipRangeList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let launchTemplateBlockDeviceMappingList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let launchTemplateBlockDeviceMappingRequestList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "BlockDeviceMapping"
        )
        package static let launchTemplateErrorCode: ValueSchema = .word(LaunchTemplateErrorCode.table)
        package static let launchTemplateHttpTokensState: ValueSchema = .word(LaunchTemplateHttpTokensState.table)
        package static let launchTemplateIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "item")
        package static let launchTemplateInstanceMetadataEndpointState: ValueSchema = .word(
            LaunchTemplateInstanceMetadataEndpointState.table
        )
        package static let launchTemplateInstanceMetadataOptionsState: ValueSchema = .word(
            LaunchTemplateInstanceMetadataOptionsState.table
        )
        package static let launchTemplateInstanceMetadataTagsState: ValueSchema = .word(
            LaunchTemplateInstanceMetadataTagsState.table
        )
        package static let launchTemplateInstanceNetworkInterfaceSpecificationList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let launchTemplateInstanceNetworkInterfaceSpecificationRequestList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "InstanceNetworkInterfaceSpecification"
        )
        package static let launchTemplateLicenseList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let launchTemplateLicenseSpecificationListRequest: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let launchTemplateName: ValueSchema = .text(3, 128, pattern: #"[a-zA-Z0-9\(\)\.\-/_]+"#)
        package static let launchTemplateNameStringList: ValueSchema = .list(
            nil,
            nil,
            of: Schemas.launchTemplateName,
            named: "item"
        )
        package static let launchTemplateSet: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let launchTemplateTagSpecificationList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let launchTemplateTagSpecificationRequestList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "LaunchTemplateTagSpecificationRequest"
        )
        package static let launchTemplateVersionSet: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let locationType: ValueSchema = .word(LocationType.table)
        package static let metricCategoryIdList: ValueSchema = .list(nil, nil, of: .plain, named: "item")
        package static let monitoringState: ValueSchema = .word(MonitoringState.table)
        package static let networkInterfaceStatus: ValueSchema = .word(NetworkInterfaceStatus.table)
        package static let ownerStringList: ValueSchema = .list(nil, nil, of: .plain, named: "Owner")
        package static let platformValues: ValueSchema = .word(PlatformValues.table)
        package static let prefixListIdList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let privateIpAddressSpecificationList: ValueSchema = .list(
            nil,
            nil,
            of: .structure,
            named: "item"
        )
        package static let regionList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let regionNameStringList: ValueSchema = .list(nil, nil, of: .plain, named: "RegionName")
        package static let requestInstanceTypeList: ValueSchema = .list(0, 100, of: .plain)
        package static let reservationList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let resourceIdList: ValueSchema = .list(nil, nil, of: .plain)
        package static let resourceType: ValueSchema = .word(ResourceType.table)
        package static let restorableByStringList: ValueSchema = .list(nil, nil, of: .plain)
        package static let rootDeviceType: ValueSchema = .word(RootDeviceType.table)
        package static let rootDeviceTypeList: ValueSchema = .list(nil, nil, of: Schemas.rootDeviceType, named: "item")
        package static let securityGroupIdStringList: ValueSchema = .list(
            nil,
            nil,
            of: .plain,
            named: "SecurityGroupId"
        )
        package static let securityGroupList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let securityGroupStringList: ValueSchema = .list(nil, nil, of: .plain, named: "SecurityGroup")
        package static let shutdownBehavior: ValueSchema = .word(ShutdownBehavior.table)
        package static let snapshotIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "SnapshotId")
        package static let snapshotList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let snapshotState: ValueSchema = .word(SnapshotState.table)
        package static let sseType: ValueSchema = .word(SSEType.table)
        package static let statusName: ValueSchema = .word(StatusName.table)
        package static let statusType: ValueSchema = .word(StatusType.table)
        package static let storageTier: ValueSchema = .word(StorageTier.table)
        package static let subnetIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "SubnetId")
        package static let subnetList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let subnetState: ValueSchema = .word(SubnetState.table)
        package static let summaryStatus: ValueSchema = .word(SummaryStatus.table)
        package static let tagDescriptionList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let tagList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let tagSpecificationList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let tenancy: ValueSchema = .word(Tenancy.table)
        package static let transferType: ValueSchema = .word(TransferType.table)
        package static let usageClassType: ValueSchema = .word(UsageClassType.table)
        package static let usageClassTypeList: ValueSchema = .list(nil, nil, of: Schemas.usageClassType, named: "item")
        package static let userIdGroupPairList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let valueStringList: ValueSchema = .list(nil, nil, of: .plain, named: "item")
        package static let versionDescription: ValueSchema = .text(0, 255)
        package static let versionStringList: ValueSchema = .list(nil, nil, of: .plain, named: "item")
        package static let virtualizationType: ValueSchema = .word(VirtualizationType.table)
        package static let virtualizationTypeList: ValueSchema = .list(
            nil,
            nil,
            of: Schemas.virtualizationType,
            named: "item"
        )
        package static let volumeAttachmentList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let volumeAttachmentState: ValueSchema = .word(VolumeAttachmentState.table)
        package static let volumeIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "VolumeId")
        package static let volumeList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let volumeState: ValueSchema = .word(VolumeState.table)
        package static let volumeType: ValueSchema = .word(VolumeType.table)
        package static let vpcCidrBlockAssociationSet: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let vpcCidrBlockStateCode: ValueSchema = .word(VpcCidrBlockStateCode.table)
        package static let vpcIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "VpcId")
        package static let vpcList: ValueSchema = .list(nil, nil, of: .structure, named: "item")
        package static let vpcState: ValueSchema = .word(VpcState.table)
        package static let zoneIdStringList: ValueSchema = .list(nil, nil, of: .plain, named: "ZoneId")
        package static let zoneNameStringList: ValueSchema = .list(nil, nil, of: .plain, named: "ZoneName")
    }
}
