package import MusterCore

/// What a backend that need not be waited for says to a call.
package enum PromptAnswer<Output: Sendable>: Sendable {
    /// The answer; it reaches the caller at ``PromptTerms/arrival``.
    case answer(Output)
    /// The answer would be the one whose edition the caller has named.
    case unchanged
    /// Nothing has happened: the call has to be made with ``AWSBackend/call(_:_:as:)``.
    case none
}

/// What caller and backend tell each other about a call besides the call itself.
package struct PromptTerms: Sendable {
    /// When the answer, or the refusal, reaches the caller.
    package var arrival: Timestamp
    /// Names what an answer shows.
    ///
    /// The caller passes the edition of the answer that it remembers; 0 when it remembers none, or when it asks for
    /// something else. The backend leaves the edition of its answer, or 0 when it keeps no count.
    package var edition: UInt64

    package init(arrival: Timestamp, edition: UInt64 = 0) {
        self.arrival = arrival
        self.edition = edition
    }
}
