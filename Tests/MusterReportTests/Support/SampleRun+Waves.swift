import MusterCore

@testable import MusterReport

/// Waves and servers, phase by phase.
extension SampleRun {
    func wave(_ index: Int, after ends: [Timestamp?], outcomes: [WaveOutcome]) -> WaveReport {
        let wave = waves[index]
        var report = WaveReport(
            name: wave.name,
            dependsOn: wave.dependsOn.map { waves[$0].name },
            outcome: .completed,
            cause: nil,
            start: nil,
            end: nil,
            budget: wave.budget,
            holds: [],
            jobs: [],
            servers: [],
            isCritical: false,
            location: location(index)
        )
        if let broken = wave.dependsOn.first(where: { !outcomes[$0].letsDependentsStart }) {
            report.outcome = .notReached
            report.cause = Cause(.dependencyFailed, "wave \"\(waves[broken].name)\" did not succeed")
            report.servers = wave.servers.enumerated().map { offset, server in
                ServerReport(id: id(index, offset), name: server.name, impact: server.impact, outcome: .notStarted)
            }
            return report
        }
        let ready = wave.dependsOn.compactMap { ends[$0] }.max() ?? Self.start
        var start = ready + .milliseconds(1_200)
        if let hold = wave.hold {
            report.holds = [
                .init(start: ready, end: ready + hold, decision: wave.decision, person: "dba-oncall")
            ]
            start = ready + hold + .milliseconds(1_200)
            if wave.decision != .approved {
                report.outcome = .failed
                report.cause = Cause(.approvalDenied, "\"dba-oncall\" denied the approval of wave \"\(wave.name)\"")
                report.end = ready + hold
                return report
            }
        }
        report.start = start
        let job = JobID("drsjob-\(padded(index + 1, 17))")
        report.servers = wave.servers.enumerated().map { offset, server in
            self.server(server, id: id(index, offset), job: job, start: start, limit: start + wave.timeLimit)
        }
        let ended = report.servers.compactMap(\.end).max() ?? start
        let isStuck = wave.servers.contains(where: \.isStuck)
        report.end = isStuck ? start + wave.timeLimit : ended + Self.lag
        report.jobs = [
            JobReport(
                id: job,
                account: AccountID(wave.account),
                region: Self.region,
                created: start + .milliseconds(400),
                ended: isStuck ? nil : ended,
                detected: isStuck ? nil : ended + Self.lag,
                status: isStuck ? "STARTED" : "COMPLETED"
            )
        ]
        let failed = report.servers.filter { $0.outcome == .failed }
        let names = failed.map { "\"\($0.name)\"" }.joined(separator: ", ")
        if isStuck {
            report.outcome = .timedOut
            report.cause = Cause(
                .timedOut,
                "wave \"\(wave.name)\" ran over its time limit of \(wave.timeLimit.text); job \(job) is still running in AWS"
            )
        } else if failed.contains(where: { $0.impact == .critical }) {
            report.outcome = .failed
            report.cause = Cause(.launchFailed, "server \(names) did not launch", servers: failed.map(\.id))
        }
        return report
    }

    private func server(
        _ server: Server,
        id: SourceServerID,
        job: JobID,
        start: Timestamp,
        limit: Timestamp
    ) -> ServerReport {
        var time = start
        var spans: [PhaseSpan] = []
        for (index, seconds) in server.phases.enumerated() {
            let end =
                server.isStuck && index == server.phases.count - 1
                ? limit : time + .milliseconds(Int64(seconds * 1_000))
            spans.append(PhaseSpan(phase: Self.kinds[index], start: time, end: end, failed: server.failing == index))
            time = end
            if server.failing == index { break }
        }
        let failed = server.failing != nil
        return ServerReport(
            id: id,
            name: server.name,
            impact: server.impact,
            outcome: server.isStuck ? .unfinished : failed ? .failed : .launched,
            cause: server.cause
                ?? (failed
                    ? Cause(.launchFailed, "DRS reported CONVERSION_FAIL for server \"\(server.name)\"", servers: [id])
                    : nil),
            job: job,
            instance: failed || server.isStuck ? nil : RecoveryInstanceID("i-\(id.rawValue.dropFirst(2))"),
            start: start,
            end: server.isStuck ? nil : time,
            phases: spans,
            recoveryPointAge: .seconds(42)
        )
    }
}
