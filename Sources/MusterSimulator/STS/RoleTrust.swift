import MusterAWS
import MusterCore

/// Who may assume a role.
extension IdentityState {
    /// Refuses whom the role does not trust, and who may not assume it by policies of their own.
    ///
    /// Within an account it is enough that the trust names the principal; a trust in the whole account leaves the
    /// decision to the principal's policies, and across accounts both have to agree. Source: IAM User Guide, policy
    /// evaluation logic.
    func checkTrust(
        of role: WorldRole,
        in account: AccountID,
        _ input: STS.AssumeRoleRequest,
        _ context: RequestContext
    ) throws(AWSError) {
        let caller = context.caller
        var request = AuthorizationRequest(
            "sts:AssumeRole",
            on: input.roleArn,
            by: caller,
            in: context.region,
            at: context.now
        )
        request.add("sts:RoleSessionName", [input.roleSessionName])
        if let externalID = input.externalId { request.add("sts:ExternalId", [externalID]) }
        if let source = input.sourceIdentity { request.add("sts:SourceIdentity", [source]) }
        if !input.sessionTags.isEmpty { request.add(requestTags: input.sessionTags) }
        if let keys = input.transitiveTagKeys, !keys.isEmpty { request.add("sts:TransitiveTagKeys", keys) }
        if let seconds = input.durationSeconds { request.add("sts:DurationSeconds", [String(seconds)]) }
        request.add(resourceTags: role.tags)

        let refused = AWSError.stsAccessDenied(
            caller: caller.arn,
            action: request.action,
            resource: input.roleArn
        )
        let trust = self.trust(of: role, input, request)
        guard trust.decision == .allowed else { throw refused }
        // Session tags and a source identity need a word of the trust of their own, also those that come along.
        let lineage = caller.lineage
        for (action, isUsed) in [
            ("sts:TagSession", !input.sessionTags.isEmpty || !lineage.transitiveTags.isEmpty),
            ("sts:SetSourceIdentity", input.sourceIdentity != nil || lineage.sourceIdentity != nil),
        ] where isUsed {
            let further = request.renamed(action)
            let word = role.trust?.decideAsResourcePolicy(further) ?? trust
            let own =
                word.namesPrincipal && caller.account == account
                ? caller.refusal(ofGranted: further) : caller.refusal(of: further)
            guard word.decision == .allowed, own == nil else {
                throw .stsAccessDenied(caller: caller.arn, action: action, resource: input.roleArn)
            }
        }
        let isGranted = trust.namesPrincipal && caller.account == account
        guard let refusal = isGranted ? caller.refusal(ofGranted: request) : caller.refusal(of: request) else { return }
        if refusal.isExplicit {
            throw AWSError(.accessDenied, refusal.text(caller: caller.arn), httpStatus: 403)
        }
        throw refused
    }

    private func trust(
        of role: WorldRole,
        _ input: STS.AssumeRoleRequest,
        _ request: AuthorizationRequest
    ) -> ResourcePolicyDecision {
        if let policy = role.trust { return policy.decideAsResourcePolicy(request) }
        let isTrusted =
            role.trustedAccounts.contains(request.principal.account)
            && (role.externalID == nil || role.externalID == input.externalId)
        return ResourcePolicyDecision(decision: isTrusted ? .allowed : .silent, namesPrincipal: false)
    }
}

extension STS.AssumeRoleRequest {
    /// The tags of the session; of two with the same key the later one.
    var sessionTags: [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }
}
