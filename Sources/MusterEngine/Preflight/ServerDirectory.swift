package import MusterCore

/// The source servers of one account and Region, by everything that a plan may call them.
///
/// Building it costs time in proportion to the servers. An id is then found by halving, a name in constant time. All
/// comparisons are exact: upper and lower case differ, and nothing is trimmed.
package struct ServerDirectory: Sendable {
    /// In order of id.
    package let servers: [DescribedServer]
    private var byName: [String: [Int]] = [:]

    /// - Parameters:
    ///   - described: The servers in any order; pages that shift while they are read may show one twice.
    ///   - findsNames: Whether anybody will look for a name; the table of names is dear.
    package init(_ described: [DescribedServer], findsNames: Bool = true) {
        servers = Self.ordered(described)
        guard findsNames else { return }
        byName.reserveCapacity(servers.count)
        for (index, server) in servers.enumerated() {
            for name in Set([server.hostname, server.fqdn, server.tags["Name"]].compactMap(\.self)) where !name.isEmpty
            {
                byName[name, default: []].append(index)
            }
        }
    }

    private static func ordered(_ described: [DescribedServer]) -> [DescribedServer] {
        let isOrdered = described.indices.dropFirst().allSatisfy { described[$0 - 1].id < described[$0].id }
        guard !isOrdered else { return described }
        var seen = Set<SourceServerID>()
        return described.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    }

    /// Where in `servers` a server stands; `nil` for one that is not there.
    package func index(of id: SourceServerID) -> Int? {
        var (low, high) = (0, servers.count)
        while low < high {
            let middle = (low + high) / 2
            if servers[middle].id < id {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < servers.count && servers[low].id == id ? low : nil
    }

    /// Everything that a selector means, as places in `servers`, in order of id; a name may mean several or none.
    package func matches(_ selector: WaveMember.Selector) -> [Int] {
        switch selector {
        case .id(let id):
            index(of: id).map { [$0] } ?? []
        case .name(let name):
            byName[name] ?? index(of: SourceServerID(name)).map { [$0] } ?? []
        case .tags(let wanted):
            wanted.isEmpty
                ? []
                : servers.indices.filter { index in
                    wanted.allSatisfy { servers[index].tags[$0.key] == $0.value }
                }
        }
    }
}

extension RecoveryPlan {
    /// Whether any wave calls a server by its name.
    var namesServers: Bool {
        waves.contains { wave in
            wave.members.contains { member in
                if case .name = member.selector { true } else { false }
            }
        }
    }
}
