import MusterAWS
import MusterCore

/// Whether a customer key can be used, and by whom.
///
/// Source: KMS Developer Guide, key policies: the key's policy decides first; where it allows an account, the account's
/// own policies decide. The actions are those that EBS needs of a key; that a launch needs just these is *assumed*.
struct KeyAccess {
    /// The ARN of the key.
    let arn: String
    /// `nil` for a key that the world does not have.
    let key: WorldKey?
    let region: RegionName
    let now: Timestamp

    private static let actions = [
        "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:Decrypt", "kms:ReEncryptFrom",
        "kms:ReEncryptTo", "kms:CreateGrant",
    ]

    /// What the log says of a key that cannot be used at all; `nil` for one that is ready.
    var defect: String? {
        guard let key else {
            return
                "An error occurred (NotFoundException) when calling the DescribeKey operation: Key '\(arn)' does not exist"
        }
        switch key.state {
        case .enabled: return nil
        case .disabled:
            return "An error occurred (DisabledException) when calling the CreateGrant operation: \(arn) is disabled."
        case .pendingDeletion:
            return "An error occurred (KMSInvalidStateException) when calling the CreateGrant operation: \(arn) is "
                + "pending deletion."
        }
    }

    /// Why a principal may not use the key through EBS; `nil` when it may.
    func refusal(of principal: Principal, isService: Bool) -> AuthorizationRefusal? {
        for action in Self.actions {
            var request = AuthorizationRequest(action, on: arn, by: principal, in: region, at: now)
            request.forward(through: "ec2.\(region.rawValue).amazonaws.com")
            request.add("kms:ViaService", ["ec2.\(region.rawValue).amazonaws.com"])
            request.add("kms:CallerAccount", [principal.account.rawValue])
            if action == "kms:CreateGrant" { request.add("kms:GrantIsForAWSResource", ["true"]) }
            if isService { request.add("aws:SourceAccount", [principal.account.rawValue]) }
            if let refusal = refusal(of: request) { return refusal }
        }
        return nil
    }

    private func refusal(of request: AuthorizationRequest) -> AuthorizationRefusal? {
        let own = request.principal.refusal(of: request)
        if let own, own.isExplicit { return own }
        let isOwnAccount = arn.contains(":\(request.principal.account.rawValue):")
        guard let policy = key?.policy else {
            // The policy that KMS gives by itself: the account of the key decides.
            return isOwnAccount ? own : AuthorizationRefusal(request, .resourcePolicy, isExplicit: false)
        }
        let word = policy.decideAsResourcePolicy(request)
        switch word.decision {
        case .denied: return AuthorizationRefusal(request, .resourcePolicy, isExplicit: true)
        case .silent: return AuthorizationRefusal(request, .resourcePolicy, isExplicit: false)
        case .allowed: return word.namesPrincipal && isOwnAccount ? request.principal.refusal(ofGranted: request) : own
        }
    }
}
