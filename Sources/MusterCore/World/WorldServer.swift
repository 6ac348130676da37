/// A source server as a world describes it.
package struct WorldServer: Hashable, Sendable, Codable {
    package var id: SourceServerID
    /// The hostname; what plans name.
    package var name: String
    package var fqdn: String?
    package var operatingSystem: OperatingSystem
    package var disks: [Disk]
    package var cpus: Int
    package var memoryBytes: Int64
    package var tags: [String: String]
    package var replication: Replication
    /// The id of the EC2 instance that replicates; `nil` on premises.
    package var ec2InstanceID: String?
    /// The Region where that instance runs; `nil` for the one where it replicates to.
    package var originRegion: RegionName?
    /// The account of that instance; `nil` for the one where it replicates to.
    package var originAccount: AccountID?
    /// The name of a latency profile; `nil` chooses by operating system.
    package var latencyProfile: String?
    package var recoveryMode: RecoveryMode
    /// An instance that an earlier drill or recovery has left behind.
    package var leftover: Leftover?
    package var launch: LaunchSettings
    /// What the server's EC2 launch template says.
    package var template: LaunchTemplate
    /// The id or the ARN of the customer key that encrypts the copy; `nil` for the default key.
    package var encryptionKey: String?
    /// The account in whose staging area the server replicates, where it is extended from another one.
    package var stagingAccount: AccountID?

    package struct Disk: Hashable, Sendable, Codable {
        package var device: String
        package var bytes: Int64

        package init(device: String, bytes: Int64) {
            self.device = device
            self.bytes = bytes
        }
    }

    /// How far the copy is behind its source.
    package struct Replication: Hashable, Sendable, Codable {
        /// A `DataReplicationState` of the service, for example CONTINUOUS or STALLED.
        package var state: String
        package var lag: Duration
        /// A `DataReplicationErrorString` of the service, when it is stalled.
        package var error: String?

        package init(state: String = "CONTINUOUS", lag: Duration = .zero, error: String? = nil) {
            self.state = state
            self.lag = lag
            self.error = error
        }
    }

    /// Whether DRS converts the server at launch.
    ///
    /// Source: DRS model of August 2026, launch settings.
    package enum RecoveryMode: String, Hashable, Sendable, Codable {
        case optimal = "OPTIMAL"
        /// No conversion; from AWS to AWS only.
        case fast = "FAST"

        // Asked at every launch; `==` would be asked through a table between modules.
        package var isFast: Bool {
            switch self {
            case .fast: true
            case .optimal: false
            }
        }
    }

    package struct Leftover: Hashable, Sendable, Codable {
        package var isDrill: Bool
        /// How long before the run it was launched.
        package var age: Duration
        /// Its id; `nil` for one that the simulator makes.
        package var instance: String?

        package init(isDrill: Bool, age: Duration, instance: String? = nil) {
            self.isDrill = isDrill
            self.age = age
            self.instance = instance
        }
    }

    /// The part of a launch configuration that a world may set; the defaults are those of DRS.
    package struct LaunchSettings: Hashable, Sendable, Codable {
        /// `STARTED` or `STOPPED`.
        package var disposition = "STARTED"
        package var copyPrivateIP = false
        package var copyTags = false
        /// `NONE`, `BASIC` or `IN_AWS`.
        package var rightSizing = "NONE"

        package init() {}
    }

    /// Where the EC2 launch template of a server puts its instance.
    package struct LaunchTemplate: Hashable, Sendable, Codable {
        /// A subnet of the Region; `nil` for one of the default VPC.
        package var subnet: String?
        /// Security groups of the Region; `nil` for the VPC's own, none for a template without any.
        package var securityGroups: [String]?

        package init(subnet: String? = nil, securityGroups: [String]? = nil) {
            self.subnet = subnet
            self.securityGroups = securityGroups
        }
    }

    package init(
        id: SourceServerID,
        name: String,
        fqdn: String? = nil,
        operatingSystem: OperatingSystem = .linux,
        disks: [Disk] = [Disk(device: "/dev/sda1", bytes: 8 << 30)],
        cpus: Int = 2,
        memoryBytes: Int64 = 4 << 30,
        tags: [String: String] = [:],
        replication: Replication = Replication(),
        ec2InstanceID: String? = nil,
        latencyProfile: String? = nil,
        recoveryMode: RecoveryMode = .optimal,
        leftover: Leftover? = nil,
        launch: LaunchSettings = LaunchSettings(),
        template: LaunchTemplate = LaunchTemplate(),
        encryptionKey: String? = nil,
        stagingAccount: AccountID? = nil
    ) {
        self.id = id
        self.name = name
        self.fqdn = fqdn
        self.operatingSystem = operatingSystem
        self.disks = disks
        self.cpus = cpus
        self.memoryBytes = memoryBytes
        self.tags = tags
        self.replication = replication
        self.ec2InstanceID = ec2InstanceID
        self.latencyProfile = latencyProfile
        self.recoveryMode = recoveryMode
        self.leftover = leftover
        self.launch = launch
        self.template = template
        self.encryptionKey = encryptionKey
        self.stagingAccount = stagingAccount
    }
}

/// An operating system, by the words in which the agent reports it.
package struct OperatingSystem: Hashable, Sendable, Codable {
    package enum Family: String, Hashable, Sendable, Codable {
        case linux, windows
    }

    /// The agent's full text, for example `Microsoft Windows Server 2022 Datacenter`.
    package var fullName: String

    package init(fullName: String) {
        self.fullName = fullName
    }

    package static let linux = OperatingSystem(fullName: "Linux")
    package static let windows = OperatingSystem(fullName: "Microsoft Windows Server 2022 Datacenter")

    private static let windowsWord = Array("windows".utf8)

    /// Windows where the text says so, else Linux: DRS replicates no other family.
    package var family: Family {
        // By bytes: the general search costs a thousand times as much, and this is asked for every server.
        var matched = 0
        for byte in fullName.utf8 {
            let letter = byte | 0x20
            if letter != Self.windowsWord[matched] { matched = 0 }
            if letter == Self.windowsWord[matched] { matched += 1 }
            if matched == Self.windowsWord.count { return .windows }
        }
        return .linux
    }
}
