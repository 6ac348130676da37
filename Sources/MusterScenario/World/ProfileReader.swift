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
