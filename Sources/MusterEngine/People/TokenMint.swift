package import MusterCore

/// Makes the tokens by which people answer an approval.
///
/// Equal secrets make equal tokens, so that nobody has to hand them from place to place; whoever does not know the
/// secret cannot guess one. The record holds digests only.
package struct TokenMint: Sendable {
    private enum Source: Sendable {
        case bytes([UInt8])
        /// Few executions ask anybody, so that the bytes are made when they are needed.
        case seed(UInt64)
    }

    private let source: Source

    /// Takes a secret of at least 16 bytes that nobody else knows.
    package init(secret: [UInt8]) {
        source = .bytes(secret)
    }

    /// Tokens for a rehearsal, which anybody can work out who knows the seed.
    package init(seed: UInt64) {
        source = .seed(seed)
    }

    private var secret: [UInt8] {
        switch source {
        case .bytes(let bytes): return bytes
        case .seed(let seed):
            var random = SeededGenerator(seed: seed, stream: "engine:tokens")
            return (0..<4).flatMap { _ in
                let word = random.next()
                return (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
            }
        }
    }

    /// The token of one holder in one hold of an execution.
    ///
    /// Holds are counted over the execution, from 1. The holder is a person, or a number where anybody may decide.
    package func token(execution: ExecutionID, hold: Int, holder: String) -> String {
        var digest = SHA256()
        digest.update(secret)
        digest.update("\(execution.rawValue)\0\(hold)\0\(holder)".utf8)
        return "\(execution.rawValue)/\(hold)/\(digest.finalizeHex().prefix(32))"
    }

    /// The token of an entry; `nil` when the secret is not the one that the token was made from.
    func token(of entry: TokenLedger.Entry, in execution: ExecutionID) -> String? {
        let token = token(execution: execution, hold: entry.hold, holder: entry.holder ?? "\(entry.number)")
        return Self.digest(token) == entry.digest ? token : nil
    }

    /// What the record keeps of a token.
    package static func digest(_ token: String) -> String { SHA256.hex(token.utf8) }
}
