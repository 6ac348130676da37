import MusterAWS
package import MusterCore
import MusterWire

/// Roles that are assumed, with other credentials or with the token of somebody who vouches.
extension CredentialChain {
    private static let staticKeys = ["aws_access_key_id", "aws_secret_access_key"]

    func role(of name: String) async throws -> CredentialFinding {
        guard let profile = self.profile(name), profile.isRole else { return .absent("the profile has no role_arn") }
        return .found(try await role(profile, visited: [name]))
    }

    /// Assumes the role of a profile.
    ///
    /// - Parameters:
    ///   - profile: A profile with a role.
    ///   - visited: The profiles that lead here, this one among them.
    /// - Returns: The session's credentials.
    /// - Throws: ``IdentityError``, `CancellationError`.
    private func role(_ profile: ConfigFiles.Profile, visited: [String]) async throws -> CallerCredentials {
        guard let arn = profile["role_arn"] else {
            throw IdentityError(.badSetting, "role_arn has no value", at: profile.origin("role_arn"))
        }
        let source: CallerCredentials
        switch (profile["credential_source"], profile["source_profile"]) {
        case (.some, .some):
            throw IdentityError(
                .badSetting,
                "the profile \"\(profile.name)\" has both source_profile and credential_source; one of them has to go",
                at: profile.origin("credential_source")
            )
        case (nil, nil):
            throw IdentityError(
                .badSetting,
                "the profile \"\(profile.name)\" has a role_arn, and neither source_profile nor credential_source says "
                    + "with whose credentials the role is to be assumed",
                at: profile.origin("role_arn")
            )
        case (let word?, nil): source = try await named(word, for: profile)
        case (nil, let name?): source = try await from(name, for: profile, visited: visited)
        }
        return try await assume(arn, profile, with: source)
    }

    private func named(_ word: String, for profile: ConfigFiles.Profile) async throws -> CallerCredentials {
        let finding: CredentialFinding
        switch word {
        case "Environment": finding = try environmentKeys()
        case "EcsContainer": finding = try await container()
        case "Ec2InstanceMetadata": finding = try await instance()
        default:
            throw IdentityError(
                .badSetting,
                "credential_source is \"\(word)\"; expected Environment, EcsContainer or Ec2InstanceMetadata",
                at: profile.origin("credential_source")
            )
        }
        switch finding {
        case .found(let found): return found
        case .absent(let reason):
            throw IdentityError(
                .unusableCredentials,
                "the credential_source \(word) of the profile \"\(profile.name)\" has no credentials: \(reason)",
                at: profile.origin("credential_source")
            )
        }
    }

    private func from(
        _ name: String,
        for profile: ConfigFiles.Profile,
        visited: [String]
    ) async throws -> CallerCredentials {
        let origin = profile.origin("source_profile")
        guard let source = self.profile(name) else {
            throw IdentityError(
                .unknownProfile,
                "the source_profile \"\(name)\" of the profile \"\(profile.name)\" does not exist",
                at: origin
            )
        }
        let hasKeys = Self.staticKeys.contains(where: source.has)
        // A profile may name itself to assume its role with its own keys.
        if visited.contains(name), name != profile.name || !hasKeys {
            throw IdentityError(
                .badSetting,
                "the source_profile leads in a circle: " + (visited + [name]).joined(separator: " → "),
                at: origin
            )
        }
        if !hasKeys, source.isRole { return try await role(source, visited: visited + [name]) }
        for kind in Self.ofProfile {
            if case .found(let found) = try await load(kind, profile: name, usesEnvironment: false) { return found }
        }
        throw IdentityError(
            .unusableCredentials,
            "the source_profile \"\(name)\" of the profile \"\(profile.name)\" has no credentials",
            at: origin
        )
    }

    private func assume(
        _ arn: String,
        _ profile: ConfigFiles.Profile,
        with source: CallerCredentials
    ) async throws -> CallerCredentials {
        var input = STS.AssumeRoleRequest(
            roleArn: arn,
            roleSessionName: profile["role_session_name"] ?? generatedSessionName
        )
        input.externalId = profile["external_id"]
        if let text = profile["duration_seconds"] {
            guard let seconds = Int(text.trimmingBlanks) else {
                throw IdentityError(
                    .badSetting,
                    "duration_seconds is \"\(text)\"; expected a whole number",
                    at: profile.origin("duration_seconds")
                )
            }
            input.durationSeconds = seconds
        }
        if let device = profile["mfa_serial"] {
            guard let code = await outside.askForCode?(device) else {
                throw IdentityError(
                    .unusableCredentials,
                    "the profile \"\(profile.name)\" needs a code of the device \(device), and there is no terminal to "
                        + "ask at; sign in beforehand, or name a profile without mfa_serial",
                    at: profile.origin("mfa_serial")
                )
            }
            input.serialNumber = device
            input.tokenCode = code.reveal()
        }
        let answer = try await sts(STS.AssumeRole.self, input, signedBy: source.credentials, "the role \(arn)")
        return try session(
            answer.credentials,
            answer.assumedRoleUser,
            .assumeRole,
            source.steps + ["the role \(arn) of the profile \"\(profile.name)\""],
            arn
        )
    }

    func webIdentity(_ name: String, usesEnvironment: Bool) async throws -> CredentialFinding {
        let profile = self.profile(name)
        func value(_ variable: String, _ key: String) -> String? {
            (usesEnvironment ? settings.environment[variable] : nil) ?? profile?[key]
        }
        guard let path = value("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
            return .absent("neither AWS_WEB_IDENTITY_TOKEN_FILE nor web_identity_token_file is set")
        }
        guard let arn = value("AWS_ROLE_ARN", "role_arn") else {
            throw IdentityError(
                .badSetting,
                "there is a token of a web identity, and neither AWS_ROLE_ARN nor role_arn says which role it is for"
            )
        }
        let input = STS.AssumeRoleWithWebIdentityRequest(
            roleArn: arn,
            roleSessionName: value("AWS_ROLE_SESSION_NAME", "role_session_name") ?? generatedSessionName,
            webIdentityToken: try contents(of: path, nil)
        )
        let answer = try await sts(STS.AssumeRoleWithWebIdentity.self, input, signedBy: nil, "the role \(arn)")
        return .found(
            try session(
                answer.credentials,
                answer.assumedRoleUser,
                .webIdentity,
                ["the role \(arn) with the token in \(path)"],
                arn
            )
        )
    }

    private var generatedSessionName: String { "muster-\(outside.clock.now.nanoseconds / 1_000_000_000)" }

    private func session(
        _ given: STS.Credentials?,
        _ user: STS.AssumedRoleUser?,
        _ source: CredentialSource,
        _ steps: [String],
        _ arn: String
    ) throws(IdentityError) -> CallerCredentials {
        guard let given else { throw IdentityError(.notGiven, "STS has given no credentials for the role \(arn)") }
        let parts = (user?.arn ?? "").split(separator: ":", omittingEmptySubsequences: false)
        return CallerCredentials(Credentials(given), source, account: parts.count > 5 ? String(parts[4]) : nil, steps)
    }

    private func sts<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        signedBy credentials: Credentials?,
        _ purpose: String
    ) async throws -> Operation.Output {
        // A request that nobody signs needs no Region, wherever it goes.
        let isPlaceless = credentials == nil && settings.region == nil
        let endpoint = try settings.endpoint(of: .sts, in: isPlaceless ? Setting("aws-global", .builtIn) : nil)
        var request = QueryProtocol.sts.request(operation, input)
        request.path = endpoint.address.path.isEmpty ? "/" : endpoint.address.path
        if let credentials {
            request.headers.add("host", endpoint.address.authority)
            request = request.signed(
                with: credentials,
                region: endpoint.signingRegion.rawValue,
                service: CalledService.sts.signingName,
                at: outside.clock.now.signingTime,
                outside.digests
            )
        }
        let answer = try await send(request, to: endpoint.address, within: Self.patience)
        do throws(AWSError) {
            return try QueryProtocol.sts.output(operation, of: answer)
        } catch {
            throw IdentityError(.notGiven, "STS has not given credentials for \(purpose): \(error)")
        }
    }
}

extension ConfigFiles.Profile {
    /// Whether it names a role that is assumed with other credentials.
    fileprivate var isRole: Bool { has("role_arn") && !has("web_identity_token_file") }
}

extension Timestamp {
    /// `YYYYMMDDTHHMMSSZ`.
    package var signingTime: String { iso8601().filter { $0 != "-" && $0 != ":" } }
}
