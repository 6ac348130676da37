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
        /// When the service last saw the server, in its own text.
        let lastSeen: String?
        /// The instance that an earlier launch has left behind.
        let instance: RecoveryInstanceID?

        /// Of servers of which nothing is known.
        init() {
            condition = ServerCondition(
                operatingSystem: OperatingSystem(fullName: ""),
                replicationState: "",
                lag: nil
            )
            tags = [:]
            replicationState = nil
            replicationError = nil
            hasFinishedInitiation = true
            lastLaunch = nil
            lastSeen = nil
            instance = nil
        }

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
            lastSeen = server.pointee.lifeCycle?.lastSeenByServiceDateTime
            instance = server.pointee.recoveryInstanceId
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

    /// A server of which nothing but the id is known, since it could not be listed.
    init(unlisted id: SourceServerID) {
        self.id = id
        hostname = nil
        fqdn = nil
        traits = Traits()
    }

    /// Reads a page of servers; those without an id are left out.
    package static func list(_ page: [DRS.SourceServer]) -> [DescribedServer] {
        var list: [DescribedServer] = []
        list.reserveCapacity(page.count)
        // Through a pointer, since an element of an array is read as a copy.
        page.withUnsafeBufferPointer { page in
            guard let first = page.baseAddress else { return }
            var traits: Traits?
            let places = TraitPlaces()
            for place in page.indices {
                if place > 0, !places.haveSameBits(first + place, first + (place - 1)) { traits = nil }
                let shared = traits ?? Traits(first + place)
                traits = shared
                if let id = page[place].sourceServerID {
                    list.append(DescribedServer(first + place, id: id, shared))
                }
            }
        }
        return list
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
    /// When the service last saw the server, in its own text.
    package var lastSeen: String? { traits.lastSeen }
    /// The instance that an earlier launch has left behind.
    package var instance: RecoveryInstanceID? { traits.instance }

    /// Whether both are known to be the same but for their names.
    func isKnownTwin(of other: DescribedServer) -> Bool { traits === other.traits }

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

/// Where the parts of a server stand that ``DescribedServer`` shares with others.
private struct TraitPlaces {
    private typealias Server = DRS.SourceServer

    private let tags = MemoryLayout<Server>.offset(of: \.tags) ?? 0
    private let replication = MemoryLayout<Server>.offset(of: \.dataReplicationInfo) ?? 0
    private let life = MemoryLayout<Server>.offset(of: \.lifeCycle) ?? 0
    private let instance = MemoryLayout<Server>.offset(of: \.recoveryInstanceId) ?? 0
    // What an optional value holds begins where it does.
    private let system =
        (MemoryLayout<Server>.offset(of: \.sourceProperties) ?? 0)
        + (MemoryLayout<DRS.SourceProperties>.offset(of: \.os) ?? 0)

    /// Whether two servers hold the very same values, bit by bit, in all of these parts.
    ///
    /// Both are held meanwhile, so that equal bits are equal values: a reference in them is to one object. Unequal bits
    /// say nothing. Of most pages it is true, as the parts of servers that are alike are copies; to compare them text by
    /// text takes six times as long (*measured*).
    func haveSameBits(_ one: UnsafePointer<DRS.SourceServer>, _ other: UnsafePointer<DRS.SourceServer>) -> Bool {
        let (first, second) = (UnsafeRawPointer(one), UnsafeRawPointer(other))
        return Self.areSame(first + tags, second + tags, MemoryLayout<[String: String]?>.size)
            && Self.areSame(first + system, second + system, MemoryLayout<DRS.OS?>.size)
            && Self.areSame(first + replication, second + replication, MemoryLayout<DRS.DataReplicationInfo?>.size)
            && Self.areSame(first + life, second + life, MemoryLayout<DRS.LifeCycle?>.size)
            && Self.areSame(first + instance, second + instance, MemoryLayout<RecoveryInstanceID?>.size)
    }

    @inline(__always)
    private static func areSame(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ size: Int) -> Bool {
        // To the end without a branch: what is compared is nearly always the same.
        var difference: UInt64 = 0
        var place = 0
        while place + 8 <= size {
            difference |=
                first.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                ^ second.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            place += 8
        }
        while place < size {
            difference |=
                UInt64(first.load(fromByteOffset: place, as: UInt8.self))
                ^ UInt64(second.load(fromByteOffset: place, as: UInt8.self))
            place += 1
        }
        return difference == 0
    }
}
