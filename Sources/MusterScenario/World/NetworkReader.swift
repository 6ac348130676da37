import MusterCore

/// Reads the subnets, security groups and keys of a Region.
enum NetworkReader {
    static func subnets(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldSubnet] {
        guard let entries = pass.entries(node, "subnets", of: "a mapping from subnet ids") else { return [] }
        return entries.compactMap { entry in
            guard let id = id(entry.key, prefix: "subnet-", at: entry.keyRange, &pass),
                let fields = Fields(entry.value, "a subnet", keys: ["vpc", "freeAddresses"], &pass),
                let vpc = vpc(fields, &pass)
            else {
                return nil
            }
            let free = fields["freeAddresses"].flatMap { pass.integer($0, "freeAddresses", in: 0...65_536) }
            return WorldSubnet(id: id, vpc: vpc, freeAddresses: free)
        }
    }

    static func securityGroups(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldSecurityGroup] {
        guard let entries = pass.entries(node, "securityGroups", of: "a mapping from security group ids") else {
            return []
        }
        return entries.compactMap { entry in
            guard let id = id(entry.key, prefix: "sg-", at: entry.keyRange, &pass),
                let fields = Fields(entry.value, "a security group", keys: ["vpc"], &pass),
                let vpc = vpc(fields, &pass)
            else {
                return nil
            }
            return WorldSecurityGroup(id: id, vpc: vpc)
        }
    }

    static func keys(_ node: YAMLNode, _ pass: inout ReadingPass) -> [WorldKey] {
        guard let entries = pass.entries(node, "keys", of: "a mapping from key ids") else { return [] }
        return entries.compactMap { entry in
            guard let id = id(entry.key, prefix: "", at: entry.keyRange, &pass),
                let fields = Fields(entry.value, "a key", keys: ["state", "policy"], &pass)
            else {
                return nil
            }
            var key = WorldKey(id: id)
            if let node = fields["state"], let state = pass.word(node, "state", as: WorldKey.State.self) {
                key.state = state
            }
            if let node = fields["policy"] { key.policy = PolicyReader(kind: .key).read(node, &pass) }
            return key
        }
    }

    /// Source: as ``id(_:prefix:at:_:)`` takes it.
    static let vpcPattern = "^vpc-[A-Za-z0-9-]{1,64}$"

    /// The VPC that an entry has to name.
    static func vpc(_ fields: Fields, _ pass: inout ReadingPass) -> String? {
        guard let node = fields.required("vpc", &pass, help: "for example vpc: vpc-0a1b2c3d"),
            let text = pass.text(node, "vpc", takes: "the id of a VPC")
        else {
            return nil
        }
        return id(text, prefix: "vpc-", at: node.range, &pass)
    }

    /// A VPC that an entry may name.
    static func vpc(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "vpc", takes: "the id of a VPC") else { return nil }
        return id(text, prefix: "vpc-", at: node.range, &pass)
    }

    /// An id with the prefix that AWS gives to its kind, and letters, digits and hyphens.
    private static func id(
        _ text: String,
        prefix: String,
        at range: SourceRange,
        _ pass: inout ReadingPass
    ) -> String? {
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        let isWellFormed =
            text.hasPrefix(prefix) && (1...64).contains(rest.count)
            && rest.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
                default: false
                }
            }
        if isWellFormed { return text }
        pass.report(
            .malformedName,
            "\"\(text.shortened)\" is not \(prefix.isEmpty ? "the id of a key" : "an id that begins with \(prefix)")",
            at: range,
            help: [
                prefix.isEmpty ? "for example 1234abcd-12ab-34cd-56ef-1234567890ab" : "for example \(prefix)0a1b2c3d"
            ]
        )
        return nil
    }
}

/// What launch templates of a Region's servers may name.
struct RegionFacts {
    var subnets: [String] = []
    var securityGroups: [String] = []
    var keys: [String] = []
    var instances: [String] = []

    /// Reports a name that the Region does not have.
    func check(
        _ name: String,
        among known: [String],
        _ what: String,
        listedUnder key: String,
        at range: SourceRange,
        _ pass: inout ReadingPass
    ) -> String? {
        if known.contains(name) { return name }
        pass.report(
            .unknownResource,
            "the Region has no \(what) \"\(name.shortened)\"",
            at: range,
            help: [
                pass.suggestion(for: name, among: known)
                    ?? (known.isEmpty
                        ? "add it to \"\(key)\" of the Region" : "known: \(known.prefix(10).joined(separator: ", "))")
            ]
        )
        return nil
    }

    /// The subnet under the key `subnet`, of those that the Region has.
    func subnet(_ fields: Fields, _ pass: inout ReadingPass) -> String? {
        guard let node = fields["subnet"], let name = pass.text(node, "subnet", takes: "the id of a subnet") else {
            return nil
        }
        return check(name, among: subnets, "subnet", listedUnder: "subnets", at: node.range, &pass)
    }

    /// The groups under the key `securityGroups`, of those that the Region has.
    func groups(_ fields: Fields, _ pass: inout ReadingPass) -> [String]? {
        guard let node = fields["securityGroups"],
            let items = pass.list(node, "securityGroups", of: "ids of security groups")
        else {
            return nil
        }
        return items.compactMap { item in
            guard let name = pass.text(item, "securityGroups") else { return nil }
            return check(
                name,
                among: securityGroups,
                "security group",
                listedUnder: "securityGroups",
                at: item.range,
                &pass
            )
        }
    }

    /// A key by its id, or by its ARN, where it may be a key of another Region or account.
    func encryptionKey(
        _ node: YAMLNode,
        _ subject: String,
        _ account: AccountID,
        _ region: RegionName,
        _ pass: inout ReadingPass
    ) -> String? {
        guard let text = pass.text(node, subject, takes: "the id or the ARN of a key") else { return nil }
        guard text.hasPrefix("arn:") else {
            return check(text, among: keys, "key", listedUnder: "keys", at: node.range, &pass)
        }
        guard let arn = ARN(text), arn.service == "kms", arn.resource.hasPrefix("key/"),
            AccountID(arn.account).isWellFormed
        else {
            pass.report(
                .malformedARN,
                "\"\(text.shortened)\" is not the ARN of a key",
                at: node.range,
                help: ["expected arn:aws:kms:us-east-1:123456789012:key/1234abcd-…"]
            )
            return nil
        }
        guard arn.account == account.rawValue, arn.region == region.rawValue else { return text }
        let id = String(arn.resource.dropFirst("key/".count))
        return check(id, among: keys, "key", listedUnder: "keys", at: node.range, &pass)
    }
}
