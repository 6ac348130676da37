import MusterCore

/// Reads a person who answers by habit.
struct PersonReader {
    /// All plans of the scenario; `nil` where one of them could not be read.
    let plans: [PlanDraft]?

    private static let keys = [
        "person", "answers", "hours", "days", "zone", "absent", "ignores", "denies", "unasked", "resumes",
    ]
    private static let dayWords = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> Person? {
        guard let fields = Fields(node, "a person", keys: Self.keys, &pass) else { return nil }
        let name = fields.required("person", &pass).flatMap { pass.name($0, "person") }
        let law = fields.required(
            "answers",
            &pass,
            help: "how long an answer takes, for example answers: { between: [5m, 20m] }"
        ).flatMap { LawReader.read($0, "answers", &pass)?.law }
        var presence = Presence()
        if let node = fields["hours"] { presence.hours = hours(node, &pass) }
        if let node = fields["days"] { presence.days = days(node, &pass) }
        if let node = fields["zone"], let zone = zone(node, &pass) { presence.zone = zone }
        if let node = fields["absent"] { presence.absences = absences(node, &pass) }
        guard let name, let law else { return nil }
        var person = Person(name: name, delay: law, presence: presence)
        if let node = fields["ignores"] { person.ignores = pass.probability(node, "ignores") ?? .never }
        if let node = fields["denies"] { person.denies = pass.probability(node, "denies") ?? .never }
        if let node = fields["unasked"] { person.isOfficious = pass.boolean(node, "unasked") ?? false }
        if let node = fields["resumes"] { person.resumes = pass.boolean(node, "resumes") ?? false }
        checkIsAsked(person, at: fields["person"]?.range, &pass)
        return person
    }

    private func checkIsAsked(_ person: Person, at range: SourceRange?, _ pass: inout ReadingPass) {
        guard let plans, !person.isOfficious, !person.resumes else { return }
        let approvals = plans.flatMap(\.waves).flatMap { [$0.approval, $0.approvalAfter] }.compactMap(\.self)
        guard approvals.allSatisfy({ !$0.approvers.isEmpty && !$0.everyone.contains(person.name) }) else { return }
        let names = approvals.flatMap(\.everyone)
        pass.warn(
            .idlePerson,
            "nobody ever asks \"\(person.name.shortened)\"",
            at: range,
            label: "this person does nothing",
            help: [
                pass.suggestion(for: person.name, among: names)
                    ?? "name the person in an approval, or add \"unasked: true\" or \"resumes: true\""
            ]
        )
    }

    // MARK: Presence

    private func hours(_ node: YAMLNode, _ pass: inout ReadingPass) -> Presence.Hours? {
        guard let text = pass.text(node, "hours", takes: "a stretch of the day") else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = Self.clock(parts[0]), let until = Self.clock(parts[1]), from != until,
            from < .seconds(86_400)
        else {
            report("\"\(text.shortened)\" is no stretch of a day", "for example hours: 09:00-17:30", node, &pass)
            return nil
        }
        return Presence.Hours(from: from, until: until)
    }

    /// Hours and minutes from 00:00 to 24:00, as a time since midnight.
    private static func clock(_ text: Substring) -> Duration? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part -> Int? in
            let isWritten = part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            return isWritten ? Int(part) : nil
        }
        guard parts.count == 2, numbers.count == 2 else { return nil }
        let (hours, minutes) = (numbers[0], numbers[1])
        guard hours <= 24, minutes < 60, hours < 24 || minutes == 0 else { return nil }
        return .seconds(hours * 3_600 + minutes * 60)
    }

    /// A list of days, or a stretch of the week: `mon-fri`.
    private func days(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Presence.Weekday] {
        if case .scalar(let text, _) = node.content {
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            let numbers = ends.compactMap { Self.dayWords.firstIndex(of: $0) }
            guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last, numbers.count <= 2
            else {
                report(
                    "\"\(text.shortened)\" is no stretch of a week",
                    "for example days: mon-fri, or days: [mon, wed]",
                    node,
                    &pass
                )
                return []
            }
            let count = (last - first + 7) % 7 + 1
            return (0..<count).compactMap { Presence.Weekday(rawValue: (first + $0) % 7) }
        }
        guard let items = pass.list(node, "days", of: "days") else { return [] }
        var days: [Presence.Weekday] = []
        for item in items {
            guard let word = pass.word(item, "days", among: Self.dayWords),
                let day = Self.dayWords.firstIndex(of: word).flatMap(Presence.Weekday.init(rawValue:))
            else { continue }
            if !days.contains(day) { days.append(day) }
        }
        return days
    }

    /// What local time is ahead of UTC: `+02:00`, `-03:30` or `Z`.
    private func zone(_ node: YAMLNode, _ pass: inout ReadingPass) -> Duration? {
        guard let text = pass.text(node, "zone", takes: "an offset from UTC") else { return nil }
        if text == "Z" { return .zero }
        guard let sign = text.first, sign == "+" || sign == "-", let offset = Self.clock(text.dropFirst()),
            offset <= .seconds(18 * 3_600)
        else {
            report("\"\(text.shortened)\" is no offset from UTC", "for example zone: +02:00, or zone: Z", node, &pass)
            return nil
        }
        return sign == "-" ? .zero - offset : offset
    }

    /// One stretch of the run, or a list of them.
    private func absences(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Presence.Absence] {
        var items = [node]
        if case .sequence = node.content { items = pass.list(node, "absent", of: "stretches") ?? [] }
        return items.compactMap { item in
            guard let fields = Fields(item, "an absence", keys: ["from", "until"], &pass) else { return nil }
            let from = fields["from"].map { pass.duration($0, "from") } ?? .zero
            let until = fields.required("until", &pass, help: "when the person is back, from the start of the run")
                .flatMap { pass.duration($0, "until") }
            guard let from, let until else { return nil }
            guard from < until else {
                report("the absence ends before it begins", "both count from the start of the run", item, &pass)
                return nil
            }
            return Presence.Absence(from: from, until: until)
        }
    }

    private func report(_ message: String, _ help: String, _ node: YAMLNode, _ pass: inout ReadingPass) {
        pass.report(.malformedPresence, message, at: node.range, help: [help])
    }
}
