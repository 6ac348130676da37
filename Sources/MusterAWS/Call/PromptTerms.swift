package import MusterCore

/// What caller and backend tell each other about a call that is answered without suspending.
package struct PromptTerms: Sendable {
    /// When the answer, or the refusal, reaches the caller.
    package var arrival: Timestamp
    /// Names what an answer shows.
    ///
    /// The caller passes the edition of the answer that it remembers; 0 when it remembers none, or when it asks for
    /// something else. The backend leaves the edition of its answer, or 0 when it keeps no count. Where that is the
    /// same, the answer would be the same as well, and what comes back is blank.
    package var edition: UInt64

    package init(arrival: Timestamp, edition: UInt64 = 0) {
        self.arrival = arrival
        self.edition = edition
    }
}
