import MusterAWS
import MusterCore

/// What all the ways to a session have in common: policies, tags, how long it lasts.
struct SessionRequest {
    var name: String
    var policy: String?
    var policyArns: [STS.PolicyDescriptorType]
    var durationSeconds: Int?
    var tags: [STS.Tag] = []
    var transitiveTagKeys: [String] = []
    var sourceIdentity: String?
    /// Bytes that the token has at least.
    var tokenSize: Int?

    /// What the session may do at most, in the policies that the call brings; `nil` where it brings none.
    ///
    /// - Throws: `MalformedPolicyDocument`, and `ValidationError` for too many policies and for one that does not exist.
    func sessionPolicies() throws(AWSError) -> [Policy]? {
        var policies: [Policy] = []
        if let policy { policies.append(try Policy(document: policy)) }
        guard policyArns.count <= 10 else {
            throw .stsValidation("1 validation error detected: at most 10 managed policies are allowed")
        }
        let plain = (policy?.utf8.count ?? 0) + policyArns.reduce(0) { $0 + ($1.arn?.utf8.count ?? 0) }
        guard plain <= Self.plainTextMaximum else {
            throw .packedPolicyTooLarge(
                "The plaintext of the session policies has \(plain) characters, at most \(Self.plainTextMaximum) are "
                    + "allowed."
            )
        }
        for descriptor in policyArns {
            guard let arn = descriptor.arn, let known = ManagedPolicy.policy(arn) else {
                throw .stsValidation("The policy \(descriptor.arn ?? "") cannot be found.")
            }
            policies.append(known)
        }
        return policies.isEmpty ? nil : policies
    }

    /// The tags by key.
    ///
    /// - Throws: `ValidationError` for keys that are reserved, and for those that differ in letter case alone.
    func checkedTags() throws(AWSError) -> [String: String] {
        var seen: Set<String> = []
        for tag in tags {
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw .stsValidation("Tag keys that begin with aws: are reserved: \(tag.key)")
            }
            guard seen.insert(tag.key.lowercased()).inserted else {
                throw .stsValidation(
                    "Duplicate tag keys found. Please note that Tag keys are case insensitive."
                )
            }
        }
        return Dictionary(tags.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }

    /// How much of the room for policies and tags of a session is used up, in per cent; `nil` where there are none.
    ///
    /// STS does not tell how it packs. *Assumed*: 2,048 characters of policies are half of the room, and every tag takes
    /// a hundredth or more, by its length.
    ///
    /// - Throws: `PackedPolicyTooLarge` beyond 100 per cent.
    func packedSize(inherited: [String: String] = [:]) throws(AWSError) -> Int? {
        guard !tags.isEmpty || policy != nil || !policyArns.isEmpty else { return nil }
        let texts = (policy?.utf8.count ?? 0) + policyArns.reduce(0) { $0 + ($1.arn?.utf8.count ?? 0) }
        let lengths =
            tags.map { $0.key.utf8.count + $0.value.utf8.count }
            + inherited.map { $0.key.utf8.count + $0.value.utf8.count }
        let size =
            1 + texts * 50 / Self.plainTextMaximum + lengths.reduce(0) { $0 + max(1, ($1 * 100 + 4_095) / 4_096) }
        guard size <= 100 else {
            throw .packedPolicyTooLarge(
                "Packed policy consumes \(size)% of allotted space, please use smaller policy."
            )
        }
        return size
    }

    /// Source: IAM User Guide, IAM and STS character limits.
    private static let plainTextMaximum = 2_048
}

/// Policies of AWS's own that a session may be held to.
///
/// Only those whose text says everything about them.
enum ManagedPolicy {
    static func policy(_ arn: String) -> Policy? {
        guard let name = arn.split(separator: ":").last, arn.split(separator: ":").dropFirst(2).first == "iam",
            arn.contains("::aws:policy/")
        else {
            return nil
        }
        switch name {
        case "policy/AdministratorAccess": return everything(.allow)
        case "policy/AWSDenyAll": return everything(.deny)
        default: return nil
        }
    }

    private static func everything(_ effect: PolicyStatement.Effect) -> Policy {
        Policy([PolicyStatement(effect, actions: PolicyPatterns(["*"]), resources: PolicyPatterns(["*"]))])
    }
}
