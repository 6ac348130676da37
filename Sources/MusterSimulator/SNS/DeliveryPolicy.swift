import MusterAWS
import MusterCore

/// How often, and when, a delivery over HTTP is tried again, and what goes with it.
///
/// Source: SNS Developer Guide, message delivery retries, read in autumn 2026.
package struct DeliveryPolicy: Hashable, Sendable {
    package enum Backoff: String, Hashable, Sendable {
        case linear, arithmetic, geometric, exponential
    }

    /// Seconds.
    package var minimumDelay = 20
    package var maximumDelay = 20
    package var retries = 3
    /// Tries at once, before all others.
    package var immediateRetries = 0
    /// Tries at the minimum delay, before the backoff.
    package var minimumDelayRetries = 0
    /// Tries at the maximum delay, after the backoff.
    package var maximumDelayRetries = 0
    package var backoff = Backoff.linear
    package var receivesPerSecond: Int?
    package var contentType = "text/plain; charset=UTF-8"

    package init() {}

    /// What a delivery waits before each try after the first.
    ///
    /// The guide draws the four curves and gives no formula; that they run through both delays and through these shapes
    /// in between is *assumed*.
    package var delays: [Duration] {
        let shaped = retries - immediateRetries - minimumDelayRetries - maximumDelayRetries
        var seconds = [Double](repeating: 0, count: immediateRetries)
        seconds += [Double](repeating: Double(minimumDelay), count: minimumDelayRetries)
        seconds += (0..<max(0, shaped)).map { backoffDelay($0, of: shaped) }
        seconds += [Double](repeating: Double(maximumDelay), count: maximumDelayRetries)
        return seconds.map { .milliseconds(Int64(($0 * 1_000).rounded())) }
    }

    private func backoffDelay(_ place: Int, of count: Int) -> Double {
        let (low, high) = (Double(minimumDelay), Double(maximumDelay))
        guard count > 1 else { return low }
        let part = Double(place) / Double(count - 1)
        switch backoff {
        case .linear: return low + (high - low) * part
        case .arithmetic:
            return low + (high - low) * Double(place * (place + 1)) / Double(count * (count - 1))
        case .geometric:
            return low * Self.power(Self.root(high / low, count - 1), place)
        case .exponential:
            let whole = Self.power(2, min(60, count - 1)) - 1
            return low + (high - low) * (Self.power(2, min(60, place)) - 1) / whole
        }
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { result, _ in result * base }
    }

    /// By halving; the value is at most 3,600, so 60 steps leave nothing that shows.
    private static func root(_ value: Double, _ degree: Int) -> Double {
        var (low, high) = (1.0, max(1, value))
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if power(middle, degree) > value { high = middle } else { low = middle }
        }
        return low
    }
}

// MARK: Reading and writing

extension DeliveryPolicy {
    /// What an attribute asks for; members that it lacks are as in `base`.
    init(
        _ text: String,
        isOfTopic: Bool,
        base: DeliveryPolicy = DeliveryPolicy()
    ) throws(AWSError) {
        self = base
        guard text.utf8.count <= 30_720, let json = try? JSONParser.parse(text), json.members != nil else {
            throw Self.invalid("failed to parse JSON")
        }
        let policy = isOfTopic ? json["http"] ?? .object([]) : json
        let names =
            isOfTopic
            ? [
                "defaultHealthyRetryPolicy", "defaultSicklyRetryPolicy", "disableSubscriptionOverrides",
                "defaultThrottlePolicy", "defaultRequestPolicy",
            ] : ["healthyRetryPolicy", "sicklyRetryPolicy", "throttlePolicy", "requestPolicy", "guaranteed"]
        guard json.members?.allSatisfy({ isOfTopic ? $0.name == "http" : names.contains($0.name) }) == true,
            policy.members?.allSatisfy({ names.contains($0.name) }) == true
        else {
            throw Self.invalid("Unexpected JSON member")
        }
        if let retry = policy[names[0]], !retry.isNull { try readRetries(retry) }
        if let limit = policy[isOfTopic ? "defaultThrottlePolicy" : "throttlePolicy"]?["maxReceivesPerSecond"],
            !limit.isNull
        {
            guard let count = limit.integer, count >= 1 else {
                throw Self.invalid("throttlePolicy.maxReceivesPerSecond must be greater than or equal to 1")
            }
            receivesPerSecond = count
        }
        if let type = policy[isOfTopic ? "defaultRequestPolicy" : "requestPolicy"]?["headerContentType"], !type.isNull {
            guard let text = type.string, Self.isContentType(text) else {
                throw Self.invalid("requestPolicy.headerContentType is not a content type that SNS sends")
            }
            contentType = text
        }
    }

    private mutating func readRetries(_ json: JSONValue) throws(AWSError) {
        let bounds: [(String, WritableKeyPath<DeliveryPolicy, Int>, ClosedRange<Int>)] = [
            ("minDelayTarget", \.minimumDelay, 1...3_600), ("maxDelayTarget", \.maximumDelay, 1...3_600),
            ("numRetries", \.retries, 0...100), ("numNoDelayRetries", \.immediateRetries, 0...100),
            ("numMinDelayRetries", \.minimumDelayRetries, 0...100),
            ("numMaxDelayRetries", \.maximumDelayRetries, 0...100),
        ]
        for (name, path, range) in bounds {
            guard let value = json[name], !value.isNull else { continue }
            guard let number = value.integer, range.contains(number) else {
                throw Self.invalid(
                    "http.defaultHealthyRetryPolicy.\(name) must be from \(range.lowerBound) to \(range.upperBound)"
                )
            }
            self[keyPath: path] = number
        }
        if let value = json["backoffFunction"], !value.isNull {
            guard let word = value.string.flatMap(Backoff.init(rawValue:)) else {
                throw Self.invalid("backoffFunction must be one of linear, arithmetic, geometric, exponential")
            }
            backoff = word
        }
        guard minimumDelay <= maximumDelay else {
            throw Self.invalid("minDelayTarget must be less than or equal to maxDelayTarget")
        }
        guard immediateRetries + minimumDelayRetries + maximumDelayRetries <= retries else {
            throw Self.invalid("numRetries must be at least the sum of the retries of the phases")
        }
        guard delays.reduce(.zero, +) <= .seconds(3_600) else {
            throw Self.invalid("the total retry time must not exceed 3600 seconds")
        }
    }

    /// Source: SNS Developer Guide, HTTP/S request policy.
    private static func isContentType(_ text: String) -> Bool {
        let type = text.split(separator: ";").first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
        let known = [
            "application/atom+xml", "application/json", "application/octet-stream", "application/soap+xml",
            "application/x-www-form-urlencoded", "application/xhtml+xml", "application/xml", "text/css", "text/csv",
            "text/html", "text/plain", "text/xml",
        ]
        return text.utf8.count <= 200 && text.utf8.allSatisfy { (32...126).contains($0) } && known.contains(type)
    }

    private static func invalid(_ why: String) -> AWSError {
        AWSError(
            .invalidParameter,
            "Invalid parameter: DeliveryPolicy: \(why)",
            httpStatus: 400,
            fields: [AWSError.Field(name: "DeliveryPolicy", message: why)]
        )
    }

    /// The policy in force, as `EffectiveDeliveryPolicy` shows it.
    func effectiveText(isOfTopic: Bool) -> String {
        let retry = JSONValue.object([
            ("minDelayTarget", .number(minimumDelay)), ("maxDelayTarget", .number(maximumDelay)),
            ("numRetries", .number(retries)), ("numMaxDelayRetries", .number(maximumDelayRetries)),
            ("numNoDelayRetries", .number(immediateRetries)), ("numMinDelayRetries", .number(minimumDelayRetries)),
            ("backoffFunction", .string(backoff.rawValue)),
        ])
        let throttle = receivesPerSecond.map { JSONValue.object([("maxReceivesPerSecond", .number($0))]) }
        let request = JSONValue.object([("headerContentType", .string(contentType))])
        let value: JSONValue
        if isOfTopic {
            var members: [(String, JSONValue)] = [
                ("defaultHealthyRetryPolicy", retry), ("disableSubscriptionOverrides", .boolean(false)),
            ]
            if let throttle { members.append(("defaultThrottlePolicy", throttle)) }
            members.append(("defaultRequestPolicy", request))
            value = .object([("http", .object(members))])
        } else {
            value = .object([
                ("healthyRetryPolicy", retry), ("sicklyRetryPolicy", .null), ("throttlePolicy", throttle ?? .null),
                ("requestPolicy", request), ("guaranteed", .boolean(false)),
            ])
        }
        return JSONWriter().text(value)
    }
}
