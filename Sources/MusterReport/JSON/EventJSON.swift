package import MusterCore

/// Renders events as JSON for programs that follow a run: one object an event, the same keys for the same kind.
///
/// `schema`, `scenario`, `sequence`, `time`, `kind` and `wave` (its name, or `null`) are always there; what else there is
/// depends on the kind. Times are ISO 8601 in UTC, durations exact decimal seconds and text.
package struct EventJSON: Sendable {
    /// The name and version of the form; the version grows with every change that could break a reader.
    package static let schema = "muster.event/1"

    private let scenario: String
    private let waves: [String]

    /// Waves are named in the order of the plan.
    package init(scenario: String, waves: [String]) {
        self.scenario = scenario
        self.waves = waves
    }

    package func value(_ recorded: RecordedEvent) -> JSONValue {
        let (kind, wave, members) = parts(recorded.event)
        let head: [(String, JSONValue)] = [
            ("schema", .string(Self.schema)),
            ("scenario", .string(scenario)),
            ("sequence", .number(recorded.sequence)),
            ("time", .string(recorded.time.exactISO8601)),
            ("kind", .string(kind)),
            ("wave", .optional(wave.flatMap { waves.indices.contains($0) ? waves[$0] : nil }) { .string($0) }),
        ]
        return .object(head + members)
    }

    /// The event on one line, with its line break.
    package func line(_ recorded: RecordedEvent) -> String {
        JSONWriter().text(value(recorded)) + "\n"
    }

    private typealias Parts = (kind: String, wave: Int?, members: [(String, JSONValue)])

    private func parts(_ event: ExecutionEvent) -> Parts {
        switch event {
        case .created(let header):
            ("created", nil, header.members)
        case .callerIdentified(let account, let arn):
            ("callerIdentified", nil, [("account", .string(account.rawValue)), ("arn", .string(arn))])
        case .roleAssumed(let account, let role, let expires):
            (
                "roleAssumed", nil,
                [
                    ("account", .string(account.rawValue)), ("role", .string(role)),
                    ("expires", .string(expires.exactISO8601)),
                ]
            )
        case .serversResolved(let wave, let servers):
            ("serversResolved", wave, [("servers", .array(servers.map(\.json)))])
        case .finding(let finding):
            (
                "finding", finding.wave,
                [("severity", .string(finding.severity.rawValue)), ("cause", finding.cause.json)]
            )
        case .started:
            ("started", nil, [])
        case .approvalRequested(let wave, let approvers, let expires, let terms):
            (
                "approvalRequested", wave,
                [
                    ("approvers", .array(approvers.map { .string($0) })), ("expires", .string(expires.exactISO8601)),
                    ("point", .string((terms?.point ?? .before).rawValue)), ("quorum", .number(terms?.quorum ?? 1)),
                    ("tokens", .array((terms?.tokens ?? []).map { .string($0) })),
                ]
            )
        case .approvalEscalated(let wave, let approvers, let tokens):
            (
                "approvalEscalated", wave,
                [
                    ("approvers", .array(approvers.map { .string($0) })),
                    ("tokens", .array(tokens.map { .string($0) })),
                ]
            )
        case .approvalGiven(let wave, let person, let reason, let token, let given, let quorum, let asked):
            (
                "approvalGiven", wave,
                Self.who(person, reason)
                    + [
                        ("token", .optional(token) { .string($0) }), ("given", .number(given)),
                        ("quorum", .number(quorum)),
                    ] + Self.asked(asked)
            )
        case .approvalDecided(let wave, let decision, let person, let reason, let token, let asked):
            (
                "approvalDecided", wave,
                [("decision", .string(decision.rawValue))] + Self.who(person, reason)
                    + [("token", .optional(token) { .string($0) })] + Self.asked(asked)
            )
        case .pauseRequested(let person, let reason):
            ("pauseRequested", nil, Self.who(person, reason))
        case .paused(let wave, let expires):
            ("paused", wave, [("expires", .string(expires.exactISO8601))])
        case .pauseExpired(let wave):
            ("pauseExpired", wave, [])
        case .resumed(let wave, let person, let reason):
            ("resumed", wave, Self.who(person, reason))
        case .cancelRequested(let person, let reason):
            ("cancelRequested", nil, Self.who(person, reason))
        case .requestRefused(let refused):
            (
                "requestRefused", refused.wave,
                [("action", .string(refused.action.rawValue))] + Self.who(refused.by, refused.reason)
                    + [
                        ("why", .string(refused.why)), ("isRepetition", .boolean(refused.isRepetition)),
                        ("token", .optional(refused.token) { .string($0) }),
                    ]
            )
        case .askedFromOutside(let request):
            (
                "askedFromOutside", request.wave,
                [("action", .string(request.action.rawValue)), ("by", .string(request.by))]
            )
        case .orchestratorRestarted(let person, let downSince):
            (
                "orchestratorRestarted", nil,
                [("by", .string(person)), ("downSince", .string(downSince.exactISO8601))]
            )
        case .waveStarted(let wave):
            ("waveStarted", wave, [])
        case .waveFinished(let wave, let outcome, let cause):
            (
                "waveFinished", wave,
                [("outcome", .string(outcome.rawValue)), ("cause", .optional(cause) { $0.json })]
            )
        case .serverFinished(let wave, let server, let outcome, let cause):
            (
                "serverFinished", wave,
                [
                    ("server", .string(server.rawValue)), ("outcome", .string(outcome.rawValue)),
                    ("cause", .optional(cause) { $0.json }),
                ]
            )
        case .launchIntended(let wave, let launch):
            (
                "launchIntended", wave,
                [
                    ("key", .string(launch.key)), ("attempt", .number(launch.attempt)),
                    ("account", .string(launch.account.rawValue)), ("region", .string(launch.region.rawValue)),
                    ("servers", .strings(launch.servers)),
                    (
                        "points",
                        .optional(launch.points) { .array($0.map { .optional($0) { .string($0.rawValue) } }) }
                    ),
                ]
            )
        case .launchAccepted(let wave, let key, let job, let created):
            ("launchAccepted", wave, launched(key, job, created))
        case .launchAdopted(let wave, let key, let job, let created):
            ("launchAdopted", wave, launched(key, job, created))
        case .launchRefused(let wave, let key, let error, let retryAfter):
            (
                "launchRefused", wave,
                [
                    ("key", .string(key)), ("error", error.json),
                    ("retryAfter", .optional(retryAfter, JSONValue.duration)),
                ]
            )
        case .jobObserved(let wave, let job, let status, let ended):
            (
                "jobObserved", wave,
                [
                    ("job", .string(job.rawValue)), ("status", .string(status)),
                    ("ended", .optional(ended) { .string($0.exactISO8601) }),
                ]
            )
        case .serverObserved(let wave, let server, let job, let status):
            (
                "serverObserved", wave,
                [
                    ("server", .string(server.rawValue)), ("job", .string(job.rawValue)), ("status", .string(status)),
                ]
            )
        case .jobLogRead(let wave, let job, let entries):
            ("jobLogRead", wave, [("job", .string(job.rawValue)), ("entries", .array(entries.map(\.json)))])
        case .instanceFound(let wave, let server, let instance, let recoveryPoint, let state):
            (
                "instanceFound", wave,
                [
                    ("server", .string(server.rawValue)), ("instance", .string(instance.rawValue)),
                    ("recoveryPoint", .optional(recoveryPoint) { .string($0.exactISO8601) }),
                    ("state", .optional(state) { .string($0) }),
                ]
            )
        case .recoveryPointChosen(let wave, let server, let snapshot, let time):
            (
                "recoveryPointChosen", wave,
                [
                    ("server", .string(server.rawValue)), ("snapshot", .string(snapshot.rawValue)),
                    ("recoveryPoint", .string(time.exactISO8601)),
                ]
            )
        case .launchHeld(let wave, let cause):
            ("launchHeld", wave, [("cause", cause.json)])
        case .stepReported(let wave, let event):
            (event.kind, wave, event.members)
        case .attemptFailed(let wave, let failed):
            (
                "attemptFailed", wave,
                [
                    ("attempt", .number(failed.attempt)), ("cause", failed.cause.json),
                    ("servers", .strings(failed.servers)), ("next", .string(failed.next.exactISO8601)),
                ]
            )
        case .rollback(let event):
            (event.kind, nil, event.members)
        case .callFailed(let call, let account, let region, let error, let retryAfter):
            (
                "callFailed", nil,
                [
                    ("call", .string(call)), ("account", .string(account.rawValue)),
                    ("region", .string(region.rawValue)), ("error", error.json),
                    ("retryAfter", .optional(retryAfter, JSONValue.duration)),
                ]
            )
        case .notificationQueued(let message):
            ("notificationQueued", message.wave, message.members)
        case .notificationSent(let delivery):
            ("notificationSent", nil, delivery.members)
        case .notificationFailed(let delivery):
            ("notificationFailed", nil, delivery.members)
        case .finished(let outcome, let cause):
            (
                "finished", nil,
                [("outcome", .string(outcome.rawValue)), ("cause", .optional(cause) { $0.json })]
            )
        }
    }

    private static func who(_ person: String?, _ reason: String?) -> [(String, JSONValue)] {
        [("by", .optional(person) { .string($0) }), ("reason", .optional(reason) { .string($0) })]
    }

    /// When a person acted who was heard later; nothing for everybody else.
    private static func asked(_ time: Timestamp?) -> [(String, JSONValue)] {
        time.map { [("asked", .string($0.exactISO8601))] } ?? []
    }

    private func launched(_ key: String, _ job: JobID, _ created: Timestamp?) -> [(String, JSONValue)] {
        [
            ("key", .string(key)), ("job", .string(job.rawValue)),
            ("created", .optional(created) { .string($0.exactISO8601) }),
        ]
    }
}

extension RecordedError {
    fileprivate var json: JSONValue { .object([("code", .string(code)), ("message", .string(message))]) }
}

extension ExecutionHeader {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("execution", .string(id.rawValue)), ("plan", .string(plan)),
            ("waves", .array(waves.map { .string($0) })), ("mode", .string(mode.rawValue)),
            ("nature", .string(nature.rawValue)), ("requestedBy", .string(requestedBy)),
        ]
    }
}

extension NotificationMessage {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("id", .string(id)), ("notification", .string(kind.rawValue)), ("subject", .string(subject)),
            ("channels", .array(channels.map { .number($0) })),
            ("bodies", .object(bodies.map { ($0.form.rawValue, .string($0.text)) })),
        ]
    }
}

extension NotificationDelivery {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("id", .string(id)), ("notification", .string(kind.rawValue)), ("channel", .number(channel)),
            ("tries", .number(tries)), ("messageID", .optional(messageID) { .string($0) }),
            ("error", .optional(error) { $0.json }),
        ]
    }
}

extension ResolvedServer {
    fileprivate var json: JSONValue {
        .object([
            ("id", .string(id.rawValue)), ("name", .string(name)), ("impact", .string(impact.rawValue)),
            ("operatingSystem", .string(operatingSystem.fullName)), ("replicationState", .string(replicationState)),
            ("lag", .optional(lag, JSONValue.duration)),
        ])
    }
}

extension JobLogEntry {
    fileprivate var json: JSONValue {
        .object([
            ("time", .string(time.exactISO8601)), ("event", .string(event)),
            ("server", .optional(server) { .string($0.rawValue) }), ("instance", .optional(instance) { .string($0) }),
            ("rawError", .optional(rawError) { .string($0) }),
        ])
    }
}
