// Client of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Amazon EventBridge on behalf of one caller.
package struct EventBridgeClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `CreateEventBus`.
    package func createEventBus(
        _ input: EventBridge.CreateEventBus.Input
    ) async throws -> EventBridge.CreateEventBus.Output {
        try await backend.call(EventBridge.CreateEventBus.self, input, as: context)
    }

    /// Calls `DeleteEventBus`.
    @discardableResult
    package func deleteEventBus(
        _ input: EventBridge.DeleteEventBus.Input
    ) async throws -> EventBridge.DeleteEventBus.Output {
        try await backend.call(EventBridge.DeleteEventBus.self, input, as: context)
    }

    /// Calls `DeleteRule`.
    @discardableResult
    package func deleteRule(
        _ input: EventBridge.DeleteRule.Input
    ) async throws -> EventBridge.DeleteRule.Output {
        try await backend.call(EventBridge.DeleteRule.self, input, as: context)
    }

    /// Calls `DescribeEventBus`.
    package func describeEventBus(
        _ input: EventBridge.DescribeEventBus.Input = .blank
    ) async throws -> EventBridge.DescribeEventBus.Output {
        try await backend.call(EventBridge.DescribeEventBus.self, input, as: context)
    }

    /// Calls `DescribeRule`.
    package func describeRule(
        _ input: EventBridge.DescribeRule.Input
    ) async throws -> EventBridge.DescribeRule.Output {
        try await backend.call(EventBridge.DescribeRule.self, input, as: context)
    }

    /// Calls `DisableRule`.
    @discardableResult
    package func disableRule(
        _ input: EventBridge.DisableRule.Input
    ) async throws -> EventBridge.DisableRule.Output {
        try await backend.call(EventBridge.DisableRule.self, input, as: context)
    }

    /// Calls `EnableRule`.
    @discardableResult
    package func enableRule(
        _ input: EventBridge.EnableRule.Input
    ) async throws -> EventBridge.EnableRule.Output {
        try await backend.call(EventBridge.EnableRule.self, input, as: context)
    }

    /// Calls `ListEventBuses`.
    package func listEventBuses(
        _ input: EventBridge.ListEventBuses.Input = .blank
    ) async throws -> EventBridge.ListEventBuses.Output {
        try await backend.call(EventBridge.ListEventBuses.self, input, as: context)
    }

    /// Calls `ListRuleNamesByTarget`.
    package func listRuleNamesByTarget(
        _ input: EventBridge.ListRuleNamesByTarget.Input
    ) async throws -> EventBridge.ListRuleNamesByTarget.Output {
        try await backend.call(EventBridge.ListRuleNamesByTarget.self, input, as: context)
    }

    /// Calls `ListRules`.
    package func listRules(
        _ input: EventBridge.ListRules.Input = .blank
    ) async throws -> EventBridge.ListRules.Output {
        try await backend.call(EventBridge.ListRules.self, input, as: context)
    }

    /// Calls `ListTagsForResource`.
    package func listTagsForResource(
        _ input: EventBridge.ListTagsForResource.Input
    ) async throws -> EventBridge.ListTagsForResource.Output {
        try await backend.call(EventBridge.ListTagsForResource.self, input, as: context)
    }

    /// Calls `ListTargetsByRule`.
    package func listTargetsByRule(
        _ input: EventBridge.ListTargetsByRule.Input
    ) async throws -> EventBridge.ListTargetsByRule.Output {
        try await backend.call(EventBridge.ListTargetsByRule.self, input, as: context)
    }

    /// Calls `PutEvents`.
    package func putEvents(
        _ input: EventBridge.PutEvents.Input
    ) async throws -> EventBridge.PutEvents.Output {
        try await backend.call(EventBridge.PutEvents.self, input, as: context)
    }

    /// Calls `PutRule`.
    package func putRule(
        _ input: EventBridge.PutRule.Input
    ) async throws -> EventBridge.PutRule.Output {
        try await backend.call(EventBridge.PutRule.self, input, as: context)
    }

    /// Calls `PutTargets`.
    package func putTargets(
        _ input: EventBridge.PutTargets.Input
    ) async throws -> EventBridge.PutTargets.Output {
        try await backend.call(EventBridge.PutTargets.self, input, as: context)
    }

    /// Calls `RemoveTargets`.
    package func removeTargets(
        _ input: EventBridge.RemoveTargets.Input
    ) async throws -> EventBridge.RemoveTargets.Output {
        try await backend.call(EventBridge.RemoveTargets.self, input, as: context)
    }

    /// Calls `TagResource`.
    @discardableResult
    package func tagResource(
        _ input: EventBridge.TagResource.Input
    ) async throws -> EventBridge.TagResource.Output {
        try await backend.call(EventBridge.TagResource.self, input, as: context)
    }

    /// Calls `TestEventPattern`.
    package func testEventPattern(
        _ input: EventBridge.TestEventPattern.Input
    ) async throws -> EventBridge.TestEventPattern.Output {
        try await backend.call(EventBridge.TestEventPattern.self, input, as: context)
    }

    /// Calls `UntagResource`.
    @discardableResult
    package func untagResource(
        _ input: EventBridge.UntagResource.Input
    ) async throws -> EventBridge.UntagResource.Output {
        try await backend.call(EventBridge.UntagResource.self, input, as: context)
    }
}
