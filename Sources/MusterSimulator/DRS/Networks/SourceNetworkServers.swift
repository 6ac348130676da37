import MusterAWS
import MusterCore

/// Source networks and the servers whose machines are in them.
///
/// A server belongs to the network of its VPC, in the account and the Region where its machine runs.
extension RegionState {
    /// The network of a server; `nil` on premises, and where nobody watches its VPC.
    func sourceNetwork(ofServer server: Int) -> Int? {
        guard let vpc = prepared.setups[server]?.vpc else { return nil }
        let source = sources[server]
        let (owner, origin) = (source.originAccount ?? account, source.originRegion ?? region)
        return resources.networks.firstIndex {
            !$0.isDeleted && $0.vpc == vpc && $0.account == owner && $0.region == origin
        }
    }

    /// The network that protects the network of a server.
    ///
    /// Source: DRS 2020-02-26, `SourceServer`: while the network is protected.
    func protectingNetwork(ofServer server: Int) -> String? {
        sourceNetwork(ofServer: server).flatMap { network in
            resources.networks[network].status == .protected ? resources.networks[network].id : nil
        }
    }

    /// The VPC of a stack: the one that a recovery has made under its name, else one that was there before.
    func vpc(ofStack stack: String, network: Int, job: Int, place: Int) -> String {
        resources.networks[network].stacks[stack] ?? launchedVPC(job, place)
    }

    /// Notes that a network is recovered into the VPC of a stack, which EC2 shows from now on, and lets the launch templates
    /// of its servers use it.
    ///
    /// Source: DRS 2020-02-26, `StartSourceNetworkRecovery` and `AssociateSourceNetworkStack`. That a VPC has one subnet
    /// and its own group for all servers is *assumed*: nothing tells what the original has.
    mutating func occupy(_ vpc: String, stack: String, network: Int, at now: Timestamp) {
        resources.networks[network].stack = stack
        resources.networks[network].launchedVPC = vpc
        resources.networks[network].stacks[stack] = vpc
        if !resources.launchedVPCs.contains(vpc) { resources.launchedVPCs.append(vpc) }
        guard prepared.tellsNetworks, let subnet = subnets.first(where: { $0.vpc == vpc })?.id else { return }
        for server in presentServers where sourceNetwork(ofServer: server) == network {
            var record = template(ofServer: server)
            var data = record.defaultData
            var interface = data.firstInterface ?? .init(deleteOnTermination: true, deviceIndex: 0)
            interface.subnetId = subnet
            interface.groups = [defaultGroup(of: vpc)]
            data.networkInterfaces = [interface] + (data.networkInterfaces ?? []).filter { ($0.deviceIndex ?? 0) != 0 }
            let version = record.add(data, nil, by: record.creator, at: now)
            record.defaultVersion = version.number
            ec2.templates[server] = record
            ec2.recordsLaunches = true
        }
    }
}
