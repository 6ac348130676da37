import MusterCore

/// Reads what a fault of a call does.
enum CallEffectReader {
    /// Codes that DRS, STS and SNS declare, and those that every service may answer.
    ///
    /// Source: service models of 2026.
    static let knownErrors = [
        "AccessDenied", "AccessDeniedException", "AuthorizationError", "ConflictException", "EndpointDisabled",
        "ExpiredToken", "ExpiredTokenException", "IncompleteSignature", "InternalError", "InternalFailure",
        "InternalServerException", "InvalidClientTokenId", "InvalidParameter", "InvalidParameterValue",
        "KMSAccessDenied", "KMSDisabled", "KMSThrottling", "MalformedPolicyDocument", "NotFound",
        "PackedPolicyTooLarge", "RegionDisabledException", "RequestExpired", "ResourceNotFoundException",
        "ServiceQuotaExceededException", "ServiceUnavailable", "SignatureDoesNotMatch", "Throttled", "Throttling",
        "ThrottlingException", "TooManyRequestsException", "UninitializedAccountException",
        "UnrecognizedClientException", "ValidationError", "ValidationException",
    ]

    /// What a fault may do to a call; one of them has to be there.
    static let effects = [
        "error", "latency", "requestLost", "answerLost", "requestLate", "requestRepeated", "connection", "stale",
    ]

    static func read(_ fields: Fields, _ pass: inout ReadingPass) -> CallFault.Effect? {
        let given = effects.filter { fields.has($0) }
        guard given.count == 1, let kind = given.first else {
            pass.report(
                given.isEmpty ? .faultWithoutEffect : .contradictoryFault,
                given.isEmpty ? "this fault does nothing" : "this fault does \(given.count) things at once",
                at: given.dropFirst().first.flatMap { fields.keyRange($0) } ?? fields.range,
                help: ["give one of \(effects.dropLast().joined(separator: ", ")) and \(effects.last ?? "")"]
            )
            return nil
        }
        if kind != "error" {
            for key in ["message", "retryAfter"] {
                guard let range = fields.keyRange(key) else { continue }
                pass.report(.contradictoryFault, "\"\(key)\" belongs to \"error\"", at: range)
            }
        }
        if kind != "requestRepeated", let range = fields.keyRange("answer") {
            pass.report(.contradictoryFault, "\"answer\" belongs to \"requestRepeated\"", at: range)
        }
        guard let value = fields[kind] else { return nil }
        switch kind {
        case "error": return error(value, fields, &pass)
        case "latency": return pass.duration(value, kind, positive: true).map { .latency($0) }
        case "stale": return stale(value, fields, &pass)
        case "requestLate": return pass.duration(value, kind, positive: true).map { .requestLate($0) }
        case "requestRepeated":
            let heard = fields["answer"].map { pass.word($0, "answer", as: CallFault.Effect.HeardAnswer.self) }
            guard let after = pass.duration(value, kind), let heard = heard ?? .first else { return nil }
            return .requestRepeated(after: after, heard: heard)
        case "connection":
            return pass.word(value, kind, as: CallFault.Effect.Connection.self).map { .connection($0) }
        default:
            guard let isLost = pass.boolean(value, kind) else { return nil }
            guard isLost else {
                pass.report(.faultWithoutEffect, "\"\(kind)\" is false, so this fault does nothing", at: value.range)
                return nil
            }
            return kind == "requestLost" ? .requestLost : .answerLost
        }
    }

    /// Only answers that tell of a state can be old.
    private static func stale(_ node: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> CallFault.Effect? {
        guard let age = pass.duration(node, "stale", positive: true) else { return nil }
        if let call = fields["call"], case .scalar(let text, _) = call.content,
            !text.hasPrefix("drs:Describe"), text != "drs:*"
        {
            pass.report(
                .faultNeverApplies,
                "\"\(text.shortened)\" tells of no state that could be old",
                at: call.range,
                help: ["\"stale\" goes with the Describe operations of DRS, for example drs:DescribeJobs"]
            )
            return nil
        }
        return .stale(age)
    }

    private static func error(_ node: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> CallFault.Effect? {
        guard
            let code = pass.errorCode(
                node,
                "error",
                known: knownErrors,
                example: "ThrottlingException",
                unknown: "no service is known to answer"
            )
        else {
            return nil
        }
        let message = fields["message"].flatMap { pass.text($0, "message") }
        let retry = fields["retryAfter"].flatMap { pass.duration($0, "retryAfter") }
        return .error(code: code, message: message, retryAfter: retry)
    }
}
