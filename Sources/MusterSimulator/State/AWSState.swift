import MusterAWS
import MusterCore

/// Everything that all simulated services know.
struct AWSState: Sendable {
    let environment: SimulatorEnvironment
    var identities: IdentityState
    /// Every account's Regions; the index is part of identifiers and events.
    var regions: [RegionState] = []
    /// Beyond a few Regions, a table instead of a search.
    private var places: [AccountID: [(name: RegionName, index: Int)]] = [:]

    private static let searchLimit = 8

    init(
        _ prepared: PreparedWorld,
        faults: [Fault],
        seed: UInt64,
        courses: (any JobCourseSource)?
    ) {
        environment = SimulatorEnvironment(prepared, seed: seed, courses: courses)
        identities = IdentityState(world: prepared.world, environment: environment)
        regions.reserveCapacity(prepared.regions.count)
        for region in prepared.regions {
            var state = RegionState(region, index: regions.count, environment: environment)
            state.addFaults(faults)
            state.addHistory()
            keep(state)
        }
    }

    /// The index of a Region's state, or `nil` when nobody has left anything there.
    @inline(__always)
    func index(_ account: AccountID, _ region: RegionName) -> Int? {
        if regions.count <= Self.searchLimit {
            return regions.indices.first { regions[$0].region == region && regions[$0].account == account }
        }
        guard let own = places[account] else { return nil }
        for place in own where place.name == region {
            return place.index
        }
        return nil
    }

    /// A Region in which nothing has happened yet; DRS is not initialised there.
    func blankRegion(_ account: AccountID, _ region: RegionName) -> RegionState {
        RegionState(
            PreparedRegion(
                account: account,
                region: WorldRegion(name: region, isInitialized: false),
                latencies: environment.latencies
            ),
            index: regions.count,
            environment: environment
        )
    }

    mutating func keep(_ region: RegionState) {
        places[region.account, default: []].append((region.region, regions.count))
        regions.append(region)
    }

    /// A digest of everything that any call could show at the given moment.
    func digest(at now: Timestamp) -> UInt64 {
        var digest = ShapeDigest()
        var hash = StableHash()
        identities.digest(into: &hash)
        for region in regions {
            var copy = region
            let texts = RegionState.DescriptionTexts(environment, now: now)
            hash.combine(region.account.rawValue)
            hash.combine(region.region.rawValue)
            hash.combine(UInt8(region.isInitialized ? 1 : 0))
            for job in region.jobs.indices where !region.jobs[job].isDeleted {
                digest.add(region.jobs[job].shape)
                for record in copy.log(of: job, at: now) {
                    digest.add(record)
                }
            }
            for server in region.servers.indices {
                digest.add(copy.description(of: server, texts))
            }
            for instance in region.instances.indices where region.isListed(region.instances[instance], at: now) {
                digest.add(region.description(ofInstance: instance))
            }
            region.digestSettings(into: &hash)
            region.notifications.digest(into: &hash)
        }
        hash.combine(digest.hash.value)
        return hash.value
    }
}

extension RegionState {
    /// Adds the launch settings of all servers and the counters that no describe shows.
    fileprivate func digestSettings(into hash: inout StableHash) {
        for server in servers {
            hash.combine(server.launch.disposition)
            hash.combine(server.launch.rightSizing)
            hash.combine(server.recoveryMode.rawValue)
            hash.combine(server.configurationName)
            let flags = [
                server.launch.copyPrivateIP, server.launch.copyTags, server.isPostLaunchEnabled,
                server.isBringingLicense,
            ]
            for flag in flags {
                hash.combine(UInt8(flag ? 1 : 0))
            }
            hash.combine(UInt64(server.launchCount))
            hash.combine(UInt64(server.activeJob.map { $0 + 1 } ?? 0))
        }
        hash.combine(UInt64(activeJobCount))
        hash.combine(UInt64(activeServerCount))
    }
}
