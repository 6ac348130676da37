import MusterAWS
import MusterCore

/// The call that was answered promptly last, and what its answer rested on.
///
/// A class that is filled anew for every answer: it is asked at every poll, and what it refers to need not be counted
/// to be compared.
final class PromptMemory {
    @exclusivity(unchecked) private var caller: CallContext?
    @exclusivity(unchecked) private var callerIdentity: ObjectIdentifier?
    @exclusivity(unchecked) private var principal: Principal?
    @exclusivity(unchecked) private var cell: AWSState.Cell?
    /// Whether a shortcut has answered since the last one was forgotten.
    @exclusivity(unchecked) private var isNoted = false
    @exclusivity(unchecked) private var isRestricted = false
    @exclusivity(unchecked) private var expiration = Timestamp.distantPast
    /// 0 for nothing that could be repeated.
    @exclusivity(unchecked) private var edition: UInt64 = 0
    /// Where the ledger has the call.
    @exclusivity(unchecked) private var row = 0

    func forget() {
        edition = 0
        isNoted = false
    }

    /// Takes note of who is answered by a shortcut, and where the call acts.
    func note(_ principal: Principal, _ cell: AWSState.Cell) {
        isNoted = true
        if self.principal !== principal {
            self.principal = principal
            isRestricted = principal.isRestricted
            expiration = principal.credentials.expiration ?? .distantFuture
        }
        if self.cell !== cell { self.cell = cell }
    }

    /// Takes note of an answer, when it was a shortcut's.
    func keep(_ caller: CallContext, edition: UInt64, row: Int) {
        guard isNoted, edition != 0 else { return }
        if callerIdentity != caller.identity {
            self.caller = caller
            callerIdentity = caller.identity
        }
        self.edition = edition
        self.row = row
    }

    /// Where the last call acted and where the ledger has it, when it would be let in once more; `nil` when it might not.
    ///
    /// It is the operation's that was called last.
    func standing(for caller: CallContext, at now: Timestamp) -> (cell: AWSState.Cell, row: Int)? {
        guard edition != 0, callerIdentity == caller.identity, !isRestricted, now < expiration, let cell,
            cell.state.isInitialized
        else {
            return nil
        }
        return (cell, row)
    }

    /// Takes note of what the same call has shown now.
    func renew(edition: UInt64, row: Int) {
        self.edition = edition
        self.row = row
    }

    /// Where the ledger has the call, when it would be answered the same once more; `nil` when it might not.
    func row(for caller: CallContext, edition: UInt64, at now: Timestamp) -> Int? {
        guard edition != 0, self.edition == edition, cell?.state.edition == edition,
            callerIdentity == caller.identity, !isRestricted, now < expiration
        else {
            return nil
        }
        return row
    }
}
