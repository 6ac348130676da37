// Operations of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension IAM {
    /// The operation `SimulatePrincipalPolicy`.
    package enum SimulatePrincipalPolicy: AWSOperation {
        package typealias Input = SimulatePrincipalPolicyRequest
        package typealias Output = SimulatePolicyResponse
        package static var service: ServiceName { .iam }
        package static var index: Int { 0 }
        package static var ordinal: Int { 123 }
        package static let traits = OperationTraits(
            .iam,
            "SimulatePrincipalPolicy",
            .post,
            "/",
            status: 200,
            errors: [
                .invalidInput,
                .noSuchEntity,
                .policyEvaluation,
            ],
            resultWrapper: "SimulatePrincipalPolicyResult",
            pagination: Pagination("Marker", "Marker", limit: "MaxItems", result: "EvaluationResults")
        )
    }
}
