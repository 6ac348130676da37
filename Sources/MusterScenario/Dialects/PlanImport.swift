package import MusterCore

/// Makes a plan from what other orchestrators, and DRS itself, write.
///
/// The form is recognised by its content. What a plan has no place for is a warning with its place; what cannot be
/// understood is an error.
package struct PlanImport: Sendable {
    /// A plan, and the text that described it.
    package struct Result: Sendable {
        package var plan: RecoveryPlan
        package var description: String?
        package var dialect: PlanDialect
    }

    private let loader: FileLoader

    package init(loader: FileLoader = .disk) {
        self.loader = loader
    }

    /// Reads a plan from files that belong together.
    ///
    /// - Parameters:
    ///   - paths: JSON files; of a native plan its head and its steps may be two of them.
    ///   - chosen: The name of the plan where the files hold several; `nil` where they hold one.
    ///   - account: Where the plan recovers when the files do not say so.
    /// - Returns: The plan, and what was left out of it.
    /// - Throws: `InvalidInput` with every problem of every file.
    package func plan(
        at paths: [String],
        choosing chosen: String? = nil,
        account: AccountID? = nil
    ) throws(InvalidInput) -> Reading<Result> {
        var pass = ReadingPass(loader: loader)
        let files = paths.compactMap { pass.load($0, limit: JSONFile.bytesMaximum) }
        return try plan(from: files, choosing: chosen, account: account, &pass)
    }

    /// Reads a plan from texts that are at hand.
    package func plan(
        from files: [SourceFile],
        choosing chosen: String? = nil,
        account: AccountID? = nil
    ) throws(InvalidInput) -> Reading<Result> {
        var pass = ReadingPass(loader: loader)
        for file in files { pass.adopt(file) }
        return try plan(from: files, choosing: chosen, account: account, &pass)
    }

    private func plan(
        from files: [SourceFile],
        choosing chosen: String?,
        account: AccountID?,
        _ pass: inout ReadingPass
    ) throws(InvalidInput) -> Reading<Result> {
        var native = NativePlanReader()
        var orchestrator = OrchestratorPlanReader(account: account)
        var drsTools = DRSToolsPlanReader()
        for file in files {
            guard let json = JSONFile(file, &pass) else { continue }
            if native.take(json) || orchestrator.take(json, &pass) || drsTools.take(json) { continue }
            pass.report(
                .unknownOutput,
                "\"\(file.path)\" holds no recovery plan that can be imported",
                at: json.range(json.root),
                label: json.root.members == nil ? "this is \(json.root.kind)" : "no plan, no steps, no waves",
                help: PlanDialect.allCases.map { "\($0.rawValue): \($0.summary)" }
            )
        }
        let candidates = native.candidates + orchestrator.candidates + drsTools.candidates
        guard let candidate = choose(chosen, among: candidates, &pass) else { return try pass.finish(nil) }
        let result: Result? =
            switch candidate.dialect {
            case .native: native.read(candidate, &pass)
            case .orchestrator: orchestrator.read(candidate, &pass)
            case .drsTools: drsTools.read(candidate, &pass)
            }
        return try pass.finish(result)
    }

    private func choose(
        _ chosen: String?,
        among candidates: [PlanCandidate],
        _ pass: inout ReadingPass
    ) -> PlanCandidate? {
        let named = chosen.map { name in candidates.filter { $0.name == name } } ?? candidates
        guard named.count != 1 else { return named[0] }
        let names = candidates.prefix(10).map { "\"\($0.name.shortened)\"" }.joined(separator: ", ")
        if let chosen, named.isEmpty, !candidates.isEmpty {
            pass.report(
                .severalPlans,
                "no plan in these files is named \"\(chosen.shortened)\"",
                help: [pass.suggestion(for: chosen, among: candidates.map(\.name)) ?? "there are \(names)"]
            )
        } else if named.isEmpty {
            guard !pass.hasErrors else { return nil }
            pass.report(
                .nothingToImport,
                "there is no recovery plan in these files",
                help: ["muster import takes \(PlanDialect.allCases.map(\.rawValue).joined(separator: ", "))"]
            )
        } else {
            pass.report(
                .severalPlans,
                "these files hold \(named.count) plans",
                at: named[1].file.range(named[1].value),
                label: "the second one",
                help: ["name one with --choose: \(names)"]
            )
        }
        return nil
    }
}

/// A plan that may be read, and where it stands.
struct PlanCandidate {
    let dialect: PlanDialect
    let name: String
    let value: JSONValue
    let file: JSONFile
}

extension JSONValue {
    /// A member whose name begins with a small or a capital letter, as versions of the same form have it.
    func either(_ name: String) -> JSONValue? {
        if let value = self[name], !value.isNull { return value }
        let other = name.prefix(1).uppercased() + name.dropFirst()
        guard let value = self[other], !value.isNull else { return nil }
        return value
    }
}

/// Gives waves names that a plan can have: not empty, not too long, and each once.
struct WaveNames {
    private var taken: Set<String> = []

    mutating func name(_ wanted: String?, number: Int) -> String {
        var base = String((wanted ?? "").prefix(120).map { $0.unicodeScalars.contains { $0.value < 0x20 } ? "-" : $0 })
        if base.allSatisfy(\.isWhitespace) { base = "wave \(number)" }
        var name = base
        var counter = 2
        while !taken.insert(name).inserted {
            name = "\(base) \(counter)"
            counter += 1
        }
        return name
    }
}
