import MusterCore

/// Writes a plan as a native recovery plan of DRS: its head and its steps, as the calls that make them take them.
///
/// Source: DRS 2020-02-26, `CreateRecoveryPlan` and `CreateRecoveryPlanStep`; DRS User Guide, quotas of recovery plans.
struct NativePlanWriter {
    private let export: PlanExport

    private static let steps = 20
    private static let servers = 100
    private static let waitMinutes = 120

    init(_ export: PlanExport) {
        self.export = export
    }

    func value(_ report: inout ExportReport) -> JSONValue {
        let plan = export.plan
        report.loseHead(plan)
        export.reportParallelWaves(&report)
        var steps: [JSONValue] = []
        var count = 0
        for index in export.order {
            let wave = plan.waves[index]
            guard export.target(of: wave) == plan.target else {
                report.lose(
                    "wave \"\(wave.name.shortened)\" recovers elsewhere and is left out",
                    at: wave.location,
                    help: "a native plan lives in one account and Region: export it as a plan of its own"
                )
                continue
            }
            report.loseParts(of: wave, keepingImpact: true)
            let name = stepName(wave.name, of: "wave", wave, &report)
            if let hold = wave.pauseBefore {
                for minutes in waits(hold, wave, isFirst: steps.isEmpty, &report) {
                    let wait = JSONValue.object([("waitDurationMinutes", .number(minutes))])
                    steps.append(
                        step(steps.count + 1, "Wait before \(name)".prefix(256), [("waitStepConfiguration", wait)])
                    )
                }
            }
            let servers = servers(of: wave, &report)
            count += servers.count
            let list = JSONValue.object([("servers", .array(servers))])
            steps.append(step(steps.count + 1, name.prefix(256), [("serverStepConfiguration", list)]))
        }
        if steps.count > Self.steps {
            report.lose(
                "the plan has \(steps.count) steps; DRS takes \(Self.steps)",
                at: plan.waves.last?.location,
                help: "join waves, or divide the plan"
            )
        }
        if count > Self.servers {
            report.lose(
                "the plan has \(count) servers; DRS takes \(Self.servers)",
                at: plan.waves.last?.location,
                help: "divide the plan by application"
            )
        }
        let name = stepName(plan.name, of: "plan", nil, &report)
        return .object([
            ("recoveryPlan", .object([("name", .string(name))])), ("recoveryPlanSteps", .array(steps)),
        ])
    }

    private func step(_ order: Int, _ name: Substring, _ work: [(String, JSONValue)]) -> JSONValue {
        .object([
            ("stepOrder", .number(order)), ("stepName", .string(String(name))), ("configuration", .object(work)),
        ])
    }

    /// A name that begins with a letter or a digit and has no other characters than these, spaces, `_` and `-`.
    private func stepName(_ name: String, of kind: String, _ wave: Wave?, _ report: inout ExportReport) -> String {
        func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9": true
            default: false
            }
        }
        let starts = name.unicodeScalars.first.map(isAlphanumeric) ?? false
        return report.name(starts ? name : "x" + name, of: kind, limit: 256, at: wave?.location) { scalar in
            isAlphanumeric(scalar) || scalar == " " || scalar == "_" || scalar == "-"
        }
    }

    /// The waits that a pause becomes: only one that goes on by itself is a wait.
    private func waits(_ hold: HoldLimit, _ wave: Wave, isFirst: Bool, _ report: inout ExportReport) -> [Int] {
        let title = "the pause before wave \"\(wave.name.shortened)\""
        guard hold.onTimeout == .continue else {
            report.lose("\(title) is left out", at: wave.location, help: "native plans ask nobody: they only wait")
            return []
        }
        guard !isFirst else {
            report.lose("\(title) is left out", at: wave.location, help: "a native plan cannot begin with a wait")
            return []
        }
        let minute: Int64 = 60_000_000_000
        let nanoseconds = max(0, hold.timeout.nanoseconds)
        var rest = Int(nanoseconds / minute) + (nanoseconds % minute == 0 ? 0 : 1)
        if nanoseconds % minute != 0 {
            report.lose("\(title) takes \(rest) whole minutes", at: wave.location)
        }
        var waits: [Int] = []
        while rest > 0, waits.count < Self.steps {
            waits.append(min(rest, Self.waitMinutes))
            rest -= min(rest, Self.waitMinutes)
        }
        return waits
    }

    private func servers(of wave: Wave, _ report: inout ExportReport) -> [JSONValue] {
        let target = export.target(of: wave)
        let prefix = "arn:\(target.region.partition):drs:\(target.region):\(target.account):source-server/"
        var seen: Set<SourceServerID> = []
        var servers: [JSONValue] = []
        for member in wave.members {
            for id in export.servers(of: member, in: wave, &report) ?? [] where seen.insert(id).inserted {
                servers.append(
                    .object([
                        ("serverArn", .string(prefix + id.rawValue)),
                        ("impactLevel", .string(member.impact == .optional ? "OPTIONAL" : "CRITICAL")),
                    ])
                )
            }
        }
        return servers
    }
}
