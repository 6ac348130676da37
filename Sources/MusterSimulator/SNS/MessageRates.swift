import MusterCore

/// How often SNS may be called in one account and Region.
///
/// Source: AWS General Reference, quotas of SNS that cannot be raised, read in autumn 2026. Which burst they let pass is
/// *assumed*: what a second allows.
struct MessageRates: Sendable {
    /// Calls that share a limit.
    enum Kind: Hashable, Sendable {
        case publish
        /// Messages of one group of a FIFO topic.
        case group(String)
        /// Messages of one FIFO topic.
        case topic(String)
        case subscribe, unsubscribe, list, tag
        case other(String)
    }

    /// When each would have been idle at its rate, in nanoseconds since the epoch.
    private var due: [Kind: Int64] = [:]

    /// Whether so many more may pass now; if so they have.
    mutating func admit(_ kind: Kind, _ count: Int = 1, in region: RegionName, at now: Timestamp) -> Bool {
        let second: Int64 = 1_000_000_000
        let step = second / Int64(Self.rate(kind, region))
        let next = Instants.sum(max(due[kind] ?? .min, now.nanoseconds), step * Int64(count))
        guard next - now.nanoseconds <= second else { return false }
        if due.count > 4_096 { due = due.filter { $0.value > now.nanoseconds } }
        due[kind] = next
        return true
    }

    /// The limits that are used up in part now, by the name of their kind: when each is idle again.
    func underway(at now: Timestamp) -> [(kind: String, due: Int64)] {
        due.filter { $0.value > now.nanoseconds }.map { (kind: $0.key.text, due: $0.value) }.sorted {
            $0.kind < $1.kind
        }
    }

    /// Takes what ``underway(at:)`` has told.
    ///
    /// - Returns: Whether there is such a kind.
    mutating func restore(_ kind: String, due moment: Int64) -> Bool {
        guard let kind = Kind(text: kind) else { return false }
        due[kind] = moment
        return true
    }

    private static func rate(_ kind: Kind, _ region: RegionName) -> Int {
        let place = region.rawValue
        let size =
            place == "us-east-1" ? 0 : ["us-west-2", "eu-west-1"].contains(place) ? 1 : large.contains(place) ? 2 : 3
        return switch kind {
        case .publish: [30_000, 9_000, 1_500, 300][size]
        case .group: 300
        case .topic: 3_000
        case .subscribe, .unsubscribe: 100
        case .list: 30
        case .tag: 10
        case .other: [3_000, 900, 150, 30][size]
        }
    }

    /// Regions of the third class.
    private static let large: Set<String> = [
        "us-east-2", "us-west-1", "ap-south-1", "ap-northeast-1", "ap-northeast-2", "ap-southeast-1", "ap-southeast-2",
        "eu-central-1",
    ]
}

extension MessageRates.Kind {
    private static let plain: [String: Self] = [
        "publish": .publish, "subscribe": .subscribe, "unsubscribe": .unsubscribe, "list": .list, "tag": .tag,
    ]

    fileprivate var text: String {
        switch self {
        case .publish: "publish"
        case .subscribe: "subscribe"
        case .unsubscribe: "unsubscribe"
        case .list: "list"
        case .tag: "tag"
        case .group(let name): "group " + name
        case .topic(let arn): "topic " + arn
        case .other(let operation): "other " + operation
        }
    }

    fileprivate init?(text: String) {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        switch (words.first, words.count) {
        case ("group", 2): self = .group(words[1])
        case ("topic", 2): self = .topic(words[1])
        case ("other", 2): self = .other(words[1])
        default:
            guard let plain = Self.plain[text] else { return nil }
            self = plain
        }
    }
}
