/// The refusals of EC2, none of which its model declares.
///
/// Source: EC2 Developer Guide, error codes for the API; texts as in public issues.
extension AWSError {
    /// 400 under one of the codes that EC2 has for requests that cannot be done.
    package static func ec2(_ code: AWSErrorCode, _ message: String) -> AWSError {
        AWSError(code, message, httpStatus: 400)
    }

    /// 400 with the code of a kind of resource, for example `InvalidInstanceID.NotFound`.
    ///
    /// - Parameters:
    ///   - kind: What stands before the full stop of the code.
    ///   - what: What EC2 calls one such resource in its text.
    ///   - ids: Those that are unknown, at least one.
    /// - Returns: The error as EC2 answers it.
    package static func ec2NotFound(_ kind: String, _ what: String, _ ids: [String]) -> AWSError {
        let code = AWSErrorCode(rawValue: kind + ".NotFound")
        guard let only = ids.first, ids.count == 1 else {
            return ec2(code, "The \(what)s '\(ids.joined(separator: ", "))' do not exist")
        }
        return ec2(code, "The \(what) '\(only)' does not exist")
    }

    /// 400 `MissingParameter`.
    package static func ec2Missing(_ parameter: String) -> AWSError {
        ec2(.missingParameter, "The request must contain the parameter \(parameter)")
    }

    /// 400 `InvalidParameterValue`; a name that no template can have has a code of its own.
    ///
    /// Source: EC2 Developer Guide, error codes.
    package static func ec2Value(_ value: String, of parameter: String, _ why: String) -> AWSError {
        let isTemplateName = parameter == "LaunchTemplateName"
        return ec2(
            isTemplateName
                ? AWSErrorCode(rawValue: "InvalidLaunchTemplateName.MalformedException") : .invalidParameterValue,
            "Value (\(value)) for parameter \(parameter) is invalid. \(why)"
        )
    }

    /// 400 `InvalidParameterCombination`.
    package static func ec2Combination(_ message: String) -> AWSError {
        ec2(.invalidParameterCombination, message)
    }

    /// 412 `DryRunOperation`: the caller may do what it has asked about.
    package static func dryRun() -> AWSError {
        AWSError(
            .dryRunOperation,
            "Request would have succeeded, but DryRun flag is set.",
            httpStatus: 412
        )
    }

    /// 503 `RequestLimitExceeded`.
    package static func ec2Throttled() -> AWSError {
        AWSError(.requestLimitExceeded, "Request limit exceeded.", httpStatus: 503)
    }

    /// The refusal of values that do not satisfy the model: EC2 names one parameter at a time.
    static func ec2Validation(_ problems: [ValidationProblem]) -> AWSError {
        guard let first = problems.first else { return ec2(.invalidParameterValue, "The request is not valid.") }
        let parameter = first.path.prefix(1).uppercased() + first.path.dropFirst()
        if first.constraint == ValidationProblem.missing { return ec2Missing(parameter) }
        return ec2Value(first.shown.map { String($0.dropFirst().dropLast()) } ?? "", of: parameter, first.constraint)
    }
}

extension AWSErrorCode {
    package static let dryRunOperation = AWSErrorCode(rawValue: "DryRunOperation")
    package static let unauthorizedOperation = AWSErrorCode(rawValue: "UnauthorizedOperation")
    package static let incorrectInstanceState = AWSErrorCode(rawValue: "IncorrectInstanceState")
    package static let operationNotPermitted = AWSErrorCode(rawValue: "OperationNotPermitted")
    package static let insufficientFreeAddresses = AWSErrorCode(rawValue: "InsufficientFreeAddressesInSubnet")
    package static let unsupported = AWSErrorCode(rawValue: "Unsupported")
    package static let invalidInstanceType = AWSErrorCode(rawValue: "InvalidInstanceType")
}
