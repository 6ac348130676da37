import MusterCore

/// Faults of one API operation.
extension FaultReader {
    static let callKeys =
        [
            "call", "calls", "from", "until", "probability", "message", "retryAfter", "answer", "account", "region",
        ] + CallEffectReader.effects

    func callFault(_ fields: Fields, _ pass: inout ReadingPass) -> CallFault? {
        guard let effect = CallEffectReader.read(fields, &pass) else {
            _ = operation(fields, &pass)
            return nil
        }
        guard let (service, operation) = operation(fields, &pass) else { return nil }
        var fault = CallFault(service: service, operation: operation, effect: effect)
        if let node = fields["calls"] { fault.calls = pass.count(node, "calls", minimum: 1) }
        fault.from = fields["from"].flatMap { pass.duration($0, "from") }
        fault.until = fields["until"].flatMap { pass.duration($0, "until") }
        if let from = fault.from, let until = fault.until, from >= until {
            pass.report(
                .faultNeverApplies,
                "the fault ends (\(until.text)) before it begins (\(from.text))",
                at: fields["until"]?.range ?? fields.range
            )
        }
        readProbability(fields, &pass).map { fault.probability = $0 }
        fault.account = account(fields, &pass)
        fault.region = region(fields, &pass)
        return fault
    }

    private func operation(_ fields: Fields, _ pass: inout ReadingPass) -> (service: String, operation: String?)? {
        guard let node = fields["call"], let text = pass.text(node, "call", takes: "an operation") else { return nil }
        return pass.operation(text, at: node.range, among: operations, allowingAll: true)
    }
}
