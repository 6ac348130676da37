/// What a world says of few of its source servers, beside what it says of each.
///
/// Kept by the Region and not by the server, so that worlds of thousands of servers do not carry it for nothing.
package struct WorldServerSetup: Hashable, Sendable, Codable {
    package var server: SourceServerID
    /// The VPC in which its machine runs; `nil` on premises, or where nobody asks.
    package var vpc: String?
    /// The instance into which it is launched; `nil` for a new one each time.
    package var targetInstance: String?
    package var bringsLicense = false
    /// Whether its launch actions run.
    package var runsActions = false
    package var actions: [WorldLaunchAction] = []

    package init(server: SourceServerID) {
        self.server = server
    }

    /// Whether nothing is said.
    package var isEmpty: Bool { self == WorldServerSetup(server: server) }
}

/// An instance of EC2 that was there before, for example one that is ready to be launched into.
package struct WorldInstance: Hashable, Sendable, Codable {
    package var id: String
    /// Its `Name` tag; `nil` for none.
    package var name: String?
    package var operatingSystem = OperatingSystem.linux
    package var type = "c5.large"
    /// A subnet of the Region; `nil` for one of the default VPC.
    package var subnet: String?
    /// Groups of the Region; `nil` for the VPC's own.
    package var securityGroups: [String]?
    package var isStopped = false
    package var disks = [WorldServer.Disk(device: "/dev/sda1", bytes: 8 << 30)]
    package var tags: [String: String] = [:]

    package init(id: String) {
        self.id = id
    }
}
