package import MusterCore

/// How long a server's part of a recovery job is expected to take, for planning polls.
///
/// These figures decide when Muster looks, never what it concludes: a wrong one costs calls or seconds of detection,
/// and a simulation's own timing comes from elsewhere.
package struct LaunchExpectation: Hashable, Sendable {
    /// One stretch of the job, from one event of its log to the next.
    package struct Figure: Hashable, Sendable {
        package let phase: JobPhase
        package let low: Duration
        package let typical: Duration
        package let high: Duration
        package let provenance: Provenance

        fileprivate init(_ phase: JobPhase, _ low: Int, _ typical: Int, _ high: Int, _ provenance: Provenance) {
            self.phase = phase
            self.low = .milliseconds(low)
            self.typical = .milliseconds(typical)
            self.high = .milliseconds(high)
            self.provenance = provenance
        }
    }

    package let family: OperatingSystem.Family
    /// In the order in which they happen.
    package let figures: [Figure]

    /// The figures for an operating system.
    package static func of(_ family: OperatingSystem.Family) -> LaunchExpectation {
        switch family {
        case .linux: linux
        case .windows: windows
        }
    }

    /// From the call to the end of the job, at the least.
    package var earliest: Duration { figures.reduce(.zero) { $0 + $1.low } }
    /// From the call to the end of the job, as a rule.
    package var typical: Duration { figures.reduce(.zero) { $0 + $1.typical } }
    /// From the call to the end of the job, in all but few cases.
    package var latest: Duration { figures.reduce(.zero) { $0 + $1.high } }

    /// What is left of the job, at the least and at the most, from an event of its log on.
    ///
    /// - Returns: `nil` for events that say nothing about it.
    package func remaining(after event: String) -> (low: Duration, high: Duration)? {
        let next: JobPhase
        switch event {
        case "JOB_START": next = .preparation
        case "SNAPSHOT_START": next = .snapshot
        case "SNAPSHOT_END", "USING_PREVIOUS_SNAPSHOT": next = .conversionWait
        case "CONVERSION_START": next = .conversion
        case "CONVERSION_END": next = .launchPreparation
        case "LAUNCH_START": next = .launch
        case "LAUNCH_END": next = .completion
        default: return nil
        }
        guard let first = figures.firstIndex(where: { $0.phase == next }) else { return nil }
        return figures[first...].reduce((.zero, .zero)) { ($0.0 + $1.low, $0.1 + $1.high) }
    }

    private static let recorded = Provenance(.observed, "job logs published with aws-samples/drs-tools (2022)")
    private static let incidents = Provenance(.observed, "incident notes of a public DRS orchestrator (2025)")

    private static let linux = LaunchExpectation(
        family: .linux,
        figures: common + [
            Figure(.conversion, 170_000, 190_000, 300_000, recorded),
            Figure(.launchPreparation, 400, 600, 3_000, recorded),
            Figure(.launch, 277_000, 295_000, 420_000, recorded),
            Figure(.completion, 2_000, 2_500, 5_000, recorded),
        ]
    )

    private static let windows = LaunchExpectation(
        family: .windows,
        figures: common + [
            Figure(.conversion, 835_000, 840_000, 1_100_000, incidents),
            Figure(.launchPreparation, 400, 600, 3_000, incidents),
            Figure(.launch, 327_000, 345_000, 600_000, incidents),
            Figure(.completion, 2_000, 2_500, 5_000, recorded),
        ]
    )

    private static let common = [
        Figure(.acceptance, 300, 350, 2_000, recorded),
        Figure(.preparation, 400, 420, 1_000, recorded),
        Figure(.snapshot, 180, 190, 2_000, recorded),
        Figure(.conversionWait, 51_000, 55_000, 190_000, recorded),
    ]
}

extension LaunchExpectation {
    /// The figures that the plan of polls rests on, for reports.
    package static var assumptions: [Assumption] {
        [linux, windows].flatMap { expectation in
            expectation.figures.filter { $0.phase == .conversion || $0.phase == .launch }.map { figure in
                Assumption(
                    name: "poll planning: \(figure.phase.rawValue), \(expectation.family.rawValue)",
                    value: "\(figure.low.text) to \(figure.high.text), mostly \(figure.typical.text)",
                    provenance: figure.provenance
                )
            }
        }
    }
}
