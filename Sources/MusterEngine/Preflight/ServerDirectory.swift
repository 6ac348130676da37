package import MusterAWS
package import MusterCore

/// The source servers of one account and Region, by everything that a plan may call them.
///
/// Building it costs time in proportion to the servers; names are then looked up in constant time. All comparisons are
/// exact: upper and lower case differ, and nothing is trimmed. Servers are named by their index.
package struct ServerDirectory: Sendable {
    /// In the order of the service, each once.
    package let servers: [DescribedServer]
    private let byID: ResourceIndex
    /// The server that a name means, or several of them.
    private var byName: [String: Match] = [:]

    /// Whom a selector means.
    package enum Match: Hashable, Sendable {
        case none
        case one(Int)
        /// In order of id.
        case several([Int])
    }

    /// Lists servers; without names, when the plan uses none, which saves a table.
    package init(_ listed: [DescribedServer], withNames: Bool = true) {
        var isClean = true
        var byID = ResourceIndex(of: listed.count, isUnique: &isClean) { listed[$0].id.name }
        if isClean {
            servers = listed
            self.byID = byID
        } else {
            // Pages that shift while they are read may show a server twice.
            var kept: [DescribedServer] = []
            byID = ResourceIndex(capacity: listed.count)
            for server in listed {
                guard byID.insert(server.id.name, at: kept.count, in: { kept[$0].id.name }) == nil else {
                    continue
                }
                kept.append(server)
            }
            servers = kept
            self.byID = byID
        }
        guard withNames else { return }
        byName.reserveCapacity(servers.count * 2)
        for index in servers.indices {
            if let hostname = servers[index].hostname { add(hostname, index) }
            if let fqdn = servers[index].fqdn { add(fqdn, index) }
            if let name = servers[index].tags["Name"] { add(name, index) }
        }
    }

    /// Lists servers as the service describes them.
    package init(_ listed: [DRS.SourceServer]) {
        self.init(DescribedServer.list(listed))
    }

    private mutating func add(_ name: String, _ index: Int) {
        guard !name.isEmpty else { return }
        switch byName.updateValue(.one(index), forKey: name) {
        case nil, .some(.none), .one(index): break
        case .one(let other): byName[name] = .several([other, index])
        case .several(let others): byName[name] = .several(others.last == index ? others : others + [index])
        }
    }

    /// Everything that a selector means; a name may mean several servers, or none.
    ///
    /// Plans often name the servers in the order in which the service lists them, so that the one at `guess` is looked
    /// at first.
    package func match(_ selector: WaveMember.Selector, guess: Int) -> Match {
        switch selector {
        case .id(let id):
            return match(id, guess: guess)
        case .name(let name):
            switch byName[name] {
            case .several(let indices): return .several(ordered(indices))
            case let match?: return match
            case nil: return match(SourceServerID(name), guess: guess)
            }
        case .tags(let wanted):
            guard !wanted.isEmpty else { return .none }
            let found = servers.indices.filter { index in
                wanted.allSatisfy { servers[index].tags[$0.key] == $0.value }
            }
            return found.isEmpty ? .none : .several(ordered(found))
        }
    }

    private func match(_ id: SourceServerID, guess: Int) -> Match {
        if guess < servers.count, servers[guess].id == id { return .one(guess) }
        return byID.position(of: id.name) { servers[$0].id.name }.map(Match.one) ?? .none
    }

    private func ordered(_ indices: [Int]) -> [Int] {
        indices.sorted { servers[$0].id < servers[$1].id }
    }
}
