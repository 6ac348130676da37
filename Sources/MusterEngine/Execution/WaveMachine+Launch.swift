import MusterAWS
package import MusterCore

/// The shares of a wave, each of which goes into one job.
extension WaveMachine {
    /// A share of the wave that goes into one job.
    package struct Launch: Sendable {
        package var machine: LaunchMachine
        /// The servers, by their places in the wave.
        package let positions: WavePlaces
        package var tracker: JobTracker?
        /// Set once nothing more is expected of the launch.
        package var conclusion: Conclusion?
        var log = LogReading.idle
        /// Whether its duration has been learned from.
        var hasTaught = false
        /// Whether the log has to be read again once the answer under way has come.
        var needsFinalLog = false
        var instances = InstanceSearch.idle
        /// When the log is to be read next, while the job runs.
        var logDue = Timestamp.distantFuture
        /// When undecided servers, or a missing job, have been waited for long enough.
        var graceDue = Timestamp.distantFuture
        /// When the instances are to be looked for again.
        var instancesDue = Timestamp.distantFuture
    }

    /// Places in a wave: a stretch of it, as nearly always, or a list.
    package enum WavePlaces: RandomAccessCollection, Sendable {
        case stretch(Range<Int>)
        case list([Int])

        /// Takes over places in ascending order, each once.
        init(_ places: ArraySlice<Int>) {
            if let first = places.first, let last = places.last, last - first + 1 == places.count {
                self = .stretch(first..<last + 1)
            } else {
                self = .list(Array(places))
            }
        }

        package var startIndex: Int { 0 }

        package var endIndex: Int {
            switch self {
            case .stretch(let range): range.count
            case .list(let places): places.count
            }
        }

        package subscript(offset: Int) -> Int {
            switch self {
            case .stretch(let range): range.lowerBound + offset
            case .list(let places): places[offset]
            }
        }

        /// The servers at these places; a stretch of them is not copied.
        func servers(of all: [ResolvedServer]) -> ArraySlice<ResolvedServer> {
            switch self {
            case .stretch(let range): all[range]
            case .list(let places): ArraySlice(places.map { all[$0] })
            }
        }
    }

    /// How a launch has ended.
    package enum Conclusion: Hashable, Sendable {
        /// The servers are judged one by one.
        case judged
        /// There was no job.
        case notLaunched(Cause)
        /// Nobody knows what became of the servers.
        case outOfSight(Cause)
    }

    enum LogReading: Hashable, Sendable {
        case idle
        /// An answer is awaited; when the job has ended in the meantime, the log is read once more.
        case reading(isFinal: Bool)
        /// The log was read after the job's end, or cannot be read.
        case done
    }

    enum InstanceSearch: Hashable, Sendable {
        case idle
        case asking(looks: Int)
        case waiting(looks: Int)
        case done
    }
}

extension WaveMachine.Launch {
    /// Whether nothing was launched because somebody cancelled.
    var wasCancelled: Bool {
        if case .notLaunched(let cause) = conclusion { return cause.code == .cancelled }
        return false
    }

    /// Whether its servers are judged one by one, by what their job has shown.
    var isJudgedByJob: Bool {
        switch conclusion {
        case .judged, nil: true
        case .notLaunched, .outOfSight: false
        }
    }

    /// Whether it takes one of the places that the service has for jobs.
    ///
    /// One whose call is due again keeps its place: it calls without asking for room.
    var holdsPlace: Bool {
        switch machine.state {
        case .calling, .delayed, .naming, .searching, .quiet, .confirming: true
        case .launched: conclusion == nil
        case .idle, .queued, .givenUp: false
        }
    }

    /// Whether its job is looked at in polls, and was neither over nor missing when it was last.
    // In place, as the next one: a launch that is asked is a copy.
    @inline(__always)
    var goesOn: Bool { isFollowed && tracker?.isOver == false }

    /// Whether the job is looked at in polls.
    @inline(__always)
    var isFollowed: Bool { tracker != nil && conclusion == nil }

    /// As ``WaveMachine/observe(_:launch:issued:at:into:)``.
    mutating func observe(
        _ jobs: [DRS.Job]?,
        issued: Timestamp,
        at now: Timestamp,
        wave: Int,
        into effects: inout Effects
    ) -> Bool? {
        guard tracker != nil, conclusion == nil else { return nil }
        return tracker?.state.observe(jobs, issued: issued, at: now, wave: wave, into: &effects)
    }
}
