import MusterCore

/// The source servers of a Region as the world describes them, in little room.
///
/// Servers mostly differ in their names alone. So each keeps its names and refers to a description, which those in a row
/// that are alike share; a whole server is made when somebody asks for it.
struct SourceList: RandomAccessCollection, Sendable {
    private struct Entry: Sendable {
        let id: SourceServerID
        let name: String
        let description: CompactIndex
    }

    private var entries: [Entry] = []
    /// Servers without their names.
    private var descriptions: [WorldServer] = []
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
        if descriptions.last != description { descriptions.append(description) }
        if let name = server.fqdn { fullNames[entries.count] = name }
        entries.append(
            Entry(id: server.id, name: server.name, description: CompactIndex(descriptions.count - 1))
        )
    }

    var startIndex: Int { 0 }
    var endIndex: Int { entries.count }

    subscript(server: Int) -> WorldServer {
        var source = descriptions[entries[server].description.value ?? 0]
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
    func kind(of server: Int) -> Int { entries[server].description.value ?? 0 }

    /// A server without its names.
    func description(ofKind kind: Int) -> WorldServer { descriptions[kind] }

    /// How many servers differ by more than their names.
    var kinds: Range<Int> { descriptions.indices }
}
