package import MusterCore

/// What advice there is on a valid file.
package struct LintResult: Sendable {
    /// Warnings of reading and advice, in order of file, line and column; what comments silence is left out.
    package var advice: [Diagnostic]
    /// How much comments have silenced.
    package var silenced: Int
    package var sources: [SourceFile]
}

extension ScenarioReader {
    /// Gives advice on a plan by itself.
    package func lint(plan path: String) throws(InvalidInput) -> LintResult {
        let reading = try plan(at: path)
        var advice = Advice()
        let places = FilePlaces(tree(of: path, in: reading.sources))
        Self.check(LintedPlan(plan: reading.value, places: places), &advice)
        return Self.result(reading.warnings + advice.diagnostics, reading.sources)
    }

    /// Gives advice on a scenario, its plan and its world.
    package func lint(scenario path: String) throws(InvalidInput) -> LintResult {
        let reading = try scenario(at: path)
        var advice = Advice()
        let tree = tree(of: path, in: reading.sources)
        let places = FilePlaces(tree)
        var planTree = places.node("plan")
        if case .scalar(let name, _)? = planTree?.content {
            planTree = self.tree(of: FilePath.resolve(name, from: path), in: reading.sources)
        }
        let plan = LintedPlan(
            plan: reading.value.plan,
            places: FilePlaces(planTree),
            world: reading.value.world,
            scenario: reading.value,
            scenarioPlaces: places
        )
        Self.check(plan, &advice)
        ScenarioRules.check(reading.value, places, &advice)
        return Self.result(reading.warnings + advice.diagnostics, reading.sources)
    }

    /// Gives advice on a world, which is what its reading warns of.
    package func lint(world path: String) throws(InvalidInput) -> LintResult {
        let reading = try world(at: path)
        return Self.result(reading.warnings, reading.sources)
    }

    private static func check(_ plan: LintedPlan, _ advice: inout Advice) {
        OrderRules.check(plan, &advice)
        GateRules.check(plan, &advice)
        TimeRules.check(plan, &advice)
        QuotaRules.check(plan, &advice)
        PeopleRules.check(plan, &advice)
    }

    /// The tree of a file that has been read without an error.
    private func tree(of path: String, in sources: [SourceFile]) -> YAMLNode? {
        guard let file = sources.first(where: { $0.path == path }) else { return nil }
        var composer = YAMLComposer(file)
        return composer.compose()
    }

    // MARK: Comments

    private static func result(_ diagnostics: [Diagnostic], _ sources: [SourceFile]) -> LintResult {
        let ignores = sources.flatMap(Ignore.find)
        var used = [Set<String>](repeating: [], count: ignores.count)
        var kept: [Diagnostic] = []
        for diagnostic in diagnostics {
            let silencers = ignores.indices.filter { index in
                let ignore = ignores[index]
                return !ignore.reason.isEmpty && ignore.codes.contains(diagnostic.code)
                    && ignore.range.file == diagnostic.range?.file
                    && (ignore.line == nil || ignore.line == diagnostic.range?.line)
            }
            for index in silencers { used[index].insert(diagnostic.code) }
            if silencers.isEmpty { kept.append(diagnostic) }
        }
        let silenced = diagnostics.count - kept.count
        var advice = Advice()
        for (ignore, used) in zip(ignores, used) { check(ignore, used: used, &advice) }
        return LintResult(
            advice: (kept + advice.diagnostics).sorted(by: Diagnostic.precedes),
            silenced: silenced,
            sources: sources
        )
    }

    private static func check(_ ignore: Ignore, used: Set<String>, _ advice: inout Advice) {
        guard !ignore.reason.isEmpty, !ignore.codes.isEmpty else {
            advice.give(
                .ignoreWithoutReason,
                ignore.codes.isEmpty
                    ? "this comment does not say what it silences" : "this comment does not say why it silences advice",
                at: ignore.range,
                help: ["write # muster: ignore \(ignore.codes.first ?? "M0617") because …"]
            )
            return
        }
        let needless = ignore.codes.filter { !used.contains($0) }
        guard !needless.isEmpty else { return }
        let unknown = ignore.unknown
        advice.give(
            .needlessIgnore,
            unknown.isEmpty
                ? "there is no advice \(needless.joined(separator: ", ")) "
                    + (ignore.line.map { "on line \($0)" } ?? "in this file")
                : "no rule has the code \"\(unknown[0].shortened)\"",
            at: ignore.range,
            help: [
                unknown.first.flatMap { Spelling.nearest(to: $0, among: DiagnosticCode.allCases.map(\.rawValue)) }
                    .map { "did you mean \($0)?" } ?? "remove the comment"
            ]
        )
    }
}
