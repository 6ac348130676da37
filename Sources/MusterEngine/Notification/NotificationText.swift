package import MusterCore

/// What notifications say when nobody brings templates: plain text, one fact a line.
package struct NotificationText: NotificationRendering {
    package init() {}

    /// The headline, for example `DR drill "online-shop" failed`.
    package func subject(_ facts: NotificationFacts) -> String {
        let what = facts.header.title
        let wave = facts.wave.map { " for wave \"\($0)\"" } ?? ""
        let others = facts.servers.count > 1 ? " and \(facts.servers.count - 1) more" : ""
        let server = facts.servers.first.map { " of \"\($0.name)\"\(others)" } ?? ""
        switch facts.kind {
        case .started: return "\(what) started"
        case .completed: return facts.outcome == .partial ? "\(what) completed in part" : "\(what) completed"
        case .failed: return facts.outcome == .timedOut ? "\(what) timed out" : "\(what) failed"
        case .paused: return "\(what) paused"
        case .resumed: return "\(what) resumed"
        case .cancelled: return "\(what) cancelled"
        case .launchFailed: return "\(what): launch\(server) failed"
        case .replicationStalled where facts.state == "NOT_STALLED": return "\(what): replication\(server) goes on"
        case .replicationStalled: return "\(what): replication\(server) has stalled"
        case .agentIssue: return "\(what): agent\(server) is silent"
        case .serviceLimit: return "\(what): \(facts.limit?.name ?? "a quota") nearly used up"
        case .approvalRequired: return "\(what) waits: approval required\(wave)"
        case .approvalGranted: return "\(what): approval granted\(wave)"
        case .approvalDenied: return "\(what): approval denied\(wave)"
        case .unauthorizedAccess: return "\(what): access denied"
        case .configurationChange: return "\(what): the plan has changed"
        case .complianceViolation: return "\(what): a rule is broken"
        }
    }

    /// The body; a page is the same text in a frame.
    package func body(_ facts: NotificationFacts, _ form: NotificationForm) -> String {
        let text = lines(facts).joined(separator: "\n") + "\n"
        switch form {
        case .text: return text
        case .html: return "<!doctype html>\n<pre>\(Self.escaped(text))</pre>\n"
        }
    }

    private func lines(_ facts: NotificationFacts) -> [String] {
        let header = facts.header
        var lines = [
            "Plan: \(header.plan)",
            "Execution: \(header.id) (\(header.nature.rawValue), \(header.mode.rawValue))",
            "Requested by: \(header.requestedBy)",
        ]
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(value)") }
        }
        add("Wave", facts.wave)
        add(facts.servers.count == 1 ? "Server" : "Servers", facts.servers.map(\.name).joined(separator: ", "))
        if facts.kind == .approvalRequired {
            add("May decide", facts.approvers.isEmpty ? "anybody" : facts.approvers.joined(separator: ", "))
            add("Question", facts.question)
            add("Decide before", facts.expires?.iso8601())
            add("Otherwise", facts.silence)
        }
        add(facts.kind.category == .approvals ? "Decided by" : "By", facts.person)
        add("Reason", facts.reason)
        add("State", facts.state)
        add("Job", facts.job?.rawValue)
        add("Used", facts.limit.map { "\($0.used) of \($0.limit) \($0.name)" })
        add("Call", facts.call)
        add("Error", facts.error.map { "\($0.code): \($0.message)" })
        add("Outcome", facts.outcome?.rawValue)
        add("Cause", facts.cause?.text)
        if facts.outcome != nil { add("Duration", facts.duration?.text) }
        for ballot in facts.ballots {
            lines.append("For \(ballot.holder ?? "whoever decides"):")
            lines += ["  \(ballot.approve)", "  \(ballot.deny)"]
        }
        lines += facts.details.map { "  \($0)" }
        if facts.kind == .started {
            add("Waves", facts.waves.map(\.name).joined(separator: ", "))
        } else {
            lines += facts.waves.map { "  \($0.name): \($0.status)\($0.cause.map { ", \($0)" } ?? "")" }
        }
        return lines
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { page, character in
            switch character {
            case "&": page += "&amp;"
            case "<": page += "&lt;"
            case ">": page += "&gt;"
            default: page.append(character)
            }
        }
    }
}

extension ExecutionHeader {
    /// What the execution is, with its nature, so that a simulation never passes for the real thing.
    package var title: String {
        let kind = mode == .drill ? "DR drill" : "DR recovery"
        return "\(nature == .simulated ? "Simulated " : "")\(kind) \"\(plan)\""
    }
}
