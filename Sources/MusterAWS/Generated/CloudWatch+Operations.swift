// Operations of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension CloudWatch {
    /// The operation `DeleteAlarms`.
    package enum DeleteAlarms: AWSOperation {
        package typealias Input = DeleteAlarmsInput
        package typealias Output = DeleteAlarmsResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 0 }
        package static var ordinal: Int { 179 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "DeleteAlarms",
            .post,
            "/",
            status: 200,
            errors: [
                .resourceConflict,
                .resourceNotFound,
            ]
        )
    }

    /// The operation `DescribeAlarmHistory`.
    package enum DescribeAlarmHistory: AWSOperation {
        package typealias Input = DescribeAlarmHistoryInput
        package typealias Output = DescribeAlarmHistoryOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 1 }
        package static var ordinal: Int { 180 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "DescribeAlarmHistory",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidNextToken
            ],
            resultWrapper: "DescribeAlarmHistoryResult",
            pagination: Pagination("NextToken", "NextToken", limit: "MaxRecords", result: "AlarmHistoryItems")
        )
    }

    /// The operation `DescribeAlarms`.
    package enum DescribeAlarms: AWSOperation {
        package typealias Input = DescribeAlarmsInput
        package typealias Output = DescribeAlarmsOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 2 }
        package static var ordinal: Int { 181 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "DescribeAlarms",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidNextToken
            ],
            resultWrapper: "DescribeAlarmsResult",
            pagination: Pagination(
                "NextToken",
                "NextToken",
                limit: "MaxRecords",
                result: "['MetricAlarms', 'CompositeAlarms', 'LogAlarms']"
            )
        )
    }

    /// The operation `DescribeAlarmsForMetric`.
    package enum DescribeAlarmsForMetric: AWSOperation {
        package typealias Input = DescribeAlarmsForMetricInput
        package typealias Output = DescribeAlarmsForMetricOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 3 }
        package static var ordinal: Int { 182 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "DescribeAlarmsForMetric",
            .post,
            "/",
            status: 200,
            errors: [],
            resultWrapper: "DescribeAlarmsForMetricResult"
        )
    }

    /// The operation `DisableAlarmActions`.
    package enum DisableAlarmActions: AWSOperation {
        package typealias Input = DisableAlarmActionsInput
        package typealias Output = DisableAlarmActionsResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 4 }
        package static var ordinal: Int { 183 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "DisableAlarmActions",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `EnableAlarmActions`.
    package enum EnableAlarmActions: AWSOperation {
        package typealias Input = EnableAlarmActionsInput
        package typealias Output = EnableAlarmActionsResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 5 }
        package static var ordinal: Int { 184 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "EnableAlarmActions",
            .post,
            "/",
            status: 200,
            errors: []
        )
    }

    /// The operation `GetMetricData`.
    package enum GetMetricData: AWSOperation {
        package typealias Input = GetMetricDataInput
        package typealias Output = GetMetricDataOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 6 }
        package static var ordinal: Int { 185 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "GetMetricData",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidNextToken
            ],
            resultWrapper: "GetMetricDataResult",
            pagination: Pagination(
                "NextToken",
                "NextToken",
                limit: "MaxDatapoints",
                result: "['MetricDataResults', 'Messages']"
            )
        )
    }

    /// The operation `GetMetricStatistics`.
    package enum GetMetricStatistics: AWSOperation {
        package typealias Input = GetMetricStatisticsInput
        package typealias Output = GetMetricStatisticsOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 7 }
        package static var ordinal: Int { 186 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "GetMetricStatistics",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServiceError,
                .invalidParameterCombination,
                .invalidParameterValue,
                .missingParameter,
            ],
            resultWrapper: "GetMetricStatisticsResult"
        )
    }

    /// The operation `ListMetrics`.
    package enum ListMetrics: AWSOperation {
        package typealias Input = ListMetricsInput
        package typealias Output = ListMetricsOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 8 }
        package static var ordinal: Int { 187 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "ListMetrics",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServiceError,
                .invalidParameterValue,
            ],
            resultWrapper: "ListMetricsResult",
            pagination: Pagination("NextToken", "NextToken", result: "['Metrics', 'OwningAccounts']")
        )
    }

    /// The operation `ListTagsForResource`.
    package enum ListTagsForResource: AWSOperation {
        package typealias Input = ListTagsForResourceInput
        package typealias Output = ListTagsForResourceOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 9 }
        package static var ordinal: Int { 188 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "ListTagsForResource",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServiceError,
                .invalidParameterValue,
                .resourceNotFoundException,
            ],
            resultWrapper: "ListTagsForResourceResult"
        )
    }

    /// The operation `PutMetricAlarm`.
    package enum PutMetricAlarm: AWSOperation {
        package typealias Input = PutMetricAlarmInput
        package typealias Output = PutMetricAlarmResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 10 }
        package static var ordinal: Int { 189 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "PutMetricAlarm",
            .post,
            "/",
            status: 200,
            errors: [
                .limitExceeded
            ]
        )
    }

    /// The operation `PutMetricData`.
    package enum PutMetricData: AWSOperation {
        package typealias Input = PutMetricDataInput
        package typealias Output = PutMetricDataResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 11 }
        package static var ordinal: Int { 190 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "PutMetricData",
            .post,
            "/",
            status: 200,
            errors: [
                .internalServiceError,
                .invalidParameterCombination,
                .invalidParameterValue,
                .missingParameter,
            ]
        )
    }

    /// The operation `SetAlarmState`.
    package enum SetAlarmState: AWSOperation {
        package typealias Input = SetAlarmStateInput
        package typealias Output = SetAlarmStateResponse
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 12 }
        package static var ordinal: Int { 191 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "SetAlarmState",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidFormat,
                .resourceNotFound,
            ]
        )
    }

    /// The operation `TagResource`.
    package enum TagResource: AWSOperation {
        package typealias Input = TagResourceInput
        package typealias Output = TagResourceOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 13 }
        package static var ordinal: Int { 192 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "TagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .conflictException,
                .internalServiceError,
                .invalidParameterValue,
                .resourceNotFoundException,
            ],
            resultWrapper: "TagResourceResult"
        )
    }

    /// The operation `UntagResource`.
    package enum UntagResource: AWSOperation {
        package typealias Input = UntagResourceInput
        package typealias Output = UntagResourceOutput
        package static var service: ServiceName { .cloudWatch }
        package static var index: Int { 14 }
        package static var ordinal: Int { 193 }
        package static let traits = OperationTraits(
            .cloudWatch,
            "UntagResource",
            .post,
            "/",
            status: 200,
            errors: [
                .concurrentModificationException,
                .conflictException,
                .internalServiceError,
                .invalidParameterValue,
                .resourceNotFoundException,
            ],
            resultWrapper: "UntagResourceResult"
        )
    }
}
