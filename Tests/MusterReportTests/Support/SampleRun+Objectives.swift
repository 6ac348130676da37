import MusterCore

@testable import MusterReport

/// Objectives as a run of this kind would have measured them.
extension SampleRun {
    func objectives(_ reports: [WaveReport], end: Timestamp, outcome: ExecutionOutcome) -> [ObjectiveResult] {
        let launched = reports.flatMap(\.servers).filter { $0.outcome == .launched }.compactMap(\.end).max()
        let recovered = outcome == .completed || outcome == .partial
        let rto = recovered ? launched.map { $0 - Self.start } : nil
        let holds = reports.compactMap(\.hold).reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        var results: [ObjectiveResult] = []
        func add(
            _ metric: String,
            _ limit: Duration?,
            _ value: Duration?,
            _ from: String,
            _ to: String,
            subject: String? = nil,
            samples: Int = 1
        ) {
            results.append(
                ObjectiveResult(
                    metric: metric,
                    limit: limit,
                    measured: value,
                    measuredWithoutHolds: metric == "rto" && holds > .zero ? value.map { $0 - holds } : nil,
                    status: value.map { value in limit.map { value <= $0 ? .met : .missed } ?? .informative }
                        ?? .notMeasured,
                    from: from,
                    to: to,
                    subject: subject,
                    samples: samples,
                    reason: value == nil ? "the execution did not complete" : nil,
                    isExpectedMiss: expectations.missedObjectives.contains { $0.value == metric }
                )
            )
        }
        add("rto", objectives.rto, rto, "execution started", "last needed server launched")
        add(
            "rpo",
            objectives.rpo,
            reports.contains { $0.start != nil } ? .seconds(42) : nil,
            "recovery point",
            "execution started",
            subject: "db-1",
            samples: 7
        )
        add(
            "waveTransition",
            objectives.waveTransition,
            recovered ? .milliseconds(4_600) : nil,
            "last server of a wave settled",
            "next wave's first launch call",
            subject: waves.last?.name,
            samples: max(1, waves.count - 1)
        )
        add(
            "detection",
            objectives.detection,
            reports.contains { $0.start != nil } ? Self.lag : nil,
            "job ended",
            "Muster knew"
        )
        return results
    }
}
