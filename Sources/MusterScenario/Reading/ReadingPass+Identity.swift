import MusterCore

/// Names that AWS gives form to.
extension ReadingPass {
    /// Twelve digits, kept as text.
    mutating func account(_ node: YAMLNode, _ subject: String) -> AccountID? {
        guard let text = text(node, subject, takes: "an account id") else { return nil }
        return account(text, subject, at: node.range)
    }

    mutating func account(_ text: String, _ subject: String, at range: SourceRange) -> AccountID? {
        let account = AccountID(text)
        if account.isWellFormed { return account }
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        let help: String? =
            if digits.count == 12 {
                "write \"\(String(decoding: digits, as: UTF8.self))\""
            } else if digits.count == text.utf8.count, (8..<12).contains(digits.count) {
                "are leading zeros missing? \"\(String(repeating: "0", count: 12 - digits.count))\(text)\""
            } else {
                nil
            }
        report(
            .malformedAccount,
            "\"\(text.shortened)\" is not an account id",
            at: range,
            label: "twelve digits are expected",
            help: [help]
        )
        return nil
    }

    /// A Region's name by its form; which Regions exist is for the service to say.
    mutating func region(_ node: YAMLNode, _ subject: String) -> RegionName? {
        guard let text = text(node, subject, takes: "a Region") else { return nil }
        return region(text, at: node.range)
    }

    mutating func region(_ text: String, at range: SourceRange) -> RegionName? {
        if let region = RegionName(wellFormed: text) { return region }
        let isZone = text.utf8.last.map { (0x61...0x7A).contains($0) } == true && Self.looksLikeRegion(text.dropLast())
        report(
            .malformedRegion,
            "\"\(text.shortened)\" is not a Region",
            at: range,
            label: isZone ? "this is an Availability Zone" : "expected a name such as us-east-1",
            help: [isZone ? "did you mean \"\(text.dropLast())\"?" : nil]
        )
        return nil
    }

    private static func looksLikeRegion(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-")
        return parts.count >= 3 && parts.last.flatMap { Int($0) } != nil
    }

    /// A role's ARN; a bare name becomes the ARN of that role in the given account.
    mutating func role(_ node: YAMLNode, _ subject: String, of account: AccountID?, in region: RegionName?) -> String? {
        guard let text = text(node, subject, takes: "the ARN of a role") else { return nil }
        if !text.hasPrefix("arn:") {
            guard let name = roleName(text, at: node.range) else { return nil }
            guard let account, let region else { return nil }
            return "arn:\(region.partition):iam::\(account.rawValue):role/\(name)"
        }
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty, arn.resource.hasPrefix("role/"),
            AccountID(arn.account).isWellFormed, let name = arn.resource.split(separator: "/").last
        else {
            report(
                .malformedARN,
                "\"\(text.shortened)\" is not the ARN of a role",
                at: node.range,
                help: ["expected arn:aws:iam::123456789012:role/Name"]
            )
            return nil
        }
        guard roleName(String(name), at: node.range) != nil else { return nil }
        if let account, arn.account != account.rawValue {
            report(
                .foreignRole,
                "the role belongs to account \(arn.account), but the target is account \(account.rawValue)",
                at: node.range,
                help: ["a role leads into its own account only"]
            )
            return nil
        }
        return text
    }

    /// A role's name: 1 to 64 letters, digits and `+=,.@-_`.
    ///
    /// Source: IAM User Guide, `reference_iam-quotas`.
    mutating func roleName(_ text: String, at range: SourceRange) -> String? {
        let isWellFormed =
            (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "+=,.@-_".utf8.contains(byte)
                }
            }
        if isWellFormed { return text }
        report(
            .malformedRole,
            "\"\(text.shortened)\" cannot be the name of a role",
            at: range,
            help: ["1 to 64 letters, digits and +=,.@-_"]
        )
        return nil
    }

    /// What a trust policy asks for: 2 to 1,224 characters.
    ///
    /// Source: STS 2011-06-15, `AssumeRoleRequest.ExternalId`.
    mutating func externalID(_ node: YAMLNode, _ subject: String) -> String? {
        guard let text = text(node, subject, takes: "an external id") else { return nil }
        let isWellFormed =
            (2...1_224).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "_+=,.@:/-".utf8.contains(byte)
                }
            }
        if isWellFormed { return text }
        report(
            .malformedExternalID,
            "\"\(text.shortened)\" is not an external id",
            at: node.range,
            help: ["2 to 1,224 letters, digits and _+=,.@:/-"]
        )
        return nil
    }

    mutating func topicARN(_ node: YAMLNode, _ subject: String) -> String? {
        guard let text = text(node, subject, takes: "the ARN of a topic") else { return nil }
        if let arn = ARN(text), arn.service == "sns", !arn.region.isEmpty, AccountID(arn.account).isWellFormed,
            Self.isTopicName(arn.resource)
        {
            return text
        }
        report(
            .malformedARN,
            "\"\(text.shortened)\" is not the ARN of a topic",
            at: node.range,
            help: ["expected arn:aws:sns:us-east-1:123456789012:name"]
        )
        return nil
    }

    /// 1 to 256 letters, digits, hyphens and underscores, and `.fifo` at the end.
    ///
    /// Source: SNS 2010-03-31, `CreateTopic`.
    static func isTopicName(_ text: String) -> Bool {
        let name = text.hasSuffix(".fifo") ? String(text.dropLast(5)) : text
        return (1...256).contains(text.utf8.count) && !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
                default: false
                }
            }
    }

    /// Tags as DRS takes them: up to 50, keys of 1 to 256 and values of up to 256 characters.
    mutating func tags(_ node: YAMLNode, _ subject: String) -> [String: String]? {
        guard let entries = entries(node, subject, of: "tags, \"key: value\"") else { return nil }
        var tags: [String: String] = [:]
        for entry in entries {
            guard let value = text(entry.value, entry.key) else { continue }
            if entry.key.isEmpty || entry.key.count > 256 || value.count > 256 {
                report(
                    .malformedTags,
                    entry.key.isEmpty
                        ? "a tag of \"\(subject)\" has no key" : "the tag \"\(entry.key.shortened)\" is too long",
                    at: entry.keyRange,
                    help: ["keys have 1 to 256 characters, values up to 256"]
                )
                continue
            }
            tags[entry.key] = value
        }
        // Tags that AWS sets itself do not count.
        let count = tags.keys.count { !$0.hasPrefix("aws:") }
        if count > 50 {
            report(.malformedTags, "\"\(subject)\" holds \(count) tags; AWS allows 50", at: node.range)
        }
        return tags
    }
}

/// The parts of an Amazon Resource Name.
struct ARN: Hashable {
    var partition: String
    var service: String
    var region: String
    var account: String
    var resource: String

    /// - Returns: `nil` unless there are six parts, beginning with `arn` and a partition.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard text.utf8.count <= 2_048, parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"),
            !parts[5].isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            return nil
        }
        partition = String(parts[1])
        service = String(parts[2])
        region = String(parts[3])
        account = String(parts[4])
        resource = String(parts[5])
    }
}

extension SourceServerID {
    /// Whether the id has the service's form: `s-` and 17 letters or digits.
    var isWellFormed: Bool {
        rawValue.hasPrefix("s-") && rawValue.utf8.count == 19
            && rawValue.utf8.dropFirst(2).allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: false
                }
            }
    }
}
