import MusterCore

@testable import MusterReport

extension DrillReport {
    /// The same report with the events and marks that a run of this kind leaves.
    var withEvents: DrillReport {
        var events: [(Timestamp, ExecutionEvent)] = [
            (
                start,
                .created(
                    ExecutionHeader(
                        id: context.execution,
                        plan: context.plan.name,
                        waves: waves.map(\.name),
                        mode: context.mode,
                        nature: context.nature,
                        requestedBy: "arn:aws:iam::123456789012:user/dr-operator"
                    )
                )
            )
        ]
        for (index, wave) in waves.enumerated() {
            let servers = wave.servers.map {
                ResolvedServer(
                    id: $0.id,
                    name: $0.name,
                    impact: $0.impact,
                    operatingSystem: .linux,
                    replicationState: "CONTINUOUS",
                    lag: .milliseconds(1_500)
                )
            }
            events.append((start, .serversResolved(wave: index, servers: servers)))
        }
        for finding in findings { events.append((start, .finding(finding))) }
        events.append((start, .started))
        for (index, wave) in waves.enumerated() { events += Self.events(of: wave, at: index) }
        for sent in notifications {
            let delivery = NotificationDelivery(
                id: sent.id,
                kind: sent.kind,
                tries: sent.tries,
                messageID: sent.messageID ?? ""
            )
            events.append((sent.time, .notificationSent(delivery)))
        }
        events.append((end, .finished(outcome: outcome, cause: cause)))
        let ordered = events.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        var report = self
        report.events = ordered.enumerated().map { sequence, event in
            RecordedEvent(sequence: sequence + 1, time: event.element.0, event: event.element.1)
        }
        report.marks = marks(of: report)
        return report
    }

    private static func events(of wave: WaveReport, at index: Int) -> [(Timestamp, ExecutionEvent)] {
        var events: [(Timestamp, ExecutionEvent)] = []
        if let hold = wave.hold {
            events.append(
                (hold.start, .approvalRequested(wave: index, approvers: ["dba-oncall"], expires: hold.end))
            )
            if let decision = hold.decision {
                events.append(
                    (hold.end, .approvalDecided(wave: index, decision: decision, by: hold.person, reason: "-2+3"))
                )
            }
        }
        guard let start = wave.start else { return events }
        events.append((start, .waveStarted(wave: index)))
        for job in wave.jobs {
            let servers = wave.servers.filter { $0.job == job.id }
            let launch = LaunchAttempt(
                key: "mus-\(index)",
                attempt: 1,
                account: job.account,
                region: job.region,
                servers: servers.map(\.id)
            )
            let error = RecordedError(code: "ThrottlingException", message: "Rate exceeded")
            events += [
                (start, .launchIntended(wave: index, launch: launch)),
                (start, .launchRefused(wave: index, key: launch.key, error: error, retryAfter: .seconds(1))),
                (
                    job.created ?? start,
                    .launchAccepted(wave: index, key: launch.key, job: job.id, created: job.created)
                ),
            ]
            if let detected = job.detected {
                let entries = servers.compactMap { server in
                    server.end.map {
                        JobLogEntry(
                            time: $0,
                            event: server.outcome == .failed ? "LAUNCH_FAILED" : "LAUNCH_END",
                            server: server.id,
                            rawError: server.outcome == .failed ? "=1+1, \"quoted\"\nand more" : nil
                        )
                    }
                }
                events += [
                    (detected, .jobLogRead(wave: index, job: job.id, entries: entries)),
                    (detected, .jobObserved(wave: index, job: job.id, status: job.status, ended: job.ended)),
                ]
            }
        }
        let end = wave.end ?? start
        for server in wave.servers {
            events.append(
                (end, .serverFinished(wave: index, server: server.id, outcome: server.outcome, cause: server.cause))
            )
        }
        events.append((end, .waveFinished(wave: index, outcome: wave.outcome, cause: wave.cause)))
        return events
    }

    private func marks(of report: DrillReport) -> [TimelineMark] {
        report.events.compactMap { recorded in
            switch recorded.event {
            case .launchRefused(let wave, _, let error, _):
                TimelineMark(
                    .fault,
                    at: recorded.time,
                    "launch of \"\(waves[wave].name)\" refused: \(error.code)",
                    wave: wave
                )
            case .approvalDecided(let wave, _, _, _, _, _):
                TimelineMark(.person, at: recorded.time, "approval of \"\(waves[wave].name)\" decided", wave: wave)
            case .notificationSent(let delivery):
                TimelineMark(.notification, at: recorded.time, "notification sent: \(delivery.kind.rawValue)")
            default: nil
            }
        }
    }
}
