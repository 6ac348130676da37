/// What became of one try to deliver a message.
///
/// Source: SNS Developer Guide, message delivery retries: 5xx, 429 and time-outs are tried again, every other answer is
/// final.
package enum DeliveryOutcome: Hashable, Sendable {
    case delivered
    /// Nobody was there, or asked to come again.
    case tryAgain(String)
    /// Another try would be for nothing.
    case refused(String)

    /// Why nobody took the message; `nil` when somebody did.
    package var failure: String? {
        switch self {
        case .delivered: nil
        case .tryAgain(let reason), .refused(let reason): reason
        }
    }

    /// What the status of an answer means.
    package init(status: Int) {
        switch status {
        case 200...299: self = .delivered
        case 429, 500...599: self = .tryAgain("HTTP \(status)")
        default: self = .refused("HTTP \(status)")
        }
    }
}
