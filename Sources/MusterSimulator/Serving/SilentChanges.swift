package import MusterCore
import MusterAWS
import MusterTime

/// What changes with the time alone, so that nothing is queued for it.
extension SimulatedAWS {
    /// When the next such change comes, for those who go from one piece of news to the next; `nil` for never.
    ///
    /// Costs in proportion to what is under way; nothing in a run asks for it.
    package var nextSilentChange: Timestamp? {
        let now = simulation.now.nanoseconds
        return state.regions.lazy
            .compactMap { $0.state.nextSilentChange(after: now) }
            .min()
            .map(Timestamp.init(nanoseconds:))
    }
}

extension RegionState {
    fileprivate func nextSilentChange(after now: Int64) -> Int64? {
        var next = Instants.never
        func note(_ moments: Int64...) {
            for moment in moments where moment > now { next = min(next, moment) }
        }
        if environment.behavior.failback.clientDelay != nil {
            for instance in instances.indices where instances[instance].state == .live && !isFromAWS(instance) {
                guard failback.ends[instance] == nil, failback.stopped[instance] == nil,
                    let course = failbackCourse(of: instance)
                else {
                    continue
                }
                note(course.begun, course.paired, course.copied)
            }
        }
        for reversal in failback.reversals.values { note(reversal.ready) }
        for course in replicationCourses.values {
            for moment in course.command?.moments ?? [] { note(Instants.sum(environment.start.nanoseconds, moment)) }
        }
        for command in ssm.commands where command.cancelled == nil {
            let begun = (command.sent + environment.behavior.neighbours.invocationDelay).nanoseconds
            note(begun)
            for invocation in command.invocations { note(Instants.sum(begun, invocation.outcome.takes)) }
        }
        for automation in ssm.automations where automation.stopped == nil {
            if let end = automation.end { note(end.nanoseconds) }
        }
        return next == Instants.never ? nil : next
    }
}
