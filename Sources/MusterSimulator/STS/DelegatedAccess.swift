import MusterAWS
import MusterCore

/// The operations of STS that need a feature which an account does not have until somebody switches it on.
///
/// In a simulated world nobody does, so that everybody is refused, as in an account of that kind. *Assumed*: the texts,
/// and that what the request asks for is looked at first.
extension IdentityState {
    /// `AssumeRoot`: no organisation of the world manages the access of its accounts' owners.
    func assumeRoot(
        _ input: STS.AssumeRootRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.AssumeRootResponse {
        let caller = context.caller
        guard let account = Self.account(ofPrincipal: input.targetPrincipal) else {
            throw .stsValidation(
                "\(input.targetPrincipal.prefix(100)) is neither an account nor the ARN of one's owner."
            )
        }
        guard let policy = input.taskPolicyArn.arn, Self.taskPolicies.contains(policy) else {
            throw .stsValidation("\(input.taskPolicyArn.arn?.prefix(100) ?? "") is no policy for tasks of an owner.")
        }
        guard caller.kind != .root else {
            throw AWSError(.accessDenied, "Roles may not be assumed by root accounts.", httpStatus: 403)
        }
        let resource = "arn:aws:iam::\(account.rawValue):root"
        try checkPermission("sts:AssumeRoot", on: resource, context)
        throw .stsAccessDenied(caller: caller.arn, action: "sts:AssumeRoot", resource: resource)
    }

    /// `GetDelegatedAccessToken`: nobody gives out tokens that could be traded in.
    func getDelegatedAccessToken(
        _ input: STS.GetDelegatedAccessTokenRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetDelegatedAccessTokenResponse {
        try checkPermission("sts:GetDelegatedAccessToken", on: "*", context)
        throw AWSError(.accessDenied, "The trade-in token is not valid.", httpStatus: 403)
    }

    /// `GetWebIdentityToken`: no account of the world vouches for its identities to others.
    ///
    /// Source: STS 2011-06-15, `OutboundWebIdentityFederationDisabledException`.
    func getWebIdentityToken(
        _ input: STS.GetWebIdentityTokenRequest,
        _ context: RequestContext
    ) throws(AWSError) -> STS.GetWebIdentityTokenResponse {
        guard ["RS256", "ES384"].contains(input.signingAlgorithm) else {
            throw .stsValidation("The signing algorithm is RS256 or ES384, not \(input.signingAlgorithm).")
        }
        try checkPermission("sts:GetWebIdentityToken", on: "*", context, requestTags: input.tags)
        throw AWSError(
            .outboundWebIdentityFederationDisabledException,
            "Outbound web identity federation is not enabled for account \(context.caller.account.rawValue).",
            httpStatus: 403
        )
    }

    /// The account that twelve digits, or the ARN of an owner, name.
    private static func account(ofPrincipal text: String) -> AccountID? {
        let whole = AccountID(text)
        if whole.isWellFormed { return whole }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty, parts[5] == "root" else {
            return nil
        }
        let named = AccountID(String(parts[4]))
        return named.isWellFormed ? named : nil
    }

    /// Source: STS 2011-06-15, `AssumeRoot`.
    private static let taskPolicies = Set(
        [
            "IAMAuditRootUserCredentials", "IAMCreateRootUserPassword", "IAMDeleteRootUserCredentials",
            "S3UnlockBucketPolicy", "SQSUnlockQueuePolicy",
        ].map { "arn:aws:iam::aws:policy/root-task/\($0)" }
    )
}
