import MusterAWS
import MusterCore

/// The telephones to which an account may send while it is in the SMS sandbox.
///
/// Source: SNS Developer Guide, SMS sandbox.
struct TelephoneSandbox: Sendable {
    /// A number that somebody has added, and when it was verified.
    struct Number: Sendable {
        let number: String
        var verified: Timestamp?
    }

    /// Whether the account is in the sandbox here; outside of it the numbers are kept and decide nothing.
    var isActive = false
    /// In the order in which they were added.
    var numbers: [Number] = []

    var isBlank: Bool { numbers.isEmpty }

    func place(of number: String) -> Int? { numbers.firstIndex { $0.number == number } }

    /// Whether a text message reaches a number.
    func lets(_ number: String) -> Bool {
        !isActive || numbers.contains { $0.number == number && $0.verified != nil }
    }

    /// What a number is verified with: its last six digits, so that whoever tests needs no telephone.
    static func password(for number: String) -> String {
        let digits = number.filter { $0 != "+" }.suffix(6)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    func digest(into hash: inout StableHash) {
        for number in numbers {
            hash.combine(number.number)
            hash.combine(UInt64(bitPattern: number.verified?.nanoseconds ?? 0))
        }
    }
}

/// The operations of the SMS sandbox.
///
/// *Documented*: ten numbers, and a day between a number's verification and its end. *Assumed*: the codes of the
/// refusals among those that the operations declare.
extension NotificationState {
    func getSMSSandboxAccountStatus(
        _ input: SNS.GetSMSSandboxAccountStatusInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetSMSSandboxAccountStatusResult {
        SNS.GetSMSSandboxAccountStatusResult(isInSandbox: telephones.sandbox.isActive)
    }

    /// `CreateSMSSandboxPhoneNumber`: sends a one-time password, also to a number that waits for it already.
    mutating func createSMSSandboxPhoneNumber(
        _ input: SNS.CreateSMSSandboxPhoneNumberInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CreateSMSSandboxPhoneNumberResult {
        let number = try sandboxNumber(input.phoneNumber)
        guard !telephones.isOptedOut(number) else {
            throw AWSError(.optedOut, "The phone number is opted out", httpStatus: 400)
        }
        if let place = telephones.sandbox.place(of: number) {
            guard telephones.sandbox.numbers[place].verified == nil else {
                throw .snsUserError("The phone number is verified already")
            }
        } else {
            guard telephones.sandbox.numbers.count < 10 else {
                throw .snsUserError("At most 10 phone numbers can be in the sandbox")
            }
            telephones.sandbox.numbers.append(TelephoneSandbox.Number(number: number))
        }
        let password = TelephoneSandbox.password(for: number)
        deliveries.append(
            Delivery(
                time: context.now,
                topicArn: "",
                subscriptionArn: "",
                transport: "sms",
                endpoint: number,
                messageID: nextID(),
                subject: nil,
                message: "Your verification code is \(password)"
            )
        )
        return SNS.CreateSMSSandboxPhoneNumberResult()
    }

    mutating func verifySMSSandboxPhoneNumber(
        _ input: SNS.VerifySMSSandboxPhoneNumberInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.VerifySMSSandboxPhoneNumberResult {
        let number = try sandboxNumber(input.phoneNumber)
        guard let place = telephones.sandbox.place(of: number) else { throw .snsUnknownNumber() }
        guard input.oneTimePassword == TelephoneSandbox.password(for: number) else {
            throw AWSError(
                .verificationException,
                "The one-time password is not the one that was sent",
                httpStatus: 400
            )
        }
        let known = telephones.sandbox.numbers[place].verified
        telephones.sandbox.numbers[place].verified = known ?? context.now
        return SNS.VerifySMSSandboxPhoneNumberResult()
    }

    /// `DeleteSMSSandboxPhoneNumber`: a verified number stays for a day.
    mutating func deleteSMSSandboxPhoneNumber(
        _ input: SNS.DeleteSMSSandboxPhoneNumberInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.DeleteSMSSandboxPhoneNumberResult {
        let number = try sandboxNumber(input.phoneNumber)
        guard let place = telephones.sandbox.place(of: number) else { throw .snsUnknownNumber() }
        if let verified = telephones.sandbox.numbers[place].verified, context.now < verified + .seconds(86_400) {
            throw .snsUserError("A phone number can be deleted 24 hours after its verification")
        }
        telephones.sandbox.numbers.remove(at: place)
        return SNS.DeleteSMSSandboxPhoneNumberResult()
    }

    func listSMSSandboxPhoneNumbers(
        _ input: SNS.ListSMSSandboxPhoneNumbersInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListSMSSandboxPhoneNumbersResult {
        let (page, next) = try page(
            telephones.sandbox.numbers,
            token: input.nextToken,
            of: "ListSMSSandboxPhoneNumbers",
            size: input.maxResults
        )
        let numbers = page.map {
            SNS.SMSSandboxPhoneNumber(phoneNumber: $0.number, status: $0.verified == nil ? .pending : .verified)
        }
        return SNS.ListSMSSandboxPhoneNumbersResult(phoneNumbers: numbers, nextToken: next)
    }

    /// `ListOriginationNumbers`: nobody has a number of one's own here.
    func listOriginationNumbers(
        _ input: SNS.ListOriginationNumbersRequest,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListOriginationNumbersResult {
        let (_, next) = try page([String](), token: input.nextToken, of: "ListOriginationNumbers")
        return SNS.ListOriginationNumbersResult(nextToken: next, phoneNumbers: [])
    }

    /// A number as the sandbox takes it: with a plus sign.
    private func sandboxNumber(_ text: String) throws(AWSError) -> String {
        guard text.hasPrefix("+"), TelephoneState.isNumber(text) else {
            throw .snsInvalidParameter("PhoneNumber", "the number has to be in the form of E.164")
        }
        return text
    }
}

extension AWSError {
    /// 400 `UserError`.
    fileprivate static func snsUserError(_ message: String) -> AWSError {
        AWSError(.userError, message, httpStatus: 400)
    }

    fileprivate static func snsUnknownNumber() -> AWSError {
        .snsResourceNotFound("The phone number is not in the sandbox")
    }
}
