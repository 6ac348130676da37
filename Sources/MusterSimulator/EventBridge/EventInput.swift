import MusterAWS
import MusterCore

/// What a target gets of an event.
enum EventInput {
    /// The event itself, what `Input`, `InputPath` or `InputTransformer` of the target make of it.
    static func text(of event: JSONValue, for target: EventBridge.Target, rule: String, at now: Timestamp) -> String {
        if let input = target.input { return input }
        if let path = target.inputPath {
            return find(path, in: event).map { JSONWriter().text($0) } ?? "null"
        }
        guard let transformer = target.inputTransformer else { return JSONWriter().text(event) }
        var values: [String: String] = [
            "aws.events.rule-arn": rule,
            "aws.events.rule-name": rule.split(separator: "/").last.map(String.init) ?? rule,
            "aws.events.event.ingestion-time": now.iso8601(.milliseconds),
            "aws.events.event.json": JSONWriter().text(event),
        ]
        for (name, path) in transformer.inputPathsMap ?? [:] {
            guard let value = find(path, in: event) else {
                values[name] = ""
                continue
            }
            values[name] = value.string ?? JSONWriter().text(value)
        }
        return filled(transformer.inputTemplate, values)
    }

    /// The value of a path such as `$.detail.state` or `$.resources[0]`.
    static func find(_ path: String, in event: JSONValue) -> JSONValue? {
        guard path.hasPrefix("$") else { return nil }
        var value = event
        for part in path.dropFirst().split(separator: ".") {
            let name = part.prefix { $0 != "[" }
            if !name.isEmpty {
                guard let member = value[String(name)] else { return nil }
                value = member
            }
            for text in part.dropFirst(name.count).split(separator: "[") {
                let digits = text.prefix { $0 != "]" }
                if let place = Int(digits) {
                    guard let elements = value.array, elements.indices.contains(place) else { return nil }
                    value = elements[place]
                } else {
                    let key = digits.filter { $0 != "'" && $0 != "\"" }
                    guard let member = value[key] else { return nil }
                    value = member
                }
            }
        }
        return value
    }

    /// The template with `<name>` replaced; within a text of JSON quotation marks are guarded.
    private static func filled(_ template: String, _ values: [String: String]) -> String {
        var text = ""
        var rest = template[...]
        var isQuoted = false
        while let character = rest.first {
            if character == "<", let end = rest.firstIndex(of: ">"),
                let value = values[String(rest[rest.index(after: rest.startIndex)..<end])]
            {
                text += isQuoted ? escaped(value) : value
                rest = rest[rest.index(after: end)...]
                continue
            }
            if character == "\\", rest.count > 1 {
                text += rest.prefix(2)
                rest = rest.dropFirst(2)
                continue
            }
            if character == "\"" { isQuoted.toggle() }
            text.append(character)
            rest = rest.dropFirst()
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        String(JSONWriter().text(.string(text)).dropFirst().dropLast())
    }
}
