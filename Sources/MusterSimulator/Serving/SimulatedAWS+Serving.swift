package import MusterAWS
package import MusterCore
import MusterTime

/// What a server asks of the simulated services besides calls.
extension SimulatedAWS {
    /// The keys of somebody who may do everything in an account: the world's caller in its own, a user elsewhere, who is
    /// made on first use.
    package func credentials(ofAccount account: AccountID) -> Credentials {
        state.identities.adopt(account).credentials
    }

    /// The account that an access key belongs to; `nil` for a key that nobody has.
    package func account(ofAccessKey id: String) -> AccountID? { state.identities.owner(ofAccessKey: id)?.account }

    /// Keeps this many sessions at least, and twice as many at most.
    package func limitSessions(to number: Int) { state.identities.sessionLimit = max(1, number) }

    /// Forgets the oldest calls of the ledger, so that a server that runs for weeks does not grow by every call.
    ///
    /// - Returns: How many calls were forgotten.
    package func forgetCalls(butLatest kept: Int) -> Int {
        let forgotten = ledger.forget(butLatest: kept)
        if forgotten > 0 { latestPrompt.forget() }
        return forgotten
    }

    /// What there is in one account and Region.
    package struct Overview: Hashable, Sendable {
        package let account: AccountID
        package let region: RegionName
        package let isInitialized: Bool
        package let sourceServers: Int
        /// Those that can be described.
        package let recoveryInstances: Int
        package let jobs: Int
        package let unfinishedJobs: Int
    }

    /// What there is, in the order in which accounts and Regions came to be.
    package var overview: [Overview] {
        let now = simulation.now
        return state.regions.map { cell in
            let region = cell.state
            return Overview(
                account: region.account,
                region: region.region,
                isInitialized: region.isInitialized,
                sourceServers: region.servers.count,
                recoveryInstances: region.instances.indices.count { region.isListed($0, at: now) },
                jobs: region.jobs.count { !$0.isDeleted },
                unfinishedJobs: region.activeJobCount
            )
        }
    }
}
