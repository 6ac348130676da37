import MusterCore

/// Crashes of the orchestrator.
extension FaultReader {
    static let crashKeys = ["crash", "restartAfter", "forgets"]
    /// What says when; one of them has to be there.
    static let crashPoints = ["at", "event"] + OrchestratorCrash.Moment.allCases.map(\.rawValue)
    private static let pointKeys = crashPoints + ["number"]

    func crash(_ fields: Fields, _ pass: inout ReadingPass) -> OrchestratorCrash? {
        let delay =
            fields["restartAfter"].map { pass.duration($0, "restartAfter") } ?? OrchestratorCrash.defaultRestart
        guard let node = fields["crash"],
            let inner = Fields(node, "\"crash\"", keys: Self.pointKeys, outer: ["restartAfter", "forgets"], &pass)
        else {
            return nil
        }
        guard let point = point(inner, &pass), let delay else { return nil }
        let forgets = fields["forgets"].flatMap { pass.duration($0, "forgets", positive: true) }
        if let range = fields.keyRange("forgets"), !inner.has("at") {
            pass.report(
                .contradictoryFault,
                "\"forgets\" counts back from a moment, and this crash names none",
                at: range,
                help: ["give the crash as crash: { at: 12m }"]
            )
        }
        return OrchestratorCrash(point, restartAfter: delay, forgets: forgets)
    }

    private func point(_ fields: Fields, _ pass: inout ReadingPass) -> OrchestratorCrash.Point? {
        let kinds = Self.crashPoints
        let given = kinds.filter { fields.has($0) }
        guard given.count == 1, let kind = given.first else {
            pass.report(
                given.isEmpty ? .missingKey : .contradictoryFault,
                given.isEmpty
                    ? "\"crash\" does not say when" : "a crash happens once; this one happens \(given.count) times",
                at: fields.range,
                help: ["give one of \(kinds.joined(separator: ", "))"]
            )
            return nil
        }
        let moment = OrchestratorCrash.Moment(rawValue: kind)
        if moment == nil, let range = fields.keyRange("number") {
            pass.report(.contradictoryFault, "\"number\" counts calls, and \"\(kind)\" names none", at: range)
            return nil
        }
        guard let node = fields[kind] else { return nil }
        guard let moment else {
            if kind == "at" { return pass.duration(node, "at").map { .time($0) } }
            return pass.integer(node, "event", in: 1...1_000_000_000).map { .event($0) }
        }
        guard let text = pass.text(node, kind, takes: "an operation"),
            let (service, operation) = pass.operation(text, at: node.range, among: operations, allowingAll: false),
            let operation
        else {
            return nil
        }
        let number = fields["number"].map { pass.integer($0, "number", in: 1...1_000_000_000) } ?? 1
        return number.map { .call(service: service, operation: operation, number: $0, moment) }
    }
}
