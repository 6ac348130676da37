import MusterCore
import Synchronization

/// What a scenario says of the steps of its plan, and how often each was tried.
///
/// A simulated world has one, for the plan of its scenario: the steps themselves are judged by it, and so are the documents
/// of SSM that they run, whoever runs them. A class because it counts.
final class StepBook: Sendable {
    struct Key: Hashable, Sendable {
        var wave: Int
        var phase: StepPhase
        var name: String
    }

    struct History: Sendable {
        /// Those that have begun.
        var tries = 0
        var first: Timestamp
    }

    /// A step of the plan that runs a document.
    private struct DocumentStep: Sendable {
        let key: Key
        let document: String
        let account: AccountID
        let region: RegionName
    }

    private struct Contents: Sendable {
        var script = StepScript()
        var documents: [DocumentStep] = []
        var histories: [Key: History] = [:]
    }

    private let contents = Mutex(Contents())

    /// Takes over what a scenario says, and which steps of its plan run documents.
    func adopt(_ script: StepScript, of plan: RecoveryPlan?) {
        let waves = plan?.waves ?? []
        let documents = waves.enumerated().flatMap { index, wave in
            [(StepPhase.before, wave.before), (.after, wave.after)].flatMap { phase, steps in
                steps.compactMap { step -> DocumentStep? in
                    guard case .document(let name, _) = step.work else { return nil }
                    return DocumentStep(
                        key: Key(wave: index, phase: phase, name: step.name),
                        document: name,
                        account: wave.target?.account ?? plan?.target.account ?? AccountID(""),
                        region: wave.target?.region ?? plan?.target.region ?? RegionName("")
                    )
                }
            }
        }
        contents.withLock { contents in
            contents.script = script
            contents.documents = documents
        }
    }

    /// Begins a try of a step.
    ///
    /// - Returns: What the script says of it, and how often it was tried, this time included.
    func begin(_ key: Key, at now: Timestamp) -> (answer: ScriptedAnswer?, history: History) {
        contents.withLock { contents in
            var history = contents.histories[key] ?? History(first: now)
            history.tries += 1
            contents.histories[key] = history
            return (Self.answer(contents.script, key, try: history.tries), history)
        }
    }

    private static func answer(_ script: StepScript, _ key: Key, try number: Int) -> ScriptedAnswer? {
        script.answers.first { rule in
            rule.wave == key.wave && (rule.phase ?? key.phase) == key.phase && (rule.step ?? key.name) == key.name
                && (rule.tries?.contains(number) ?? true)
        }
    }

    /// What a document would show whose run began now, for those who are not the plan: as the next try of its step would.
    ///
    /// Of several steps with the same document the one that was tried last counts, else the first. Whoever asks does not
    /// count as a try.
    ///
    /// - Returns: `nil` where the scenario does not say anything about it.
    func foretell(
        _ document: String,
        account: AccountID,
        region: RegionName,
        at now: Timestamp,
        taking standard: Duration
    ) -> (hasPassed: Bool, takes: Duration, detail: String?)? {
        contents.withLock { contents in
            let own = contents.documents.filter {
                $0.document == document && $0.account == account && $0.region == region
            }
            guard let step = own.last(where: { contents.histories[$0.key] != nil }) ?? own.first else { return nil }
            let history = contents.histories[step.key] ?? History(first: now)
            guard let answer = Self.answer(contents.script, step.key, try: history.tries + 1) else { return nil }
            let takes = max(.zero, answer.takes ?? standard)
            let hasPassed = answer.passes(number: history.tries + 1, first: history.first, at: now + takes)
            return (hasPassed, takes, hasPassed ? nil : answer.detail)
        }
    }

    /// Whether the scenario lets documents of its plan fail about which nothing else is said.
    func fails(_ document: String, account: AccountID, region: RegionName) -> Bool {
        contents.withLock { contents in
            contents.script.fallback == .fail
                && contents.documents.contains {
                    $0.document == document && $0.account == account && $0.region == region
                }
        }
    }
}

extension ScriptedAnswer {
    /// Whether a try passes that ends now.
    func passes(number: Int, first: Timestamp, at now: Timestamp) -> Bool {
        switch result {
        case .pass(let after): now >= first + after
        case .fail: false
        case .flap(let pattern): pattern.isEmpty ? false : pattern[(number - 1) % pattern.count]
        }
    }
}
