import MusterAWS
import MusterCore

extension RuleTable {
    /// What STS knows.
    mutating func addIdentities() {
        sts(STS.AssumeRole.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.assumeRole(input, context)
        }
        sts(STS.AssumeRoleWithSAML.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRoleWithSAML(input, context)
        }
        sts(STS.AssumeRoleWithWebIdentity.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRoleWithWebIdentity(input, context)
        }
        sts(STS.AssumeRoot.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRoot(input, context)
        }
        sts(STS.DecodeAuthorizationMessage.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.decodeAuthorizationMessage(input, context)
        }
        sts(STS.GetAccessKeyInfo.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.getAccessKeyInfo(input, context)
        }
        sts(STS.GetCallerIdentity.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.getCallerIdentity(input, context)
        }
        sts(STS.GetDelegatedAccessToken.self) { (identities, input, context) throws(AWSError) in
            try identities.getDelegatedAccessToken(input, context)
        }
        sts(STS.GetFederationToken.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.getFederationToken(input, context)
        }
        sts(STS.GetSessionToken.self, isCounted: true) { (identities, input, context) throws(AWSError) in
            try identities.getSessionToken(input, context)
        }
        sts(STS.GetWebIdentityToken.self) { (identities, input, context) throws(AWSError) in
            try identities.getWebIdentityToken(input, context)
        }
    }

    /// Files a rule; `isCounted` for the operations that share the quota of calls.
    private mutating func sts<Operation: AWSOperation>(
        _ operation: Operation.Type,
        isCounted: Bool = false,
        _ rule: @escaping Rule<Operation>.IdentityRule
    ) {
        guard isCounted else { return add(operation, .identity(rule), needsInitialization: false) }
        let counted: Rule<Operation>.IdentityRule = { (identities, input, context) throws(AWSError) in
            if identities.environment.behavior.throttlesSessions { try identities.count(context) }
            return try rule(&identities, input, context)
        }
        add(operation, .identity(counted), needsInitialization: false)
    }
}

extension IdentityState {
    /// Counts a call of the caller's account in its Region, and refuses it when there were too many.
    ///
    /// *Documented*: 600 calls a second, IAM User Guide, quotas. *Assumed*: a second's worth at once, and the code.
    fileprivate mutating func count(_ context: RequestContext) throws(AWSError) {
        let place = context.caller.account.rawValue + "/" + context.region.rawValue
        guard buckets.take(from: RequestBuckets.Size(place, 600, 600), at: context.now) else { throw .stsThrottling() }
    }
}
