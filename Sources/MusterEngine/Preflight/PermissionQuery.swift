package import MusterAWS
package import MusterCore

/// What a recovery needs permission for, in two questions: what Muster calls, and what DRS does in the same name.
package enum PermissionQuery: Hashable, Sendable, CaseIterable {
    case calls
    case launches

    /// An action with a resource of the kind that it is about.
    package struct Need: Hashable, Sendable {
        package var action: String
        package var resource: String
    }

    /// The permissions in one account and Region; ids within the resources are made up.
    package func needs(_ target: RecoveryTarget) -> [Need] {
        let place = "\(target.region.rawValue):\(target.account.rawValue):"
        let partition = "arn:\(target.region.partition):"
        func drs(_ resource: String) -> String { "\(partition)drs:\(place)\(resource)" }
        func ec2(_ resource: String) -> String { "\(partition)ec2:\(place)\(resource)" }
        switch self {
        case .calls:
            return [
                Need(action: DRS.DescribeSourceServers.actionName, resource: "*"),
                Need(action: DRS.DescribeJobs.actionName, resource: "*"),
                Need(action: DRS.DescribeRecoveryInstances.actionName, resource: "*"),
                Need(action: DRS.StartRecovery.actionName, resource: drs("source-server/s-\(Self.blank)")),
                Need(action: DRS.TagResource.actionName, resource: drs("job/drsjob-\(Self.blank)")),
                Need(action: DRS.DescribeJobLogItems.actionName, resource: drs("job/drsjob-\(Self.blank)")),
            ]
        case .launches:
            return LaunchPermission.all.filter { $0.stage != .cleanup }.map { permission in
                let resource =
                    switch permission.resource {
                    case .any: "*"
                    case .temporaryVolume: ec2("volume/vol-\(Self.blank)")
                    case .snapshot: ec2("snapshot/snap-\(Self.blank)")
                    case .securityGroup: ec2("security-group/sg-\(Self.blank)")
                    case .launchTemplate: ec2("launch-template/lt-\(Self.blank)")
                    case .conversionServer, .recoveryInstance, .newInstance: ec2("instance/i-\(Self.blank)")
                    case .passedRole(let name):
                        "\(partition)iam::\(target.account.rawValue):role/service-role/\(name)"
                    case .sourceServer: drs("source-server/s-\(Self.blank)")
                    }
                return Need(action: permission.action, resource: resource)
            }
        }
    }

    private static let blank = "00000000000000000"

    /// The question in the form of IAM.
    func request(_ target: RecoveryTarget, identity: String, marker: String?) -> IAM.SimulatePrincipalPolicyRequest {
        var actions: [String] = []
        var resources: [String] = []
        for need in needs(target) {
            if !actions.contains(need.action) { actions.append(need.action) }
            if !resources.contains(need.resource) { resources.append(need.resource) }
        }
        func entry(_ key: String, _ value: String, list: Bool = false) -> IAM.ContextEntry {
            IAM.ContextEntry(
                contextKeyName: key,
                contextKeyValues: [value],
                contextKeyType: list ? .stringList : .string
            )
        }
        var context = [entry("aws:RequestedRegion", target.region.rawValue)]
        if self == .launches {
            context += [
                entry("aws:CalledVia", "drs.amazonaws.com", list: true),
                entry("aws:CalledViaFirst", "drs.amazonaws.com"), entry("aws:CalledViaLast", "drs.amazonaws.com"),
                entry("iam:PassedToService", "ec2.amazonaws.com"),
            ]
        }
        return IAM.SimulatePrincipalPolicyRequest(
            policySourceArn: identity,
            actionNames: actions,
            resourceArns: resources,
            contextEntries: context,
            maxItems: 1_000,
            marker: marker
        )
    }

    /// The user or role whose policies count; `nil` where there is none, as for the owner of an account.
    ///
    /// The ARN of a session names the role without its path, as `GetCallerIdentity` does.
    static func identity(_ caller: String) -> String? {
        let parts = caller.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { return nil }
        if parts[2] == "iam" { return parts[5].hasPrefix("user/") || parts[5].hasPrefix("role/") ? caller : nil }
        let names = parts[5].split(separator: "/")
        guard parts[2] == "sts", names.first == "assumed-role", names.count == 3 else { return nil }
        return "arn:\(parts[1]):iam::\(parts[4]):role/\(names[1])"
    }
}

/// What IAM has decided about one action on one resource.
package struct PermissionDecision: Hashable, Sendable {
    package var action: String
    package var resource: String
    /// `allowed`, `implicitDeny` or `explicitDeny`.
    package var decision: String
    /// Condition keys that the policies ask for and the question could not give.
    package var missingKeys: [String]

    package init(action: String, resource: String, decision: String, missingKeys: [String] = []) {
        self.action = action
        self.resource = resource
        self.decision = decision
        self.missingKeys = missingKeys
    }
}

/// What is known of the permissions in one place.
package struct PermissionEvidence: Sendable {
    /// The ARN of the user or role.
    package var identity: String
    package var answers: [PermissionQuery: Result<[PermissionDecision], AWSError>]

    package init(identity: String, answers: [PermissionQuery: Result<[PermissionDecision], AWSError>] = [:]) {
        self.identity = identity
        self.answers = answers
    }
}
