extension Metric {
    /// One list of metrics for several runs: shares and counts add up, of durations and peaks the worst counts.
    ///
    /// A metric that no run could compute keeps the first run's reason.
    package static func combining(_ lists: [[Metric]]) -> [Metric] {
        guard var combined = lists.first else { return [] }
        for list in lists.dropFirst() {
            for metric in list {
                guard let index = combined.firstIndex(where: { $0.id == metric.id }) else {
                    combined.append(metric)
                    continue
                }
                combined[index].take(in: metric)
            }
        }
        return combined
    }

    private mutating func take(in other: Metric) {
        guard let theirs = other.value else { return }
        guard let ours = value else {
            self = other
            return
        }
        samples += other.samples
        // Percentiles of parts say nothing about the whole.
        spread = nil
        for part in other.parts {
            if let index = parts.firstIndex(where: { $0.name == part.name }) {
                parts[index].count += part.count
            } else {
                parts.append(part)
            }
        }
        guard !Self.peaks.contains(name) else {
            if theirs.isGreater(than: ours) { (value, subject) = (theirs, other.subject) }
            return
        }
        switch (ours, theirs) {
        case (.share(let part, let whole), .share(let otherPart, let otherWhole)):
            value = .share(part + otherPart, of: whole + otherWhole)
        case (.part(let part, let whole), .part(let otherPart, let otherWhole)):
            value = .part(part + otherPart, of: whole + otherWhole)
        case (.count(let count), .count(let otherCount)): value = .count(count + otherCount)
        case (.duration(let duration), .duration(let longer)) where longer > duration:
            value = other.value
            subject = other.subject
        case (.duration, _), (.share, _), (.part, _), (.count, _): break
        }
    }

    /// What was the most within a minute; two minutes of two runs are not one.
    private static let peaks: Set<String> = [
        MetricDefinition.notificationStorm.name, MetricDefinition.pollingBudget.name,
    ]
}

extension Metric.Value {
    /// Values of different sorts are not compared.
    fileprivate func isGreater(than other: Metric.Value) -> Bool {
        switch (self, other) {
        case (.count(let mine), .count(let theirs)): mine > theirs
        case (.share(let part, let whole), .share(let otherPart, let otherWhole)):
            Int128(part) * Int128(otherWhole) > Int128(otherPart) * Int128(whole)
        default: false
        }
    }
}
