/// EC2 refuses to run the instance that a recovery job is about to launch: no capacity, a full subnet, a broken template.
///
/// It counts at the moment at which a server's launch begins.
package struct InstanceFault: Hashable, Sendable, Codable {
    /// What EC2 answers, for example `InsufficientInstanceCapacity`.
    package var code: String
    /// The text of the answer; `nil` for the usual one of the code.
    package var message: String?
    package var account: AccountID?
    package var region: RegionName?
    /// Only this server; `nil` for all.
    package var server: SourceServerID?
    /// Only instances of this type.
    package var instanceType: String?
    /// Only instances in this Availability Zone.
    package var zone: String?
    /// So many launches still find room before the fault begins to hit; in the order in which jobs are started.
    package var spare: Int
    /// From LAUNCH_START to LAUNCH_FAILED.
    package var after: Duration
    package var window: FaultWindow
    package var probability: Ratio

    /// *Assumed*: DRS tries again for a while before it gives up.
    package static let defaultDelay = Duration.seconds(60)

    package init(
        code: String,
        message: String? = nil,
        account: AccountID? = nil,
        region: RegionName? = nil,
        server: SourceServerID? = nil,
        instanceType: String? = nil,
        zone: String? = nil,
        spare: Int = 0,
        after: Duration = InstanceFault.defaultDelay,
        window: FaultWindow = .always,
        probability: Ratio = .always
    ) {
        self.code = code
        self.message = message
        self.account = account
        self.region = region
        self.server = server
        self.instanceType = instanceType
        self.zone = zone
        self.spare = spare
        self.after = after
        self.window = window
        self.probability = probability
    }
}
