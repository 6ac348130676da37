// Operations of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EC2 {
    /// The operation `CreateLaunchTemplate`.
    package enum CreateLaunchTemplate: AWSOperation {
        package typealias Input = CreateLaunchTemplateRequest
        package typealias Output = CreateLaunchTemplateResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 0 }
        package static var ordinal: Int { 124 }
        package static let traits = OperationTraits(
            .ec2,
            "CreateLaunchTemplate",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `CreateLaunchTemplateVersion`.
    package enum CreateLaunchTemplateVersion: AWSOperation {
        package typealias Input = CreateLaunchTemplateVersionRequest
        package typealias Output = CreateLaunchTemplateVersionResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 1 }
        package static var ordinal: Int { 125 }
        package static let traits = OperationTraits(
            .ec2,
            "CreateLaunchTemplateVersion",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `CreateTags`.
    package enum CreateTags: AWSOperation {
        package typealias Input = CreateTagsRequest
        package typealias Output = CreateTagsResponse
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 2 }
        package static var ordinal: Int { 126 }
        package static let traits = OperationTraits(
            .ec2,
            "CreateTags",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DeleteLaunchTemplate`.
    package enum DeleteLaunchTemplate: AWSOperation {
        package typealias Input = DeleteLaunchTemplateRequest
        package typealias Output = DeleteLaunchTemplateResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 3 }
        package static var ordinal: Int { 127 }
        package static let traits = OperationTraits(
            .ec2,
            "DeleteLaunchTemplate",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DeleteLaunchTemplateVersions`.
    package enum DeleteLaunchTemplateVersions: AWSOperation {
        package typealias Input = DeleteLaunchTemplateVersionsRequest
        package typealias Output = DeleteLaunchTemplateVersionsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 4 }
        package static var ordinal: Int { 128 }
        package static let traits = OperationTraits(
            .ec2,
            "DeleteLaunchTemplateVersions",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DeleteTags`.
    package enum DeleteTags: AWSOperation {
        package typealias Input = DeleteTagsRequest
        package typealias Output = DeleteTagsResponse
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 5 }
        package static var ordinal: Int { 129 }
        package static let traits = OperationTraits(
            .ec2,
            "DeleteTags",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DescribeAccountAttributes`.
    package enum DescribeAccountAttributes: AWSOperation {
        package typealias Input = DescribeAccountAttributesRequest
        package typealias Output = DescribeAccountAttributesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 6 }
        package static var ordinal: Int { 130 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeAccountAttributes",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DescribeAvailabilityZones`.
    package enum DescribeAvailabilityZones: AWSOperation {
        package typealias Input = DescribeAvailabilityZonesRequest
        package typealias Output = DescribeAvailabilityZonesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 7 }
        package static var ordinal: Int { 131 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeAvailabilityZones",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DescribeImages`.
    package enum DescribeImages: AWSOperation {
        package typealias Input = DescribeImagesRequest
        package typealias Output = DescribeImagesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 8 }
        package static var ordinal: Int { 132 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeImages",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Images")
        )
    }

    /// The operation `DescribeInstanceAttribute`.
    package enum DescribeInstanceAttribute: AWSOperation {
        package typealias Input = DescribeInstanceAttributeRequest
        package typealias Output = InstanceAttribute
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 9 }
        package static var ordinal: Int { 133 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeInstanceAttribute",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DescribeInstanceStatus`.
    package enum DescribeInstanceStatus: AWSOperation {
        package typealias Input = DescribeInstanceStatusRequest
        package typealias Output = DescribeInstanceStatusResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 10 }
        package static var ordinal: Int { 134 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeInstanceStatus",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "InstanceStatuses")
        )
    }

    /// The operation `DescribeInstanceTypeOfferings`.
    package enum DescribeInstanceTypeOfferings: AWSOperation {
        package typealias Input = DescribeInstanceTypeOfferingsRequest
        package typealias Output = DescribeInstanceTypeOfferingsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 11 }
        package static var ordinal: Int { 135 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeInstanceTypeOfferings",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "InstanceTypeOfferings")
        )
    }

    /// The operation `DescribeInstanceTypes`.
    package enum DescribeInstanceTypes: AWSOperation {
        package typealias Input = DescribeInstanceTypesRequest
        package typealias Output = DescribeInstanceTypesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 12 }
        package static var ordinal: Int { 136 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeInstanceTypes",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "InstanceTypes")
        )
    }

    /// The operation `DescribeInstances`.
    package enum DescribeInstances: AWSOperation {
        package typealias Input = DescribeInstancesRequest
        package typealias Output = DescribeInstancesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 13 }
        package static var ordinal: Int { 137 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeInstances",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Reservations")
        )
    }

    /// The operation `DescribeLaunchTemplateVersions`.
    package enum DescribeLaunchTemplateVersions: AWSOperation {
        package typealias Input = DescribeLaunchTemplateVersionsRequest
        package typealias Output = DescribeLaunchTemplateVersionsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 14 }
        package static var ordinal: Int { 138 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeLaunchTemplateVersions",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "LaunchTemplateVersions")
        )
    }

    /// The operation `DescribeLaunchTemplates`.
    package enum DescribeLaunchTemplates: AWSOperation {
        package typealias Input = DescribeLaunchTemplatesRequest
        package typealias Output = DescribeLaunchTemplatesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 15 }
        package static var ordinal: Int { 139 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeLaunchTemplates",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "LaunchTemplates")
        )
    }

    /// The operation `DescribeRegions`.
    package enum DescribeRegions: AWSOperation {
        package typealias Input = DescribeRegionsRequest
        package typealias Output = DescribeRegionsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 16 }
        package static var ordinal: Int { 140 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeRegions",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `DescribeSecurityGroups`.
    package enum DescribeSecurityGroups: AWSOperation {
        package typealias Input = DescribeSecurityGroupsRequest
        package typealias Output = DescribeSecurityGroupsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 17 }
        package static var ordinal: Int { 141 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeSecurityGroups",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "SecurityGroups")
        )
    }

    /// The operation `DescribeSnapshots`.
    package enum DescribeSnapshots: AWSOperation {
        package typealias Input = DescribeSnapshotsRequest
        package typealias Output = DescribeSnapshotsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 18 }
        package static var ordinal: Int { 142 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeSnapshots",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Snapshots")
        )
    }

    /// The operation `DescribeSubnets`.
    package enum DescribeSubnets: AWSOperation {
        package typealias Input = DescribeSubnetsRequest
        package typealias Output = DescribeSubnetsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 19 }
        package static var ordinal: Int { 143 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeSubnets",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Subnets")
        )
    }

    /// The operation `DescribeTags`.
    package enum DescribeTags: AWSOperation {
        package typealias Input = DescribeTagsRequest
        package typealias Output = DescribeTagsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 20 }
        package static var ordinal: Int { 144 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeTags",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Tags")
        )
    }

    /// The operation `DescribeVolumes`.
    package enum DescribeVolumes: AWSOperation {
        package typealias Input = DescribeVolumesRequest
        package typealias Output = DescribeVolumesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 21 }
        package static var ordinal: Int { 145 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeVolumes",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Volumes")
        )
    }

    /// The operation `DescribeVpcs`.
    package enum DescribeVpcs: AWSOperation {
        package typealias Input = DescribeVpcsRequest
        package typealias Output = DescribeVpcsResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 22 }
        package static var ordinal: Int { 146 }
        package static let traits = OperationTraits(
            .ec2,
            "DescribeVpcs",
            .post,
            "/",
            status: 200,
            errors: [],
            pagination: Pagination("NextToken", "NextToken", limit: "MaxResults", result: "Vpcs")
        )
    }

    /// The operation `ModifyInstanceAttribute`.
    package enum ModifyInstanceAttribute: AWSOperation {
        package typealias Input = ModifyInstanceAttributeRequest
        package typealias Output = ModifyInstanceAttributeResponse
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 23 }
        package static var ordinal: Int { 147 }
        package static let traits = OperationTraits(
            .ec2,
            "ModifyInstanceAttribute",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `ModifyLaunchTemplate`.
    package enum ModifyLaunchTemplate: AWSOperation {
        package typealias Input = ModifyLaunchTemplateRequest
        package typealias Output = ModifyLaunchTemplateResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 24 }
        package static var ordinal: Int { 148 }
        package static let traits = OperationTraits(
            .ec2,
            "ModifyLaunchTemplate",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `RebootInstances`.
    package enum RebootInstances: AWSOperation {
        package typealias Input = RebootInstancesRequest
        package typealias Output = RebootInstancesResponse
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 25 }
        package static var ordinal: Int { 149 }
        package static let traits = OperationTraits(
            .ec2,
            "RebootInstances",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `StartInstances`.
    package enum StartInstances: AWSOperation {
        package typealias Input = StartInstancesRequest
        package typealias Output = StartInstancesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 26 }
        package static var ordinal: Int { 150 }
        package static let traits = OperationTraits(
            .ec2,
            "StartInstances",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `StopInstances`.
    package enum StopInstances: AWSOperation {
        package typealias Input = StopInstancesRequest
        package typealias Output = StopInstancesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 27 }
        package static var ordinal: Int { 151 }
        package static let traits = OperationTraits(
            .ec2,
            "StopInstances",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `TerminateInstances`.
    package enum TerminateInstances: AWSOperation {
        package typealias Input = TerminateInstancesRequest
        package typealias Output = TerminateInstancesResult
        package static var service: ServiceName { .ec2 }
        package static var index: Int { 28 }
        package static var ordinal: Int { 152 }
        package static let traits = OperationTraits(
            .ec2,
            "TerminateInstances",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }
}
