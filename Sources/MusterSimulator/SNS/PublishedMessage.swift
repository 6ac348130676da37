import MusterAWS
import MusterCore

/// A message on its way: the parts that `Publish` and a batch entry have in common.
struct PublishedMessage {
    let message: String
    let subject: String?
    let structure: String?
    let attributes: [String: SNS.MessageAttributeValue]
    let deduplicationID: String?
    let groupID: String?

    init(_ input: SNS.PublishInput) {
        message = input.message
        subject = input.subject
        structure = input.messageStructure
        attributes = input.messageAttributes ?? [:]
        deduplicationID = input.messageDeduplicationId
        groupID = input.messageGroupId
    }

    init(_ entry: SNS.PublishBatchRequestEntry) {
        message = entry.message
        subject = entry.subject
        structure = entry.messageStructure
        attributes = entry.messageAttributes ?? [:]
        deduplicationID = entry.messageDeduplicationId
        groupID = entry.messageGroupId
    }

    var byteCount: Int {
        attributes.reduce(message.utf8.count) { sum, attribute in
            sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                + (attribute.value.stringValue?.utf8.count ?? 0) + (attribute.value.binaryValue?.bytes.count ?? 0)
        }
    }

    /// What goes to whom: one text for all, or one for each transport.
    struct Content {
        let standard: String
        /// By protocol, or by the platform of a device.
        let byTransport: [String: String]

        func text(for transport: String) -> String { byTransport[transport] ?? standard }
    }

    /// Checks everything that does not depend on the target.
    func content() throws(AWSError) -> Content {
        guard !message.isEmpty else { throw .snsInvalidParameter("Message", "Empty message") }
        if let subject {
            guard !subject.isEmpty, subject.count < 100, subject.unicodeScalars.allSatisfy({ $0.value >= 32 }) else {
                throw .snsInvalidParameter("Subject", "1 to 99 characters without line breaks and control characters")
            }
        }
        for name in attributes.keys.sorted() {
            guard let value = attributes[name] else { continue }
            try Self.check(name, value)
        }
        switch structure {
        case nil: return Content(standard: message, byTransport: [:])
        case "json": return try structured()
        case let other?:
            throw .snsInvalidParameter("MessageStructure", "Expected json, found \(other.prefix(40))")
        }
    }

    /// Reads a message that has its own text for each transport.
    private func structured() throws(AWSError) -> Content {
        guard let value = try? JSONParser.parse(message, limits: JSONParser.Limits(size: 1_100_000, depth: 32)),
            let members = value.members
        else {
            throw .snsInvalidParameter("Message Structure", "JSON message body failed to parse")
        }
        guard let standard = value["default"]?.string else {
            throw .snsInvalidParameter("Message Structure", "No default entry in JSON message body")
        }
        var texts: [String: String] = [:]
        for member in members {
            if let text = member.value.string { texts[member.name] = text }
        }
        return Content(standard: standard, byTransport: texts)
    }

    /// Source: SNS Developer Guide, message attributes: names, types and values.
    private static func check(_ name: String, _ value: SNS.MessageAttributeValue) throws(AWSError) {
        func refuse(_ why: String) -> AWSError {
            .snsInvalidParameter("MessageAttributes", "Attribute \(name.prefix(100)) \(why)")
        }
        let isPlain = name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "_-.".utf8.contains(byte)
        }
        let lowered = name.lowercased()
        let isReserved =
            (lowered.hasPrefix("aws.") && !name.hasPrefix("AWS.SNS.")) || lowered.hasPrefix("amazon.")
        guard !name.isEmpty, name.utf8.count <= 256, isPlain, !isReserved, !name.hasPrefix("."), !name.hasSuffix("."),
            !name.contains("..")
        else {
            throw refuse("has a name that is not allowed")
        }
        guard value.stringValue?.isEmpty == false || value.binaryValue?.bytes.isEmpty == false else {
            throw refuse("has no type or no value")
        }
        switch value.dataType.split(separator: ".").first {
        case "String":
            guard let text = value.stringValue else { throw refuse("has no text") }
            guard value.dataType == "String.Array" || value.dataType.hasPrefix("String.Array.") else { return }
            let items = (try? JSONParser.parse(text))?.array
            guard let items, items.allSatisfy({ $0.array == nil && $0.members == nil }) else {
                throw refuse("is not a JSON array of texts, numbers, truth values and null")
            }
        case "Number":
            guard let text = value.stringValue, let number = (try? JSONParser.parse(text))?.double, number.isFinite
            else {
                throw refuse("is not a number")
            }
        case "Binary":
            guard value.binaryValue != nil else { throw refuse("has no bytes") }
        default:
            throw refuse("has no type or no value")
        }
    }
}
