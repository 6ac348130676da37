package import MusterCore

/// Works out the figures of a run beside the objectives that every orchestrator is held to.
///
/// Each has its formula, its clock points and its number of samples; one that the run cannot bring says why. None of
/// them decides on a verdict: only a plan's own objectives do.
package struct DrillMetrics: Sendable {
    let context: RunContext
    let facts: RunFacts
    let objectives: [ObjectiveResult]
    let waves: [WaveReport]
    let calls: [CallStatistic]
    let events: [RecordedEvent]

    package init(
        context: RunContext,
        facts: RunFacts,
        objectives: [ObjectiveResult],
        waves: [WaveReport],
        calls: [CallStatistic],
        events: [RecordedEvent]
    ) {
        self.context = context
        self.facts = facts
        self.objectives = objectives
        self.waves = waves
        self.calls = calls
        self.events = events
    }

    /// Every metric, board by board.
    package func list() -> [Metric] {
        let boards: [(Metric.Board, [Metric])] = [
            (
                .overview,
                [
                    recoverySuccess, waveCompletion, start, waveTransition, timeToRecovery, executionDuration,
                    waveDuration,
                ]
            ),
            (.operations, [tagSyncAccuracy, tagSyncDuration, detection, jobSuccess, serverDuration]),
            (.calls, [crossAccount, callLatency, callErrors, pollingBudget, ownLatency]),
            (.health, notifications + [availability, satisfaction, falsePositives, recordedEvents]),
        ]
        return boards.flatMap { board, metrics in
            metrics.map { metric in
                var metric = metric
                metric.board = board
                return metric
            }
        }
    }

    func time(
        _ id: String,
        _ name: String,
        title: String,
        formula: String,
        within limit: Duration,
        of metric: String,
        samples: [Duration] = []
    ) -> Metric {
        guard let result = objectives.first(where: { $0.metric == metric }) else {
            return Metric(id, name, title: title, formula: formula, from: "", to: "", reason: "not measured")
        }
        return Metric(
            id,
            name,
            title: title,
            formula: formula,
            from: result.from,
            to: result.to,
            objective: .within(limit),
            value: result.measured.map(Metric.Value.duration),
            samples: result.samples,
            spread: samples.count > 1 ? Metric.Spread(samples) : nil,
            subject: result.subject,
            reason: result.measured == nil ? result.reason ?? "not measured" : nil
        )
    }

    static func atLeast(_ part: UInt64, in whole: UInt64) -> Metric.Objective? {
        Ratio(part, in: whole).map(Metric.Objective.atLeast)
    }

    static func below(_ part: UInt64, in whole: UInt64) -> Metric.Objective? {
        Ratio(part, in: whole).map(Metric.Objective.below)
    }
}
