// Client of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls AWS Identity and Access Management on behalf of one caller.
package struct IAMClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `SimulatePrincipalPolicy`.
    package func simulatePrincipalPolicy(
        _ input: IAM.SimulatePrincipalPolicy.Input
    ) async throws -> IAM.SimulatePrincipalPolicy.Output {
        try await backend.call(IAM.SimulatePrincipalPolicy.self, input, as: context)
    }
}
