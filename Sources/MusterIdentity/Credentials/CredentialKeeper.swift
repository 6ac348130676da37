import MusterAWS
import MusterCore

/// Holds the credentials that calls are signed with, and renews them before they end.
///
/// Less than 15 minutes before the end one caller renews them while the others go on with the old ones; less than 10
/// minutes before it everybody waits for the one who does. So there is one request for credentials at a time, and who
/// waits for it shares its outcome.
///
/// An actor, because it guards what all calls share.
///
/// Source of the two figures: botocore, `RefreshableCredentials`.
package actor CredentialKeeper {
    private static let advisory: Duration = .seconds(900)
    private static let mandatory: Duration = .seconds(600)
    /// How long nobody tries again after a renewal that failed without need; Muster's own figure.
    private static let pause: Duration = .seconds(60)

    private let chain: CredentialChain
    private let clock: any WallClock
    private var current: CallerCredentials?
    private var isRenewing = false
    private var waiters: [CheckedContinuation<CallerCredentials?, any Error>] = []
    private var notBefore = Timestamp.distantPast

    package init(_ chain: CredentialChain) {
        self.chain = chain
        clock = chain.outside.clock
    }

    /// Credentials that last for a while.
    ///
    /// - Returns: What the chain found, from the same source for as long as the keeper lives.
    /// - Throws: ``IdentityError`` when there are none, or new ones are needed and cannot be had.
    package func credentials() async throws -> CallerCredentials {
        while true {
            if let current, !isDue(current, Self.advisory) { return current }
            let mayWait = current.map { !isDue($0, Self.mandatory) } ?? false
            if let current, mayWait, isRenewing || clock.now < notBefore { return current }
            guard isRenewing else { return try await renew(mayFail: mayWait) }
            // Nothing comes of a caller that was cancelled; then the next one renews.
            if let found = try await withCheckedThrowingContinuation({ waiters.append($0) }) { return found }
        }
    }

    private func isDue(_ found: CallerCredentials, _ window: Duration) -> Bool {
        found.credentials.expiration.map { clock.now > $0 - window } ?? false
    }

    private func renew(mayFail: Bool) async throws -> CallerCredentials {
        isRenewing = true
        let outcome: Result<CallerCredentials, any Error>
        do {
            outcome = .success(try await found())
        } catch {
            outcome = .failure(error)
        }
        isRenewing = false
        let waiting = waiters
        waiters = []
        switch outcome {
        case .success(let found):
            current = found
            for waiter in waiting { waiter.resume(returning: found) }
            return found
        case .failure(let error):
            let isCancelled = error is CancellationError
            for waiter in waiting {
                if isCancelled { waiter.resume(returning: nil) } else { waiter.resume(throwing: error) }
            }
            guard mayFail, let current, !isCancelled else { throw error }
            notBefore = clock.now + Self.pause
            return current
        }
    }

    private func found() async throws -> CallerCredentials {
        guard let source = current?.source else { return try await chain.find() }
        guard case .found(let found) = try await chain.load(source) else {
            throw IdentityError(.notGiven, "\(source.title): the credentials that were there are gone")
        }
        return found
    }
}
