package import MusterCore

/// Decides when a job is looked at next.
///
/// It plans with three things: how long jobs of these operating systems take as a rule, how long earlier jobs of this
/// execution took, and what this job's log and servers have shown so far.
package struct PollSchedule: Hashable, Sendable {
    private let settings: PollSettings
    private let start: Timestamp
    /// A fixed interval in nanoseconds, worked out once: it is asked for at every look.
    private let step: Int64
    private let expectations: [LaunchExpectation]
    /// The end is not expected before this moment.
    private var earliest: Timestamp
    /// The end is not expected after this moment.
    private var latest: Timestamp
    private var isNear = false
    private var isClosing = false

    /// The start is the moment at which the job was accepted; families are the operating systems of its servers.
    package init(
        _ settings: PollSettings,
        start: Timestamp,
        families: FamilySet,
        experience: PollExperience
    ) {
        self.settings = settings
        self.start = start
        if case .fixed(let interval) = settings {
            step = max(1, interval.nanoseconds)
            // Looks at fixed intervals expect nothing.
            expectations = []
            (earliest, latest) = (start, start)
            return
        }
        step = 0
        expectations = [OperatingSystem.Family.linux, .windows]
            .filter { families.contains(FamilySet($0)) }.map(LaunchExpectation.of)
        // The job ends with its slowest server.
        if let family = families.slowest, let seen = experience.range(of: family) {
            earliest = start + seen.shortest * 9 / 10
            latest = start + seen.longest * 12 / 10
        } else {
            earliest = start + (expectations.map(\.earliest).max() ?? .zero)
            latest = start + (expectations.map(\.latest).max() ?? .zero)
        }
    }

    /// The first look.
    package var first: Timestamp {
        switch settings {
        case .fixed(let interval): start + interval
        case .adaptive(let pace): start + pace.first
        }
    }

    /// The next look.
    ///
    /// - Parameters:
    ///   - due: When this job was to be looked at; it may have been looked at earlier, together with others.
    ///   - issued: When the call was made.
    ///   - now: When its answer came.
    /// - Returns: A moment after `now`.
    package func next(after due: Timestamp, issued: Timestamp, now: Timestamp) -> Timestamp {
        switch settings {
        case .fixed:
            if due > issued { return .later(due, now) }
            let planned = due.nanoseconds &+ step
            if planned > now.nanoseconds { return Timestamp(nanoseconds: planned) }
            // A slow answer skips the looks that it has overtaken and stays on the grid.
            let missed = (now.nanoseconds - due.nanoseconds) / step
            return Timestamp(nanoseconds: due.nanoseconds + step * (missed + 1))
        case .adaptive(let pace):
            return adaptive(pace, now: now)
        }
    }

    private func adaptive(_ pace: PollSettings.Adaptive, now: Timestamp) -> Timestamp {
        if isClosing { return now + pace.closing }
        let isLate = now >= latest + pace.overtime
        if isNear, !isLate { return now + pace.near }
        let begin = earliest - pace.lead
        if now < begin { return .earlier(now + pace.quiet, .later(begin, now + pace.near)) }
        return now + (isLate ? pace.late : pace.near)
    }

    /// Takes note of an entry of the job's log.
    ///
    /// - Parameter moments: The last telling entry of every server that is not done, in any order.
    package mutating func observe(_ moments: [(family: OperatingSystem.Family, event: String, time: Timestamp)]) {
        var earliest: Timestamp?
        var latest: Timestamp?
        for moment in moments {
            guard let left = LaunchExpectation.of(moment.family).remaining(after: moment.event) else { continue }
            earliest = max(earliest ?? .distantPast, moment.time + left.low)
            latest = max(latest ?? .distantPast, moment.time + left.high)
        }
        guard let earliest, let latest else { return }
        self.earliest = earliest
        self.latest = max(latest, earliest)
    }

    /// Takes note of how many servers the job has decided.
    package mutating func observe(launched: Int, failed: Int, of count: Int) {
        // Servers of a job move in step: the first one that is launched announces the others.
        isNear = launched > 0
        isClosing = count > 0 && launched + failed == count
    }
}

/// How long the jobs of this execution have taken, by operating system.
package struct PollExperience: Hashable, Sendable {
    private var linux: ClosedRange<Duration>?
    private var windows: ClosedRange<Duration>?

    package init() {}

    /// Learns from a job that launched all its servers.
    package mutating func learn(_ duration: Duration, of families: FamilySet) {
        guard duration > .zero, let family = families.slowest else { return }
        let range = range(of: family)
        let wider = min(range?.shortest ?? duration, duration)...max(range?.longest ?? duration, duration)
        switch family {
        case .linux: linux = wider
        case .windows: windows = wider
        }
    }

    /// The shortest and the longest job so far; `nil` when there was none.
    package func range(of family: OperatingSystem.Family) -> (shortest: Duration, longest: Duration)? {
        let range = family == .linux ? linux : windows
        return range.map { ($0.lowerBound, $0.upperBound) }
    }
}
