import MusterAWS
import MusterCore

/// The rules of CloudWatch.
extension RuleTable {
    mutating func addCloudWatch() {
        metrics(CloudWatch.PutMetricData.self) { (region, input, context) throws(AWSError) in
            try region.putMetricData(input, context)
        }
        metrics(CloudWatch.GetMetricStatistics.self) { (region, input, context) throws(AWSError) in
            try region.getMetricStatistics(input, context)
        }
        metrics(CloudWatch.GetMetricData.self) { (region, input, context) throws(AWSError) in
            try region.getMetricData(input, context)
        }
        metrics(CloudWatch.ListMetrics.self) { (region, input, context) throws(AWSError) in
            try region.listMetrics(input, context)
        }
        metrics(CloudWatch.PutMetricAlarm.self, on: { region, input in region.alarmARN(input.alarmName) }) {
            (region, input, context) throws(AWSError) in
            try region.putMetricAlarm(input, context)
        }
        metrics(CloudWatch.SetAlarmState.self, on: { region, input in region.alarmARN(input.alarmName) }) {
            (region, input, context) throws(AWSError) in
            try region.setAlarmState(input, context)
        }
        metrics(CloudWatch.DeleteAlarms.self) { (region, input, context) throws(AWSError) in
            try region.deleteAlarms(input, context)
        }
        metrics(CloudWatch.DescribeAlarms.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarms(input, context)
        }
        metrics(CloudWatch.DescribeAlarmsForMetric.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarmsForMetric(input, context)
        }
        metrics(CloudWatch.DescribeAlarmHistory.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarmHistory(input, context)
        }
        metrics(CloudWatch.EnableAlarmActions.self) { (region, input, context) throws(AWSError) in
            region.enableAlarms(input.alarmNames, true)
            return CloudWatch.EnableAlarmActionsResponse()
        }
        metrics(CloudWatch.DisableAlarmActions.self) { (region, input, context) throws(AWSError) in
            region.enableAlarms(input.alarmNames, false)
            return CloudWatch.DisableAlarmActionsResponse()
        }
        metrics(CloudWatch.ListTagsForResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            let tags = try region.changeAlarmTags(input.resourceARN) { _ in }
            return CloudWatch.ListTagsForResourceOutput(
                tags: tags.keys.sorted().map { CloudWatch.Tag(key: $0, value: tags[$0] ?? "") }
            )
        }
        metrics(CloudWatch.TagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeAlarmTags(input.resourceARN) { tags in
                for tag in input.tags { tags[tag.key] = tag.value }
            }
            return CloudWatch.TagResourceOutput()
        }
        metrics(CloudWatch.UntagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeAlarmTags(input.resourceARN) { tags in
                for key in input.tagKeys { tags[key] = nil }
            }
            return CloudWatch.UntagResourceOutput()
        }
    }

    private mutating func metrics<Operation: AWSOperation>(
        _ operation: Operation.Type,
        on resource: (@Sendable (borrowing RegionState, Operation.Input) -> String)? = nil,
        _ rule: @escaping Rule<Operation>.RegionRule
    ) {
        var access: Rule<Operation>.Access?
        if let resource { access = { region, input, _ in [AccessDemand(resource: resource(region, input))] } }
        add(operation, Rule(.region(rule), needsInitialization: false, access: access))
    }
}
