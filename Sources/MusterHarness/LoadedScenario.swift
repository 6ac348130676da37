import MusterAWS
package import MusterCore
package import MusterScenario

/// A scenario as it was read, with everything that a run of it is bound to.
package struct LoadedScenario: Sendable {
    package private(set) var scenario: Scenario
    /// The path as the user named it.
    package let file: String
    package let warnings: [Diagnostic]
    package let sources: [SourceFile]
    /// The command that repeats a run.
    package let reproduction: String
    /// Whether somebody wants the plan to be stopped by what could not be verified, whatever it says itself.
    private let isMadeStrict: Bool

    /// Reads a scenario with its plan and world.
    ///
    /// - Parameters:
    ///   - file: The path of the scenario.
    ///   - seed: Takes the place of the scenario's own seed.
    ///   - templates: A folder of templates that take the place of those that plan and scenario bring.
    ///   - isStrict: Whether what could not be verified before the first launch stops the plan, whatever it says itself.
    ///   - loader: Fetches the files.
    /// - Throws: ``InvalidInput`` with every problem of every file involved.
    package init(
        file: String,
        seed: UInt64? = nil,
        templates: String? = nil,
        isStrict: Bool = false,
        loader: FileLoader = .disk
    ) throws(InvalidInput) {
        let reader = ScenarioReader(loader: loader, operations: Self.operations)
        let reading = try reader.scenario(at: file)
        var scenario = reading.value
        if let seed { scenario.seed = seed }
        isMadeStrict = isStrict && !scenario.plan.isStrict
        if isStrict { scenario.plan.unverifiedPolicy = .block }
        let extra = try templates.map { (folder) throws(InvalidInput) in try reader.templates(in: folder) }
        scenario.templates += extra?.value ?? []
        self.scenario = scenario
        self.file = file
        warnings = reading.warnings
        sources = reading.sources + (extra?.sources ?? [])
        let templatesText = templates.map { " --templates \(ShellWord.quoted($0))" } ?? ""
        reproduction =
            "muster run \(ShellWord.quoted(file)) --seed \(scenario.seed)\(templatesText)\(isStrict ? " --strict" : "")"
    }

    /// Takes a scenario that was made instead of read; `file` stands where else the path of one does.
    package init(_ scenario: Scenario, file: String) {
        self.scenario = scenario
        self.file = file
        isMadeStrict = false
        warnings = []
        sources = []
        reproduction = "muster run \(ShellWord.quoted(file)) --seed \(scenario.seed)"
    }

    /// What Muster may call: `drs:StartRecovery` and so on.
    package static let operations = Set(OperationCatalog.operations.map { $0.actionName })

    /// The context of a simulated run; equal for equal files, seed and mode.
    package func context(assumptions: [Assumption], readsPerMinute: Int? = nil) -> RunContext {
        let digests = sources.map { RunContext.FileDigest(file: $0.path, sha256: SHA256.hex($0.bytes)) }
            .sorted { $0.file < $1.file }
        return RunContext(
            execution: executionID(digests),
            musterVersion: MusterVersion.text,
            nature: .simulated,
            mode: scenario.mode,
            scenario: scenario.name,
            summary: scenario.summary,
            file: file,
            seed: scenario.seed,
            digests: digests,
            plan: scenario.plan,
            expectations: scenario.expectations,
            assumptions: assumptions,
            reproduction: reproduction,
            readsPerMinute: readsPerMinute,
            faults: stagedFaults
        )
    }

    /// The faults in words, with the names of their servers.
    private var stagedFaults: [StagedFault] {
        let others = scenario.others.map { other in
            let begin = other.after == .zero ? "the start" : "\(other.after.text) after the start"
            return StagedFault(
                text: "plan \"\(other.plan.name)\" is carried out by somebody else, from \(begin) on",
                location: other.location
            )
        }
        guard !scenario.faults.isEmpty else { return others }
        var names: [SourceServerID: String] = [:]
        for server in scenario.world.accounts.flatMap(\.regions).flatMap(\.servers) { names[server.id] = server.name }
        return scenario.faults.map { StagedFault($0, names: names) } + others
    }

    /// Made of what the run is bound to, so that equal runs are one execution; the folder that it was started in is not.
    private func executionID(_ digests: [RunContext.FileDigest]) -> ExecutionID {
        var digest = SHA256()
        for file in digests.map(\.sha256).sorted() {
            digest.update(file.utf8)
        }
        digest.update("\(scenario.seed) \(scenario.mode.rawValue)\(isMadeStrict ? " strict" : "")".utf8)
        return ExecutionID("sim-" + digest.finalizeHex().prefix(16))
    }
}

extension LoadedScenario {
    /// The same plan in the same world, with nothing going wrong and everybody approving at once.
    package var withoutTrouble: LoadedScenario {
        var copy = self
        copy.scenario.faults = []
        copy.scenario.steps = StepScript()
        copy.scenario.staff = []
        copy.scenario.others = []
        copy.scenario.people = scenario.plan.waves.enumerated().flatMap { index, wave in
            var actions: [PersonAction] = []
            if wave.pauseBefore != nil {
                actions.append(
                    PersonAction(
                        .resume(wave: index),
                        from: .hold(wave: index, .before),
                        delay: .zero,
                        person: "anybody"
                    )
                )
            }
            actions += wave.approval.map { approvals($0, index, .before) } ?? []
            actions += wave.approvalAfter.map { approvals($0, index, .after) } ?? []
            return actions
        }
        copy.scenario.expectations = Expectations()
        return copy
    }

    /// As many approvals as are needed, each as soon as its person may give it.
    private func approvals(_ approval: Approval, _ wave: Int, _ point: ApprovalPoint) -> [PersonAction] {
        var givers: [(person: String, delay: Duration)] = approval.approvers.map { ($0, .zero) }
        if givers.isEmpty { givers = (1...approval.quorum).map { ("anybody-\($0)", .zero) } }
        for step in approval.escalations {
            for person in step.to where !givers.contains(where: { $0.person == person }) {
                // A moment later, when the person has been asked.
                givers.append((person, step.after + .milliseconds(1)))
            }
        }
        return givers.prefix(approval.quorum).map { giver in
            PersonAction(.approve, wave: wave, point, delay: giver.delay, person: giver.person)
        }
    }
}
