import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

struct CloudWatchTests {
    private func cloudWatch(_ rig: Rig) -> CloudWatchClient { CloudWatchClient(rig.aws, as: rig.drs.context) }

    private func put(_ rig: Rig, _ values: [Double], at seconds: Int64) async throws {
        _ = try await cloudWatch(rig).putMetricData(
            .init(
                namespace: "My",
                metricData: [
                    .init(
                        metricName: "m",
                        timestamp: TestWorld.start + .seconds(seconds),
                        values: values,
                        unit: .seconds
                    )
                ]
            )
        )
    }

    @Test func `what is put is read back by statistic and period`() throws {
        try inWorld(TestWorld.world([])) { rig in
            try await put(rig, [1, 2, 3, 4], at: 10)
            try await put(rig, [10], at: 70)
            let client = cloudWatch(rig)

            let points = try await client.getMetricStatistics(
                .init(
                    namespace: "My",
                    metricName: "m",
                    startTime: TestWorld.start,
                    endTime: TestWorld.start + .seconds(300),
                    period: 60,
                    statistics: [.average, .sum, .sampleCount, .minimum, .maximum]
                )
            ).datapoints

            #expect(points?.map(\.average) == [2.5, 10])
            #expect(points?.map(\.sum) == [10, 10])
            #expect(points?.first?.sampleCount == 4 && points?.first?.maximum == 4)
            #expect(try await client.listMetrics(.init(namespace: "My")).metrics?.map(\.metricName) == ["m"])
        }
    }

    @Test(arguments: [("m1", [2.5, 10]), ("(m1 + m1) / 2 * 10 - 1", [24, 99])])
    func `queries read metrics and sums of them`(expression: String, values: [Double]) throws {
        try inWorld(TestWorld.world([])) { rig in
            try await put(rig, [1, 2, 3, 4], at: 10)
            try await put(rig, [10], at: 70)
            let stat = CloudWatch.MetricStat(
                metric: .init(namespace: "My", metricName: "m"),
                period: 60,
                stat: "Average"
            )

            let answer = try await cloudWatch(rig).getMetricData(
                .init(
                    metricDataQueries: [
                        .init(id: "m1", metricStat: stat, returnData: false), .init(id: "e1", expression: expression),
                    ],
                    startTime: TestWorld.start,
                    endTime: TestWorld.start + .seconds(300),
                    scanBy: .timestampAscending
                )
            )

            #expect(answer.metricDataResults?.map(\.values) == [values])
        }
    }

    @Test func `DRS publishes its lag, and how long ago a launch was`() throws {
        let world = TestWorld.world([TestWorld.server(1) { $0.replication.lag = .seconds(42) }])
        try inWorld(world) { rig in
            _ = try await rig.start([1])
            try await rig.pass(to: .seconds(600))
            func read(_ name: String, _ dimensions: [CloudWatch.Dimension]?) async throws -> [Double?]? {
                try await cloudWatch(rig).getMetricStatistics(
                    .init(
                        namespace: "AWS/DRS",
                        metricName: name,
                        dimensions: dimensions,
                        startTime: TestWorld.start,
                        endTime: TestWorld.start + .seconds(3_600),
                        period: 300,
                        statistics: [.maximum]
                    )
                ).datapoints?.map(\.maximum)
            }
            let server = [CloudWatch.Dimension(name: "SourceServerID", value: TestWorld.serverID(1).rawValue)]

            #expect(try await read("LagDuration", server) == [42, 42, 42])
            #expect(try await read("TotalSourceServerCount", nil) == [1, 1, 1])
            let since = try #require(try await read("DurationSinceLastSuccessfulRecoveryLaunch", server)?.last ?? nil)
            #expect((470...480).contains(since))
            #expect(try await read("LagDuration", nil) == [])
        }
    }

    @Test func `an alarm goes off, tells a topic, and is well again`() throws {
        let topic = "arn:aws:sns:us-east-1:111111111111:dr"
        try inWorld(TestWorld.world([])) { rig in
            _ = try await rig.sns.createTopic(.init(name: "dr"))
            _ = try await rig.sns.subscribe(
                .init(topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:111111111111:q")
            )
            for request in rig.aws.confirmationRequests {
                _ = try await rig.sns.confirmSubscription(.init(topicArn: topic, token: request.token))
            }
            _ = try await cloudWatch(rig).putMetricAlarm(
                .init(
                    alarmName: "lag",
                    okActions: [topic],
                    alarmActions: [topic],
                    metricName: "m",
                    namespace: "My",
                    statistic: .maximum,
                    period: 60,
                    evaluationPeriods: 1,
                    threshold: 5,
                    comparisonOperator: .greaterThanThreshold,
                    treatMissingData: "notBreaching"
                )
            )
            try await put(rig, [9], at: 130)
            try await rig.pass(to: .seconds(185))
            let during = try await cloudWatch(rig).describeAlarms().metricAlarms?.first?.stateValue
            try await rig.pass(to: .seconds(300))
            let after = try await cloudWatch(rig).describeAlarms().metricAlarms?.first?.stateValue

            #expect(during == .alarm && after == .ok)
            let states = try rig.aws.deliveries.map { try JSONParser.parse($0.message)["NewStateValue"]?.string }
            #expect(states == ["OK", "ALARM", "OK"])
            let history = try await cloudWatch(rig).describeAlarmHistory(.init(historyItemType: .stateUpdate))
            #expect(history.alarmHistoryItems?.count == 3)
        }
    }

    @Test(arguments: [
        ("AWS/DRS", CloudWatch.MetricDatum(metricName: "m", value: 1), AWSErrorCode.invalidParameterValue),
        ("My", .init(metricName: "m"), .invalidParameterCombination),
        ("My", .init(metricName: "m", value: .nan), .invalidParameterValue),
        ("My", .init(metricName: "m", value: 1e200), .invalidParameterValue),
        ("My", .init(metricName: "m", value: 1, values: [1]), .invalidParameterCombination),
        ("My", .init(metricName: "m", values: [1], counts: [1, 2]), .invalidParameterValue),
        (
            "My", .init(metricName: "m", timestamp: TestWorld.start - .seconds(1_300_000), value: 1),
            .invalidParameterValue
        ),
    ])
    func `data that no metric may have is refused`(
        namespace: String,
        datum: CloudWatch.MetricDatum,
        code: AWSErrorCode
    )
        throws
    {
        try inWorld(TestWorld.world([])) { rig in
            let error = await refusal {
                try await cloudWatch(rig).putMetricData(.init(namespace: namespace, metricData: [datum]))
            }

            #expect(error?.code == code && error?.httpStatus == 400)
        }
    }
}
