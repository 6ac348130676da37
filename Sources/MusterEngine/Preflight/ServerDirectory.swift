package import MusterAWS
package import MusterCore

/// The source servers of one account and Region, by everything that a plan may call them.
///
/// Building it costs time in proportion to the servers; names are then looked up in constant time. All comparisons are
/// exact: upper and lower case differ, and nothing is trimmed. Servers are named by their index.
package struct ServerDirectory: Sendable {
    /// In the order of the service, each once.
    package let servers: [DRS.SourceServer]
    private var byID: [SourceServerID: Int] = [:]
    /// The server that a name means, or several of them.
    private var byName: [String: Meaning] = [:]

    private enum Meaning: Equatable, Sendable {
        case one(Int)
        case several([Int])
    }

    package init(_ listed: [DRS.SourceServer]) {
        byID.reserveCapacity(listed.count)
        byName.reserveCapacity(listed.count * 2)
        var isClean = true
        for index in listed.indices {
            guard let id = listed[index].sourceServerID, byID.updateValue(index, forKey: id) == nil else {
                isClean = false
                break
            }
        }
        if isClean {
            servers = listed
        } else {
            // Pages that shift while they are read may show a server twice.
            var seen = Set<SourceServerID>()
            servers = listed.filter { server in server.sourceServerID.map { seen.insert($0).inserted } ?? false }
            byID = [:]
            for index in servers.indices {
                if let id = servers[index].sourceServerID { byID[id] = index }
            }
        }
        for index in servers.indices {
            if let hints = servers[index].sourceProperties?.identificationHints {
                if let hostname = hints.hostname { add(hostname, index) }
                if let fqdn = hints.fqdn { add(fqdn, index) }
            }
            if let name = servers[index].tags?["Name"] { add(name, index) }
        }
    }

    private mutating func add(_ name: String, _ index: Int) {
        guard !name.isEmpty else { return }
        switch byName.updateValue(.one(index), forKey: name) {
        case nil, .one(index): break
        case .one(let other): byName[name] = .several([other, index])
        case .several(let others): byName[name] = .several(others.last == index ? others : others + [index])
        }
    }

    /// What is known of a server.
    package func describe(_ index: Int) -> DescribedServer {
        DescribedServer(servers[index], id: servers[index].sourceServerID ?? SourceServerID(""))
    }

    /// Everything that a selector means, in order of id; a name may mean several servers, or none.
    package func matches(_ selector: WaveMember.Selector) -> [Int] {
        switch selector {
        case .id(let id):
            byID[id].map { [$0] } ?? []
        case .name(let name):
            switch byName[name] {
            case .one(let index): [index]
            case .several(let indices): ordered(indices)
            case nil: byID[SourceServerID(name)].map { [$0] } ?? []
            }
        case .tags(let wanted):
            wanted.isEmpty
                ? []
                : ordered(
                    servers.indices.filter { index in
                        wanted.allSatisfy { servers[index].tags?[$0.key] == $0.value }
                    }
                )
        }
    }

    private func ordered(_ indices: [Int]) -> [Int] {
        indices.sorted { first, second in
            (servers[first].sourceServerID?.rawValue ?? "") < (servers[second].sourceServerID?.rawValue ?? "")
        }
    }
}
