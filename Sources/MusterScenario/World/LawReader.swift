import MusterCore

/// Reads laws of durations: `3m`, `{ between: [1m, 2m] }`, `{ median: 3m, sigma: 0.2 }`, `{ mean: 3m, deviation: 20s }`.
enum LawReader {
    struct Figure {
        var law: Distribution
        var perGiB = Duration.zero
        var provenance: Provenance?
    }

    /// The keys that name a law, with those that go with each.
    private static let laws: [(key: String, parts: [String])] = [
        ("exactly", []), ("between", ["mode"]), ("oneOf", []), ("quantiles", []), ("median", ["sigma", "min", "max"]),
        ("mean", ["deviation", "shape", "min", "max"]),
    ]
    private static let lawKeys = [
        "exactly", "between", "mode", "oneOf", "quantiles", "median", "sigma", "mean", "deviation", "shape", "min",
        "max",
    ]
    private static let figureKeys = ["perGiB", "kind", "source"]

    /// Reads a law; with `isFigure`, a share for each GiB and a provenance may be given as well.
    static func read(
        _ node: YAMLNode,
        _ subject: String,
        isFigure: Bool = false,
        _ pass: inout ReadingPass
    ) -> Figure? {
        if case .scalar = node.content {
            return pass.duration(node, subject).map { Figure(law: .constant($0)) }
        }
        let keys = lawKeys + (isFigure ? figureKeys : [])
        guard let fields = Fields(node, "\"\(subject)\"", keys: keys, &pass) else { return nil }
        let given = laws.filter { fields.has($0.key) }
        guard given.count == 1, let (kind, parts) = given.first else {
            pass.report(
                .contradictoryLaw,
                given.isEmpty
                    ? "\"\(subject)\" does not say how long it takes"
                    : "\"\(subject)\" follows \(given.count) laws at once",
                at: given.dropFirst().first.flatMap { fields.keyRange($0.key) } ?? node.range,
                help: ["give one of \(laws.dropLast().map(\.key).joined(separator: ", ")) and mean"]
            )
            return nil
        }
        for key in lawKeys where key != kind && !parts.contains(key) {
            guard let range = fields.keyRange(key) else { continue }
            let owners = laws.filter { $0.parts.contains(key) }.map { "\"\($0.key)\"" }.joined(separator: " or ")
            pass.report(.contradictoryLaw, "\"\(key)\" belongs to \(owners), not to \"\(kind)\"", at: range)
        }
        guard let value = fields[kind], let law = law(kind, value, fields, &pass) else { return nil }
        var figure = Figure(law: law)
        if let node = fields["perGiB"] { figure.perGiB = pass.duration(node, "perGiB") ?? .zero }
        if let node = fields["source"], let source = pass.text(node, "source") {
            let words = ["documented", "observed", "assumed", "calibrated", "configured"]
            let word = fields["kind"].flatMap { pass.word($0, "kind", among: words) } ?? "configured"
            figure.provenance = Provenance(Provenance.Kind(rawValue: word) ?? .configured, source)
        } else if let range = fields.keyRange("kind") {
            pass.report(.missingKey, "\"kind\" needs a \"source\" beside it", at: range)
        }
        return figure
    }

    private static func law(
        _ kind: String,
        _ value: YAMLNode,
        _ fields: Fields,
        _ pass: inout ReadingPass
    ) -> Distribution? {
        switch kind {
        case "exactly": pass.duration(value, kind).map { .constant($0) }
        case "between": between(value, fields, &pass)
        case "oneOf": recorded(value, &pass)
        case "quantiles": quantiles(value, &pass)
        case "median": lognormal(value, fields, &pass)
        default: around(value, fields, &pass)
        }
    }

    // MARK: Bounds and lists

    private static func between(_ value: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> Distribution? {
        guard let bounds = durations(value, "between", &pass) else { return nil }
        guard bounds.count == 2, bounds[0] <= bounds[1] else {
            pass.report(
                .contradictoryLaw,
                "\"between\" takes two durations, the shorter one first",
                at: value.range,
                help: [bounds.count == 2 ? "swap the two" : nil]
            )
            return nil
        }
        guard let node = fields["mode"] else { return .uniform(bounds[0], bounds[1]) }
        guard let mode = pass.duration(node, "mode") else { return nil }
        guard mode >= bounds[0], mode <= bounds[1] else {
            pass.report(
                .contradictoryLaw,
                "\"mode\" (\(mode.text)) lies outside of \"between\" (\(bounds[0].text) to \(bounds[1].text))",
                at: node.range
            )
            return nil
        }
        return .triangular(bounds[0], mode: mode, bounds[1])
    }

    private static func recorded(_ value: YAMLNode, _ pass: inout ReadingPass) -> Distribution? {
        guard let recorded = durations(value, "oneOf", &pass) else { return nil }
        guard !recorded.isEmpty else {
            pass.report(.contradictoryLaw, "\"oneOf\" takes at least one duration", at: value.range)
            return nil
        }
        return .empirical(recorded)
    }

    private static func quantiles(_ value: YAMLNode, _ pass: inout ReadingPass) -> Distribution? {
        guard let entries = pass.entries(value, "quantiles", of: "durations by shares, for example 50%: 3m") else {
            return nil
        }
        var quantiles: [Distribution.Quantile] = []
        for entry in entries {
            guard let share = Ratio(text: entry.key) else {
                pass.report(
                    .malformedProbability,
                    "\"\(entry.key.shortened)\" is not a share between 0 and 1",
                    at: entry.keyRange,
                    help: ["for example 50%, 0.95 or 999 in 1000"]
                )
                return nil
            }
            guard let duration = pass.duration(entry.value, entry.key) else { return nil }
            if let last = quantiles.last, !(last.share < share && last.duration <= duration) {
                pass.report(
                    .contradictoryLaw,
                    "\"quantiles\" go from smaller shares to greater ones, and their durations never grow shorter",
                    at: entry.keyRange,
                    label: "after \(last.share.percentText) within \(last.duration.text)"
                )
                return nil
            }
            quantiles.append(Distribution.Quantile(share, duration))
        }
        guard quantiles.count >= 2 else {
            pass.report(
                .contradictoryLaw,
                "\"quantiles\" takes at least two shares",
                at: value.range,
                help: ["for example { 0%: 1m, 50%: 3m, 100%: 9m }"]
            )
            return nil
        }
        return .quantiles(quantiles)
    }

    private static func durations(_ node: YAMLNode, _ subject: String, _ pass: inout ReadingPass) -> [Duration]? {
        guard let items = pass.list(node, subject, of: "durations") else { return nil }
        let durations = items.compactMap { pass.duration($0, subject) }
        return durations.count == items.count ? durations : nil
    }

    // MARK: Laws around a middle

    private static func lognormal(_ value: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> Distribution? {
        guard let median = pass.duration(value, "median", positive: true) else { return nil }
        // The standard deviation of a logarithm is seldom above 1.
        let sigma = fields["sigma"].map { number($0, "sigma", in: 0...5, &pass) } ?? 0.2
        guard let sigma, let limits = limits(around: median, "median", fields, &pass) else { return nil }
        return .lognormal(median: median, sigma: sigma, minimum: limits.minimum, maximum: limits.maximum)
    }

    /// A normal law where a deviation is given, a gamma law where a shape is.
    private static func around(_ value: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> Distribution? {
        let parts = ["deviation", "shape"].filter { fields.has($0) }
        guard parts.count == 1 else {
            pass.report(
                .contradictoryLaw,
                parts.isEmpty
                    ? "\"mean\" needs \"deviation\" (a normal law) or \"shape\" (a gamma law)"
                    : "\"deviation\" makes it a normal law and \"shape\" a gamma law",
                at: parts.isEmpty ? value.range : fields.keyRange("shape") ?? value.range,
                help: ["for example { mean: 3m, deviation: 20s } or { mean: 3m, shape: 4 }"]
            )
            return nil
        }
        guard let mean = pass.duration(value, "mean", positive: true),
            let limits = limits(around: mean, "mean", fields, &pass)
        else {
            return nil
        }
        if let node = fields["deviation"] {
            guard let deviation = pass.duration(node, "deviation") else { return nil }
            return .normal(mean: mean, deviation: deviation, minimum: limits.minimum, maximum: limits.maximum)
        }
        guard let node = fields["shape"], let shape = number(node, "shape", in: 0.01...10_000, &pass) else {
            return nil
        }
        return .gamma(mean: mean, shape: shape, minimum: limits.minimum, maximum: limits.maximum)
    }

    /// The bounds of a law, which have to lie on both sides of its middle.
    private static func limits(
        around middle: Duration,
        _ word: String,
        _ fields: Fields,
        _ pass: inout ReadingPass
    ) -> (minimum: Duration?, maximum: Duration?)? {
        let minimum = fields["min"].flatMap { pass.duration($0, "min") }
        let maximum = fields["max"].flatMap { pass.duration($0, "max") }
        if let minimum, minimum > middle {
            pass.report(
                .contradictoryLaw,
                "\"min\" (\(minimum.text)) is longer than \"\(word)\" (\(middle.text))",
                at: fields["min"]?.range ?? fields.range
            )
            return nil
        }
        if let maximum, maximum < middle {
            pass.report(
                .contradictoryLaw,
                "\"max\" (\(maximum.text)) is shorter than \"\(word)\" (\(middle.text))",
                at: fields["max"]?.range ?? fields.range
            )
            return nil
        }
        return (minimum, maximum)
    }

    /// A decimal number within bounds.
    private static func number(
        _ node: YAMLNode,
        _ subject: String,
        in range: ClosedRange<Double>,
        _ pass: inout ReadingPass
    ) -> Double? {
        guard case .scalar(let text, _) = node.content, text.utf8.count <= 32,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || ".e-+".utf8.contains($0) }),
            let value = Double(text)
        else {
            pass.report(.malformedNumber, "\"\(subject)\" takes a number, not \(node.kind)", at: node.range)
            return nil
        }
        guard range.contains(value) else {
            func words(_ bound: Double) -> String { bound == bound.rounded() ? "\(Int(bound))" : "\(bound)" }
            pass.report(
                .outOfRange,
                "\"\(subject)\" is \(text); it has to be \(words(range.lowerBound)) to \(words(range.upperBound))",
                at: node.range
            )
            return nil
        }
        return value
    }
}
