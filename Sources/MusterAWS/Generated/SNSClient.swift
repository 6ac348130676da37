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

    /// Calls `ConfirmSubscription`.
    package func confirmSubscription(
        _ input: SNS.ConfirmSubscription.Input
    ) async throws -> SNS.ConfirmSubscription.Output {
        try await backend.call(SNS.ConfirmSubscription.self, input, as: context)
    }

    /// Calls `CreateTopic`.
    package func createTopic(
        _ input: SNS.CreateTopic.Input
    ) async throws -> SNS.CreateTopic.Output {
        try await backend.call(SNS.CreateTopic.self, input, as: context)
    }

    /// Calls `DeleteTopic`.
    @discardableResult
    package func deleteTopic(
        _ input: SNS.DeleteTopic.Input
    ) async throws -> SNS.DeleteTopic.Output {
        try await backend.call(SNS.DeleteTopic.self, input, as: context)
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
}
