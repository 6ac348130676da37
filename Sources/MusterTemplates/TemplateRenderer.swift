package import MusterCore
import Mustache

/// Puts notifications into words by Mustache templates: the author's where there are any, else the built-in ones.
package struct TemplateRenderer: NotificationRendering {
    private let library: MustacheLibrary
    private let known: Set<String>

    /// - Parameter templates: Take the place of built-in ones of the same scope and part.
    /// - Throws: ``TemplateError`` for the first that Mustache cannot read.
    package init(_ templates: [NotificationTemplate] = []) throws(TemplateError) {
        var library = MustacheLibrary()
        var known: Set<String> = []
        for template in BuiltInTemplates.all + templates {
            let name = Self.name(template.scope, template.part)
            // Only pages are escaped; the pragma stands alone on its line and leaves none behind.
            let pragma = template.part == .html ? "" : "{{% CONTENT_TYPE:TEXT}}\n"
            do {
                try library.register(pragma + template.source, named: name)
            } catch {
                throw TemplateError(file: template.file, reason: "\(error)")
            }
            known.insert(name)
        }
        self.library = library
        self.known = known
    }

    package func subject(_ facts: NotificationFacts) -> String {
        let rendered = render(.subject, facts, TemplateContext(facts, title: facts.kind.words).values)
        // A file ends in a line break, a subject does not.
        return rendered.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    package func body(_ facts: NotificationFacts, _ form: NotificationForm) -> String {
        let part: NotificationTemplate.Part =
            switch form {
            case .text: .text
            case .html: .html
            }
        return render(part, facts, TemplateContext(facts, title: subject(facts)).values)
    }

    /// The most particular template that there is: of the kind, of its category, of all messages.
    private func render(
        _ part: NotificationTemplate.Part,
        _ facts: NotificationFacts,
        _ values: [String: any Sendable]
    ) -> String {
        for scope in [facts.kind.rawValue, facts.kind.category.rawValue, "message"] {
            let name = Self.name(scope, part)
            if known.contains(name) { return library.render(values, withTemplate: name) ?? "" }
        }
        return ""
    }

    private static func name(_ scope: String, _ part: NotificationTemplate.Part) -> String {
        "\(scope).\(part.rawValue)"
    }
}

/// A template that cannot be read.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let reason: String

    package var description: String { "\(file) is no Mustache template: \(reason)" }
}

/// The facts of a notification under the names that templates use.
struct TemplateContext {
    private(set) var values: [String: any Sendable] = [:]

    init(_ facts: NotificationFacts, title: String) {
        let header = facts.header
        func set(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { values[name] = value }
        }
        set("kind", facts.kind.rawValue)
        set("category", facts.kind.category.rawValue)
        set("title", title)
        set("plan", header.plan)
        set("execution", header.id.rawValue)
        set("mode", header.mode.rawValue)
        set("nature", header.nature.rawValue)
        set("what", Self.what(header))
        set("requestedBy", header.requestedBy)
        set("time", facts.time.iso8601())
        set("account", facts.account.rawValue)
        set("region", facts.region.rawValue)
        set("wave", facts.wave)
        set("serverNames", facts.servers.map(\.name).joined(separator: ", "))
        if facts.kind == .approvalRequired {
            set("approverNames", facts.approvers.isEmpty ? "anybody" : facts.approvers.joined(separator: ", "))
            set("expires", facts.expires?.iso8601())
            set("question", facts.question)
            set("silence", facts.silence)
        }
        set("person", facts.person)
        set("reason", facts.reason)
        set("outcome", facts.outcome?.rawValue)
        set("cause", facts.cause?.text)
        set("duration", facts.duration?.text)
        set("waveNames", facts.waves.map(\.name).joined(separator: ", "))
        set("state", facts.state)
        set("job", facts.job?.rawValue)
        set("call", facts.call)
        set("errorCode", facts.error?.code)
        set("errorMessage", facts.error?.message)
        values["isSimulated"] = header.nature == .simulated
        values["isPartial"] = facts.outcome == .partial
        values["isTimedOut"] = facts.outcome == .timedOut
        values["isStalled"] = facts.state != "NOT_STALLED"
        func server(_ server: NotificationFacts.Server) -> [String: String] {
            ["id": server.id.rawValue, "name": server.name]
        }
        if let first = facts.servers.first { values["server"] = server(first) }
        if facts.servers.count > 1 { set("otherServers", "\(facts.servers.count - 1)") }
        values["servers"] = facts.servers.map(server)
        values["waves"] = facts.waves.map { wave in
            // An empty cause hides the one of the execution, which templates would see through.
            [
                "name": wave.name, "status": wave.status, "cause": wave.cause ?? "", "hasCause": wave.cause != nil,
            ] as [String: any Sendable]
        }
        if let limit = facts.limit {
            values["limit"] = ["name": limit.name, "used": "\(limit.used)", "limit": "\(limit.limit)"]
        }
        values["ballots"] = facts.ballots.map { ballot in
            [
                "holder": ballot.holder ?? "", "isPersonal": ballot.holder != nil, "token": ballot.token,
                "approve": ballot.approve, "deny": ballot.deny,
            ] as [String: any Sendable]
        }
        values["hasBallots"] = !facts.ballots.isEmpty
        values["details"] = facts.details
        values["actions"] = facts.actions
        values["links"] = facts.links.map { ["title": $0.title, "url": $0.url] }
        values["hasWaves"] = !facts.waves.isEmpty
        values["hasDetails"] = !facts.details.isEmpty
        values["hasActions"] = !facts.actions.isEmpty
        values["hasLinks"] = !facts.links.isEmpty
    }

    private static func what(_ header: ExecutionHeader) -> String {
        let kind = header.mode == .drill ? "DR drill" : "DR recovery"
        return "\(header.nature == .simulated ? "Simulated " : "")\(kind) \"\(header.plan)\""
    }
}
