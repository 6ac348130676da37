import MusterAWS
import MusterCore

/// Everything that all simulated services know.
///
/// A class, and a class for each Region, so that a rule changes its Region in place: nothing is ever copied.
final class AWSState {
    let environment: SimulatorEnvironment
    @exclusivity(unchecked) var identities: IdentityState
    /// Every account's Regions; the index is part of identifiers and events.
    @exclusivity(unchecked) private(set) var regions: [Cell] = []
    private var places: [AccountID: [Cell]] = [:]
    @exclusivity(unchecked) private var latest: Cell?

    /// Where the state of one account in one Region is kept.
    final class Cell {
        let account: AccountID
        let region: RegionName
        @exclusivity(unchecked) var state: RegionState
        /// What was, for calls whose answers are old; `nil` where there are none.
        @exclusivity(unchecked) var past: PastStates?

        init(_ state: RegionState) {
            account = state.account
            region = state.region
            self.state = state
        }
    }

    init(_ prepared: PreparedWorld, faults: [Fault], seed: UInt64, courses: (any JobCourseSource)?) {
        environment = SimulatorEnvironment(prepared, seed: seed, courses: courses)
        identities = IdentityState(prepared, faults: faults, environment: environment)
        for region in prepared.regions {
            var state = RegionState(region, index: regions.count, environment: environment)
            state.addFaults(faults)
            state.addHistory()
            keep(consume state)
        }
        pairReversals()
    }

    /// The state of a Region, or `nil` when nobody has left anything there.
    func cell(_ account: AccountID, _ region: RegionName) -> Cell? {
        if let latest, latest.account == account, latest.region == region { return latest }
        latest = places[account]?.first { $0.region == region }
        return latest
    }

    /// The state of the Region that a caller names, in the account that the call acts upon.
    func cell(_ account: AccountID, _ caller: CallContext) -> Cell? {
        if let latest, latest.account.rawValue == account.rawValue, caller.isIn(account, latest.region) {
            return latest
        }
        return cell(account, caller.region)
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

    func keep(_ region: consuming RegionState) {
        let cell = Cell(region)
        places[cell.account, default: []].append(cell)
        regions.append(cell)
    }

    /// A digest of everything that any call could show at the given moment.
    func digest(at now: Timestamp) -> UInt64 {
        var digest = ShapeDigest()
        var hash = StableHash()
        identities.digest(into: &hash)
        for cell in regions {
            let region = cell.state
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
            for server in region.presentServers {
                digest.add(copy.description(of: server, texts))
            }
            for instance in region.instances.indices where region.isListed(instance, at: now) {
                digest.add(region.description(ofInstance: instance, at: now))
            }
            region.digestSettings(into: &hash)
            region.resources.digest(into: &hash)
            region.notifications.digest(into: &hash)
            region.ec2.digest(into: &hash)
            region.eventBridge.digest(into: &hash)
            region.ssm.digest(into: &hash)
            region.metrics.digest(into: &hash)
            region.nativePlans.digest(into: &hash)
            region.failback.digest(into: &hash)
            region.existing.digest(into: &hash)
        }
        hash.combine(digest.hash.value)
        return hash.value
    }
}

extension RegionState {
    /// Adds the launch settings of all servers and the counters that no describe shows.
    fileprivate func digestSettings(into hash: inout StableHash) {
        for (index, server) in servers.enumerated() {
            hash.combine(server.launch.disposition)
            hash.combine(server.launch.rightSizing)
            hash.combine(server.recoveryMode.rawValue)
            hash.combine(server.configurationName ?? sources.name(of: index))
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
