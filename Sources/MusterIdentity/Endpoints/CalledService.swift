/// A service that Muster calls, for a plan or for credentials.
package enum CalledService: String, CaseIterable, Hashable, Sendable {
    case drs
    case sts
    case sns
    case ec2
    case ssm
    case cloudWatch = "cloudwatch"
    case eventBridge = "eventbridge"
    case iam
    case sso
    case ssoOIDC = "sso_oidc"

    /// The name in the file of settings; in upper case the end of the variable's name.
    package var settingName: String { rawValue }

    /// The first labels of its hosts.
    var hostName: String {
        switch self {
        case .cloudWatch: "monitoring"
        case .eventBridge: "events"
        case .sso: "portal.sso"
        case .ssoOIDC: "oidc"
        default: rawValue
        }
    }

    /// The name that requests are signed with.
    package var signingName: String {
        switch self {
        case .sso: "awsssoportal"
        case .ssoOIDC: "sso-oauth"
        default: hostName
        }
    }

    /// Whether it can be called without a Region.
    var isGlobal: Bool { self == .iam || self == .sts }
}
