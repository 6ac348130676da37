import MusterAWS
import MusterCore

/// Text messages: the settings of the account, and who does not want any.
struct TelephoneState: Sendable {
    var attributes: [String: String] = [:]
    /// Who has opted out, in the order of time.
    var optedOut: [String] = []
    /// When somebody was opted in again.
    var optedIn: [String: Timestamp] = [:]
    var sandbox = TelephoneSandbox()

    var isBlank: Bool { attributes.isEmpty && optedOut.isEmpty && optedIn.isEmpty && sandbox.isBlank }

    func isOptedOut(_ number: String) -> Bool { optedOut.contains(Self.plain(number)) }

    /// Digits, with or without a plus sign in front, hyphens in between.
    ///
    /// Source: SNS 2010-03-31: E.164, up to 15 digits.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.filter { (48...57).contains($0) }
        let isPlain = text.utf8.enumerated().allSatisfy { place, byte in
            (48...57).contains(byte) || byte == 45 || (byte == 43 && place == 0)
        }
        return isPlain && (3...15).contains(digits.count)
    }

    static func plain(_ number: String) -> String { "+" + number.filter { $0.isASCII && $0.isNumber } }

    func digest(into hash: inout StableHash) {
        hash.combine(attributes)
        for number in optedOut { hash.combine(number) }
        sandbox.digest(into: &hash)
    }
}

/// The operations of text messages.
extension NotificationState {
    func checkIfPhoneNumberIsOptedOut(
        _ input: SNS.CheckIfPhoneNumberIsOptedOutInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CheckIfPhoneNumberIsOptedOutResponse {
        try checkNumber(input.phoneNumber)
        return SNS.CheckIfPhoneNumberIsOptedOutResponse(isOptedOut: telephones.isOptedOut(input.phoneNumber))
    }

    func listPhoneNumbersOptedOut(
        _ input: SNS.ListPhoneNumbersOptedOutInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListPhoneNumbersOptedOutResponse {
        let (page, next) = try page(telephones.optedOut, token: input.nextToken, of: "ListPhoneNumbersOptedOut")
        return SNS.ListPhoneNumbersOptedOutResponse(phoneNumbers: Array(page), nextToken: next)
    }

    /// `OptInPhoneNumber`: once in 30 days; a number that has not opted out needs nothing.
    ///
    /// *Assumed*: how the second time is refused.
    mutating func optInPhoneNumber(
        _ input: SNS.OptInPhoneNumberInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.OptInPhoneNumberResponse {
        try checkNumber(input.phoneNumber)
        let number = TelephoneState.plain(input.phoneNumber)
        guard telephones.isOptedOut(number) else { return SNS.OptInPhoneNumberResponse() }
        if let last = telephones.optedIn[number], context.now < last + .seconds(30 * 86_400) {
            throw .snsInvalidParameter("PhoneNumber", "A number can be opted in only once every 30 days")
        }
        telephones.optedOut.removeAll { $0 == number }
        telephones.optedIn[number] = context.now
        return SNS.OptInPhoneNumberResponse()
    }

    func getSMSAttributes(
        _ input: SNS.GetSMSAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetSMSAttributesResponse {
        var attributes = telephones.attributes
        attributes["MonthlySpendLimit"] = attributes["MonthlySpendLimit"] ?? "1"
        if let wanted = input.attributes, !wanted.isEmpty {
            for name in wanted {
                guard Self.smsAttributes.contains(name) else { throw Self.unknownAttribute(name) }
            }
            attributes = attributes.filter { wanted.contains($0.key) }
        }
        return SNS.GetSMSAttributesResponse(attributes: attributes)
    }

    mutating func setSMSAttributes(
        _ input: SNS.SetSMSAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetSMSAttributesResponse {
        for name in input.attributes.keys.sorted() {
            let value = input.attributes[name] ?? ""
            let isGood: Bool
            switch name {
            case "MonthlySpendLimit": isGood = Int(value).map { $0 >= 0 } == true
            case "DeliveryStatusIAMRole": isGood = value.isEmpty || value.hasPrefix("arn:")
            case "DeliveryStatusSuccessSamplingRate": isGood = Int(value).map { (0...100).contains($0) } == true
            case "DefaultSenderID":
                isGood =
                    value.isEmpty
                    || ((1...11).contains(value.utf8.count)
                        && value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
                        && value.contains { $0.isLetter })
            case "DefaultSMSType": isGood = value == "Promotional" || value == "Transactional"
            case "UsageReportS3Bucket": isGood = value.utf8.count <= 63
            default: throw Self.unknownAttribute(name)
            }
            guard isGood else {
                throw .snsInvalidParameter(name, "\(value.prefix(60)) is not a value of this attribute")
            }
        }
        for (name, value) in input.attributes { telephones.attributes[name] = value.isEmpty ? nil : value }
        return SNS.SetSMSAttributesResponse()
    }

    private static let smsAttributes: Set<String> = [
        "MonthlySpendLimit", "DeliveryStatusIAMRole", "DeliveryStatusSuccessSamplingRate", "DefaultSenderID",
        "DefaultSMSType", "UsageReportS3Bucket",
    ]

    /// A text message to one number.
    ///
    /// Source: SNS Developer Guide: 1,600 characters at most.
    mutating func publish(
        _ message: PublishedMessage,
        toTelephone number: String,
        _ context: RequestContext
    ) throws(AWSError) -> String {
        try checkNumber(number)
        let content = try message.content()
        let text = content.text(for: "sms")
        guard text.count <= 1_600 else {
            throw .snsInvalidParameter("Message", "A text message has at most 1600 characters")
        }
        guard !telephones.isOptedOut(number) else {
            throw AWSError(.optedOut, "The phone number is opted out", httpStatus: 400)
        }
        try admit(.publish, at: context.now)
        let id = nextID()
        // *Assumed*: what the sandbox keeps back is taken all the same.
        guard telephones.sandbox.lets(TelephoneState.plain(number)) else { return id }
        deliveries.append(
            Delivery(
                time: context.now,
                topicArn: "",
                subscriptionArn: "",
                transport: "sms",
                endpoint: number,
                messageID: id,
                subject: message.subject,
                message: text,
                attributes: message.attributes
            )
        )
        return id
    }

    private func checkNumber(_ number: String) throws(AWSError) {
        guard TelephoneState.isNumber(number) else {
            throw .snsInvalidParameter("PhoneNumber", "\(number.prefix(20)) is not valid to publish to")
        }
    }
}
