import MusterAWS
import MusterCore

extension RegionState {
    /// `InitializeService`: makes the Region ready, with what it needs from IAM in the name of the caller.
    ///
    /// The first call creates the service-linked role and the instance profiles that are missing; later ones find them
    /// there. Source: notes of an operator on the calls that CloudTrail showed; the text of a refused attachment is
    /// *observed*, its class *assumed*.
    mutating func initializeService(
        _ input: DRS.InitializeServiceRequest,
        _ context: RequestContext
    ) throws(AWSError) -> DRS.InitializeServiceResponse {
        if context.caller.isRestricted { try checkInitialization(context) }
        isInitialized = true
        return DRS.InitializeServiceResponse()
    }

    private func checkInitialization(_ context: RequestContext) throws(AWSError) {
        try demand("iam:CreateServiceLinkedRole", on: iam("role/aws-service-role/drs.amazonaws.com/*"), context)
        for role in Self.profileRoles {
            try demand("iam:GetInstanceProfile", on: iam("instance-profile/" + role), context)
        }
        guard !isInitialized else { return }
        for role in Self.profileRoles {
            try demand("iam:CreateInstanceProfile", on: iam("instance-profile/" + role), context)
        }
        let unattached = Self.profileRoles.filter { role in
            let profile = AuthorizationRequest(
                "iam:AddRoleToInstanceProfile",
                on: iam("instance-profile/" + role),
                by: context.caller,
                in: context.region,
                at: context.now
            )
            var passed = AuthorizationRequest(
                "iam:PassRole",
                on: iam("role/service-role/" + role),
                by: context.caller,
                in: context.region,
                at: context.now
            )
            passed.add("iam:PassedToService", ["ec2.amazonaws.com"])
            return context.caller.refusal(of: profile) != nil || context.caller.refusal(of: passed) != nil
        }
        guard unattached.isEmpty else {
            throw .accessDenied("Failed to attach the following IAM roles: " + unattached.joined(separator: ", "))
        }
    }

    /// What DRS does in the caller's name while a call is being answered.
    func demand(_ action: String, on resource: String, _ context: RequestContext) throws(AWSError) {
        var request = AuthorizationRequest(
            action,
            on: resource,
            by: context.caller,
            in: context.region,
            at: context.now
        )
        request.forward(through: "drs.amazonaws.com")
        guard let refusal = context.caller.refusal(of: request) else { return }
        throw .notAuthorized(refusal, caller: context.caller, by: .drs)
    }

    private func iam(_ resource: String) -> String {
        "arn:\(region.partition):iam::\(account.rawValue):\(resource)"
    }

    /// The roles that need instance profiles.
    private static let profileRoles =
        ["ConversionServer", "RecoveryInstance", "ReplicationServer"].map {
            "AWSElasticDisasterRecovery\($0)Role"
        } + ["AWSElasticDisasterRecoveryRecoveryInstanceWithLaunchActionsRole"]
}
