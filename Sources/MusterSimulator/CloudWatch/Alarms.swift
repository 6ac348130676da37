import MusterAWS
import MusterCore

/// Alarms: looked at every minute of virtual time while there are any, and their actions.
extension RegionState {
    mutating func putMetricAlarm(
        _ input: CloudWatch.PutMetricAlarmInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.PutMetricAlarmResponse
    {
        try check(input, at: context.now)
        let known = metrics.alarms[input.alarmName]
        guard known != nil || metrics.alarms.count < 5_000 else {
            throw AWSError(.limitExceeded, "The maximum number of alarms has been reached.", httpStatus: 400)
        }
        var record =
            known
            ?? AlarmRecord(
                input: input,
                configured: context.now,
                updated: context.now,
                transitioned: context.now,
                isEnabled: true,
                tags: Dictionary((input.tags ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }),
                timer: metrics.timers.count
            )
        record.input = input
        record.isEnabled = input.actionsEnabled ?? true
        record.configured = context.now
        metrics.alarms[input.alarmName] = record
        note(
            input.alarmName,
            .configurationUpdate,
            "Alarm \"\(input.alarmName)\" \(known == nil ? "created" : "updated")",
            at: context.now
        )
        if known == nil {
            metrics.timers.append(input.alarmName)
            queueAlarm(record.timer, after: context.now)
        }
        return CloudWatch.PutMetricAlarmResponse()
    }

    /// `PutMetricAlarm` declares no error for values; they are refused as by the services that have no other.
    private func check(_ input: CloudWatch.PutMetricAlarmInput, at now: Timestamp) throws(AWSError) {
        func present<Value>(_ value: Value?, _ name: String) throws(AWSError) -> Value {
            guard let value else { throw .metricValidation("The parameter \(name) is required.") }
            return value
        }
        _ = try present(input.comparisonOperator, "ComparisonOperator")
        let periods = try present(input.evaluationPeriods, "EvaluationPeriods")
        _ = try present(input.threshold, "Threshold")
        if let count = input.datapointsToAlarm, count > periods {
            throw .metricValidation("DatapointsToAlarm must not exceed EvaluationPeriods.")
        }
        if let word = input.treatMissingData, !["breaching", "notBreaching", "ignore", "missing"].contains(word) {
            throw .metricValidation("The value \(word.prefix(64)) for parameter TreatMissingData is invalid.")
        }
        var period = 60
        if let queries = input.metrics, !queries.isEmpty {
            guard input.metricName == nil else {
                throw .metricValidation("MetricName and Metrics are mutually exclusive.")
            }
            guard queries.filter({ $0.returnData != false }).count == 1 else {
                throw .metricValidation("Exactly one query of an alarm must return data.")
            }
            _ = try results(of: queries, from: now - .seconds(60), to: now, at: now)
            period = queries.compactMap { $0.metricStat?.period ?? $0.period }.max() ?? period
        } else {
            _ = try present(input.metricName, "MetricName")
            _ = try present(input.namespace, "Namespace")
            period = try present(input.period, "Period")
            guard [10, 20, 30].contains(period) || (period > 0 && period % 60 == 0) else {
                throw .metricValidation("The parameter Period must be 10, 20, 30 or a multiple of 60.")
            }
            guard (input.statistic == nil) != (input.extendedStatistic == nil) else {
                throw .metricValidation("Exactly one of Statistic and ExtendedStatistic is needed.")
            }
            if let name = input.extendedStatistic, MetricPoint.percentile(name) == nil {
                throw .metricValidation(
                    "The value \(name.prefix(64)) for parameter ExtendedStatistic is not supported."
                )
            }
        }
        guard periods <= 7 * 86_400 / max(1, period) else {
            throw .metricValidation("Metrics cannot be checked across more than seven days.")
        }
    }

    private mutating func queueAlarm(_ timer: Int, after now: Timestamp) {
        let minute: Int64 = 60_000_000_000
        pending.append((job: RegionTimer.alarm(timer).number, instant: (now.nanoseconds / minute + 1) * minute))
    }

    /// Looks at an alarm, and again a minute later.
    mutating func fireAlarm(_ timer: Int, at now: Timestamp) {
        guard metrics.timers.indices.contains(timer) else { return }
        let name = metrics.timers[timer]
        guard let record = metrics.alarms[name], record.timer == timer else { return }
        let (state, reason, data) = evaluate(record.input, was: record.state, at: now)
        setAlarm(name, to: state, reason: reason, data: data, at: now)
        queueAlarm(timer, after: now)
    }

    /// How an alarm stands by the newest periods that have ended.
    private func evaluate(
        _ input: CloudWatch.PutMetricAlarmInput,
        was: CloudWatch.StateValue,
        at now: Timestamp
    )
        -> (CloudWatch.StateValue, String, String?)
    {
        let periods = max(1, input.evaluationPeriods ?? 1)
        var seconds = input.period ?? 60
        if let queries = input.metrics, !queries.isEmpty {
            seconds = queries.compactMap { $0.metricStat?.period ?? $0.period }.max() ?? 60
        }
        let period = Int64(max(1, seconds)) * 1_000_000_000
        let end = now.nanoseconds / period * period
        let start = end - period * Int64(periods)
        var found: [(instant: Int64, value: Double)] = []
        if let queries = input.metrics, !queries.isEmpty {
            let all = try? results(
                of: queries,
                from: Timestamp(nanoseconds: start),
                to: Timestamp(nanoseconds: end),
                at: now
            )
            found = queries.first { $0.returnData != false }.flatMap { all?[$0.id] } ?? []
        } else {
            let statistic = input.statistic?.rawValue ?? input.extendedStatistic ?? "Average"
            found = points(
                MetricKey(input.namespace ?? "", input.metricName ?? "", input.dimensions),
                from: start,
                to: end,
                period: period,
                unit: input.unit,
                at: now
            ).compactMap { point in point.statistic(statistic).map { (instant: point.instant, value: $0) } }
        }
        let threshold = input.threshold ?? 0
        let breaching = found.filter { Self.breaches($0.value, input.comparisonOperator, threshold) }
        let missing = periods - found.count
        let treatment = input.treatMissingData ?? "missing"
        let needed = input.datapointsToAlarm ?? periods
        if found.isEmpty, treatment == "missing" {
            return (.insufficientData, "Insufficient Data: \(periods) datapoints were unknown.", nil)
        }
        if found.isEmpty, treatment == "ignore" { return (was, "", nil) }
        let count = breaching.count + (treatment == "breaching" ? missing : 0)
        let values = found.map { "\($0.value)" }.joined(separator: ", ")
        let isAlarm = count >= needed
        // Without enough points to be sure, an alarm stays as it is.
        if !isAlarm, treatment == "ignore", breaching.count + missing >= needed { return (was, "", nil) }
        let reason =
            "Threshold Crossed: \(isAlarm ? count : found.count) out of the last \(periods) datapoints [\(values)] "
            + (isAlarm ? "was " : "was not ") + Self.words(input.comparisonOperator) + " the threshold (\(threshold))."
        let data = JSONWriter().text(
            .object([
                ("version", "1.0"), ("queryDate", .string(now.iso8601(.milliseconds))),
                ("period", .number(seconds)), ("recentDatapoints", .array(found.map { .number($0.value) })),
                ("threshold", .number(threshold)),
            ])
        )
        return (isAlarm ? .alarm : .ok, reason, data)
    }

    private static func breaches(
        _ value: Double,
        _ comparison: CloudWatch.ComparisonOperator?,
        _ threshold: Double
    )
        -> Bool
    {
        switch comparison {
        case .greaterThanOrEqualToThreshold?: value >= threshold
        case .greaterThanThreshold?: value > threshold
        case .lessThanThreshold?: value < threshold
        case .lessThanOrEqualToThreshold?: value <= threshold
        default: false
        }
    }

    private static func words(_ comparison: CloudWatch.ComparisonOperator?) -> String {
        switch comparison {
        case .greaterThanOrEqualToThreshold?: "greater than or equal to"
        case .greaterThanThreshold?: "greater than"
        case .lessThanThreshold?: "less than"
        default: "less than or equal to"
        }
    }

    /// Writes a state down; a new one is told of and acted upon.
    private mutating func setAlarm(
        _ name: String,
        to state: CloudWatch.StateValue,
        reason: String,
        data: String?,
        at now: Timestamp
    ) {
        guard var record = metrics.alarms[name] else { return }
        let old = record.state
        guard old != state else { return }
        let oldReason = record.reason
        record.state = state
        record.reason = reason
        record.reasonData = data
        record.updated = now
        record.transitioned = now
        metrics.alarms[name] = record
        note(name, .stateUpdate, "Alarm updated from \(old.rawValue) to \(state.rawValue)", at: now)
        guard record.isEnabled else { return }
        let input = record.input
        let actions =
            state == .alarm ? input.alarmActions : state == .ok ? input.okActions : input.insufficientDataActions
        for action in actions ?? [] {
            guard action.hasPrefix(arn("sns", "")) else {
                note(name, .action, "Action \(action) is not simulated", at: now)
                continue
            }
            note(name, .action, "Successfully executed action \(action)", at: now)
            publishAsService(
                "cloudwatch",
                to: action,
                subject: String("\(state.rawValue): \"\(name)\" in \(region.rawValue)".prefix(99)),
                message(of: record, old: old, oldReason: oldReason, at: now),
                at: now
            )
        }
    }

    /// Source: CloudWatch User Guide, notifications of alarms: names begin with capitals.
    private func message(
        of record: AlarmRecord,
        old: CloudWatch.StateValue,
        oldReason: String,
        at now: Timestamp
    )
        -> String
    {
        let input = record.input
        let dimensions = (input.dimensions ?? []).map { dimension in
            JSONValue.object([("value", .string(dimension.value)), ("name", .string(dimension.name))])
        }
        let trigger: [(String, JSONValue)] = [
            ("MetricName", .string(input.metricName ?? "")), ("Namespace", .string(input.namespace ?? "")),
            ("StatisticType", .string(input.statistic == nil ? "ExtendedStatistic" : "Statistic")),
            ("Statistic", .string((input.statistic?.rawValue ?? input.extendedStatistic ?? "").uppercased())),
            ("Unit", input.unit.map { JSONValue.string($0.rawValue) } ?? .null), ("Dimensions", .array(dimensions)),
            ("Period", .number(input.period ?? 60)), ("EvaluationPeriods", .number(input.evaluationPeriods ?? 1)),
            ("ComparisonOperator", .string(input.comparisonOperator?.rawValue ?? "")),
            ("Threshold", .number(input.threshold ?? 0)),
            ("TreatMissingData", .string(input.treatMissingData ?? "missing")),
        ]
        return JSONWriter().text(
            .object([
                ("AlarmName", .string(input.alarmName)),
                ("AlarmDescription", input.alarmDescription.map { JSONValue.string($0) } ?? .null),
                ("AWSAccountId", .string(account.rawValue)),
                ("NewStateValue", .string(record.state.rawValue)), ("NewStateReason", .string(record.reason)),
                ("StateChangeTime", .string(now.iso8601(.milliseconds))), ("Region", .string(region.rawValue)),
                ("AlarmArn", .string(alarmARN(input.alarmName))), ("OldStateValue", .string(old.rawValue)),
                ("OldStateReason", .string(oldReason)), ("Trigger", .object(trigger)),
            ])
        )
    }

    private mutating func note(_ name: String, _ kind: CloudWatch.HistoryItemType, _ summary: String, at now: Timestamp)
    {
        metrics.history.append(
            CloudWatch.AlarmHistoryItem(
                alarmName: name,
                alarmType: .metricAlarm,
                timestamp: now,
                historyItemType: kind,
                historySummary: summary,
                historyData: "{}"
            )
        )
    }

    func alarmARN(_ name: String) -> String { arn("cloudwatch", "alarm:" + name) }

    // MARK: Calls

    mutating func setAlarmState(
        _ input: CloudWatch.SetAlarmStateInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.SetAlarmStateResponse
    {
        guard metrics.alarms[input.alarmName] != nil else { throw .noAlarm(input.alarmName) }
        if let data = input.stateReasonData, (try? JSONParser.parse(data)) == nil {
            throw AWSError(.invalidFormat, "The StateReasonData is no JSON text.", httpStatus: 400)
        }
        setAlarm(
            input.alarmName,
            to: input.stateValue,
            reason: input.stateReason,
            data: input.stateReasonData,
            at: context.now
        )
        return CloudWatch.SetAlarmStateResponse()
    }

    mutating func deleteAlarms(
        _ input: CloudWatch.DeleteAlarmsInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.DeleteAlarmsResponse
    {
        guard input.alarmNames.count <= 100 else {
            throw .metricValidation("At most 100 alarms can be deleted in one request.")
        }
        if let missing = input.alarmNames.first(where: { metrics.alarms[$0] == nil }) { throw .noAlarm(missing) }
        for name in input.alarmNames { metrics.alarms[name] = nil }
        return CloudWatch.DeleteAlarmsResponse()
    }

    mutating func enableAlarms(_ names: [String], _ isEnabled: Bool) {
        for name in names { metrics.alarms[name]?.isEnabled = isEnabled }
    }

    private func describe(_ record: AlarmRecord) -> CloudWatch.MetricAlarm {
        let input = record.input
        return CloudWatch.MetricAlarm(
            alarmName: input.alarmName,
            alarmArn: alarmARN(input.alarmName),
            alarmDescription: input.alarmDescription,
            alarmConfigurationUpdatedTimestamp: record.configured,
            actionsEnabled: record.isEnabled,
            okActions: input.okActions ?? [],
            alarmActions: input.alarmActions ?? [],
            insufficientDataActions: input.insufficientDataActions ?? [],
            stateValue: record.state,
            stateReason: record.reason,
            stateReasonData: record.reasonData,
            stateUpdatedTimestamp: record.updated,
            metricName: input.metricName,
            namespace: input.namespace,
            statistic: input.statistic,
            extendedStatistic: input.extendedStatistic,
            dimensions: input.dimensions ?? [],
            period: input.period,
            unit: input.unit,
            evaluationPeriods: input.evaluationPeriods,
            datapointsToAlarm: input.datapointsToAlarm,
            threshold: input.threshold,
            comparisonOperator: input.comparisonOperator,
            treatMissingData: input.treatMissingData,
            metrics: input.metrics ?? [],
            stateTransitionedTimestamp: record.transitioned
        )
    }

    func describeAlarms(
        _ input: CloudWatch.DescribeAlarmsInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.DescribeAlarmsOutput
    {
        if input.alarmNames?.isEmpty == false, input.alarmNamePrefix != nil {
            throw .metricValidation("Specify either AlarmNames or AlarmNamePrefix, not both.")
        }
        let isAsked = input.alarmTypes.map { $0.isEmpty || $0.contains(.metricAlarm) } ?? true
        var chosen = isAsked ? metrics.alarms.keys.sorted().compactMap { metrics.alarms[$0] } : []
        if let names = input.alarmNames, !names.isEmpty {
            chosen = chosen.filter { names.contains($0.input.alarmName) }
        }
        if let prefix = input.alarmNamePrefix { chosen = chosen.filter { $0.input.alarmName.hasPrefix(prefix) } }
        if let state = input.stateValue { chosen = chosen.filter { $0.state == state } }
        if let prefix = input.actionPrefix {
            chosen = chosen.filter { record in
                let actions = [record.input.alarmActions, record.input.okActions, record.input.insufficientDataActions]
                return actions.contains { $0?.contains { $0.hasPrefix(prefix) } ?? false }
            }
        }
        let list =
            "DescribeAlarms \(input.alarmNamePrefix ?? "") \(input.alarmNames ?? []) \(input.stateValue?.rawValue ?? "")"
        let page = try metricPage(chosen, list, input.nextToken, input.maxRecords ?? 50)
        return CloudWatch.DescribeAlarmsOutput(
            compositeAlarms: [],
            metricAlarms: page.items.map(describe),
            logAlarms: [],
            nextToken: page.nextToken
        )
    }

    func describeAlarmsForMetric(
        _ input: CloudWatch.DescribeAlarmsForMetricInput,
        _ context: RequestContext
    ) throws(AWSError) -> CloudWatch.DescribeAlarmsForMetricOutput {
        let key = MetricKey(input.namespace, input.metricName, input.dimensions)
        let chosen = metrics.alarms.keys.sorted().compactMap { metrics.alarms[$0] }.filter { record in
            let own = record.input
            return MetricKey(own.namespace ?? "", own.metricName ?? "", own.dimensions) == key
                && (input.statistic == nil || input.statistic == own.statistic)
                && (input.extendedStatistic == nil || input.extendedStatistic == own.extendedStatistic)
                && (input.period == nil || input.period == own.period)
                && (input.unit == nil || input.unit == own.unit)
        }
        return CloudWatch.DescribeAlarmsForMetricOutput(metricAlarms: chosen.map(describe))
    }

    func describeAlarmHistory(
        _ input: CloudWatch.DescribeAlarmHistoryInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.DescribeAlarmHistoryOutput
    {
        var chosen = metrics.history.all.filter { item in
            guard (input.alarmName ?? item.alarmName) == item.alarmName else { return false }
            guard (input.historyItemType ?? item.historyItemType) == item.historyItemType else { return false }
            guard let time = item.timestamp else { return false }
            return (input.startDate.map { time >= $0 } ?? true) && (input.endDate.map { time <= $0 } ?? true)
        }
        if input.scanBy != .timestampAscending { chosen.reverse() }
        let page = try metricPage(
            chosen,
            "DescribeAlarmHistory \(input.alarmName ?? "")",
            input.nextToken,
            input.maxRecords ?? 100
        )
        return CloudWatch.DescribeAlarmHistoryOutput(alarmHistoryItems: page.items, nextToken: page.nextToken)
    }

    mutating func changeAlarmTags(
        _ arn: String,
        _ change: (inout [String: String]) -> Void
    ) throws(AWSError) -> [String: String] {
        guard let name = metrics.alarms.keys.sorted().first(where: { alarmARN($0) == arn }),
            var record = metrics.alarms[name]
        else {
            throw AWSError(.resourceNotFoundException, "The resource \(arn) does not exist.", httpStatus: 404)
        }
        change(&record.tags)
        metrics.alarms[name] = record
        return record.tags
    }
}

extension AWSError {
    fileprivate static func noAlarm(_ name: String) -> AWSError {
        AWSError(.resourceNotFound, "The alarm \(name) does not exist.", httpStatus: 404)
    }
}
