import MusterAWS
import MusterCore

/// Storing metrics and reading them back.
extension RegionState {
    mutating func putMetricData(
        _ input: CloudWatch.PutMetricDataInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.PutMetricDataResponse
    {
        guard !input.namespace.hasPrefix("AWS/") else {
            throw .metricValue("The value AWS/ for parameter Namespace is invalid.")
        }
        let data = input.metricData ?? []
        guard !data.isEmpty else {
            throw .metricMissing("MetricData")
        }
        guard data.count <= 1_000 else {
            throw .metricValue("The collection MetricData must not have a size greater than 1000.")
        }
        var made: [(MetricKey, MetricSample)] = []
        for (number, datum) in data.enumerated() {
            made.append(try sample(datum, "MetricData.member.\(number + 1)", input.namespace, context.now))
        }
        for (key, sample) in made { metrics.add(sample, to: key) }
        return CloudWatch.PutMetricDataResponse()
    }

    private func sample(
        _ datum: CloudWatch.MetricDatum,
        _ path: String,
        _ namespace: String,
        _ now: Timestamp
    ) throws(AWSError) -> (MetricKey, MetricSample) {
        let time = datum.timestamp ?? now
        guard time >= now - .seconds(14 * 86_400), time <= now + .seconds(7_200) else {
            throw .metricValue(
                "The parameter \(path).Timestamp must specify a time within the past two weeks and the next two hours."
            )
        }
        guard (datum.dimensions ?? []).count <= 30 else {
            throw .metricValue("The collection \(path).Dimensions must not have a size greater than 30.")
        }
        let kinds = [datum.value != nil, datum.statisticValues != nil, datum.values?.isEmpty == false]
        guard kinds.filter(\.self).count == 1 else {
            guard kinds.contains(true) else {
                throw .metricCombination("At least one of the parameters must be specified.")
            }
            let names = zip(["Value", "StatisticValues", "Values"], kinds).filter { $0.1 }.map { "\(path).\($0.0)" }
            throw .metricCombination(
                "The parameters \(names.joined(separator: " and ")) are mutually exclusive and you have specified "
                    + (names.count == 2 ? "both." : "all.")
            )
        }
        func check(_ values: [Double]) throws(AWSError) {
            guard values.allSatisfy({ $0.isFinite && abs($0) <= Self.greatest }) else {
                throw .metricValue("The value for parameter \(path).Value is invalid.")
            }
        }
        let key = MetricKey(namespace, datum.metricName, datum.dimensions)
        let unit = datum.unit ?? CloudWatch.StandardUnit.none
        if let set = datum.statisticValues {
            try check([set.sum, set.sampleCount, set.minimum, set.maximum])
            guard set.sampleCount > 0, set.minimum <= set.maximum else {
                throw .metricValue("The values of parameter \(path).StatisticValues do not go together.")
            }
            return (key, MetricSample(set, at: time.nanoseconds, unit))
        }
        let values = datum.values ?? datum.value.map { [$0] } ?? []
        let counts = datum.counts ?? values.map { _ in 1 }
        guard values.count <= 150, counts.count == values.count else {
            throw .metricValue(
                "The parameters \(path).Values and \(path).Counts must be of the same size, at most 150."
            )
        }
        try check(values + counts)
        return (
            key, MetricSample(Array(zip(values, counts)).map { (value: $0, count: $1) }, at: time.nanoseconds, unit)
        )
    }

    /// 2³⁶⁰.
    private static let greatest = Double(sign: .plus, exponent: 360, significand: 1)

    // MARK: Reading

    /// The points of a metric, one for each period that has any samples, oldest first.
    ///
    /// - Parameters:
    ///   - key: The metric.
    ///   - from: The first nanosecond.
    ///   - to: The nanosecond after the last.
    ///   - period: Nanoseconds; periods begin at multiples of it.
    ///   - unit: Only samples of this unit; `nil` for all.
    ///   - now: What lies after that has not happened.
    /// - Returns: The points.
    func points(
        _ key: MetricKey,
        from: Int64,
        to: Int64,
        period: Int64,
        unit: CloudWatch.StandardUnit?,
        at now: Timestamp
    ) -> [MetricPoint] {
        let samples =
            key.namespace == Self.drsNamespace
            ? drsSamples(key, from: from, to: to, at: now)
            : (metrics.series[key] ?? []).filter { $0.instant >= from && $0.instant < to }
        var points: [MetricPoint] = []
        for sample in samples where unit == nil || sample.unit == unit {
            let slot = (sample.instant >= 0 ? sample.instant : sample.instant - period + 1) / period * period
            if points.last?.instant != slot { points.append(MetricPoint(slot, sample.unit)) }
            points[points.count - 1].add(sample)
        }
        return points
    }

    private static func checkPeriod(_ period: Int) throws(AWSError) {
        guard [1, 5, 10, 20, 30].contains(period) || (period > 0 && period % 60 == 0 && period <= 86_400 * 365) else {
            throw metricPeriod
        }
    }

    private static var metricPeriod: AWSError {
        .metricValue("The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.")
    }

    /// The span that a call asks for, its start rounded down to a period.
    private static func span(_ start: Timestamp, _ end: Timestamp, _ period: Int64) throws(AWSError) -> (Int64, Int64) {
        guard start < end else {
            throw .metricValue("The parameter StartTime must be less than the parameter EndTime.")
        }
        return (start.nanoseconds / period * period, end.nanoseconds)
    }

    func getMetricStatistics(
        _ input: CloudWatch.GetMetricStatisticsInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.GetMetricStatisticsOutput
    {
        try Self.checkPeriod(input.period)
        let period = Int64(input.period) * 1_000_000_000
        let (from, to) = try Self.span(input.startTime, input.endTime, period)
        let (plain, extended) = (input.statistics ?? [], input.extendedStatistics ?? [])
        guard !plain.isEmpty || !extended.isEmpty else {
            throw .metricCombination(
                "At least one of the parameters Statistics and ExtendedStatistics must be specified."
            )
        }
        for name in extended where MetricPoint.percentile(name) == nil {
            throw .metricValue("The value \(name) for parameter ExtendedStatistics is not supported.")
        }
        let wanted = (to - from) / period
        guard wanted <= 1_440 else {
            throw .metricCombination(
                "You have requested up to \(wanted) datapoints, which exceeds the limit of 1,440. You may reduce the "
                    + "datapoints requested by increasing Period, or decreasing the time range."
            )
        }
        let points = points(
            MetricKey(input.namespace, input.metricName, input.dimensions),
            from: from,
            to: to,
            period: period,
            unit: input.unit,
            at: context.now
        )
        return CloudWatch.GetMetricStatisticsOutput(
            label: input.metricName,
            datapoints: points.map { point in
                func value(_ name: CloudWatch.Statistic) -> Double? {
                    plain.contains(name) ? point.statistic(name.rawValue) : nil
                }
                var percentiles: [String: Double] = [:]
                for name in extended { percentiles[name] = point.statistic(name) }
                return CloudWatch.Datapoint(
                    timestamp: Timestamp(nanoseconds: point.instant),
                    sampleCount: value(.sampleCount),
                    average: value(.average),
                    sum: value(.sum),
                    minimum: value(.minimum),
                    maximum: value(.maximum),
                    unit: point.unit,
                    extendedStatistics: extended.isEmpty ? nil : percentiles
                )
            }
        )
    }

    /// `GetMetricData`: metrics and sums of metrics, newest first unless asked otherwise.
    func getMetricData(
        _ input: CloudWatch.GetMetricDataInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.GetMetricDataOutput
    {
        guard (1...500).contains(input.metricDataQueries.count) else {
            throw .metricValidation("The number of queries must be between 1 and 500.")
        }
        let found = try results(
            of: input.metricDataQueries,
            from: input.startTime,
            to: input.endTime,
            at: context.now
        )
        let shown = input.metricDataQueries.filter { $0.returnData != false }
        let limit = max(1, min(input.maxDatapoints ?? 100_800, 100_800) / max(1, shown.count))
        var digest = listDigest("GetMetricData")
        digest.combine(UInt64(bitPattern: input.startTime.nanoseconds))
        for query in input.metricDataQueries { digest.combine(ShapeDigest.of(query)) }
        var offset = 0
        if let token = input.nextToken {
            guard let position = environment.tokens.position(token, list: digest.value) else {
                throw AWSError(.invalidNextToken, "The value for parameter NextToken is invalid.", httpStatus: 400)
            }
            offset = max(0, Int(clamping: position))
        }
        var hasMore = false
        var answers: [CloudWatch.MetricDataResult] = []
        for query in shown {
            var points = found[query.id] ?? []
            if input.scanBy != .timestampAscending { points.reverse() }
            let page = points.dropFirst(offset).prefix(limit)
            let isPartial = offset + page.count < points.count
            hasMore = hasMore || isPartial
            answers.append(
                CloudWatch.MetricDataResult(
                    id: query.id,
                    label: query.label ?? query.metricStat?.metric.metricName ?? query.id,
                    timestamps: page.map { Timestamp(nanoseconds: $0.instant) },
                    values: page.map(\.value),
                    statusCode: isPartial ? .partialData : .complete
                )
            )
        }
        return CloudWatch.GetMetricDataOutput(
            metricDataResults: answers,
            nextToken: hasMore ? environment.tokens.token(Int64(offset + limit), list: digest.value) : nil,
            messages: []
        )
    }

    /// What queries come to, by their ids, oldest first.
    func results(
        of queries: [CloudWatch.MetricDataQuery],
        from start: Timestamp,
        to end: Timestamp,
        at now: Timestamp
    ) throws(AWSError) -> [String: [(instant: Int64, value: Double)]] {
        var found: [String: [(instant: Int64, value: Double)]] = [:]
        guard Set(queries.map(\.id)).count == queries.count else {
            throw .metricValidation("The ids of the queries must differ.")
        }
        for query in queries {
            guard let stat = query.metricStat else { continue }
            guard query.expression == nil else {
                throw .metricValidation("Query \(query.id) has both MetricStat and Expression.")
            }
            try Self.checkPeriod(stat.period)
            guard
                ["Average", "Sum", "Minimum", "Maximum", "SampleCount"].contains(stat.stat)
                    || MetricPoint.percentile(stat.stat) != nil
            else {
                throw .metricValidation("The value \(stat.stat) for parameter Stat of \(query.id) is not supported.")
            }
            let period = Int64(stat.period) * 1_000_000_000
            let (from, to) = try Self.span(start, end, period)
            let key = MetricKey(stat.metric.namespace ?? "", stat.metric.metricName ?? "", stat.metric.dimensions)
            let all = points(key, from: from, to: to, period: period, unit: stat.unit, at: now)
            found[query.id] = all.compactMap { point in
                point.statistic(stat.stat).map { (instant: point.instant, value: $0) }
            }
        }
        for query in queries where query.metricStat == nil {
            guard let text = query.expression else {
                throw .metricValidation("Query \(query.id) has neither MetricStat nor Expression.")
            }
            guard let expression = MetricExpression(text), expression.names.allSatisfy({ found[$0] != nil }) else {
                throw .metricValidation(
                    "Error in expression '\(query.id)': only numbers, ids of metrics, + - * / and parentheses are simulated."
                )
            }
            found[query.id] = expression.values(found)
        }
        return found
    }

    func listMetrics(
        _ input: CloudWatch.ListMetricsInput,
        _ context: RequestContext
    ) throws(AWSError)
        -> CloudWatch.ListMetricsOutput
    {
        let recent = (context.now - .seconds(3 * 3_600)).nanoseconds
        var all = drsMetrics
        all += metrics.series.keys.sorted().filter { key in
            input.recentlyActive == nil || (metrics.series[key]?.last?.instant ?? .min) >= recent
        }
        let chosen = all.filter { key in
            guard (input.namespace ?? key.namespace) == key.namespace, (input.metricName ?? key.name) == key.name else {
                return false
            }
            return (input.dimensions ?? []).allSatisfy { filter in
                key.dimensions.contains { $0.name == filter.name && (filter.value ?? $0.value) == $0.value }
            }
        }
        let list = "ListMetrics \(input.namespace ?? "") \(input.metricName ?? "") \(input.dimensions ?? [])"
        let page = try metricPage(chosen, list, input.nextToken, 500, refusal: .invalidParameterValue)
        return CloudWatch.ListMetricsOutput(metrics: page.items.map(\.shape), nextToken: page.nextToken)
    }

    func metricPage<Item>(
        _ items: [Item],
        _ list: String,
        _ token: String?,
        _ size: Int,
        refusal: AWSErrorCode = .invalidNextToken
    ) throws(AWSError)
        -> (items: [Item], nextToken: String?)
    {
        try environment.cut(
            items,
            list: listDigest(list).value,
            token: token,
            size: size,
            refusal: AWSError(refusal, "The value for parameter NextToken is invalid.", httpStatus: 400)
        )
    }
}

extension AWSError {
    /// 400 `ValidationError` of CloudWatch.
    static func metricValidation(_ message: String) -> AWSError { AWSError(.validationError, message, httpStatus: 400) }
}
