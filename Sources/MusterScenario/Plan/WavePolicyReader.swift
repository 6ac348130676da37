import MusterCore

/// Reads what a plan or a wave says of failures, jobs and points in time.
enum WavePolicyReader {
    /// What holds for waves that do not say otherwise.
    struct Defaults {
        var onFailure = FailurePolicy.continue
        var retry: RetryRule?
        var split: WaveSplit?
        var asOf: RecoveryPointChoice?
    }

    static let keys = ["onFailure", "retry", "split", "asOf"]

    static func defaults(_ fields: Fields, _ pass: inout ReadingPass) -> Defaults {
        var defaults = Defaults()
        if let node = fields["onFailure"], let policy = pass.word(node, "onFailure", as: FailurePolicy.self) {
            defaults.onFailure = policy
        }
        if let node = fields["retry"] { defaults.retry = retry(node, &pass) }
        if let node = fields["split"] { defaults.split = split(node, &pass) }
        if let node = fields["asOf"] { defaults.asOf = point(node, allowingSnapshot: false, &pass) }
        return defaults
    }

    static func apply(
        _ defaults: Defaults,
        _ fields: Fields,
        to wave: inout PlanDraft.WaveDraft,
        _ pass: inout ReadingPass
    ) {
        let own = Self.defaults(fields, &pass)
        wave.onFailure = fields.has("onFailure") ? own.onFailure : defaults.onFailure
        wave.retry = fields.has("retry") ? own.retry : defaults.retry
        wave.split = fields.has("split") ? own.split : defaults.split
        wave.asOf = fields.has("asOf") ? own.asOf : defaults.asOf
        if let node = fields["retry"], let retry = wave.retry, retry.delay >= wave.timeLimit {
            pass.warn(
                .lateRetry,
                "\(wave.title) is given up after \(wave.timeLimit.text), before it could be tried again",
                at: node.range,
                help: ["raise \"timeout\" above the delay of \(retry.delay.text), or shorten it"]
            )
        }
    }

    private static func retry(_ node: YAMLNode, _ pass: inout ReadingPass) -> RetryRule? {
        guard let fields = Fields(node, "\"retry\"", keys: ["attempts", "delay"], &pass) else { return nil }
        let attempts = fields.required("attempts", &pass, help: "for example retry: { attempts: 2, delay: 5m }")
            .flatMap { pass.integer($0, "attempts", in: RetryRule.attemptRange) }
        let delay = fields["delay"].map { pass.duration($0, "delay") } ?? .zero
        guard let attempts, let delay else { return nil }
        return RetryRule(attempts: attempts, delay: delay)
    }

    private static func split(_ node: YAMLNode, _ pass: inout ReadingPass) -> WaveSplit? {
        guard let fields = Fields(node, "\"split\"", keys: ["serversPerJob", "stagger"], &pass) else { return nil }
        var split = WaveSplit()
        if let node = fields["serversPerJob"],
            let size = pass.integer(node, "serversPerJob", in: 1...WaveSplit.largestJob)
        {
            split.serversPerJob = size
        }
        if let node = fields["stagger"], let stagger = pass.duration(node, "stagger") { split.stagger = stagger }
        return split
    }

    /// A moment, `2h ago`, or the id of a point.
    static func point(
        _ node: YAMLNode,
        allowingSnapshot: Bool,
        _ pass: inout ReadingPass
    ) -> RecoveryPointChoice? {
        guard let text = pass.text(node, "asOf", takes: "a moment") else { return nil }
        if let time = Timestamp(iso8601: text) { return .time(time) }
        if text.hasSuffix(" ago"), let age = Duration(text: String(text.dropLast(4))), age >= .zero {
            return .age(age)
        }
        if text.hasPrefix("pit-") {
            // Source: DRS 2020-02-26, shape `RecoverySnapshotID`.
            let isWellFormed =
                text.utf8.count == 21
                && text.utf8.dropFirst(4).allSatisfy { byte in
                    switch byte {
                    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                    default: false
                    }
                }
            if isWellFormed, allowingSnapshot { return .snapshot(RecoverySnapshotID(text)) }
            pass.report(
                .malformedPoint,
                isWellFormed
                    ? "a recovery point belongs to one server, not to a whole wave"
                    : "\"\(text.shortened)\" is not the id of a recovery point",
                at: node.range,
                help: [
                    isWellFormed
                        ? "write servers: [{ name: db-1, asOf: \(text) }]"
                        : "an id is \"pit-\" and 17 letters or digits"
                ]
            )
            return nil
        }
        let isAge = Duration(text: text).map { $0 > .zero } ?? false
        pass.report(
            .malformedPoint,
            "\"asOf\" takes a moment, not \"\(text.shortened)\"",
            at: node.range,
            help: [
                isAge ? "write \"\(text) ago\"" : nil,
                "for example 2026-03-02T08:00:00Z or \"2h ago\"\(allowingSnapshot ? ", or pit-0123456789abcdef0" : "")",
            ]
        )
        return nil
    }
}
