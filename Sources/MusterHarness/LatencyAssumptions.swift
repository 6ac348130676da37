import MusterAnalysis
import MusterCore

/// Which figures of the timing model a scenario rests on.
enum LatencyAssumptions {
    /// One entry for each phase of each profile that a server of the plan's world uses, by profile and phase.
    static func list(_ scenario: Scenario) -> [Assumption] {
        var names: Set<String> = []
        for account in scenario.world.accounts {
            for region in account.regions {
                for server in region.servers {
                    names.insert(
                        server.latencyProfile ?? LatencyProfile.default(for: server.operatingSystem.family).name
                    )
                }
            }
        }
        return names.sorted().flatMap { name -> [Assumption] in
            let profile = scenario.world.latencyProfiles.first { $0.name == name } ?? LatencyProfile.named(name)
            guard let profile else { return [] }
            return JobPhase.allCases.compactMap { phase in
                guard let figure = profile.figures[phase] else { return nil }
                return Assumption(
                    name: "\(profile.name): \(phase.title)",
                    value: figure.distribution.text,
                    provenance: figure.provenance
                )
            }
        }
    }
}
