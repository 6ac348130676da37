import MusterCore

/// Probes and actions, attempts and rollbacks, as JSON.
extension StepEvent {
    /// The kind of the event that programs read.
    var kind: String {
        switch what {
        case .started: "stepStarted"
        case .retrying: "stepRetrying"
        case .tried: "stepTried"
        case .finished: "stepFinished"
        }
    }

    var members: [(String, JSONValue)] {
        let head: [(String, JSONValue)] = [
            ("phase", .string(phase.rawValue)), ("step", .number(step + 1)), ("name", .string(name)),
            ("attempt", .number(attempt)),
        ]
        switch what {
        case .started, .retrying:
            return head
        case .tried(let number, let answer, let next):
            return head + [
                ("try", .number(number)), ("passed", .boolean(answer.hasPassed)), ("detail", .string(answer.detail)),
                ("assumed", .boolean(answer.isAssumed)), ("next", .optional(next) { .string($0.exactISO8601) }),
            ]
        case .finished(let outcome, let tries, let detail):
            return head + [
                ("outcome", .string(outcome.rawValue)), ("tries", .number(tries)), ("detail", .string(detail)),
            ]
        }
    }
}

extension RollbackEvent {
    /// The kind of the event that programs read.
    var kind: String {
        switch self {
        case .started: "rollbackStarted"
        case .intended: "terminationIntended"
        case .accepted: "terminationAccepted"
        case .adopted: "terminationAdopted"
        case .refused: "terminationRefused"
        case .jobObserved: "terminationObserved"
        case .terminated: "instanceTerminated"
        case .finished: "rollbackFinished"
        }
    }

    var members: [(String, JSONValue)] {
        switch self {
        case .started(let cause):
            [("cause", .optional(cause) { $0.json })]
        case .intended(let attempt):
            attempt.members
        case .accepted(let number, let job), .adopted(let number, let job):
            [("number", .number(number)), ("job", .string(job.rawValue))]
        case .refused(let number, let error, let retryAfter):
            [
                ("number", .number(number)),
                ("error", .object([("code", .string(error.code)), ("message", .string(error.message))])),
                ("retryAfter", .optional(retryAfter, JSONValue.duration)),
            ]
        case .jobObserved(let job, let status, let ended):
            [
                ("job", .string(job.rawValue)), ("status", .string(status)),
                ("ended", .optional(ended) { .string($0.exactISO8601) }),
            ]
        case .terminated(let own):
            own.members
        case .finished(let left):
            [("left", .array(left.map(\.json)))]
        }
    }
}

extension TerminationAttempt {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("number", .number(number)), ("account", .string(account.rawValue)), ("region", .string(region.rawValue)),
            ("instances", .array(instances.map { .object($0.members) })),
        ]
    }
}

extension OwnInstance {
    fileprivate var members: [(String, JSONValue)] {
        [
            ("server", .string(server.rawValue)), ("instance", .string(instance.rawValue)),
            ("job", .string(job.rawValue)),
        ]
    }
}

extension LeftOver {
    fileprivate var json: JSONValue {
        .object([
            ("account", .string(account.rawValue)), ("region", .string(region.rawValue)),
            ("server", .string(server.rawValue)), ("name", .string(name)),
            ("instance", .optional(instance) { .string($0.rawValue) }), ("reason", .string(reason)),
            ("cpus", .optional(size) { .number($0.cpus) }), ("gibibytes", .optional(size) { .number($0.gibibytes) }),
            (
                "dollarsPerDay",
                .optional(size) { JSONValue(.number(InstanceSize.dollarsPerDay(CollectionOfOne($0)))) }
            ),
        ])
    }
}

extension StepReport {
    var json: JSONValue {
        .object([
            ("phase", .string(phase.rawValue)), ("kind", .string(kind.rawValue)), ("name", .string(name)),
            ("required", .boolean(isRequired)), ("outcome", .string(outcome.rawValue)), ("detail", .string(detail)),
            ("tries", .number(tries)), ("assumed", .boolean(isAssumed)), ("start", .optional(start, JSONValue.time)),
            ("end", .optional(end, JSONValue.time)), ("location", .optional(location) { $0.json }),
        ])
    }
}

extension AttemptReport {
    var json: JSONValue {
        .object([
            ("number", .number(number)), ("end", .time(end)), ("cause", cause.json),
            ("servers", .array(servers.map { .string($0) })), ("next", .time(next)),
        ])
    }
}

extension RollbackReport {
    var json: JSONValue {
        .object([
            ("start", .time(start)), ("end", .time(end)), ("cause", .optional(cause) { $0.json }),
            (
                "calls",
                .array(
                    calls.map { call in
                        .object(
                            call.attempt.members + [
                                ("time", .time(call.time)), ("job", .optional(call.job) { .string($0.rawValue) }),
                                (
                                    "error",
                                    .optional(call.error) {
                                        .object([("code", .string($0.code)), ("message", .string($0.message))])
                                    }
                                ),
                            ]
                        )
                    }
                )
            ),
            ("terminated", .array(terminated.map { .object($0.members) })),
            ("left", .array(left.map(\.json))),
        ])
    }
}
