import MusterAWS
import MusterCore
import MusterDelivery
import MusterSimulator
import Synchronization
import Testing

/// Messages on their way out of the simulated world.
struct CourierTests {
    /// Signs with what it was asked to sign.
    private struct Echo: MessageSigner {
        func signature(of text: String, version: Int) -> [UInt8] { Array("\(version):\(text)".utf8) }
    }

    /// Answers as it was told, and remembers what came.
    private final class Receiver: MessagePost {
        private struct State {
            var answers: [DeliveryOutcome]
            var documents: [MessageDocument] = []
        }

        private let state: Mutex<State>

        init(_ answers: [DeliveryOutcome]) { state = Mutex(State(answers: answers)) }

        func send(_ document: MessageDocument, to destination: Destination) async -> DeliveryOutcome {
            state.withLock { state in
                state.documents.append(document)
                return state.answers.isEmpty ? .delivered : state.answers.removeFirst()
            }
        }

        var documents: [MessageDocument] { state.withLock { $0.documents } }
    }

    /// Time that passes when it is waited for.
    private final class Waits: CourierClock {
        private let all = Mutex<[Duration]>([])

        var elapsed: Duration { all.withLock { $0.reduce(.zero, +) } }

        func pass(_ duration: Duration) async throws { all.withLock { $0.append(duration) } }

        var waits: [Duration] { all.withLock { $0 } }
    }

    private static let sites = MessageSites(
        service: "http://127.0.0.1:4599",
        certificate: "http://127.0.0.1:4599/cert.pem"
    )

    private static func message(
        _ endpoint: String = "https://example.com/hook",
        policy: DeliveryPolicy = DeliveryPolicy(),
        isRaw: Bool = false,
        version: Int = 1,
        subject: String? = "Drill"
    ) -> OutgoingMessage {
        let arn = "arn:aws:sns:us-east-1:123456789012:alerts"
        let time = Timestamp(seconds: 1_772_442_000) + .milliseconds(7)
        let delivery = Delivery(
            time: time,
            topicArn: arn,
            subscriptionArn: arn + ":s",
            transport: "https",
            endpoint: endpoint,
            messageID: "id",
            subject: subject,
            message: "wave 1 \"done\"\nnext",
            attributes: ["wave": .init(dataType: "Number", stringValue: "1")],
            isRaw: isRaw
        )
        return OutgoingMessage(
            kind: .notification(delivery),
            messageID: "id",
            time: time,
            region: RegionName("us-east-1"),
            topicArn: arn,
            subscriptionArn: arn + ":s",
            endpoint: endpoint,
            signatureVersion: version,
            policy: policy,
            deadLetterQueue: nil
        )
    }

    /// Delivers messages and tells what became of them.
    private static func deliver(
        _ messages: [OutgoingMessage],
        _ receiver: Receiver,
        _ waits: Waits,
        limits: MessageCourier.Limits = .init()
    ) async -> [DeliveryOutcome] {
        let outcomes = Mutex<[DeliveryOutcome]>([])
        let courier = MessageCourier(
            sites: sites,
            signer: Echo(),
            post: receiver,
            clock: waits,
            limits: limits
        ) { _, outcome in outcomes.withLock { $0.append(outcome) } }
        for message in messages { courier.take(message) }
        courier.finish()
        await courier.run()
        return outcomes.withLock { $0 }
    }

    // MARK: Documents

    @Test(arguments: [1, 2]) func `a notification reaches its endpoint as SNS writes it`(version: Int) async throws {
        let receiver = Receiver([])
        let outcomes = await Self.deliver([Self.message(version: version)], receiver, Waits())

        #expect(outcomes == [.delivered])
        let document = try #require(receiver.documents.first)
        let headers = Dictionary(document.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        #expect(headers["x-amz-sns-message-type"] == "Notification")
        #expect(headers["x-amz-sns-topic-arn"] == "arn:aws:sns:us-east-1:123456789012:alerts")
        #expect(headers["content-type"] == "text/plain; charset=UTF-8")
        let json = try JSONParser.parse(document.body)
        #expect(
            json.members?.map(\.name) == [
                "Type", "MessageId", "TopicArn", "Subject", "Message", "Timestamp", "SignatureVersion", "Signature",
                "SigningCertURL", "UnsubscribeURL", "MessageAttributes",
            ]
        )
        #expect(json["Timestamp"]?.string == "2026-03-02T09:00:00.007Z")
        #expect(json["MessageAttributes"]?["wave"]?["Value"]?.string == "1")
        let signed = Base64.decode(json["Signature"]?.string ?? "").map { String(decoding: $0, as: UTF8.self) }
        #expect(
            signed == "\(version):Message\nwave 1 \"done\"\nnext\nMessageId\nid\nSubject\nDrill\nTimestamp\n"
                + "2026-03-02T09:00:00.007Z\nTopicArn\narn:aws:sns:us-east-1:123456789012:alerts\nType\nNotification\n"
        )
    }

    @Test func `a raw message comes as it is`() async throws {
        let receiver = Receiver([])
        _ = await Self.deliver([Self.message(isRaw: true)], receiver, Waits())

        let document = try #require(receiver.documents.first)
        #expect(String(decoding: document.body, as: UTF8.self) == "wave 1 \"done\"\nnext")
        #expect(document.headers.contains { $0.name == "x-amz-sns-rawdelivery" && $0.value == "true" })
    }

    // MARK: Retries

    @Test func `the usual policy tries three times more, twenty seconds apart, and then gives up`() async {
        let waits = Waits()
        let receiver = Receiver((0..<9).map { _ in .tryAgain("HTTP 503") })
        let outcomes = await Self.deliver([Self.message()], receiver, waits)

        #expect(outcomes == [.tryAgain("HTTP 503")])
        #expect(receiver.documents.count == 4)
        #expect(waits.waits == [.seconds(20), .seconds(20), .seconds(20)])
        #expect(Set(receiver.documents.map(\.body)).count == 1)
    }

    @Test(
        arguments: [
            (200, DeliveryOutcome.delivered), (204, .delivered), (301, .refused("HTTP 301")),
            (403, .refused("HTTP 403")),
            (429, .tryAgain("HTTP 429")), (500, .tryAgain("HTTP 500")), (599, .tryAgain("HTTP 599")),
        ]
    )
    func `the status decides whether there is another try`(status: Int, outcome: DeliveryOutcome) {
        #expect(DeliveryOutcome(status: status) == outcome)
    }

    @Test func `the phases of a policy follow one another`() {
        var policy = DeliveryPolicy()
        policy.minimumDelay = 1
        policy.maximumDelay = 16
        policy.retries = 9
        policy.immediateRetries = 1
        policy.minimumDelayRetries = 2
        policy.maximumDelayRetries = 1
        let ends: [Duration] = [.zero, .seconds(1), .seconds(1)]
        for (backoff, second) in [
            (DeliveryPolicy.Backoff.linear, 4_750), (.arithmetic, 2_500), (.geometric, 2_000), (.exponential, 2_000),
        ] {
            policy.backoff = backoff
            let delays = policy.delays
            #expect(Array(delays.prefix(3)) == ends)
            #expect(delays[3] == .seconds(1))
            #expect(delays[4] == .milliseconds(second), "\(backoff)")
            #expect(delays[7] == .seconds(16))
            #expect(delays[8] == .seconds(16))
        }
    }

    @Test func `an endpoint gets no more in a second than it asks for`() async {
        var policy = DeliveryPolicy()
        policy.receivesPerSecond = 2
        var limits = MessageCourier.Limits()
        limits.underway = 1
        let waits = Waits()
        _ = await Self.deliver((0..<3).map { _ in Self.message(policy: policy) }, Receiver([]), waits, limits: limits)

        #expect(waits.elapsed == .seconds(1))
    }

    @Test func `the queue is full by size as well, and takes a message that is larger than it alone`() async {
        var limits = MessageCourier.Limits()
        limits.queueSize = Self.message().weight * 2
        let five = (0..<5).map { _ in Self.message() }
        #expect(await Self.deliver(five, Receiver([]), Waits(), limits: limits).count { $0 == .delivered } == 2)
        limits.queueSize = 1
        #expect(await Self.deliver(five, Receiver([]), Waits(), limits: limits).count { $0 == .delivered } == 1)
    }

    @Test func `what comes while the queue is full is given up`() async {
        var limits = MessageCourier.Limits()
        limits.queue = 2
        let outcomes = await Self.deliver((0..<5).map { _ in Self.message() }, Receiver([]), Waits(), limits: limits)

        #expect(outcomes.count { $0 == .delivered } == 2)
        #expect(outcomes.count { $0 == .refused("too many messages wait") } == 3)
    }

    // MARK: Addresses

    @Test(
        arguments: [
            "127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255", "::1", "::", "fe80::1", "fd00:ec2::254", "::ffff:127.0.0.1", "::ffff:169.254.169.254",
            "64:ff9b::7f00:1", "2002:7f00:1::", "::127.0.0.1", "ff02::1", "2001:db8::1",
        ]
    )
    func `an address that is none of the public Internet is not called`(text: String) throws {
        let address = try #require(IPAddress(text))

        #expect(!DeliveryRoute.publicOnly.permits(address))
    }

    @Test(arguments: ["1.1.1.1", "172.32.0.1", "54.239.28.85", "2606:4700::1111", "2a00:1450:4001::1"])
    func `an address of the public Internet is called`(text: String) throws {
        #expect(DeliveryRoute.publicOnly.permits(try #require(IPAddress(text))))
    }

    @Test func `a network may be called that somebody has named`() throws {
        let route = try #require(DeliveryRoute(exceptions: ["127.0.0.0/8"]))

        #expect(route.permits(try #require(IPAddress("127.0.0.1"))))
        #expect(!route.permits(try #require(IPAddress("169.254.169.254"))))
        #expect(DeliveryRoute(exceptions: ["localhost"]) == nil)
    }

    @Test(
        arguments: [
            ("https://example.com", "example.com", 443, "/"), ("http://a.b:8080/x?y=z#w", "a.b", 8_080, "/x?y=z"),
            ("https://u:p@[2001:db8::1]:1/", "2001:db8::1", 1, "/"), ("https://a?b", "a", 443, "/?b"),
        ]
    )
    func `an address is read`(text: String, host: String, port: Int, path: String) throws {
        let destination = try #require(Destination(text))

        #expect(destination.host == host && destination.port == port && destination.path == path)
    }

    @Test(arguments: [
        "ftp://a", "https://", "https://a:99999", "https://a:x", "https://[::1", "https://a b", "https://[x]/",
    ])
    func `what is no address is refused`(text: String) {
        #expect(Destination(text) == nil)
    }
}
