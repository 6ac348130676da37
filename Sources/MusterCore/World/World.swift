/// Everything outside Muster that a simulated run meets: accounts, servers, topics, and how long things take.
package struct World: Hashable, Sendable, Codable {
    package var name: String
    /// The virtual time at which a run begins.
    package var start: Timestamp
    /// Who runs Muster in this world.
    package var caller: WorldCaller
    package var accounts: [WorldAccount]
    /// Profiles that this world defines, beside the built-in ones of `LatencyProfile.builtIn`.
    package var latencyProfiles: [LatencyProfile]
    package var behavior: ServiceBehavior

    /// 2026-03-02T09:00:00Z, a Monday.
    package static let defaultStart = Timestamp(seconds: 1_772_442_000)

    package init(
        name: String,
        start: Timestamp = World.defaultStart,
        caller: WorldCaller,
        accounts: [WorldAccount],
        latencyProfiles: [LatencyProfile] = [],
        behavior: ServiceBehavior = ServiceBehavior()
    ) {
        self.name = name
        self.start = start
        self.caller = caller
        self.accounts = accounts
        self.latencyProfiles = latencyProfiles
        self.behavior = behavior
    }
}

/// The identity that the orchestrator starts with.
package struct WorldCaller: Hashable, Sendable, Codable {
    package var account: AccountID
    /// The ARN of the user or role, for example `arn:aws:iam::123456789012:user/dr-operator`.
    package var arn: String
    /// What the caller may do; where that is not known and the caller is a session of a role of the world, what the role
    /// may do.
    package var permissions: Permissions
    /// Tags of the user or role.
    package var tags: [String: String]
    /// What whoever opened the caller's session left of its permissions; `nil` for all.
    package var sessionPolicies: [Policy]?

    package init(
        account: AccountID,
        arn: String,
        permissions: Permissions = Permissions(),
        tags: [String: String] = [:],
        sessionPolicies: [Policy]? = nil
    ) {
        self.account = account
        self.arn = arn
        self.permissions = permissions
        self.tags = tags
        self.sessionPolicies = sessionPolicies
    }
}

package struct WorldAccount: Hashable, Sendable, Codable {
    package var id: AccountID
    package var roles: [WorldRole]
    package var regions: [WorldRegion]
    /// The service control policies that the organisation has attached to the account; `nil` for none, as in the
    /// organisation's management account.
    package var controlPolicies: [Policy]?

    package init(
        id: AccountID,
        roles: [WorldRole] = [],
        regions: [WorldRegion] = [],
        controlPolicies: [Policy]? = nil
    ) {
        self.id = id
        self.roles = roles
        self.regions = regions
        self.controlPolicies = controlPolicies
    }
}

/// An IAM role as far as recovery plans meet it: who may assume it, and for how long.
package struct WorldRole: Hashable, Sendable, Codable {
    /// The role's name without path.
    package var name: String
    /// Accounts whose principals may assume the role, where there is no trust policy.
    package var trustedAccounts: [AccountID]
    /// What the trust asks for, if it asks and there is no trust policy.
    package var externalID: String?
    /// Who may assume the role, and when, in the form of IAM.
    package var trust: Policy?
    /// What sessions of the role may do.
    package var permissions: Permissions
    package var tags: [String: String]
    /// The longest session, 1 to 12 hours.
    ///
    /// Source: IAM User Guide, `id_roles`.
    package var maximumSession: Duration

    package init(
        name: String,
        trustedAccounts: [AccountID],
        externalID: String? = nil,
        trust: Policy? = nil,
        permissions: Permissions = Permissions(),
        tags: [String: String] = [:],
        maximumSession: Duration = .seconds(3_600)
    ) {
        self.name = name
        self.trustedAccounts = trustedAccounts
        self.externalID = externalID
        self.trust = trust
        self.permissions = permissions
        self.tags = tags
        self.maximumSession = maximumSession
    }
}

/// One Region of an account; state is never shared between two of them.
package struct WorldRegion: Hashable, Sendable, Codable {
    package var name: RegionName
    /// Whether DRS has been initialised here.
    package var isInitialized: Bool
    package var servers: [WorldServer]
    package var topics: [WorldTopic]
    /// Telephone numbers, with a plus sign, that want no text messages; `nil` for none.
    package var optedOut: [String]?
    /// Whether text messages reach verified telephones only; `nil` for not.
    package var hasTelephoneSandbox: Bool?
    /// Jobs of somebody else that are active when the run begins, or are asked for later.
    package var foreignJobs: [WorldForeignJob]
    package var quotas: DRSQuotas
    /// Subnets that launch templates name.
    package var subnets: [WorldSubnet]
    package var securityGroups: [WorldSecurityGroup]
    /// Customer managed keys.
    package var keys: [WorldKey]
    /// The accounts that may extend the source servers of this Region.
    package var trustedAccounts: [AccountID]
    /// Networks that DRS watches, for recoveries into a copy.
    package var sourceNetworks: [WorldSourceNetwork]
    package var launchTemplates: [WorldLaunchConfigurationTemplate] = []
    package var replicationTemplates: [WorldReplicationConfigurationTemplate] = []
    /// Instances that DRS has not made.
    package var instances: [WorldInstance] = []
    /// What there is to say of some servers only, in the order of the servers.
    package var setups: [WorldServerSetup] = []

    package init(
        name: RegionName,
        isInitialized: Bool = true,
        servers: [WorldServer] = [],
        topics: [WorldTopic] = [],
        optedOut: [String]? = nil,
        hasTelephoneSandbox: Bool? = nil,
        foreignJobs: [WorldForeignJob] = [],
        quotas: DRSQuotas = DRSQuotas(),
        subnets: [WorldSubnet] = [],
        securityGroups: [WorldSecurityGroup] = [],
        keys: [WorldKey] = [],
        trustedAccounts: [AccountID] = [],
        sourceNetworks: [WorldSourceNetwork] = []
    ) {
        self.name = name
        self.isInitialized = isInitialized
        self.servers = servers
        self.topics = topics
        self.optedOut = optedOut
        self.hasTelephoneSandbox = hasTelephoneSandbox
        self.foreignJobs = foreignJobs
        self.quotas = quotas
        self.subnets = subnets
        self.securityGroups = securityGroups
        self.keys = keys
        self.trustedAccounts = trustedAccounts
        self.sourceNetworks = sourceNetworks
    }
}

/// A job that was started by somebody else, for example on the console.
package struct WorldForeignJob: Hashable, Sendable, Codable {
    package var servers: [SourceServerID]
    /// How long before the start of the run the job was created.
    package var age: Duration
    /// How long after the start of the run the job still lasts, or after its own start where it is `asked` for later.
    package var remaining: Duration
    package var isDrill: Bool
    /// How long after the start of the run somebody asks for the job; `nil` for one that is active already.
    package var asked: Duration?

    package init(
        servers: [SourceServerID],
        age: Duration,
        remaining: Duration,
        isDrill: Bool = true,
        asked: Duration? = nil
    ) {
        self.asked = asked
        self.servers = servers
        self.age = age
        self.remaining = remaining
        self.isDrill = isDrill
    }
}

/// An SNS topic and who has subscribed to it.
package struct WorldTopic: Hashable, Sendable, Codable {
    package struct Subscription: Hashable, Sendable, Codable {
        /// `email`, `https`, `sqs`, …, as SNS names them.
        package var transport: String
        package var endpoint: String
        package var isConfirmed: Bool
        /// What is set, in the words of `SetSubscriptionAttributes`; `nil` for nothing.
        package var attributes: [String: String]?

        package init(
            transport: String,
            endpoint: String,
            isConfirmed: Bool = true,
            attributes: [String: String]? = nil
        ) {
            self.transport = transport
            self.endpoint = endpoint
            self.isConfirmed = isConfirmed
            self.attributes = attributes
        }
    }

    package var name: String
    package var subscriptions: [Subscription]
    /// What is set, in the words of `SetTopicAttributes`; `nil` for nothing.
    package var attributes: [String: String]?
    package var tags: [String: String]?
    /// Other accounts whose principals may publish to the topic; `nil` for none.
    package var publishers: [AccountID]?

    package init(
        name: String,
        subscriptions: [Subscription] = [],
        attributes: [String: String]? = nil,
        tags: [String: String]? = nil,
        publishers: [AccountID]? = nil
    ) {
        self.name = name
        self.subscriptions = subscriptions
        self.attributes = attributes
        self.tags = tags
        self.publishers = publishers
    }
}

/// Limits of DRS in one account and Region.
///
/// Source: AWS General Reference, endpoints and quotas of DRS, read in autumn 2026.
package struct DRSQuotas: Hashable, Sendable, Codable {
    /// L-D88FAC3A, not adjustable.
    package var concurrentJobs = 20
    /// L-B827C881.
    ///
    /// The request shape still accepts 200.
    package var serversPerJob = 100
    /// L-05AFA8C6.
    package var serversInAllJobs = 500
    /// Source servers that replicate, L-C1D14A2B.
    package var replicatingServers = 300
    /// Source servers, L-E28BE5E0.
    package var totalServers = 4_000
    /// Launch actions of one resource, L-0588D03B.
    package var launchActions = 200
    /// L-1F3FAE4D.
    package var launchTemplates = 1
    /// L-4B0323BD.
    package var sourceNetworks = 100

    package init() {}
}
