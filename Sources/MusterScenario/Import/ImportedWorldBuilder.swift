import MusterCore

/// Puts described servers, launch configurations and recovery instances together to a world.
struct ImportedWorldBuilder {
    let name: String
    private var places: [Place: [WorldServer]] = [:]
    /// Where each server was described, by its id; ids are unique within an account only.
    private var seen: [Place: Set<SourceServerID>] = [:]
    /// The latest moment of which the output tells: about when it was printed.
    private var latest: Timestamp?
    private var launches: [SourceServerID: (at: Timestamp?, isDrill: Bool)] = [:]

    struct Place: Hashable, Comparable {
        var account: AccountID
        var region: RegionName

        static func < (lhs: Place, rhs: Place) -> Bool {
            (lhs.account, lhs.region) < (rhs.account, rhs.region)
        }
    }

    init(name: String) {
        self.name = name
    }

    /// - Returns: `nil` when there is not one server that could be read.
    mutating func build(_ fleet: DescribedFleet, _ pass: inout ReadingPass) -> World? {
        // Counted before they are read, or each of them would be told of first.
        guard fleet.servers.count <= WorldReader.serversMaximum else {
            pass.report(
                .tooManyServers,
                "the import holds \(fleet.servers.count) servers; a world holds \(WorldReader.serversMaximum)"
            )
            return nil
        }
        for (value, file) in fleet.servers { addServer(value, file, &pass) }
        guard !places.isEmpty else { return nil }
        let configurations = LaunchConfigurationReader.read(fleet.launchConfigurations, &pass)
        let instances = RecoveryInstanceReader.read(fleet.recoveryInstances, &pass)
        reportUnknown(configurations.mapValues(\.range), "launch configuration", &pass)
        reportUnknown(instances.mapValues(\.range), "recovery instance", &pass)
        let start = latest.map { Timestamp(seconds: $0.nanoseconds / 1_000_000_000) } ?? World.defaultStart
        var accounts: [WorldAccount] = []
        for place in places.keys.sorted() {
            var region = WorldRegion(name: place.region)
            region.servers = (places[place] ?? []).map { server in
                var server = server
                if let configuration = configurations[server.id] {
                    server.launch = configuration.settings
                    server.recoveryMode = configuration.mode
                }
                server.leftover = leftover(of: server.id, instances, fleet.hasRecoveryInstances, at: start)
                return server
            }
            if accounts.last?.id == place.account {
                accounts[accounts.count - 1].regions.append(region)
            } else {
                accounts.append(WorldAccount(id: place.account, regions: [region]))
            }
        }
        return world(accounts, start, &pass)
    }

    private func world(_ list: [WorldAccount], _ start: Timestamp, _ pass: inout ReadingPass) -> World? {
        var accounts = list
        guard let first = accounts.first else { return nil }
        for index in accounts.indices.dropFirst() {
            accounts[index].roles = [WorldRole(name: Self.roleName, trustedAccounts: [first.id])]
            pass.warn(
                .leftOut,
                "the output tells of no roles; account \(accounts[index].id) gets a role \"\(Self.roleName)\" that "
                    + "account \(first.id) may assume"
            )
        }
        let partition = first.regions.first?.name.partition ?? "aws"
        let caller = WorldCaller(
            account: first.id,
            arn: "arn:\(partition):iam::\(first.id.rawValue):user/\(WorldReader.defaultUser)"
        )
        return World(name: name, start: start, caller: caller, accounts: accounts)
    }

    /// The role that an imported world of several accounts is recovered with.
    static let roleName = "DRSOrchestrationRole"

    // MARK: Servers

    private mutating func addServer(_ value: JSONValue, _ file: JSONFile, _ pass: inout ReadingPass) {
        guard let fields = JSONFields(value, in: file, "a source server", &pass),
            let (server, place) = SourceServerReader.read(fields, &pass)
        else {
            return
        }
        for time in SourceServerReader.times(fields) { latest = max(latest ?? time, time) }
        if fields["replicationDirection"]?.string == "FAILBACK" {
            pass.warn(
                .leftOut,
                "server \"\(server.name.shortened)\" was left out: it replicates back (FAILBACK)",
                at: fields.range("replicationDirection")
            )
            return
        }
        guard seen[place, default: []].insert(server.id).inserted else {
            pass.warn(
                .duplicateEntry,
                "server \(server.id) is described twice; the first description counts",
                at: fields.range("sourceServerID")
            )
            return
        }
        if let instance = fields["recoveryInstanceId"]?.string, !instance.isEmpty {
            launches[server.id] = SourceServerReader.lastLaunch(fields)
        }
        places[place, default: []].append(server)
    }

    private func reportUnknown(
        _ ranges: [SourceServerID: SourceRange],
        _ what: String,
        _ pass: inout ReadingPass
    ) {
        for id in ranges.keys.sorted() where !seen.values.contains(where: { $0.contains(id) }) {
            pass.warn(
                .unknownImportServer,
                "a \(what) belongs to server \(id), which no output lists",
                at: ranges[id],
                label: "left out"
            )
        }
    }

    // MARK: Leftovers

    /// The instance that an earlier launch has left; its age is that at the start of the world.
    private func leftover(
        of server: SourceServerID,
        _ instances: [SourceServerID: RecoveryInstanceReader.Instance],
        _ isListComplete: Bool,
        at start: Timestamp
    ) -> WorldServer.Leftover? {
        if let instance = instances[server] {
            return WorldServer.Leftover(isDrill: instance.isDrill, age: age(instance.since, at: start))
        }
        guard !isListComplete, let launch = launches[server] else { return nil }
        return WorldServer.Leftover(isDrill: launch.isDrill, age: age(launch.at, at: start))
    }

    private func age(_ moment: Timestamp?, at start: Timestamp) -> Duration {
        guard let moment, moment < start else { return .seconds(3_600) }
        return .seconds((start - moment).nanoseconds / 1_000_000_000)
    }
}
