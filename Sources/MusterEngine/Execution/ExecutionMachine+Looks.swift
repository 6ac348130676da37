package import MusterCore

/// Looks at jobs that cannot show anything new, one after the other and without a turn of the machine.
extension ExecutionMachine {
    /// Until when nothing but the next looks at the jobs of a place is due, as long as those bring no news.
    ///
    /// For as long, looks are ``lookedAgain(at:issued:until:before:)`` one after the other, and nothing else has to be thought of.
    ///
    /// Mutating, as ``mayLook(at:at:)``, because a function that only reads would get a copy of the machine.
    ///
    /// - Returns: `nil` when the last look at the place has not shown jobs that simply go on.
    package mutating func quietUntil(_ target: Int) -> Timestamp? {
        guard lonePoll == nil, desk.ready.isEmpty, stage == .running, outcome == nil, effects.calls.isEmpty,
            groups[target].edition != 0, groups[target].pages == nil, !groups[target].isInFlight,
            !groups[target].isGranted, !groups[target].awaitsSession, !hasOtherGroups(than: target),
            groups[target].asked.indices.allSatisfy({ place in
                let member = groups[target].asked[place]
                return waves[member.wave].status == .running && waves[member.wave].launches[member.launch].goesOn
            })
        else {
            return nil
        }
        return nextDue
    }

    /// When the jobs of a place are looked at next.
    @inline(__always)
    package func pollDue(of target: Int) -> Timestamp { groups[target].due }

    /// Whether a look that is due can be taken at once.
    package mutating func mayLook(at target: Int, at now: Timestamp) -> Bool { desk.mayRead(of: target, at: now) }

    /// Takes note of one more look that has shown what the last one did.
    ///
    /// `end` is as ``quietUntil(_:)`` has said.
    package mutating func lookedAgain(at target: Int, issued: Timestamp, until time: Timestamp, before end: Timestamp) {
        now = time
        _ = desk.takeRead(of: target, at: issued)
        // By place: the members would be held, which is dearer than to look at one of them.
        for place in groups[target].asked.indices {
            let member = groups[target].asked[place]
            _ = waves[member.wave]
                .observe(nil, launch: member.launch, issued: issued, at: time, into: &effects)
        }
        refreshDue(target)
        nextDeadline = .earlier(groups[target].due, end)
    }
}
