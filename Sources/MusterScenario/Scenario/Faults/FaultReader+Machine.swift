import MusterCore

/// Faults of the machine on which Muster runs.
extension FaultReader {
    static let machineKeys = ["machine", "at", "by", "for"]
    static let machineWords = ["clockJumps", "sleeps"]

    func machineFault(_ fields: Fields, _ pass: inout ReadingPass) -> MachineFault? {
        let at = fields.required("at", &pass, help: "when, counted from the start of the run")
        let time = at.flatMap { pass.duration($0, "at") }
        guard let node = fields["machine"], let word = pass.word(node, "machine", among: Self.machineWords) else {
            return nil
        }
        let isJump = word == "clockJumps"
        let wrong = isJump ? "for" : "by"
        if let range = fields.keyRange(wrong) {
            pass.report(
                .contradictoryFault,
                "\"\(wrong)\" does not go with \"\(word)\"",
                at: range,
                help: [isJump ? "\"by\" says how far" : "\"for\" says how long"]
            )
        }
        guard isJump else {
            let node = fields.required("for", &pass, help: "how long, for example 8h")
            guard let length = node.flatMap({ pass.duration($0, "for", positive: true) }), let time else { return nil }
            return MachineFault(.sleeps(length), at: time)
        }
        let by = fields.required("by", &pass, help: "how far: for example 1h, or -1h for back")
        guard let jump = by.flatMap({ readJump($0, &pass) }), let time else { return nil }
        return MachineFault(.clockJumps(by: jump), at: time)
    }

    /// How far a clock jumps; back with a minus.
    private func readJump(_ node: YAMLNode, _ pass: inout ReadingPass) -> Duration? {
        guard case .scalar(let text, let isPlain) = node.content, text.hasPrefix("-") else {
            return pass.duration(node, "by", positive: true)
        }
        var amount = node
        amount.content = .scalar(String(text.dropFirst()), isPlain: isPlain)
        return pass.duration(amount, "by", positive: true).map { .zero - $0 }
    }
}
