import MusterAWS
import MusterCore
import MusterWire

/// Credentials by single sign-on: a person has signed in with the AWS CLI, which left a token in a file.
extension CredentialChain {
    private static let keys = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"]
    /// A token with less than this to live is renewed.
    private static let window: Duration = .seconds(900)

    /// What a profile says of its sign-on.
    private struct SignOn {
        let profile: String
        let session: String?
        let startURL: String
        let region: Setting<String>
        let role: String
        let account: String

        /// Where the AWS CLI keeps the token.
        var path: String { "~/.aws/sso/cache/\(SHA1.hex(session ?? startURL)).json" }

        var remedy: String {
            "sign in with: aws sso login " + (session.map { "--sso-session \($0)" } ?? "--profile \(profile)")
        }
    }

    func signOn(_ name: String) async throws -> CredentialFinding {
        guard let profile = self.profile(name), profile.has("sso_role_name") || profile.has("sso_account_id") else {
            return .absent("the profile has neither sso_role_name nor sso_account_id")
        }
        let signOn = try configured(profile)
        let token = try await self.token(signOn)
        return .found(try await roleCredentials(signOn, token))
    }

    private func configured(_ profile: ConfigFiles.Profile) throws(IdentityError) -> SignOn {
        var values = [String: Setting<String>]()
        for key in Self.keys {
            if let value = profile[key], let origin = profile.origin(key) { values[key] = Setting(value, origin) }
        }
        let session = profile["sso_session"]
        if let session {
            guard let section = settings.files.ssoSessions[session] else {
                throw IdentityError(
                    .badSetting,
                    "there is no section \"sso-session \(session)\"",
                    at: profile.origin("sso_session")
                )
            }
            for (key, entry) in section.entries.sorted(by: { $0.key < $1.key }) {
                guard let value = section[key] else { continue }
                if let own = profile[key], own != value {
                    throw IdentityError(
                        .badSetting,
                        "\(key) differs between the profile \"\(profile.name)\" and the sso-session \"\(session)\"",
                        at: profile.origin(key)
                    )
                }
                values[key] = Setting(value, entry.origin)
            }
            for key in ["sso_start_url", "sso_region"] where !section.has(key) { values[key] = nil }
        }
        let missing = Self.keys.filter { values[$0] == nil }
        guard missing.isEmpty, let role = values["sso_role_name"]?.value, let account = values["sso_account_id"]?.value,
            let startURL = values["sso_start_url"]?.value, let region = values["sso_region"]
        else {
            throw IdentityError(
                .badSetting,
                "the profile \"\(profile.name)\" signs on without \(missing.joined(separator: ", "))",
                at: profile.origin("sso_role_name") ?? profile.origin("sso_account_id")
            )
        }
        return SignOn(
            profile: profile.name,
            session: session,
            startURL: startURL,
            region: region,
            role: role,
            account: account
        )
    }

    private func token(_ signOn: SignOn) async throws -> Secret {
        let path = settings.environment.expanded(signOn.path)
        guard let text = try? contents(of: path, nil) else {
            throw IdentityError(.unusableCredentials, "nobody has signed in (there is no \(path)); \(signOn.remedy)")
        }
        guard let object = try? JSONParser.parse(text), let token = object["accessToken"]?.string,
            let end = object["expiresAt"]?.string.flatMap(Timestamp.init(tokenTime:))
        else {
            throw IdentityError(.unusableCredentials, "\(path) holds no token; \(signOn.remedy)")
        }
        let now = outside.clock.now
        if signOn.session != nil, end < now + Self.window, let renewed = try await renewed(object, signOn, path) {
            return renewed
        }
        guard end > now else {
            throw IdentityError(.unusableCredentials, "the sign-on ended at \(end.iso8601()); \(signOn.remedy)")
        }
        return Secret(token)
    }

    /// A newer token, which is kept where the old one was; `nil` when it cannot be had.
    private func renewed(_ old: JSONValue, _ signOn: SignOn, _ path: String) async throws -> Secret? {
        guard let refresh = old["refreshToken"]?.string, let client = old["clientId"]?.string,
            let secret = old["clientSecret"]?.string, let registration = old["registrationExpiresAt"]?.string,
            let registered = Timestamp(tokenTime: registration), registered > outside.clock.now
        else {
            return nil
        }
        let endpoint = try settings.endpoint(of: .ssoOIDC, in: signOn.region)
        let body: JSONValue = .object([
            ("clientId", .string(client)), ("clientSecret", .string(secret)), ("grantType", "refresh_token"),
            ("refreshToken", .string(refresh)),
        ])
        var request = WireRequest(.post, joined(endpoint.address, "/token"), body: JSONWriter().bytes(body))
        request.headers.add("content-type", "application/json")
        let answer = try await send(request, to: endpoint.address, within: Self.patience)
        guard answer.status == 200, let object = try? JSONParser.parse(answer.body),
            let token = object["accessToken"]?.string, let seconds = object["expiresIn"]?.integer
        else {
            return nil
        }
        let end = outside.clock.now + .seconds(seconds)
        var kept: [(String, JSONValue)] = [
            ("startUrl", .string(signOn.startURL)), ("region", .string(signOn.region.value)),
            ("accessToken", .string(token)), ("expiresAt", .string(end.iso8601())), ("clientId", .string(client)),
            ("clientSecret", .string(secret)), ("registrationExpiresAt", .string(registration)),
        ]
        if let next = object["refreshToken"]?.string { kept.append(("refreshToken", .string(next))) }
        // Who cannot keep the token has it all the same, and asks again the next time.
        try? outside.files.replace(path, with: JSONWriter().bytes(.object(kept)))
        return Secret(token)
    }

    private func roleCredentials(_ signOn: SignOn, _ token: Secret) async throws -> CallerCredentials {
        let endpoint = try settings.endpoint(of: .sso, in: signOn.region)
        var request = WireRequest(
            .get,
            joined(endpoint.address, "/federation/credentials"),
            query: FormText.text([
                FormText.Pair("role_name", signOn.role), FormText.Pair("account_id", signOn.account),
            ])
        )
        request.headers.add("x-amz-sso_bearer_token", token.reveal())
        let answer = try await send(request, to: endpoint.address, within: Self.patience)
        guard answer.status != 401 else {
            throw IdentityError(.unusableCredentials, "the sign-on is not valid any more; \(signOn.remedy)")
        }
        let given = (try? JSONParser.parse(answer.body))?["roleCredentials"]
        guard answer.status == 200, let given, let key = given["accessKeyId"]?.string,
            let secret = given["secretAccessKey"]?.string, let session = given["sessionToken"]?.string,
            let end = given["expiration"]?.integer
        else {
            throw IdentityError(
                .notGiven,
                "the sign-on gives no credentials for the role \(signOn.role) in \(signOn.account): status "
                    + "\(answer.status)"
            )
        }
        return CallerCredentials(
            Credentials(
                accessKeyID: key,
                secretAccessKey: secret,
                sessionToken: session,
                expiration: Timestamp(seconds: Int64(end / 1_000))
            ),
            .sso,
            account: signOn.account,
            ["the role \(signOn.role) in \(signOn.account) by the sign-on of the profile \"\(signOn.profile)\""]
        )
    }

    private func joined(_ address: HTTPAddress, _ path: String) -> String {
        (address.path.hasSuffix("/") ? String(address.path.dropLast()) : address.path) + path
    }

    /// The session of a person who has signed in by `aws login`.
    ///
    /// It is used as long as it lasts; renewing it takes a key and a signature that only the AWS CLI makes.
    func loginSession(_ name: String) throws(IdentityError) -> CredentialFinding {
        guard let profile = self.profile(name), let session = profile["login_session"] else {
            return .absent("the profile has no login_session")
        }
        let folder = settings.environment["AWS_LOGIN_CACHE_DIRECTORY"] ?? "~/.aws/login/cache"
        let path = settings.environment.expanded("\(folder)/\(SHA256.hex(session.utf8)).json")
        let origin = profile.origin("login_session")
        guard let text = try? contents(of: path, nil), let object = try? JSONParser.parse(text),
            let token = object["accessToken"], let key = token["accessKeyId"]?.string,
            let secret = token["secretAccessKey"]?.string, let sessionToken = token["sessionToken"]?.string,
            let end = token["expiresAt"]?.string
        else {
            throw IdentityError(
                .unusableCredentials,
                "there is no session in \(path); sign in with: aws login --profile \(name)",
                at: origin
            )
        }
        let credentials = Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: sessionToken,
            expiration: try moment(end, origin)
        )
        guard !credentials.isExpired(at: outside.clock.now) else {
            throw IdentityError(
                .unusableCredentials,
                "the session of aws login ended at \(end); sign in with: aws login --profile \(name)",
                at: origin
            )
        }
        return .found(
            CallerCredentials(
                credentials,
                .login,
                account: token["accountId"]?.string,
                ["the session of aws login of the profile \"\(name)\""]
            )
        )
    }
}

extension Timestamp {
    /// The time in a file of tokens, where some releases of the AWS CLI wrote `UTC` for `Z`.
    fileprivate init?(tokenTime text: String) {
        self.init(iso8601: text.hasSuffix("UTC") ? text.dropLast(3) + "Z" : text)
    }
}
