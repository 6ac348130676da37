import MusterAWS
import MusterCore

/// The rules of IAM.
extension IdentityState {
    /// `SimulatePrincipalPolicy`: what the policies of a user or role say about actions, without performing any.
    ///
    /// It knows the identity and not a session of it, so session policies have no say. Without resources an action is held against `*`. Policies and boundaries that the call brings along, and policies
    /// of resources, are refused as not simulated. Source: IAM 2010-05-08; the text for an unknown identity is *assumed*.
    func simulatePrincipalPolicy(
        _ input: IAM.SimulatePrincipalPolicyRequest,
        _ context: RequestContext
    ) throws(AWSError) -> IAM.SimulatePolicyResponse {
        let own = AuthorizationRequest(
            "iam:SimulatePrincipalPolicy",
            on: input.policySourceArn,
            by: context.caller,
            in: context.region,
            at: context.now
        )
        if let refusal = context.caller.refusal(of: own) {
            throw .notAuthorized(refusal, caller: context.caller, by: .iam)
        }
        guard let identity = identity(input.policySourceArn), identity.account == context.caller.account else {
            throw AWSError(
                .noSuchEntity,
                "The identity \(input.policySourceArn) cannot be found.",
                httpStatus: 404
            )
        }
        guard (input.policyInputList ?? []).isEmpty, (input.permissionsBoundaryPolicyInputList ?? []).isEmpty,
            input.resourcePolicy == nil
        else {
            throw .invalidInput("The simulator evaluates no policies that a call brings along")
        }
        var results: [IAM.EvaluationResult] = []
        let resources = (input.resourceArns ?? []).isEmpty ? ["*"] : input.resourceArns ?? []
        for action in input.actionNames {
            guard action.contains(":"), !action.contains("*") else {
                throw .invalidInput("Invalid action name: \(action)")
            }
            for resource in resources {
                var request = AuthorizationRequest(
                    action,
                    on: resource,
                    by: identity,
                    in: context.region,
                    at: context.now
                )
                for entry in input.contextEntries ?? [] {
                    if let key = entry.contextKeyName { request.add(key, entry.contextKeyValues ?? []) }
                }
                let refusal = identity.simulated.refusal(of: request)
                results.append(
                    IAM.EvaluationResult(
                        evalActionName: action,
                        evalResourceName: resource,
                        evalDecision: refusal.map { $0.isExplicit ? .explicitDeny : .implicitDeny } ?? .allowed,
                        matchedStatements: [],
                        missingContextValues: identity.permissions.unknownKeys(of: request),
                        organizationsDecisionDetail: identity.controls.map { _ in
                            IAM.OrganizationsDecisionDetail(
                                allowedByOrganizations: refusal?.source != .controlPolicy
                            )
                        },
                        permissionsBoundaryDecisionDetail: identity.permissions.boundary.map { _ in
                            IAM.PermissionsBoundaryDecisionDetail(
                                allowedByPermissionsBoundary: refusal?.source != .permissionsBoundary
                            )
                        }
                    )
                )
            }
        }
        let limit = min(max(input.maxItems ?? 100, 1), 1_000)
        let first =
            try input.marker.map { marker throws(AWSError) in
                guard let place = Int(marker), (1..<max(2, results.count)).contains(place) else {
                    throw AWSError.invalidInput("Invalid Marker")
                }
                return place
            } ?? 0
        let page = results.dropFirst(first).prefix(limit)
        let isTruncated = first + page.count < results.count
        return IAM.SimulatePolicyResponse(
            evaluationResults: Array(page),
            isTruncated: isTruncated,
            marker: isTruncated ? String(first + page.count) : nil
        )
    }
}

extension Principal {
    /// The identity as IAM's simulation sees it: without its session, and without what is not evaluated there.
    fileprivate var simulated: Principal {
        guard sessionPolicies != nil || controls != nil else { return self }
        return Principal(
            kind,
            account: account,
            arn: arn,
            userID: userID,
            credentials: credentials,
            identityARN: identityARN,
            tags: tags,
            permissions: permissions,
            controls: controls?.withoutConditions
        )
    }
}

extension Permissions {
    /// The condition keys that the statements about an action ask for and the request does not have, each once.
    fileprivate func unknownKeys(of request: AuthorizationRequest) -> [String] {
        var keys: [String] = []
        for policy in (policies ?? []) + [boundary].compactMap(\.self) {
            for condition in policy.statements.filter({ $0.concerns(request.action) }).flatMap(\.conditions)
            where request.values(condition.key) == nil && !keys.contains(condition.key) {
                keys.append(condition.key)
            }
        }
        return keys
    }
}

extension AWSError {
    /// 400 `InvalidInput`, in which IAM refuses parameters.
    fileprivate static func invalidInput(_ message: String) -> AWSError {
        AWSError(.invalidInput, message, httpStatus: 400)
    }
}
