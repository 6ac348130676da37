// Words of EventBridge 2015-10-07, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension EventBridge {
    /// Source: EventBridge 2015-10-07, shape `RuleState`.
    package struct RuleState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var enabled: Self { Self(code: 0) }
        package static var disabled: Self { Self(code: 1) }
        package static var enabledWithAllCloudtrailManagementEvents: Self { Self(code: 2) }

        package static let table = WordTable([
            "ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
        ])
    }
}
