import MusterCore

/// Reads applications of the plan automation in `aws-samples/drs-tools`.
///
/// A server belongs to a wave there when it carries the tag of the application and the tag of the wave. Actions are
/// automation documents of SSM, before or after a wave.
struct DRSToolsPlanReader {
    private var plans: [(value: JSONValue, application: JSONValue, file: JSONFile)] = []

    mutating func take(_ json: JSONFile) -> Bool {
        let applications = json.root.array ?? json.root["Items"]?.array ?? [json.root]
        guard !applications.isEmpty, applications.allSatisfy({ $0["Plans"]?.array != nil }) else { return false }
        for application in applications {
            for plan in application["Plans"]?.array ?? [] { plans.append((plan, application, json)) }
        }
        return true
    }

    var candidates: [PlanCandidate] {
        plans.enumerated().map { index, plan in
            let name = plan.value["PlanName"]?.string ?? plan.application["AppName"]?.string ?? "plan \(index + 1)"
            return PlanCandidate(dialect: .drsTools, name: name, value: plan.value, file: plan.file)
        }
    }

    func read(_ candidate: PlanCandidate, _ pass: inout ReadingPass) -> PlanImport.Result? {
        let file = candidate.file
        guard
            let known = plans.first(where: {
                $0.value.offset == candidate.value.offset && $0.file.file.path == file.file.path
            }),
            let application = JSONFields(known.application, in: file, "the application", &pass),
            let plan = JSONFields(candidate.value, in: file, "plan \"\(candidate.name.shortened)\"", &pass),
            let target = target(application, &pass)
        else {
            return nil
        }
        let common = tag(application, &pass)
        for name in ["RPO", "RTO"] where plan[name] != nil {
            pass.warn(
                .leftOut,
                "\"\(name)\" of the plan is left out: it has no unit, and nothing is compared with it there",
                at: plan.range(name),
                help: ["set objectives: { \(name.lowercased()): 4h } in the plan"]
            )
        }
        var names = WaveNames()
        var waves: [Wave] = []
        for item in plan.list("Waves", &pass) {
            guard var fields = JSONFields(item, in: file, "a wave", &pass) else { continue }
            let name = names.name(fields.string("Name", &pass), number: waves.count + 1)
            fields.title = "wave \"\(name.shortened)\""
            guard let common, let own = tag(fields, &pass) else { continue }
            guard common.key != own.key || common.value == own.value else {
                pass.report(
                    .malformedMember,
                    "\(fields.title) and its application ask for two values of the tag \"\(own.key.shortened)\"",
                    at: fields.range("KeyValue"),
                    help: ["no server can carry both"]
                )
                continue
            }
            var tags = [common.key: common.value]
            tags[own.key] = own.value
            var wave = Wave(
                name: name,
                dependsOn: waves.isEmpty ? [] : [waves.count - 1],
                members: [WaveMember(.tags(tags))]
            )
            if let limit = fields.integer("MaxWaitTime", &pass) {
                wave.timeLimit = .seconds(max(1, min(limit, 31_536_000)))
            }
            var actions = WaveNames()
            wave.before = steps(fields, "PreWaveActions", &actions, &pass)
            wave.after = steps(fields, "PostWaveActions", &actions, &pass)
            waves.append(wave)
        }
        guard !waves.isEmpty else {
            if !pass.hasErrors {
                pass.report(.nothingToImport, "\(plan.title) has no waves", at: plan.range("Waves"))
            }
            return nil
        }
        var result = RecoveryPlan(name: candidate.name, target: target, waves: waves)
        if let topic = application.string("SnsTopic", &pass), !topic.isEmpty {
            if let arn = ARN(topic), arn.service == "sns" {
                result.notify = NotificationPlan(topic: topic)
            } else {
                pass.warn(.leftOut, "\"SnsTopic\" is not the ARN of a topic", at: application.range("SnsTopic"))
            }
        }
        return PlanImport.Result(plan: result, description: plan.string("Description", &pass), dialect: .drsTools)
    }

    private func target(_ application: JSONFields, _ pass: inout ReadingPass) -> RecoveryTarget? {
        guard let account = application.required("AccountId", &pass),
            let name = application.required("Region", &pass)
        else {
            return nil
        }
        guard AccountID(account).isWellFormed else {
            pass.report(.malformedMember, "\"\(account.shortened)\" is no account", at: application.range("AccountId"))
            return nil
        }
        guard let region = RegionName(wellFormed: name) else {
            pass.report(.malformedMember, "\"\(name.shortened)\" is no Region", at: application.range("Region"))
            return nil
        }
        return RecoveryTarget(account: AccountID(account), region: region)
    }

    private func tag(_ fields: JSONFields, _ pass: inout ReadingPass) -> (key: String, value: String)? {
        guard let key = fields.required("KeyName", &pass), let value = fields.required("KeyValue", &pass) else {
            return nil
        }
        return (key, value)
    }

    private func steps(
        _ wave: JSONFields,
        _ list: String,
        _ names: inout WaveNames,
        _ pass: inout ReadingPass
    ) -> [WaveStep] {
        var steps: [WaveStep] = []
        for (place, item) in wave.list(list, &pass).enumerated() {
            guard var fields = JSONFields(item, in: wave.file, "an action of \(wave.title)", &pass) else { continue }
            let name = names.name(fields.string("Name", &pass) ?? "action \(place + 1)", number: place + 1)
            fields.title = "action \"\(name.shortened)\""
            guard let call = fields.object("StartAutomationExecution", &pass) else {
                pass.warn(
                    .leftOut,
                    "\(fields.title) of \(wave.title) starts no automation and is left out",
                    at: wave.file.range(item)
                )
                continue
            }
            guard let document = call.required("DocumentName", &pass) else { continue }
            var parameters: [String: [String]] = [:]
            for member in call.object("Parameters", &pass)?.value.members ?? [] {
                parameters[member.name] =
                    member.value.array?.compactMap(\.string) ?? member.value.string.map { [$0] } ?? []
            }
            let timeout = fields.integer("MaxWaitTime", &pass).map { Duration.seconds(max(1, min($0, 31_536_000))) }
            steps.append(
                WaveStep(.action, name: name, .document(name: document, parameters: parameters), timeout: timeout)
            )
        }
        return steps
    }
}
