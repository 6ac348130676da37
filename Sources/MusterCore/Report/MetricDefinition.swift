/// What a metric is: what it measures, between which clock points, in which unit, and what is demanded of it.
///
/// Reports show the definition beside the value, and `muster explain` shows it alone; there is no second copy.
package struct MetricDefinition: Hashable, Sendable {
    /// What a value of the metric looks like.
    package enum Unit: String, Hashable, Sendable, Codable {
        case share, duration, count

        /// The unit for people.
        package var words: String {
            switch self {
            case .share: "a share, in per cent"
            case .duration: "a duration"
            case .count: "a whole number"
            }
        }
    }

    /// Stable, for example `N5`.
    package var id: String
    /// Stable, for example `notificationDelivery`.
    package var name: String
    /// In words for people.
    package var title: String
    package var unit: Unit
    /// Which board shows it.
    package var board: Metric.Board
    /// How it is worked out, in one line.
    package var formula: String
    /// The two clock points of a duration, or what is counted and among what.
    package var from: String
    package var to: String
    /// `nil` when nothing is demanded.
    package var objective: Metric.Objective?
    /// What moves it, or what to look at when it is bad.
    package var advice: String

    /// The metric of an id or a name, upper and lower case alike.
    package static func named(_ word: String) -> MetricDefinition? {
        let word = word.lowercased()
        return all.first { $0.id.lowercased() == word } ?? all.first { $0.name.lowercased() == word }
    }

    /// Every metric, in the order in which reports list them.
    package static let all =
        [recoverySuccess, waveCompletion, startTime, waveTransition, timeToRecovery, executionDuration, waveDuration]
        + [tagSyncAccuracy, tagSyncDuration, detection, jobSuccess, serverDuration]
        + [crossAccount, callLatency, callErrors, pollingBudget, ownLatency]
        + [
            notificationDelivery, notificationLatency, notificationOrder, notificationDuplicates, notificationStorm,
            availability, satisfaction, falsePositives, recordedEvents,
        ]

    private init(
        _ id: String,
        _ name: String,
        _ title: String,
        _ unit: Unit,
        _ board: Metric.Board,
        formula: String,
        from: String,
        to: String,
        objective: Metric.Objective? = nil,
        advice: String
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.unit = unit
        self.board = board
        self.formula = formula
        self.from = from
        self.to = to
        self.objective = objective
        self.advice = advice
    }

    private static func atLeast(_ part: UInt64, in whole: UInt64) -> Metric.Objective? {
        Ratio(part, in: whole).map(Metric.Objective.atLeast)
    }
}

// MARK: - Success

extension MetricDefinition {
    package static let recoverySuccess = MetricDefinition(
        "N1",
        "recoverySuccess",
        "recovery success",
        .share,
        .overview,
        formula: "servers launched / servers that the plan selects",
        from: "servers fixed before the first launch",
        to: "servers judged as launched",
        objective: atLeast(999, in: 1_000),
        advice: "Optional servers count too. The waves of the report name each server that is missing, and why."
    )

    package static let waveCompletion = MetricDefinition(
        "N2",
        "waveCompletion",
        "wave completion",
        .share,
        .overview,
        formula: "waves with every critical server launched / waves of the plan",
        from: "waves of the plan",
        to: "waves with every critical server launched",
        objective: .atLeast(.always),
        advice: "A wave that tolerates failures may succeed and still not be complete."
    )

    package static let tagSyncAccuracy = MetricDefinition(
        "N3",
        "tagSyncAccuracy",
        "tag synchronisation",
        .share,
        .operations,
        formula: "tags that agree after a synchronisation / tags of the sources",
        from: "tags of the sources",
        to: "tags of the copies that agree",
        objective: .atLeast(.always),
        advice: "This version does not synchronise tags, so no run computes it."
    )

    package static let crossAccount = MetricDefinition(
        "N4",
        "crossAccountSuccess",
        "calls across accounts",
        .share,
        .calls,
        formula: "calls that acted upon the account they were meant for / calls into other accounts",
        from: "calls meant for another account than the caller's",
        to: "those that acted upon that account",
        objective: .atLeast(.always),
        advice: "Anything below 100% also fails a check of the run: a call went to an account it was not meant for."
    )
}

// MARK: - Notifications

extension MetricDefinition {
    package static let notificationDelivery = MetricDefinition(
        "N5",
        "notificationDelivery",
        "messages delivered",
        .share,
        .health,
        formula: "messages that SNS took / messages queued, in each channel",
        from: "messages put into the outbox",
        to: "messages that SNS took",
        objective: atLeast(9_999, in: 10_000),
        advice: "A message is tried for ten minutes and then given up; the notifications of the report have the errors."
    )

    package static let notificationLatency = MetricDefinition(
        "N5.latency",
        "notificationLatency",
        "time to delivery",
        .duration,
        .health,
        formula: "longest of: answer of SNS - queueing",
        from: "message put into the outbox",
        to: "SNS took it",
        advice: "Refusals and lost answers of SNS make it longer; a drill never waits for it."
    )

    package static let notificationOrder = MetricDefinition(
        "N5.order",
        "notificationOrder",
        "messages out of order",
        .count,
        .health,
        formula: "messages that SNS took before an earlier one of the same channel",
        from: "order of queueing",
        to: "order of delivery",
        advice: "People read the later message first; only refusals of SNS bring it about."
    )

    package static let notificationDuplicates = MetricDefinition(
        "N5.duplicates",
        "notificationDuplicates",
        "possible repetitions",
        .count,
        .health,
        formula: "tries without an answer of messages that were delivered; each may have been a delivery",
        from: "tries of delivered messages",
        to: "those without an answer",
        advice: "Each try carries the id of the message, so that a receiver can tell repetitions apart."
    )

    package static let notificationStorm = MetricDefinition(
        "N5.storm",
        "notificationStorm",
        "busiest minute",
        .count,
        .health,
        formula: "most messages put into the outbox within a minute, all channels together",
        from: "message put into the outbox",
        to: "one minute later",
        advice: "Many failures at once become many alerts at once; \"send\" says which channel hears of what."
    )
}

// MARK: - Times, and what a single run cannot tell

extension MetricDefinition {
    package static let startTime = MetricDefinition(
        "N6",
        "startTime",
        "start",
        .duration,
        .overview,
        formula: "first launch call - request, holds left out",
        from: "execution requested",
        to: "first launch call",
        objective: .within(.seconds(30)),
        advice: "It is made of identification, roles, and the examination of the plan; many accounts make it longer."
    )

    package static let waveTransition = MetricDefinition(
        "N7",
        "waveTransition",
        "wave transition",
        .duration,
        .overview,
        formula: "worst of: first launch call of a wave - end of the last job before it, holds left out",
        from: "last server of the wave before settled",
        to: "first launch call of the wave",
        objective: .within(.seconds(10)),
        advice: "It is made of detection, decision and the launch call; a slow or throttled poll makes it longer."
    )

    package static let tagSyncDuration = MetricDefinition(
        "N8",
        "tagSyncDuration",
        "tag synchronisation of 100 servers",
        .duration,
        .operations,
        formula: "end - start of a synchronisation, for each 100 servers",
        from: "synchronisation started",
        to: "last tag written",
        objective: .within(.seconds(120)),
        advice: "This version does not synchronise tags, so no run computes it."
    )

    package static let ownLatency = MetricDefinition(
        "N9",
        "ownLatency",
        "answers of Muster's own interface",
        .duration,
        .calls,
        formula: "95th percentile of its answers",
        from: "request received",
        to: "answer sent",
        objective: .within(.milliseconds(500)),
        advice:
            "A rehearsal serves no interface, and its virtual time stands still while Muster works. K4 has AWS's answers."
    )

    package static let detection = MetricDefinition(
        "N10",
        "detection",
        "detection",
        .duration,
        .operations,
        formula: "worst of: moment of knowing - end of the job as the service states it",
        from: "job ended",
        to: "Muster knew",
        objective: .within(.seconds(60)),
        advice: "It grows with the interval between two polls, with throttling and with lists that lag."
    )

    package static let availability = MetricDefinition(
        "N11",
        "availability",
        "availability",
        .share,
        .health,
        formula: "time in which an engine was at work / time of the execution",
        from: "execution requested",
        to: "execution ended",
        objective: atLeast(9_999, in: 10_000),
        advice:
            "Only a run in which the orchestrator crashed computes it; a crash of ten minutes is far below any such demand."
    )

    package static let timeToRecovery = MetricDefinition(
        "N12",
        "timeToRecovery",
        "time to recovery",
        .duration,
        .overview,
        formula: "last critical server launched - request, holds included",
        from: "execution requested",
        to: "last critical server launched",
        objective: .within(.seconds(4 * 3_600)),
        advice: "The same moments as the plan's rto. The critical path of the report tells where the time went."
    )

    package static let satisfaction = MetricDefinition(
        "N13",
        "satisfaction",
        "satisfaction of users",
        .share,
        .health,
        formula: "points given / points possible, five from everybody who answered; 94% is 4.7 of 5",
        from: "points possible",
        to: "points given",
        objective: atLeast(94, in: 100),
        advice:
            "People have to be asked, no run computes it: \"muster report 12 --survey 5,4,5\" puts in what they said."
    )

    package static let falsePositives = MetricDefinition(
        "N14",
        "falsePositives",
        "false alarms",
        .share,
        .health,
        formula: "alerts of a failed launch whose server was launched by that attempt / such alerts",
        from: "servers alerted as failed",
        to: "those that were launched after all",
        objective: Ratio(2, in: 100).map(Metric.Objective.below),
        advice: "A server that failed and was launched at another attempt is no false alarm."
    )
}

// MARK: - The work that was done

extension MetricDefinition {
    package static let executionDuration = MetricDefinition(
        "K1",
        "executionDuration",
        "duration of the execution",
        .duration,
        .overview,
        formula: "end - request",
        from: "execution requested",
        to: "execution ended",
        advice: "Optional servers, probes and people count as well, so it may be longer than N12."
    )

    package static let waveDuration = MetricDefinition(
        "K2",
        "waveDuration",
        "duration of waves",
        .duration,
        .overview,
        formula: "longest of: end of a wave - its start",
        from: "wave started",
        to: "wave finished",
        advice: "A budget makes a check of each wave's time."
    )

    package static let jobSuccess = MetricDefinition(
        "K3",
        "jobSuccess",
        "jobs without a failure",
        .share,
        .operations,
        formula: "ended jobs that launched every server / ended jobs",
        from: "jobs that ended",
        to: "jobs whose servers were all launched",
        advice: "DRS calls every job COMPLETED that ran to its end; this counts what became of the servers."
    )

    package static let callLatency = MetricDefinition(
        "K4",
        "callLatency",
        "answers of AWS",
        .duration,
        .calls,
        formula: "greatest 95th percentile of an operation's latencies in one account and Region",
        from: "call made",
        to: "answer received, or given up",
        advice: "The calls of the report have every operation; in a rehearsal the world's callLatency sets it."
    )

    package static let callErrors = MetricDefinition(
        "K5",
        "callErrors",
        "calls refused or unanswered",
        .share,
        .calls,
        formula: "refused or unanswered calls / calls, by code",
        from: "calls made",
        to: "calls without the answer that was asked for",
        advice: "Throttling and conflicts are waited out; the calls of the report say what met which refusal."
    )

    package static let pollingBudget = MetricDefinition(
        "C5",
        "pollingBudget",
        "polling budget used, at most",
        .share,
        .calls,
        formula: "reading calls of each operation in its busiest minute, summed / calls that Muster allows itself, in "
            + "one place; no less than what was used, since those minutes may differ",
        from: "reading calls allowed a minute",
        to: "most DescribeJobs and log readings within a minute",
        advice: "Over 100% the next readings wait. Many waves at once in one account and Region drive it up."
    )

    package static let serverDuration = MetricDefinition(
        "K7.server",
        "serverDuration",
        "launch of a server",
        .duration,
        .operations,
        formula: "longest of: server launched - its last launch call",
        from: "launch call",
        to: "server launched, as the service states it",
        advice: "The phases in the timeline tell what took so long: waiting, conversion or launch."
    )

    package static let recordedEvents = MetricDefinition(
        "K10",
        "recordedEvents",
        "events recorded",
        .count,
        .health,
        formula: "events of the record, by what they are about",
        from: "execution requested",
        to: "last event of the record",
        advice: "They are the log of the run: the csv report has all of them, `--output ndjson` as they come."
    )
}
