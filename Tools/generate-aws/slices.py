"""Which part of the large services we want.

EC2, SSM, CloudWatch and EventBridge are each far larger than what an orchestrator of recoveries calls, and their shapes
reach far beyond it. So besides the operations this file lists what is left out of the shapes:

    LEFT_OUT   a pattern without a dot is a shape that is left out wherever a member has it;
               a pattern with a dot is one member, `Shape.Member`
    AS_TEXT    enumerations of so many words that they are kept as plain texts
    PATTERNS   texts whose pattern looks ahead or back, which our matcher does not, with one that says the same of them;
               None where the text stands in answers only

A member that is left out does not exist for us: a request that sets it is read as if it did not.
"""

OPERATIONS = {
    "ec2": [
        "CreateLaunchTemplate", "CreateLaunchTemplateVersion", "CreateTags", "DeleteLaunchTemplate",
        "DeleteLaunchTemplateVersions", "DeleteTags", "DescribeAccountAttributes", "DescribeAvailabilityZones",
        "DescribeImages", "DescribeInstanceAttribute", "DescribeInstanceStatus", "DescribeInstanceTypeOfferings",
        "DescribeInstanceTypes", "DescribeInstances", "DescribeLaunchTemplateVersions", "DescribeLaunchTemplates",
        "DescribeRegions", "DescribeSecurityGroups", "DescribeSnapshots", "DescribeSubnets", "DescribeTags",
        "DescribeVolumes", "DescribeVpcs", "ModifyInstanceAttribute", "ModifyLaunchTemplate", "RebootInstances",
        "StartInstances", "StopInstances", "TerminateInstances",
    ],
    "ssm": [
        "CancelCommand", "CreateDocument", "CreateOpsItem", "DeleteDocument", "DeleteParameter", "DeleteParameters",
        "DescribeAutomationExecutions", "DescribeAutomationStepExecutions", "DescribeDocument",
        "DescribeInstanceInformation", "DescribeParameters", "GetAutomationExecution", "GetCommandInvocation",
        "GetDocument", "GetParameter", "GetParameterHistory", "GetParameters", "GetParametersByPath",
        "ListCommandInvocations", "ListCommands", "ListDocuments", "PutParameter", "SendCommand",
        "StartAutomationExecution", "StopAutomationExecution", "UpdateDocument",
    ],
    "cloudwatch": [
        "DeleteAlarms", "DescribeAlarmHistory", "DescribeAlarms", "DescribeAlarmsForMetric", "DisableAlarmActions",
        "EnableAlarmActions", "GetMetricData", "GetMetricStatistics", "ListMetrics", "ListTagsForResource",
        "PutMetricAlarm", "PutMetricData", "SetAlarmState", "TagResource", "UntagResource",
    ],
    "events": [
        "CreateEventBus", "DeleteEventBus", "DeleteRule", "DescribeEventBus", "DescribeRule", "DisableRule",
        "EnableRule", "ListEventBuses", "ListRuleNamesByTarget", "ListRules", "ListTagsForResource",
        "ListTargetsByRule", "PutEvents", "PutRule", "PutTargets", "RemoveTargets", "TagResource",
        "TestEventPattern", "UntagResource",
    ],
}

LEFT_OUT = {
    "ec2": [
        # Hardware and offers that DRS does not launch into.
        "*ElasticGpu*", "*ElasticInference*", "*Enclave*", "*InstanceMarketOptions*", "*CapacityReservation*",
        "*CpuOptions*", "*SecondaryInterface*", "*NetworkPerformanceOptions*", "*MaintenanceOptions*",
        "*InstanceRequirements*", "*Hibernation*", "*NitroTpm*", "GpuInfo", "FpgaInfo", "InferenceAcceleratorInfo",
        "MediaAcceleratorInfo", "NeuronInfo", "PlacementGroupInfo", "InstanceStorageInfo", "PhcSupport",
        "RebootMigrationSupport", "NitroEnclavesSupport", "ProcessorInfo.*Clock*", "ProcessorInfo.SupportedFeatures",
        "VCpuInfo.Valid*", "EbsInfo.EbsOptimizedInfo", "EbsInfo.AttachmentLimitType", 
        "EbsInfo.EbsCards", "NetworkInfo.NetworkCards", "NetworkInfo.Efa*", "NetworkInfo.EnaSrdSupported",
        "NetworkInfo.BandwidthWeightings", "NetworkInfo.DefaultNetworkCardIndex", "NetworkInfo.*EnaQueue*",
        "NetworkInfo.EncryptionInTransitSupported", "NetworkInfo.FlexibleEnaQueuesSupport",
        # Who manages a resource beside its owner, and what is not offered any more.
        "Operator*", "ProductCode*", "*.OutpostArn", "*.KernelId", "*.RamdiskId", "*.RamDiskId", "*.Kernel", "*.Ramdisk",
        "*.SpotInstanceRequestId", "*.SriovNetSupport", "*.InstanceLifecycle", "InstanceMetadataDefaults*",
        "Instance.CapacityBlockId", "Instance.Licenses", "Instance.TpmSupport", "Image.TpmSupport",
        # Addresses of the sixth version and of carriers, prefixes, and names made from addresses.
        "*Ipv6*", "*Ipv4Prefix*", "*.Ipv4Prefix*", "*.PrimaryIpv6", "*PrivateDnsNameOptions*", "*ConnectionTracking*", "*EnaSrd*", "*.Ipv6*",
        "*BlockPublicAccess*", "*.AssociateCarrierIpAddress", "*.CustomerOwned*", "*.MapCustomerOwned*", "*.EnableLniAtDeviceIndex", "*.EnableDns64",
        "*.EnaQueueCount", "VpcEncryptionControl",
        # Filters, states and reasons that nobody who recovers reads.
        "InstanceStatus.PerformanceStatus", "InstanceStatus.ApplicationStatus", "*ApplicationStatus*",
        "*PerformanceStatus*", "Image.ScanResults", "Image.ImageWatermarks", "Image.InstanceTypeSpecification",
        "ScanResults", "ImageWatermark*", "InstanceTypeSpecification", "AvailabilityZone.Geography",
        "AvailabilityZone.SubGeography", "Region.Geography", "*Geography*",
        "ModifyInstanceAttributeRequest.BlockDeviceMappings", "ModifyInstanceAttributeRequest.UserData",
        "ModifyInstanceAttributeRequest.EnaSupport",
    ],
    "ssm": [
        "AlarmConfiguration", "AlarmStateInformation*", "*Attachment*", "*Review*", "Runbook*", "TargetLocation*",
        "*.TargetLocationsURL", "*AssociationOverview", "*.*Association*", "*.ChangeRequestName",
        "*.Category", "*.CategoryEnum", "*.ApprovedVersion", "*.Pending*", "OpsItemNotification*", "RelatedOpsItem*",
        "*.SourceLocation", "*.ActivationId", "DocumentRequires*", "*.TargetType",
    ],
    "cloudwatch": [
        "Entity*", "*.StrictEntityValidation", "EvaluationCriteria", "*.EvaluationInterval",
        "EvaluationWindow", "WarmUpConfiguration", "ActionConfiguration", "*.AlarmContributor*",
        "*.IncludeLinkedAccounts", "*.OwningAccount*", "LabelOptions", "MetricDataQuery.AccountId",
    ],
    "events": [
        "AppSyncParameters", "BatchParameters", "EcsParameters", "KinesisParameters", "HttpParameters",
        "RedshiftDataParameters", "SageMakerPipelineParameters", "SqsParameters", "LogConfig",
        "PutEventsRequest.EndpointId", "CreateEventBusRequest.EventSourceName",
    ],
}

AS_TEXT = {"ec2": ["InstanceType"]}

PATTERNS = {
    "ssm": {
        "StringDateTime": None, "OpsItemCategory": r".*\S.*", "OpsItemDataKey": r".*\S.*", "OpsItemSeverity": r".*\S.*",
        "OpsItemSource": r".*\S.*", "OpsItemTitle": r".*\S.*",
    },
}
