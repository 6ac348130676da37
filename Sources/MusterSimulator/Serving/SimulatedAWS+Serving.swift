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

    /// Whether every call of a service counts for later ones, also one that only reads or is refused: the world limits
    /// its rate.
    ///
    /// Elsewhere such calls leave everything as it was, except for ``messageRates``.
    package func countsCalls(of service: ServiceName) -> Bool {
        let behavior = state.environment.behavior
        return switch service {
        case .ec2: behavior.neighbours.limitsRequests
        case .sts: behavior.throttlesSessions
        default: false
        }
    }

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

// MARK: - Rates

extension SimulatedAWS {
    /// A limit of SNS that calls have used up in part, for a moment.
    package struct MessageRate: Hashable, Sendable {
        package let account: AccountID
        package let region: RegionName
        /// Which calls share it.
        package let kind: String
        /// When it is idle again.
        package let due: Timestamp

        package init(account: AccountID, region: RegionName, kind: String, due: Timestamp) {
            self.account = account
            self.region = region
            self.kind = kind
            self.due = due
        }
    }

    /// What is used up now of the limits of SNS, a second's worth at most; calls that only read count as well.
    package var messageRates: [MessageRate] {
        let now = simulation.now
        return state.regions.flatMap { cell in
            cell.state.notifications.rates.underway(at: now).map {
                MessageRate(
                    account: cell.account,
                    region: cell.region,
                    kind: $0.kind,
                    due: Timestamp(nanoseconds: $0.due)
                )
            }
        }
    }

    /// Takes what ``messageRates`` has told of the same state.
    ///
    /// - Returns: Whether there is such a limit.
    package func restore(_ rate: MessageRate) -> Bool {
        guard let cell = state.cell(rate.account, rate.region) else { return false }
        return cell.state.notifications.rates.restore(rate.kind, due: rate.due.nanoseconds)
    }
}
