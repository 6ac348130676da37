import MusterCore

/// Reads what a scenario must conclude.
struct ExpectationReader {
    let operations: Set<String>
    let plan: PlanDraft?

    static let keys = [
        "outcome", "waves", "calls", "refused", "notified", "undelivered", "misses", "leftOver", "mentions", "findings",
        "seen",
    ]

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> Expectations {
        var expectations = Expectations()
        guard let fields = Fields(node, "\"expect\"", keys: Self.keys, &pass) else { return expectations }
        if let node = fields["outcome"], let outcome = pass.word(node, "outcome", as: ExecutionOutcome.self) {
            expectations.outcome = Expectations.Expected(outcome, at: node.range)
        }
        if let node = fields["waves"] { expectations.waves = waves(node, &pass) }
        if let node = fields["calls"] { expectations.calls = counts(node, "calls", allowingAll: false, &pass) }
        if let node = fields["refused"] { expectations.refused = counts(node, "refused", allowingAll: true, &pass) }
        if let node = fields["notified"], let items = pass.list(node, "notified", of: "notifications") {
            let kinds = items.compactMap { pass.word($0, "notified", as: NotificationKind.self) }
            expectations.notified = Expectations.Expected(kinds, at: node.range)
        }
        if let node = fields["undelivered"], let count = pass.count(node, "undelivered", minimum: 0) {
            expectations.undelivered = Expectations.Expected(count, at: node.range)
        }
        if let node = fields["misses"] { expectations.missedObjectives = misses(node, &pass) }
        if let node = fields["leftOver"], let items = pass.list(node, "leftOver", of: "servers") {
            let names = items.compactMap { pass.text($0, "leftOver", takes: "a server's name") }
            expectations.leftOver = Expectations.Expected(names, at: node.range)
            if let plan, !plan.waves.contains(where: { $0.onFailure == .rollback }) {
                pass.report(
                    .contradictoryExpectation,
                    "plan \"\(plan.name)\" is never rolled back, so nothing can be left over",
                    at: node.range,
                    help: ["add onFailure: rollback to the plan or to a wave"]
                )
            }
        }
        if let node = fields["mentions"], let items = pass.list(node, "mentions", of: "texts") {
            expectations.mentions = items.compactMap { item in
                pass.text(item, "mentions").map { Expectations.Expected($0, at: item.range) }
            }
        }
        if let node = fields["findings"], let items = pass.list(node, "findings", of: "texts") {
            expectations.findings = items.compactMap { item in
                pass.text(item, "findings").map { Expectations.Expected($0, at: item.range) }
            }
        }
        if let node = fields["seen"] { expectations.seen = seen(node, &pass) }
        checkContradictions(expectations, &pass)
        return expectations
    }

    /// What observers conclude, in order of time.
    private func seen(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> [Expectations.Expected<Expectations.Reading>] {
        guard let entries = pass.entries(node, "seen", of: "a mapping from moments") else { return [] }
        return entries.compactMap { entry in
            let after = pass.duration(entry.key, "seen", at: entry.keyRange)
            let state = pass.word(entry.value, "seen", as: Expectations.Reading.State.self)
            guard let after, let state else { return nil }
            return Expectations.Expected(Expectations.Reading(after: after, state: state), at: entry.keyRange)
        }.sorted { $0.value.after < $1.value.after }
    }

    // MARK: Waves

    private func waves(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> [Expectations.Expected<Expectations.WaveEnd>] {
        guard let entries = pass.entries(node, "waves", of: "a mapping from wave names") else { return [] }
        return entries.compactMap { entry in
            let end = waveEnd(entry.value, &pass)
            guard let plan else { return nil }
            guard let index = plan.waves.firstIndex(where: { $0.name == entry.key }) else {
                pass.reportUnknownWave(entry.key, at: entry.keyRange, plan)
                return nil
            }
            return end.map { end in
                Expectations.Expected(
                    Expectations.WaveEnd(wave: index, outcome: end.outcome, cause: end.cause),
                    at: entry.keyRange
                )
            }
        }
    }

    private func waveEnd(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> (outcome: WaveOutcome?, cause: CauseCode?)? {
        guard case .mapping = node.content else {
            return pass.word(node, "waves", as: WaveOutcome.self).map { ($0, nil) }
        }
        guard let fields = Fields(node, "the end of a wave", keys: ["outcome", "cause"], &pass) else { return nil }
        let outcome = fields["outcome"].flatMap { pass.word($0, "outcome", as: WaveOutcome.self) }
        let cause = fields["cause"].flatMap { pass.word($0, "cause", as: CauseCode.self) }
        if !fields.has("outcome"), !fields.has("cause") {
            pass.report(
                .emptyValue,
                "this expects nothing of the wave",
                at: node.range,
                help: ["name outcome or cause"]
            )
        }
        if outcome == .completed, cause != nil {
            pass.report(
                .contradictoryExpectation,
                "a completed wave has no cause of a failure",
                at: fields["cause"]?.range ?? node.range
            )
        }
        return (outcome, cause)
    }

    // MARK: Calls and objectives

    /// How often operations are called or refused; refusals may be counted over several of them.
    private func counts(
        _ node: YAMLNode,
        _ subject: String,
        allowingAll: Bool,
        _ pass: inout ReadingPass
    ) -> [Expectations.Expected<Expectations.CallCount>] {
        guard let entries = pass.entries(node, subject, of: "a mapping from operations") else { return [] }
        return entries.compactMap { entry in
            let count = pass.count(entry.value, entry.key, minimum: 0)
            guard
                allowingAll && entry.key == "*"
                    || pass.operation(entry.key, at: entry.keyRange, among: operations, allowingAll: allowingAll)
                        != nil,
                let count
            else {
                return nil
            }
            return Expectations.Expected(
                Expectations.CallCount(operation: entry.key, count: count),
                at: entry.keyRange
            )
        }
    }

    private func misses(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Expectations.Expected<String>] {
        guard let items = pass.list(node, "misses", of: "objectives") else { return [] }
        return items.compactMap { item in
            guard let name = pass.word(item, "misses", among: PlanReader.objectiveKeys) else { return nil }
            if let plan, limit(name, plan.objectives) == nil {
                pass.report(
                    .uncheckedObjective,
                    "plan \"\(plan.name)\" sets no limit for \"\(name)\", so it cannot be missed",
                    at: item.range,
                    help: ["add it to the plan's \"objectives\""]
                )
                return nil
            }
            return Expectations.Expected(name, at: item.range)
        }
    }

    private func limit(_ name: String, _ objectives: Objectives) -> Duration? {
        switch name {
        case "rto": objectives.rto
        case "rpo": objectives.rpo
        case "waveTransition": objectives.waveTransition
        case "detection": objectives.detection
        default: objectives.start
        }
    }

    // MARK: Contradictions

    private func checkContradictions(_ expectations: Expectations, _ pass: inout ReadingPass) {
        let outcome = expectations.outcome?.value ?? .completed
        let stated =
            expectations.outcome?.location.map { "line \($0.line) expects" } ?? "without \"outcome\" it expects"
        for wave in expectations.waves {
            guard let end = wave.value.outcome else { continue }
            let clashes =
                switch outcome {
                case .completed: end != .completed
                case .partial: end != .completed && end != .partial && end != .skipped
                case .failed, .cancelled, .timedOut: false
                }
            guard clashes, let plan else { continue }
            pass.report(
                .contradictoryExpectation,
                "wave \"\(plan.waves[wave.value.wave].name ?? "")\" cannot end as \(end.rawValue) "
                    + "in an execution that ends as \(outcome.rawValue)",
                at: wave.location,
                help: ["\(stated) outcome: \(outcome.rawValue)"]
            )
        }
        if let plan, !plan.waves.isEmpty, outcome == .failed || outcome == .timedOut,
            expectations.waves.count == plan.waves.count,
            expectations.waves.allSatisfy({ $0.value.outcome == .completed })
        {
            pass.report(
                .contradictoryExpectation,
                "an execution whose waves all end as completed does not end as \(outcome.rawValue)",
                at: expectations.outcome?.location
            )
        }
        guard let notified = expectations.notified else { return }
        let last = notified.value.last { [.completed, .failed, .cancelled].contains($0) }
        let expected: NotificationKind? =
            switch outcome {
            case .completed, .partial: .completed
            case .failed, .timedOut: .failed
            case .cancelled: .cancelled
            }
        if let last, let expected, last != expected {
            pass.report(
                .contradictoryExpectation,
                "an execution that ends as \(outcome.rawValue) does not notify of \"\(last.rawValue)\"",
                at: notified.location,
                help: ["it notifies of \"\(expected.rawValue)\""]
            )
        }
    }
}
