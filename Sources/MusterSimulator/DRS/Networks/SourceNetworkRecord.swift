import MusterAWS
import MusterCore

/// What a Region knows of one source network.
struct SourceNetworkRecord: Sendable {
    let id: String
    let arn: String
    let vpc: String
    let account: AccountID
    let region: RegionName
    var tags: [String: String]
    var status = DRS.ReplicationStatus.stopped
    /// When it is PROTECTED, in nanoseconds since the epoch, while it is on its way there.
    var protection: Int64?
    /// Whether DRS has a copy of it that it can recover.
    var hasCopy = false
    var stack: String?
    var recovery: DRS.RecoveryLifeCycle?
    /// The VPC that the newest recovery has made.
    var launchedVPC: String?
    /// The VPCs of all stacks that it was recovered into, by the stack's name.
    var stacks: [String: String] = [:]
    /// The unfinished job that works on it.
    var activeJob: Int?
    var isDeleted = false

    var shape: DRS.SourceNetwork {
        DRS.SourceNetwork(
            sourceNetworkID: id,
            sourceVpcID: vpc,
            arn: arn,
            tags: tags,
            replicationStatus: status,
            cfnStackName: stack,
            sourceRegion: region.rawValue,
            sourceAccountID: account,
            lastRecovery: recovery,
            launchedVpcID: launchedVPC
        )
    }
}

/// What a job does with source networks.
struct NetworkJob: Sendable {
    enum Kind: Hashable, Sendable {
        case create, update, associate
    }

    struct Entry: Sendable {
        let network: Int
        let stack: String
    }

    let kind: Kind
    let entries: [Entry]
    /// Why the deployment fails; `nil` when it does not.
    let rawError: String?
}

extension RegionState {
    /// Adds a source network.
    ///
    /// - Returns: Its index.
    @discardableResult
    mutating func addNetwork(
        vpc: String,
        account owner: AccountID,
        region origin: RegionName,
        tags: [String: String] = [:]
    ) -> Int {
        let network = resources.networks.count
        let number = IdentifierMint.Number(.sourceNetwork, region: index, serial: UInt64(network))
        let id = environment.mint.text("sn-", number)
        resources.networks.append(
            SourceNetworkRecord(
                id: id,
                arn: arn("drs", "source-network/" + id),
                vpc: vpc,
                account: owner,
                region: origin,
                tags: tags
            )
        )
        return network
    }

    /// Adds the networks that the world describes.
    mutating func addWorldNetworks() {
        for source in prepared.region.sourceNetworks {
            let network = addNetwork(vpc: source.vpc, account: source.account, region: source.region)
            if let stack = source.stack {
                let number = IdentifierMint.Number(.network, region: index, serial: 1 << 40 | UInt64(network))
                let vpc = environment.mint.text("vpc-", number)
                occupy(vpc, stack: stack, network: network, at: environment.start)
            }
            guard source.isProtected else { continue }
            resources.networks[network].status = .protected
            resources.networks[network].hasCopy = true
        }
    }

    /// The network of an id.
    func network(_ id: String) throws(AWSError) -> Int {
        guard let network = resources.networks.firstIndex(where: { $0.id == id && !$0.isDeleted }) else {
            throw .resourceNotFound(
                "Source network \(id) was not found",
                resourceID: id,
                resourceType: "SOURCE_NETWORK"
            )
        }
        return network
    }

    /// The network of an id, which no job is working on.
    func idleNetwork(_ id: String) throws(AWSError) -> Int {
        let network = try network(id)
        guard resources.networks[network].activeJob == nil else {
            throw conflict(onNetwork: id, "is being processed by a job")
        }
        return network
    }

    func conflict(onNetwork id: String, _ reason: String) -> AWSError {
        .conflict("Source network \(id) \(reason)", resourceID: id, resourceType: "SOURCE_NETWORK")
    }

    /// Lets those networks be PROTECTED whose time has come.
    mutating func protectNetworks(at now: Timestamp) {
        for network in resources.networks.indices {
            guard let instant = resources.networks[network].protection, instant <= now.nanoseconds else { continue }
            resources.networks[network].protection = nil
            resources.networks[network].hasCopy = true
            set(.protected, network: network, at: now)
        }
    }

    /// Changes the status of a network and tells of it.
    mutating func set(_ status: DRS.ReplicationStatus, network: Int, at now: Timestamp) {
        resources.networks[network].status = status
        announce(
            ServiceEvent.networkProtection,
            "source-network/" + resources.networks[network].id,
            [("state", status.rawValue)],
            at: now
        )
    }
}
