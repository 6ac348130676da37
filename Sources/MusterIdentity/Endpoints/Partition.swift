/// Regions that share names, accounts and a suffix of hosts.
package struct Partition: Hashable, Sendable {
    package let name: String
    /// What the hosts of its services end with, without the leading dot.
    package let suffix: String
    /// The same for hosts that are reached by both versions of the Internet protocol.
    package let dualStackSuffix: String
    /// The Region that global services are signed for.
    package let globalRegion: String
    /// What the names of its Regions begin with, those that are still to be built among them.
    let prefixes: [String]
    /// Those that are known.
    package let regions: [String]

    /// The partition of a Region: the one that lists it, or whose names look like it, or else the first.
    package static func of(_ region: String) -> Partition {
        all.first { $0.regions.contains(region) } ?? all.first { $0.looksLike(region) } ?? first
    }

    private static var first: Partition {
        guard let first = all.first else { preconditionFailure("the table of partitions is not empty") }
        return first
    }

    /// Whether a name is one of the prefixes, a word and a number.
    private func looksLike(_ region: String) -> Bool {
        prefixes.contains { prefix in
            guard region.hasPrefix(prefix + "-") else { return false }
            let rest = region.utf8.dropFirst(prefix.utf8.count + 1)
                .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            return rest.count == 2 && !rest[0].isEmpty && !rest[1].isEmpty
                && rest[0].allSatisfy(\.isWordByte) && rest[1].allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
    }
}

/// A host that does not follow from the names of service, Region and partition.
struct EndpointException: Hashable, Sendable {
    let service: CalledService
    let partition: String
    let fips: Bool
    let dualStack: Bool
    /// `nil` for every Region of the partition that has none of its own.
    let region: String?
    /// With `{}` in the place of the Region.
    let host: String
    /// `nil` for the Region itself.
    let signingRegion: String?

    init(
        _ service: CalledService,
        _ partition: String,
        fips: Bool,
        dualStack: Bool,
        region: String?,
        host: String,
        signingRegion: String?
    ) {
        self.service = service
        self.partition = partition
        self.fips = fips
        self.dualStack = dualStack
        self.region = region
        self.host = host
        self.signingRegion = signingRegion
    }
}
