import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct OutboxTests {
    private static let start = Timestamp(seconds: 1_772_442_000)
    private static let plan = NotificationPlan(channels: [
        NotificationChannel(
            topic: "arn:aws:sns:us-east-1:111111111111:people",
            kinds: NotificationCategory.execution.kinds + NotificationCategory.approvals.kinds
        ),
        NotificationChannel(
            topic: "arn:aws:sns:us-east-1:111111111111:pager",
            kinds: NotificationCategory.alerts.kinds + [.failed],
            form: .html
        ),
    ])

    private func outbox(_ plan: NotificationPlan? = OutboxTests.plan) -> Outbox {
        Outbox(plan, settings: NotificationSettings(), seed: 1)
    }

    private func message(
        _ id: String,
        _ kind: NotificationKind = .started,
        _ channels: [Int] = [0]
    )
        -> NotificationMessage
    {
        NotificationMessage(
            id: id,
            kind: kind,
            wave: nil,
            subject: id,
            bodies: [.init(form: .text, text: "text"), .init(form: .html, text: "page")],
            channels: channels
        )
    }

    private func failed(_ error: AWSError, _ delay: Duration) -> ExecutionEvent {
        .callFailed(
            call: "sns:Publish",
            account: AccountID("1"),
            region: RegionName("r"),
            error: RecordedError(error),
            retryAfter: delay
        )
    }

    private let down = AWSError(.internalError, "down", httpStatus: 500)
    private let denied = AWSError(.authorizationError, "no", httpStatus: 403)

    private func answer(
        _ outbox: inout Outbox,
        _ result: Result<String, AWSError>,
        in channel: Int = 0,
        after seconds: Int64
    ) -> [ExecutionEvent] {
        outbox.answered(channel, result, at: Self.start + .seconds(seconds), failed: failed)
    }

    @Test func `nobody listens, nothing is wanted`() {
        let outbox = outbox(nil)

        let wanted = NotificationKind.allCases.filter { kind in outbox.wants(kind) }
        #expect(wanted == [])
        #expect(outbox.isEmpty)
        #expect(outbox.nextDue == .distantFuture)
    }

    @Test func `a channel hears what it asked for, in its own form`() {
        var outbox = outbox()
        #expect(outbox.wants(.serviceLimit))
        #expect(!outbox.wants(.configurationChange))
        #expect(outbox.receivers(of: .started).channels == [0])
        #expect(outbox.receivers(of: .failed).forms == [.text, .html])

        outbox.put(message("m", .failed, [0, 1]), at: Self.start)
        let sent = outbox.take(at: Self.start)

        #expect(sent.map(\.channel) == [0, 1])
        #expect(sent.map(\.message) == ["text", "page"])
        #expect(sent.map(\.id) == ["m", "m"])
    }

    @Test func `a channel sends one message at a time, in the order of writing`() {
        var outbox = outbox()
        for id in ["a", "b", "c"] { outbox.put(message(id), at: Self.start) }
        var order: [String] = []
        while !outbox.isEmpty {
            let sent = outbox.take(at: Self.start)
            #expect(sent.count == 1)
            #expect(outbox.take(at: Self.start).isEmpty, "one is under way")
            order += sent.map(\.id)
            _ = answer(&outbox, .success("x"), after: 1)
        }

        #expect(order == ["a", "b", "c"])
    }

    @Test func `the same state change is queued once`() {
        var outbox = outbox()
        outbox.put(message("a"), at: Self.start)
        outbox.put(message("a"), at: Self.start)
        #expect(outbox.take(at: Self.start).count == 1)
        _ = answer(&outbox, .success("x"), after: 1)

        outbox.put(message("a"), at: Self.start)

        #expect(outbox.isEmpty)
    }

    @Test func `a failure that may pass is tried again under the same id`() {
        var outbox = outbox()
        outbox.put(message("a"), at: Self.start)
        var ids: [String] = []
        var now = Self.start
        for result in [Result<String, AWSError>.failure(down), .failure(down), .success("sns-1")] {
            ids += outbox.take(at: now).map(\.id)
            let events = outbox.answered(0, result, at: now, failed: failed)
            guard case .failure = result else {
                let delivery = NotificationDelivery(id: "a", kind: .started, tries: 3, messageID: "sns-1")
                #expect(events == [.notificationSent(delivery)])
                continue
            }
            #expect(events.count == 1)
            #expect(outbox.nextDue > now)
            #expect(outbox.take(at: now).isEmpty, "backing off")
            now = outbox.nextDue
        }

        #expect(ids == ["a", "a", "a"])
        #expect(outbox.isEmpty)
    }

    @Test func `a refusal that will not pass ends the message, and the next one is tried`() {
        var outbox = outbox()
        outbox.put(message("a"), at: Self.start)
        outbox.put(message("b"), at: Self.start)
        _ = outbox.take(at: Self.start)

        let events = answer(&outbox, .failure(denied), after: 1)

        let delivery = NotificationDelivery(id: "a", kind: .started, tries: 1, error: RecordedError(denied))
        #expect(events == [.notificationFailed(delivery)])
        #expect(outbox.take(at: Self.start + .seconds(1)).map(\.id) == ["b"])
    }

    @Test func `an outage without an end gives everything up once it is old, and never sooner`() {
        var outbox = outbox()
        for number in 0..<50 { outbox.put(message("m\(number)"), at: Self.start + .seconds(number)) }
        var now = Self.start
        var given: [ExecutionEvent] = []
        var calls = 0
        while !outbox.isEmpty {
            now = max(now, outbox.nextDue)
            calls += outbox.take(at: now).count
            given += outbox.answered(0, .failure(down), at: now, failed: failed).filter {
                if case .notificationFailed = $0 { true } else { false }
            }
            if given.isEmpty { #expect(now - Self.start < .seconds(600)) }
        }

        #expect(given.count == 50)
        #expect(calls < 60)
        #expect(now - Self.start < .seconds(780), "patience, one back-off and the last message's own age")
    }

    @Test func `one channel's outage keeps no other waiting`() {
        var outbox = outbox()
        outbox.put(message("a", .failed, [0, 1]), at: Self.start)
        _ = outbox.take(at: Self.start)
        _ = answer(&outbox, .failure(down), in: 1, after: 1)
        _ = answer(&outbox, .success("x"), after: 1)
        outbox.put(message("b", .started, [0]), at: Self.start + .seconds(1))

        #expect(outbox.take(at: Self.start + .seconds(1)).map(\.id) == ["b"])
    }

    @Test func `after a crash the rest is sent, and nothing that was`() {
        let queued = ["a", "b", "c"].map { message($0, .failed, [0, 1]) }
        var events = queued.map(ExecutionEvent.notificationQueued)
        events.append(.notificationSent(NotificationDelivery(id: "a", kind: .failed, messageID: "1")))
        events.append(.notificationSent(NotificationDelivery(id: "a", kind: .failed, channel: 1, messageID: "2")))
        events.append(.notificationFailed(NotificationDelivery(id: "b", kind: .failed, error: RecordedError(denied))))
        let record = events.enumerated().map {
            RecordedEvent(sequence: $0.offset + 1, time: Self.start, event: $0.element)
        }
        var outbox = outbox()
        outbox.restore(record)
        var sent: [String] = []
        while !outbox.isEmpty {
            for notification in outbox.take(at: Self.start) {
                sent.append("\(notification.id)\(notification.channel)")
                _ = answer(&outbox, .success("x"), in: notification.channel, after: 1)
            }
        }

        #expect(sent.sorted() == ["b1", "c0", "c1"])
        outbox.put(message("a", .failed), at: Self.start)
        #expect(outbox.isEmpty, "what was told before the crash is not told again")
    }
}

struct NotificationLimitTests {
    @Test func `a body that is too long is cut with a notice, whole characters only`() {
        let long = String(repeating: "\u{1F600}", count: 100_000)
        let body = NotificationLimits.body(long)

        #expect(body.utf8.count <= NotificationLimits.message)
        #expect(body.hasSuffix("(cut: the message has 400000 bytes, SNS takes 258048)\n"))
        #expect(NotificationLimits.body("short") == "short")
        #expect(NotificationLimits.body(" \n") == "(this message is empty)\n")
    }

    @Test(arguments: [
        ("us-east-1", "https://us-east-1.console.aws.amazon.com/drs/home?region=us-east-1#/launchHistory"),
        ("cn-north-1", "https://cn-north-1.console.amazonaws.cn/drs/home?region=cn-north-1#/launchHistory"),
        ("us-gov-west-1", "https://console.amazonaws-us-gov.com/drs/home?region=us-gov-west-1#/launchHistory"),
    ])
    func `links lead into the console of the partition`(region: String, url: String) {
        #expect(ConsoleLinks(RegionName(region)).jobs.url == url)
    }

    @Test func `a hostile id cannot break out of a link`() {
        let url = ConsoleLinks(RegionName("us-east-1")).job(JobID("\"><script>/..")).url

        #expect(url.hasSuffix("#/launchHistory/%22%3E%3Cscript%3E%2F.."))
    }
}
