import MusterCore

/// Reads native recovery plans of DRS.
///
/// Takes the answers of `get-recovery-plan`, `list-recovery-plan-steps` and their joint form, which `muster export`
/// writes. A step with servers becomes a wave, a wait a pause before the next one that goes on by itself.
///
/// Source: DRS 2020-02-26, shapes `RecoveryPlan` and `RecoveryPlanStep`.
struct NativePlanReader {
    private var plans: [(value: JSONValue, file: JSONFile)] = []
    private var steps: [(value: JSONValue, file: JSONFile)] = []

    /// Takes a file in, if it is of this form.
    mutating func take(_ json: JSONFile) -> Bool {
        let plan = json.root["recoveryPlan"]
        let list = json.root["recoveryPlanSteps"]
        guard plan != nil || list != nil else { return false }
        if let plan { plans.append((plan, json)) }
        if list != nil { steps.append((json.root, json)) }
        return true
    }

    var candidates: [PlanCandidate] {
        // Steps name their plan by an ARN alone; heads and steps that came together belong together.
        guard !plans.isEmpty else {
            return steps.prefix(1).map {
                PlanCandidate(dialect: .native, name: "native", value: $0.value, file: $0.file)
            }
        }
        return plans.map { plan in
            let name = plan.value["name"]?.string ?? "native"
            return PlanCandidate(dialect: .native, name: name, value: plan.value, file: plan.file)
        }
    }

    func read(_ candidate: PlanCandidate, _ pass: inout ReadingPass) -> PlanImport.Result? {
        var head: JSONFields?
        if candidate.value["recoveryPlanSteps"] == nil {
            head = JSONFields(candidate.value, in: candidate.file, "the recovery plan", &pass)
            if let tags = head?["tags"], tags.members?.isEmpty == false {
                pass.warn(.leftOut, "the tags of the plan are left out", at: candidate.file.range(tags))
            }
        }
        let own = plans.count > 1 ? steps.filter { $0.file.file.path == candidate.file.file.path } : steps
        var numbered: [(order: Int, step: JSONFields)] = []
        for (root, file) in own {
            if let token = root["nextToken"], token.string != nil {
                pass.warn(
                    .leftOut,
                    "\"\(file.file.path)\" is one page of several",
                    at: file.range(token),
                    label: "there are more steps",
                    help: ["import all pages together"]
                )
            }
            guard let list = root["recoveryPlanSteps"] else { continue }
            guard let items = list.array else {
                pass.report(
                    .wrongMember,
                    "\"recoveryPlanSteps\" is \(list.kind), where an array is expected",
                    at: file.range(list)
                )
                continue
            }
            for item in items {
                guard let fields = JSONFields(item, in: file, "a step", &pass) else { continue }
                numbered.append((fields.integer("stepOrder", &pass) ?? numbered.count + 1, fields))
            }
        }
        numbered = numbered.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map(\.element)
        var draft = Draft()
        for (_, step) in numbered { draft.add(step, &pass) }
        return draft.finish(head?.string("name", &pass) ?? candidate.name, candidate, &pass).map {
            PlanImport.Result(plan: $0, description: head?.string("description", &pass), dialect: .native)
        }
    }

    /// The waves so far, and how long the next one waits.
    private struct Draft {
        private var waves: [Wave] = []
        private var names = WaveNames()
        private var minutes = 0
        private var wait: (value: JSONValue, file: JSONFile)?
        private var target: RecoveryTarget?

        mutating func add(_ described: JSONFields, _ pass: inout ReadingPass) {
            var step = described
            let name = step.string("stepName", &pass)
            if let name { step.title = "step \"\(name.shortened)\"" }
            guard let work = step.object("configuration", &pass) else {
                if step["configuration"] == nil { _ = step.required("configuration", &pass) }
                return
            }
            if let servers = work["serverStepConfiguration"] {
                addServers(servers, name, step, &pass)
            } else if let wait = work.object("waitStepConfiguration", &pass) {
                guard let length = wait.integer("waitDurationMinutes", &pass), (1...120).contains(length) else {
                    pass.report(
                        .malformedMember,
                        "\(step.title) waits for no time between 1 and 120 minutes",
                        at: wait.range("waitDurationMinutes")
                    )
                    return
                }
                minutes += length
                self.wait = (step.value, step.file)
            } else {
                pass.report(
                    .missingMember,
                    "\(step.title) has neither servers nor a wait",
                    at: step.range("configuration")
                )
            }
        }

        private mutating func addServers(
            _ value: JSONValue,
            _ name: String?,
            _ step: JSONFields,
            _ pass: inout ReadingPass
        ) {
            guard let fields = JSONFields(value, in: step.file, step.title, &pass) else { return }
            var members: [WaveMember] = []
            for item in fields.list("servers", &pass) {
                guard let server = JSONFields(item, in: step.file, "a server of \(step.title)", &pass),
                    let member = member(server, &pass)
                else {
                    continue
                }
                members.append(member)
            }
            guard !members.isEmpty else { return }
            var wave = Wave(
                name: names.name(name, number: waves.count + 1),
                dependsOn: waves.isEmpty ? [] : [waves.count - 1],
                members: members
            )
            if minutes > 0 { wave.pauseBefore = HoldLimit(timeout: .seconds(60 * minutes), onTimeout: .continue) }
            minutes = 0
            wait = nil
            waves.append(wave)
        }

        private mutating func member(_ server: JSONFields, _ pass: inout ReadingPass) -> WaveMember? {
            guard let text = server.required("serverArn", &pass) else { return nil }
            let id = SourceServerID(text.split(separator: "/").last.map(String.init) ?? "")
            guard let arn = ARN(text), arn.service == "drs", arn.resource == "source-server/\(id)", id.isWellFormed,
                AccountID(arn.account).isWellFormed, let region = RegionName(wellFormed: arn.region)
            else {
                pass.report(
                    .malformedMember,
                    "\"\(text.shortened)\" is not the ARN of a source server",
                    at: server.range("serverArn"),
                    help: ["expected arn:aws:drs:us-east-1:123456789012:source-server/s-…"]
                )
                return nil
            }
            let place = RecoveryTarget(account: AccountID(arn.account), region: region)
            guard place == target ?? place else {
                pass.report(
                    .malformedMember,
                    "server \(id) is in \(region) of account \(arn.account), and a server before it elsewhere",
                    at: server.range("serverArn"),
                    help: ["a native plan lives in one account and Region"]
                )
                return nil
            }
            target = place
            let impact = server.string("impactLevel", &pass) ?? "CRITICAL"
            guard impact == "CRITICAL" || impact == "OPTIONAL" else {
                pass.report(
                    .malformedMember,
                    "\"\(impact.shortened)\" is no impact level",
                    at: server.range("impactLevel"),
                    help: ["a server is CRITICAL or OPTIONAL"]
                )
                return nil
            }
            return WaveMember(.id(id), impact: impact == "OPTIONAL" ? .optional : .critical)
        }

        func finish(_ name: String, _ candidate: PlanCandidate, _ pass: inout ReadingPass) -> RecoveryPlan? {
            if let wait {
                pass.warn(
                    .leftOut,
                    "a wait of \(minutes) minutes at the end is left out",
                    at: wait.file.range(wait.value),
                    label: "nothing follows it"
                )
            }
            guard let target, !waves.isEmpty else {
                if !pass.hasErrors {
                    pass.report(
                        .nothingToImport,
                        "the recovery plan has no step with servers",
                        at: candidate.file.range(candidate.value),
                        help: ["import the answer of list-recovery-plan-steps as well"]
                    )
                }
                return nil
            }
            return RecoveryPlan(name: name, target: target, waves: waves)
        }
    }
}
