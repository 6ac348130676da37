// Words of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension CloudWatch {
    /// Source: CloudWatch 2010-08-01, shape `ActionsSuppressedBy`.
    package struct ActionsSuppressedBy: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let waitPeriod = ActionsSuppressedBy(rawValue: "WaitPeriod")
        package static let extensionPeriod = ActionsSuppressedBy(rawValue: "ExtensionPeriod")
        package static let alarm = ActionsSuppressedBy(rawValue: "Alarm")

        package static let known: [ActionsSuppressedBy] = [
            .waitPeriod, .extensionPeriod, .alarm,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `AlarmType`.
    package struct AlarmType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let compositeAlarm = AlarmType(rawValue: "CompositeAlarm")
        package static let metricAlarm = AlarmType(rawValue: "MetricAlarm")
        package static let logAlarm = AlarmType(rawValue: "LogAlarm")

        package static let known: [AlarmType] = [
            .compositeAlarm, .metricAlarm, .logAlarm,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `ComparisonOperator`.
    package struct ComparisonOperator: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let greaterThanOrEqualToThreshold = ComparisonOperator(rawValue: "GreaterThanOrEqualToThreshold")
        package static let greaterThanThreshold = ComparisonOperator(rawValue: "GreaterThanThreshold")
        package static let lessThanThreshold = ComparisonOperator(rawValue: "LessThanThreshold")
        package static let lessThanOrEqualToThreshold = ComparisonOperator(rawValue: "LessThanOrEqualToThreshold")
        package static let lessThanLowerOrGreaterThanUpperThreshold = ComparisonOperator(
            rawValue: "LessThanLowerOrGreaterThanUpperThreshold"
        )
        package static let lessThanLowerThreshold = ComparisonOperator(rawValue: "LessThanLowerThreshold")
        package static let greaterThanUpperThreshold = ComparisonOperator(rawValue: "GreaterThanUpperThreshold")

        package static let known: [ComparisonOperator] = [
            .greaterThanOrEqualToThreshold, .greaterThanThreshold, .lessThanThreshold, .lessThanOrEqualToThreshold,
            .lessThanLowerOrGreaterThanUpperThreshold, .lessThanLowerThreshold, .greaterThanUpperThreshold,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `EvaluationState`.
    package struct EvaluationState: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let partialData = EvaluationState(rawValue: "PARTIAL_DATA")
        package static let evaluationFailure = EvaluationState(rawValue: "EVALUATION_FAILURE")
        package static let evaluationError = EvaluationState(rawValue: "EVALUATION_ERROR")

        package static let known: [EvaluationState] = [
            .partialData, .evaluationFailure, .evaluationError,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `HistoryItemType`.
    package struct HistoryItemType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let configurationUpdate = HistoryItemType(rawValue: "ConfigurationUpdate")
        package static let stateUpdate = HistoryItemType(rawValue: "StateUpdate")
        package static let action = HistoryItemType(rawValue: "Action")
        package static let alarmContributorStateUpdate = HistoryItemType(rawValue: "AlarmContributorStateUpdate")
        package static let alarmContributorAction = HistoryItemType(rawValue: "AlarmContributorAction")

        package static let known: [HistoryItemType] = [
            .configurationUpdate, .stateUpdate, .action, .alarmContributorStateUpdate, .alarmContributorAction,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `RecentlyActive`.
    package struct RecentlyActive: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let pt3h = RecentlyActive(rawValue: "PT3H")

        package static let known: [RecentlyActive] = [
            .pt3h
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `ScanBy`.
    package struct ScanBy: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let timestampDescending = ScanBy(rawValue: "TimestampDescending")
        package static let timestampAscending = ScanBy(rawValue: "TimestampAscending")

        package static let known: [ScanBy] = [
            .timestampDescending, .timestampAscending,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `StandardUnit`.
    package struct StandardUnit: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let seconds = StandardUnit(rawValue: "Seconds")
        package static let microseconds = StandardUnit(rawValue: "Microseconds")
        package static let milliseconds = StandardUnit(rawValue: "Milliseconds")
        package static let bytes = StandardUnit(rawValue: "Bytes")
        package static let kilobytes = StandardUnit(rawValue: "Kilobytes")
        package static let megabytes = StandardUnit(rawValue: "Megabytes")
        package static let gigabytes = StandardUnit(rawValue: "Gigabytes")
        package static let terabytes = StandardUnit(rawValue: "Terabytes")
        package static let bits = StandardUnit(rawValue: "Bits")
        package static let kilobits = StandardUnit(rawValue: "Kilobits")
        package static let megabits = StandardUnit(rawValue: "Megabits")
        package static let gigabits = StandardUnit(rawValue: "Gigabits")
        package static let terabits = StandardUnit(rawValue: "Terabits")
        package static let percent = StandardUnit(rawValue: "Percent")
        package static let count = StandardUnit(rawValue: "Count")
        package static let bytesSecond = StandardUnit(rawValue: "Bytes/Second")
        package static let kilobytesSecond = StandardUnit(rawValue: "Kilobytes/Second")
        package static let megabytesSecond = StandardUnit(rawValue: "Megabytes/Second")
        package static let gigabytesSecond = StandardUnit(rawValue: "Gigabytes/Second")
        package static let terabytesSecond = StandardUnit(rawValue: "Terabytes/Second")
        package static let bitsSecond = StandardUnit(rawValue: "Bits/Second")
        package static let kilobitsSecond = StandardUnit(rawValue: "Kilobits/Second")
        package static let megabitsSecond = StandardUnit(rawValue: "Megabits/Second")
        package static let gigabitsSecond = StandardUnit(rawValue: "Gigabits/Second")
        package static let terabitsSecond = StandardUnit(rawValue: "Terabits/Second")
        package static let countSecond = StandardUnit(rawValue: "Count/Second")
        package static let none = StandardUnit(rawValue: "None")

        package static let known: [StandardUnit] = [
            .seconds, .microseconds, .milliseconds, .bytes, .kilobytes, .megabytes, .gigabytes, .terabytes, .bits,
            .kilobits, .megabits, .gigabits, .terabits, .percent, .count, .bytesSecond, .kilobytesSecond,
            .megabytesSecond, .gigabytesSecond, .terabytesSecond, .bitsSecond, .kilobitsSecond, .megabitsSecond,
            .gigabitsSecond, .terabitsSecond, .countSecond, .none,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `StateValue`.
    package struct StateValue: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let ok = StateValue(rawValue: "OK")
        package static let alarm = StateValue(rawValue: "ALARM")
        package static let insufficientData = StateValue(rawValue: "INSUFFICIENT_DATA")

        package static let known: [StateValue] = [
            .ok, .alarm, .insufficientData,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `Statistic`.
    package struct Statistic: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let sampleCount = Statistic(rawValue: "SampleCount")
        package static let average = Statistic(rawValue: "Average")
        package static let sum = Statistic(rawValue: "Sum")
        package static let minimum = Statistic(rawValue: "Minimum")
        package static let maximum = Statistic(rawValue: "Maximum")

        package static let known: [Statistic] = [
            .sampleCount, .average, .sum, .minimum, .maximum,
        ]
    }

    /// Source: CloudWatch 2010-08-01, shape `StatusCode`.
    package struct StatusCode: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let complete = StatusCode(rawValue: "Complete")
        package static let internalError = StatusCode(rawValue: "InternalError")
        package static let partialData = StatusCode(rawValue: "PartialData")
        package static let forbidden = StatusCode(rawValue: "Forbidden")

        package static let known: [StatusCode] = [
            .complete, .internalError, .partialData, .forbidden,
        ]
    }
}
