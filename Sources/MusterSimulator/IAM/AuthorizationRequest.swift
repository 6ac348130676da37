import MusterAWS
import MusterCore

/// One thing that somebody wants to do, with all that conditions may ask about it.
struct AuthorizationRequest {
    /// For example `drs:StartRecovery`.
    private(set) var action: String
    /// An ARN, or `*` for actions that know no resources.
    let resource: String
    let principal: Principal
    let region: RegionName
    let now: Timestamp
    /// What the call itself brings, by condition key in lower case.
    private var facts: [String: [String]] = [:]

    init(_ action: String, on resource: String, by principal: Principal, in region: RegionName, at now: Timestamp) {
        self.action = action
        self.resource = resource
        self.principal = principal
        self.region = region
        self.now = now
    }

    /// The same request for another action.
    func renamed(_ action: String) -> AuthorizationRequest {
        var copy = self
        copy.action = action
        return copy
    }

    mutating func add(_ key: String, _ values: [String]) {
        facts[key.lowercased()] = values
    }

    /// What the call itself brings, in the order of the keys.
    var knownFacts: [(key: String, values: [String])] {
        facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Adds the tags that a resource carries.
    mutating func add(resourceTags tags: [String: String]) {
        for (key, value) in tags {
            add("aws:ResourceTag/" + key, [value])
            if action.hasPrefix("ec2:") { add("ec2:ResourceTag/" + key, [value]) }
        }
    }

    /// Adds the tags that the call asks for.
    mutating func add(requestTags tags: [String: String]) {
        for (key, value) in tags { add("aws:RequestTag/" + key, [value]) }
        add("aws:TagKeys", tags.keys.sorted())
    }

    /// Says that a service acts in the name of the principal.
    mutating func forward(through service: String) {
        add("aws:CalledVia", [service])
        add("aws:CalledViaFirst", [service])
        add("aws:CalledViaLast", [service])
        add("aws:ViaAWSService", ["true"])
    }

    /// The values of a condition key; `nil` where the request does not have it.
    ///
    /// Source: IAM User Guide, global condition context keys.
    func values(_ key: String) -> [String]? {
        let key = key.lowercased()
        if let known = facts[key] { return known }
        switch key {
        case "aws:principalarn": return [principal.identityARN]
        case "aws:principalaccount": return [principal.account.rawValue]
        case "aws:principaltype": return [principal.kind.conditionWord]
        case "aws:principalisawsservice": return ["false"]
        case "aws:userid": return [principal.userID]
        case "aws:username":
            guard principal.kind == .user, let name = principal.arn.split(separator: "/").last else { return nil }
            return [String(name)]
        case "aws:sourceidentity": return principal.lineage.sourceIdentity.map { [$0] }
        case "aws:federatedprovider": return principal.lineage.provider.map { [$0] }
        case "aws:requestedregion": return [region.rawValue]
        case "aws:currenttime": return [now.iso8601(.seconds)]
        case "aws:epochtime": return [String(now.nanoseconds / 1_000_000_000)]
        case "aws:securetransport": return ["true"]
        case "aws:viaawsservice": return ["false"]
        case "aws:multifactorauthpresent": return principal.credentials.sessionToken == nil ? nil : ["false"]
        case "aws:resourceaccount":
            let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            return [parts.count == 6 && !parts[4].isEmpty ? String(parts[4]) : principal.account.rawValue]
        default:
            guard key.hasPrefix("aws:principaltag/") else { return nil }
            let name = key.dropFirst("aws:principaltag/".count)
            // The least key decides where two differ in letter case only.
            return principal.tags.filter { $0.key.lowercased() == name }.min { $0.key < $1.key }.map { [$0.value] }
        }
    }

    /// What a variable of a policy stands for: the value of a key that has one.
    func variable(_ key: String) -> String? {
        guard let values = values(key), values.count == 1 else { return nil }
        return values[0]
    }
}

extension Principal.Kind {
    /// The value of `aws:PrincipalType`.
    fileprivate var conditionWord: String {
        switch self {
        case .user, .userSession: "User"
        case .role, .service: "AssumedRole"
        case .federated: "FederatedUser"
        case .root: "Account"
        case .anonymous: "Anonymous"
        }
    }
}
