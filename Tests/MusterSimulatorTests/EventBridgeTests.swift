import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

struct EventBridgeTests {
    private static let topic = "arn:aws:sns:us-east-1:111111111111:dr"

    private func events(_ rig: Rig) -> EventBridgeClient { EventBridgeClient(rig.aws, as: rig.drs.context) }

    /// A topic with a subscriber, and a rule that sends to it.
    private func listen(_ rig: Rig, _ pattern: String, _ target: EventBridge.Target? = nil) async throws {
        _ = try await rig.sns.createTopic(.init(name: "dr"))
        _ = try await rig.sns.subscribe(
            .init(topicArn: Self.topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:111111111111:q")
        )
        for request in rig.aws.confirmationRequests {
            _ = try await rig.sns.confirmSubscription(.init(topicArn: Self.topic, token: request.token))
        }
        _ = try await events(rig).putRule(.init(name: "all", eventPattern: pattern))
        let target = target ?? EventBridge.Target(id: "1", arn: Self.topic)
        _ = try await events(rig).putTargets(.init(rule: "all", targets: [target]))
    }

    private func put(
        _ rig: Rig,
        _ detail: String,
        source: String = "my.app"
    ) async throws
        -> EventBridge.PutEventsResponse
    {
        try await events(rig).putEvents(
            .init(entries: [.init(source: source, detailType: "order", detail: detail)])
        )
    }

    @Test func `a launch that ends reaches a topic through a rule`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            try await listen(rig, #"{"source": ["aws.drs"], "detail": {"state": ["RECOVERY_LAUNCH_SUCCEEDED"]}}"#)
            let job = try await rig.start([1])
            try await rig.pass(to: .seconds(300))

            let message = try #require(rig.aws.deliveries.first?.message)

            let event = try #require(ServiceEvent(try JSONParser.parse(message)))
            #expect(event.detailType == ServiceEvent.launchResult)
            #expect(event.detail["job-id"]?.string == job.jobID.rawValue)
            #expect(rig.aws.deliveries.count == 1)
        }
    }

    @Test func `recovery points and stalls reach rules that ask for them`() throws {
        let fault = ReplicationFault(
            server: TestWorld.serverID(1),
            state: .stalled,
            window: FaultWindow(from: .seconds(900), until: .seconds(1_000))
        )
        try inWorld(TestWorld.world([TestWorld.server(1)]), faults: [Fault(.replication(fault))]) { rig in
            try await listen(rig, #"{"source": ["aws.drs"]}"#)
            try await rig.pass(to: .seconds(1_150))

            let types = try rig.aws.deliveries.map { try JSONParser.parse($0.message)["detail-type"]?.string }

            #expect(types.filter { $0 == ServiceEvent.stalledChange }.count == 2)
            #expect(types.contains(ServiceEvent.snapshotTaken))
        }
    }

    @Test func `entries fail one by one, in order`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let answer = try await events(rig).putEvents(
                .init(entries: [
                    .init(source: "my.app", detailType: "t", detail: "{}"),
                    .init(detailType: "t", detail: "{}"),
                    .init(source: "my.app", detailType: "t", detail: "[1]"),
                    .init(source: "aws.drs", detailType: "t", detail: "{}"),
                    .init(source: "my.app", detailType: "t", detail: "{}", eventBusName: "none"),
                ])
            )

            #expect(answer.failedEntryCount == 4)
            #expect(
                answer.entries?.map(\.errorCode) == [
                    nil, "InvalidArgument", "MalformedDetail", "NotAuthorizedForSourceException",
                    "ResourceNotFoundException",
                ]
            )
            #expect(answer.entries?.first?.eventId != nil)
        }
    }

    @Test(arguments: [
        (EventBridge.Target(id: "1", arn: topic, input: #"{"fixed": true}"#), #"{"fixed": true}"#),
        (EventBridge.Target(id: "1", arn: topic, inputPath: "$.detail.n"), "7"),
        (
            EventBridge.Target(
                id: "1",
                arn: topic,
                inputTransformer: .init(
                    inputPathsMap: ["n": "$.detail.n", "who": "$.source"],
                    inputTemplate: #""order <n> of <who>""#
                )
            ), #""order 7 of my.app""#
        ),
    ])
    func `targets get what their rule makes of an event`(target: EventBridge.Target, text: String) throws {
        try inWorld(TestWorld.world([])) { rig in
            try await listen(rig, #"{"source": ["my.app"]}"#, target)
            _ = try await put(rig, #"{"n": 7}"#)
            try await rig.pass(to: .seconds(60))

            #expect(rig.aws.deliveries.map(\.message) == [text])
        }
    }

    @Test func `a disabled rule sends nothing, and other targets are written down`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let queue = "arn:aws:lambda:us-east-1:111111111111:function:f"
            try await listen(rig, #"{"source": ["my.app"]}"#, .init(id: "f", arn: queue))
            _ = try await put(rig, "{}")
            _ = try await events(rig).disableRule(.init(name: "all"))
            _ = try await put(rig, "{}")
            try await rig.pass(to: .seconds(60))

            #expect(rig.aws.targetDeliveries.map(\.targetARN) == [queue])
            #expect(rig.aws.deliveries.isEmpty)
        }
    }

    @Test(arguments: [
        ("{}", AWSErrorCode.invalidEventPatternException), ("no json", .invalidEventPatternException),
        (#"{"source": "a"}"#, .invalidEventPatternException),
    ])
    func `what is no pattern makes no rule`(pattern: String, code: AWSErrorCode) throws {
        try inWorld(TestWorld.world([])) { rig in
            let error = await refusal { try await events(rig).putRule(.init(name: "r", eventPattern: pattern)) }

            #expect(error?.code == code && error?.httpStatus == 400)
        }
    }

    @Test func `rules have at most five targets and go only without`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = events(rig)
            _ = try await client.putRule(.init(name: "r", eventPattern: #"{"source": ["a"]}"#))
            func targets(_ ids: ClosedRange<Int>) -> [EventBridge.Target] {
                ids.map { .init(id: "\($0)", arn: Self.topic) }
            }
            let sixth = await refusal { try await client.putTargets(.init(rule: "r", targets: targets(1...6))) }
            _ = try await client.putTargets(.init(rule: "r", targets: targets(1...5)))
            let kept = await refusal { try await client.deleteRule(.init(name: "r")) }
            #expect(sixth?.code == .limitExceededException)
            #expect(kept?.code == .validationException)
            #expect(try await client.listRuleNamesByTarget(.init(targetArn: Self.topic)).ruleNames == ["r"])
            _ = try await client.removeTargets(.init(rule: "r", ids: ["1", "2", "3", "4", "5"]))
            _ = try await client.deleteRule(.init(name: "r"))
            let gone = await refusal { try await client.describeRule(.init(name: "r")) }
            #expect(gone?.code == .resourceNotFoundException && gone?.httpStatus == 400)
        }
    }

    @Test func `buses keep their rules and events apart`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let client = events(rig)
            try await listen(rig, #"{"source": ["my.app"]}"#)
            let arn = try await client.createEventBus(.init(name: "own")).eventBusArn
            let answer = try await client.putEvents(
                .init(entries: [.init(source: "my.app", detailType: "t", detail: "{}", eventBusName: arn)])
            )
            try await rig.pass(to: .seconds(60))

            #expect(answer.failedEntryCount == 0)
            #expect(rig.aws.deliveries.isEmpty)
            #expect(try await client.listEventBuses().eventBuses?.map(\.name) == ["default", "own"])
            let twice = await refusal { try await client.createEventBus(.init(name: "own")) }
            #expect(twice?.code == .resourceAlreadyExistsException)
        }
    }
}
