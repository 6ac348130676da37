import MusterCore

/// Reads the probes and actions of a wave.
enum StepReader {
    static let probes = ["tcp", "http", "command", "ssm"]
    static let actions = ["command", "ssm"]
    private static let commonKeys = ["name", "timeout", "interval", "attempts", "required"]

    static func read(_ node: YAMLNode, _ side: String, _ pass: inout ReadingPass) -> [WaveStep] {
        guard let items = pass.list(node, side, of: "probes and actions") else { return [] }
        return items.compactMap { step($0, &pass) }
    }

    private static func step(_ node: YAMLNode, _ pass: inout ReadingPass) -> WaveStep? {
        guard case .mapping(let entries) = node.content else {
            pass.report(
                .malformedStep,
                "a probe or an action is a mapping, not \(node.kind)",
                at: node.range,
                help: ["for example { probe: tcp, address: \"db-1:5432\", timeout: 5m }"]
            )
            return nil
        }
        let kinds = entries.filter { ["probe", "action"].contains($0.key) }
        guard kinds.count == 1, let kindEntry = kinds.first else {
            pass.report(
                .malformedStep,
                kinds.isEmpty ? "this is neither a probe nor an action" : "this is a probe and an action at once",
                at: kinds.dropFirst().first?.keyRange ?? node.range,
                help: ["give one of probe and action, for example { probe: tcp, address: \"db-1:5432\" }"]
            )
            return nil
        }
        let kind: WaveStep.Kind = kindEntry.key == "probe" ? .probe : .action
        let words = kind == .probe ? probes : actions
        guard !kindEntry.value.isEmpty, let word = pass.word(kindEntry.value, kind.rawValue, among: words) else {
            if kindEntry.value.isEmpty {
                pass.report(.emptyValue, "\"\(kind.rawValue)\" has no value", at: kindEntry.keyRange)
            }
            return nil
        }
        let keys = [kind.rawValue] + ownKeys(word) + commonKeys + [kind == .probe ? "passes" : "repeatable"]
        guard let fields = Fields(node, "\(kind == .probe ? "a" : "an") \(word) \(kind.rawValue)", keys: keys, &pass)
        else {
            return nil
        }
        let work = work(word, fields, &pass)
        let name = fields["name"].flatMap { pass.name($0, "name", maximum: 128) }
        var step = WaveStep(kind, name: "", .command(""), location: node.range)
        if let node = fields["timeout"], let limit = pass.duration(node, "timeout", positive: true) {
            step.timeout = limit
        }
        if let node = fields["interval"], let interval = pass.duration(node, "interval", positive: true) {
            step.interval = interval
        }
        if let node = fields["attempts"], let attempts = pass.integer(node, "attempts", in: 1...10_000) {
            step.attempts = attempts
        }
        if let node = fields["passes"], let passes = pass.integer(node, "passes", in: 1...1_000) {
            step.passes = passes
            if let attempts = step.attempts, passes > attempts {
                pass.report(
                    .contradictoryStep,
                    "\(passes) tries in a row cannot pass when there are no more than \(attempts)",
                    at: node.range,
                    help: ["raise \"attempts\", or leave it out"]
                )
            } else if step.interval * (passes - 1) >= step.timeout {
                pass.report(
                    .contradictoryStep,
                    "\(passes) tries in a row, \(step.interval.text) apart, do not fit into \(step.timeout.text)",
                    at: node.range,
                    help: ["raise \"timeout\", or shorten \"interval\""]
                )
            }
        }
        if let node = fields["required"], let isRequired = pass.boolean(node, "required") {
            step.isRequired = isRequired
        }
        if let node = fields["repeatable"], let isRepeatable = pass.boolean(node, "repeatable") {
            step.isRepeatable = isRepeatable
        }
        guard let work else { return nil }
        step.work = work
        step.name = name ?? defaultName(work)
        return step
    }

    private static func ownKeys(_ word: String) -> [String] {
        switch word {
        case "tcp": ["address"]
        case "http": ["url", "status"]
        case "command": ["run"]
        default: ["document", "parameters"]
        }
    }

    /// What a step is called that has no name of its own.
    static func defaultName(_ work: WaveStep.Work) -> String {
        switch work {
        case .tcp(let address): "tcp \(address)"
        case .http(let url, _): "http \(url)"
        case .command(let command): "command \(command)"
        case .document(let name, _): "ssm \(name)"
        }
    }

    // MARK: Work

    private static func work(_ word: String, _ fields: Fields, _ pass: inout ReadingPass) -> WaveStep.Work? {
        switch word {
        case "tcp":
            let example = "for example address: \"db-1:5432\""
            guard let node = fields.required("address", &pass, help: example),
                let text = pass.text(node, "address", takes: "a host and a port")
            else {
                return nil
            }
            guard isAddress(text) else {
                pass.report(
                    .malformedStep,
                    "\"\(text.shortened)\" is not a host and a port",
                    at: node.range,
                    help: [text.contains(":") ? "ports are 1 to 65535" : "write \"\(text.shortened):5432\"", example]
                )
                return nil
            }
            return .tcp(address: text)
        case "http":
            guard let node = fields.required("url", &pass, help: "for example url: \"https://web-1/health\""),
                let text = pass.text(node, "url", takes: "a URL")
            else {
                return nil
            }
            let statuses = fields["status"].flatMap { self.statuses($0, &pass) } ?? WaveStep.defaultStatuses
            guard isURL(text) else {
                pass.report(
                    .malformedStep,
                    "\"\(text.shortened)\" is not a URL that can be asked",
                    at: node.range,
                    help: ["it begins with http:// or https:// and a host"]
                )
                return nil
            }
            return .http(url: text, statuses: statuses)
        case "command":
            return fields.required("run", &pass, help: "for example run: \"./check-orders.sh\"")
                .flatMap { pass.name($0, "run", maximum: 4_096) }.map { .command($0) }
        default:
            return document(fields, &pass)
        }
    }

    private static func document(_ fields: Fields, _ pass: inout ReadingPass) -> WaveStep.Work? {
        var parameters: [String: [String]] = [:]
        if let node = fields["parameters"], let entries = pass.entries(node, "parameters", of: "a mapping") {
            for entry in entries {
                if case .sequence = entry.value.content {
                    guard let items = pass.list(entry.value, entry.key, of: "texts") else { continue }
                    parameters[entry.key] = items.compactMap { pass.text($0, entry.key) }
                } else if let text = pass.text(entry.value, entry.key) {
                    parameters[entry.key] = [text]
                }
            }
        }
        guard let node = fields.required("document", &pass, help: "for example document: AWS-RunShellScript"),
            let name = pass.text(node, "document", takes: "the name of an SSM document")
        else {
            return nil
        }
        // Source: SSM 2014-11-06, shape `DocumentARN`.
        let isName =
            (3...1_600).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x3A, 0x2F: true
                default: false
                }
            }
        guard isName else {
            pass.report(
                .malformedStep,
                "\"\(name.shortened)\" is not the name of an SSM document",
                at: node.range,
                help: ["letters, digits, _ - . : and /, at least three"]
            )
            return nil
        }
        return .document(name: name, parameters: parameters)
    }

    /// Whether a text is `host:port`; an IPv6 address stands in brackets.
    private static func isAddress(_ text: String) -> Bool {
        guard let colon = text.lastIndex(of: ":"), text.utf8.count <= 300 else { return false }
        let host = text[..<colon]
        guard let port = ReadingPass.decimal(text[text.index(after: colon)...]), (1...65_535).contains(port) else {
            return false
        }
        if host.hasPrefix("["), host.hasSuffix("]") { return host.count > 2 && isPlain(host) }
        return !host.isEmpty && !host.contains(":") && !host.contains("/") && isPlain(host)
    }

    private static func isURL(_ text: String) -> Bool {
        guard text.utf8.count <= 2_048, isPlain(text) else { return false }
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
            return !host.isEmpty && !host.hasPrefix(":")
        }
        return false
    }

    /// Without blanks and control characters.
    private static func isPlain(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
    }

    private static func statuses(_ node: YAMLNode, _ pass: inout ReadingPass) -> ClosedRange<Int>? {
        guard let range = pass.count(node, "status", minimum: 100) else { return nil }
        guard range.upperBound <= 599 else {
            pass.report(.outOfRange, "\"status\" goes up to 599", at: node.range, help: ["for example 200 or 200..299"])
            return nil
        }
        return range
    }

    // MARK: Names

    /// Two steps of one wave that scenarios and reports could not tell apart.
    static func checkNames(_ wave: PlanDraft.WaveDraft, _ pass: inout ReadingPass) {
        var seen: [String: SourceRange?] = [:]
        for step in wave.before + wave.after {
            guard let first = seen[step.name] else {
                seen[step.name] = step.location
                continue
            }
            let line = first.map { " (line \($0.line))" } ?? ""
            pass.report(
                .duplicateStep,
                "two probes or actions of \(wave.title) are named \"\(step.name.shortened)\"",
                at: step.location,
                label: "again here",
                help: ["give one of them\(line) a \"name\" of its own"]
            )
        }
    }
}
