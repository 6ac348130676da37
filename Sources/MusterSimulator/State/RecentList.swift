import MusterAWS

/// The last of something, of which only so many are kept.
///
/// A run has fewer. A server runs for ever, and nobody reads further back.
struct RecentList<Element: Weighed>: Sendable {
    /// So many are kept at least, and twice as many at most.
    static var limit: Int { 10_000 }
    /// So many bytes of texts are kept at least, as far as there are any, and about twice as many at most.
    static var weightLimit: Int { 32 << 20 }

    private(set) var all: [Element] = []
    /// How many there have been.
    private(set) var count = 0
    private var weight = 0

    mutating func append(_ element: Element) {
        all.append(element)
        count += 1
        weight += element.weight
        if all.count >= Self.limit * 2 {
            forget(all.count - Self.limit)
        } else if weight > Self.weightLimit * 2 {
            var rest = weight
            let oldest = all.prefix { element in
                rest -= element.weight
                return rest > Self.weightLimit
            }
            forget(oldest.count)
        }
    }

    private mutating func forget(_ number: Int) {
        weight -= all.prefix(number).reduce(0) { $0 + $1.weight }
        all.removeFirst(number)
    }
}

extension Array {
    /// Forgets the oldest once there are twice as many as are to be kept.
    mutating func keepLatest(_ limit: Int) {
        if count >= limit * 2 { removeFirst(count - limit) }
    }
}

/// Something with texts in it whose length somebody outside has chosen.
protocol Weighed: Sendable {
    /// About so many bytes.
    var weight: Int { get }
}

extension OutgoingMessage: Weighed {
    package var weight: Int {
        switch kind {
        case .notification(let delivery): delivery.weight
        case .confirmation(let request, _): request.weight
        }
    }
}

extension Delivery: Weighed {
    var weight: Int {
        attributes.reduce(message.utf8.count + (subject?.utf8.count ?? 0)) {
            $0 + $1.key.utf8.count + ($1.value.stringValue?.utf8.count ?? 0) + ($1.value.binaryValue?.bytes.count ?? 0)
        }
    }
}

extension DeadLetter: Weighed {
    var weight: Int { delivery.weight }
}

extension ConfirmationRequest: Weighed {
    var weight: Int { endpoint.utf8.count }
}

extension TargetDelivery: Weighed {
    var weight: Int { input.utf8.count }
}

extension CloudWatch.AlarmHistoryItem: Weighed {
    var weight: Int { (historySummary?.utf8.count ?? 0) + (historyData?.utf8.count ?? 0) }
}
