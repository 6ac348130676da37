import MusterAWS
import MusterCore

/// What of the world itself keeps a server from being launched, faults apart: a key that cannot be used, a permission
/// that the caller lacks in EC2, a launch template that EC2 refuses.
///
/// None of it refuses the call: DRS finds out minutes later. Source: incident notes and the DRS User Guide,
/// troubleshooting of launches; at which phase each shows is *observed* where a note says so and else *assumed*.
struct LaunchObstacle: Sendable {
    let phase: JobPhase
    let effect: PhaseFault.Effect
}

extension RegionState {
    /// Everything that stands in the way of one server, in the order in which a launch comes to it.
    func obstacles(
        to server: Int,
        job: Int,
        hasEarlierInstance: Bool,
        isSubnetFull: Bool,
        _ context: RequestContext
    ) -> [LaunchObstacle] {
        var obstacles: [LaunchObstacle] = []
        let missing = missingPermissions(for: server, job: job, context)
        if hasEarlierInstance, let first = missing.first(where: { $0.stage == .cleanup }) {
            obstacles.append(LaunchObstacle(phase: .cleanup, effect: .fail(after: nil, rawError: first.rawError)))
        }
        if let error = resources.extensionErrors[server] {
            obstacles += [.snapshot, .conversion, .launch].map {
                LaunchObstacle(phase: $0, effect: .fail(after: nil, rawError: error))
            }
        }
        obstacles += keyObstacles(of: server, context)
        let template = launchPlace(ofServer: server)
        // An instance that is there has its own place.
        let isNew = !existing.isTarget(ofServer: server)
        if isNew, template.securityGroups == [] {
            obstacles.append(Self.incompleteTemplate(environment.behavior.incompleteTemplate))
        }
        for first in [LaunchPermission.Stage.preparation, .conversion].compactMap({ stage in
            missing.first { $0.stage == stage }
        }) {
            obstacles.append(missingPermission(first))
        }
        if isNew, let defect = templateDefect(ofServer: server) {
            let error = "An error occurred (\(defect.code)) when calling the RunInstances operation: \(defect.message)"
            obstacles.append(LaunchObstacle(phase: .launch, effect: .fail(after: nil, rawError: error)))
        } else if isNew, let error = networkError(template, isSubnetFull: isSubnetFull) {
            obstacles.append(LaunchObstacle(phase: .launch, effect: .fail(after: nil, rawError: error)))
        }
        if hasEarlierInstance, servers[server].copiesAddress {
            obstacles.append(LaunchObstacle(phase: .launch, effect: .fail(after: nil, rawError: Self.heldAddress)))
        }
        if let first = missing.first(where: { $0.stage == .launch }) {
            obstacles.append(missingPermission(first))
        }
        return obstacles
    }

    // MARK: Permissions

    struct MissingPermission {
        let stage: LaunchPermission.Stage
        let rawError: String
    }

    /// The permissions that DRS needs in EC2 and the caller lacks, in the order of a launch.
    func missingPermissions(
        for server: Int,
        job: Int,
        stages: Set<LaunchPermission.Stage> = Set(LaunchPermission.Stage.allCases),
        _ context: RequestContext
    ) -> [MissingPermission] {
        guard context.caller.isRestricted else { return [] }
        let resources = LaunchResources(self, server: server, job: job)
        return LaunchPermission.all.compactMap { permission in
            guard stages.contains(permission.stage) else { return nil }
            for (resource, tags) in resources.of(permission.resource) {
                var request = AuthorizationRequest(
                    permission.action,
                    on: resource,
                    by: context.caller,
                    in: context.region,
                    at: context.now
                )
                request.forward(through: "drs.amazonaws.com")
                switch permission.resource {
                case .passedRole: request.add("iam:PassedToService", ["ec2.amazonaws.com"])
                case .newInstance: request.add(requestTags: tags)
                case .temporaryVolume where permission.stage == .conversion:
                    request.add(requestTags: tags)
                    request.add("ec2:CreateAction", ["CreateVolume"])
                default: break
                }
                request.add(resourceTags: tags)
                if let refusal = context.caller.refusal(of: request) {
                    return MissingPermission(
                        stage: permission.stage,
                        rawError: refusal.rawError(caller: context.caller.arn)
                    )
                }
            }
            return nil
        }
    }

    /// How a missing permission shows: as the world says, else by the stage at which it is needed.
    private func missingPermission(_ missing: MissingPermission) -> LaunchObstacle {
        let isLogged =
            switch environment.behavior.missingPermission {
            case .byStage: missing.stage == .launch
            case .silent: false
            case .logged: true
            }
        if isLogged {
            return LaunchObstacle(phase: .launch, effect: .fail(after: nil, rawError: missing.rawError))
        }
        let delay =
            missing.stage == .preparation
            ? ServiceConstants.shortSilence : missing.stage == .conversion ? ServiceConstants.longSilence : nil
        guard let delay else {
            return LaunchObstacle(phase: .launch, effect: .silent(after: ServiceConstants.longSilence))
        }
        return LaunchObstacle(phase: .conversionWait, effect: .silent(after: delay))
    }

    // MARK: Keys

    /// A key that the service cannot use fails the snapshot, one that the caller cannot use fails the conversion.
    ///
    /// A launch that takes no snapshot or has no conversion fails at the next step that needs the key.
    private func keyObstacles(of server: Int, _ context: RequestContext) -> [LaunchObstacle] {
        guard let name = encryptionKey(of: server) else {
            guard let owner = sources[server].stagingAccount, owner != account else { return [] }
            return [.snapshot, .conversion, .launch].map {
                LaunchObstacle(
                    phase: $0,
                    effect: .fail(after: ServiceConstants.keyRefusalDelay, rawError: Self.unsharedKey)
                )
            }
        }
        let arn = name.hasPrefix("arn:") ? name : self.arn("kms", "key/" + name)
        let access = KeyAccess(arn: arn, key: environment.keys[arn], region: region, now: context.now)
        func fail(_ phases: [JobPhase], _ rawError: String) -> [LaunchObstacle] {
            phases.map {
                LaunchObstacle(
                    phase: $0,
                    effect: .fail(after: ServiceConstants.keyRefusalDelay, rawError: rawError)
                )
            }
        }
        if let defect = access.defect { return fail([.snapshot, .conversion, .launch], defect) }
        let role = serviceRole
        if let refusal = access.refusal(of: role, isService: true) {
            let text =
                "An error occurred (AuthFailure) when calling the ModifySnapshotAttribute operation: "
                + refusal.text(caller: role.arn)
            return fail([.snapshot, .conversion, .launch], text)
        }
        if let refusal = access.refusal(of: context.caller, isService: false) {
            return fail([.conversion, .launch], refusal.rawError(caller: context.caller.arn))
        }
        return []
    }

    /// What EC2 says of a copy in another account that the default key of EBS encrypts.
    ///
    /// Source: EC2 User Guide, sharing of snapshots; the text is that of EC2 in public issues.
    private static let unsharedKey =
        "An error occurred (InvalidParameter) when calling the ModifySnapshotAttribute operation: Encrypted snapshots "
        + "with EBS default key cannot be shared"

    /// The service-linked role of DRS in this account.
    private var serviceRole: Principal {
        let name = "AWSServiceRoleForElasticDisasterRecovery"
        return Principal(
            .service,
            account: account,
            arn: "arn:\(region.partition):sts::\(account.rawValue):assumed-role/\(name)/drs",
            userID: SecretText.roleID(account, name) + ":drs",
            credentials: Credentials(accessKeyID: "", secretAccessKey: ""),
            identityARN:
                "arn:\(region.partition):iam::\(account.rawValue):role/aws-service-role/drs.amazonaws.com/\(name)"
        )
    }

    // MARK: Launch templates

    /// DRS removes the earlier instance first, and EC2 still holds its address when the new one asks for it.
    ///
    /// Source: notes of an operator on drills that followed one another with fixed addresses; *assumed* for all of them.
    private static let heldAddress =
        "An error occurred (InvalidIPAddress.InUse) when calling the RunInstances operation: The private IP address of the "
        + "source server is in use by an earlier instance."

    private static func incompleteTemplate(
        _ behavior: ServiceBehavior.IncompleteTemplateAnswer
    ) -> LaunchObstacle {
        switch behavior {
        case .silent:
            LaunchObstacle(phase: .conversionWait, effect: .silent(after: ServiceConstants.templateSilence))
        case .logged:
            LaunchObstacle(
                phase: .launch,
                effect: .fail(
                    after: nil,
                    rawError:
                        "An error occurred (MissingParameter) when calling the RunInstances operation: The request "
                        + "must contain the parameter SecurityGroupId"
                )
            )
        }
    }

    /// What EC2 says of a template whose parts do not go together, or whose subnet has no address left.
    private func networkError(_ template: WorldServer.LaunchTemplate, isSubnetFull: Bool) -> String? {
        guard let name = template.subnet, let subnet = prepared.region.subnets.first(where: { $0.id == name }) else {
            return nil
        }
        let refused = "An error occurred (%) when calling the RunInstances operation: "
        for group in template.securityGroups ?? [] {
            guard let known = prepared.region.securityGroups.first(where: { $0.id == group }), known.vpc != subnet.vpc
            else {
                continue
            }
            return refused.replacing("%", with: "InvalidParameter")
                + "Security group \(group) and subnet \(name) belong to different networks."
        }
        guard isSubnetFull else { return nil }
        return refused.replacing("%", with: "InsufficientFreeAddressesInSubnet")
            + "There are not enough free addresses in subnet '\(name)' to satisfy the requested number of instances."
    }
}

/// The ARNs and tags of what a launch works on, as far as policies may ask for them.
///
/// Ids of things that come and go within a launch are made up from the job and the server.
private struct LaunchResources {
    private let region: RegionState
    private let server: Int
    private let id: SourceServerID
    private let number: String
    /// Tags of what belongs to the launch.
    private let own: [String: String]
    /// The same with the tag of managed resources, which temporary volumes lack: *observed*.
    private let managed: [String: String]

    init(_ region: RegionState, server: Int, job: Int) {
        self.region = region
        self.server = server
        id = region.sources.id(of: server)
        let jobID = region.jobID(job).rawValue
        var hash = StableHash()
        hash.combine(jobID)
        hash.combine(id.rawValue)
        number = "0" + hash.hex
        own = ["drs.amazonaws.com-job": jobID, "drs.amazonaws.com-source-server": id.rawValue]
        managed = own.merging(
            [
                "AWSElasticDisasterRecoveryManaged": "drs.amazonaws.com",
                "AWSElasticDisasterRecoverySourceServerID": id.rawValue,
            ]
        ) { _, new in new }
    }

    func of(_ resource: LaunchPermission.Resource) -> [(arn: String, tags: [String: String])] {
        switch resource {
        case .any: [("*", [:])]
        case .temporaryVolume: [(region.arn("ec2", "volume/vol-" + number), own)]
        case .snapshot: [(region.arn("ec2", "snapshot/snap-" + number), managed)]
        case .securityGroup: [(region.arn("ec2", "security-group/sg-" + number), managed)]
        case .launchTemplate: [(region.arn("ec2", "launch-template/lt-" + number), managed)]
        case .conversionServer, .recoveryInstance: [(region.arn("ec2", "instance/i-" + number), managed)]
        case .newInstance:
            ["instance/*", "volume/*", "network-interface/*"].map { (region.arn("ec2", $0), managed) }
        case .passedRole(let name):
            [
                (
                    "arn:\(region.region.partition):iam::\(region.account.rawValue):role/service-role/\(name)",
                    [:]
                )
            ]
        case .sourceServer: [(region.prepared.sourceServerPrefix + id.rawValue, region.servers[server].tags)]
        }
    }
}
