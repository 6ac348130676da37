import MusterCore

/// Whether Muster itself can be relied on.
extension DrillMetrics {
    /// Only a run in which the orchestrator crashed has something to tell.
    var availability: Metric {
        let crashes = facts.waits.filter { $0.kind == .crash }
        let whole = facts.ended - facts.created
        guard !crashes.isEmpty, whole > .zero else {
            return Metric(
                .availability,
                reason: "no crash struck this run, and one run without a crash says nothing about availability"
            )
        }
        let down = crashes.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        return Metric(
            .availability,
            value: .part(max(.zero, whole - down), of: whole),
            samples: crashes.count,
            subject: "\(crashes.count) \(crashes.count == 1 ? "crash" : "crashes"), down for \(down.text)"
        )
    }

    var satisfaction: Metric {
        let answers = context.survey ?? []
        return Metric(
            .satisfaction,
            value: answers.isEmpty ? nil : .share(answers.reduce(0, +), of: answers.count * 5),
            samples: answers.count,
            reason: answers.isEmpty ? "people have to be asked" : nil
        )
    }

    /// Alerts of failed launches against what became of the servers.
    ///
    /// One that was launched at another attempt had failed before: its alert was right.
    var falsePositives: Metric {
        let alerts = facts.notifications.filter { $0.kind == .launchFailed }
        var raised: Set<SourceServerID> = []
        for alert in alerts { raised.formUnion(alert.servers) }
        let again = Set(facts.waves.flatMap { $0.attempts.flatMap(\.attempt.servers) })
        let launched = Set(waves.flatMap(\.servers).filter { $0.outcome == .launched }.map(\.id)).subtracting(again)
        return Metric(
            .falsePositives,
            value: raised.isEmpty ? nil : .share(raised.count { launched.contains($0) }, of: raised.count),
            samples: raised.count,
            reason: raised.isEmpty ? "no alert of a failed launch was raised" : nil
        )
    }

    /// How much of each kind the record holds; the streams of a log.
    var recordedEvents: Metric {
        var parts: [Metric.Part] = []
        for recorded in events {
            let name = recorded.event.stream
            if let index = parts.firstIndex(where: { $0.name == name }) {
                parts[index].count += 1
            } else {
                parts.append(Metric.Part(name: name, count: 1))
            }
        }
        return Metric(
            .recordedEvents,
            value: events.isEmpty ? nil : .count(events.count),
            samples: events.count,
            parts: parts.sorted { ($1.count, $0.name) < ($0.count, $1.name) },
            reason: events.isEmpty ? "the record is empty" : nil
        )
    }
}

extension ExecutionEvent {
    /// What the event is about, in a word; the name of its log stream.
    fileprivate var stream: String {
        switch self {
        case .created, .callerIdentified, .finding, .started, .orchestratorRestarted, .finished: "execution"
        case .serversResolved, .waveStarted, .waveFinished, .attemptFailed: "waves"
        case .launchIntended, .launchAccepted, .launchRefused, .launchAdopted, .launchHeld, .jobObserved, .jobLogRead:
            "jobs"
        case .serverObserved, .serverFinished, .instanceFound, .recoveryPointChosen: "servers"
        case .approvalRequested, .approvalEscalated, .approvalGiven, .approvalDecided, .pauseRequested, .paused,
            .pauseExpired, .resumed, .cancelRequested, .requestRefused, .askedFromOutside:
            "people"
        case .stepReported: "steps"
        case .roleAssumed, .callFailed: "calls"
        case .notificationQueued, .notificationSent, .notificationFailed: "notifications"
        case .rollback: "rollback"
        }
    }
}
