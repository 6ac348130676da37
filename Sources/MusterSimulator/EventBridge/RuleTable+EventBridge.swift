import MusterAWS
import MusterCore

/// The rules of EventBridge.
extension RuleTable {
    mutating func addEventBridge() {
        neighbour(EventBridge.CreateEventBus.self, on: { region, input in region.busARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.createEventBus(input, context)
        }
        neighbour(EventBridge.DescribeEventBus.self) { (region, input, context) throws(AWSError) in
            try region.describeEventBus(input, context)
        }
        neighbour(EventBridge.ListEventBuses.self) { (region, input, context) throws(AWSError) in
            try region.listEventBuses(input, context)
        }
        neighbour(EventBridge.DeleteEventBus.self, on: { region, input in region.busARN(input.name) }) {
            (region, input, context) throws(AWSError) in
            try region.deleteEventBus(input, context)
        }
        neighbour(
            EventBridge.PutRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) }
        ) {
            (region, input, context) throws(AWSError) in
            try region.putRule(input, context)
        }
        neighbour(
            EventBridge.DescribeRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.describeRule(input, context)
        }
        neighbour(EventBridge.ListRules.self) { (region, input, context) throws(AWSError) in
            try region.listRules(input, context)
        }
        neighbour(
            EventBridge.DeleteRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.deleteRule(input, context)
        }
        neighbour(
            EventBridge.PutTargets.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.putTargets(input, context)
        }
        neighbour(
            EventBridge.RemoveTargets.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.removeTargets(input, context)
        }
        neighbour(
            EventBridge.ListTargetsByRule.self,
            on: { region, input in region.ruleResource(input.rule, input.eventBusName) }
        ) { (region, input, context) throws(AWSError) in
            try region.listTargetsByRule(input, context)
        }
        neighbour(EventBridge.ListRuleNamesByTarget.self) { (region, input, context) throws(AWSError) in
            try region.listRuleNamesByTarget(input, context)
        }
        neighbour(EventBridge.PutEvents.self) { (region, input, context) throws(AWSError) in
            try region.putEvents(input, context)
        }
        neighbour(EventBridge.TestEventPattern.self) { (region, input, context) throws(AWSError) in
            try region.testEventPattern(input, context)
        }
        neighbour(
            EventBridge.EnableRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) },
            { (region, input, context) throws(AWSError) in
                try region.setRule(input.name, input.eventBusName, to: .enabled, at: context.now)
                return EventBridge.EnableRuleResponse()
            }
        )
        neighbour(
            EventBridge.DisableRule.self,
            on: { region, input in region.ruleResource(input.name, input.eventBusName) },
            { (region, input, context) throws(AWSError) in
                try region.setRule(input.name, input.eventBusName, to: .disabled, at: context.now)
                return EventBridge.DisableRuleResponse()
            }
        )
        neighbour(EventBridge.ListTagsForResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            let tags = try region.changeEventTags(input.resourceARN) { _ in }
            return EventBridge.ListTagsForResourceResponse(
                tags: tags.keys.sorted().map { EventBridge.Tag(key: $0, value: tags[$0] ?? "") }
            )
        }
        neighbour(EventBridge.TagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeEventTags(input.resourceARN) { tags in
                for tag in input.tags { tags[tag.key] = tag.value }
            }
            return EventBridge.TagResourceResponse()
        }
        neighbour(EventBridge.UntagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeEventTags(input.resourceARN) { tags in
                for key in input.tagKeys { tags[key] = nil }
            }
            return EventBridge.UntagResourceResponse()
        }
    }
}

extension RegionState {
    /// The ARN of a rule by names as calls give them.
    func ruleResource(_ rule: String, _ bus: String?) -> String {
        ruleARN(rule, bus.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "default")
    }
}
