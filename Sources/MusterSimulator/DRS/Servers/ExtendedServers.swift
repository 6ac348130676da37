import MusterAWS
import MusterCore

/// Servers that one account replicates and another one launches.
///
/// Source: DRS User Guide, multi-account pages. That the staging account has to trust the caller's is *documented*, the
/// refusal without it *observed*.
extension AWSState {
    /// `ListExtensibleSourceServers`: the servers of a staging account that this account has not extended yet, and that
    /// are no extensions themselves.
    func listExtensibleSourceServers(
        _ input: DRS.ListExtensibleSourceServersRequest,
        in cell: Cell,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListExtensibleSourceServersResponse {
        let staging = try stagingCell(input.stagingAccountID, for: cell)
        var list = cell.state.listDigest("ListExtensibleSourceServers")
        list.combine(input.stagingAccountID.rawValue)
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults,
            first: 0,
            list: list.value,
            environment
        )
        let taken = cell.state.extendedARNs
        var items: [DRS.StagingSourceServer] = []
        for server in staging.state.presentServers where Int64(server) >= page.start {
            guard !staging.state.isExtended(server) else { continue }
            let arn = staging.state.prepared.sourceServerPrefix + staging.state.sources.id(of: server).rawValue
            guard !taken.contains(arn) else { continue }
            guard items.count < page.size else {
                return DRS.ListExtensibleSourceServersResponse(items: items, nextToken: page.next(Int64(server)))
            }
            items.append(
                DRS.StagingSourceServer(
                    hostname: staging.state.sources.name(of: server),
                    arn: arn,
                    tags: staging.state.servers[server].tags
                )
            )
        }
        return DRS.ListExtensibleSourceServersResponse(items: items)
    }

    /// `CreateExtendedSourceServer`: a server of this account that stands for one of the staging account.
    ///
    /// Its replication is shown as it stands in the staging account at this moment, and faults of the original's
    /// launches hit it as well: nobody can name it before it is there. A server that is extended already is
    /// answered with a validation error (*assumed*: the operation declares no conflict).
    func createExtendedSourceServer(
        _ input: DRS.CreateExtendedSourceServerRequest,
        in cell: Cell,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.CreateExtendedSourceServerResponse {
        try cell.state.checkTags(input.tags ?? [:])
        let arn = input.sourceServerArn
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let slash = parts[5].firstIndex(of: "/"), parts[3] == cell.region.rawValue else {
            throw .validation(
                "\(arn) is not a source server of this Region",
                fields: [AWSError.Field(name: "sourceServerArn", message: "Expected an ARN of \(cell.region)")]
            )
        }
        let staging = try stagingCell(AccountID(String(parts[4])), for: cell)
        let id = SourceServerID(String(parts[5][parts[5].index(after: slash)...]))
        guard let server = staging.state.server(id) else { throw .unknownSourceServer(id) }
        guard !staging.state.isExtended(server), !cell.state.extendedARNs.contains(arn) else {
            throw .validation(
                "Source server \(arn) is extended already",
                fields: [AWSError.Field(name: "sourceServerArn", message: "The server is extended already")]
            )
        }
        let total = cell.state.servers.count - cell.state.roster.removedCount
        guard total < cell.state.quotas.totalServers else {
            throw .serviceQuotaExceeded(
                "Source servers: the limit of \(cell.state.quotas.totalServers) is reached",
                quotaCode: "L-E28BE5E0",
                resourceType: "SOURCE_SERVER"
            )
        }
        var source = staging.state.sources[server]
        let view = staging.state.replication(of: server, at: context.now)
        source.replication = WorldServer.Replication(
            state: staging.state.replicationWord(of: server, at: context.now).rawValue,
            lag: .nanoseconds(view.lag ?? 0),
            error: view.error?.rawValue ?? source.replication.error
        )
        source.id = cell.state.nextServerID()
        source.stagingAccount = staging.account
        source.tags = input.tags ?? [:]
        // Wherever the server is launched, the key of its copy is one of the staging account.
        source.encryptionKey = staging.state.encryptionKey(of: server).map { name in
            name.hasPrefix("arn:") ? name : staging.state.arn("kms", "key/" + name)
        }
        source.leftover = nil
        source.launch = WorldServer.LaunchSettings()
        source.template = WorldServer.LaunchTemplate()
        source.recoveryMode = .optimal
        let added = cell.state.add(source, at: context.now)
        cell.state.resources.stagingServers[added] = arn
        cell.state.faults.inherit(staging.state.faults, of: server, as: added)
        cell.state.instanceFaults?.inherit(of: id, as: source.id)
        return DRS.CreateExtendedSourceServerResponse(sourceServer: cell.state.describe(added, at: context.now))
    }

    /// The Region of a staging account that lets this account extend its servers.
    private func stagingCell(_ owner: AccountID, for cell: Cell) throws(AWSError) -> Cell {
        guard owner != cell.account, let staging = self.cell(owner, cell.region), staging.state.isInitialized,
            staging.state.prepared.region.trustedAccounts.contains(cell.account)
        else {
            throw .accessDenied("Error in Authorization")
        }
        return staging
    }
}

extension RegionState {
    /// The servers of other accounts that this one has extended.
    fileprivate var extendedARNs: Set<String> { Set(presentServers.compactMap(stagingARN)) }

    /// `ListStagingAccounts`: the accounts from which servers are extended into this one.
    func listStagingAccounts(
        _ input: DRS.ListStagingAccountsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.ListStagingAccountsResponse {
        let page = try PageRequest(
            token: input.nextToken,
            maxResults: input.maxResults ?? 50,
            first: 0,
            list: listDigest("ListStagingAccounts").value,
            environment
        )
        let owners = Set(presentServers.compactMap { isExtended($0) ? sources[$0].stagingAccount : nil })
        let sorted = owners.sorted { $0.rawValue < $1.rawValue }
        let start = min(max(0, Int(clamping: page.start)), sorted.count)
        let end = min(sorted.count, start + page.size)
        return DRS.ListStagingAccountsResponse(
            accounts: sorted[start..<end].map { DRS.Account(accountID: $0) },
            nextToken: end < sorted.count ? page.next(Int64(end)) : nil
        )
    }
}
