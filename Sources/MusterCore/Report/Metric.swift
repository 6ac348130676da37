/// A figure of a run beside what is demanded of it in general, whatever a plan demands.
package struct Metric: Hashable, Sendable, Codable {
    package enum Value: Hashable, Sendable, Codable {
        /// So many of so many; the second is at least 1.
        case share(Int, of: Int)
        /// A stretch within a longer one, which is longer than nothing.
        case part(Duration, of: Duration)
        case duration(Duration)
        case count(Int)
    }

    package enum Objective: Hashable, Sendable, Codable {
        case atLeast(Ratio)
        case below(Ratio)
        case within(Duration)
    }

    /// Which of four boards shows the figure, each about one thing that somebody watches.
    package enum Board: String, Hashable, Sendable, Codable, CaseIterable {
        /// Whether the plan recovers, and how fast.
        case overview
        /// What DRS was asked to do and how it went.
        case operations
        /// Calls to AWS: answers, refusals, reach.
        case calls
        /// Whether Muster itself and its messages can be relied on.
        case health

        /// Stable, for example `K6`.
        package var id: String {
            switch self {
            case .overview: "K6"
            case .operations: "K7"
            case .calls: "K8"
            case .health: "K9"
            }
        }

        package var title: String {
            switch self {
            case .overview: "Overview"
            case .operations: "Operations of DRS"
            case .calls: "Calls to AWS"
            case .health: "Health"
            }
        }
    }

    package enum Status: String, Hashable, Sendable, Codable {
        case met, missed
        /// Nothing is demanded.
        case informative
        /// The run brings no value; `reason` says why.
        case notComputable
    }

    /// How several samples are spread; by nearest rank.
    package struct Spread: Hashable, Sendable, Codable {
        package var median: Duration
        package var p95: Duration
        package var maximum: Duration

        package init(median: Duration, p95: Duration, maximum: Duration) {
            self.median = median
            self.p95 = p95
            self.maximum = maximum
        }

        /// - Returns: `nil` when there is no sample.
        package init?(_ samples: [Duration]) {
            guard let last = samples.max() else { return nil }
            let sorted = samples.sorted()
            func rank(_ percent: Int) -> Duration {
                sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
            }
            self.init(median: rank(50), p95: rank(95), maximum: last)
        }
    }

    /// A part of the value, for example a code and how often it came.
    package struct Part: Hashable, Sendable, Codable {
        package var name: String
        package var count: Int

        package init(name: String, count: Int) {
            self.name = name
            self.count = count
        }
    }

    /// Stable, for example `N5`.
    package var id: String
    /// Stable, for example `notificationDelivery`.
    package var name: String
    /// In words for people.
    package var title: String
    package var board: Board
    package var value: Value?
    package var objective: Objective?
    /// How it is worked out, in one line.
    package var formula: String
    /// The two clock points of a duration, or what is counted and among what.
    package var from: String
    package var to: String
    package var samples: Int
    package var spread: Spread?
    /// Which of the samples the value is, where it is the worst one.
    package var subject: String?
    package var parts: [Part]
    /// Why there is no value.
    package var reason: String?

    package init(
        _ id: String,
        _ name: String,
        title: String,
        board: Board = .overview,
        formula: String,
        from: String,
        to: String,
        objective: Objective? = nil,
        value: Value? = nil,
        samples: Int = 0,
        spread: Spread? = nil,
        subject: String? = nil,
        parts: [Part] = [],
        reason: String? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.board = board
        self.formula = formula
        self.from = from
        self.to = to
        self.objective = objective
        self.value = value
        self.samples = samples
        self.spread = spread
        self.subject = subject
        self.parts = parts
        self.reason = reason
    }

    /// A figure of a run, after its definition.
    package init(
        _ definition: MetricDefinition,
        value: Value? = nil,
        samples: Int = 0,
        spread: Spread? = nil,
        subject: String? = nil,
        parts: [Part] = [],
        reason: String? = nil
    ) {
        self.init(
            definition.id,
            definition.name,
            title: definition.title,
            board: definition.board,
            formula: definition.formula,
            from: definition.from,
            to: definition.to,
            objective: definition.objective,
            value: value,
            samples: samples,
            spread: spread,
            subject: subject,
            parts: parts,
            reason: reason
        )
    }

    package var status: Status {
        guard let value else { return .notComputable }
        switch (value, objective) {
        case (_, nil): return .informative
        case (.share(let part, let whole), .atLeast(let ratio)):
            return Self.compare(part, whole, ratio) >= 0 ? .met : .missed
        case (.share(let part, let whole), .below(let ratio)):
            return Self.compare(part, whole, ratio) < 0 ? .met : .missed
        case (.part(let part, let whole), .atLeast(let ratio)):
            return Self.compare(Int(part.nanoseconds), Int(whole.nanoseconds), ratio) >= 0 ? .met : .missed
        case (.part(let part, let whole), .below(let ratio)):
            return Self.compare(Int(part.nanoseconds), Int(whole.nanoseconds), ratio) < 0 ? .met : .missed
        case (.duration(let duration), .within(let limit)): return duration <= limit ? .met : .missed
        case (.duration, _), (.count, _), (.share, .within), (.part, .within): return .informative
        }
    }

    /// Compares `part / whole` with a ratio, exactly: below zero when it is less.
    private static func compare(_ part: Int, _ whole: Int, _ ratio: Ratio) -> Int {
        let left = Int128(part) * Int128(ratio.denominator)
        let right = Int128(ratio.numerator) * Int128(whole)
        return left == right ? 0 : left < right ? -1 : 1
    }
}

extension Metric.Value {
    /// The value for people, for example `99.98%`, `12.4s` or `3`.
    package var text: String {
        switch self {
        case .share(let part, let whole): Metric.percent(part, whole)
        case .part(let part, let whole): Metric.percent(Int(part.nanoseconds), Int(whole.nanoseconds))
        case .duration(let duration): duration.latencyText
        case .count(let count): "\(count)"
        }
    }
}

extension Metric.Objective {
    /// The demand for people, for example `≥ 99.9%`.
    package var text: String {
        switch self {
        case .atLeast(let ratio): "\u{2265} \(Metric.percent(Int(ratio.numerator), Int(ratio.denominator)))"
        case .below(let ratio): "< \(Metric.percent(Int(ratio.numerator), Int(ratio.denominator)))"
        case .within(let limit): "\u{2264} \(limit.latencyText)"
        }
    }
}

extension Metric {
    /// A share in per cent with up to three decimals, cut towards zero, so that nothing looks like all.
    package static func percent(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "0%" }
        let thousandths = Int128(part) * 100_000 / Int128(whole)
        var decimals = String(Int(clamping: thousandths % 1_000))
        decimals = String(repeating: "0", count: 3 - decimals.utf8.count) + decimals
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(thousandths / 1_000)\(decimals.isEmpty ? "" : ".\(decimals)")%"
    }
}
