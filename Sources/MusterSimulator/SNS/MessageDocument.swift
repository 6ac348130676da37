import MusterAWS
import MusterCore

/// Signs what SNS sends, with a key whose certificate subscribers can fetch.
package protocol MessageSigner: Sendable {
    /// The signature of a text after PKCS #1, version 1.5.
    ///
    /// - Parameters:
    ///   - text: What is signed.
    ///   - version: 1 for SHA-1, 2 for SHA-256.
    /// - Returns: The bytes of the signature.
    /// - Throws: What keeps the key from signing.
    func signature(of text: String, version: Int) throws -> [UInt8]
}

/// Where receivers of messages find what they need.
package struct MessageSites: Hashable, Sendable {
    /// The beginning of the addresses that confirm and end subscriptions, without a slash at the end.
    package var service: String
    /// The address of the certificate.
    package var certificate: String

    package init(service: String, certificate: String) {
        self.service = service
        self.certificate = certificate
    }
}

/// What SNS sends over HTTP, byte for byte.
///
/// Source: SNS Developer Guide, parsing message formats and verifying signatures, read in autumn 2026. Where its pages
/// disagree on what is signed, the fields are those that AWS's own validator takes, each value followed by a line feed.
package struct MessageDocument: Sendable {
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    /// - Parameters:
    ///   - message: What is to be sent.
    ///   - sites: Where the receiver finds the certificate, and how it answers.
    ///   - signer: Whose signature the document bears.
    /// - Throws: What the signer throws.
    package init(_ message: OutgoingMessage, sites: MessageSites, signer: any MessageSigner) throws {
        var fields = Self.fields(of: message, sites)
        let type = Self.type(of: message)
        var headers = [
            ("x-amz-sns-message-type", type), ("x-amz-sns-message-id", message.messageID),
            ("x-amz-sns-topic-arn", message.topicArn),
        ]
        if !message.subscriptionArn.isEmpty {
            headers.append(("x-amz-sns-subscription-arn", message.subscriptionArn))
        }
        if case .notification(let delivery) = message.kind, delivery.isRaw {
            headers.append(("x-amz-sns-rawdelivery", "true"))
            self.headers = Self.complete(headers, message)
            body = Array(delivery.message.utf8)
            return
        }
        let signature = try signer.signature(of: Self.signedText(fields), version: message.signatureVersion)
        fields.append(("SignatureVersion", String(message.signatureVersion)))
        fields.append(("Signature", Base64.encode(signature)))
        fields.append(("SigningCertURL", sites.certificate))
        if case .notification = message.kind {
            fields.append(
                (
                    "UnsubscribeURL",
                    sites.service + "/?Action=Unsubscribe&SubscriptionArn=" + message.subscriptionArn + Self.version
                )
            )
        }
        var lines = fields.map { "  \(Self.quoted($0.0)) : \(Self.quoted($0.1))" }
        if case .notification(let delivery) = message.kind, !delivery.attributes.isEmpty {
            lines.append("  \"MessageAttributes\" : " + Self.attributes(delivery.attributes))
        }
        self.headers = Self.complete(headers, message)
        body = Array(("{\n" + lines.joined(separator: ",\n") + "\n}").utf8)
    }

    private static func complete(
        _ headers: [(String, String)],
        _ message: OutgoingMessage
    ) -> [(name: String, value: String)] {
        let common = [
            ("content-type", message.policy.contentType), ("user-agent", "Amazon Simple Notification Service Agent"),
        ]
        return (headers + common).map { (name: $0.0, value: $0.1) }
    }

    private static func type(of message: OutgoingMessage) -> String {
        switch message.kind {
        case .notification: "Notification"
        case .confirmation(_, isFarewell: false): "SubscriptionConfirmation"
        case .confirmation(_, isFarewell: true): "UnsubscribeConfirmation"
        }
    }

    /// Tells a server that has several services on one port whose call it is.
    private static let version = "&Version=" + SNS.apiVersion

    // MARK: Fields

    /// The fields before the signature, in the order of the document.
    private static func fields(of message: OutgoingMessage, _ sites: MessageSites) -> [(String, String)] {
        var fields = [("Type", type(of: message)), ("MessageId", message.messageID)]
        let time = message.time.iso8601(.milliseconds)
        switch message.kind {
        case .notification(let delivery):
            if let number = delivery.sequenceNumber { fields.append(("SequenceNumber", number)) }
            fields.append(("TopicArn", message.topicArn))
            if let subject = delivery.subject { fields.append(("Subject", subject)) }
            fields.append(("Message", delivery.message))
            fields.append(("Timestamp", time))
        case .confirmation(let request, let isFarewell):
            let query = "/?Action=ConfirmSubscription&TopicArn=\(message.topicArn)&Token=\(request.token)" + version
            let text =
                isFarewell
                ? "You have chosen to deactivate subscription \(message.subscriptionArn).\nTo cancel this operation and "
                    + "restore the subscription, visit the SubscribeURL included in this message."
                : "You have chosen to subscribe to the topic \(message.topicArn).\nTo confirm the subscription, visit "
                    + "the SubscribeURL included in this message."
            fields.append(("Token", request.token))
            fields.append(("TopicArn", message.topicArn))
            fields.append(("Message", text))
            fields.append(("SubscribeURL", sites.service + query))
            fields.append(("Timestamp", time))
        }
        return fields
    }

    /// What is signed: certain fields by their names, each name and each value on lines of their own.
    private static func signedText(_ fields: [(String, String)]) -> String {
        ["Message", "MessageId", "Subject", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
            .compactMap { name in fields.first { $0.0 == name } }
            .reduce(into: "") { $0 += $1.0 + "\n" + $1.1 + "\n" }
    }

    private static func attributes(_ attributes: [String: SNS.MessageAttributeValue]) -> String {
        let lines = attributes.sorted { $0.key < $1.key }.map { attribute in
            let value = attribute.value.stringValue ?? attribute.value.binaryValue.map { Base64.encode($0.bytes) } ?? ""
            return
                "    \(quoted(attribute.key)) : {\"Type\":\(quoted(attribute.value.dataType)),\"Value\":\(quoted(value))}"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n  }"
    }

    private static func quoted(_ text: String) -> String { JSONWriter().text(.string(text)) }
}
