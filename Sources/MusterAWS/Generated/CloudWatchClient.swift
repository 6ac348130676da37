// Client of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls Amazon CloudWatch on behalf of one caller.
package struct CloudWatchClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `DeleteAlarms`.
    @discardableResult
    package func deleteAlarms(
        _ input: CloudWatch.DeleteAlarms.Input
    ) async throws -> CloudWatch.DeleteAlarms.Output {
        try await backend.call(CloudWatch.DeleteAlarms.self, input, as: context)
    }

    /// Calls `DescribeAlarmHistory`.
    package func describeAlarmHistory(
        _ input: CloudWatch.DescribeAlarmHistory.Input = .blank
    ) async throws -> CloudWatch.DescribeAlarmHistory.Output {
        try await backend.call(CloudWatch.DescribeAlarmHistory.self, input, as: context)
    }

    /// Calls `DescribeAlarms`.
    package func describeAlarms(
        _ input: CloudWatch.DescribeAlarms.Input = .blank
    ) async throws -> CloudWatch.DescribeAlarms.Output {
        try await backend.call(CloudWatch.DescribeAlarms.self, input, as: context)
    }

    /// Calls `DescribeAlarmsForMetric`.
    package func describeAlarmsForMetric(
        _ input: CloudWatch.DescribeAlarmsForMetric.Input
    ) async throws -> CloudWatch.DescribeAlarmsForMetric.Output {
        try await backend.call(CloudWatch.DescribeAlarmsForMetric.self, input, as: context)
    }

    /// Calls `DisableAlarmActions`.
    @discardableResult
    package func disableAlarmActions(
        _ input: CloudWatch.DisableAlarmActions.Input
    ) async throws -> CloudWatch.DisableAlarmActions.Output {
        try await backend.call(CloudWatch.DisableAlarmActions.self, input, as: context)
    }

    /// Calls `EnableAlarmActions`.
    @discardableResult
    package func enableAlarmActions(
        _ input: CloudWatch.EnableAlarmActions.Input
    ) async throws -> CloudWatch.EnableAlarmActions.Output {
        try await backend.call(CloudWatch.EnableAlarmActions.self, input, as: context)
    }

    /// Calls `GetMetricData`.
    package func getMetricData(
        _ input: CloudWatch.GetMetricData.Input
    ) async throws -> CloudWatch.GetMetricData.Output {
        try await backend.call(CloudWatch.GetMetricData.self, input, as: context)
    }

    /// Calls `GetMetricStatistics`.
    package func getMetricStatistics(
        _ input: CloudWatch.GetMetricStatistics.Input
    ) async throws -> CloudWatch.GetMetricStatistics.Output {
        try await backend.call(CloudWatch.GetMetricStatistics.self, input, as: context)
    }

    /// Calls `ListMetrics`.
    package func listMetrics(
        _ input: CloudWatch.ListMetrics.Input = .blank
    ) async throws -> CloudWatch.ListMetrics.Output {
        try await backend.call(CloudWatch.ListMetrics.self, input, as: context)
    }

    /// Calls `ListTagsForResource`.
    package func listTagsForResource(
        _ input: CloudWatch.ListTagsForResource.Input
    ) async throws -> CloudWatch.ListTagsForResource.Output {
        try await backend.call(CloudWatch.ListTagsForResource.self, input, as: context)
    }

    /// Calls `PutMetricAlarm`.
    @discardableResult
    package func putMetricAlarm(
        _ input: CloudWatch.PutMetricAlarm.Input
    ) async throws -> CloudWatch.PutMetricAlarm.Output {
        try await backend.call(CloudWatch.PutMetricAlarm.self, input, as: context)
    }

    /// Calls `PutMetricData`.
    @discardableResult
    package func putMetricData(
        _ input: CloudWatch.PutMetricData.Input
    ) async throws -> CloudWatch.PutMetricData.Output {
        try await backend.call(CloudWatch.PutMetricData.self, input, as: context)
    }

    /// Calls `SetAlarmState`.
    @discardableResult
    package func setAlarmState(
        _ input: CloudWatch.SetAlarmState.Input
    ) async throws -> CloudWatch.SetAlarmState.Output {
        try await backend.call(CloudWatch.SetAlarmState.self, input, as: context)
    }

    /// Calls `TagResource`.
    @discardableResult
    package func tagResource(
        _ input: CloudWatch.TagResource.Input
    ) async throws -> CloudWatch.TagResource.Output {
        try await backend.call(CloudWatch.TagResource.self, input, as: context)
    }

    /// Calls `UntagResource`.
    @discardableResult
    package func untagResource(
        _ input: CloudWatch.UntagResource.Input
    ) async throws -> CloudWatch.UntagResource.Output {
        try await backend.call(CloudWatch.UntagResource.self, input, as: context)
    }
}
