import MusterCore

/// A world as far as it could be read, with the places that later checks point at.
struct WorldDraft {
    var world: World
    /// Where each server stands.
    var serverRanges: [ServerKey: SourceRange] = [:]
    var accountRanges: [AccountID: SourceRange] = [:]

    struct ServerKey: Hashable {
        var account: AccountID
        var region: RegionName
        var id: SourceServerID
    }

    /// A server with where it lives.
    struct Found {
        var account: AccountID
        var region: RegionName
        var server: WorldServer
    }

    func account(_ id: AccountID) -> WorldAccount? {
        world.accounts.first { $0.id == id }
    }

    func region(_ account: AccountID, _ name: RegionName) -> WorldRegion? {
        self.account(account)?.regions.first { $0.name == name }
    }

    func range(_ account: AccountID, _ region: RegionName, _ server: WorldServer) -> SourceRange? {
        serverRanges[ServerKey(account: account, region: region, id: server.id)]
    }
}

extension WorldServer {
    /// Whether a plan that uses this name means the server: its hostname, FQDN or `Name` tag, exactly.
    func answers(to text: String) -> Bool {
        name == text || fqdn == text || tags["Name"] == text
    }

    func carries(_ wanted: [String: String]) -> Bool {
        wanted.allSatisfy { tags[$0.key] == $0.value }
    }
}
