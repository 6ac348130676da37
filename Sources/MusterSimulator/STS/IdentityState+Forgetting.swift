import MusterAWS
import MusterCore

/// Sessions of which nothing is kept.
///
/// Whoever opens sessions without end must not fill the memory of a server that runs for weeks. What has to be known of a
/// session that has ended, its key tells: which session it was made for.
extension IdentityState {
    /// Forgets the sessions that end first; their keys are known as those of ended sessions from here on.
    ///
    /// Users of accounts go as well, since each is made again, the same, when its account is asked for.
    mutating func forgetSessions() {
        let ends = principals.compactMap { key, principal in
            principal.credentials.expiration.map { (end: $0, key: key) }
        }
        let last = ends.sorted { ($0.end, $0.key) < ($1.end, $1.key) }.suffix(sessionLimit)
        var kept = [worldCaller.credentials.accessKeyID: worldCaller]
        for (_, key) in last { kept[key] = principals[key] }
        principals = kept
        sessions = sessions.filter { kept[$0.key] != nil }
        latest = nil
    }

    /// The credentials of a session that has been forgotten, as one that ended long ago.
    ///
    /// - Parameters:
    ///   - id: The access key.
    ///   - tokenSize: How long the token is that comes with it; a longer one begins like a shorter one.
    /// - Returns: `nil` for a key that was never given out, and for one that is still known.
    func endedSession(ofAccessKey id: String, tokenSize: Int) -> Credentials? {
        guard principals[id] == nil, let number = origin(ofAccessKey: id)?.number else { return nil }
        let secrets = SecretText(seed: environment.seed, number: number)
        return Credentials(
            accessKeyID: id,
            secretAccessKey: secrets.secretKey,
            sessionToken: secrets.sessionToken(atLeast: min(tokenSize, 4_096)),
            expiration: environment.start
        )
    }

    /// The account of a session that has been forgotten; `nil` for a key that was never given out.
    func account(ofEndedSession id: String) -> AccountID? {
        principals[id] == nil ? origin(ofAccessKey: id)?.account : nil
    }

    /// Which session of which account a key was made for.
    private func origin(ofAccessKey id: String) -> (account: AccountID, number: UInt64)? {
        guard id.hasPrefix("ASIA"), let (account, counted) = SecretText.origin(of: id, seed: environment.seed) else {
            return nil
        }
        // A key tells 32 bits of the number.
        return sequence(first: counted) { $0 + 1 << 32 }
            .prefix { $0 <= UInt64(sessionCount) }
            .first { $0 > 0 && SecretText(seed: environment.seed, number: $0).accessKeyID("ASIA", of: account) == id }
            .map { (account, $0) }
    }

    /// What a call is refused with whose key nobody has.
    ///
    /// The key of a session that has been forgotten is one that has ended.
    func unknownKey(_ caller: CallContext, _ wire: WireProtocol) -> AWSError {
        let token = caller.credentials.sessionToken ?? ""
        let ended = endedSession(ofAccessKey: caller.credentials.accessKeyID, tokenSize: token.utf8.count)
        return ended?.sessionToken == token ? .expiredSession(wire) : .invalidCredentials(wire)
    }
}
