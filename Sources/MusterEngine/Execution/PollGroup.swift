package import MusterAWS
import MusterCore

/// The call by which the jobs of a place are looked at.
///
/// A class, so that a poll refers to it instead of copying it.
package final class PollRequest: Sendable {
    package let input: DRS.DescribeJobsRequest

    init(_ jobs: [JobID]) {
        input = DRS.DescribeJobsRequest(filters: DRS.DescribeJobsRequestFilters(jobIDs: jobs))
    }

    /// The same call for the page behind a token.
    init(_ first: PollRequest, after token: String) {
        var input = first.input
        input.nextToken = token
        self.input = input
    }
}

/// What one call has shown of the jobs of a place.
package struct PolledPage: Sendable {
    package var jobs: [DRS.Job]
    /// Leads to the next page; `nil` for the last.
    package var next: String?

    package init(jobs: [DRS.Job], next: String? = nil) {
        self.jobs = jobs
        self.next = next
    }
}

/// An answer of several pages, as far as they have been read.
struct PollPages: Sendable {
    /// When the first page was asked for.
    let issued: Timestamp
    var jobs: [DRS.Job] = []
    var count = 0
    /// The call for the page that is missing.
    var request: PollRequest
    var token: String

    /// Source: a call names up to a thousand jobs, and a page holds one at least.
    static let limit = PollGroup.jobLimit
}

/// All open jobs of one account and Region, which one call looks at together.
struct PollGroup: Sendable {
    /// A job's place among waves and launches.
    struct Member: Hashable, Sendable {
        let wave: Int
        let launch: Int
    }

    /// The most jobs that one call may name.
    ///
    /// Source: DRS 2020-02-26, shape `DescribeJobsRequestFiltersJobIDs`.
    static let jobLimit = 1_000

    private(set) var members: [Member] = []
    /// The members that the call under way names.
    private(set) var asked: [Member] = []
    /// Whether those are the members by now.
    private var hasAskedMembers = true
    /// The call, kept until the members change.
    var request = PollRequest([])
    /// What was read so far of an answer that has further pages.
    var pages: PollPages?
    /// Names what the last answer to `request` has shown; 0 when that is not known.
    var edition: UInt64 = 0
    var due = Timestamp.distantFuture
    var isInFlight = false
    /// Whether the call's place in the budget has been set aside.
    var isGranted = false
    /// Whether it waits for a session.
    var awaitsSession = false
    /// Failures in a row.
    var failures = 0
    /// Failures in a row that will not pass by themselves.
    var refusals = 0
    /// While failures are waited out, nothing is due earlier.
    var notBefore = Timestamp.distantPast

    /// Takes note of a call about all members.
    mutating func ask() {
        isInFlight = true
        // A further page is about those whom the first one was about.
        guard pages == nil else { return }
        if !hasAskedMembers { asked = members }
        hasAskedMembers = true
    }

    /// Takes note of an answer that has come, which is about `asked`.
    mutating func answered(_ edition: UInt64) {
        isInFlight = false
        failures = 0
        refusals = 0
        notBefore = .distantPast
        // An answer about other jobs than those that are followed by now says nothing about the next one.
        self.edition = hasAskedMembers ? edition : 0
    }

    mutating func setMembers(_ members: [Member], jobs: [JobID]) {
        self.members = members
        hasAskedMembers = false
        request = PollRequest(jobs)
        edition = 0
        if members.isEmpty {
            due = .distantFuture
            isGranted = false
            pages = nil
            failures = 0
            refusals = 0
            notBefore = .distantPast
        }
    }
}
