/// A fault of one API operation.
package struct CallFault: Hashable, Sendable, Codable {
    package enum Effect: Hashable, Sendable, Codable {
        /// The service refuses with this code; nothing happens behind it.
        case error(code: String, message: String?, retryAfter: Duration?)
        /// The answer takes so much longer.
        case latency(Duration)
        /// The call never reaches the service; the caller waits until it gives up.
        case requestLost
        /// The service acts, but the answer never arrives.
        case answerLost
        /// The answer shows what was true so long ago; calls that change something are not concerned.
        case stale(Duration)
        /// The connection does not hold.
        case connection(Connection)
        /// The request is so long on its way: what is called later acts earlier, and the caller may have given up.
        case requestLate(Duration)
        /// The request reaches the service twice, so far apart; the caller hears one of the answers.
        case requestRepeated(after: Duration, heard: HeardAnswer)

        /// How a connection fails; the caller knows at once.
        package enum Connection: String, Hashable, Sendable, Codable, CaseIterable {
            /// Nobody accepts it: nothing is sent.
            case refused
            /// It breaks before the service has acted.
            case resetBefore
            /// It breaks after the service has acted, and before the answer.
            case resetAfter
            /// The service acts, and its answer ends in the middle.
            case cutShort
        }

        /// Which answer to a request that was repeated on its way reaches the caller.
        package enum HeardAnswer: String, Hashable, Sendable, Codable, CaseIterable {
            case first, last
        }

        /// The kind of the effect in one word.
        var word: String {
            switch self {
            case .error(let code, _, _): code
            case .latency: "latency"
            case .requestLost: "requestLost"
            case .answerLost: "answerLost"
            case .stale: "stale"
            case .connection(let failure): "connection-\(failure.rawValue)"
            case .requestLate: "requestLate"
            case .requestRepeated: "requestRepeated"
            }
        }
    }

    /// `drs`, `sts` or `sns`.
    package var service: String
    /// The operation's name, for example `DescribeJobs`; `nil` for each of the service.
    package var operation: String?
    /// Only in this account.
    package var account: AccountID?
    /// Only in this Region.
    package var region: RegionName?
    /// Which calls of the operation are hit, counted from 1 over those that the filters above let through; `nil` for all.
    package var calls: ClosedRange<Int>?
    /// Only from here on, measured from the start of the run.
    package var from: Duration?
    /// Only before this, measured from the start of the run.
    package var until: Duration?
    package var probability: Ratio
    package var effect: Effect

    package init(
        service: String,
        operation: String?,
        account: AccountID? = nil,
        region: RegionName? = nil,
        calls: ClosedRange<Int>? = nil,
        from: Duration? = nil,
        until: Duration? = nil,
        probability: Ratio = .always,
        effect: Effect
    ) {
        self.service = service
        self.operation = operation
        self.account = account
        self.region = region
        self.calls = calls
        self.from = from
        self.until = until
        self.probability = probability
        self.effect = effect
    }
}
