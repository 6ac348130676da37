import MusterAWS
import MusterCore

extension RuleTable {
    /// What SNS knows.
    mutating func addNotifications() {
        addTopics()
        addSubscriptions()
        addMessages()
        addDevices()
        addTelephones()
        addTelephoneSandbox()
    }

    private mutating func addTopics() {
        sns(SNS.CreateTopic.self, on: { NotificationState.arn($0.name, $1) }, tags: { $0.tags }) {
            (state, input, context) throws(AWSError) in
            try state.createTopic(input, context)
        }
        sns(SNS.DeleteTopic.self, on: { input, _ in input.topicArn }) { (state, input, context) throws(AWSError) in
            try state.deleteTopic(input, context)
        }
        sns(SNS.ListTopics.self, rate: .list) { (state, input, context) throws(AWSError) in
            try state.listTopics(input, context)
        }
        sns(SNS.GetTopicAttributes.self, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.getTopicAttributes(input, context)
        }
        sns(SNS.SetTopicAttributes.self, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.setTopicAttributes(input, context)
        }
        sns(SNS.AddPermission.self, rate: .tag, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.addPermission(input, context)
        }
        sns(SNS.RemovePermission.self, rate: .tag, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.removePermission(input, context)
        }
        sns(SNS.GetDataProtectionPolicy.self, on: { input, _ in input.resourceArn }) {
            (state, input, context) throws(AWSError) in
            try state.getDataProtectionPolicy(input, context)
        }
        sns(SNS.PutDataProtectionPolicy.self, on: { input, _ in input.resourceArn }) {
            (state, input, context) throws(AWSError) in
            try state.putDataProtectionPolicy(input, context)
        }
        sns(SNS.ListTagsForResource.self, rate: .tag, on: { input, _ in input.resourceArn }) {
            (state, input, context) throws(AWSError) in
            try state.listTags(input, context)
        }
        sns(SNS.TagResource.self, rate: .tag, on: { input, _ in input.resourceArn }, tags: { $0.tags }) {
            (state, input, context) throws(AWSError) in
            try state.tagResource(input, context)
        }
        sns(SNS.UntagResource.self, rate: .tag, on: { input, _ in input.resourceArn }) {
            (state, input, context) throws(AWSError) in
            try state.untagResource(input, context)
        }
    }

    private mutating func addSubscriptions() {
        sns(
            SNS.Subscribe.self,
            rate: .subscribe,
            on: { input, _ in input.topicArn },
            facts: { [("sns:Protocol", [$0.protocol]), ("sns:Endpoint", [$0.endpoint ?? ""])] }
        ) { (state, input, context) throws(AWSError) in
            try state.subscribe(input, context)
        }
        sns(SNS.ConfirmSubscription.self, on: { input, _ in input.topicArn }, isOpen: true, takesUnsigned: true) {
            (state, input, context) throws(AWSError) in
            try state.confirmSubscription(input, context)
        }
        sns(
            SNS.Unsubscribe.self,
            rate: .unsubscribe,
            on: { input, _ in input.subscriptionArn },
            isOpen: true,
            takesUnsigned: true
        ) { (state, input, context) throws(AWSError) in
            try state.unsubscribe(input, context)
        }
        sns(SNS.ListSubscriptions.self, rate: .list) { (state, input, context) throws(AWSError) in
            try state.listSubscriptions(input, context)
        }
        sns(SNS.ListSubscriptionsByTopic.self, rate: .list, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.listSubscriptionsByTopic(input, context)
        }
        sns(SNS.GetSubscriptionAttributes.self, on: { input, _ in input.subscriptionArn }, isOpen: true) {
            (state, input, context) throws(AWSError) in
            try state.getSubscriptionAttributes(input, context)
        }
        sns(SNS.SetSubscriptionAttributes.self, on: { input, _ in input.subscriptionArn }, isOpen: true) {
            (state, input, context) throws(AWSError) in
            try state.setSubscriptionAttributes(input, context)
        }
    }

    private mutating func addMessages() {
        sns(SNS.Publish.self, rate: nil, on: { input, _ in input.topicArn ?? input.targetArn }) {
            (state, input, context) throws(AWSError) in
            try state.publish(input, context)
        }
        sns(SNS.PublishBatch.self, action: "sns:Publish", rate: nil, on: { input, _ in input.topicArn }) {
            (state, input, context) throws(AWSError) in
            try state.publishBatch(input, context)
        }
    }

    private mutating func addDevices() {
        sns(SNS.CreatePlatformApplication.self) { (state, input, context) throws(AWSError) in
            try state.createPlatformApplication(input, context)
        }
        sns(SNS.DeletePlatformApplication.self) { (state, input, context) throws(AWSError) in
            try state.deletePlatformApplication(input, context)
        }
        sns(SNS.GetPlatformApplicationAttributes.self) { (state, input, context) throws(AWSError) in
            try state.getPlatformApplicationAttributes(input, context)
        }
        sns(SNS.SetPlatformApplicationAttributes.self) { (state, input, context) throws(AWSError) in
            try state.setPlatformApplicationAttributes(input, context)
        }
        sns(SNS.ListPlatformApplications.self) { (state, input, context) throws(AWSError) in
            try state.listPlatformApplications(input, context)
        }
        sns(SNS.CreatePlatformEndpoint.self) { (state, input, context) throws(AWSError) in
            try state.createPlatformEndpoint(input, context)
        }
        sns(SNS.DeleteEndpoint.self) { (state, input, context) throws(AWSError) in
            try state.deleteEndpoint(input, context)
        }
        sns(SNS.GetEndpointAttributes.self) { (state, input, context) throws(AWSError) in
            try state.getEndpointAttributes(input, context)
        }
        sns(SNS.SetEndpointAttributes.self) { (state, input, context) throws(AWSError) in
            try state.setEndpointAttributes(input, context)
        }
        sns(SNS.ListEndpointsByPlatformApplication.self) { (state, input, context) throws(AWSError) in
            try state.listEndpoints(input, context)
        }
    }

    private mutating func addTelephones() {
        sns(SNS.CheckIfPhoneNumberIsOptedOut.self) { (state, input, context) throws(AWSError) in
            try state.checkIfPhoneNumberIsOptedOut(input, context)
        }
        sns(SNS.ListPhoneNumbersOptedOut.self) { (state, input, context) throws(AWSError) in
            try state.listPhoneNumbersOptedOut(input, context)
        }
        sns(SNS.OptInPhoneNumber.self) { (state, input, context) throws(AWSError) in
            try state.optInPhoneNumber(input, context)
        }
        sns(SNS.GetSMSAttributes.self) { (state, input, context) throws(AWSError) in
            try state.getSMSAttributes(input, context)
        }
        sns(SNS.SetSMSAttributes.self) { (state, input, context) throws(AWSError) in
            try state.setSMSAttributes(input, context)
        }
    }

    private mutating func addTelephoneSandbox() {
        sns(SNS.GetSMSSandboxAccountStatus.self) { (state, input, context) throws(AWSError) in
            try state.getSMSSandboxAccountStatus(input, context)
        }
        sns(SNS.CreateSMSSandboxPhoneNumber.self) { (state, input, context) throws(AWSError) in
            try state.createSMSSandboxPhoneNumber(input, context)
        }
        sns(SNS.VerifySMSSandboxPhoneNumber.self) { (state, input, context) throws(AWSError) in
            try state.verifySMSSandboxPhoneNumber(input, context)
        }
        sns(SNS.DeleteSMSSandboxPhoneNumber.self) { (state, input, context) throws(AWSError) in
            try state.deleteSMSSandboxPhoneNumber(input, context)
        }
        sns(SNS.ListSMSSandboxPhoneNumbers.self) { (state, input, context) throws(AWSError) in
            try state.listSMSSandboxPhoneNumbers(input, context)
        }
        sns(SNS.ListOriginationNumbers.self) { (state, input, context) throws(AWSError) in
            try state.listOriginationNumbers(input, context)
        }
    }

    // MARK: Filing

    /// How fast an operation may be called: by its kind, by its own name, or as the rule itself decides.
    private enum Rate: Sendable {
        case named
        case kind(MessageRates.Kind)

        static let list = Rate.kind(.list)
        static let tag = Rate.kind(.tag)
        static let subscribe = Rate.kind(.subscribe)
        static let unsubscribe = Rate.kind(.unsubscribe)
    }

    /// Files a rule under its operation.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - action: The action in policies, where it does not bear the operation's name.
    ///   - rate: What limits its calls; `nil` where the rule counts for itself.
    ///   - resource: The ARN that it acts on, whose account is acted in; without one, everything.
    ///   - tags: The tags that the call asks for.
    ///   - facts: What else conditions may ask.
    ///   - isOpen: Whether others than the owner need no word of the topic's policy.
    ///   - takesUnsigned: Whether the call need not be signed.
    ///   - rule: What it does.
    private mutating func sns<Operation: AWSOperation>(
        _ operation: Operation.Type,
        action: String? = nil,
        rate: Rate? = .named,
        on resource: (@Sendable (Operation.Input, RequestContext) -> String?)? = nil,
        tags: (@Sendable (Operation.Input) -> [SNS.Tag]?)? = nil,
        facts: (@Sendable (Operation.Input) -> [(String, [String])])? = nil,
        isOpen: Bool = false,
        takesUnsigned: Bool = false,
        _ rule:
            @escaping @Sendable (inout NotificationState, Operation.Input, RequestContext) throws(AWSError) ->
            Operation.Output
    ) {
        let limit: MessageRates.Kind? =
            switch rate {
            case nil: nil
            case .named?: .other(Operation.name)
            case .kind(let kind)?: kind
            }
        let shared = Rule<Operation>.Shared(
            arn: { resource?($0, $1) },
            authorize: { (region, arn, input, context) throws(AWSError) in
                guard !isOpen || context.caller.account == region.account else { return }
                try region.notifications.authorize(
                    action ?? Operation.actionName,
                    on: arn,
                    facts: facts?(input) ?? [],
                    requestTags: tags?(input).map(NotificationState.map),
                    context
                )
            },
            apply: { (region, input, context) throws(AWSError) in
                if let limit { try region.notifications.admit(limit, at: context.now) }
                return try rule(&region.notifications, input, context)
            }
        )
        add(operation, .shared(shared), needsInitialization: false, takesUnsigned: takesUnsigned)
    }
}
