package import MusterAWS
package import MusterCore
import MusterTime

/// What a test, a report or a server may ask of the simulated world besides calls.
extension SimulatedAWS {
    /// The keys of the world's caller, which stay valid.
    package var callerCredentials: Credentials { state.identities.worldCaller.credentials }

    /// Whose secret and token belong to an access key; for servers that check signatures.
    ///
    /// - Parameters:
    ///   - id: The access key.
    ///   - tokenSize: How long the token is that came with it.
    /// - Returns: `nil` for a key that nobody has or has had.
    package func credentials(ofAccessKey id: String, tokenSize: Int = 0) -> Credentials? {
        state.identities.owner(ofAccessKey: id)?.credentials
            ?? state.identities.endedSession(ofAccessKey: id, tokenSize: tokenSize)
    }

    /// The calls by operation, account and Region.
    package func callStatistics() -> [CallStatistic] { ledger.statistics }

    /// What rules of EventBridge have sent to their targets, Region by Region in the order of time; of very much the last.
    package var targetDeliveries: [TargetDelivery] { state.regions.flatMap(\.state.eventBridge.sent.all) }

    /// Hears of every phase that a server has ended by now, job by job in the order of time, to the nanosecond.
    ///
    /// No call shows as much: the services tell times in microseconds.
    package func forEachCourseMark(_ body: (CourseMark) -> Void) {
        let now = simulation.now.nanoseconds
        for cell in state.regions {
            for job in cell.state.jobs {
                for step in job.timeline.steps where step.instant <= now {
                    if let mark = CourseMark(step) { body(mark) }
                }
            }
        }
    }

    /// A digest of everything that any call could show now; equal seeds and calls give equal digests.
    package var stateDigest: UInt64 { state.digest(at: simulation.now) }
}

extension SimulatedAWS {
    /// Whether a server that bears the name has an instance that runs now; `nil` when the place has no such server.
    package func hasRunningInstance(of name: String, account: AccountID, region: RegionName) -> Bool? {
        guard let cell = state.regions.first(where: { $0.state.account == account && $0.state.region == region }) else {
            return nil
        }
        return cell.state.hasRunningInstance(of: name)
    }
}

extension RegionState {
    fileprivate func hasRunningInstance(of name: String) -> Bool? {
        let named = sources.indices.filter { sources[$0].name == name || sources[$0].fqdn == name }
        guard !named.isEmpty else { return nil }
        return named.contains { server in
            (liveInstance(ofServer: server) ?? releasedInstance(ofServer: server)).map {
                power(ofInstance: $0) == .running
            }
                ?? false
        }
    }

    /// The newest instance of a server that DRS has forgotten.
    private func releasedInstance(ofServer server: Int) -> Int? {
        var next = servers[server].newestInstance
        while let instance = next {
            if instances[instance].state == .released { return instance }
            next = instances[instance].previous
        }
        return nil
    }
}
