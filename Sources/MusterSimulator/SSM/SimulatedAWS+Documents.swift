import MusterAWS
import MusterCore
import MusterTime

/// Documents that steps of a plan run, so that they and the calls of SSM tell of the same world.
extension SimulatedAWS {
    /// A run of a document that a step of a plan has asked for.
    struct DocumentRun {
        let document: String
        let parameters: [String: [String]]
        let started: Timestamp
        let answer: StepAnswer
    }

    /// Whether the world says that a document succeeds now; `nil` when it says nothing of it.
    func toldOutcome(of document: String, account: AccountID, region: RegionName) -> Bool? {
        guard let cell = state.cell(account, region), !state.environment.behavior.neighbours.outcomes.isEmpty else {
            return nil
        }
        guard cell.state.isTold(document, server: nil, at: simulation.now) else { return nil }
        return cell.state.worldOutcome(of: document, server: nil, standard: .zero, at: simulation.now).result
            == .success
    }

    /// Does to instances what a document of AWS does, in the name of the world's caller.
    ///
    /// - Returns: Why it cannot be done; `nil` when it was done, or when there is nothing to do.
    func perform(
        _ document: String,
        _ parameters: [String: [String]],
        account: AccountID,
        region: RegionName
    ) -> String? {
        guard let cell = state.cell(account, region) else { return nil }
        let context = RequestContext(now: simulation.now, caller: state.identities.worldCaller, region: region)
        let refusal = cell.state.act(document, parameters, context)
        if !cell.state.pending.isEmpty { queueTransitions(of: cell) }
        return refusal?.message
    }

    /// Writes a run down as an automation, which the describes of SSM then show.
    func note(_ run: DocumentRun, account: AccountID, region: RegionName) {
        guard let cell = state.cell(account, region) else { return }
        let known = cell.state.ssmDocument(run.document)
        cell.state.record(
            run.document,
            version: "1",
            content: known?.version(nil)?.content ?? "{}",
            parameters: run.parameters,
            mode: .auto,
            executor: state.identities.worldCaller.arn,
            SSMOutcome(
                result: run.answer.hasPassed ? .success : .failure,
                takes: max(0, run.started.duration(to: simulation.now).nanoseconds),
                output: run.answer.hasPassed ? "" : run.answer.detail
            ),
            at: run.started
        )
    }
}
