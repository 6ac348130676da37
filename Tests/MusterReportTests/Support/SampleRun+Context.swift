import MusterCore

@testable import MusterReport

/// What does not depend on how the run went: its context, calls and messages.
extension SampleRun {
    var context: RunContext {
        RunContext(
            execution: ExecutionID("drill-7f3a9c21e0b4d865"),
            musterVersion: "0.1.0",
            nature: .simulated,
            mode: .drill,
            scenario: scenario,
            summary: summary,
            file: file,
            seed: 7,
            digests: [
                .init(file: file, sha256: String(repeating: "0b4d86", count: 11).prefix(64).description),
                .init(
                    file: "scenarios/plans/\(plan).yaml",
                    sha256: String(repeating: "7f3a9c", count: 11).prefix(64).description
                ),
            ],
            plan: RecoveryPlan(
                name: plan,
                objectives: objectives,
                target: RecoveryTarget(account: Self.account, region: Self.region),
                waves: waves.enumerated().map { index, wave in
                    MusterCore.Wave(
                        name: wave.name,
                        dependsOn: wave.dependsOn,
                        members: wave.servers.map { WaveMember(.name($0.name), impact: $0.impact) },
                        budget: wave.budget,
                        timeLimit: wave.timeLimit,
                        location: location(index)
                    )
                }
            ),
            expectations: expectations,
            assumptions: [
                Assumption(
                    name: "snapshot, Linux",
                    value: "0.2s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "conversion, Linux",
                    value: "3m 18s ± 20s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "launch, Linux",
                    value: "4m 38s ± 30s",
                    provenance: Provenance(.observed, "profile LP1, two small Linux servers")
                ),
                Assumption(
                    name: "API latency",
                    value: "180ms",
                    provenance: Provenance(
                        .assumed,
                        "general knowledge of regional AWS APIs; replaced by calibration against recorded drills"
                    )
                ),
                Assumption(
                    name: "StartRecovery servers",
                    value: "at most 200",
                    provenance: Provenance(.documented, "DRS 2020-02-26, StartRecovery")
                ),
            ],
            reproduction: "muster run \(file) --seed 7",
            faults: faults
        )
    }

    var defaultCalls: [CallStatistic] {
        [
            CallStatistic(
                operation: "drs:DescribeJobLogItems",
                account: Self.account,
                region: Self.region,
                count: 12
            ),
            CallStatistic(
                operation: "drs:DescribeJobs",
                account: Self.account,
                region: Self.region,
                count: 61,
                errors: [.init(code: "ThrottlingException", count: 5)]
            ),
            CallStatistic(
                operation: "drs:DescribeSourceServers",
                account: Self.account,
                region: Self.region,
                count: 1
            ),
            CallStatistic(
                operation: "drs:StartRecovery",
                account: Self.account,
                region: Self.region,
                count: waves.count
            ),
            CallStatistic(operation: "sns:Publish", account: Self.account, region: Self.region, count: 2),
            CallStatistic(operation: "sts:GetCallerIdentity", account: Self.account, region: Self.region, count: 1),
        ]
    }

    func notifications(_ outcome: ExecutionOutcome, end: Timestamp) -> [SentNotification] {
        [
            SentNotification(time: Self.start + .milliseconds(900), kind: .started, messageID: "5f1c2d3e-0001"),
            outcome == .completed
                ? SentNotification(time: end, kind: .completed, messageID: "5f1c2d3e-0002")
                : SentNotification(
                    time: end,
                    kind: .failed,
                    messageID: nil,
                    error: RecordedError(code: "AuthorizationError", message: "not allowed to publish")
                ),
        ]
    }
}
