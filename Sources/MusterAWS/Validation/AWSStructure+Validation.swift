extension AWSStructure {
    /// Checks every value against the model: lengths, ranges, patterns, words.
    ///
    /// All problems come in one error. The work is bounded by the bounds of the model and not by the input: a list is
    /// not looked at beyond its greatest count, nor a text beyond its greatest length.
    ///
    /// - Parameter errors: The errors that the operation declares.
    /// - Throws: The error that the structure's service answers: `ValidationException` of DRS with the reason and the
    ///   members, of SSM and EventBridge with a text alone, `ValidationError` of STS, `InvalidParameter` of SNS,
    ///   `MissingParameter` and `InvalidParameterValue` of EC2, and of CloudWatch where its operation declares them.
    package func validate(declaring errors: @autoclosure () -> [AWSErrorCode] = []) throws(AWSError) {
        let problems = problems()
        guard !problems.isEmpty else { return }
        throw AWSError(problems, of: Self.schema.service, declaring: errors())
    }

    /// Every value that does not satisfy the model, as ``validate()`` reports it.
    ///
    /// What stands on the path of every poll and launch has a copy of this code of its own.
    @_specialize(where Self == DRS.DescribeJobsRequest)
    @_specialize(where Self == DRS.StartRecoveryRequest)
    package func problems() -> [ValidationProblem] {
        var validator = Validator(lowersNames: Self.schema.service.lowersNames)
        var copy = self
        validator.structure(&copy)
        return validator.problems
    }
}

/// A value that does not satisfy the model.
package struct ValidationProblem: Hashable, Sendable {
    /// The path to the member, for example `sourceServers.1.member.sourceServerID`; elements count from 1.
    package let path: String
    /// For example `Member must not be null`.
    package let constraint: String
    /// The value as the message shows it; `nil` where it is hidden or too large to show.
    package let shown: String?

    /// What is said of a required member that is not there.
    package static let missing = "Member must not be null"

    package init(path: String, constraint: String, shown: String? = nil) {
        self.path = path
        self.constraint = constraint
        self.shown = shown
    }
}

extension ServiceName {
    /// Whether the service shows the names of members with a small first letter when it refuses their values.
    package var lowersNames: Bool {
        switch self {
        case .sts, .ssm, .eventBridge, .cloudWatch: true
        default: false
        }
    }
}

extension AWSError {
    /// The one refusal for all problems of an input, in the form of the service.
    package init(_ problems: [ValidationProblem], of service: ServiceName, declaring errors: [AWSErrorCode] = []) {
        switch service {
        case .cloudWatch:
            self =
                AWSError.metricsValidation(problems, declaring: errors)
                ?? .stsValidation(Self.summary(of: problems, showsValues: true))
        case .sns:
            let reasons = problems.map { "\($0.path) Reason: \($0.constraint)" }
            self = AWSError(
                .invalidParameter,
                "Invalid parameter: " + reasons.joined(separator: "; "),
                httpStatus: 400,
                fields: problems.map { Field(name: $0.path, message: $0.constraint) }
            )
        case .sts, .iam:
            self = .stsValidation(Self.summary(of: problems, showsValues: true))
        case .ssm, .eventBridge:
            self = AWSError(.validationException, Self.summary(of: problems, showsValues: true), httpStatus: 400)
        case .ec2:
            self = .ec2Validation(problems)
        default:
            self = .validation(
                Self.summary(of: problems, showsValues: false),
                reason: .fieldValidationFailed,
                fields: problems.map { problem in
                    Field(
                        name: problem.path,
                        message: "Value at '\(problem.path)' failed to satisfy constraint: \(problem.constraint)"
                    )
                }
            )
        }
    }

    private static func summary(of problems: [ValidationProblem], showsValues: Bool) -> String {
        let count = problems.count == 1 ? "1 validation error" : "\(problems.count) validation errors"
        let sentences = problems.map { problem in
            let shown = problem.constraint == ValidationProblem.missing ? "null" : problem.shown
            let value = showsValues ? shown.map { "Value \($0)" } ?? "Value" : "Value"
            return "\(value) at '\(problem.path)' failed to satisfy constraint: \(problem.constraint)"
        }
        return "\(count) detected: " + sentences.joined(separator: "; ")
    }
}
