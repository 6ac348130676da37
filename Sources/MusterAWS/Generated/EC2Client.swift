// Client of EC2 2016-11-15, protocol ec2, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Amazon Elastic Compute Cloud on behalf of one caller.
package struct EC2Client: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `CreateLaunchTemplate`.
    package func createLaunchTemplate(
        _ input: EC2.CreateLaunchTemplate.Input
    ) async throws -> EC2.CreateLaunchTemplate.Output {
        try await backend.call(EC2.CreateLaunchTemplate.self, input, as: context)
    }

    /// Calls `CreateLaunchTemplateVersion`.
    package func createLaunchTemplateVersion(
        _ input: EC2.CreateLaunchTemplateVersion.Input
    ) async throws -> EC2.CreateLaunchTemplateVersion.Output {
        try await backend.call(EC2.CreateLaunchTemplateVersion.self, input, as: context)
    }

    /// Calls `CreateTags`.
    @discardableResult
    package func createTags(
        _ input: EC2.CreateTags.Input
    ) async throws -> EC2.CreateTags.Output {
        try await backend.call(EC2.CreateTags.self, input, as: context)
    }

    /// Calls `DeleteLaunchTemplate`.
    package func deleteLaunchTemplate(
        _ input: EC2.DeleteLaunchTemplate.Input = .blank
    ) async throws -> EC2.DeleteLaunchTemplate.Output {
        try await backend.call(EC2.DeleteLaunchTemplate.self, input, as: context)
    }

    /// Calls `DeleteLaunchTemplateVersions`.
    package func deleteLaunchTemplateVersions(
        _ input: EC2.DeleteLaunchTemplateVersions.Input
    ) async throws -> EC2.DeleteLaunchTemplateVersions.Output {
        try await backend.call(EC2.DeleteLaunchTemplateVersions.self, input, as: context)
    }

    /// Calls `DeleteTags`.
    @discardableResult
    package func deleteTags(
        _ input: EC2.DeleteTags.Input
    ) async throws -> EC2.DeleteTags.Output {
        try await backend.call(EC2.DeleteTags.self, input, as: context)
    }

    /// Calls `DescribeAccountAttributes`.
    package func describeAccountAttributes(
        _ input: EC2.DescribeAccountAttributes.Input = .blank
    ) async throws -> EC2.DescribeAccountAttributes.Output {
        try await backend.call(EC2.DescribeAccountAttributes.self, input, as: context)
    }

    /// Calls `DescribeAvailabilityZones`.
    package func describeAvailabilityZones(
        _ input: EC2.DescribeAvailabilityZones.Input = .blank
    ) async throws -> EC2.DescribeAvailabilityZones.Output {
        try await backend.call(EC2.DescribeAvailabilityZones.self, input, as: context)
    }

    /// Calls `DescribeImages`.
    package func describeImages(
        _ input: EC2.DescribeImages.Input = .blank
    ) async throws -> EC2.DescribeImages.Output {
        try await backend.call(EC2.DescribeImages.self, input, as: context)
    }

    /// Calls `DescribeInstanceAttribute`.
    package func describeInstanceAttribute(
        _ input: EC2.DescribeInstanceAttribute.Input
    ) async throws -> EC2.DescribeInstanceAttribute.Output {
        try await backend.call(EC2.DescribeInstanceAttribute.self, input, as: context)
    }

    /// Calls `DescribeInstanceStatus`.
    package func describeInstanceStatus(
        _ input: EC2.DescribeInstanceStatus.Input = .blank
    ) async throws -> EC2.DescribeInstanceStatus.Output {
        try await backend.call(EC2.DescribeInstanceStatus.self, input, as: context)
    }

    /// Calls `DescribeInstanceTypeOfferings`.
    package func describeInstanceTypeOfferings(
        _ input: EC2.DescribeInstanceTypeOfferings.Input = .blank
    ) async throws -> EC2.DescribeInstanceTypeOfferings.Output {
        try await backend.call(EC2.DescribeInstanceTypeOfferings.self, input, as: context)
    }

    /// Calls `DescribeInstanceTypes`.
    package func describeInstanceTypes(
        _ input: EC2.DescribeInstanceTypes.Input = .blank
    ) async throws -> EC2.DescribeInstanceTypes.Output {
        try await backend.call(EC2.DescribeInstanceTypes.self, input, as: context)
    }

    /// Calls `DescribeInstances`.
    package func describeInstances(
        _ input: EC2.DescribeInstances.Input = .blank
    ) async throws -> EC2.DescribeInstances.Output {
        try await backend.call(EC2.DescribeInstances.self, input, as: context)
    }

    /// Calls `DescribeLaunchTemplateVersions`.
    package func describeLaunchTemplateVersions(
        _ input: EC2.DescribeLaunchTemplateVersions.Input = .blank
    ) async throws -> EC2.DescribeLaunchTemplateVersions.Output {
        try await backend.call(EC2.DescribeLaunchTemplateVersions.self, input, as: context)
    }

    /// Calls `DescribeLaunchTemplates`.
    package func describeLaunchTemplates(
        _ input: EC2.DescribeLaunchTemplates.Input = .blank
    ) async throws -> EC2.DescribeLaunchTemplates.Output {
        try await backend.call(EC2.DescribeLaunchTemplates.self, input, as: context)
    }

    /// Calls `DescribeRegions`.
    package func describeRegions(
        _ input: EC2.DescribeRegions.Input = .blank
    ) async throws -> EC2.DescribeRegions.Output {
        try await backend.call(EC2.DescribeRegions.self, input, as: context)
    }

    /// Calls `DescribeSecurityGroups`.
    package func describeSecurityGroups(
        _ input: EC2.DescribeSecurityGroups.Input = .blank
    ) async throws -> EC2.DescribeSecurityGroups.Output {
        try await backend.call(EC2.DescribeSecurityGroups.self, input, as: context)
    }

    /// Calls `DescribeSnapshots`.
    package func describeSnapshots(
        _ input: EC2.DescribeSnapshots.Input = .blank
    ) async throws -> EC2.DescribeSnapshots.Output {
        try await backend.call(EC2.DescribeSnapshots.self, input, as: context)
    }

    /// Calls `DescribeSubnets`.
    package func describeSubnets(
        _ input: EC2.DescribeSubnets.Input = .blank
    ) async throws -> EC2.DescribeSubnets.Output {
        try await backend.call(EC2.DescribeSubnets.self, input, as: context)
    }

    /// Calls `DescribeTags`.
    package func describeTags(
        _ input: EC2.DescribeTags.Input = .blank
    ) async throws -> EC2.DescribeTags.Output {
        try await backend.call(EC2.DescribeTags.self, input, as: context)
    }

    /// Calls `DescribeVolumes`.
    package func describeVolumes(
        _ input: EC2.DescribeVolumes.Input = .blank
    ) async throws -> EC2.DescribeVolumes.Output {
        try await backend.call(EC2.DescribeVolumes.self, input, as: context)
    }

    /// Calls `DescribeVpcs`.
    package func describeVpcs(
        _ input: EC2.DescribeVpcs.Input = .blank
    ) async throws -> EC2.DescribeVpcs.Output {
        try await backend.call(EC2.DescribeVpcs.self, input, as: context)
    }

    /// Calls `ModifyInstanceAttribute`.
    @discardableResult
    package func modifyInstanceAttribute(
        _ input: EC2.ModifyInstanceAttribute.Input
    ) async throws -> EC2.ModifyInstanceAttribute.Output {
        try await backend.call(EC2.ModifyInstanceAttribute.self, input, as: context)
    }

    /// Calls `ModifyLaunchTemplate`.
    package func modifyLaunchTemplate(
        _ input: EC2.ModifyLaunchTemplate.Input = .blank
    ) async throws -> EC2.ModifyLaunchTemplate.Output {
        try await backend.call(EC2.ModifyLaunchTemplate.self, input, as: context)
    }

    /// Calls `RebootInstances`.
    @discardableResult
    package func rebootInstances(
        _ input: EC2.RebootInstances.Input
    ) async throws -> EC2.RebootInstances.Output {
        try await backend.call(EC2.RebootInstances.self, input, as: context)
    }

    /// Calls `StartInstances`.
    package func startInstances(
        _ input: EC2.StartInstances.Input
    ) async throws -> EC2.StartInstances.Output {
        try await backend.call(EC2.StartInstances.self, input, as: context)
    }

    /// Calls `StopInstances`.
    package func stopInstances(
        _ input: EC2.StopInstances.Input
    ) async throws -> EC2.StopInstances.Output {
        try await backend.call(EC2.StopInstances.self, input, as: context)
    }

    /// Calls `TerminateInstances`.
    package func terminateInstances(
        _ input: EC2.TerminateInstances.Input
    ) async throws -> EC2.TerminateInstances.Output {
        try await backend.call(EC2.TerminateInstances.self, input, as: context)
    }
}
