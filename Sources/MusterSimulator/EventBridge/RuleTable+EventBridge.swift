import MusterAWS
import MusterCore

/// The rules of EventBridge.
extension RuleTable {
    mutating func addEventBridge() {
        events(EventBridge.CreateEventBus.self, on: { region, input in region.busARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.createEventBus(input, context)
        }
        events(EventBridge.DescribeEventBus.self) { (region, input, context) throws(AWSError) in
            try region.describeEventBus(input, context)
        }
        events(EventBridge.ListEventBuses.self) { (region, input, context) throws(AWSError) in
            try region.listEventBuses(input, context)
        }
        events(EventBridge.DeleteEventBus.self, on: { region, input in region.busARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteEventBus(input, context)
        }
        events(EventBridge.PutRule.self, on: { region, input in region.ruleResource(input.name, input.eventBusName) }) {
            (region, input, context) throws(AWSError) in
            try region.putRule(input, context)
        }
        events(
            EventBridge.DescribeRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.describeRule(input, context)
        }
        events(EventBridge.ListRules.self) { (region, input, context) throws(AWSError) in
            try region.listRules(input, context)
        }
        events(
            EventBridge.DeleteRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteRule(input, context)
        }
        events(
            EventBridge.PutTargets.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.putTargets(input, context)
        }
        events(
            EventBridge.RemoveTargets.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.removeTargets(input, context)
        }
        events(
            EventBridge.ListTargetsByRule.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.listTargetsByRule(input, context)
        }
        events(EventBridge.ListRuleNamesByTarget.self) { (region, input, context) throws(AWSError) in
            try region.listRuleNamesByTarget(input, context)
        }
        events(EventBridge.PutEvents.self) { (region, input, context) throws(AWSError) in
            try region.putEvents(input, context)
        }
        events(EventBridge.TestEventPattern.self) { (region, input, context) throws(AWSError) in
            try region.testEventPattern(input, context)
        }
        events(
            EventBridge.EnableRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) },
            { (region, input, context) throws(AWSError) in
                try region.setRule(input.name, input.eventBusName, to: .enabled, at: context.now)
                return EventBridge.EnableRuleResponse()
            }
        )
        events(
            EventBridge.DisableRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) },
            { (region, input, context) throws(AWSError) in
                try region.setRule(input.name, input.eventBusName, to: .disabled, at: context.now)
                return EventBridge.DisableRuleResponse()
            }
        )
        events(EventBridge.ListTagsForResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            let tags = try region.changeEventTags(input.resourceARN) { _ in }
            return EventBridge.ListTagsForResourceResponse(
                tags: tags.keys.sorted().map { EventBridge.Tag(key: $0, value: tags[$0] ?? "") }
            )
        }
        events(EventBridge.TagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeEventTags(input.resourceARN) { tags in
                for tag in input.tags { tags[tag.key] = tag.value }
            }
            return EventBridge.TagResourceResponse()
        }
        events(EventBridge.UntagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeEventTags(input.resourceARN) { tags in
                for key in input.tagKeys { tags[key] = nil }
            }
            return EventBridge.UntagResourceResponse()
        }
    }

    private mutating func events<Operation: AWSOperation>(
        _ operation: Operation.Type,
        on resource: (@Sendable (borrowing RegionState, Operation.Input) -> String)? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        var access: Rule<Operation>.Access?
        if let resource { access = { region, input, _ in [AccessDemand(resource: resource(region, input))] } }
        add(operation, Rule(.region(rule), needsInitialization: false, access: access))
    }
}

extension RegionState {
    /// The ARN of a rule by names as calls give them.
    func ruleResource(_ rule: String, _ bus: String?) -> String {
        ruleARN(rule, bus.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "default")
    }
}
