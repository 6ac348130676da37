/// A Region does not answer for a while.
package struct RegionOutage: Hashable, Sendable, Codable {
    package enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
        /// Every call is answered with 503.
        case unavailable
        /// No call is answered; the caller waits until it gives up.
        case silent
    }

    /// What becomes of jobs that are under way.
    package enum Jobs: String, Hashable, Sendable, Codable, CaseIterable {
        /// They go on behind the silence.
        case goOn
        /// They stand still, and go on when the outage is over.
        case hang
    }

    package var region: RegionName
    /// Only for this account; `nil` for all.
    package var account: AccountID?
    package var window: FaultWindow
    package var answer: Answer
    package var jobs: Jobs

    package init(
        region: RegionName,
        account: AccountID? = nil,
        window: FaultWindow,
        answer: Answer = .unavailable,
        jobs: Jobs = .goOn
    ) {
        self.region = region
        self.account = account
        self.window = window
        self.answer = answer
        self.jobs = jobs
    }
}
