import MusterAWS
import MusterCore

/// How jobs are looked at: one call for all open jobs of a place.
extension ExecutionMachine {
    /// Does what is due.
    ///
    /// - Returns: Whether anything has changed that others have to look at.
    mutating func tick() -> Bool {
        desk.tick(at: now)
        var hasChanged = outbox.nextDue <= now || alerts.nextDue <= now
        for place in active.indices {
            let wave = active[place]
            guard waves[wave].deadline <= now else { continue }
            hasChanged = true
            if waves[wave].holdDue <= now { passHold(of: wave, by: now) }
            waves[wave].tick(at: now, random: &random, experience: experience, into: &effects)
        }
        if identification.due <= now { identifyAgain() }
        if let pause, pause.since != nil, pause.expires <= now, stage == .running || stage == .rollingBack {
            hasChanged = true
            expirePause()
        }
        for target in groups.indices where groups[target].due <= now && !groups[target].isInFlight {
            poll(target)
        }
        if stage == .running {
            if launchDue <= now { hasChanged = true }
            for target in rooms.indices where rooms[target].due <= now {
                lookForRoom(in: target)
                hasChanged = true
            }
        } else if stage == .rollingBack, !isPaused {
            hasChanged = true
        }
        return hasChanged
    }

    /// Whoever is told of time so late has stood still: a call that nobody answered never lasts as long; *assumed*.
    static var standstill: Duration { .seconds(300) }

    /// Looks at the jobs before any limit counts that ran out while nobody could look.
    mutating func noteStandstill() {
        guard stage == .running, outcome == nil else { return }
        for wave in active where waves[wave].status == .running { waves[wave].awaitFirstLook(at: now) }
        let text =
            "Muster stood still from \(nextDeadline.iso8601()) to \(now.iso8601()): its machine slept, or was busy"
        effects.events.append(.finding(PreflightFinding(.warning, wave: nil, Cause(.unreachable, text))))
        commit()
    }

    private mutating func poll(_ target: Int) {
        guard desk.hasSession(for: target, at: now) else {
            groups[target].awaitsSession = true
            groups[target].due = .distantFuture
            return
        }
        if !groups[target].isGranted {
            groups[target].isGranted = true
            let start = desk.takeRead(of: target, at: now)
            if start > now {
                groups[target].due = start
                return
            }
        }
        groups[target].isGranted = false
        groups[target].ask()
        issuePoll(of: target)
    }

    /// Keeps a page until the whole answer has been read, and has the next one asked for as the budget allows.
    ///
    /// - Returns: Whether a page is missing.
    private mutating func gather(_ target: Int, issued: Timestamp, _ jobs: [DRS.Job], _ token: String) -> Bool {
        let known = groups[target].pages
        var pages = known ?? PollPages(issued: issued, request: secondPage(of: target, token), token: token)
        groups[target].pages = nil
        pages.jobs += jobs
        pages.count += 1
        // A list that turns in circles is taken as it is.
        let turns = known?.token == token || pages.count >= PollPages.limit
        if known != nil, !turns {
            pages.request = PollRequest(pages.request, after: token)
            pages.token = token
        }
        groups[target].pages = pages
        guard !turns else { return false }
        groups[target].isInFlight = false
        groups[target].isGranted = true
        groups[target].due = desk.takeRead(of: target, at: now)
        if groups[target].due <= now { poll(target) }
        return true
    }

    /// The call for the second page: it names what the first one has named, whoever is followed by now.
    private func secondPage(of target: Int, _ token: String) -> PollRequest {
        let jobs = groups[target].asked.compactMap { waves[$0.wave].launches[$0.launch].tracker?.job }
        return PollRequest(PollRequest(jobs), after: token)
    }

    /// Takes in what a poll has shown; `nil` when that is what the last one showed.
    ///
    /// - Returns: Whether anything has changed that others have to look at.
    mutating func polled(
        _ target: Int,
        issued: Timestamp,
        _ jobs: [DRS.Job]?,
        next token: String?,
        edition: UInt64
    ) -> Bool {
        guard groups[target].isInFlight else { return false }
        guard token == nil, groups[target].pages == nil else {
            return polledPage(target, issued: issued, jobs ?? [], next: token)
        }
        return polled(target, issued: issued, jobs, edition: edition)
    }

    private mutating func polledPage(
        _ target: Int,
        issued: Timestamp,
        _ jobs: [DRS.Job],
        next token: String?
    ) -> Bool {
        if let token, gather(target, issued: issued, jobs, token) { return false }
        let pages = groups[target].pages
        groups[target].pages = nil
        let last = token == nil ? jobs : []
        // A change between two pages belongs to no edition.
        return polled(target, issued: pages?.issued ?? issued, (pages?.jobs ?? []) + last, edition: 0)
    }

    private mutating func polled(_ target: Int, issued: Timestamp, _ jobs: [DRS.Job]?, edition: UInt64) -> Bool {
        groups[target].answered(edition)
        var (hasChanged, concernsOthers) = (false, false)
        let now = now
        // By place, here and below: the members would be held, which is dearer than to look at one of them.
        for place in groups[target].asked.indices {
            let member = groups[target].asked[place]
            let changed = waves[member.wave]
                .observe(jobs, launch: member.launch, issued: issued, at: now, into: &effects)
            if changed == true {
                hasChanged = true
                waves[member.wave].settle(member.launch, at: now, into: &effects)
                // Of many jobs, events are written down as they come up, instead of being gathered.
                if effects.noteCount > 500 {
                    concernsOthers = concernsOthers || !effects.calls.isEmpty
                    commit()
                }
                if !waves[member.wave].launches[member.launch].isFollowed || waves[member.wave].status != .running {
                    concernsOthers = true
                }
            }
        }
        if hasChanged {
            // The jobs of a wave follow one another.
            var refreshed: Int?
            for place in groups[target].asked.indices {
                let wave = groups[target].asked[place].wave
                if wave != refreshed { waves[wave].refreshDeadline() }
                refreshed = wave
            }
        }
        // As long as the same jobs are followed and nothing is to be called, no wave, launch or place has to be looked at.
        if concernsOthers || !effects.calls.isEmpty { return true }
        if hasChanged { commit() }
        refreshDue(target)
        return false
    }

    /// Waits out a failed poll; a poll that is refused for good twice in a row ends the watch.
    mutating func pollFailed(_ target: Int, _ error: AWSError, isRecorded: Bool) {
        groups[target].failures += 1
        // Tokens do not outlive the list that they were made for; the next look begins with the first page.
        groups[target].pages = nil
        if error.isExpiredSession { desk.dropSession(of: target) }
        let isLasting = !error.isRetryable && !(error.isExpiredSession && desk.session(of: target) != nil)
        groups[target].refusals = isLasting ? groups[target].refusals + 1 : 0
        let givesUp = groups[target].refusals > 1
        let delay = settings.retry.delay(
            afterFailures: groups[target].failures,
            requested: error.retryAfter,
            random: &random
        )
        if !isRecorded {
            effects.events.append(
                .callFailed(
                    call: DRS.DescribeJobs.actionName,
                    account: targets[target].account,
                    region: targets[target].region,
                    error: RecordedError(error),
                    retryAfter: givesUp ? nil : delay
                )
            )
        }
        guard givesUp else {
            groups[target].notBefore = now + delay
            groups[target].due = now + delay
            return
        }
        for member in groups[target].members {
            waves[member.wave].loseSight(of: member.launch, error, at: now, into: &effects)
        }
    }

    /// Sees which jobs are open, and when each place is looked at next.
    mutating func refreshGroups() {
        for target in groups.indices {
            var members: [PollGroup.Member] = []
            for wave in active where targetOfWave[wave] == target && waves[wave].status == .running {
                for number in waves[wave].launches.indices
                where waves[wave].launches[number].isFollowed && members.count < PollGroup.jobLimit {
                    members.append(PollGroup.Member(wave: wave, launch: number))
                }
            }
            if members != groups[target].members {
                groups[target].setMembers(
                    members,
                    jobs: members.compactMap { waves[$0.wave].launches[$0.launch].tracker?.job }
                )
            }
            refreshDue(target)
        }
    }

    mutating func refreshDue(_ target: Int) {
        guard !groups[target].awaitsSession, !groups[target].isGranted else { return }
        var due = Timestamp.distantFuture
        for place in groups[target].members.indices {
            let member = groups[target].members[place]
            if let next = waves[member.wave].launches[member.launch].tracker?.due, next < due { due = next }
        }
        groups[target].due = .later(due, groups[target].notBefore)
    }
}
