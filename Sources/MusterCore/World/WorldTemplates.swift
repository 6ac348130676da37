/// A launch configuration template: the launch settings that new source servers begin with.
///
/// Source: DRS 2020-02-26, shape `LaunchConfigurationTemplate`.
package struct WorldLaunchConfigurationTemplate: Hashable, Sendable, Codable {
    /// `lct-` and 17 letters or digits; `nil` for one that the simulator makes.
    package var id: String?
    package var settings = WorldServer.LaunchSettings()
    package var recoveryMode = WorldServer.RecoveryMode.optimal
    package var bringsLicense = false
    /// Whether launch actions run.
    package var runsActions = false
    /// Whether a server that is replicated back is launched into the instance that it once was.
    package var launchesIntoSource = false
    /// The ARN of the bucket for exported source networks.
    package var exportBucket: String?
    package var tags: [String: String] = [:]
    package var actions: [WorldLaunchAction] = []

    package init() {}
}

/// A replication configuration template: the replication settings that new agents get.
///
/// Source: DRS 2020-02-26, shape `ReplicationConfigurationTemplate`.
package struct WorldReplicationConfigurationTemplate: Hashable, Sendable, Codable {
    /// `rct-` and 17 letters or digits; `nil` for one that the simulator makes.
    package var id: String?
    /// A subnet of the Region; `nil` for the first one of the default VPC.
    package var subnet: String?
    /// Groups of the Region that replication servers have beside the default one.
    package var securityGroups: [String] = []
    package var hasDefaultGroup = true
    package var instanceType = "t3.small"
    package var isDedicated = false
    /// `GP2`, `GP3`, `ST1` or `AUTO`.
    package var largeDisks = "GP3"
    /// `DEFAULT`, `CUSTOM` or `NONE`.
    package var encryption = "DEFAULT"
    /// The ARN of the key of `CUSTOM`, or the id of one of the Region.
    package var key: String?
    /// Mbit/s; 0 for no limit.
    package var bandwidth = 0
    /// `PRIVATE_IP` or `PUBLIC_IP`.
    package var routing = "PRIVATE_IP"
    package var hasPublicIP = true
    package var stagingTags: [String: String] = [:]
    package var tags: [String: String] = [:]
    /// For how many days a recovery point of each day is kept.
    package var keptDays = 7
    package var copiesNewDisks = false
    /// `IPV4` or `IPV6`.
    package var internetProtocol = "IPV4"

    package init() {}
}

/// A document of SSM that DRS runs on an instance once it is launched.
///
/// Source: DRS 2020-02-26, shape `LaunchAction`.
package struct WorldLaunchAction: Hashable, Sendable, Codable {
    /// A UUID.
    package var id: String
    package var name: String
    /// The name of the document, or its ARN.
    package var document: String
    /// 2 to 10,000.
    package var order: Int
    package var isOptional = true
    package var isActive = true
    /// `$DEFAULT`, `$LATEST` or a number.
    package var version = "$DEFAULT"
    package var category = "OTHER"
    package var description = ""
    package var parameters: [String: Parameter] = [:]

    package struct Parameter: Hashable, Sendable, Codable {
        package var value: String
        /// Whether DRS works the value out at the launch; else it is the name of a parameter of SSM.
        package var isDynamic: Bool

        package init(value: String, isDynamic: Bool = false) {
            self.value = value
            self.isDynamic = isDynamic
        }
    }

    package init(id: String, name: String, document: String, order: Int) {
        self.id = id
        self.name = name
        self.document = document
        self.order = order
    }
}
