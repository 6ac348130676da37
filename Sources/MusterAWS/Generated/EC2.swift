// Names of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of Amazon Elastic Compute Cloud.
package enum EC2 {
    package static let service = ServiceName.ec2
    package static let apiVersion = "2016-11-15"
    package static let wireProtocol = WireProtocol.ec2Query
    package static let endpointPrefix = "ec2"
    package static let xmlNamespace = "http://ec2.amazonaws.com/doc/2016-11-15"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        CreateLaunchTemplate.self,
        CreateLaunchTemplateVersion.self,
        CreateTags.self,
        DeleteLaunchTemplate.self,
        DeleteLaunchTemplateVersions.self,
        DeleteTags.self,
        DescribeAccountAttributes.self,
        DescribeAvailabilityZones.self,
        DescribeImages.self,
        DescribeInstanceAttribute.self,
        DescribeInstanceStatus.self,
        DescribeInstanceTypeOfferings.self,
        DescribeInstanceTypes.self,
        DescribeInstances.self,
        DescribeLaunchTemplateVersions.self,
        DescribeLaunchTemplates.self,
        DescribeRegions.self,
        DescribeSecurityGroups.self,
        DescribeSnapshots.self,
        DescribeSubnets.self,
        DescribeTags.self,
        DescribeVolumes.self,
        DescribeVpcs.self,
        ModifyInstanceAttribute.self,
        ModifyLaunchTemplate.self,
        RebootInstances.self,
        StartInstances.self,
        StopInstances.self,
        TerminateInstances.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = []
}
