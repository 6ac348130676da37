package import MusterAWS
package import MusterCore

/// Where credentials come from, under the names that the SDKs for Python use.
package enum CredentialSource: String, CaseIterable, Hashable, Sendable {
    case environment = "env"
    case assumeRole = "assume-role"
    case webIdentity = "assume-role-with-web-identity"
    case sso = "sso"
    case sharedFile = "shared-credentials-file"
    case login = "login"
    case process = "custom-process"
    case configFile = "config-file"
    case container = "container-role"
    case instance = "iam-role"

    /// For people.
    package var title: String {
        switch self {
        case .environment: "variables of the environment"
        case .assumeRole: "role of the profile"
        case .webIdentity: "web identity"
        case .sso: "single sign-on"
        case .sharedFile: "credentials file"
        case .login: "session of aws login"
        case .process: "credential process"
        case .configFile: "config file"
        case .container: "container"
        case .instance: "instance metadata"
        }
    }
}

/// Credentials, and how they were come by.
package struct CallerCredentials: Hashable, Sendable {
    package let credentials: Credentials
    package let source: CredentialSource
    /// The account, where whoever gave them has said it.
    package let account: AccountID?
    /// What was done for them, in order, for people.
    package let steps: [String]

    init(_ credentials: Credentials, _ source: CredentialSource, account: String?, _ steps: [String]) {
        self.credentials = credentials
        self.source = source
        self.account = account.map { AccountID($0) }
        self.steps = steps
    }
}

/// What one source has to say.
package enum CredentialFinding: Hashable, Sendable {
    case found(CallerCredentials)
    /// The source is not meant to serve here, and why.
    case absent(String)
}
