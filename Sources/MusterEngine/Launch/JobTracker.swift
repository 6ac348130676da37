package import MusterAWS
package import MusterCore

/// Follows one job.
///
/// A value as every other. What it knows lies behind a reference, so that a launch is small and a look at it is no copy.
@dynamicMemberLookup
package struct JobTracker: Sendable {
    private final class Box: @unchecked Sendable {
        // Unchecked: changed only while a single value refers to it.
        @exclusivity(unchecked) var state: TrackedJob

        init(_ state: TrackedJob) {
            self.state = state
        }
    }

    private var box: Box

    package init(_ job: JobID, servers: ArraySlice<ResolvedServer>, accepted: Timestamp, schedule: PollSchedule) {
        box = Box(TrackedJob(job, servers: servers, accepted: accepted, schedule: schedule))
    }

    /// What is known of the job.
    package var state: TrackedJob {
        _read { yield box.state }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.state) }
            yield &box.state
        }
    }

    /// When the job is to be looked at next.
    package var due: Timestamp { box.state.due }

    /// What the job means by now, as ``TrackedJob/verdict(at:grace:)``; at most a look at two members as long as it runs.
    package func verdict(at now: Timestamp, grace: Duration) -> JobVerdict {
        if box.state.missingSince == nil, box.state.completedSince == nil { return .goesOn }
        return state.verdict(at: now, grace: grace)
    }

    /// What became of one of its servers, as ``TrackedJob/verdict(of:)``.
    package func verdict(of index: Int) -> ServerVerdict {
        isLaunched(index) ? .launched : state.verdict(of: index)
    }

    /// Whether the job's word for one of its servers is LAUNCHED.
    func isLaunched(_ index: Int) -> Bool { box.state.statuses[index]?.code == DRS.LaunchStatus.launched.code }

    /// Whether nothing more comes of the job: it is over, or cannot be found.
    @inline(__always)
    var isOver: Bool { box.state.completedSince != nil || box.state.missingSince != nil }

    package subscript<Member>(dynamicMember member: KeyPath<TrackedJob, Member>) -> Member {
        box.state[keyPath: member]
    }
}

/// What is known of a job that is followed: what it and its servers have shown, and what that means.
///
/// ``observe(_:at:wave:into:)`` stands on the path of every poll. It compares words and allocates nothing as long as
/// nothing has changed.
package struct TrackedJob: Sendable {
    package let job: JobID
    /// A stretch of the wave's servers; places in it are counted from its beginning.
    package let servers: ArraySlice<ResolvedServer>
    /// When Muster learned of the job.
    package let accepted: Timestamp
    package private(set) var schedule: PollSchedule
    /// When the job is to be looked at next.
    package private(set) var due: Timestamp

    /// The job's word as last listed; `nil` before the first answer.
    package private(set) var status: DRS.JobStatus?
    /// The job's own end, when it tells.
    package private(set) var ended: Timestamp?
    /// The servers' words as last listed, in the order of `servers`.
    package private(set) var statuses: [DRS.LaunchStatus?]
    /// Polls since anything has changed.
    package private(set) var idlePolls = 0
    /// Since when the job is missing from the answers, and nothing else has shown that it exists.
    package private(set) var missingSince: Timestamp?
    /// Since when the job is known to be COMPLETED.
    package private(set) var completedSince: Timestamp?
    package private(set) var hasExaminedInstances = false
    /// Whether they cannot be looked at: what a job does not list is not known then, and nothing is launched again.
    package private(set) var isBlind = false
    /// The living instances of this job, in the order of `servers`; empty until one is found.
    private var instances: [RecoveryInstanceID?] = []
    package private(set) var log = JobLogDigest()

    private var place = 0
    /// So many servers show that word.
    private var launchedCount = 0
    private var failedCount = 0
    /// Whether the last answer listed any servers.
    private var hasListed = false
    /// Whether the job has not been looked at since an engine has taken it up again: words of the record may be outdated,
    /// and no time of waiting has passed for whoever could not look.
    package private(set) var awaitsLook = false

    package init(
        _ job: JobID,
        servers: ArraySlice<ResolvedServer>,
        accepted: Timestamp,
        schedule: PollSchedule
    ) {
        self.job = job
        self.servers = servers
        self.accepted = accepted
        self.schedule = schedule
        due = schedule.first
        statuses = Array(repeating: nil, count: servers.count)
    }

    // MARK: - Polls

    /// Takes in an answer, `nil` for the same as the last one, and plans the next look.
    ///
    /// - Returns: Whether the job has to be judged.
    mutating func observe(
        _ jobs: [DRS.Job]?,
        issued: Timestamp,
        at now: Timestamp,
        wave: Int,
        into effects: inout Effects
    ) -> Bool {
        let hasChanged =
            if let jobs { observe(jobs, at: now, wave: wave, into: &effects) } else { observeNothingNew() }
        plan(issued: issued, now: now)
        return hasChanged
    }

    /// Compares an answer with what is known and notes every change.
    ///
    /// - Returns: Whether the job has to be judged: something has changed, or it is not simply going on.
    package mutating func observe(
        _ jobs: [DRS.Job],
        at now: Timestamp,
        wave: Int,
        into effects: inout Effects
    ) -> Bool {
        // Through a pointer, here and below: the element of an array is read as a copy.
        jobs.withUnsafeBufferPointer { observe($0, at: now, wave: wave, into: &effects) }
    }

    private mutating func observe(
        _ jobs: UnsafeBufferPointer<DRS.Job>,
        at now: Timestamp,
        wave: Int,
        into effects: inout Effects
    ) -> Bool {
        if place >= jobs.count || !(jobs[place].jobID == job) {
            // Lists grow shorter as jobs end, so the job has moved towards the front, if at all.
            let start = min(place, jobs.count)
            guard
                let found = (0..<start).last(where: { jobs[$0].jobID == job })
                    ?? (start..<jobs.count).first(where: { jobs[$0].jobID == job })
            else {
                missingSince = missingSince ?? now
                awaitsLook = false
                return true
            }
            place = found
        }
        missingSince = nil
        awaitsLook = false
        var hasChanged = false
        if jobs[place].status?.code != status?.code {
            hasChanged = true
            record(jobs[place], at: now, wave: wave, into: &effects)
        }
        if let list = jobs[place].participatingServers, !list.isEmpty {
            hasListed = true
            if compare(list, wave: wave, into: &effects) { hasChanged = true }
        } else if hasListed {
            hasListed = false
            forget(allBut: [])
        }
        guard hasChanged else {
            idlePolls &+= 1
            return completedSince != nil
        }
        idlePolls = 0
        return true
    }

    /// Takes note of an answer that is the same as the last one.
    ///
    /// - Returns: Whether the job has to be judged, as ``observe(_:at:wave:into:)``.
    package mutating func observeNothingNew() -> Bool {
        guard missingSince == nil else { return true }
        idlePolls &+= 1
        return completedSince != nil
    }

    private mutating func record(
        _ listed: borrowing DRS.Job,
        at now: Timestamp,
        wave: Int,
        into effects: inout Effects
    ) {
        status = listed.status
        ended = listed.endDateTime.flatMap { Timestamp(iso8601: $0) }
        if listed.status?.code == DRS.JobStatus.completed.code {
            completedSince = completedSince ?? now
        }
        effects.events.append(.jobObserved(wave: wave, job: job, status: listed.status?.rawValue ?? "", ended: ended))
    }

    /// - Returns: Whether any server's word has changed.
    private mutating func compare(
        _ list: [DRS.ParticipatingServer],
        wave: Int,
        into effects: inout Effects
    ) -> Bool {
        var hasChanged = false
        list.withUnsafeBufferPointer { list in
            var next = firstChange(in: list, from: 0)
            while next < list.count {
                if take(list[next].sourceServerID, list[next].launchStatus, next, wave: wave, into: &effects) {
                    hasChanged = true
                }
                next = firstChange(in: list, from: next + 1)
            }
        }
        if list.count < servers.count { forget(allBut: list) }
        if hasChanged {
            schedule.observe(launched: launchedCount, failed: failedCount, of: servers.count)
        }
        return hasChanged
    }

    /// Takes in what a list shows of one server.
    ///
    /// - Returns: Whether its word has changed.
    private mutating func take(
        _ id: SourceServerID?,
        _ listed: DRS.LaunchStatus?,
        _ index: Int,
        wave: Int,
        into effects: inout Effects
    ) -> Bool {
        // The service lists the servers as they were asked for, as a rule.
        let position: Int
        if index < servers.count, let id, id == servers[first + index].id {
            position = index
        } else if let found = place(of: id) {
            position = found
        } else {
            return false
        }
        guard let word = listed, statuses[position]?.code != word.code else { return false }
        setStatus(word, at: position)
        effects.see(servers[first + position].id, at: first + position, of: wave, in: job, as: word)
        return true
    }

    private mutating func setStatus(_ word: DRS.LaunchStatus?, at position: Int) {
        if let former = statuses[position] { count(former, by: -1) }
        if let word { count(word, by: 1) }
        statuses[position] = word
    }

    @inline(__always)
    private mutating func count(_ status: DRS.LaunchStatus, by step: Int) {
        switch status.code {
        case DRS.LaunchStatus.launched.code: launchedCount += step
        case DRS.LaunchStatus.failed.code, DRS.LaunchStatus.terminated.code: failedCount += step
        default: break
        }
    }

    /// Where the servers begin within the wave's.
    private var first: Int { servers.startIndex }

    private func place(of id: SourceServerID?) -> Int? {
        servers.firstIndex { $0.id == id }.map { $0 - first }
    }

    /// The first place at which a list does not show the very names and words that are known, bit by bit.
    ///
    /// Equal bits are equal values. Unequal bits say nothing, since a missing value may have any.
    private func firstChange(in list: UnsafeBufferPointer<DRS.ParticipatingServer>, from start: Int) -> Int {
        let listed = UnsafeRawBufferPointer(list)
        let end = min(list.count, servers.count)
        return servers.withUnsafeBytes { servers in
            statuses.withUnsafeBytes { statuses in
                let places = TextPlaces()
                for index in start..<max(start, end) {
                    let row = index * MemoryLayout<DRS.ParticipatingServer>.stride
                    let server = index * MemoryLayout<ResolvedServer>.stride + places.id
                    let status = index * MemoryLayout<DRS.LaunchStatus?>.stride
                    guard TextPlaces.areSame(listed, row + places.listedID, servers, server),
                        TextPlaces.areSameWords(listed, row + places.listedStatus, statuses, status)
                    else {
                        return index
                    }
                }
                return max(start, end)
            }
        }
    }

    /// Forgets the words of undecided servers that a job which is over does not list any more.
    ///
    /// Some jobs list nobody once they are COMPLETED; what they had decided before still counts.
    private mutating func forget(allBut list: [DRS.ParticipatingServer]) {
        guard status == .completed else { return }
        for index in statuses.indices {
            guard let word = statuses[index], !ServerVerdict.isDecided(word) else { continue }
            if !list.contains(where: { $0.sourceServerID == servers[first + index].id }) { setStatus(nil, at: index) }
        }
    }

    /// Plans the next look after one whose call was made at `issued` and answered at `now`.
    package mutating func plan(issued: Timestamp, now: Timestamp) {
        due = schedule.next(after: due, issued: issued, now: now)
    }

    // MARK: - Verdict

    /// What the job means by now.
    package func verdict(at now: Timestamp, grace: Duration) -> JobVerdict {
        let since = missingSince ?? completedSince ?? now
        return JobVerdict(
            JobVerdict.Evidence(
                status: missingSince == nil ? status ?? .pending : nil,
                servers: statuses,
                waitedFor: awaitsLook ? .zero : now - since,
                hasExaminedInstances: hasExaminedInstances
            ),
            grace: grace
        )
    }

    package var isLost: Bool { missingSince != nil }

    /// Whether every server is launched.
    package var isWhole: Bool { launchedCount == servers.count }

    /// The servers whose instances are worth asking for.
    package var launchedServers: [SourceServerID] {
        statuses.indices.filter { wasLaunched($0) && instance(of: $0) == nil }.map { servers[first + $0].id }
    }

    /// The living instance of one of its servers, by the server's place; `nil` as long as none is known.
    package func instance(of index: Int) -> RecoveryInstanceID? { instances.isEmpty ? nil : instances[index] }

    fileprivate mutating func setInstance(_ instance: RecoveryInstanceID, of index: Int) {
        if instances.isEmpty { instances = Array(repeating: nil, count: servers.count) }
        instances[index] = instance
    }

    /// Whether the job says that a server is launched: in its list or, where it lists the server no more, in its log.
    private func wasLaunched(_ index: Int) -> Bool {
        statuses[index] == .launched || statuses[index] == nil && log.showsLaunch(of: servers[first + index].id)
    }

    /// Whether neither instances nor a whole log tell of a server: instances may come late, and a log may not be had.
    func tellsNothing(of index: Int) -> Bool { isBlind || instance(of: index) == nil && !log.isWhole }

    /// What became of one of its servers.
    package func verdict(of index: Int) -> ServerVerdict {
        ServerVerdict(
            status: statuses[index],
            hasInstance: instance(of: index) != nil || wasLaunched(index),
            isLost: isLost || statuses[index] == nil && tellsNothing(of: index),
            hasErrorEvent: log.isRead ? log.error(of: servers[first + index].id) != nil : nil
        )
    }

    // MARK: - Logs and instances

    /// Takes in a job's whole log.
    ///
    /// - Returns: The entries that are new.
    package mutating func read(_ entries: [JobLogEntry], at now: Timestamp) -> [JobLogEntry] {
        // A job whose log can be read exists, whatever the lists say.
        if missingSince != nil { missingSince = now }
        let new = log.read(entries)
        guard !new.isEmpty, completedSince == nil else { return new }
        schedule.observe(
            statuses.indices.compactMap { index in
                guard statuses[index] != .failed, statuses[index] != .launched else { return nil }
                guard let last = log.lastStep(of: servers[first + index].id) else { return nil }
                return (servers[first + index].family, last.event, last.time)
            }
        )
        return new
    }

    /// Lets what the log has taught count for the next look.
    package mutating func planAfterLog(at now: Timestamp) {
        due = min(due, schedule.next(after: due, issued: now, now: now))
    }

    /// Takes in recovery instances.
    ///
    /// - Returns: Those of this job that were not known.
    package mutating func find(_ described: [DescribedInstance]) -> [DescribedInstance] {
        hasExaminedInstances = hasExaminedInstances || completedSince != nil
        var new: [DescribedInstance] = []
        for instance in described where instance.isAlive && (instance.job == job || instance.job == nil) {
            guard let index = place(of: instance.server), self.instance(of: index) == nil else {
                continue
            }
            // Without the job's name, an instance proves nothing about this job.
            guard instance.job == job || statuses[index] == .launched else { continue }
            setInstance(instance.id, of: index)
            new.append(instance)
        }
        return new
    }

    /// Accepts that the instances cannot be looked at.
    package mutating func skipInstances() {
        hasExaminedInstances = true
        isBlind = true
    }
}

// MARK: - Taking up the work of an engine that has ended

extension TrackedJob {
    /// Takes note of the job's word in the record.
    mutating func restore(_ status: String, ended: Timestamp?, at time: Timestamp) {
        self.status = DRS.JobStatus(rawValue: status)
        self.ended = ended
        if self.status == .completed { completedSince = completedSince ?? time }
    }

    /// Takes note of a server's word in the record.
    mutating func restore(_ status: String, of server: SourceServerID) {
        guard let position = place(of: server) else { return }
        // A list that has emptied itself meanwhile is to be noticed.
        hasListed = true
        setStatus(DRS.LaunchStatus(rawValue: status), at: position)
        schedule.observe(launched: launchedCount, failed: failedCount, of: servers.count)
    }

    /// Takes note of a server's instance in the record.
    mutating func restore(_ instance: RecoveryInstanceID, of server: SourceServerID) {
        guard let position = place(of: server) else { return }
        setInstance(instance, of: position)
    }

    /// Has the job looked at as soon as possible.
    mutating func resume(at now: Timestamp) {
        due = now
        awaitsLook = true
    }
}

/// Where names and words stand in the values that are compared at every poll.
private struct TextPlaces {
    let id = MemoryLayout<ResolvedServer>.offset(of: \.id) ?? 0
    let listedID = MemoryLayout<DRS.ParticipatingServer>.offset(of: \.sourceServerID) ?? 0
    let listedStatus = MemoryLayout<DRS.ParticipatingServer>.offset(of: \.launchStatus) ?? 0

    /// A name, also a missing one, is sixteen bytes.
    @inline(__always)
    static func areSame(
        _ first: UnsafeRawBufferPointer,
        _ place: Int,
        _ second: UnsafeRawBufferPointer,
        _ other: Int
    ) -> Bool {
        first.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            == second.loadUnaligned(fromByteOffset: other, as: UInt64.self)
            && first.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
                == second.loadUnaligned(fromByteOffset: other + 8, as: UInt64.self)
    }
    /// A word is two bytes, and one more tells whether it is missing.
    @inline(__always)
    static func areSameWords(
        _ first: UnsafeRawBufferPointer,
        _ place: Int,
        _ second: UnsafeRawBufferPointer,
        _ other: Int
    ) -> Bool {
        first.loadUnaligned(fromByteOffset: place, as: WordCode.self)
            == second.loadUnaligned(fromByteOffset: other, as: WordCode.self)
            && first[place + 2] == second[other + 2]
    }
}
