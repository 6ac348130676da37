import MusterAWS
import MusterCore

/// Keys that somebody has written down.
extension CredentialChain {
    func environmentKeys() throws(IdentityError) -> CredentialFinding {
        let environment = settings.environment
        guard let key = environment["AWS_ACCESS_KEY_ID"] else { return .absent("AWS_ACCESS_KEY_ID is not set") }
        guard let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
            throw IdentityError(
                .unusableCredentials,
                "AWS_ACCESS_KEY_ID is set, and AWS_SECRET_ACCESS_KEY is not",
                at: .variable("AWS_SECRET_ACCESS_KEY")
            )
        }
        var end: Timestamp?
        if let text = environment["AWS_CREDENTIAL_EXPIRATION"] {
            end = try moment(text, .variable("AWS_CREDENTIAL_EXPIRATION"))
        }
        let credentials = Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: environment["AWS_SECURITY_TOKEN"] ?? environment["AWS_SESSION_TOKEN"],
            expiration: end
        )
        return .found(
            CallerCredentials(
                credentials,
                .environment,
                account: environment["AWS_ACCOUNT_ID"],
                ["the key \(key) of AWS_ACCESS_KEY_ID"]
            )
        )
    }

    func keys(_ profile: ConfigFiles.Profile?, _ source: CredentialSource) throws(IdentityError) -> CredentialFinding {
        let path = source == .sharedFile ? settings.files.credentialsPath : settings.files.configPath
        guard let profile else { return .absent("\(path) does not have the profile") }
        guard let key = profile["aws_access_key_id"] else {
            return .absent("the profile has no aws_access_key_id in \(path)")
        }
        guard let secret = profile["aws_secret_access_key"], !secret.isEmpty, !key.isEmpty else {
            throw IdentityError(
                .unusableCredentials,
                "the profile \"\(profile.name)\" has an aws_access_key_id and no aws_secret_access_key beside it",
                at: profile.origin("aws_access_key_id")
            )
        }
        let credentials = Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: profile["aws_security_token"] ?? profile["aws_session_token"]
        )
        let place = profile.origin("aws_access_key_id").map { " at \($0)" } ?? ""
        return .found(
            CallerCredentials(
                credentials,
                source,
                account: profile["aws_account_id"],
                ["the key \(key) of the profile \"\(profile.name)\"\(place)"]
            )
        )
    }

    /// Reads when credentials end.
    func moment(_ text: String, _ origin: SettingOrigin? = nil) throws(IdentityError) -> Timestamp {
        guard let moment = Timestamp(iso8601: text) else {
            throw IdentityError(
                .unusableCredentials,
                "when the credentials end cannot be read; expected a time such as 2026-03-02T09:00:00Z",
                at: origin
            )
        }
        return moment
    }

    /// Keys as programs, containers and instances give them: a JSON object, of which errors show nothing.
    func keys(
        of object: JSONValue,
        _ source: CredentialSource,
        token: String,
        needsAll: Bool,
        _ step: String,
        account: String? = nil
    ) throws(IdentityError) -> CallerCredentials {
        let names = ["AccessKeyId", "SecretAccessKey"] + (needsAll ? [token, "Expiration"] : [])
        let missing = names.filter { object[$0]?.string == nil }
        guard missing.isEmpty, let key = object["AccessKeyId"]?.string, let secret = object["SecretAccessKey"]?.string
        else {
            throw IdentityError(
                .unusableCredentials,
                "\(source.title): the answer has no \(missing.joined(separator: ", "))"
            )
        }
        var end: Timestamp?
        if let text = object["Expiration"]?.string { end = try moment(text) }
        let named = object["AccountId"]?.string
        return CallerCredentials(
            Credentials(
                accessKeyID: key,
                secretAccessKey: secret,
                sessionToken: object[token]?.string,
                expiration: end
            ),
            source,
            account: named?.isEmpty == false ? named : account,
            [step]
        )
    }
}
