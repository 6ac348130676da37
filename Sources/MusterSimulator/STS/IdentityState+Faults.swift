import MusterAWS
import MusterCore

/// Credentials that stop to serve.
extension IdentityState {
    /// What faults have to know of a session.
    struct OpenedSession: Sendable {
        let account: AccountID
        let role: String
        let opened: Timestamp
    }

    /// Whether a call has to be examined at all.
    var hasFaults: Bool { !faults.isEmpty }

    /// Refuses credentials that a fault has taken out of service.
    ///
    /// - Throws: What the service's protocol answers for an ended session, a denied call and an unknown key.
    func checkFaults(of principal: Principal, _ wire: WireProtocol, at now: Timestamp) throws(AWSError) {
        let elapsed = environment.start.duration(to: now)
        for fault in faults where elapsed >= fault.window.from {
            switch fault.effect {
            case .expired, .revoked:
                guard let session = sessions[principal.credentials.accessKeyID], session.account == fault.account,
                    fault.role ?? session.role == session.role,
                    environment.start.duration(to: session.opened) < fault.window.from
                else {
                    continue
                }
                if fault.effect == .expired { throw .expiredSession(wire) }
                throw Self.revoked(principal, wire)
            case .disabled:
                guard fault.window.contains(elapsed), principal === worldCaller, principal.account == fault.account
                else {
                    continue
                }
                throw .invalidCredentials(wire)
            case .untrusted:
                continue
            }
        }
    }

    /// Whether a role has stopped to trust its callers.
    func isUntrusted(_ role: WorldRole, of account: AccountID, at now: Timestamp) -> Bool {
        let elapsed = environment.start.duration(to: now)
        return faults.contains { fault in
            fault.effect == .untrusted && fault.account == account && fault.role ?? role.name == role.name
                && fault.window.contains(elapsed)
        }
    }

    /// What a deny of all that was opened before a moment answers.
    ///
    /// Source: IAM User Guide, revoking temporary credentials; the form of the text is that of every explicit deny.
    private static func revoked(_ principal: Principal, _ wire: WireProtocol) -> AWSError {
        let message =
            "User: \(principal.arn) is not authorized to perform this action with an explicit deny in an "
            + "identity-based policy"
        return AWSError(wire == .query ? .accessDenied : .accessDeniedException, message, httpStatus: 403)
    }
}
