import MusterAWS
import MusterCore
import MusterSimulator
import Testing

struct SNSTests {
    private static let arn = "arn:aws:sns:us-east-1:111111111111:dr-drills"

    private static func world() -> World {
        TestWorld.world([]) { _, region in
            region.topics = [
                WorldTopic(
                    name: "dr-drills",
                    subscriptions: [
                        .init(transport: "email", endpoint: "oncall@example.com"),
                        .init(transport: "https", endpoint: "https://example.com/hook"),
                        .init(transport: "email", endpoint: "asleep@example.com", isConfirmed: false),
                    ]
                )
            ]
        }
    }

    @Test func `a message reaches every confirmed subscriber and nobody else`() throws {
        let (id, deliveries) = try inWorld(Self.world()) { rig in
            try await rig.pass(to: .seconds(5))
            let id = try await rig.sns.publish(.init(topicArn: Self.arn, message: "wave 1 done", subject: "Drill"))
                .messageId
            return (id, rig.aws.deliveries)
        }

        #expect(deliveries.map(\.endpoint) == ["oncall@example.com", "https://example.com/hook"])
        #expect(deliveries.allSatisfy { $0.messageID == id && $0.subject == "Drill" && $0.message == "wave 1 done" })
        #expect(deliveries.allSatisfy { $0.time == TestWorld.start + .seconds(5) })
        #expect(id?.utf8.count == 36)
    }

    @Test func `a subscription is confirmed with the token that reached the endpoint, within two days`() throws {
        try inWorld(Self.world()) { rig in
            let subscribed = try await rig.sns.subscribe(
                .init(topicArn: Self.arn, protocol: "email", endpoint: "new@example.com")
            )
            #expect(subscribed.subscriptionArn == "pending confirmation")
            let request = try #require(rig.aws.confirmationRequests.last)
            #expect(request.endpoint == "new@example.com")
            let wrong = await refusal {
                try await rig.sns.confirmSubscription(.init(topicArn: Self.arn, token: "nonsense"))
            }
            #expect(wrong?.code == .invalidParameter)
            let pending = try await rig.sns.listSubscriptionsByTopic(.init(topicArn: Self.arn)).subscriptions
            #expect(pending?.count { $0.subscriptionArn == "PendingConfirmation" } == 2)
            let confirmed = try await rig.sns.confirmSubscription(.init(topicArn: Self.arn, token: request.token))
            #expect(confirmed.subscriptionArn?.hasPrefix(Self.arn + ":") == true)
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "hello"))
            #expect(rig.aws.deliveries.map(\.endpoint).contains("new@example.com"))
            let attributes = try await rig.sns.getTopicAttributes(.init(topicArn: Self.arn)).attributes
            #expect(attributes?["SubscriptionsConfirmed"] == "3")
            #expect(attributes?["SubscriptionsPending"] == "1")

            let old = try #require(rig.aws.confirmationRequests.first)
            try await rig.pass(to: .seconds(2 * 86_400))
            let late = await refusal {
                try await rig.sns.confirmSubscription(.init(topicArn: Self.arn, token: old.token))
            }
            #expect(late?.code == .invalidParameter)
        }
    }

    @Test func `topics are created once, and with them go their subscriptions`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let first = try await rig.sns.createTopic(.init(name: "alerts", tags: [SNS.Tag(key: "a", value: "b")]))
            let second = try await rig.sns.createTopic(.init(name: "alerts"))
            #expect(first == second)
            #expect(first.topicArn == "arn:aws:sns:us-east-1:111111111111:alerts")
            let arn = try #require(first.topicArn)
            let queue = "arn:aws:sqs:us-east-1:111111111111:queue"
            let subscription = try await rig.sns.subscribe(.init(topicArn: arn, protocol: "sqs", endpoint: queue))
            #expect(subscription.subscriptionArn?.hasPrefix(arn + ":") == true)
            let tags = try await rig.sns.listTagsForResource(.init(resourceArn: arn)).tags
            #expect(tags == [SNS.Tag(key: "a", value: "b")])
            _ = try await rig.sns.deleteTopic(.init(topicArn: arn))
            _ = try await rig.sns.deleteTopic(.init(topicArn: arn))
            let left = try await rig.sns.listSubscriptions(.init()).subscriptions
            #expect(left == [])
            let gone = await refusal { try await rig.sns.listTagsForResource(.init(resourceArn: arn)) }
            #expect(gone?.code == .resourceNotFound)
        }
    }

    @Test(
        arguments: [
            ("arn:aws:sns:us-east-1:111111111111:nobody", "NotFound", 404),
            ("arn:aws:sns:eu-west-1:111111111111:dr-drills", "NotFound", 404),
            ("arn:aws:sns:us-east-1:222222222222:dr-drills", "AuthorizationError", 403),
            ("dr-drills", "InvalidParameter", 400),
            ("arn:aws:sqs:us-east-1:111111111111:dr-drills", "InvalidParameter", 400),
        ]
    )
    func `a topic that is not here is refused in the service's words`(arn: String, code: String, status: Int) throws {
        let error = try inWorld(Self.world()) { rig in
            await refusal { try await rig.sns.publish(.init(topicArn: arn, message: "hello")) }
        }

        #expect(error?.code.rawValue == code)
        #expect(error?.httpStatus == status)
    }

    @Test(
        arguments: [
            ("", nil), (String(repeating: "x", count: 262_145), nil), ("ok", ""),
            ("ok", String(repeating: "s", count: 100)),
            ("ok", "two\nlines"),
        ] as [(String, String?)]
    )
    func `messages and subjects outside the limits are refused and reach nobody`(
        message: String,
        subject: String?
    ) throws {
        let (error, count) = try inWorld(Self.world()) { rig in
            let error = await refusal {
                try await rig.sns.publish(.init(topicArn: Self.arn, message: message, subject: subject))
            }
            return (error, rig.aws.deliveries.count)
        }

        #expect(error?.code == .invalidParameter)
        #expect(count == 0)
    }

    @Test func `the largest message and the longest subject are accepted`() throws {
        let count = try inWorld(Self.world()) { rig in
            let message = String(repeating: "x", count: 262_144)
            let subject = String(repeating: "s", count: 99)
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: message, subject: subject))
            return rig.aws.deliveries.count
        }

        #expect(count == 2)
    }

    @Test func `a message with its own text for each transport is told apart`() throws {
        try inWorld(Self.world()) { rig in
            let text = #"{"default": "short", "email": "long and friendly"}"#
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: text, messageStructure: "json"))
            #expect(rig.aws.deliveries.map(\.message) == ["long and friendly", "short"])
            for bad in ["no json", "[]", #"{"email": "x"}"#, #"{"default": 1}"#] {
                let error = await refusal {
                    try await rig.sns.publish(.init(topicArn: Self.arn, message: bad, messageStructure: "json"))
                }
                #expect(error?.code == .invalidParameter, "\(bad)")
            }
        }
    }

    @Test func `a batch has one to ten entries, and each succeeds or fails by itself`() throws {
        try inWorld(Self.world()) { rig in
            func entries(_ count: Int) -> [SNS.PublishBatchRequestEntry] {
                (0..<count).map { SNS.PublishBatchRequestEntry(id: "e\($0)", message: "m\($0)") }
            }
            func batch(_ entries: [SNS.PublishBatchRequestEntry]) async throws -> SNS.PublishBatchResponse {
                try await rig.sns.publishBatch(.init(topicArn: Self.arn, publishBatchRequestEntries: entries))
            }
            let empty = await refusal { try await batch([]) }
            #expect(empty?.code == .emptyBatchRequest)
            let eleven = await refusal { try await batch(entries(11)) }
            #expect(eleven?.code == .tooManyEntriesInBatchRequest)
            let twins = await refusal { try await batch(entries(1) + entries(1)) }
            #expect(twins?.code == .batchEntryIdsNotDistinct)
            let odd = await refusal { try await batch([.init(id: "a b", message: "m")]) }
            #expect(odd?.code == .invalidBatchEntryId)
            let long = String(repeating: "x", count: 200_000)
            let big = await refusal { try await batch([.init(id: "a", message: long), .init(id: "b", message: long)]) }
            #expect(big?.code == .batchRequestTooLong)
            #expect(rig.aws.deliveries.isEmpty)

            let answer = try await batch([
                .init(id: "good", message: "m"), .init(id: "bad", message: "m", subject: "a\nb"),
            ])
            #expect(answer.successful?.map(\.id) == ["good"])
            #expect(answer.failed?.map(\.id) == ["bad"])
            #expect(answer.failed?.first?.senderFault == true)
            #expect(rig.aws.deliveries.count == 2)
        }
    }

    @Test func `a FIFO topic wants a group and delivers a message once in five minutes`() throws {
        try inWorld(TestWorld.world([])) { rig in
            let topic = try await rig.sns.createTopic(.init(name: "order.fifo", attributes: ["FifoTopic": "true"]))
            let arn = try #require(topic.topicArn)
            let queue = "arn:aws:sqs:us-east-1:111111111111:order.fifo"
            _ = try await rig.sns.subscribe(.init(topicArn: arn, protocol: "sqs", endpoint: queue))
            let alone = await refusal { try await rig.sns.publish(.init(topicArn: arn, message: "m")) }
            #expect(alone?.code == .invalidParameter)
            let input = SNS.PublishInput(
                topicArn: arn,
                message: "m",
                messageDeduplicationId: "one",
                messageGroupId: "drill"
            )
            let first = try await rig.sns.publish(input)
            _ = try await rig.sns.publish(input)
            #expect(rig.aws.deliveries.count == 1)
            #expect(first.sequenceNumber == "00000000000000000001")
            try await rig.pass(to: .seconds(301))
            _ = try await rig.sns.publish(input)
            #expect(rig.aws.deliveries.count == 2)
            let plain = await refusal { try await rig.sns.createTopic(.init(name: "plain.fifo")) }
            #expect(plain?.code == .invalidParameter)
        }
    }

    @Test func `attributes are kept, and those that the simulator would ignore are refused`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.sns.setTopicAttributes(
                .init(topicArn: Self.arn, attributeName: "DisplayName", attributeValue: "Drills")
            )
            let attributes = try await rig.sns.getTopicAttributes(.init(topicArn: Self.arn)).attributes
            #expect(attributes?["DisplayName"] == "Drills")
            #expect(attributes?["Owner"] == "111111111111")
            for name in ["Policy", "ArchivePolicy", "Elephant"] {
                let error = await refusal {
                    try await rig.sns.setTopicAttributes(
                        .init(topicArn: Self.arn, attributeName: name, attributeValue: "{}")
                    )
                }
                #expect(error?.code == .invalidParameter, "\(name)")
            }
            let subscription = try #require(
                try await rig.sns.listSubscriptionsByTopic(.init(topicArn: Self.arn)).subscriptions?
                    .first { $0.protocol == "https" }?.subscriptionArn
            )
            _ = try await rig.sns.setSubscriptionAttributes(
                .init(subscriptionArn: subscription, attributeName: "RawMessageDelivery", attributeValue: "true")
            )
            let own = try await rig.sns.getSubscriptionAttributes(.init(subscriptionArn: subscription)).attributes
            #expect(own?["RawMessageDelivery"] == "true")
            #expect(own?["Protocol"] == "https")
            _ = try await rig.sns.unsubscribe(.init(subscriptionArn: subscription))
            let gone = await refusal {
                try await rig.sns.getSubscriptionAttributes(.init(subscriptionArn: subscription))
            }
            #expect(gone?.code == .notFound)
        }
    }

    @Test func `topics come in pages of a hundred`() throws {
        let (names, pages) = try inWorld(TestWorld.world([])) { rig in
            for number in 0..<250 {
                _ = try await rig.sns.createTopic(.init(name: "topic-\(number)"))
            }
            var names: [String?] = []
            var pages = 0
            var token: String?
            repeat {
                let page = try await rig.sns.listTopics(.init(nextToken: token))
                names += page.topics?.map(\.topicArn) ?? []
                pages += 1
                token = page.nextToken
            } while token != nil
            return (names, pages)
        }

        #expect(names.count == 250 && Set(names).count == 250)
        #expect(pages == 3)
    }

    @Test func `an account that the world gives no Region can still have topics`() throws {
        try inWorld(TestWorld.world([])) { rig in
            var context = rig.sns.context
            context.region = RegionName("eu-west-1")
            let elsewhere = SNSClient(rig.aws, as: context)
            let none = try await elsewhere.listTopics(.init()).topics
            #expect(none == [])
            _ = try await elsewhere.createTopic(.init(name: "there"))
            let one = try await elsewhere.listTopics(.init()).topics
            #expect(one?.count == 1)
            let here = try await rig.sns.listTopics(.init()).topics
            #expect(here == [])
            let recovery = await refusal { try await DRSClient(rig.aws, as: context).describeJobs(.init()) }
            #expect(recovery?.code == .uninitializedAccountException)
        }
    }
}
