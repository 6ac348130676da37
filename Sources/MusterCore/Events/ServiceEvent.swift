/// An event that a service tells the world, in the envelope of EventBridge.
///
/// Source: DRS User Guide, monitoring with EventBridge: delivery is best effort, and an event may come twice.
package struct ServiceEvent: Hashable, Sendable {
    /// The same for every copy.
    package var id: String
    /// For example `DRS Source Server Launch Result`.
    package var detailType: String
    package var source: String
    package var account: AccountID
    /// When it happened, in whole seconds.
    package var time: Timestamp
    package var region: RegionName
    /// ARNs of what it is about.
    package var resources: [String]
    /// A JSON object.
    package var detail: JSONValue

    package init(
        id: String,
        detailType: String,
        source: String = "aws.drs",
        account: AccountID,
        time: Timestamp,
        region: RegionName,
        resources: [String],
        detail: JSONValue
    ) {
        self.id = id
        self.detailType = detailType
        self.source = source
        self.account = account
        self.time = time
        self.region = region
        self.resources = resources
        self.detail = detail
    }

    package static let launchResult = "DRS Source Server Launch Result"
    package static let stalledChange = "DRS Source Server Data Replication Stalled Change"
    package static let snapshotTaken = "DRS PIT Snapshot Taken"
    package static let failbackChange = "DRS Recovery Instance Failback State Change"
    package static let networkProtection = "DRS Source Network Protection Status Change"
    package static let networkRecovery = "DRS Source Network Recovery Result"

    /// The event as it travels.
    package var json: JSONValue {
        .object([
            ("version", .string("0")),
            ("id", .string(id)),
            ("detail-type", .string(detailType)),
            ("source", .string(source)),
            ("account", .string(account.rawValue)),
            ("time", .string(time.iso8601(.seconds))),
            ("region", .string(region.rawValue)),
            ("resources", .array(resources.map { .string($0) })),
            ("detail", detail),
        ])
    }

    /// Reads an event as it travels.
    ///
    /// - Returns: `nil` for what lacks a part of the envelope.
    package init?(_ json: JSONValue) {
        guard let id = json["id"]?.string, let detailType = json["detail-type"]?.string,
            let source = json["source"]?.string, let account = json["account"]?.string,
            let time = json["time"]?.string.flatMap(Timestamp.init(iso8601:)), let region = json["region"]?.string,
            let detail = json["detail"], detail.members != nil
        else {
            return nil
        }
        self.init(
            id: id,
            detailType: detailType,
            source: source,
            account: AccountID(account),
            time: time,
            region: RegionName(region),
            resources: json["resources"]?.array?.compactMap(\.string) ?? [],
            detail: detail
        )
    }

    /// The source server that it is about, by the last part of its ARN.
    package var sourceServer: SourceServerID? {
        guard let arn = resources.first, let slash = arn.lastIndex(of: "/") else { return nil }
        let id = String(arn[arn.index(after: slash)...])
        return id.hasPrefix("s-") ? SourceServerID(id) : nil
    }
}
