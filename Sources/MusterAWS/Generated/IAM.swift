// Names of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// The operations and shapes of AWS Identity and Access Management.
package enum IAM {
    package static let service = ServiceName.iam
    package static let apiVersion = "2010-05-08"
    package static let wireProtocol = WireProtocol.query
    package static let endpointPrefix = "iam"
    package static let xmlNamespace = "https://iam.amazonaws.com/doc/2010-05-08/"

    /// The operations of the table in the order of their index.
    package static let operations: [any AWSOperation.Type] = [
        SimulatePrincipalPolicy.self
    ]

    /// The errors that the operations declare.
    package static let errors: [ModeledError] = [
        ModeledError(.invalidInput, httpStatus: 400),
        ModeledError(.noSuchEntity, httpStatus: 404),
        ModeledError(.policyEvaluation, httpStatus: 500),
    ]
}
