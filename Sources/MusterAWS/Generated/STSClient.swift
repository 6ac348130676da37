// Client of STS 2011-06-15, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

/// Calls AWS Security Token Service on behalf of one caller.
package struct STSClient: Sendable {
    package let backend: any AWSBackend
    package var context: CallContext

    package init(_ backend: any AWSBackend, as context: CallContext) {
        self.backend = backend
        self.context = context
    }

    /// Calls `AssumeRole`.
    package func assumeRole(
        _ input: STS.AssumeRole.Input
    ) async throws -> STS.AssumeRole.Output {
        try await backend.call(STS.AssumeRole.self, input, as: context)
    }

    /// Calls `AssumeRoleWithSAML`.
    package func assumeRoleWithSAML(
        _ input: STS.AssumeRoleWithSAML.Input
    ) async throws -> STS.AssumeRoleWithSAML.Output {
        try await backend.call(STS.AssumeRoleWithSAML.self, input, as: context)
    }

    /// Calls `AssumeRoleWithWebIdentity`.
    package func assumeRoleWithWebIdentity(
        _ input: STS.AssumeRoleWithWebIdentity.Input
    ) async throws -> STS.AssumeRoleWithWebIdentity.Output {
        try await backend.call(STS.AssumeRoleWithWebIdentity.self, input, as: context)
    }

    /// Calls `AssumeRoot`.
    package func assumeRoot(
        _ input: STS.AssumeRoot.Input
    ) async throws -> STS.AssumeRoot.Output {
        try await backend.call(STS.AssumeRoot.self, input, as: context)
    }

    /// Calls `DecodeAuthorizationMessage`.
    package func decodeAuthorizationMessage(
        _ input: STS.DecodeAuthorizationMessage.Input
    ) async throws -> STS.DecodeAuthorizationMessage.Output {
        try await backend.call(STS.DecodeAuthorizationMessage.self, input, as: context)
    }

    /// Calls `GetAccessKeyInfo`.
    package func getAccessKeyInfo(
        _ input: STS.GetAccessKeyInfo.Input
    ) async throws -> STS.GetAccessKeyInfo.Output {
        try await backend.call(STS.GetAccessKeyInfo.self, input, as: context)
    }

    /// Calls `GetCallerIdentity`.
    package func getCallerIdentity(
        _ input: STS.GetCallerIdentity.Input = .blank
    ) async throws -> STS.GetCallerIdentity.Output {
        try await backend.call(STS.GetCallerIdentity.self, input, as: context)
    }

    /// Calls `GetDelegatedAccessToken`.
    package func getDelegatedAccessToken(
        _ input: STS.GetDelegatedAccessToken.Input
    ) async throws -> STS.GetDelegatedAccessToken.Output {
        try await backend.call(STS.GetDelegatedAccessToken.self, input, as: context)
    }

    /// Calls `GetFederationToken`.
    package func getFederationToken(
        _ input: STS.GetFederationToken.Input
    ) async throws -> STS.GetFederationToken.Output {
        try await backend.call(STS.GetFederationToken.self, input, as: context)
    }

    /// Calls `GetSessionToken`.
    package func getSessionToken(
        _ input: STS.GetSessionToken.Input = .blank
    ) async throws -> STS.GetSessionToken.Output {
        try await backend.call(STS.GetSessionToken.self, input, as: context)
    }

    /// Calls `GetWebIdentityToken`.
    package func getWebIdentityToken(
        _ input: STS.GetWebIdentityToken.Input
    ) async throws -> STS.GetWebIdentityToken.Output {
        try await backend.call(STS.GetWebIdentityToken.self, input, as: context)
    }
}
