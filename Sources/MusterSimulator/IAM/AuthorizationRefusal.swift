import MusterCore

/// Why somebody may not do something.
struct AuthorizationRefusal: Hashable, Sendable {
    /// Which kind of policy stands in the way.
    enum Source: Hashable, Sendable {
        case identityPolicy, permissionsBoundary, resourcePolicy
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
    /// Why the principal's own policies do not allow a request; `nil` when they do.
    ///
    /// An explicit denial counts more than anything else, wherever it stands. The owner of an account may do
    /// everything, and so may whoever has no policies in the world, which is *assumed*.
    func refusal(of request: AuthorizationRequest) -> AuthorizationRefusal? {
        guard isRestricted else { return nil }
        let own = permissions.policies.map { Policy.decide($0, request) } ?? .allowed
        if own == .denied { return AuthorizationRefusal(request, .identityPolicy, isExplicit: true) }
        let bound = permissions.boundary.map { Policy.decide([$0], request) } ?? .allowed
        if bound == .denied { return AuthorizationRefusal(request, .permissionsBoundary, isExplicit: true) }
        if own == .silent { return AuthorizationRefusal(request, .identityPolicy, isExplicit: false) }
        if bound == .silent { return AuthorizationRefusal(request, .permissionsBoundary, isExplicit: false) }
        return nil
    }
}
