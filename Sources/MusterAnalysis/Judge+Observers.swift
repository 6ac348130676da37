import MusterCore

/// What others read out of the record while the engine is at work.
extension Judge {
    /// Reads the record anew as it stood at each moment, as every report does.
    func observations() -> [Check] {
        (expectations.seen ?? []).map { expected in
            let moment = facts.created + expected.value.after
            let part = RunFacts(RunRecord(context: context, events: events.filter { $0.time <= moment }, calls: []))
            let state = part.isFinished ? Expectations.Reading.State(rawValue: part.outcome.rawValue) : .open
            var check = Check(
                group: "assertions",
                name: "record read after \(expected.value.after.text)",
                location: expected.location
            )
            if state != expected.value.state {
                check.result = .failed(
                    kind: "AssertionFailed",
                    message: "after \(expected.value.after.text) the record shows the execution "
                        + "\((state ?? .open).rawValue), expected \(expected.value.state.rawValue)"
                )
            }
            return check
        }
    }
}
