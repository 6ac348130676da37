import MusterCore

/// Reads launch actions of a server or of a launch configuration template.
///
/// Source of all bounds: DRS 2020-02-26, `PutLaunchActionRequest`.
enum LaunchActionReader {
    static let keys = [
        "id", "name", "document", "order", "optional", "active", "version", "category", "description", "parameters",
    ]
    static let parameterKeys = ["value", "dynamic"]
    static let categories = ["MONITORING", "VALIDATION", "CONFIGURATION", "SECURITY", "OTHER"]
    static let idPattern = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
    static let namePattern = "^[A-Za-z0-9][A-Za-z0-9 /_-]{0,255}$"
    static let documentPattern = "^[A-Za-z0-9/:-]{1,1011}$"
    static let versionPattern = #"^(\$DEFAULT|\$LATEST|[0-9]{1,10})$"#
    static let descriptionPattern = "^[ #'-_a-z]{0,1024}$"
    static let valuePattern = "^[A-Za-z0-9.-]{1,1011}$"
    static let orders = 2...10_000

    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldLaunchAction] {
        guard let items = pass.list(node, "actions", of: "launch actions") else { return [] }
        var actions: [WorldLaunchAction] = []
        for item in items {
            guard let action = action(item, &pass) else { continue }
            if let twin = actions.first(where: { $0.id == action.id || $0.order == action.order }) {
                pass.report(
                    .duplicateEntry,
                    twin.id == action.id
                        ? "two launch actions have the id \"\(action.id)\""
                        : "two launch actions have the order \(action.order)",
                    at: item.range,
                    label: "again here",
                    help: ["the other one is \"\(twin.name.shortened)\""]
                )
                continue
            }
            actions.append(action)
        }
        return actions.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }

    private static func action(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldLaunchAction? {
        guard let fields = Fields(node, "a launch action", keys: keys, &pass) else { return nil }
        let name = fields.required("name", &pass).flatMap { self.name($0, &pass) }
        let document = fields.required("document", &pass, help: "for example AWSMigration-ValidateDiskSpace")
            .flatMap { node in
                pass.text(node, "document", 1...1_011, of: "letters, digits, \"-\", \"/\" and \":\"") {
                    ReadingPass.isLetterOrDigit($0) || [0x2D, 0x2F, 0x3A].contains($0)
                }
            }
        let order = fields.required("order", &pass).flatMap { pass.integer($0, "order", in: orders) }
        guard let name, let document, let order else { return nil }
        let id = fields["id"].flatMap { self.id($0, &pass) } ?? derivedID(name, document, order)
        var action = WorldLaunchAction(id: id, name: name, document: document, order: order)
        if let node = fields["optional"] { action.isOptional = pass.boolean(node, "optional") ?? true }
        if let node = fields["active"] { action.isActive = pass.boolean(node, "active") ?? true }
        if let node = fields["version"] { action.version = version(node, &pass) ?? action.version }
        if let node = fields["category"] {
            action.category = pass.word(node, "category", among: categories) ?? action.category
        }
        if let node = fields["description"],
            let text = pass.text(
                node,
                "description",
                0...1_024,
                of: "letters, digits, spaces, # and what lies between ' and _ in ASCII",
                where: { [0x20, 0x23].contains($0) || (0x27...0x5F).contains($0) || (0x61...0x7A).contains($0) }
            )
        {
            action.description = text
        }
        if let node = fields["parameters"] { action.parameters = parameters(node, &pass) }
        return action
    }

    /// The id of an action whose file gives none: always the same for what it does and where it comes.
    private static func derivedID(_ name: String, _ document: String, _ order: Int) -> String {
        var hash = StableHash()
        hash.combine(name)
        hash.combine(document)
        hash.combine(UInt64(order))
        let first = Array(hash.hex.utf8)
        hash.combine("launch-action")
        let digits = String(decoding: first + Array(hash.hex.utf8), as: UTF8.self)
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }

    private static func id(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "id", takes: "a UUID") else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.map(\.utf8.count) == [8, 4, 4, 4, 12], parts.allSatisfy({ $0.utf8.allSatisfy(isHexadecimal) }) {
            return text
        }
        pass.report(
            .malformedName,
            "\"\(text.shortened)\" is not the id of a launch action",
            at: node.range,
            help: ["expected a UUID, for example 2f1c0b7a-3d5e-4f60-8a9b-0c1d2e3f4a5b; left out, one is made"]
        )
        return nil
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func name(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard
            let text = pass.text(
                node,
                "name",
                1...256,
                of: "letters, digits, spaces, \"/\", \"_\" and \"-\"",
                where: { ReadingPass.isLetterOrDigit($0) || [0x20, 0x2F, 0x5F, 0x2D].contains($0) }
            )
        else { return nil }
        guard text.utf8.first.map(ReadingPass.isLetterOrDigit) == true else {
            pass.report(.malformedName, "the name of a launch action begins with a letter or a digit", at: node.range)
            return nil
        }
        return text
    }

    private static func version(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "version", takes: "a version of a document") else { return nil }
        let isNumber = (1...10).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isNumber || ["$DEFAULT", "$LATEST"].contains(text) { return text }
        pass.report(
            .malformedName,
            "\"\(text.shortened)\" is not a version of a document",
            at: node.range,
            help: ["$DEFAULT, $LATEST or a number"]
        )
        return nil
    }

    /// A parameter is the name of one of SSM, or a mapping that says more.
    private static func parameters(
        _ node: YAMLNode,
        _ pass: inout ReadingPass
    ) -> [String: WorldLaunchAction.Parameter] {
        guard let entries = pass.entries(node, "parameters", of: "a mapping from names of parameters") else {
            return [:]
        }
        if entries.count > 20 {
            pass.report(
                .outOfRange,
                "a launch action has \(entries.count) parameters; DRS takes 20",
                at: node.range
            )
        }
        var parameters: [String: WorldLaunchAction.Parameter] = [:]
        for entry in entries {
            guard entry.key.utf8.allSatisfy(ReadingPass.isLetterOrDigit), (1...1_011).contains(entry.key.utf8.count)
            else {
                pass.report(
                    .malformedName,
                    "\"\(entry.key.shortened)\" is not the name of a parameter",
                    at: entry.keyRange,
                    help: ["letters and digits"]
                )
                continue
            }
            var (valueNode, isDynamic) = (entry.value, false)
            if case .mapping = entry.value.content {
                guard let fields = Fields(entry.value, "a parameter", keys: parameterKeys, &pass),
                    let given = fields.required("value", &pass)
                else {
                    continue
                }
                valueNode = given
                isDynamic = fields["dynamic"].flatMap { pass.boolean($0, "dynamic") } ?? false
            }
            let value = pass.text(valueNode, entry.key, 1...1_011, of: "letters, digits, \".\" and \"-\"") {
                ReadingPass.isLetterOrDigit($0) || [0x2E, 0x2D].contains($0)
            }
            if let value { parameters[entry.key] = .init(value: value, isDynamic: isDynamic) }
        }
        return parameters
    }
}
