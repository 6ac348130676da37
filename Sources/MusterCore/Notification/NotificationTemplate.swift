/// A template that takes the place of a built-in one.
package struct NotificationTemplate: Hashable, Sendable, Codable {
    /// What of a message a template makes.
    package enum Part: String, Hashable, Sendable, Codable, CaseIterable {
        case subject, text, html
    }

    /// A kind, a category, or `message` for every other; see ``NotificationTemplate/scopes``.
    package var scope: String
    package var part: Part
    /// The path of the file, for messages.
    package var file: String
    package var source: String

    package init(scope: String, part: Part, file: String, source: String) {
        self.scope = scope
        self.part = part
        self.file = file
        self.source = source
    }

    /// What a template may be for, the most particular first.
    package static let scopes =
        NotificationKind.allCases.map(\.rawValue) + NotificationCategory.allCases.map(\.rawValue) + ["message"]

    /// The name of a template's file.
    package static func fileName(_ scope: String, _ part: Part) -> String { "\(scope).\(part.rawValue).mustache" }

    /// Facts that templates may name; a list has its members.
    package static let placeholders: [String: [String]] = {
        let texts = [
            "kind", "category", "title", "plan", "execution", "mode", "nature", "what", "requestedBy", "time",
            "account",
            "region", "wave", "serverNames", "approverNames", "expires", "person", "reason", "outcome", "cause",
            "duration", "waveNames", "state", "job", "call", "errorCode", "errorMessage", "isSimulated", "isPartial",
            "isTimedOut", "isStalled", "hasWaves", "hasDetails", "hasActions", "hasLinks", "hasBallots", "question",
            "silence", "otherServers",
        ]
        var all = Dictionary(texts.map { ($0, [String]()) }, uniquingKeysWith: { first, _ in first })
        all["server"] = ["id", "name"]
        all["servers"] = ["id", "name"]
        all["waves"] = ["name", "status", "cause", "hasCause"]
        all["links"] = ["title", "url"]
        all["limit"] = ["name", "used", "limit"]
        all["ballots"] = ["holder", "isPersonal", "token", "approve", "deny"]
        all["details"] = ["."]
        all["actions"] = ["."]
        return all
    }()
}
