// Words of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EventBridge {
    /// Source: EventBridge 2015-10-07, shape `RuleState`.
    package struct RuleState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let enabled = RuleState(rawValue: "ENABLED")
        package static let disabled = RuleState(rawValue: "DISABLED")
        package static let enabledWithAllCloudtrailManagementEvents = RuleState(
            rawValue: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
        )

        package static let known: [RuleState] = [
            .enabled, .disabled, .enabledWithAllCloudtrailManagementEvents,
        ]
    }
}
