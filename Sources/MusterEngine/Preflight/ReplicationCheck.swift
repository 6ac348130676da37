import MusterAWS
import MusterCore

/// Judges from a server's replication whether it can be recovered.
package enum ReplicationCheck: Hashable, Sendable {
    /// The newest point is as new as the lag says.
    case fit
    /// There is an older point to recover to.
    case behind
    /// There is no point to recover to.
    case noRecoveryPoint
    /// The service's word is not known to this version.
    case unknown

    /// Whether a state alone tells that a server is ``fit``.
    static func isPlainlyFit(_ state: DRS.DataReplicationState?) -> Bool {
        state?.code == DRS.DataReplicationState.continuous.code
    }

    /// Source: DRS User Guide, data replication states; a drill stays possible while replication lags or stalls, once
    /// the first copy was completed.
    package init(_ server: DescribedServer) {
        switch server.replicationState {
        case .some(.continuous):
            self = .fit
        case .some(.backlog), .some(.rescan), .some(.paused):
            self = .behind
        case .some(.stalled):
            self = server.hasFinishedInitiation ? .behind : .noRecoveryPoint
        case .some(.stopped), .some(.initiating), .some(.initialSync), .some(.creatingSnapshot), .some(.disconnected):
            self = .noRecoveryPoint
        case .some, .none:
            self = .unknown
        }
    }
}
