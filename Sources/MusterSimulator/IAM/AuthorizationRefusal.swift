import MusterCore

/// Why somebody may not do something.
struct AuthorizationRefusal: Hashable, Sendable {
    /// Which kind of policy stands in the way.
    enum Source: Hashable, Sendable {
        case identityPolicy, permissionsBoundary, resourcePolicy, sessionPolicy, controlPolicy
    }

    let action: String
    let resource: String
    let source: Source
    /// Whether a statement denies it, and not only none allows it.
    let isExplicit: Bool

    init(_ request: AuthorizationRequest, _ source: Source, isExplicit: Bool) {
        action = request.action
        resource = request.resource
        self.source = source
        self.isExplicit = isExplicit
    }

    /// The text in which AWS refuses.
    ///
    /// SNS writes its own prefix in capitals. Source: IAM User Guide, access denied error messages.
    func text(caller: String) -> String {
        let action = action.hasPrefix("sns:") ? "SNS:" + action.dropFirst(4) : action
        let subject = "User: \(caller) is not authorized to perform: \(action) on resource: \(resource) "
        let policy =
            switch source {
            case .identityPolicy: "identity-based policy"
            case .permissionsBoundary: "permissions boundary"
            case .resourcePolicy: "resource-based policy"
            case .sessionPolicy: "session policy"
            case .controlPolicy: "service control policy"
            }
        guard isExplicit else { return subject + "because no \(policy) allows the \(action) action" }
        return subject + "with an explicit deny in \(source == .identityPolicy ? "an" : "a") \(policy)"
    }

    /// What a log quotes of the refusal of EC2, IAM or another service that DRS has called.
    ///
    /// *Observed*: the form in which the SDK of the service words a refusal, with `UnauthorizedOperation` from EC2.
    func rawError(caller: String) -> String {
        let parts = action.split(separator: ":", maxSplits: 1)
        // Passing a role is part of a launch, and EC2 refuses it.
        let isEC2 = parts.first == "ec2" || parts.first == "iam"
        let operation = parts.first == "iam" ? "RunInstances" : parts.last.map(String.init) ?? action
        let code = isEC2 ? "UnauthorizedOperation" : parts.first == "kms" ? "AccessDeniedException" : "AccessDenied"
        return "An error occurred (\(code)) when calling the \(operation) operation: "
            + (isEC2 ? "You are not authorized to perform this operation. " : "") + text(caller: caller)
    }
}

extension Principal {
    /// Why the principal may not do something; `nil` when it may.
    ///
    /// An explicit denial counts more than anything else, wherever it stands. Then each kind of policy that there is has
    /// to allow the request: the service control policies of the account, the policies of the session, those of the
    /// identity, its permissions boundary. The owner of an account is bound by service control policies alone, and who has
    /// no policies in the world may do everything else, which is *assumed*.
    ///
    /// Source: IAM User Guide, policy evaluation logic. Which of several kinds a refusal names is *assumed* to be the
    /// first in this order.
    func refusal(of request: AuthorizationRequest) -> AuthorizationRefusal? {
        refusal(of: request, isGranted: false)
    }

    /// Why the principal may not do something that the policy of a resource in its own account allows it by name.
    ///
    /// That takes the place of the identity's own word, and of no other.
    func refusal(ofGranted request: AuthorizationRequest) -> AuthorizationRefusal? {
        refusal(of: request, isGranted: true)
    }

    private func refusal(of request: AuthorizationRequest, isGranted: Bool) -> AuthorizationRefusal? {
        guard isRestricted else { return nil }
        let control = controls?.decide(request) ?? .allowed
        let session = sessionPolicies.map { Policy.decide($0, request) } ?? .allowed
        var own = PolicyDecision.allowed
        var bound = PolicyDecision.allowed
        if kind != .root {
            own = permissions.policies.map { Policy.decide($0, request) } ?? .allowed
            bound = permissions.boundary.map { Policy.decide([$0], request) } ?? .allowed
        }
        func refused(_ source: AuthorizationRefusal.Source, isExplicit: Bool) -> AuthorizationRefusal {
            AuthorizationRefusal(request, source, isExplicit: isExplicit)
        }
        if control == .denied { return refused(.controlPolicy, isExplicit: true) }
        if session == .denied { return refused(.sessionPolicy, isExplicit: true) }
        if own == .denied { return refused(.identityPolicy, isExplicit: true) }
        if bound == .denied { return refused(.permissionsBoundary, isExplicit: true) }
        if control == .silent { return refused(.controlPolicy, isExplicit: false) }
        if session == .silent { return refused(.sessionPolicy, isExplicit: false) }
        if own == .silent, !isGranted { return refused(.identityPolicy, isExplicit: false) }
        // A user who is named is not bound by the silence of its boundary; a role is.
        if bound == .silent, !isGranted || kind == .role { return refused(.permissionsBoundary, isExplicit: false) }
        return nil
    }
}
