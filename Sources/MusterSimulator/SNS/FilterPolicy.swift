import MusterAWS
import MusterCore

/// Filters as attributes of subscriptions.
extension FilterPolicy {
    /// Reads the attribute.
    ///
    /// - Throws: `InvalidParameter`.
    init(_ text: String, scope: Scope) throws(AWSError) {
        guard text.utf8.count <= 262_144 else { throw Self.invalid("Filter policy is too large") }
        guard let json = try? JSONParser.parse(text, limits: JSONParser.Limits(size: 262_144, depth: 32)) else {
            throw Self.invalid("failed to parse JSON")
        }
        do {
            try self.init(json, scope: scope)
        } catch {
            throw Self.invalid(error.why)
        }
    }

    private static func invalid(_ why: String) -> AWSError {
        AWSError(
            .invalidParameter,
            "Invalid parameter: FilterPolicy: \(why)",
            httpStatus: 400,
            fields: [AWSError.Field(name: "FilterPolicy", message: why)]
        )
    }

    /// Whether a message is wanted, by its attributes.
    ///
    /// A `String` is a text, a `Number` a number, a `String.Array` each of its elements; binary values cannot match.
    func wants(attributes: [String: SNS.MessageAttributeValue]) -> Bool {
        wants { attributes[$0].map(Self.values) }
    }

    /// Whether a message is wanted, by its body.
    func wants(text: String) -> Bool {
        guard let json = try? JSONParser.parse(text, limits: JSONParser.Limits(size: 1_100_000, depth: 64)) else {
            return false
        }
        return wants(body: json)
    }

    private static func values(of attribute: SNS.MessageAttributeValue) -> [JSONValue] {
        guard let text = attribute.stringValue else { return [] }
        let type = attribute.dataType
        if type == "String.Array" || type.hasPrefix("String.Array.") {
            return (try? JSONParser.parse(text))?.array ?? []
        }
        return type.hasPrefix("Number") ? [JSONValue(.number(text))] : [.string(text)]
    }
}
