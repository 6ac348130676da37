import MusterCore

/// Whether Muster itself can be relied on.
extension DrillMetrics {
    /// Only a run in which the orchestrator crashed has something to tell.
    var availability: Metric {
        let crashes = facts.waits.filter { $0.kind == .crash }
        let whole = facts.ended - facts.created
        let down = crashes.reduce(Duration.zero) { $0 + ($1.end - $1.start) }
        let isKnown = !crashes.isEmpty && whole > .zero
        return Metric(
            "N11",
            "availability",
            title: "availability",
            formula: "time in which an engine was at work / time of the execution",
            from: "execution requested",
            to: "execution ended",
            objective: Self.atLeast(9_999, in: 10_000),
            value: isKnown ? .part(max(.zero, whole - down), of: whole) : nil,
            samples: crashes.count,
            subject: isKnown
                ? "\(crashes.count) \(crashes.count == 1 ? "crash" : "crashes"), down for \(down.text)" : nil,
            reason: isKnown
                ? nil : "no crash struck this run, and one run without a crash says nothing about availability"
        )
    }

    var satisfaction: Metric {
        Metric(
            "N13",
            "satisfaction",
            title: "satisfaction of users",
            formula: "mean of a survey, above 4.7 of 5",
            from: "people asked",
            to: "answers",
            reason: "people have to be asked"
        )
    }

    /// Alerts of failed launches against what became of the servers.
    ///
    /// One that was launched at another attempt had failed before: its alert was right.
    var falsePositives: Metric {
        let alerts = facts.notifications.filter { $0.kind == .launchFailed }
        var raised: Set<SourceServerID> = []
        for alert in alerts { if let server = alert.server { raised.insert(server) } }
        let again = Set(facts.waves.flatMap { $0.attempts.flatMap(\.attempt.servers) })
        let launched = Set(waves.flatMap(\.servers).filter { $0.outcome == .launched }.map(\.id)).subtracting(again)
        return Metric(
            "N14",
            "falsePositives",
            title: "false alarms",
            formula: "alerts of a failed launch whose server was launched by that attempt / such alerts",
            from: "servers alerted as failed",
            to: "those that were launched after all",
            objective: Self.below(2, in: 100),
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
            "K10",
            "recordedEvents",
            title: "events recorded",
            formula: "events of the record, by what they are about",
            from: "execution requested",
            to: "last event of the record",
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
            .pauseExpired, .resumed, .cancelRequested, .requestRefused:
            "people"
        case .stepReported: "steps"
        case .roleAssumed, .callFailed: "calls"
        case .notificationQueued, .notificationSent, .notificationFailed: "notifications"
        case .rollback: "rollback"
        }
    }
}
