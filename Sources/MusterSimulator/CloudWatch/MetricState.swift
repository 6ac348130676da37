import MusterAWS
import MusterCore

/// Everything that CloudWatch knows in one account and Region, beside what follows from DRS.
struct MetricState: Sendable {
    private(set) var series: [MetricKey: [MetricSample]] = [:]
    private var sampleCount = 0
    /// In the order of their making, deleted ones left out.
    var alarms: [String: AlarmRecord] = [:]
    var history = RecentList<CloudWatch.AlarmHistoryItem>()
    /// Names of alarms by the number of their timer.
    var timers: [String] = []

    var isBlank: Bool { series.isEmpty && alarms.isEmpty && history.all.isEmpty }

    /// So many samples are kept at least, and twice as many at most; the oldest are forgotten first.
    var sampleLimit = 100_000

    /// Adds a sample behind those of its time.
    mutating func add(_ sample: MetricSample, to key: MetricKey) {
        let place = series[key]?.lastIndex { $0.instant <= sample.instant }.map { $0 + 1 } ?? 0
        series[key, default: []].insert(sample, at: place)
        sampleCount += 1
        if sampleCount > sampleLimit * 2 { forgetSamples() }
    }

    private mutating func forgetSamples() {
        let keys = series.keys.sorted()
        let all = keys.indices.flatMap { key in (series[keys[key]] ?? []).map { (instant: $0.instant, key: key) } }
        var oldest = Array(repeating: 0, count: keys.count)
        // The sort is stable, and samples of a metric are in the order of their time.
        for sample in all.sorted(by: { $0.instant < $1.instant }).dropLast(sampleLimit) { oldest[sample.key] += 1 }
        for (key, count) in zip(keys, oldest) where count > 0 {
            series[key]?.removeFirst(count)
            if series[key]?.isEmpty == true { series[key] = nil }
        }
        sampleCount = sampleLimit
    }

    func digest(into hash: inout StableHash) {
        for key in series.keys.sorted() {
            hash.combine(key.text)
            for sample in series[key] ?? [] {
                hash.combine(UInt64(bitPattern: sample.instant))
                hash.combine(sample.sum.bitPattern)
                hash.combine(sample.count.bitPattern)
            }
        }
        for name in alarms.keys.sorted() {
            hash.combine(name)
            guard let alarm = alarms[name] else { continue }
            hash.combine(ShapeDigest.of(alarm.input))
            hash.combine(alarm.state.rawValue)
        }
        for item in history.all { hash.combine(ShapeDigest.of(item)) }
    }
}

/// A metric: namespace, name and dimensions in the order of their names.
struct MetricKey: Hashable, Sendable, Comparable {
    let namespace: String
    let name: String
    let dimensions: [CloudWatch.Dimension]

    init(_ namespace: String, _ name: String, _ dimensions: [CloudWatch.Dimension]?) {
        self.namespace = namespace
        self.name = name
        self.dimensions = (dimensions ?? []).sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    var text: String { namespace + "\u{1F}" + name + dimensions.map { "\u{1F}\($0.name)=\($0.value)" }.joined() }

    static func < (lhs: MetricKey, rhs: MetricKey) -> Bool { lhs.text < rhs.text }

    var shape: CloudWatch.Metric {
        CloudWatch.Metric(namespace: namespace, metricName: name, dimensions: dimensions)
    }
}

/// What was put at one moment.
struct MetricSample: Sendable {
    /// Nanoseconds since the epoch.
    let instant: Int64
    let sum: Double
    let count: Double
    let minimum: Double
    let maximum: Double
    /// Values and how often each came, where they are known one by one.
    let values: [(value: Double, count: Double)]
    let unit: CloudWatch.StandardUnit

    init(_ value: Double, at instant: Int64, _ unit: CloudWatch.StandardUnit) {
        self.init([(value, 1)], at: instant, unit)
    }

    init(_ values: [(value: Double, count: Double)], at instant: Int64, _ unit: CloudWatch.StandardUnit) {
        self.instant = instant
        self.values = values
        self.unit = unit
        sum = values.reduce(0) { $0 + $1.value * $1.count }
        count = values.reduce(0) { $0 + $1.count }
        minimum = values.map(\.value).min() ?? 0
        maximum = values.map(\.value).max() ?? 0
    }

    init(_ set: CloudWatch.StatisticSet, at instant: Int64, _ unit: CloudWatch.StandardUnit) {
        self.instant = instant
        self.unit = unit
        sum = set.sum
        count = set.sampleCount
        minimum = set.minimum
        maximum = set.maximum
        values = []
    }
}

/// An alarm and how it stands.
struct AlarmRecord: Sendable {
    var input: CloudWatch.PutMetricAlarmInput
    var state = CloudWatch.StateValue.insufficientData
    var reason = "Unchecked: Initial alarm creation"
    var reasonData: String?
    /// When it was last changed, when its state was last written and last changed.
    var configured: Timestamp
    var updated: Timestamp
    var transitioned: Timestamp
    var isEnabled: Bool
    var tags: [String: String]
    let timer: Int
}

/// What a period's samples come to.
struct MetricPoint: Sendable {
    let instant: Int64
    var sum = 0.0
    var count = 0.0
    var minimum = Double.infinity
    var maximum = -Double.infinity
    var values: [(value: Double, count: Double)] = []
    var unit: CloudWatch.StandardUnit

    init(_ instant: Int64, _ unit: CloudWatch.StandardUnit) {
        self.instant = instant
        self.unit = unit
    }

    mutating func add(_ sample: MetricSample) {
        sum += sample.sum
        count += sample.count
        minimum = min(minimum, sample.minimum)
        maximum = max(maximum, sample.maximum)
        values += sample.values
    }

    /// A statistic by its name: one of the five, or a percentile such as `p95`; `nil` for anything else.
    func statistic(_ name: String) -> Double? {
        switch name {
        case "Average": return count == 0 ? nil : sum / count
        case "Sum": return sum
        case "Minimum": return minimum
        case "Maximum": return maximum
        case "SampleCount": return count
        default:
            guard let share = Self.percentile(name) else { return nil }
            return percentile(share)
        }
    }

    /// The share of a name such as `p99.9`, from 0 to 100.
    static func percentile(_ name: String) -> Double? {
        guard name.hasPrefix("p"), let share = Double(name.dropFirst()), (0...100).contains(share) else { return nil }
        return share
    }

    /// Between the two values that stand beside the place; `nil` where values are not known one by one.
    private func percentile(_ share: Double) -> Double? {
        guard !values.isEmpty else { return nil }
        var all: [Double] = []
        for (value, count) in values.sorted(by: { $0.value < $1.value }) {
            all += Array(repeating: value, count: min(100_000, max(1, Int(count.rounded()))))
            if all.count > 1_000_000 { break }
        }
        let place = share / 100 * Double(all.count - 1)
        let low = Int(place.rounded(.down))
        let high = min(all.count - 1, low + 1)
        return all[low] + (all[high] - all[low]) * (place - Double(low))
    }
}
