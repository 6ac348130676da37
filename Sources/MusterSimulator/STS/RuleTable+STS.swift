import MusterAWS

extension RuleTable {
    /// What STS knows.
    mutating func addIdentities() {
        sts(STS.AssumeRole.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRole(input, context)
        }
        sts(STS.AssumeRoleWithSAML.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRoleWithSAML(input, context)
        }
        sts(STS.AssumeRoleWithWebIdentity.self) { (identities, input, context) throws(AWSError) in
            try identities.assumeRoleWithWebIdentity(input, context)
        }
        sts(STS.DecodeAuthorizationMessage.self) { (identities, input, context) throws(AWSError) in
            try identities.decodeAuthorizationMessage(input, context)
        }
        sts(STS.GetAccessKeyInfo.self) { (identities, input, context) throws(AWSError) in
            try identities.getAccessKeyInfo(input, context)
        }
        sts(STS.GetCallerIdentity.self) { (identities, input, context) throws(AWSError) in
            try identities.getCallerIdentity(input, context)
        }
        sts(STS.GetFederationToken.self) { (identities, input, context) throws(AWSError) in
            try identities.getFederationToken(input, context)
        }
        sts(STS.GetSessionToken.self) { (identities, input, context) throws(AWSError) in
            try identities.getSessionToken(input, context)
        }
    }

    private mutating func sts<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ rule: @escaping Rule<Operation>.IdentityRule
    ) {
        add(operation, .identity(rule), needsInitialization: false)
    }
}
