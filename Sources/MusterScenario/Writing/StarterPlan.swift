package import MusterCore

/// A first plan for a world: its servers in waves, to be put in order by somebody who knows them.
package enum StarterPlan {
    /// Forms the waves.
    ///
    /// Groups take their order from their names. A group that is larger than a DRS job becomes several waves of the same
    /// order. In a world of several accounts or Regions every place has waves of its own.
    ///
    /// - Parameters:
    ///   - world: The servers to recover.
    ///   - name: The plan's name.
    ///   - tag: The tag whose values form the waves; `nil` puts all servers into one.
    /// - Returns: The plan, and a warning for servers that lack the tag; `nil` for a world without servers.
    package static func plan(
        for world: World,
        named name: String,
        groupedBy tag: String?
    ) -> (plan: RecoveryPlan, warnings: [Diagnostic])? {
        var warnings: [Diagnostic] = []
        var waves: [(order: String, wave: Wave)] = []
        var first: RecoveryTarget?
        let places = world.accounts.flatMap { account in account.regions.map { (account, $0) } }
            .filter { !$1.servers.isEmpty }
        for (account, region) in places {
            let target = target(account, region, world)
            first = first ?? target
            let counts = Dictionary(region.servers.map { ($0.name, 1) }, uniquingKeysWith: +)
            var groups: [String: [WorldServer]] = [:]
            for server in region.servers {
                groups[tag.map { server.tags[$0] ?? "" } ?? "all", default: []].append(server)
            }
            if let tag, let untagged = groups[""] {
                warnings.append(
                    Diagnostic(
                        .untaggedServer,
                        "\(untagged.count) server\(untagged.count == 1 ? "" : "s") in \(region.name) of account "
                            + "\(account.id) \(untagged.count == 1 ? "lacks" : "lack") the tag \"\(tag)\"",
                        severity: .warning,
                        help: ["they stand in a wave \"untagged\""]
                    )
                )
            }
            for group in groups.keys.sorted() {
                let servers = groups[group] ?? []
                let title = group.isEmpty ? "untagged" : waveName(group)
                let base = places.count > 1 ? "\(title)-\(account.id)-\(region.name)" : title
                let parts = stride(from: 0, to: servers.count, by: WaveReader.serversPerJob).map { start in
                    servers[start..<min(start + WaveReader.serversPerJob, servers.count)]
                }
                for (index, part) in parts.enumerated() {
                    let members = part.map { server in
                        WaveMember(counts[server.name] == 1 ? .name(server.name) : .id(server.id))
                    }
                    let wave = Wave(
                        name: unique(parts.count > 1 ? "\(base)-\(index + 1)" : base, waves.map(\.wave.name)),
                        members: members,
                        target: target == first ? nil : target
                    )
                    waves.append((group.isEmpty ? "\u{10FFFF}" : group, wave))
                }
            }
        }
        guard let first else { return nil }
        return (
            RecoveryPlan(
                name: name,
                objectives: Objectives(rto: .seconds(14_400)),
                target: first,
                waves: linked(waves)
            ),
            warnings
        )
    }

    private static func target(_ account: WorldAccount, _ region: WorldRegion, _ world: World) -> RecoveryTarget {
        let role = account.id == world.caller.account ? nil : account.roles.first
        return RecoveryTarget(
            account: account.id,
            region: region.name,
            role: role.map { "arn:\(region.name.partition):iam::\(account.id):role/\($0.name)" },
            externalID: role?.externalID
        )
    }

    /// Waves of one group recover in parallel, groups one after the other.
    private static func linked(_ waves: [(order: String, wave: Wave)]) -> [Wave] {
        let sorted = waves.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
        let orders = sorted.map(\.element.order)
        var result: [Wave] = []
        for (index, item) in sorted.enumerated() {
            var wave = item.element.wave
            if let previous = orders[..<index].last(where: { $0 != orders[index] }) {
                wave.dependsOn = orders.indices.filter { orders[$0] == previous }
            }
            result.append(wave)
        }
        return result
    }

    /// A tag's value as the name of a wave.
    private static func waveName(_ group: String) -> String {
        let cleaned = String(group.prefix(80).map { $0.unicodeScalars.contains { $0.value < 0x20 } ? "-" : $0 })
        return cleaned.allSatisfy(\.isWhitespace) ? "blank" : cleaned
    }

    private static func unique(_ name: String, _ taken: [String]) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)-\(number)") { number += 1 }
        return "\(name)-\(number)"
    }
}
