import MusterAWS
import MusterCore

/// Rules that fire by themselves.
///
/// A rule has one timer for as long as it is there, whatever becomes of its schedule.
extension RegionState {
    /// The schedule of a rule.
    ///
    /// - Throws: `ValidationException` for a text that is none, and for a bus other than the default one.
    func schedule(_ text: String?, _ bus: EventBusRecord) throws(AWSError) -> ScheduleExpression? {
        guard let text, !text.isEmpty else { return nil }
        guard bus.name == "default" else {
            throw .eventsValidation("ScheduleExpression is supported only on the default event bus.")
        }
        guard let schedule = ScheduleExpression(text) else {
            throw .eventsValidation("Parameter ScheduleExpression is not valid.")
        }
        return schedule
    }

    /// Queues the next moment of a rule's schedule.
    mutating func awaitSchedule(of name: String, on busName: String, after now: Timestamp) {
        guard var rule = eventBridge.buses[busName]?.rules[name], let schedule = rule.schedule,
            let begun = rule.begun, rule.state != .disabled, let next = schedule.next(after: now, begun: begun)
        else {
            return
        }
        let entry = EventBridgeState.Queued.schedule(rule: name, at: next.nanoseconds)
        if let timer = rule.timer {
            eventBridge.enqueue(entry, again: timer)
        } else {
            rule.timer = eventBridge.enqueue(entry)
            eventBridge.buses[busName]?.rules[name] = rule
        }
        guard let timer = rule.timer else { return }
        pending.append((job: RegionTimer.event(timer).number, instant: next.nanoseconds))
    }

    /// The moment of a rule has come.
    mutating func fireSchedule(_ name: String, _ timer: Int, due: Int64, at now: Timestamp) {
        guard due == now.nanoseconds, let rule = eventBridge.buses["default"]?.rules[name], rule.timer == timer,
            rule.state != .disabled, rule.schedule != nil
        else {
            return
        }
        let event = ServiceEvent(
            id: nextEventID(),
            detailType: "Scheduled Event",
            source: "aws.events",
            account: account,
            time: now,
            region: region,
            resources: [ruleARN(name, "default")],
            detail: .object([])
        )
        send(event.json, to: rule, on: "default", at: now)
        awaitSchedule(of: name, on: "default", after: now)
    }
}
