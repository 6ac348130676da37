package import MusterCore

/// Writes a plan in the form of another orchestrator, or of DRS itself, and tells what that form cannot express.
///
/// Names and tags are looked up in a world, since the other forms know servers by their ids, or by tags alone.
package struct PlanExport: Sendable {
    package struct Result: Sendable {
        /// JSON, ending with a line break.
        package var text: String
        /// What is lost, or changed, on the way; in the order of the plan.
        package var losses: [Diagnostic]
    }

    let plan: RecoveryPlan
    let world: World?

    package init(_ plan: RecoveryPlan, in world: World? = nil) {
        self.plan = plan
        self.world = world
    }

    /// - Throws: `InvalidInput` when servers cannot be named as the form wants it; `sources` are shown with its excerpts.
    package func written(as dialect: PlanDialect, sources: [SourceFile] = []) throws(InvalidInput) -> Result {
        var report = ExportReport(dialect: dialect)
        let value: JSONValue =
            switch dialect {
            case .native: NativePlanWriter(self).value(&report)
            case .orchestrator: OrchestratorPlanWriter(self).value(&report)
            case .drsTools: DRSToolsPlanWriter(self).value(&report)
            }
        guard !report.hasErrors else { throw InvalidInput(report.diagnostics, sources: sources) }
        return Result(text: JSONWriter(isPretty: true).text(value) + "\n", losses: report.diagnostics)
    }

    // MARK: Order

    /// The waves in an order in which each comes after those that it depends on; otherwise that of the file.
    var order: [Int] {
        var order: [Int] = []
        var placed: Set<Int> = []
        while order.count < plan.waves.count {
            guard
                let next = plan.waves.indices.first(where: { index in
                    !placed.contains(index) && plan.waves[index].dependsOn.allSatisfy(placed.contains)
                })
            else { break }
            order.append(next)
            placed.insert(next)
        }
        return order
    }

    /// Reports waves that would run at the same time and now run one after another.
    func reportParallelWaves(_ report: inout ExportReport) {
        for (place, index) in order.enumerated() where place > 0 {
            let previous = order[place - 1]
            guard !plan.waves[index].dependsOn.contains(previous) else { continue }
            report.lose(
                "wave \"\(plan.waves[index].name.shortened)\" does not wait for \"\(plan.waves[previous].name.shortened)\""
                    + ", and now does",
                at: plan.waves[index].location,
                help: "steps of this form run strictly one after another"
            )
        }
    }

    func target(of wave: Wave) -> RecoveryTarget { wave.target ?? plan.target }

    // MARK: Servers

    /// The servers of a member in the world; `nil`, reported, when it takes a world and there is none.
    func servers(of member: WaveMember, in wave: Wave, _ report: inout ExportReport) -> [SourceServerID]? {
        if case .id(let id) = member.selector { return [id] }
        if let saved = member.saved, saved.isFrozen {
            let ids = saved.servers.map { server(WaveMember($0, location: member.location), wave, &report) }
            return ids.contains { $0 == nil } ? nil : ids.compactMap(\.self)
        }
        guard case .tags(let tags) = member.selector else {
            return server(member, wave, &report).map { [$0] }
        }
        guard let region = region(of: wave) else {
            return report.miss(
                "\(member.exportTitle) of wave \"\(wave.name.shortened)\" can only be told by a world",
                at: member.location ?? wave.location
            )
        }
        let found = region.servers.filter { $0.carries(tags) }
        guard !found.isEmpty else {
            return report.miss(
                "\(member.exportTitle) of wave \"\(wave.name.shortened)\" matches no server of the world",
                at: member.location ?? wave.location
            )
        }
        report.lose(
            "\(member.exportTitle) becomes the \(found.count == 1 ? "server" : "\(found.count) servers") that it matches now",
            at: member.location ?? wave.location,
            help: "servers that get these tags later are not recovered"
        )
        return found.map(\.id)
    }

    private func server(_ member: WaveMember, _ wave: Wave, _ report: inout ExportReport) -> SourceServerID? {
        if case .id(let id) = member.selector { return id }
        guard case .name(let name) = member.selector, let region = region(of: wave) else {
            return report.miss(
                "\(member.exportTitle) of wave \"\(wave.name.shortened)\" has no id without a world",
                at: member.location ?? wave.location
            )
        }
        let found = region.servers.filter { $0.answers(to: name) }
        guard found.count == 1 else {
            return report.miss(
                "\(found.isEmpty ? "no server" : "\(found.count) servers") of the world \(found.isEmpty ? "is" : "are") "
                    + "named \"\(name.shortened)\"",
                at: member.location ?? wave.location
            )
        }
        return found[0].id
    }

    /// Where a wave recovers, in the world.
    func region(of wave: Wave) -> WorldRegion? {
        let target = target(of: wave)
        return world?.accounts.first { $0.id == target.account }?.regions.first { $0.name == target.region }
    }
}

/// What an export has to say.
struct ExportReport {
    let dialect: PlanDialect
    private(set) var diagnostics: [Diagnostic] = []

    init(dialect: PlanDialect) {
        self.dialect = dialect
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Something that the form has no place for.
    mutating func lose(_ message: String, at range: SourceRange?, help: String? = nil) {
        let diagnostic = Diagnostic(
            .notExpressible,
            message,
            severity: .warning,
            at: range,
            help: [help].compactMap(\.self)
        )
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    /// Something without which there is no such plan.
    mutating func miss<Value>(_ message: String, at range: SourceRange?, help: String? = nil) -> Value? {
        let usual =
            dialect == .drsTools
            ? "select the servers of every wave by two tags, of which all waves share one"
            : "name a world that has the server: --world world.yaml"
        diagnostics.append(Diagnostic(.notExportable, message, at: range, help: [help ?? usual]))
        return nil
    }

    /// A name that the form takes: what it does not know becomes a hyphen.
    ///
    /// - Parameters:
    ///   - name: The plan's own.
    ///   - kind: What bears it, for the report.
    ///   - limit: The most characters.
    ///   - range: Where it stands.
    ///   - isKnown: Whether the form knows a character.
    /// - Returns: The name as the form takes it.
    mutating func name(
        _ name: String,
        of kind: String,
        limit: Int,
        at range: SourceRange?,
        where isKnown: (Unicode.Scalar) -> Bool = { $0.value >= 0x20 }
    ) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars.prefix(limit) { scalars.append(isKnown(scalar) ? scalar : "-") }
        let taken = String(scalars)
        if taken != name { lose("\(kind) \"\(name.shortened)\" is called \"\(taken.shortened)\"", at: range) }
        return taken
    }
}

extension ExportReport {
    /// What no other form has a place for, apart from the waves.
    mutating func loseHead(_ plan: RecoveryPlan, keepingTopic: Bool = false, keepingRole: Bool = false) {
        let range = plan.waves.first?.location.map { SourceRange(file: $0.file, line: 1, column: 1, length: 1) }
        if plan.objectives != Objectives() {
            lose("the objectives are left out", at: plan.objectives.places?.first?.location ?? range)
        }
        if plan.notify != nil, !keepingTopic { lose("whom the plan notifies is left out", at: range) }
        if plan.target.role != nil, !keepingRole {
            lose("the role is left out", at: range, help: "a plan of this form acts as whoever starts it")
        }
        if plan.conflictPolicy != .fail || plan.quotaPolicy != nil {
            lose("what happens on conflicts and used-up quotas is left out", at: range)
        }
        if plan.permissionProbe != nil || plan.unverifiedPolicy != nil {
            lose("which examinations are made before the first launch is left out", at: range)
        }
        if plan.stagingAccounts != nil {
            lose("the staging accounts whose servers are extended before the first launch are left out", at: range)
        }
        if plan.pauseLimit != nil { lose("how long a pause may last is left out", at: range) }
    }

    /// What no other form has a place for in a wave.
    mutating func loseParts(
        of wave: Wave,
        keepingSteps: Bool = false,
        keepingLimit: Bool = false,
        keepingImpact: Bool = false
    ) {
        let title = "wave \"\(wave.name.shortened)\""
        var parts: [String] = []
        if wave.approval != nil || wave.approvalAfter != nil { parts.append("approvals") }
        if !keepingSteps, !(wave.before + wave.after).isEmpty { parts.append("probes and actions") }
        if wave.budget != nil { parts.append("budget") }
        if !keepingLimit, wave.timeLimit != Wave.defaultTimeLimit { parts.append("time limit") }
        if wave.toleratedFailures > 0 { parts.append("tolerated failures") }
        if wave.onFailure == .skip || wave.onFailure == .rollback { parts.append("what follows its failure") }
        if wave.retry != nil { parts.append("further attempts") }
        if wave.split != nil { parts.append("division into jobs") }
        if wave.asOf != nil || wave.members.contains(where: { $0.asOf != nil }) { parts.append("recovery points") }
        if wave.emptyPolicy != nil { parts.append("what an empty selection means") }
        if wave.members.contains(where: { $0.disposition != nil }) { parts.append("expected disposition of servers") }
        if !keepingImpact, wave.members.contains(where: { $0.impact == .optional }) {
            parts.append("that some servers are optional")
        }
        guard !parts.isEmpty else { return }
        lose("of \(title) is left out: \(parts.joined(separator: ", "))", at: wave.location)
    }
}

extension WaveMember {
    /// The member for messages.
    var exportTitle: String {
        switch selector {
        case .name(let name): "server \"\(name.shortened)\""
        case .id(let id): "server \(id)"
        case .tags(let tags):
            "the selection "
                + tags.sorted { $0.key < $1.key }.map { "\($0.key.shortened)=\($0.value.shortened)" }
                .joined(separator: ", ")
        }
    }
}
