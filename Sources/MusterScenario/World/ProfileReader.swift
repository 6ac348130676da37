import MusterCore

/// Reads latency profiles.
enum ProfileReader {
    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [LatencyProfile] {
        guard let entries = pass.entries(node, "profiles", of: "a mapping from profile names") else { return [] }
        var profiles: [LatencyProfile] = []
        for entry in entries {
            if LatencyProfile.named(entry.key) != nil {
                pass.report(
                    .duplicateEntry,
                    "the profile \"\(entry.key)\" is built in",
                    at: entry.keyRange,
                    help: ["choose another name, and begin it with \"like: \(entry.key)\""]
                )
                continue
            }
            if let profile = profile(entry, profiles, &pass) { profiles.append(profile) }
        }
        return profiles
    }

    /// The names that a world may use, with the places of its own.
    static func names(_ profiles: [LatencyProfile]) -> [String] {
        (LatencyProfile.builtIn + profiles).map(\.name)
    }

    private static func profile(
        _ entry: YAMLEntry,
        _ earlier: [LatencyProfile],
        _ pass: inout ReadingPass
    ) -> LatencyProfile? {
        let keys = ["like", "summary"] + JobPhase.allCases.map(\.rawValue)
        guard let fields = Fields(entry.value, "a profile", keys: keys, &pass) else { return nil }
        var profile = LatencyProfile(name: entry.key, summary: "", figures: [:])
        if let node = fields["like"], let name = pass.text(node, "like", takes: "the name of a profile") {
            if let base = LatencyProfile.named(name) ?? earlier.first(where: { $0.name == name }) {
                profile.figures = base.figures
                profile.summary = base.summary
            } else {
                pass.report(
                    .unknownProfile,
                    "no profile is named \"\(name.shortened)\"",
                    at: node.range,
                    help: [
                        pass.suggestion(for: name, among: names(earlier)),
                        "built in: \(LatencyProfile.builtIn.map(\.name).joined(separator: ", ")); others stand above",
                    ]
                )
            }
        }
        if let node = fields["summary"] { profile.summary = pass.text(node, "summary") ?? "" }
        for phase in JobPhase.allCases {
            guard let node = fields[phase.rawValue],
                let figure = LawReader.read(node, phase.rawValue, isFigure: true, &pass)
            else {
                continue
            }
            profile.figures[phase] = LatencyFigure(
                figure.law,
                perGiB: figure.perGiB,
                figure.provenance ?? Provenance(.configured, "\(node.range.file):\(node.range.line)")
            )
        }
        return profile
    }
}

/// Reads laws of durations: `3m`, `{ median: 3m, sigma: 0.2 }`, `{ between: [1m, 2m] }`, `{ oneOf: [1m, 2m] }`.
enum LawReader {
    struct Figure {
        var law: Distribution
        var perGiB = Duration.zero
        var provenance: Provenance?
    }

    private static let lawKeys = ["exactly", "between", "oneOf", "median", "sigma", "min", "max"]
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
        let kinds = ["exactly", "between", "oneOf", "median"].filter { fields.has($0) }
        guard kinds.count == 1, let kind = kinds.first else {
            pass.report(
                .contradictoryLaw,
                kinds.isEmpty
                    ? "\"\(subject)\" does not say how long it takes"
                    : "\"\(subject)\" follows \(kinds.count) laws at once",
                at: kinds.dropFirst().first.flatMap { fields.keyRange($0) } ?? node.range,
                help: ["give one of exactly, between, oneOf and median"]
            )
            return nil
        }
        if kind != "median" {
            for key in ["sigma", "min", "max"] {
                guard let range = fields.keyRange(key) else { continue }
                pass.report(.contradictoryLaw, "\"\(key)\" belongs to \"median\", not to \"\(kind)\"", at: range)
            }
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
        case "exactly":
            return pass.duration(value, kind).map { .constant($0) }
        case "between":
            guard let bounds = durations(value, kind, &pass) else { return nil }
            guard bounds.count == 2, bounds[0] <= bounds[1] else {
                pass.report(
                    .contradictoryLaw,
                    "\"between\" takes two durations, the shorter one first",
                    at: value.range,
                    help: [bounds.count == 2 ? "swap the two" : nil]
                )
                return nil
            }
            return .uniform(bounds[0], bounds[1])
        case "oneOf":
            guard let recorded = durations(value, kind, &pass) else { return nil }
            guard !recorded.isEmpty else {
                pass.report(.contradictoryLaw, "\"oneOf\" takes at least one duration", at: value.range)
                return nil
            }
            return .empirical(recorded)
        default:
            return lognormal(value, fields, &pass)
        }
    }

    private static func durations(_ node: YAMLNode, _ subject: String, _ pass: inout ReadingPass) -> [Duration]? {
        guard let items = pass.list(node, subject, of: "durations") else { return nil }
        let durations = items.compactMap { pass.duration($0, subject) }
        return durations.count == items.count ? durations : nil
    }

    private static func lognormal(_ value: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> Distribution? {
        guard let median = pass.duration(value, "median", positive: true) else { return nil }
        let sigma = fields["sigma"].map { number($0, "sigma", &pass) } ?? 0.2
        let minimum = fields["min"].flatMap { pass.duration($0, "min") }
        let maximum = fields["max"].flatMap { pass.duration($0, "max") }
        guard let sigma else { return nil }
        if let minimum, minimum > median {
            pass.report(
                .contradictoryLaw,
                "\"min\" (\(minimum.text)) is longer than \"median\" (\(median.text))",
                at: fields["min"]?.range ?? value.range
            )
            return nil
        }
        if let maximum, maximum < median {
            pass.report(
                .contradictoryLaw,
                "\"max\" (\(maximum.text)) is shorter than \"median\" (\(median.text))",
                at: fields["max"]?.range ?? value.range
            )
            return nil
        }
        return .lognormal(median: median, sigma: sigma, minimum: minimum, maximum: maximum)
    }

    /// A decimal number from 0 to 5; the standard deviation of a logarithm is seldom above 1.
    private static func number(_ node: YAMLNode, _ subject: String, _ pass: inout ReadingPass) -> Double? {
        guard case .scalar(let text, _) = node.content, text.utf8.count <= 32,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || ".e-+".utf8.contains($0) }),
            let value = Double(text)
        else {
            pass.report(.malformedNumber, "\"\(subject)\" takes a number, not \(node.kind)", at: node.range)
            return nil
        }
        guard value >= 0, value <= 5 else {
            pass.report(.outOfRange, "\"\(subject)\" is \(text); it has to be 0 to 5", at: node.range)
            return nil
        }
        return value
    }
}
