import MusterCore

/// The source servers of a Region as the world describes them, in little room.
///
/// Servers mostly differ in their names alone. So each keeps its names and refers to a description, which those in a row
/// that are alike share; a whole server is made when somebody asks for it.
struct SourceList: RandomAccessCollection, Sendable {
    private struct Entry: Sendable {
        let id: SourceServerID
        let name: String
    }

    /// What servers in a row have in common.
    private struct Kind: Sendable {
        /// A server without its names.
        let description: WorldServer
        /// Whether their ids satisfy the service's model.
        let haveValidIDs: Bool
    }

    private var entries: [Entry] = []
    private var all: [Kind] = []
    /// The kinds of the servers; empty as long as there is one.
    private var kindOfServer: [UInt32] = []
    /// Full names, by the server's index; few worlds tell any.
    private var fullNames: [Int: String] = [:]

    /// Takes over the servers at some places of a list, in that order.
    init(_ servers: [WorldServer], at places: some Collection<Int>) {
        entries.reserveCapacity(places.count)
        for place in places { append(servers[place]) }
    }

    /// Adds a server behind the others.
    mutating func append(_ server: WorldServer) {
        var description = server
        description.id = SourceServerID("")
        description.name = ""
        description.fqdn = nil
        let isValid = server.id.isValid
        if all.last?.haveValidIDs != isValid || all.last?.description != description {
            if all.count == 1 { kindOfServer = Array(repeating: 0, count: entries.count) }
            all.append(Kind(description: description, haveValidIDs: isValid))
        }
        if all.count > 1 { kindOfServer.append(UInt32(truncatingIfNeeded: all.count - 1)) }
        if let name = server.fqdn { fullNames[entries.count] = name }
        entries.append(Entry(id: server.id, name: server.name))
    }

    var startIndex: Int { 0 }
    var endIndex: Int { entries.count }

    subscript(server: Int) -> WorldServer {
        var source = all[kind(of: server)].description
        source.id = entries[server].id
        source.name = entries[server].name
        source.fqdn = fullName(of: server)
        return source
    }

    /// The id of a server, without the rest of it.
    func id(of server: Int) -> SourceServerID { entries[server].id }

    func name(of server: Int) -> String { entries[server].name }

    /// The full name, where the world tells one.
    func fullName(of server: Int) -> String? { fullNames.isEmpty ? nil : fullNames[server] }

    /// Names everything but the names of a server: those with the same number are alike.
    func kind(of server: Int) -> Int { kindOfServer.isEmpty ? 0 : Int(kindOfServer[server]) }

    /// Whether the id of a server satisfies the service's model.
    func hasValidID(_ server: Int) -> Bool { all[kind(of: server)].haveValidIDs }

    /// A server without its names.
    func description(ofKind kind: Int) -> WorldServer { all[kind].description }

    /// How many servers differ by more than their names.
    var kinds: Range<Int> { all.indices }
}
