/// The refusals of CloudWatch.
///
/// Source: CloudWatch 2010-08-01, error shapes; texts as in public issues.
extension AWSError {
    /// 400 `MissingParameter`.
    package static func metricMissing(_ parameter: String) -> AWSError {
        AWSError(.missingParameter, "The parameter \(parameter) is required.", httpStatus: 400)
    }

    /// 400 `InvalidParameterValue`.
    package static func metricValue(_ message: String) -> AWSError {
        AWSError(.invalidParameterValue, message, httpStatus: 400)
    }

    /// 400 `InvalidParameterCombination`.
    package static func metricCombination(_ message: String) -> AWSError {
        AWSError(.invalidParameterCombination, message, httpStatus: 400)
    }

    /// The refusal of values that do not satisfy the model, of an operation that declares errors for them.
    ///
    /// One parameter is named at a time. *Assumed*: the text for a value.
    static func metricsValidation(_ problems: [ValidationProblem], declaring errors: [AWSErrorCode]) -> AWSError? {
        guard let first = problems.first else { return nil }
        let parameter = parameter(first.path)
        if first.constraint == ValidationProblem.missing, errors.contains(.missingParameter) {
            return metricMissing(parameter)
        }
        guard errors.contains(.invalidParameterValue) else { return nil }
        return metricValue("The parameter \(parameter) is not valid. \(first.constraint)")
    }

    /// A path as these texts write it: `MetricData.member.1.MetricName` for `metricData.1.member.metricName`.
    private static func parameter(_ path: String) -> String {
        var steps: [Substring] = []
        for step in path.split(separator: ".") {
            if step == "member", let number = steps.popLast() {
                steps += ["member", number]
            } else {
                steps.append(step)
            }
        }
        return steps.map { $0 == "member" ? "member" : $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: ".")
    }
}
