import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

/// Messages to topics of both kinds, to devices and to telephones.
struct MessageTests {
    private static let arn = "arn:aws:sns:us-east-1:111111111111:alerts"
    private static let ordered = arn + ".fifo"
    private static let queue = "arn:aws:sqs:us-east-1:111111111111:queue"

    private static func world(_ change: (inout World, inout WorldRegion) -> Void = { _, _ in }) -> World {
        TestWorld.world([]) { world, region in
            region.topics = [
                WorldTopic(name: "alerts"),
                WorldTopic(
                    name: "alerts.fifo",
                    subscriptions: [.init(transport: "sqs", endpoint: queue + ".fifo")],
                    attributes: ["ContentBasedDeduplication": "true"]
                ),
            ]
            change(&world, &region)
        }
    }

    // MARK: Order

    @Test func `messages of a FIFO topic keep their order and count up`() throws {
        try inWorld(Self.world()) { rig in
            for number in 0..<5 {
                _ = try await rig.sns.publish(
                    .init(topicArn: Self.ordered, message: "\(number)", messageGroupId: number < 3 ? "a" : "b")
                )
            }
            #expect(rig.aws.deliveries.map(\.message) == ["0", "1", "2", "3", "4"])
            #expect(rig.aws.deliveries.compactMap(\.sequenceNumber) == (1...5).map { "0000000000000000000\($0)" })
            #expect(rig.aws.deliveries.map(\.groupID) == ["a", "a", "a", "b", "b"])
        }
    }

    @Test func `an id that is the digest of another body stands for the same message`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.sns.publish(.init(topicArn: Self.ordered, message: "x", messageGroupId: "a"))
            _ = try await rig.sns.publish(
                .init(
                    topicArn: Self.ordered,
                    message: "y",
                    messageDeduplicationId: SHA256.hex("x".utf8),
                    messageGroupId: "a"
                )
            )
            #expect(rig.aws.deliveries.map(\.message) == ["x"])
        }
    }

    @Test(arguments: [("Topic", 1), ("MessageGroup", 2)])
    func `the scope of deduplication is the topic or the group`(scope: String, count: Int) throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.sns.setTopicAttributes(
                .init(topicArn: Self.ordered, attributeName: "FifoThroughputScope", attributeValue: scope)
            )
            for group in ["a", "b", "a"] {
                _ = try await rig.sns.publish(.init(topicArn: Self.ordered, message: "x", messageGroupId: group))
            }
            #expect(rig.aws.deliveries.count == count)
        }
    }

    @Test func `what only one kind of topic knows the other refuses`() throws {
        try inWorld(Self.world()) { rig in
            let errors = [
                await refusal { try await rig.sns.publish(.init(topicArn: Self.ordered, message: "x")) },
                await refusal {
                    try await rig.sns.publish(
                        .init(topicArn: Self.arn, message: "x", messageDeduplicationId: "1")
                    )
                },
                await refusal {
                    try await rig.sns.subscribe(.init(topicArn: Self.ordered, protocol: "email", endpoint: "a@b.c"))
                },
                await refusal {
                    try await rig.sns.subscribe(
                        .init(topicArn: Self.arn, protocol: "sqs", endpoint: Self.queue + ".fifo")
                    )
                },
            ]
            #expect(errors.allSatisfy { $0?.code == .invalidParameter })
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "x", messageGroupId: "a"))
        }
    }

    // MARK: Attributes

    @Test(
        arguments: [
            ("a", "String", "x", true), ("a.b-c_1", "String.Custom", "x", true),
            ("AWS.SNS.SMS.SMSType", "String", "x", true),
            ("n", "Number", "-1.5e3", true), ("n", "Number", "one", false), ("l", "String.Array", #"["a", 1]"#, true),
            ("l", "String.Array", #"[["a"]]"#, false), ("l", "String.Array", "a", false), ("a", "String", "", false),
            ("a", "Text", "x", false), ("", "String", "x", false), (".a", "String", "x", false),
            ("a..b", "String", "x", false),
            ("aws.a", "String", "x", false), ("a b", "String", "x", false),
        ]
    )
    func `attributes have names, types and values as SNS takes them`(
        name: String,
        type: String,
        value: String,
        isGood: Bool
    ) throws {
        let error = try inWorld(Self.world()) { rig in
            await refusal {
                try await rig.sns.publish(
                    .init(
                        topicArn: Self.arn,
                        message: "x",
                        messageAttributes: [name: .init(dataType: type, stringValue: value)]
                    )
                )
            }
        }

        #expect((error == nil) == isGood)
    }

    @Test func `a topic may take larger messages, and smaller ones`() throws {
        try inWorld(Self.world()) { rig in
            for (limit, size, isGood) in [("1048576", 1_048_576, true), ("1024", 1_025, false), ("1024", 1_024, true)] {
                _ = try await rig.sns.setTopicAttributes(
                    .init(topicArn: Self.arn, attributeName: "MaximumMessageSize", attributeValue: limit)
                )
                let error = await refusal {
                    try await rig.sns.publish(.init(topicArn: Self.arn, message: String(repeating: "x", count: size)))
                }
                #expect((error == nil) == isGood)
            }
        }
    }

    // MARK: Undeliverable messages

    @Test func `what does not reach a subscriber goes to its dead-letter queue`() throws {
        let fault = Fault(.delivery(DeliveryFault(topic: "alerts")))
        try inWorld(Self.world(), faults: [fault]) { rig in
            let redrive = #"{"deadLetterTargetArn":"\#(Self.queue)"}"#
            _ = try await rig.sns.subscribe(
                .init(
                    topicArn: Self.arn,
                    protocol: "sms",
                    endpoint: "+15550100",
                    attributes: ["RedrivePolicy": redrive]
                )
            )
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "x"))
            #expect(rig.aws.deliveries.isEmpty)
            #expect(rig.aws.deadLetters.map(\.queueArn) == [Self.queue])
            #expect(rig.aws.deadLetters.first?.delivery.message == "x")
            for bad in ["{}", #"{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:queue"}"#] {
                let error = await refusal {
                    try await rig.sns.subscribe(
                        .init(
                            topicArn: Self.arn,
                            protocol: "sms",
                            endpoint: "+15550101",
                            attributes: ["RedrivePolicy": bad]
                        )
                    )
                }
                #expect(error?.code == .invalidParameter)
            }
        }
    }

    // MARK: Confirmation without a signature

    @Test func `a token confirms without a signature, and a farewell follows who ends the subscription`() throws {
        try inWorld(Self.world()) { rig in
            let sent = Sent()
            rig.aws.connect { sent.messages.append($0) }
            let hook = "https://example.com/hook"
            _ = try await rig.sns.subscribe(.init(topicArn: Self.arn, protocol: "https", endpoint: hook))
            let token = try #require(rig.aws.confirmationRequests.last?.token)
            let nobody = SNSClient(
                rig.aws,
                as: CallContext(
                    account: TestWorld.spoke,
                    region: TestWorld.region,
                    credentials: Credentials(accessKeyID: "", secretAccessKey: "")
                )
            )
            let strict = await refusal {
                try await nobody.confirmSubscription(
                    .init(topicArn: Self.arn, token: token, authenticateOnUnsubscribe: "true")
                )
            }
            #expect(strict?.code == .authorizationError)
            let own = try #require(
                try await nobody.confirmSubscription(.init(topicArn: Self.arn, token: token)).subscriptionArn
            )
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "x"))
            _ = try await nobody.unsubscribe(.init(subscriptionArn: own))
            #expect(await refusal { try await nobody.listTopics(.init()) }?.httpStatus == 403)
            #expect(sent.messages.map(\.endpoint) == [hook, hook, hook])
            #expect(sent.messages.map(\.subscriptionArn) == ["", own, own])
            guard case .confirmation(let farewell, isFarewell: true) = sent.messages.last?.kind else {
                Issue.record("expected a farewell")
                return
            }
            let again = try await nobody.confirmSubscription(.init(topicArn: Self.arn, token: farewell.token))
            #expect(again.subscriptionArn == own)
        }
    }

    /// What a test has been handed.
    final class Sent: @unchecked Sendable {
        // Unchecked: used on the simulation's thread alone.
        var messages: [OutgoingMessage] = []
    }

    @Test func `nothing is handed over unless somebody carries it`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.sns.subscribe(
                .init(topicArn: Self.arn, protocol: "https", endpoint: "https://example.com/hook")
            )
            let sent = Sent()
            rig.aws.connect { sent.messages.append($0) }
            _ = try await rig.sns.publish(.init(topicArn: Self.arn, message: "x"))
            #expect(sent.messages.isEmpty)
        }
    }

    // MARK: Devices

    @Test func `a device is reached by its ARN, in the text for its platform, while it is switched on`() throws {
        try inWorld(Self.world()) { rig in
            let app = try #require(
                try await rig.sns.createPlatformApplication(
                    .init(name: "pager", platform: "GCM", attributes: ["PlatformCredential": "key"])
                ).platformApplicationArn
            )
            #expect(app == "arn:aws:sns:us-east-1:111111111111:app/GCM/pager")
            let shown = try await rig.sns.getPlatformApplicationAttributes(.init(platformApplicationArn: app))
                .attributes
            #expect(shown == ["Enabled": "true", "AuthenticationMethod": "key"])
            let input = SNS.CreatePlatformEndpointInput(platformApplicationArn: app, token: "t1", customUserData: "ana")
            let device = try #require(try await rig.sns.createPlatformEndpoint(input).endpointArn)
            #expect(device.hasPrefix("arn:aws:sns:us-east-1:111111111111:endpoint/GCM/pager/"))
            #expect(try await rig.sns.createPlatformEndpoint(input).endpointArn == device)
            let other = await refusal {
                try await rig.sns.createPlatformEndpoint(
                    .init(platformApplicationArn: app, token: "t1", customUserData: "bob")
                )
            }
            #expect(
                other?.message
                    == "Invalid parameter: Token Reason: Endpoint \(device) already exists with the same Token,"
                    + " but different attributes."
            )
            let text = #"{"default": "short", "GCM": "{\"data\":1}"}"#
            _ = try await rig.sns.publish(.init(targetArn: device, message: text, messageStructure: "json"))
            #expect(rig.aws.deliveries.map(\.message) == [#"{"data":1}"#])
            _ = try await rig.sns.setEndpointAttributes(.init(endpointArn: device, attributes: ["Enabled": "false"]))
            let off = await refusal { try await rig.sns.publish(.init(targetArn: device, message: "x")) }
            #expect(off?.code == .endpointDisabled)
            let listed = try await rig.sns.listEndpointsByPlatformApplication(.init(platformApplicationArn: app))
                .endpoints
            #expect(listed?.map(\.endpointArn) == [device])
            _ = try await rig.sns.deletePlatformApplication(.init(platformApplicationArn: app))
            let gone = await refusal { try await rig.sns.publish(.init(targetArn: device, message: "x")) }
            #expect(gone?.message.hasSuffix("No endpoint found for the target arn specified") == true)
        }
    }

    // MARK: Telephones

    @Test func `a telephone gets messages unless it has opted out`() throws {
        let world = Self.world { _, region in region.optedOut = ["+15550102"] }
        try inWorld(world) { rig in
            _ = try await rig.sns.publish(.init(phoneNumber: "+1555-0101", message: "x"))
            #expect(rig.aws.deliveries.map(\.transport) == ["sms"])
            let out = await refusal { try await rig.sns.publish(.init(phoneNumber: "+15550102", message: "x")) }
            #expect(out?.code.rawValue == "OptedOut")
            #expect(try await rig.sns.checkIfPhoneNumberIsOptedOut(.init(phoneNumber: "15550102")).isOptedOut == true)
            #expect(try await rig.sns.listPhoneNumbersOptedOut(.init()).phoneNumbers == ["+15550102"])
            _ = try await rig.sns.optInPhoneNumber(.init(phoneNumber: "+15550102"))
            _ = try await rig.sns.publish(.init(phoneNumber: "+15550102", message: "x"))
            for bad in ["nobody", "+1", "", "+1555012345678901"] {
                let error = await refusal { try await rig.sns.publish(.init(phoneNumber: bad, message: "x")) }
                #expect(error?.code == .invalidParameter)
            }
            let long = String(repeating: "x", count: 1_601)
            #expect(await refusal { try await rig.sns.publish(.init(phoneNumber: "+15550101", message: long)) } != nil)
        }
    }

    @Test func `settings of text messages are kept, and checked`() throws {
        try inWorld(Self.world()) { rig in
            _ = try await rig.sns.setSMSAttributes(.init(attributes: ["DefaultSMSType": "Transactional"]))
            let shown = try await rig.sns.getSMSAttributes(.init(attributes: ["DefaultSMSType"])).attributes
            #expect(shown == ["DefaultSMSType": "Transactional"])
            for (name, value) in [
                ("DefaultSMSType", "Loud"), ("MonthlySpendLimit", "much"), ("DefaultSenderID", "12345"),
                ("Colour", "red"),
            ] {
                #expect(await refusal { try await rig.sns.setSMSAttributes(.init(attributes: [name: value])) } != nil)
            }
        }
    }

    // MARK: Rates

    @Test(arguments: [World.defaultStart, Timestamp(seconds: -2_000_000_000)])
    func `whoever is faster than the quotas is throttled, and may go on a second later`(start: Timestamp) throws {
        let world = Self.world { world, _ in
            world.behavior.callLatency = .constant(.zero)
            world.start = start
        }
        try inWorld(world) { rig in
            var refused = 0
            for _ in 0..<12 {
                if let error = await refusal({ try await rig.sns.listTagsForResource(.init(resourceArn: Self.arn)) }) {
                    #expect(error.code == .throttled && error.httpStatus == 429)
                    refused += 1
                }
            }
            #expect(refused == 2)
            try await rig.clock.sleep(until: start + .seconds(1))
            _ = try await rig.sns.listTagsForResource(.init(resourceArn: Self.arn))
        }
    }

    @Test func `a group of a FIFO topic takes 300 messages a second, and a world can switch that off`() throws {
        for isThrottled in [true, false] {
            let world = Self.world { world, _ in
                world.behavior.callLatency = .constant(.zero)
                world.behavior.throttlesMessages = isThrottled
            }
            let refused = try inWorld(world) { rig in
                var refused = 0
                for number in 0..<301 {
                    let error = await refusal {
                        try await rig.sns.publish(
                            .init(topicArn: Self.ordered, message: "\(number)", messageGroupId: "a")
                        )
                    }
                    if error != nil { refused += 1 }
                }
                _ = try await rig.sns.publish(.init(topicArn: Self.ordered, message: "b", messageGroupId: "b"))
                return refused
            }
            #expect(refused == (isThrottled ? 1 : 0))
        }
    }
}
