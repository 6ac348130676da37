// Words of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension CloudWatch {
    /// Source: CloudWatch 2010-08-01, shape `ActionsSuppressedBy`.
    package struct ActionsSuppressedBy: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var waitPeriod: Self { Self(code: 0) }
        package static var extensionPeriod: Self { Self(code: 1) }
        package static var alarm: Self { Self(code: 2) }

        package static let table = WordTable([
            "WaitPeriod", "ExtensionPeriod", "Alarm",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `AlarmType`.
    package struct AlarmType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var compositeAlarm: Self { Self(code: 0) }
        package static var metricAlarm: Self { Self(code: 1) }
        package static var logAlarm: Self { Self(code: 2) }

        package static let table = WordTable([
            "CompositeAlarm", "MetricAlarm", "LogAlarm",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `ComparisonOperator`.
    package struct ComparisonOperator: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var greaterThanOrEqualToThreshold: Self { Self(code: 0) }
        package static var greaterThanThreshold: Self { Self(code: 1) }
        package static var lessThanThreshold: Self { Self(code: 2) }
        package static var lessThanOrEqualToThreshold: Self { Self(code: 3) }
        package static var lessThanLowerOrGreaterThanUpperThreshold: Self { Self(code: 4) }
        package static var lessThanLowerThreshold: Self { Self(code: 5) }
        package static var greaterThanUpperThreshold: Self { Self(code: 6) }

        package static let table = WordTable([
            "GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `EvaluationState`.
    package struct EvaluationState: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var partialData: Self { Self(code: 0) }
        package static var evaluationFailure: Self { Self(code: 1) }
        package static var evaluationError: Self { Self(code: 2) }

        package static let table = WordTable([
            "PARTIAL_DATA", "EVALUATION_FAILURE", "EVALUATION_ERROR",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `HistoryItemType`.
    package struct HistoryItemType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var configurationUpdate: Self { Self(code: 0) }
        package static var stateUpdate: Self { Self(code: 1) }
        package static var action: Self { Self(code: 2) }
        package static var alarmContributorStateUpdate: Self { Self(code: 3) }
        package static var alarmContributorAction: Self { Self(code: 4) }

        package static let table = WordTable([
            "ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `RecentlyActive`.
    package struct RecentlyActive: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var pt3h: Self { Self(code: 0) }

        package static let table = WordTable([
            "PT3H"
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `ScanBy`.
    package struct ScanBy: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var timestampDescending: Self { Self(code: 0) }
        package static var timestampAscending: Self { Self(code: 1) }

        package static let table = WordTable([
            "TimestampDescending", "TimestampAscending",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `StandardUnit`.
    package struct StandardUnit: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var seconds: Self { Self(code: 0) }
        package static var microseconds: Self { Self(code: 1) }
        package static var milliseconds: Self { Self(code: 2) }
        package static var bytes: Self { Self(code: 3) }
        package static var kilobytes: Self { Self(code: 4) }
        package static var megabytes: Self { Self(code: 5) }
        package static var gigabytes: Self { Self(code: 6) }
        package static var terabytes: Self { Self(code: 7) }
        package static var bits: Self { Self(code: 8) }
        package static var kilobits: Self { Self(code: 9) }
        package static var megabits: Self { Self(code: 10) }
        package static var gigabits: Self { Self(code: 11) }
        package static var terabits: Self { Self(code: 12) }
        package static var percent: Self { Self(code: 13) }
        package static var count: Self { Self(code: 14) }
        package static var bytesSecond: Self { Self(code: 15) }
        package static var kilobytesSecond: Self { Self(code: 16) }
        package static var megabytesSecond: Self { Self(code: 17) }
        package static var gigabytesSecond: Self { Self(code: 18) }
        package static var terabytesSecond: Self { Self(code: 19) }
        package static var bitsSecond: Self { Self(code: 20) }
        package static var kilobitsSecond: Self { Self(code: 21) }
        package static var megabitsSecond: Self { Self(code: 22) }
        package static var gigabitsSecond: Self { Self(code: 23) }
        package static var terabitsSecond: Self { Self(code: 24) }
        package static var countSecond: Self { Self(code: 25) }
        package static var none: Self { Self(code: 26) }

        package static let table = WordTable([
            "Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes",
            "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second",
            "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second",
            "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `StateValue`.
    package struct StateValue: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var ok: Self { Self(code: 0) }
        package static var alarm: Self { Self(code: 1) }
        package static var insufficientData: Self { Self(code: 2) }

        package static let table = WordTable([
            "OK", "ALARM", "INSUFFICIENT_DATA",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `Statistic`.
    package struct Statistic: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var sampleCount: Self { Self(code: 0) }
        package static var average: Self { Self(code: 1) }
        package static var sum: Self { Self(code: 2) }
        package static var minimum: Self { Self(code: 3) }
        package static var maximum: Self { Self(code: 4) }

        package static let table = WordTable([
            "SampleCount", "Average", "Sum", "Minimum", "Maximum",
        ])
    }

    /// Source: CloudWatch 2010-08-01, shape `StatusCode`.
    package struct StatusCode: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var complete: Self { Self(code: 0) }
        package static var internalError: Self { Self(code: 1) }
        package static var partialData: Self { Self(code: 2) }
        package static var forbidden: Self { Self(code: 3) }

        package static let table = WordTable([
            "Complete", "InternalError", "PartialData", "Forbidden",
        ])
    }
}
