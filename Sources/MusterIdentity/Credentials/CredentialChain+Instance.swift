import MusterAWS
import MusterCore
import MusterWire

/// What the metadata of an instance say: its role's credentials, and its Region.
extension CredentialChain {
    private static let roles = "latest/meta-data/iam/security-credentials/"
    /// Credentials that are about to end are used on while the service has no newer ones.
    private static let extensionTime: Duration = .seconds(1_500)
    private static let window: Duration = .seconds(900)

    func instance() async throws -> CredentialFinding {
        let metadata = settings.metadata
        if metadata.isDisabled.value { return .absent("switched off by \(metadata.isDisabled.origin)") }
        let token: Secret?
        switch try await instanceToken() {
        case .success(let found): token = found
        case .failure(let gap): return .absent(gap.reason)
        }
        let role: String
        switch try await ask(Self.roles, token) {
        case .success(let text): role = text
        case .failure(let gap): return .absent(gap.reason)
        }
        let object: JSONValue
        switch try await ask(Self.roles + role, token) {
        case .success(let text):
            guard let read = try? JSONParser.parse(text), read.members != nil else {
                return .absent("the metadata have no credentials of the role \"\(role)\" in JSON")
            }
            object = read
        case .failure(let gap): return .absent(gap.reason)
        }
        let names = ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"]
        guard names.allSatisfy({ object[$0]?.string != nil }) else {
            let code = object["Code"]?.string.map { ": \($0)" } ?? ""
            return .absent("the metadata have no credentials of the role \"\(role)\"\(code)")
        }
        let found = try keys(
            of: object,
            .instance,
            token: "Token",
            needsAll: true,
            "the role \"\(role)\" of the instance"
        )
        return .found(extended(found))
    }

    /// The Region that the instance is in; `nil` where there are no metadata.
    ///
    /// - Returns: The Region, for ``CallerSettings/orIn(_:)``.
    /// - Throws: `CancellationError`; ``IdentityError`` when the endpoint of the metadata is no address.
    package func instanceRegion() async throws -> Setting<String>? {
        guard !settings.metadata.isDisabled.value, case .success(let token) = try await instanceToken(),
            case .success(let text) = try await ask("latest/meta-data/placement/region", token)
        else {
            return nil
        }
        return Setting(String(text.trimmingBlanks), .instance)
    }

    private struct Gap: Error {
        let reason: String
    }

    /// The token that questions carry; `nil` for a service of the first version.
    private func instanceToken() async throws -> Result<Secret?, Gap> {
        var request = WireRequest(.put, "latest/api/token")
        request.headers.add("x-aws-ec2-metadata-token-ttl-seconds", "21600")
        let metadata = settings.metadata
        for _ in 0..<metadata.attempts {
            do {
                let answer = try await metadataAnswer(request)
                switch answer.status {
                case 200: return .success(Secret(String(decoding: answer.body, as: UTF8.self)))
                case 400: return .failure(Gap(reason: "the metadata answered with status 400"))
                case 403, 404, 405:
                    return metadata.forbidsVersion1.value
                        ? .failure(Gap(reason: "the metadata gave no token, and version 1 is forbidden"))
                        : .success(nil)
                default: break
                }
            } catch let error as IdentityError where error.kind == .notGiven {
                continue
            }
        }
        guard !metadata.forbidsVersion1.value else {
            return .failure(Gap(reason: "the metadata gave no token, and version 1 is forbidden"))
        }
        return .success(nil)
    }

    private func ask(_ path: String, _ token: Secret?) async throws -> Result<String, Gap> {
        var request = WireRequest(.get, path)
        if let token { request.headers.add("x-aws-ec2-metadata-token", token.reveal()) }
        var reason = "no answer"
        for _ in 0..<settings.metadata.attempts {
            do {
                let answer = try await metadataAnswer(request)
                if answer.status == 200, !answer.body.isEmpty {
                    return .success(String(decoding: answer.body, as: UTF8.self))
                }
                reason = "status \(answer.status)"
            } catch let error as IdentityError where error.kind == .notGiven {
                reason = error.message
            }
        }
        return .failure(Gap(reason: "the metadata of an instance cannot be had: \(reason)"))
    }

    private func metadataAnswer(_ request: WireRequest) async throws -> WireAnswer {
        let endpoint = settings.metadata.endpoint
        guard let address = HTTPAddress(endpoint.value) else {
            throw IdentityError(.badSetting, "\"\(endpoint.value)\" is no address of metadata", at: endpoint.origin)
        }
        var request = request
        request.path = (address.path.hasSuffix("/") ? address.path : address.path + "/") + request.path
        return try await send(request, to: address, within: settings.metadata.timeout)
    }

    private func extended(_ found: CallerCredentials) -> CallerCredentials {
        let now = outside.clock.now
        guard let end = found.credentials.expiration, end <= now + Self.window else { return found }
        return CallerCredentials(
            Credentials(
                accessKeyID: found.credentials.accessKeyID,
                secretAccessKey: found.credentials.secretAccessKey,
                sessionToken: found.credentials.sessionToken,
                expiration: now + Self.extensionTime
            ),
            .instance,
            account: found.account?.rawValue,
            found.steps + ["they end at \(end.iso8601()), and are used on until the instance has newer ones"]
        )
    }
}
