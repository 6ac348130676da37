// Shapes of CloudWatch 2010-08-01, protocol json, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

package import MusterCore

extension CloudWatch {
    /// Source: CloudWatch 2010-08-01, shape `AlarmHistoryItem`.
    package struct AlarmHistoryItem: AWSStructure {
        package var alarmName: String?
        package var alarmType: AlarmType?
        package var timestamp: Timestamp?
        package var historyItemType: HistoryItemType?
        package var historySummary: String?
        package var historyData: String?

        package init(
            alarmName: String? = nil,
            alarmType: AlarmType? = nil,
            timestamp: Timestamp? = nil,
            historyItemType: HistoryItemType? = nil,
            historySummary: String? = nil,
            historyData: String? = nil
        ) {
            self.alarmName = alarmName
            self.alarmType = alarmType
            self.timestamp = timestamp
            self.historyItemType = historyItemType
            self.historySummary = historySummary
            self.historyData = historyData
        }

        package static var blank: AlarmHistoryItem { AlarmHistoryItem() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "AlarmHistoryItem",
            [
                MemberSchema("AlarmName", Schemas.alarmName),
                MemberSchema("AlarmType", Schemas.alarmType),
                MemberSchema("Timestamp", .plain),
                MemberSchema("HistoryItemType", Schemas.historyItemType),
                MemberSchema("HistorySummary", Schemas.historySummary),
                MemberSchema("HistoryData", Schemas.historyData),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &alarmType)
            visitor.member(members[2], &timestamp)
            visitor.member(members[3], &historyItemType)
            visitor.member(members[4], &historySummary)
            visitor.member(members[5], &historyData)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `CompositeAlarm`.
    package struct CompositeAlarm: AWSStructure {
        package var actionsEnabled: Bool?
        package var alarmActions: [String]?
        package var alarmArn: String?
        package var alarmConfigurationUpdatedTimestamp: Timestamp?
        package var alarmDescription: String?
        package var alarmName: String?
        package var alarmRule: String?
        package var insufficientDataActions: [String]?
        package var okActions: [String]?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Timestamp?
        package var stateValue: StateValue?
        package var stateTransitionedTimestamp: Timestamp?
        package var actionsSuppressedBy: ActionsSuppressedBy?
        package var actionsSuppressedReason: String?
        package var actionsSuppressor: String?
        package var actionsSuppressorWaitPeriod: Int?
        package var actionsSuppressorExtensionPeriod: Int?

        package init(
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmArn: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            alarmRule: String? = nil,
            insufficientDataActions: [String]? = nil,
            okActions: [String]? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            stateValue: StateValue? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            actionsSuppressedBy: ActionsSuppressedBy? = nil,
            actionsSuppressedReason: String? = nil,
            actionsSuppressor: String? = nil,
            actionsSuppressorWaitPeriod: Int? = nil,
            actionsSuppressorExtensionPeriod: Int? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.alarmRule = alarmRule
            self.insufficientDataActions = insufficientDataActions
            self.okActions = okActions
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.actionsSuppressedBy = actionsSuppressedBy
            self.actionsSuppressedReason = actionsSuppressedReason
            self.actionsSuppressor = actionsSuppressor
            self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
            self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
        }

        package static var blank: CompositeAlarm { CompositeAlarm() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "CompositeAlarm",
            [
                MemberSchema("ActionsEnabled", .plain),
                MemberSchema("AlarmActions", Schemas.resourceList),
                MemberSchema("AlarmArn", Schemas.alarmArn),
                MemberSchema("AlarmConfigurationUpdatedTimestamp", .plain),
                MemberSchema("AlarmDescription", Schemas.alarmDescription),
                MemberSchema("AlarmName", Schemas.alarmName),
                MemberSchema("AlarmRule", Schemas.alarmRule),
                MemberSchema("InsufficientDataActions", Schemas.resourceList),
                MemberSchema("OKActions", Schemas.resourceList),
                MemberSchema("StateReason", Schemas.stateReason),
                MemberSchema("StateReasonData", Schemas.stateReasonData),
                MemberSchema("StateUpdatedTimestamp", .plain),
                MemberSchema("StateValue", Schemas.stateValue),
                MemberSchema("StateTransitionedTimestamp", .plain),
                MemberSchema("ActionsSuppressedBy", Schemas.actionsSuppressedBy),
                MemberSchema("ActionsSuppressedReason", Schemas.actionsSuppressedReason),
                MemberSchema("ActionsSuppressor", Schemas.alarmArn),
                MemberSchema("ActionsSuppressorWaitPeriod", .plain),
                MemberSchema("ActionsSuppressorExtensionPeriod", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &actionsEnabled)
            visitor.member(members[1], &alarmActions)
            visitor.member(members[2], &alarmArn)
            visitor.member(members[3], &alarmConfigurationUpdatedTimestamp)
            visitor.member(members[4], &alarmDescription)
            visitor.member(members[5], &alarmName)
            visitor.member(members[6], &alarmRule)
            visitor.member(members[7], &insufficientDataActions)
            visitor.member(members[8], &okActions)
            visitor.member(members[9], &stateReason)
            visitor.member(members[10], &stateReasonData)
            visitor.member(members[11], &stateUpdatedTimestamp)
            visitor.member(members[12], &stateValue)
            visitor.member(members[13], &stateTransitionedTimestamp)
            visitor.member(members[14], &actionsSuppressedBy)
            visitor.member(members[15], &actionsSuppressedReason)
            visitor.member(members[16], &actionsSuppressor)
            visitor.member(members[17], &actionsSuppressorWaitPeriod)
            visitor.member(members[18], &actionsSuppressorExtensionPeriod)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `Datapoint`.
    package struct Datapoint: AWSStructure {
        package var timestamp: Timestamp?
        package var sampleCount: Double?
        package var average: Double?
        package var sum: Double?
        package var minimum: Double?
        package var maximum: Double?
        package var unit: StandardUnit?
        package var extendedStatistics: [String: Double]?

        package init(
            timestamp: Timestamp? = nil,
            sampleCount: Double? = nil,
            average: Double? = nil,
            sum: Double? = nil,
            minimum: Double? = nil,
            maximum: Double? = nil,
            unit: StandardUnit? = nil,
            extendedStatistics: [String: Double]? = nil
        ) {
            self.timestamp = timestamp
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.unit = unit
            self.extendedStatistics = extendedStatistics
        }

        package static var blank: Datapoint { Datapoint() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "Datapoint",
            [
                MemberSchema("Timestamp", .plain),
                MemberSchema("SampleCount", .plain),
                MemberSchema("Average", .plain),
                MemberSchema("Sum", .plain),
                MemberSchema("Minimum", .plain),
                MemberSchema("Maximum", .plain),
                MemberSchema("Unit", Schemas.standardUnit),
                MemberSchema("ExtendedStatistics", Schemas.datapointValueMap),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &timestamp)
            visitor.member(members[1], &sampleCount)
            visitor.member(members[2], &average)
            visitor.member(members[3], &sum)
            visitor.member(members[4], &minimum)
            visitor.member(members[5], &maximum)
            visitor.member(members[6], &unit)
            visitor.member(members[7], &extendedStatistics)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DeleteAlarmsInput`.
    package struct DeleteAlarmsInput: AWSStructure {
        package var alarmNames: [String]

        package init(alarmNames: [String]) {
            self.alarmNames = alarmNames
        }

        package static var blank: DeleteAlarmsInput { DeleteAlarmsInput(alarmNames: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DeleteAlarmsInput",
            [
                MemberSchema("AlarmNames", Schemas.alarmNames, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmNames)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DeleteAlarmsResponse: AWSStructure {
        package init() {}

        package static var blank: DeleteAlarmsResponse { DeleteAlarmsResponse() }

        package static let schema = StructureSchema(.cloudWatch, "DeleteAlarmsResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmHistoryInput`.
    package struct DescribeAlarmHistoryInput: AWSStructure {
        package var alarmName: String?
        package var alarmTypes: [AlarmType]?
        package var historyItemType: HistoryItemType?
        package var startDate: Timestamp?
        package var endDate: Timestamp?
        package var maxRecords: Int?
        package var nextToken: String?
        package var scanBy: ScanBy?

        package init(
            alarmName: String? = nil,
            alarmTypes: [AlarmType]? = nil,
            historyItemType: HistoryItemType? = nil,
            startDate: Timestamp? = nil,
            endDate: Timestamp? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil,
            scanBy: ScanBy? = nil
        ) {
            self.alarmName = alarmName
            self.alarmTypes = alarmTypes
            self.historyItemType = historyItemType
            self.startDate = startDate
            self.endDate = endDate
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.scanBy = scanBy
        }

        package static var blank: DescribeAlarmHistoryInput { DescribeAlarmHistoryInput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmHistoryInput",
            [
                MemberSchema("AlarmName", Schemas.alarmName),
                MemberSchema("AlarmTypes", Schemas.alarmTypes),
                MemberSchema("HistoryItemType", Schemas.historyItemType),
                MemberSchema("StartDate", .plain),
                MemberSchema("EndDate", .plain),
                MemberSchema("MaxRecords", Schemas.maxRecords),
                MemberSchema("NextToken", .plain),
                MemberSchema("ScanBy", Schemas.scanBy),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &alarmTypes)
            visitor.member(members[2], &historyItemType)
            visitor.member(members[3], &startDate)
            visitor.member(members[4], &endDate)
            visitor.member(members[5], &maxRecords)
            visitor.member(members[6], &nextToken)
            visitor.member(members[7], &scanBy)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmHistoryOutput`.
    package struct DescribeAlarmHistoryOutput: AWSStructure {
        package var alarmHistoryItems: [AlarmHistoryItem]?
        package var nextToken: String?

        package init(alarmHistoryItems: [AlarmHistoryItem]? = nil, nextToken: String? = nil) {
            self.alarmHistoryItems = alarmHistoryItems
            self.nextToken = nextToken
        }

        package static var blank: DescribeAlarmHistoryOutput { DescribeAlarmHistoryOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmHistoryOutput",
            [
                MemberSchema("AlarmHistoryItems", Schemas.alarmHistoryItems),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmHistoryItems)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmsForMetricInput`.
    package struct DescribeAlarmsForMetricInput: AWSStructure {
        package var metricName: String
        package var namespace: String
        package var statistic: Statistic?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: StandardUnit?

        package init(
            metricName: String,
            namespace: String,
            statistic: Statistic? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: StandardUnit? = nil
        ) {
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
        }

        package static var blank: DescribeAlarmsForMetricInput {
            DescribeAlarmsForMetricInput(metricName: .blank, namespace: .blank)
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmsForMetricInput",
            [
                MemberSchema("MetricName", Schemas.metricName, isRequired: true),
                MemberSchema("Namespace", Schemas.namespace, isRequired: true),
                MemberSchema("Statistic", Schemas.statistic),
                MemberSchema("ExtendedStatistic", .plain),
                MemberSchema("Dimensions", Schemas.dimensions),
                MemberSchema("Period", Schemas.period),
                MemberSchema("Unit", Schemas.standardUnit),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricName)
            visitor.member(members[1], &namespace)
            visitor.member(members[2], &statistic)
            visitor.member(members[3], &extendedStatistic)
            visitor.member(members[4], &dimensions)
            visitor.member(members[5], &period)
            visitor.member(members[6], &unit)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmsForMetricOutput`.
    package struct DescribeAlarmsForMetricOutput: AWSStructure {
        package var metricAlarms: [MetricAlarm]?

        package init(metricAlarms: [MetricAlarm]? = nil) {
            self.metricAlarms = metricAlarms
        }

        package static var blank: DescribeAlarmsForMetricOutput { DescribeAlarmsForMetricOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmsForMetricOutput",
            [
                MemberSchema("MetricAlarms", Schemas.metricAlarms)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricAlarms)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmsInput`.
    package struct DescribeAlarmsInput: AWSStructure {
        package var alarmNames: [String]?
        package var alarmNamePrefix: String?
        package var alarmTypes: [AlarmType]?
        package var childrenOfAlarmName: String?
        package var parentsOfAlarmName: String?
        package var stateValue: StateValue?
        package var actionPrefix: String?
        package var maxRecords: Int?
        package var nextToken: String?

        package init(
            alarmNames: [String]? = nil,
            alarmNamePrefix: String? = nil,
            alarmTypes: [AlarmType]? = nil,
            childrenOfAlarmName: String? = nil,
            parentsOfAlarmName: String? = nil,
            stateValue: StateValue? = nil,
            actionPrefix: String? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil
        ) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
        }

        package static var blank: DescribeAlarmsInput { DescribeAlarmsInput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmsInput",
            [
                MemberSchema("AlarmNames", Schemas.alarmNames),
                MemberSchema("AlarmNamePrefix", Schemas.alarmNamePrefix),
                MemberSchema("AlarmTypes", Schemas.alarmTypes),
                MemberSchema("ChildrenOfAlarmName", Schemas.alarmName),
                MemberSchema("ParentsOfAlarmName", Schemas.alarmName),
                MemberSchema("StateValue", Schemas.stateValue),
                MemberSchema("ActionPrefix", Schemas.actionPrefix),
                MemberSchema("MaxRecords", Schemas.maxRecords),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmNames)
            visitor.member(members[1], &alarmNamePrefix)
            visitor.member(members[2], &alarmTypes)
            visitor.member(members[3], &childrenOfAlarmName)
            visitor.member(members[4], &parentsOfAlarmName)
            visitor.member(members[5], &stateValue)
            visitor.member(members[6], &actionPrefix)
            visitor.member(members[7], &maxRecords)
            visitor.member(members[8], &nextToken)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DescribeAlarmsOutput`.
    package struct DescribeAlarmsOutput: AWSStructure {
        package var compositeAlarms: [CompositeAlarm]?
        package var metricAlarms: [MetricAlarm]?
        package var logAlarms: [LogAlarm]?
        package var nextToken: String?

        package init(
            compositeAlarms: [CompositeAlarm]? = nil,
            metricAlarms: [MetricAlarm]? = nil,
            logAlarms: [LogAlarm]? = nil,
            nextToken: String? = nil
        ) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.logAlarms = logAlarms
            self.nextToken = nextToken
        }

        package static var blank: DescribeAlarmsOutput { DescribeAlarmsOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DescribeAlarmsOutput",
            [
                MemberSchema("CompositeAlarms", Schemas.compositeAlarms),
                MemberSchema("MetricAlarms", Schemas.metricAlarms),
                MemberSchema("LogAlarms", Schemas.logAlarms),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &compositeAlarms)
            visitor.member(members[1], &metricAlarms)
            visitor.member(members[2], &logAlarms)
            visitor.member(members[3], &nextToken)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `Dimension`.
    package struct Dimension: AWSStructure {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        package static var blank: Dimension { Dimension(name: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "Dimension",
            [
                MemberSchema("Name", Schemas.dimensionName, isRequired: true),
                MemberSchema("Value", Schemas.dimensionValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &value)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DimensionFilter`.
    package struct DimensionFilter: AWSStructure {
        package var name: String
        package var value: String?

        package init(name: String, value: String? = nil) {
            self.name = name
            self.value = value
        }

        package static var blank: DimensionFilter { DimensionFilter(name: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DimensionFilter",
            [
                MemberSchema("Name", Schemas.dimensionName, isRequired: true),
                MemberSchema("Value", Schemas.dimensionValue),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &name)
            visitor.member(members[1], &value)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `DisableAlarmActionsInput`.
    package struct DisableAlarmActionsInput: AWSStructure {
        package var alarmNames: [String]

        package init(alarmNames: [String]) {
            self.alarmNames = alarmNames
        }

        package static var blank: DisableAlarmActionsInput { DisableAlarmActionsInput(alarmNames: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "DisableAlarmActionsInput",
            [
                MemberSchema("AlarmNames", Schemas.alarmNames, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmNames)
        }
    }

    /// Nothing: the model has no shape here.
    package struct DisableAlarmActionsResponse: AWSStructure {
        package init() {}

        package static var blank: DisableAlarmActionsResponse { DisableAlarmActionsResponse() }

        package static let schema = StructureSchema(.cloudWatch, "DisableAlarmActionsResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `EnableAlarmActionsInput`.
    package struct EnableAlarmActionsInput: AWSStructure {
        package var alarmNames: [String]

        package init(alarmNames: [String]) {
            self.alarmNames = alarmNames
        }

        package static var blank: EnableAlarmActionsInput { EnableAlarmActionsInput(alarmNames: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "EnableAlarmActionsInput",
            [
                MemberSchema("AlarmNames", Schemas.alarmNames, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmNames)
        }
    }

    /// Nothing: the model has no shape here.
    package struct EnableAlarmActionsResponse: AWSStructure {
        package init() {}

        package static var blank: EnableAlarmActionsResponse { EnableAlarmActionsResponse() }

        package static let schema = StructureSchema(.cloudWatch, "EnableAlarmActionsResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `GetMetricDataInput`.
    package struct GetMetricDataInput: AWSStructure {
        package var metricDataQueries: [MetricDataQuery]
        package var startTime: Timestamp
        package var endTime: Timestamp
        package var nextToken: String?
        package var scanBy: ScanBy?
        package var maxDatapoints: Int?

        package init(
            metricDataQueries: [MetricDataQuery],
            startTime: Timestamp,
            endTime: Timestamp,
            nextToken: String? = nil,
            scanBy: ScanBy? = nil,
            maxDatapoints: Int? = nil
        ) {
            self.metricDataQueries = metricDataQueries
            self.startTime = startTime
            self.endTime = endTime
            self.nextToken = nextToken
            self.scanBy = scanBy
            self.maxDatapoints = maxDatapoints
        }

        package static var blank: GetMetricDataInput {
            GetMetricDataInput(metricDataQueries: .blank, startTime: .blank, endTime: .blank)
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "GetMetricDataInput",
            [
                MemberSchema("MetricDataQueries", Schemas.metricDataQueries, isRequired: true),
                MemberSchema("StartTime", .plain, isRequired: true),
                MemberSchema("EndTime", .plain, isRequired: true),
                MemberSchema("NextToken", .plain),
                MemberSchema("ScanBy", Schemas.scanBy),
                MemberSchema("MaxDatapoints", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricDataQueries)
            visitor.member(members[1], &startTime)
            visitor.member(members[2], &endTime)
            visitor.member(members[3], &nextToken)
            visitor.member(members[4], &scanBy)
            visitor.member(members[5], &maxDatapoints)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `GetMetricDataOutput`.
    package struct GetMetricDataOutput: AWSStructure {
        package var metricDataResults: [MetricDataResult]?
        package var nextToken: String?
        package var messages: [MessageData]?

        package init(
            metricDataResults: [MetricDataResult]? = nil,
            nextToken: String? = nil,
            messages: [MessageData]? = nil
        ) {
            self.metricDataResults = metricDataResults
            self.nextToken = nextToken
            self.messages = messages
        }

        package static var blank: GetMetricDataOutput { GetMetricDataOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "GetMetricDataOutput",
            [
                MemberSchema("MetricDataResults", Schemas.metricDataResults),
                MemberSchema("NextToken", .plain),
                MemberSchema("Messages", Schemas.metricDataResultMessages),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricDataResults)
            visitor.member(members[1], &nextToken)
            visitor.member(members[2], &messages)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `GetMetricStatisticsInput`.
    package struct GetMetricStatisticsInput: AWSStructure {
        package var namespace: String
        package var metricName: String
        package var dimensions: [Dimension]?
        package var startTime: Timestamp
        package var endTime: Timestamp
        package var period: Int
        package var statistics: [Statistic]?
        package var extendedStatistics: [String]?
        package var unit: StandardUnit?

        package init(
            namespace: String,
            metricName: String,
            dimensions: [Dimension]? = nil,
            startTime: Timestamp,
            endTime: Timestamp,
            period: Int,
            statistics: [Statistic]? = nil,
            extendedStatistics: [String]? = nil,
            unit: StandardUnit? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.startTime = startTime
            self.endTime = endTime
            self.period = period
            self.statistics = statistics
            self.extendedStatistics = extendedStatistics
            self.unit = unit
        }

        package static var blank: GetMetricStatisticsInput {
            GetMetricStatisticsInput(
                namespace: .blank,
                metricName: .blank,
                startTime: .blank,
                endTime: .blank,
                period: .blank
            )
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "GetMetricStatisticsInput",
            [
                MemberSchema("Namespace", Schemas.namespace, isRequired: true),
                MemberSchema("MetricName", Schemas.metricName, isRequired: true),
                MemberSchema("Dimensions", Schemas.dimensions),
                MemberSchema("StartTime", .plain, isRequired: true),
                MemberSchema("EndTime", .plain, isRequired: true),
                MemberSchema("Period", Schemas.period, isRequired: true),
                MemberSchema("Statistics", Schemas.statistics),
                MemberSchema("ExtendedStatistics", Schemas.extendedStatistics),
                MemberSchema("Unit", Schemas.standardUnit),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namespace)
            visitor.member(members[1], &metricName)
            visitor.member(members[2], &dimensions)
            visitor.member(members[3], &startTime)
            visitor.member(members[4], &endTime)
            visitor.member(members[5], &period)
            visitor.member(members[6], &statistics)
            visitor.member(members[7], &extendedStatistics)
            visitor.member(members[8], &unit)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `GetMetricStatisticsOutput`.
    package struct GetMetricStatisticsOutput: AWSStructure {
        package var label: String?
        package var datapoints: [Datapoint]?

        package init(label: String? = nil, datapoints: [Datapoint]? = nil) {
            self.label = label
            self.datapoints = datapoints
        }

        package static var blank: GetMetricStatisticsOutput { GetMetricStatisticsOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "GetMetricStatisticsOutput",
            [
                MemberSchema("Label", .plain),
                MemberSchema("Datapoints", Schemas.datapoints),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &label)
            visitor.member(members[1], &datapoints)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `ListMetricsInput`.
    package struct ListMetricsInput: AWSStructure {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [DimensionFilter]?
        package var nextToken: String?
        package var recentlyActive: RecentlyActive?

        package init(
            namespace: String? = nil,
            metricName: String? = nil,
            dimensions: [DimensionFilter]? = nil,
            nextToken: String? = nil,
            recentlyActive: RecentlyActive? = nil
        ) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
            self.nextToken = nextToken
            self.recentlyActive = recentlyActive
        }

        package static var blank: ListMetricsInput { ListMetricsInput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ListMetricsInput",
            [
                MemberSchema("Namespace", Schemas.namespace),
                MemberSchema("MetricName", Schemas.metricName),
                MemberSchema("Dimensions", Schemas.dimensionFilters),
                MemberSchema("NextToken", .plain),
                MemberSchema("RecentlyActive", Schemas.recentlyActive),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namespace)
            visitor.member(members[1], &metricName)
            visitor.member(members[2], &dimensions)
            visitor.member(members[3], &nextToken)
            visitor.member(members[4], &recentlyActive)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `ListMetricsOutput`.
    package struct ListMetricsOutput: AWSStructure {
        package var metrics: [Metric]?
        package var nextToken: String?

        package init(metrics: [Metric]? = nil, nextToken: String? = nil) {
            self.metrics = metrics
            self.nextToken = nextToken
        }

        package static var blank: ListMetricsOutput { ListMetricsOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ListMetricsOutput",
            [
                MemberSchema("Metrics", Schemas.metrics),
                MemberSchema("NextToken", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metrics)
            visitor.member(members[1], &nextToken)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `ListTagsForResourceInput`.
    package struct ListTagsForResourceInput: AWSStructure {
        package var resourceARN: String

        package init(resourceARN: String) {
            self.resourceARN = resourceARN
        }

        package static var blank: ListTagsForResourceInput { ListTagsForResourceInput(resourceARN: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ListTagsForResourceInput",
            [
                MemberSchema("ResourceARN", Schemas.amazonResourceName, isRequired: true)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `ListTagsForResourceOutput`.
    package struct ListTagsForResourceOutput: AWSStructure {
        package var tags: [Tag]?

        package init(tags: [Tag]? = nil) {
            self.tags = tags
        }

        package static var blank: ListTagsForResourceOutput { ListTagsForResourceOutput() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ListTagsForResourceOutput",
            [
                MemberSchema("Tags", Schemas.tagList)
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &tags)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `LogAlarm`.
    package struct LogAlarm: AWSStructure {
        package var alarmName: String?
        package var alarmArn: String?
        package var alarmDescription: String?
        package var alarmConfigurationUpdatedTimestamp: Timestamp?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var stateValue: StateValue?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Timestamp?
        package var scheduledQueryConfiguration: ScheduledQueryConfiguration?
        package var queryResultsToEvaluate: Int?
        package var queryResultsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: ComparisonOperator?
        package var treatMissingData: String?
        package var stateTransitionedTimestamp: Timestamp?
        package var evaluationState: EvaluationState?
        package var actionLogLineCount: Int?
        package var actionLogLineRoleArn: String?

        package init(
            alarmName: String? = nil,
            alarmArn: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: StateValue? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            scheduledQueryConfiguration: ScheduledQueryConfiguration? = nil,
            queryResultsToEvaluate: Int? = nil,
            queryResultsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            treatMissingData: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            evaluationState: EvaluationState? = nil,
            actionLogLineCount: Int? = nil,
            actionLogLineRoleArn: String? = nil
        ) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.scheduledQueryConfiguration = scheduledQueryConfiguration
            self.queryResultsToEvaluate = queryResultsToEvaluate
            self.queryResultsToAlarm = queryResultsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.evaluationState = evaluationState
            self.actionLogLineCount = actionLogLineCount
            self.actionLogLineRoleArn = actionLogLineRoleArn
        }

        package static var blank: LogAlarm { LogAlarm() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "LogAlarm",
            [
                MemberSchema("AlarmName", Schemas.alarmName),
                MemberSchema("AlarmArn", Schemas.alarmArn),
                MemberSchema("AlarmDescription", Schemas.alarmDescription),
                MemberSchema("AlarmConfigurationUpdatedTimestamp", .plain),
                MemberSchema("ActionsEnabled", .plain),
                MemberSchema("OKActions", Schemas.resourceList),
                MemberSchema("AlarmActions", Schemas.resourceList),
                MemberSchema("InsufficientDataActions", Schemas.resourceList),
                MemberSchema("StateValue", Schemas.stateValue),
                MemberSchema("StateReason", Schemas.stateReason),
                MemberSchema("StateReasonData", Schemas.stateReasonData),
                MemberSchema("StateUpdatedTimestamp", .plain),
                MemberSchema("ScheduledQueryConfiguration", .structure),
                MemberSchema("QueryResultsToEvaluate", Schemas.queryResultsToEvaluate),
                MemberSchema("QueryResultsToAlarm", Schemas.queryResultsToAlarm),
                MemberSchema("Threshold", .plain),
                MemberSchema("ComparisonOperator", Schemas.comparisonOperator),
                MemberSchema("TreatMissingData", Schemas.treatMissingData),
                MemberSchema("StateTransitionedTimestamp", .plain),
                MemberSchema("EvaluationState", Schemas.evaluationState),
                MemberSchema("ActionLogLineCount", .plain),
                MemberSchema("ActionLogLineRoleArn", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &alarmArn)
            visitor.member(members[2], &alarmDescription)
            visitor.member(members[3], &alarmConfigurationUpdatedTimestamp)
            visitor.member(members[4], &actionsEnabled)
            visitor.member(members[5], &okActions)
            visitor.member(members[6], &alarmActions)
            visitor.member(members[7], &insufficientDataActions)
            visitor.member(members[8], &stateValue)
            visitor.member(members[9], &stateReason)
            visitor.member(members[10], &stateReasonData)
            visitor.member(members[11], &stateUpdatedTimestamp)
            visitor.member(members[12], &scheduledQueryConfiguration)
            visitor.member(members[13], &queryResultsToEvaluate)
            visitor.member(members[14], &queryResultsToAlarm)
            visitor.member(members[15], &threshold)
            visitor.member(members[16], &comparisonOperator)
            visitor.member(members[17], &treatMissingData)
            visitor.member(members[18], &stateTransitionedTimestamp)
            visitor.member(members[19], &evaluationState)
            visitor.member(members[20], &actionLogLineCount)
            visitor.member(members[21], &actionLogLineRoleArn)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MessageData`.
    package struct MessageData: AWSStructure {
        package var code: String?
        package var value: String?

        package init(code: String? = nil, value: String? = nil) {
            self.code = code
            self.value = value
        }

        package static var blank: MessageData { MessageData() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MessageData",
            [
                MemberSchema("Code", .plain),
                MemberSchema("Value", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &code)
            visitor.member(members[1], &value)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `Metric`.
    package struct Metric: AWSStructure {
        package var namespace: String?
        package var metricName: String?
        package var dimensions: [Dimension]?

        package init(namespace: String? = nil, metricName: String? = nil, dimensions: [Dimension]? = nil) {
            self.namespace = namespace
            self.metricName = metricName
            self.dimensions = dimensions
        }

        package static var blank: Metric { Metric() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "Metric",
            [
                MemberSchema("Namespace", Schemas.namespace),
                MemberSchema("MetricName", Schemas.metricName),
                MemberSchema("Dimensions", Schemas.dimensions),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namespace)
            visitor.member(members[1], &metricName)
            visitor.member(members[2], &dimensions)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MetricAlarm`.
    package struct MetricAlarm: AWSStructure {
        package var alarmName: String?
        package var alarmArn: String?
        package var alarmDescription: String?
        package var alarmConfigurationUpdatedTimestamp: Timestamp?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var stateValue: StateValue?
        package var stateReason: String?
        package var stateReasonData: String?
        package var stateUpdatedTimestamp: Timestamp?
        package var metricName: String?
        package var namespace: String?
        package var statistic: Statistic?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: StandardUnit?
        package var evaluationPeriods: Int?
        package var datapointsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: ComparisonOperator?
        package var treatMissingData: String?
        package var evaluateLowSampleCountPercentile: String?
        package var metrics: [MetricDataQuery]?
        package var thresholdMetricId: String?
        package var evaluationState: EvaluationState?
        package var stateTransitionedTimestamp: Timestamp?

        package init(
            alarmName: String? = nil,
            alarmArn: String? = nil,
            alarmDescription: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            stateValue: StateValue? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: Statistic? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: StandardUnit? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            thresholdMetricId: String? = nil,
            evaluationState: EvaluationState? = nil,
            stateTransitionedTimestamp: Timestamp? = nil
        ) {
            self.alarmName = alarmName
            self.alarmArn = alarmArn
            self.alarmDescription = alarmDescription
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.thresholdMetricId = thresholdMetricId
            self.evaluationState = evaluationState
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
        }

        package static var blank: MetricAlarm { MetricAlarm() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MetricAlarm",
            [
                MemberSchema("AlarmName", Schemas.alarmName),
                MemberSchema("AlarmArn", Schemas.alarmArn),
                MemberSchema("AlarmDescription", Schemas.alarmDescription),
                MemberSchema("AlarmConfigurationUpdatedTimestamp", .plain),
                MemberSchema("ActionsEnabled", .plain),
                MemberSchema("OKActions", Schemas.resourceList),
                MemberSchema("AlarmActions", Schemas.resourceList),
                MemberSchema("InsufficientDataActions", Schemas.resourceList),
                MemberSchema("StateValue", Schemas.stateValue),
                MemberSchema("StateReason", Schemas.stateReason),
                MemberSchema("StateReasonData", Schemas.stateReasonData),
                MemberSchema("StateUpdatedTimestamp", .plain),
                MemberSchema("MetricName", Schemas.metricName),
                MemberSchema("Namespace", Schemas.namespace),
                MemberSchema("Statistic", Schemas.statistic),
                MemberSchema("ExtendedStatistic", .plain),
                MemberSchema("Dimensions", Schemas.dimensions),
                MemberSchema("Period", Schemas.period),
                MemberSchema("Unit", Schemas.standardUnit),
                MemberSchema("EvaluationPeriods", Schemas.evaluationPeriods),
                MemberSchema("DatapointsToAlarm", Schemas.datapointsToAlarm),
                MemberSchema("Threshold", .plain),
                MemberSchema("ComparisonOperator", Schemas.comparisonOperator),
                MemberSchema("TreatMissingData", Schemas.treatMissingData),
                MemberSchema("EvaluateLowSampleCountPercentile", Schemas.evaluateLowSampleCountPercentile),
                MemberSchema("Metrics", Schemas.metricDataQueries),
                MemberSchema("ThresholdMetricId", Schemas.metricId),
                MemberSchema("EvaluationState", Schemas.evaluationState),
                MemberSchema("StateTransitionedTimestamp", .plain),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &alarmArn)
            visitor.member(members[2], &alarmDescription)
            visitor.member(members[3], &alarmConfigurationUpdatedTimestamp)
            visitor.member(members[4], &actionsEnabled)
            visitor.member(members[5], &okActions)
            visitor.member(members[6], &alarmActions)
            visitor.member(members[7], &insufficientDataActions)
            visitor.member(members[8], &stateValue)
            visitor.member(members[9], &stateReason)
            visitor.member(members[10], &stateReasonData)
            visitor.member(members[11], &stateUpdatedTimestamp)
            visitor.member(members[12], &metricName)
            visitor.member(members[13], &namespace)
            visitor.member(members[14], &statistic)
            visitor.member(members[15], &extendedStatistic)
            visitor.member(members[16], &dimensions)
            visitor.member(members[17], &period)
            visitor.member(members[18], &unit)
            visitor.member(members[19], &evaluationPeriods)
            visitor.member(members[20], &datapointsToAlarm)
            visitor.member(members[21], &threshold)
            visitor.member(members[22], &comparisonOperator)
            visitor.member(members[23], &treatMissingData)
            visitor.member(members[24], &evaluateLowSampleCountPercentile)
            visitor.member(members[25], &metrics)
            visitor.member(members[26], &thresholdMetricId)
            visitor.member(members[27], &evaluationState)
            visitor.member(members[28], &stateTransitionedTimestamp)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MetricDataQuery`.
    package struct MetricDataQuery: AWSStructure {
        package var id: String
        package var metricStat: MetricStat?
        package var expression: String?
        package var label: String?
        package var returnData: Bool?
        package var period: Int?

        package init(
            id: String,
            metricStat: MetricStat? = nil,
            expression: String? = nil,
            label: String? = nil,
            returnData: Bool? = nil,
            period: Int? = nil
        ) {
            self.id = id
            self.metricStat = metricStat
            self.expression = expression
            self.label = label
            self.returnData = returnData
            self.period = period
        }

        package static var blank: MetricDataQuery { MetricDataQuery(id: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MetricDataQuery",
            [
                MemberSchema("Id", Schemas.metricId, isRequired: true),
                MemberSchema("MetricStat", .structure),
                MemberSchema("Expression", Schemas.metricExpression),
                MemberSchema("Label", .plain),
                MemberSchema("ReturnData", .plain),
                MemberSchema("Period", Schemas.period),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &metricStat)
            visitor.member(members[2], &expression)
            visitor.member(members[3], &label)
            visitor.member(members[4], &returnData)
            visitor.member(members[5], &period)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MetricDataResult`.
    package struct MetricDataResult: AWSStructure {
        package var id: String?
        package var label: String?
        package var timestamps: [Timestamp]?
        package var values: [Double]?
        package var statusCode: StatusCode?
        package var messages: [MessageData]?

        package init(
            id: String? = nil,
            label: String? = nil,
            timestamps: [Timestamp]? = nil,
            values: [Double]? = nil,
            statusCode: StatusCode? = nil,
            messages: [MessageData]? = nil
        ) {
            self.id = id
            self.label = label
            self.timestamps = timestamps
            self.values = values
            self.statusCode = statusCode
            self.messages = messages
        }

        package static var blank: MetricDataResult { MetricDataResult() }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MetricDataResult",
            [
                MemberSchema("Id", Schemas.metricId),
                MemberSchema("Label", .plain),
                MemberSchema("Timestamps", Schemas.timestamps),
                MemberSchema("Values", Schemas.datapointValues),
                MemberSchema("StatusCode", Schemas.statusCode),
                MemberSchema("Messages", Schemas.metricDataResultMessages),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &id)
            visitor.member(members[1], &label)
            visitor.member(members[2], &timestamps)
            visitor.member(members[3], &values)
            visitor.member(members[4], &statusCode)
            visitor.member(members[5], &messages)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MetricDatum`.
    package struct MetricDatum: AWSStructure {
        package var metricName: String
        package var dimensions: [Dimension]?
        package var timestamp: Timestamp?
        package var value: Double?
        package var statisticValues: StatisticSet?
        package var values: [Double]?
        package var counts: [Double]?
        package var unit: StandardUnit?
        package var storageResolution: Int?

        package init(
            metricName: String,
            dimensions: [Dimension]? = nil,
            timestamp: Timestamp? = nil,
            value: Double? = nil,
            statisticValues: StatisticSet? = nil,
            values: [Double]? = nil,
            counts: [Double]? = nil,
            unit: StandardUnit? = nil,
            storageResolution: Int? = nil
        ) {
            self.metricName = metricName
            self.dimensions = dimensions
            self.timestamp = timestamp
            self.value = value
            self.statisticValues = statisticValues
            self.values = values
            self.counts = counts
            self.unit = unit
            self.storageResolution = storageResolution
        }

        package static var blank: MetricDatum { MetricDatum(metricName: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MetricDatum",
            [
                MemberSchema("MetricName", Schemas.metricName, isRequired: true),
                MemberSchema("Dimensions", Schemas.dimensions),
                MemberSchema("Timestamp", .plain),
                MemberSchema("Value", .plain),
                MemberSchema("StatisticValues", .structure),
                MemberSchema("Values", Schemas.values),
                MemberSchema("Counts", Schemas.counts),
                MemberSchema("Unit", Schemas.standardUnit),
                MemberSchema("StorageResolution", Schemas.storageResolution),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metricName)
            visitor.member(members[1], &dimensions)
            visitor.member(members[2], &timestamp)
            visitor.member(members[3], &value)
            visitor.member(members[4], &statisticValues)
            visitor.member(members[5], &values)
            visitor.member(members[6], &counts)
            visitor.member(members[7], &unit)
            visitor.member(members[8], &storageResolution)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `MetricStat`.
    package struct MetricStat: AWSStructure {
        package var metric: Metric
        package var period: Int
        package var stat: String
        package var unit: StandardUnit?

        package init(metric: Metric, period: Int, stat: String, unit: StandardUnit? = nil) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }

        package static var blank: MetricStat { MetricStat(metric: .blank, period: .blank, stat: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "MetricStat",
            [
                MemberSchema("Metric", .structure, isRequired: true),
                MemberSchema("Period", Schemas.period, isRequired: true),
                MemberSchema("Stat", .plain, isRequired: true),
                MemberSchema("Unit", Schemas.standardUnit),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &metric)
            visitor.member(members[1], &period)
            visitor.member(members[2], &stat)
            visitor.member(members[3], &unit)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `PutMetricAlarmInput`.
    package struct PutMetricAlarmInput: AWSStructure {
        package var alarmName: String
        package var alarmDescription: String?
        package var actionsEnabled: Bool?
        package var okActions: [String]?
        package var alarmActions: [String]?
        package var insufficientDataActions: [String]?
        package var metricName: String?
        package var namespace: String?
        package var statistic: Statistic?
        package var extendedStatistic: String?
        package var dimensions: [Dimension]?
        package var period: Int?
        package var unit: StandardUnit?
        package var evaluationPeriods: Int?
        package var datapointsToAlarm: Int?
        package var threshold: Double?
        package var comparisonOperator: ComparisonOperator?
        package var treatMissingData: String?
        package var evaluateLowSampleCountPercentile: String?
        package var metrics: [MetricDataQuery]?
        package var tags: [Tag]?
        package var thresholdMetricId: String?

        package init(
            alarmName: String,
            alarmDescription: String? = nil,
            actionsEnabled: Bool? = nil,
            okActions: [String]? = nil,
            alarmActions: [String]? = nil,
            insufficientDataActions: [String]? = nil,
            metricName: String? = nil,
            namespace: String? = nil,
            statistic: Statistic? = nil,
            extendedStatistic: String? = nil,
            dimensions: [Dimension]? = nil,
            period: Int? = nil,
            unit: StandardUnit? = nil,
            evaluationPeriods: Int? = nil,
            datapointsToAlarm: Int? = nil,
            threshold: Double? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            treatMissingData: String? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            tags: [Tag]? = nil,
            thresholdMetricId: String? = nil
        ) {
            self.alarmName = alarmName
            self.alarmDescription = alarmDescription
            self.actionsEnabled = actionsEnabled
            self.okActions = okActions
            self.alarmActions = alarmActions
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.namespace = namespace
            self.statistic = statistic
            self.extendedStatistic = extendedStatistic
            self.dimensions = dimensions
            self.period = period
            self.unit = unit
            self.evaluationPeriods = evaluationPeriods
            self.datapointsToAlarm = datapointsToAlarm
            self.threshold = threshold
            self.comparisonOperator = comparisonOperator
            self.treatMissingData = treatMissingData
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.metrics = metrics
            self.tags = tags
            self.thresholdMetricId = thresholdMetricId
        }

        package static var blank: PutMetricAlarmInput { PutMetricAlarmInput(alarmName: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "PutMetricAlarmInput",
            [
                MemberSchema("AlarmName", Schemas.alarmName, isRequired: true),
                MemberSchema("AlarmDescription", Schemas.alarmDescription),
                MemberSchema("ActionsEnabled", .plain),
                MemberSchema("OKActions", Schemas.resourceList),
                MemberSchema("AlarmActions", Schemas.resourceList),
                MemberSchema("InsufficientDataActions", Schemas.resourceList),
                MemberSchema("MetricName", Schemas.metricName),
                MemberSchema("Namespace", Schemas.namespace),
                MemberSchema("Statistic", Schemas.statistic),
                MemberSchema("ExtendedStatistic", .plain),
                MemberSchema("Dimensions", Schemas.dimensions),
                MemberSchema("Period", Schemas.period),
                MemberSchema("Unit", Schemas.standardUnit),
                MemberSchema("EvaluationPeriods", Schemas.evaluationPeriods),
                MemberSchema("DatapointsToAlarm", Schemas.datapointsToAlarm),
                MemberSchema("Threshold", .plain),
                MemberSchema("ComparisonOperator", Schemas.comparisonOperator),
                MemberSchema("TreatMissingData", Schemas.treatMissingData),
                MemberSchema("EvaluateLowSampleCountPercentile", Schemas.evaluateLowSampleCountPercentile),
                MemberSchema("Metrics", Schemas.metricDataQueries),
                MemberSchema("Tags", Schemas.tagList),
                MemberSchema("ThresholdMetricId", Schemas.metricId),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &alarmDescription)
            visitor.member(members[2], &actionsEnabled)
            visitor.member(members[3], &okActions)
            visitor.member(members[4], &alarmActions)
            visitor.member(members[5], &insufficientDataActions)
            visitor.member(members[6], &metricName)
            visitor.member(members[7], &namespace)
            visitor.member(members[8], &statistic)
            visitor.member(members[9], &extendedStatistic)
            visitor.member(members[10], &dimensions)
            visitor.member(members[11], &period)
            visitor.member(members[12], &unit)
            visitor.member(members[13], &evaluationPeriods)
            visitor.member(members[14], &datapointsToAlarm)
            visitor.member(members[15], &threshold)
            visitor.member(members[16], &comparisonOperator)
            visitor.member(members[17], &treatMissingData)
            visitor.member(members[18], &evaluateLowSampleCountPercentile)
            visitor.member(members[19], &metrics)
            visitor.member(members[20], &tags)
            visitor.member(members[21], &thresholdMetricId)
        }
    }

    /// Nothing: the model has no shape here.
    package struct PutMetricAlarmResponse: AWSStructure {
        package init() {}

        package static var blank: PutMetricAlarmResponse { PutMetricAlarmResponse() }

        package static let schema = StructureSchema(.cloudWatch, "PutMetricAlarmResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `PutMetricDataInput`.
    package struct PutMetricDataInput: AWSStructure {
        package var namespace: String
        package var metricData: [MetricDatum]?

        package init(namespace: String, metricData: [MetricDatum]? = nil) {
            self.namespace = namespace
            self.metricData = metricData
        }

        package static var blank: PutMetricDataInput { PutMetricDataInput(namespace: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "PutMetricDataInput",
            [
                MemberSchema("Namespace", Schemas.namespace, isRequired: true),
                MemberSchema("MetricData", Schemas.metricData),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &namespace)
            visitor.member(members[1], &metricData)
        }
    }

    /// Nothing: the model has no shape here.
    package struct PutMetricDataResponse: AWSStructure {
        package init() {}

        package static var blank: PutMetricDataResponse { PutMetricDataResponse() }

        package static let schema = StructureSchema(.cloudWatch, "PutMetricDataResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `ScheduleConfiguration`.
    package struct ScheduleConfiguration: AWSStructure {
        package var scheduleExpression: String
        package var startTimeOffset: Int
        package var endTimeOffset: Int?

        package init(scheduleExpression: String, startTimeOffset: Int, endTimeOffset: Int? = nil) {
            self.scheduleExpression = scheduleExpression
            self.startTimeOffset = startTimeOffset
            self.endTimeOffset = endTimeOffset
        }

        package static var blank: ScheduleConfiguration {
            ScheduleConfiguration(scheduleExpression: .blank, startTimeOffset: .blank)
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ScheduleConfiguration",
            [
                MemberSchema("ScheduleExpression", Schemas.scheduleExpression, isRequired: true),
                MemberSchema("StartTimeOffset", Schemas.startTimeOffset, isRequired: true),
                MemberSchema("EndTimeOffset", Schemas.endTimeOffset),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &scheduleExpression)
            visitor.member(members[1], &startTimeOffset)
            visitor.member(members[2], &endTimeOffset)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `ScheduledQueryConfiguration`.
    package struct ScheduledQueryConfiguration: AWSStructure {
        package var queryString: String
        package var logGroupIdentifiers: [String]?
        package var queryARN: String?
        package var scheduledQueryRoleARN: String
        package var scheduleConfiguration: ScheduleConfiguration
        package var aggregationExpression: String
        package var tags: [Tag]?

        package init(
            queryString: String,
            logGroupIdentifiers: [String]? = nil,
            queryARN: String? = nil,
            scheduledQueryRoleARN: String,
            scheduleConfiguration: ScheduleConfiguration,
            aggregationExpression: String,
            tags: [Tag]? = nil
        ) {
            self.queryString = queryString
            self.logGroupIdentifiers = logGroupIdentifiers
            self.queryARN = queryARN
            self.scheduledQueryRoleARN = scheduledQueryRoleARN
            self.scheduleConfiguration = scheduleConfiguration
            self.aggregationExpression = aggregationExpression
            self.tags = tags
        }

        package static var blank: ScheduledQueryConfiguration {
            ScheduledQueryConfiguration(
                queryString: .blank,
                scheduledQueryRoleARN: .blank,
                scheduleConfiguration: .blank,
                aggregationExpression: .blank
            )
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "ScheduledQueryConfiguration",
            [
                MemberSchema("QueryString", Schemas.queryString, isRequired: true),
                MemberSchema("LogGroupIdentifiers", Schemas.logGroupIdentifiers),
                MemberSchema("QueryARN", Schemas.amazonResourceName),
                MemberSchema("ScheduledQueryRoleARN", Schemas.amazonResourceName, isRequired: true),
                MemberSchema("ScheduleConfiguration", .structure, isRequired: true),
                MemberSchema("AggregationExpression", Schemas.aggregationExpression, isRequired: true),
                MemberSchema("Tags", Schemas.tagList),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &queryString)
            visitor.member(members[1], &logGroupIdentifiers)
            visitor.member(members[2], &queryARN)
            visitor.member(members[3], &scheduledQueryRoleARN)
            visitor.member(members[4], &scheduleConfiguration)
            visitor.member(members[5], &aggregationExpression)
            visitor.member(members[6], &tags)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `SetAlarmStateInput`.
    package struct SetAlarmStateInput: AWSStructure {
        package var alarmName: String
        package var stateValue: StateValue
        package var stateReason: String
        package var stateReasonData: String?

        package init(
            alarmName: String,
            stateValue: StateValue,
            stateReason: String,
            stateReasonData: String? = nil
        ) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
        }

        package static var blank: SetAlarmStateInput {
            SetAlarmStateInput(alarmName: .blank, stateValue: .blank, stateReason: .blank)
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "SetAlarmStateInput",
            [
                MemberSchema("AlarmName", Schemas.alarmName, isRequired: true),
                MemberSchema("StateValue", Schemas.stateValue, isRequired: true),
                MemberSchema("StateReason", Schemas.stateReason, isRequired: true),
                MemberSchema("StateReasonData", Schemas.stateReasonData),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &alarmName)
            visitor.member(members[1], &stateValue)
            visitor.member(members[2], &stateReason)
            visitor.member(members[3], &stateReasonData)
        }
    }

    /// Nothing: the model has no shape here.
    package struct SetAlarmStateResponse: AWSStructure {
        package init() {}

        package static var blank: SetAlarmStateResponse { SetAlarmStateResponse() }

        package static let schema = StructureSchema(.cloudWatch, "SetAlarmStateResponse", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `StatisticSet`.
    package struct StatisticSet: AWSStructure {
        package var sampleCount: Double
        package var sum: Double
        package var minimum: Double
        package var maximum: Double

        package init(sampleCount: Double, sum: Double, minimum: Double, maximum: Double) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
        }

        package static var blank: StatisticSet {
            StatisticSet(sampleCount: .blank, sum: .blank, minimum: .blank, maximum: .blank)
        }

        package static let schema = StructureSchema(
            .cloudWatch,
            "StatisticSet",
            [
                MemberSchema("SampleCount", .plain, isRequired: true),
                MemberSchema("Sum", .plain, isRequired: true),
                MemberSchema("Minimum", .plain, isRequired: true),
                MemberSchema("Maximum", .plain, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &sampleCount)
            visitor.member(members[1], &sum)
            visitor.member(members[2], &minimum)
            visitor.member(members[3], &maximum)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `Tag`.
    package struct Tag: AWSStructure {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        package static var blank: Tag { Tag(key: .blank, value: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "Tag",
            [
                MemberSchema("Key", Schemas.tagKey, isRequired: true),
                MemberSchema("Value", Schemas.tagValue, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &key)
            visitor.member(members[1], &value)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `TagResourceInput`.
    package struct TagResourceInput: AWSStructure {
        package var resourceARN: String
        package var tags: [Tag]

        package init(resourceARN: String, tags: [Tag]) {
            self.resourceARN = resourceARN
            self.tags = tags
        }

        package static var blank: TagResourceInput { TagResourceInput(resourceARN: .blank, tags: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "TagResourceInput",
            [
                MemberSchema("ResourceARN", Schemas.amazonResourceName, isRequired: true),
                MemberSchema("Tags", Schemas.tagList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
            visitor.member(members[1], &tags)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `TagResourceOutput`.
    package struct TagResourceOutput: AWSStructure {
        package init() {}

        package static var blank: TagResourceOutput { TagResourceOutput() }

        package static let schema = StructureSchema(.cloudWatch, "TagResourceOutput", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }

    /// Source: CloudWatch 2010-08-01, shape `UntagResourceInput`.
    package struct UntagResourceInput: AWSStructure {
        package var resourceARN: String
        package var tagKeys: [String]

        package init(resourceARN: String, tagKeys: [String]) {
            self.resourceARN = resourceARN
            self.tagKeys = tagKeys
        }

        package static var blank: UntagResourceInput { UntagResourceInput(resourceARN: .blank, tagKeys: .blank) }

        package static let schema = StructureSchema(
            .cloudWatch,
            "UntagResourceInput",
            [
                MemberSchema("ResourceARN", Schemas.amazonResourceName, isRequired: true),
                MemberSchema("TagKeys", Schemas.tagKeyList, isRequired: true),
            ]
        )

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {
            let members = Self.schema.members
            visitor.member(members[0], &resourceARN)
            visitor.member(members[1], &tagKeys)
        }
    }

    /// Source: CloudWatch 2010-08-01, shape `UntagResourceOutput`.
    package struct UntagResourceOutput: AWSStructure {
        package init() {}

        package static var blank: UntagResourceOutput { UntagResourceOutput() }

        package static let schema = StructureSchema(.cloudWatch, "UntagResourceOutput", [])

        package mutating func visitMembers<Visitor: ShapeVisitor>(_ visitor: inout Visitor) {}
    }
}
