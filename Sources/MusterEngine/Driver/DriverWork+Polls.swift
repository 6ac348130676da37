import MusterAWS
import MusterCore

/// How jobs are looked at, and how time passes between two looks.
extension DriverWork {
    /// A poll that has to be waited for.
    struct Poll {
        let target: Int
        let request: PollRequest
        let place: PlaceContext
        let issued: Timestamp
        let state: State

        enum State {
            /// The call has yet to be made.
            case uncalled
            /// The answer is known and on its way; `nil` stands for the one that is remembered.
            case arriving(Timestamp, Result<DRS.DescribeJobsResponse?, AWSError>, edition: UInt64)
        }
    }

    /// Looks at jobs and lets time pass, for as long as polls that need no suspension are all there is to do.
    ///
    /// The way of almost every turn; each turn here is the same as one of ``ExecutionDriver/run()``.
    ///
    /// - Returns: A poll that has to be waited for; `nil` when something else is to be done.
    mutating func pollInPlace(_ backend: some AWSBackend, _ clock: some WallClock, or alarm: Alarm) throws -> Poll? {
        while inFlight == 0, let target = machine.lonePoll, let place = broker.place(target) {
            let request = machine.pollRequest(of: target)
            // Taken up once for all polls that are alike: each time would be counted.
            let (input, context) = (request.input, place.context)
            repeat {
                machine.takeLonePoll()
                let issued = clock.now
                let state = pollOnce(input, as: context, of: target, issued: issued, backend, clock)
                if let state {
                    inFlight = 1
                    return Poll(target: target, request: request, place: place, issued: issued, state: state)
                }
                var hasTurned = false
                if let until = machine.quietUntil(target),
                    let state = try lookOn(target, as: context, until: until, backend, clock, alarm, &hasTurned)
                {
                    inFlight = 1
                    return Poll(target: target, request: request, place: place, issued: machine.now, state: state)
                }
                if hasTurned { continue }
                guard try goOn(clock, alarm) else { return nil }
            } while inFlight == 0 && machine.lonePoll == target && machine.pollRequest(of: target) === request
                && broker.place(target) === place
        }
        return nil
    }

    /// Makes one poll.
    ///
    /// - Returns: How far it is, when its answer has to be waited for; `nil` once it has been heard.
    @inline(__always)
    private mutating func pollOnce(
        _ input: DRS.DescribeJobsRequest,
        as context: CallContext,
        of target: Int,
        issued: Timestamp,
        _ backend: some AWSBackend,
        _ clock: some WallClock
    ) -> Poll.State? {
        guard backend.answersPromptly else { return .uncalled }
        let known = machine.pollEdition(of: target)
        var terms = PromptTerms(arrival: issued, edition: known)
        do throws(AWSError) {
            let page = try backend.promptAnswer(to: DRS.DescribeJobs.self, input, as: context, on: &terms)
            let isKnown = terms.edition != 0 && terms.edition == known
            var arrived = issued
            guard pass(until: terms.arrival, on: clock, from: &arrived) else {
                return .arriving(terms.arrival, .success(isKnown ? nil : page), edition: terms.edition)
            }
            machine.polled(
                target,
                issued: issued,
                isKnown ? nil : page.items ?? [],
                next: page.nextToken,
                edition: terms.edition,
                at: arrived
            )
        } catch {
            var arrived = issued
            guard pass(until: terms.arrival, on: clock, from: &arrived) else {
                return .arriving(terms.arrival, .failure(error), edition: 0)
            }
            machine.handle(.polled(target: target, issued: issued, .failure(error)), at: arrived)
        }
        return nil
    }

    /// Looks again and again for as long as the world is known to stand still between two looks.
    ///
    /// Each look is the same as one of ``pollOnce(_:as:of:issued:_:_:)``, without anything that could only find nothing.
    ///
    /// `hasTurned` tells whether the machine has been told of the time since the last look.
    ///
    /// - Returns: How far a look is whose answer has to be waited for; `nil` when the next one is not due yet.
    private mutating func lookOn(
        _ target: Int,
        as context: CallContext,
        until end: Timestamp,
        _ backend: some AWSBackend,
        _ clock: some WallClock,
        _ alarm: Alarm,
        _ hasTurned: inout Bool
    ) throws -> Poll.State? {
        let edition = machine.pollEdition(of: target)
        while true {
            let due = machine.pollDue(of: target)
            guard due < end, clock.pass(until: due, or: alarm) else { return nil }
            var now = clock.now
            guard now.nanoseconds == due.nanoseconds, machine.mayLook(at: target, at: now),
                let arrival = backend.repeatAnswer(as: context, edition: edition)
            else {
                // The alarm has rung, or the look may show something: a turn as every other.
                machine.pass(to: now)
                try keepEvents()
                hasTurned = true
                return nil
            }
            guard pass(until: arrival, on: clock, from: &now) else {
                // Asked for in the usual way, and called already.
                machine.pass(to: due)
                machine.takeLonePoll()
                return .arriving(arrival, .success(nil), edition: edition)
            }
            machine.lookedAgain(at: target, issued: due, until: now, before: end)
        }
    }

    /// Lets the time pass from now until an answer arrives; nothing else is heard meanwhile.
    private func pass(until arrival: Timestamp, on clock: some WallClock, from now: inout Timestamp) -> Bool {
        guard arrival > now else { return true }
        guard clock.pass(until: arrival, or: answerAlarm) else { return false }
        now = clock.now
        return true
    }

    /// Keeps what the machine has noted, and lets time pass until it is due again.
    ///
    /// - Returns: `false` when that needs more than a poll.
    private mutating func goOn(_ clock: some WallClock, _ alarm: Alarm) throws -> Bool {
        try keepEvents()
        // The next page of an answer is asked for at once, whichever way the first one came.
        if machine.lonePoll != nil { return true }
        guard !machine.isDone, !machine.hasCalls, clock.pass(until: machine.nextDeadline, or: alarm) else {
            return false
        }
        machine.pass(to: clock.now)
        try keepEvents()
        return true
    }

    /// Passes the answer of a poll on that had to be waited for.
    mutating func hear(
        _ poll: Poll,
        _ result: Result<DRS.DescribeJobsResponse?, AWSError>,
        edition: UInt64 = 0,
        at now: Timestamp
    ) {
        inFlight -= 1
        switch result {
        case .success(let page):
            machine.polled(
                poll.target,
                issued: poll.issued,
                page.map { $0.items ?? [] },
                next: page?.nextToken,
                edition: edition,
                at: now
            )
        case .failure(let error):
            machine.handle(.polled(target: poll.target, issued: poll.issued, .failure(error)), at: now)
        }
    }
}
