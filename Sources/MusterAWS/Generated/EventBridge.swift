// Names of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of Amazon EventBridge.
package enum EventBridge {
    package static let service = ServiceName.eventBridge
    package static let apiVersion = "2015-10-07"
    package static let wireProtocol = WireProtocol.json
    package static let endpointPrefix = "events"

    /// What stands before the dot and the operation in the header `X-Amz-Target`.
    package static let targetPrefix = "AWSEvents"
    package static let jsonVersion = "1.1"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        CreateEventBus.self,
        DeleteEventBus.self,
        DeleteRule.self,
        DescribeEventBus.self,
        DescribeRule.self,
        DisableRule.self,
        EnableRule.self,
        ListEventBuses.self,
        ListRuleNamesByTarget.self,
        ListRules.self,
        ListTagsForResource.self,
        ListTargetsByRule.self,
        PutEvents.self,
        PutRule.self,
        PutTargets.self,
        RemoveTargets.self,
        TagResource.self,
        TestEventPattern.self,
        UntagResource.self,
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.concurrentModificationException, httpStatus: 400),
        ModeledError(.internalException, httpStatus: 500, isFault: true),
        ModeledError(.invalidEventPatternException, httpStatus: 400),
        ModeledError(.invalidStateException, httpStatus: 400),
        ModeledError(.limitExceededException, httpStatus: 400),
        ModeledError(.managedRuleException, httpStatus: 400),
        ModeledError(.operationDisabledException, httpStatus: 400),
        ModeledError(.resourceAlreadyExistsException, httpStatus: 400),
        ModeledError(.resourceNotFoundException, httpStatus: 400),
    ]
}
