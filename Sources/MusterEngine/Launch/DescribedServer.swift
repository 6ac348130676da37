package import MusterAWS
package import MusterCore

/// A source server, as far as the engine needs it.
package struct DescribedServer: Hashable, Sendable {
    package let id: SourceServerID
    package let hostname: String?
    package let fqdn: String?
    private let traits: Traits

    /// What servers that are alike share.
    private final class Traits: Sendable {
        let condition: ServerCondition
        let tags: [String: String]
        let replicationState: DRS.DataReplicationState?
        let replicationError: String?
        let hasFinishedInitiation: Bool
        let lastLaunch: (time: Timestamp, job: JobID?)?

        init(_ server: UnsafePointer<DRS.SourceServer>) {
            let replication = server.pointee.dataReplicationInfo
            condition = ServerCondition(
                operatingSystem: OperatingSystem(fullName: server.pointee.sourceProperties?.os?.fullString ?? ""),
                replicationState: replication?.dataReplicationState?.rawValue ?? "",
                lag: replication?.lagDuration.flatMap { $0 == "P0D" ? .zero : Duration(text: $0) }
            )
            tags = server.pointee.tags ?? [:]
            replicationState = replication?.dataReplicationState
            replicationError = replication?.dataReplicationError?.error?.rawValue
            hasFinishedInitiation =
                replication?.dataReplicationInitiation?.steps?
                .allSatisfy { $0.status == .succeeded || $0.status == .skipped } ?? true
            let initiated = server.pointee.lifeCycle?.lastLaunch?.initiated
            lastLaunch = initiated?.apiCallDateTime.flatMap(Timestamp.init(iso8601:)).map { ($0, initiated?.jobID) }
        }
    }

    package init(_ server: DRS.SourceServer, id: SourceServerID) {
        self = withUnsafePointer(to: server) { DescribedServer($0, id: id, Traits($0)) }
    }

    /// Reads a server where it lies, member by member, since the shape as a whole is dear to copy.
    private init(_ server: UnsafePointer<DRS.SourceServer>, id: SourceServerID, _ traits: Traits) {
        self.id = id
        hostname = server.pointee.sourceProperties?.identificationHints?.hostname
        fqdn = server.pointee.sourceProperties?.identificationHints?.fqdn
        self.traits = traits
    }

    /// Reads a page of servers; those without an id are left out.
    package static func list(_ page: [DRS.SourceServer]) -> [DescribedServer] {
        var list: [DescribedServer] = []
        list.reserveCapacity(page.count)
        // Through a pointer, since an element of an array is read as a copy.
        page.withUnsafeBufferPointer { page in
            guard let first = page.baseAddress else { return }
            var traits: Traits?
            for place in page.indices {
                if place > 0, !haveSameTraits(first + place, first + (place - 1)) { traits = nil }
                let shared = traits ?? Traits(first + place)
                traits = shared
                if let id = page[place].sourceServerID {
                    list.append(DescribedServer(first + place, id: id, shared))
                }
            }
        }
        return list
    }

    /// Whether everything that ``Traits`` reads of two servers is the same.
    private static func haveSameTraits(
        _ one: UnsafePointer<DRS.SourceServer>,
        _ other: UnsafePointer<DRS.SourceServer>
    ) -> Bool {
        // Path by path: a part that has a name of its own here would be a copy.
        one.pointee.sourceProperties?.os?.fullString == other.pointee.sourceProperties?.os?.fullString
            && one.pointee.dataReplicationInfo?.dataReplicationState?.rawValue
                == other.pointee.dataReplicationInfo?.dataReplicationState?.rawValue
            && one.pointee.dataReplicationInfo?.lagDuration == other.pointee.dataReplicationInfo?.lagDuration
            && one.pointee.dataReplicationInfo?.dataReplicationError?.error?.rawValue
                == other.pointee.dataReplicationInfo?.dataReplicationError?.error?.rawValue
            && one.pointee.dataReplicationInfo?.dataReplicationInitiation?.steps == nil
            && other.pointee.dataReplicationInfo?.dataReplicationInitiation?.steps == nil
            && one.pointee.lifeCycle?.lastLaunch?.initiated?.apiCallDateTime == nil
            && other.pointee.lifeCycle?.lastLaunch?.initiated?.apiCallDateTime == nil
            && one.pointee.tags == other.pointee.tags
    }

    /// What the record keeps of it.
    package var condition: ServerCondition { traits.condition }
    package var tags: [String: String] { traits.tags }
    package var operatingSystem: OperatingSystem { traits.condition.operatingSystem }
    package var replicationState: DRS.DataReplicationState? { traits.replicationState }
    package var lag: Duration? { traits.condition.lag }
    /// Why the copy stands still, in the service's word.
    package var replicationError: String? { traits.replicationError }
    /// Whether a first copy was ever completed, as far as the service tells.
    package var hasFinishedInitiation: Bool { traits.hasFinishedInitiation }
    /// When the newest launch was asked for, and by which job.
    package var lastLaunch: (time: Timestamp, job: JobID?)? { traits.lastLaunch }

    /// What people call it.
    package var name: String { hostname ?? tags["Name"] ?? id.rawValue }

    package static func == (lhs: DescribedServer, rhs: DescribedServer) -> Bool {
        guard lhs.id == rhs.id, lhs.hostname == rhs.hostname, lhs.fqdn == rhs.fqdn else { return false }
        return lhs.traits === rhs.traits
            || lhs.tags == rhs.tags && lhs.condition == rhs.condition
                && lhs.hasFinishedInitiation == rhs.hasFinishedInitiation
                && lhs.lastLaunch?.time == rhs.lastLaunch?.time && lhs.lastLaunch?.job == rhs.lastLaunch?.job
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
