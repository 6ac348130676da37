// Client of SNS 2010-03-31, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Amazon Simple Notification Service on behalf of one caller.
package struct SNSClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `AddPermission`.
    @discardableResult
    package func addPermission(
        _ input: SNS.AddPermission.Input
    ) async throws -> SNS.AddPermission.Output {
        try await backend.call(SNS.AddPermission.self, input, as: context)
    }

    /// Calls `CheckIfPhoneNumberIsOptedOut`.
    package func checkIfPhoneNumberIsOptedOut(
        _ input: SNS.CheckIfPhoneNumberIsOptedOut.Input
    ) async throws -> SNS.CheckIfPhoneNumberIsOptedOut.Output {
        try await backend.call(SNS.CheckIfPhoneNumberIsOptedOut.self, input, as: context)
    }

    /// Calls `ConfirmSubscription`.
    package func confirmSubscription(
        _ input: SNS.ConfirmSubscription.Input
    ) async throws -> SNS.ConfirmSubscription.Output {
        try await backend.call(SNS.ConfirmSubscription.self, input, as: context)
    }

    /// Calls `CreatePlatformApplication`.
    package func createPlatformApplication(
        _ input: SNS.CreatePlatformApplication.Input
    ) async throws -> SNS.CreatePlatformApplication.Output {
        try await backend.call(SNS.CreatePlatformApplication.self, input, as: context)
    }

    /// Calls `CreatePlatformEndpoint`.
    package func createPlatformEndpoint(
        _ input: SNS.CreatePlatformEndpoint.Input
    ) async throws -> SNS.CreatePlatformEndpoint.Output {
        try await backend.call(SNS.CreatePlatformEndpoint.self, input, as: context)
    }

    /// Calls `CreateSMSSandboxPhoneNumber`.
    @discardableResult
    package func createSMSSandboxPhoneNumber(
        _ input: SNS.CreateSMSSandboxPhoneNumber.Input
    ) async throws -> SNS.CreateSMSSandboxPhoneNumber.Output {
        try await backend.call(SNS.CreateSMSSandboxPhoneNumber.self, input, as: context)
    }

    /// Calls `CreateTopic`.
    package func createTopic(
        _ input: SNS.CreateTopic.Input
    ) async throws -> SNS.CreateTopic.Output {
        try await backend.call(SNS.CreateTopic.self, input, as: context)
    }

    /// Calls `DeleteEndpoint`.
    @discardableResult
    package func deleteEndpoint(
        _ input: SNS.DeleteEndpoint.Input
    ) async throws -> SNS.DeleteEndpoint.Output {
        try await backend.call(SNS.DeleteEndpoint.self, input, as: context)
    }

    /// Calls `DeletePlatformApplication`.
    @discardableResult
    package func deletePlatformApplication(
        _ input: SNS.DeletePlatformApplication.Input
    ) async throws -> SNS.DeletePlatformApplication.Output {
        try await backend.call(SNS.DeletePlatformApplication.self, input, as: context)
    }

    /// Calls `DeleteSMSSandboxPhoneNumber`.
    @discardableResult
    package func deleteSMSSandboxPhoneNumber(
        _ input: SNS.DeleteSMSSandboxPhoneNumber.Input
    ) async throws -> SNS.DeleteSMSSandboxPhoneNumber.Output {
        try await backend.call(SNS.DeleteSMSSandboxPhoneNumber.self, input, as: context)
    }

    /// Calls `DeleteTopic`.
    @discardableResult
    package func deleteTopic(
        _ input: SNS.DeleteTopic.Input
    ) async throws -> SNS.DeleteTopic.Output {
        try await backend.call(SNS.DeleteTopic.self, input, as: context)
    }

    /// Calls `GetDataProtectionPolicy`.
    package func getDataProtectionPolicy(
        _ input: SNS.GetDataProtectionPolicy.Input
    ) async throws -> SNS.GetDataProtectionPolicy.Output {
        try await backend.call(SNS.GetDataProtectionPolicy.self, input, as: context)
    }

    /// Calls `GetEndpointAttributes`.
    package func getEndpointAttributes(
        _ input: SNS.GetEndpointAttributes.Input
    ) async throws -> SNS.GetEndpointAttributes.Output {
        try await backend.call(SNS.GetEndpointAttributes.self, input, as: context)
    }

    /// Calls `GetPlatformApplicationAttributes`.
    package func getPlatformApplicationAttributes(
        _ input: SNS.GetPlatformApplicationAttributes.Input
    ) async throws -> SNS.GetPlatformApplicationAttributes.Output {
        try await backend.call(SNS.GetPlatformApplicationAttributes.self, input, as: context)
    }

    /// Calls `GetSMSAttributes`.
    package func getSMSAttributes(
        _ input: SNS.GetSMSAttributes.Input = .blank
    ) async throws -> SNS.GetSMSAttributes.Output {
        try await backend.call(SNS.GetSMSAttributes.self, input, as: context)
    }

    /// Calls `GetSMSSandboxAccountStatus`.
    package func getSMSSandboxAccountStatus(
        _ input: SNS.GetSMSSandboxAccountStatus.Input = .blank
    ) async throws -> SNS.GetSMSSandboxAccountStatus.Output {
        try await backend.call(SNS.GetSMSSandboxAccountStatus.self, input, as: context)
    }

    /// Calls `GetSubscriptionAttributes`.
    package func getSubscriptionAttributes(
        _ input: SNS.GetSubscriptionAttributes.Input
    ) async throws -> SNS.GetSubscriptionAttributes.Output {
        try await backend.call(SNS.GetSubscriptionAttributes.self, input, as: context)
    }

    /// Calls `GetTopicAttributes`.
    package func getTopicAttributes(
        _ input: SNS.GetTopicAttributes.Input
    ) async throws -> SNS.GetTopicAttributes.Output {
        try await backend.call(SNS.GetTopicAttributes.self, input, as: context)
    }

    /// Calls `ListEndpointsByPlatformApplication`.
    package func listEndpointsByPlatformApplication(
        _ input: SNS.ListEndpointsByPlatformApplication.Input
    ) async throws -> SNS.ListEndpointsByPlatformApplication.Output {
        try await backend.call(SNS.ListEndpointsByPlatformApplication.self, input, as: context)
    }

    /// Calls `ListOriginationNumbers`.
    package func listOriginationNumbers(
        _ input: SNS.ListOriginationNumbers.Input = .blank
    ) async throws -> SNS.ListOriginationNumbers.Output {
        try await backend.call(SNS.ListOriginationNumbers.self, input, as: context)
    }

    /// Calls `ListPhoneNumbersOptedOut`.
    package func listPhoneNumbersOptedOut(
        _ input: SNS.ListPhoneNumbersOptedOut.Input = .blank
    ) async throws -> SNS.ListPhoneNumbersOptedOut.Output {
        try await backend.call(SNS.ListPhoneNumbersOptedOut.self, input, as: context)
    }

    /// Calls `ListPlatformApplications`.
    package func listPlatformApplications(
        _ input: SNS.ListPlatformApplications.Input = .blank
    ) async throws -> SNS.ListPlatformApplications.Output {
        try await backend.call(SNS.ListPlatformApplications.self, input, as: context)
    }

    /// Calls `ListSMSSandboxPhoneNumbers`.
    package func listSMSSandboxPhoneNumbers(
        _ input: SNS.ListSMSSandboxPhoneNumbers.Input = .blank
    ) async throws -> SNS.ListSMSSandboxPhoneNumbers.Output {
        try await backend.call(SNS.ListSMSSandboxPhoneNumbers.self, input, as: context)
    }

    /// Calls `ListSubscriptions`.
    package func listSubscriptions(
        _ input: SNS.ListSubscriptions.Input = .blank
    ) async throws -> SNS.ListSubscriptions.Output {
        try await backend.call(SNS.ListSubscriptions.self, input, as: context)
    }

    /// Calls `ListSubscriptionsByTopic`.
    package func listSubscriptionsByTopic(
        _ input: SNS.ListSubscriptionsByTopic.Input
    ) async throws -> SNS.ListSubscriptionsByTopic.Output {
        try await backend.call(SNS.ListSubscriptionsByTopic.self, input, as: context)
    }

    /// Calls `ListTagsForResource`.
    package func listTagsForResource(
        _ input: SNS.ListTagsForResource.Input
    ) async throws -> SNS.ListTagsForResource.Output {
        try await backend.call(SNS.ListTagsForResource.self, input, as: context)
    }

    /// Calls `ListTopics`.
    package func listTopics(
        _ input: SNS.ListTopics.Input = .blank
    ) async throws -> SNS.ListTopics.Output {
        try await backend.call(SNS.ListTopics.self, input, as: context)
    }

    /// Calls `OptInPhoneNumber`.
    @discardableResult
    package func optInPhoneNumber(
        _ input: SNS.OptInPhoneNumber.Input
    ) async throws -> SNS.OptInPhoneNumber.Output {
        try await backend.call(SNS.OptInPhoneNumber.self, input, as: context)
    }

    /// Calls `Publish`.
    package func publish(
        _ input: SNS.Publish.Input
    ) async throws -> SNS.Publish.Output {
        try await backend.call(SNS.Publish.self, input, as: context)
    }

    /// Calls `PublishBatch`.
    package func publishBatch(
        _ input: SNS.PublishBatch.Input
    ) async throws -> SNS.PublishBatch.Output {
        try await backend.call(SNS.PublishBatch.self, input, as: context)
    }

    /// Calls `PutDataProtectionPolicy`.
    @discardableResult
    package func putDataProtectionPolicy(
        _ input: SNS.PutDataProtectionPolicy.Input
    ) async throws -> SNS.PutDataProtectionPolicy.Output {
        try await backend.call(SNS.PutDataProtectionPolicy.self, input, as: context)
    }

    /// Calls `RemovePermission`.
    @discardableResult
    package func removePermission(
        _ input: SNS.RemovePermission.Input
    ) async throws -> SNS.RemovePermission.Output {
        try await backend.call(SNS.RemovePermission.self, input, as: context)
    }

    /// Calls `SetEndpointAttributes`.
    @discardableResult
    package func setEndpointAttributes(
        _ input: SNS.SetEndpointAttributes.Input
    ) async throws -> SNS.SetEndpointAttributes.Output {
        try await backend.call(SNS.SetEndpointAttributes.self, input, as: context)
    }

    /// Calls `SetPlatformApplicationAttributes`.
    @discardableResult
    package func setPlatformApplicationAttributes(
        _ input: SNS.SetPlatformApplicationAttributes.Input
    ) async throws -> SNS.SetPlatformApplicationAttributes.Output {
        try await backend.call(SNS.SetPlatformApplicationAttributes.self, input, as: context)
    }

    /// Calls `SetSMSAttributes`.
    @discardableResult
    package func setSMSAttributes(
        _ input: SNS.SetSMSAttributes.Input
    ) async throws -> SNS.SetSMSAttributes.Output {
        try await backend.call(SNS.SetSMSAttributes.self, input, as: context)
    }

    /// Calls `SetSubscriptionAttributes`.
    @discardableResult
    package func setSubscriptionAttributes(
        _ input: SNS.SetSubscriptionAttributes.Input
    ) async throws -> SNS.SetSubscriptionAttributes.Output {
        try await backend.call(SNS.SetSubscriptionAttributes.self, input, as: context)
    }

    /// Calls `SetTopicAttributes`.
    @discardableResult
    package func setTopicAttributes(
        _ input: SNS.SetTopicAttributes.Input
    ) async throws -> SNS.SetTopicAttributes.Output {
        try await backend.call(SNS.SetTopicAttributes.self, input, as: context)
    }

    /// Calls `Subscribe`.
    package func subscribe(
        _ input: SNS.Subscribe.Input
    ) async throws -> SNS.Subscribe.Output {
        try await backend.call(SNS.Subscribe.self, input, as: context)
    }

    /// Calls `TagResource`.
    @discardableResult
    package func tagResource(
        _ input: SNS.TagResource.Input
    ) async throws -> SNS.TagResource.Output {
        try await backend.call(SNS.TagResource.self, input, as: context)
    }

    /// Calls `Unsubscribe`.
    @discardableResult
    package func unsubscribe(
        _ input: SNS.Unsubscribe.Input
    ) async throws -> SNS.Unsubscribe.Output {
        try await backend.call(SNS.Unsubscribe.self, input, as: context)
    }

    /// Calls `UntagResource`.
    @discardableResult
    package func untagResource(
        _ input: SNS.UntagResource.Input
    ) async throws -> SNS.UntagResource.Output {
        try await backend.call(SNS.UntagResource.self, input, as: context)
    }

    /// Calls `VerifySMSSandboxPhoneNumber`.
    @discardableResult
    package func verifySMSSandboxPhoneNumber(
        _ input: SNS.VerifySMSSandboxPhoneNumber.Input
    ) async throws -> SNS.VerifySMSSandboxPhoneNumber.Output {
        try await backend.call(SNS.VerifySMSSandboxPhoneNumber.self, input, as: context)
    }
}
