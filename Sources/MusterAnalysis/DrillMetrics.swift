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
        let overview = [
            recoverySuccess, waveCompletion, start, waveTransition, timeToRecovery, executionDuration, waveDuration,
        ]
        let operations = [tagSyncAccuracy, tagSyncDuration, detection, jobSuccess, serverDuration]
        let calls = [crossAccount, callLatency, callErrors, pollingBudget, ownLatency]
        return overview + operations + calls + notifications
            + [availability, satisfaction, falsePositives, recordedEvents]
    }

    func time(_ definition: MetricDefinition, of metric: String, samples: [Duration] = []) -> Metric {
        guard let result = objectives.first(where: { $0.metric == metric }) else {
            return Metric(definition, reason: "not measured")
        }
        return Metric(
            definition,
            value: result.measured.map(Metric.Value.duration),
            samples: result.samples,
            spread: samples.count > 1 ? Metric.Spread(samples) : nil,
            subject: result.subject,
            reason: result.measured == nil ? result.reason ?? "not measured" : nil
        )
    }
}
