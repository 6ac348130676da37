import MusterAWS
import MusterCore

/// The rules of CloudWatch.
extension RuleTable {
    mutating func addCloudWatch() {
        neighbour(CloudWatch.PutMetricData.self) { (region, input, context) throws(AWSError) in
            try region.putMetricData(input, context)
        }
        neighbour(CloudWatch.GetMetricStatistics.self) { (region, input, context) throws(AWSError) in
            try region.getMetricStatistics(input, context)
        }
        neighbour(CloudWatch.GetMetricData.self) { (region, input, context) throws(AWSError) in
            try region.getMetricData(input, context)
        }
        neighbour(CloudWatch.ListMetrics.self) { (region, input, context) throws(AWSError) in
            try region.listMetrics(input, context)
        }
        neighbour(CloudWatch.PutMetricAlarm.self, on: { region, input in region.alarmARN(input.alarmName) }) {
            (region, input, context) throws(AWSError) in
            try region.putMetricAlarm(input, context)
        }
        neighbour(CloudWatch.SetAlarmState.self, on: { region, input in region.alarmARN(input.alarmName) }) {
            (region, input, context) throws(AWSError) in
            try region.setAlarmState(input, context)
        }
        neighbour(CloudWatch.DeleteAlarms.self) { (region, input, context) throws(AWSError) in
            try region.deleteAlarms(input, context)
        }
        neighbour(CloudWatch.DescribeAlarms.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarms(input, context)
        }
        neighbour(CloudWatch.DescribeAlarmsForMetric.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarmsForMetric(input, context)
        }
        neighbour(CloudWatch.DescribeAlarmHistory.self) { (region, input, context) throws(AWSError) in
            try region.describeAlarmHistory(input, context)
        }
        neighbour(CloudWatch.EnableAlarmActions.self) { (region, input, context) throws(AWSError) in
            region.enableAlarms(input.alarmNames, true)
            return CloudWatch.EnableAlarmActionsResponse()
        }
        neighbour(CloudWatch.DisableAlarmActions.self) { (region, input, context) throws(AWSError) in
            region.enableAlarms(input.alarmNames, false)
            return CloudWatch.DisableAlarmActionsResponse()
        }
        neighbour(CloudWatch.ListTagsForResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            let tags = try region.changeAlarmTags(input.resourceARN) { _ in }
            return CloudWatch.ListTagsForResourceOutput(
                tags: tags.keys.sorted().map { CloudWatch.Tag(key: $0, value: tags[$0] ?? "") }
            )
        }
        neighbour(CloudWatch.TagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeAlarmTags(input.resourceARN) { tags in
                for tag in input.tags { tags[tag.key] = tag.value }
            }
            return CloudWatch.TagResourceOutput()
        }
        neighbour(CloudWatch.UntagResource.self, on: { _, input in input.resourceARN }) {
            (region, input, context) throws(AWSError) in
            _ = try region.changeAlarmTags(input.resourceARN) { tags in
                for key in input.tagKeys { tags[key] = nil }
            }
            return CloudWatch.UntagResourceOutput()
        }
    }
}
