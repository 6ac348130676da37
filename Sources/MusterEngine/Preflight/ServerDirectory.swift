package import MusterCore

/// The source servers of one account and Region, by everything that a plan may call them.
///
/// Building it costs time in proportion to the servers; names are then looked up in constant time. All comparisons are
/// exact: upper and lower case differ, and nothing is trimmed.
package struct ServerDirectory: Sendable {
    /// In order of id.
    package let servers: [DescribedServer]
    private var byName: [String: [Int]] = [:]
    private var byID: [SourceServerID: Int] = [:]

    package init(_ described: [DescribedServer]) {
        var seen = Set<SourceServerID>()
        // Pages that shift while they are read may show a server twice.
        servers = described.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
        for (index, server) in servers.enumerated() {
            byID[server.id] = index
            for name in Set([server.hostname, server.fqdn, server.tags["Name"]].compactMap(\.self)) where !name.isEmpty
            {
                byName[name, default: []].append(index)
            }
        }
    }

    package subscript(id: SourceServerID) -> DescribedServer? {
        byID[id].map { servers[$0] }
    }

    /// Everything that a selector means, in order of id; a name may mean several servers, or none.
    package func matches(_ selector: WaveMember.Selector) -> [DescribedServer] {
        switch selector {
        case .id(let id):
            self[id].map { [$0] } ?? []
        case .name(let name):
            if let indices = byName[name] {
                indices.map { servers[$0] }
            } else {
                self[SourceServerID(name)].map { [$0] } ?? []
            }
        case .tags(let wanted):
            wanted.isEmpty
                ? [] : servers.filter { server in wanted.allSatisfy { server.tags[$0.key] == $0.value } }
        }
    }
}
