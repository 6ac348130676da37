import MusterCore

/// Reads a world from a tree of values.
enum WorldReader {
    static let keys = ["world", "start", "caller", "accounts", "profiles", "behavior"]
    /// *Assumed*: three times the largest fleet that DRS allows in one account and Region.
    static let serversMaximum = 20_000

    /// - Returns: `nil` when the value is not a world at all.
    static func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldDraft? {
        if let other = otherKind(node) {
            pass.report(
                .wrongFile,
                "a world is expected, but this is a \(other)",
                at: node.range,
                help: ["a world begins with \"world: its-name\""]
            )
            return nil
        }
        guard let fields = Fields(node, "a world", keys: keys, &pass) else { return nil }
        let unknown = WorldCaller(account: AccountID(""), arn: "")
        var draft = WorldDraft(world: World(name: "", caller: unknown, accounts: []))
        if let name = fields.required("world", &pass, help: "a world begins with \"world: its-name\"") {
            draft.world.name = pass.name(name, "world", maximum: 128) ?? ""
        }
        if let node = fields["start"] { draft.world.start = start(node, &pass) ?? World.defaultStart }
        if let node = fields["profiles"] { draft.world.latencyProfiles = ProfileReader.read(node, &pass) }
        if let node = fields["behavior"] { draft.world.behavior = BehaviorReader.read(node, &pass) }
        if let node = fields.required("accounts", &pass, help: "for example accounts: { \"123456789012\": { … } }") {
            readAccounts(node, &draft, &pass)
            FailbackCheck(draft).run(&pass)
        }
        draft.world.caller = caller(fields["caller"], draft.world, &pass) ?? unknown
        if let node = fields["caller"], case .mapping = node.content {
            var quiet = ReadingPass(loader: pass.loader)
            if let fields = Fields(node, "a caller", keys: callerKeys, &quiet) {
                draft.world.caller.permissions = permissions(fields, &pass)
                draft.world.caller.tags = fields["tags"].flatMap { pass.tags($0, "tags") } ?? [:]
                draft.world.caller.sessionPolicies = sessionPolicies(fields, draft.world.caller, &pass)
            }
        }
        return draft
    }

    private static func otherKind(_ node: YAMLNode) -> String? {
        guard case .mapping(let entries) = node.content, !entries.contains(where: { $0.key == "world" }) else {
            return nil
        }
        return ["scenario", "plan"].first { kind in entries.contains { $0.key == kind } }
    }

    private static func start(_ node: YAMLNode, _ pass: inout ReadingPass) -> Timestamp? {
        guard let text = pass.text(node, "start", takes: "a point in time") else { return nil }
        if let start = Timestamp(iso8601: text) { return start }
        pass.report(
            .malformedTime,
            "\"\(text.shortened)\" is not a point in time",
            at: node.range,
            help: ["for example 2026-03-02T09:00:00Z"]
        )
        return nil
    }

    /// Who runs Muster; a world that does not say has a user of its first account.
    private static func caller(_ node: YAMLNode?, _ world: World, _ pass: inout ReadingPass) -> WorldCaller? {
        let partition = world.accounts.lazy.flatMap(\.regions).first?.name.partition ?? "aws"
        guard let node else {
            guard let account = world.accounts.first?.id else { return nil }
            return WorldCaller(account: account, arn: "arn:\(partition):iam::\(account.rawValue):user/\(defaultUser)")
        }
        guard let fields = Fields(node, "a caller", keys: callerKeys, &pass) else { return nil }
        let ways = ["user", "role", "arn"].filter { fields.has($0) }
        guard ways.count <= 1 else {
            pass.report(
                .malformedCaller,
                "a caller is a user or a role, not both",
                at: fields.keyRange(ways[1]) ?? node.range
            )
            return nil
        }
        if let node = fields["arn"] { return caller(arn: node, fields, &pass) }
        guard let accountNode = fields.required("account", &pass),
            let account = pass.account(accountNode, "account")
        else {
            return nil
        }
        let kind = ways.first ?? "user"
        let name = fields[kind].flatMap { pass.text($0, kind, takes: "a name") } ?? defaultUser
        guard pass.roleName(name, at: fields[kind]?.range ?? node.range) != nil else { return nil }
        return WorldCaller(account: account, arn: "arn:\(partition):iam::\(account.rawValue):\(kind)/\(name)")
    }

    private static func caller(arn node: YAMLNode, _ fields: Fields, _ pass: inout ReadingPass) -> WorldCaller? {
        guard let text = pass.text(node, "arn", takes: "an ARN") else { return nil }
        guard let arn = ARN(text), ["iam", "sts"].contains(arn.service), AccountID(arn.account).isWellFormed else {
            pass.report(
                .malformedCaller,
                "\"\(text.shortened)\" is not the ARN of a user or a role",
                at: node.range,
                help: ["expected arn:aws:iam::123456789012:user/name"]
            )
            return nil
        }
        if let accountNode = fields["account"], let account = pass.account(accountNode, "account"),
            account.rawValue != arn.account
        {
            pass.report(
                .malformedCaller,
                "the caller's ARN belongs to account \(arn.account)",
                at: accountNode.range,
                help: ["leave \"account\" out; the ARN says it"]
            )
            return nil
        }
        return WorldCaller(account: AccountID(arn.account), arn: text)
    }

    static let defaultUser = "dr-operator"
    private static let callerKeys = [
        "account", "user", "role", "arn", "policies", "boundary", "sessionPolicies", "tags",
    ]
    private static let accountKeys = ["serviceControlPolicies", "roles", "regions"]
    private static let roleKeys = [
        "trusts", "externalId", "trust", "maxSession", "policies", "boundary", "tags",
    ]

    /// What a user or a role may do.
    private static func permissions(_ fields: Fields, _ pass: inout ReadingPass) -> Permissions {
        Permissions(
            fields["policies"].flatMap { PolicyReader.policies($0, "policies", &pass) },
            boundary: fields["boundary"].flatMap { PolicyReader(kind: .identity).read($0, &pass) }
        )
    }

    /// What whoever opened the caller's session left of its permissions.
    private static func sessionPolicies(
        _ fields: Fields,
        _ caller: WorldCaller,
        _ pass: inout ReadingPass
    ) -> [Policy]? {
        guard let node = fields["sessionPolicies"] else { return nil }
        if !caller.arn.isEmpty, !caller.arn.contains(":role/"), !caller.arn.contains(":assumed-role/") {
            pass.report(
                .malformedCaller,
                "only the session of a role has session policies",
                at: fields.keyRange("sessionPolicies") ?? node.range,
                label: "the caller is a user",
                help: ["write them under \"policies\", or name a \"role\""]
            )
        }
        return PolicyReader.policies(node, "sessionPolicies", &pass)
    }

    // MARK: Accounts

    private static func readAccounts(_ node: YAMLNode, _ draft: inout WorldDraft, _ pass: inout ReadingPass) {
        guard let entries = pass.entries(node, "accounts", of: "a mapping from account ids") else { return }
        if entries.isEmpty { pass.report(.noAccounts, "the world has no accounts", at: node.range) }
        var servers = 0
        for entry in entries {
            guard let id = pass.account(entry.key, "accounts", at: entry.keyRange),
                let fields = Fields(entry.value, "an account", keys: accountKeys, &pass)
            else {
                continue
            }
            var account = WorldAccount(id: id)
            draft.accountRanges[id] = entry.keyRange
            if let node = fields["serviceControlPolicies"] {
                account.controlPolicies = PolicyReader.policies(node, "serviceControlPolicies", &pass)
            }
            if let node = fields["roles"] { account.roles = roles(node, of: id, &pass) }
            if let node = fields["regions"],
                let regions = pass.entries(node, "regions", of: "a mapping from Region names")
            {
                for region in regions {
                    guard let name = pass.region(region.key, at: region.keyRange) else { continue }
                    var reader = RegionReader(account: id, region: name, profiles: draft.world.latencyProfiles)
                    guard let value = reader.read(region.value, serversLeft: serversMaximum - servers, &pass) else {
                        continue
                    }
                    servers += value.servers.count
                    draft.serverRanges.merge(reader.serverRanges) { first, _ in first }
                    account.regions.append(value)
                }
            }
            draft.world.accounts.append(account)
        }
    }

    private static func roles(_ node: YAMLNode, of account: AccountID, _ pass: inout ReadingPass) -> [WorldRole] {
        guard let entries = pass.entries(node, "roles", of: "a mapping from role names") else { return [] }
        var roles: [WorldRole] = []
        for entry in entries {
            guard let name = pass.roleName(entry.key, at: entry.keyRange),
                let fields = Fields(entry.value, "a role", keys: roleKeys, &pass)
            else {
                continue
            }
            var role = WorldRole(name: name, trustedAccounts: [])
            readTrust(fields, &role, &pass)
            role.permissions = permissions(fields, &pass)
            if let node = fields["tags"] { role.tags = pass.tags(node, "tags") ?? [:] }
            if let node = fields["maxSession"], let session = pass.duration(node, "maxSession") {
                if session < .seconds(3_600) || session > .seconds(43_200) {
                    pass.report(
                        .outOfRange,
                        "\"maxSession\" is \(session.text); IAM allows 1h to 12h",
                        at: node.range
                    )
                }
                role.maximumSession = session
            }
            roles.append(role)
        }
        return roles
    }

    /// Reads who may assume a role: a trust policy, or accounts and an external id.
    private static func readTrust(_ fields: Fields, _ role: inout WorldRole, _ pass: inout ReadingPass) {
        if let node = fields["trust"] {
            role.trust = PolicyReader(kind: .trust).read(node, &pass)
            for key in ["trusts", "externalId"] where fields.has(key) {
                pass.report(
                    .contradictoryTrust,
                    "\"trust\" says all about who may assume the role",
                    at: fields.keyRange(key) ?? fields.range,
                    label: "so this has to go",
                    help: ["write it as a condition of the policy, or leave \"trust\" out"]
                )
            }
            return
        }
        guard !fields.has("trust") else { return }
        if let node = fields.required("trusts", &pass, help: "for example trusts: [\"123456789012\"]"),
            let items = pass.list(node, "trusts", of: "account ids")
        {
            role.trustedAccounts = items.compactMap { pass.account($0, "trusts") }
        }
        if let node = fields["externalId"] { role.externalID = pass.externalID(node, "externalId") }
    }
}
