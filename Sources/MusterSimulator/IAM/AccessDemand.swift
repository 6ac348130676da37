import MusterAWS
import MusterCore

/// What a call wants to act on, for the policies of its caller.
struct AccessDemand {
    /// The action; `nil` for the one that bears the operation's name.
    var action: String?
    /// An ARN, or `*` for actions that know no resources.
    var resource: String
    /// The tags that the resource carries.
    var tags: [String: String] = [:]
    /// The tags that the call asks for.
    var requestTags: [String: String]?
    /// The action in whose course tags are set, for `drs:CreateAction`.
    var createAction: String?

    /// An action that knows no resources.
    static let everything = AccessDemand(resource: "*")
}

extension AccessDemand {
    func request(_ operation: String, _ context: RequestContext) -> AuthorizationRequest {
        var request = AuthorizationRequest(
            action ?? operation,
            on: resource,
            by: context.caller,
            in: context.region,
            at: context.now
        )
        if !tags.isEmpty { request.add(resourceTags: tags) }
        if let requestTags { request.add(requestTags: requestTags) }
        if let createAction { request.add("drs:CreateAction", [createAction]) }
        return request
    }
}

/// What the operations of DRS act on.
///
/// Source: Service Authorization Reference of DRS, actions and their resource types. That a launch with tags needs
/// `drs:TagResource` is *observed*.
extension RegionState {
    func demand(onServer id: SourceServerID) -> AccessDemand {
        AccessDemand(
            resource: prepared.sourceServerPrefix + id.rawValue,
            tags: server(id).map { servers[$0].tags } ?? [:]
        )
    }

    func demand(onJob id: JobID) -> AccessDemand {
        AccessDemand(
            resource: arn("drs", "job/" + id.rawValue),
            tags: job(id).flatMap { jobs[$0].shape.tags } ?? [:]
        )
    }

    func demand(onInstance id: RecoveryInstanceID, at now: Timestamp) -> AccessDemand {
        AccessDemand(
            resource: arn("drs", "recovery-instance/" + id.rawValue),
            tags: instance(id, at: now).map { tags(ofInstance: $0) } ?? [:]
        )
    }

    func demands(of input: DRS.StartRecoveryRequest) -> [AccessDemand] {
        var demands = input.sourceServers.map { request in
            var demand = demand(onServer: request.sourceServerID)
            demand.requestTags = input.tags
            return demand
        }
        if let tags = input.tags, !tags.isEmpty {
            demands.append(
                AccessDemand(
                    action: "drs:TagResource",
                    resource: arn("drs", "job/*"),
                    requestTags: tags,
                    createAction: "StartRecovery"
                )
            )
        }
        return demands
    }

    /// What the tag operations act on: the ARN says what it is.
    func demand(onARN arn: String, at now: Timestamp, requestTags: [String: String]? = nil) -> AccessDemand {
        let id = arn.split(separator: "/").last.map(String.init) ?? ""
        var demand = AccessDemand(resource: arn)
        if arn.contains(":source-server/") {
            demand = self.demand(onServer: SourceServerID(id))
        } else if arn.contains(":job/") {
            demand = self.demand(onJob: JobID(id))
        } else if arn.contains(":recovery-instance/") {
            demand = self.demand(onInstance: RecoveryInstanceID(id), at: now)
        } else if arn.contains(":recovery-plan") {
            demand = self.demand(onPlan: arn)
        }
        demand.resource = arn
        demand.requestTags = requestTags
        return demand
    }
}

extension AWSError {
    /// The refusal in the form of the service: its code, and the text that names the kind of policy.
    static func notAuthorized(_ refusal: AuthorizationRefusal, caller: Principal, by service: ServiceName) -> AWSError {
        let text = refusal.text(caller: caller.arn)
        return switch service {
        case .sns: AWSError(.authorizationError, text, httpStatus: 403)
        case .drs: .accessDenied(text)
        case .ec2:
            AWSError(
                .unauthorizedOperation,
                "You are not authorized to perform this operation. \(text) Encoded authorization failure message: "
                    + EncodedRefusal(refusal, caller: caller).text,
                httpStatus: 403
            )
        case .ssm, .eventBridge: AWSError(.accessDeniedException, text, httpStatus: 400)
        default: AWSError(.accessDenied, text, httpStatus: 403)
        }
    }
}
