import MusterCore

/// Reads source servers; one entry may stand for a range of them.
struct ServerReader {
    let account: AccountID
    let region: RegionName
    let profiles: [LatencyProfile]
    /// What the Region has for launch templates and keys to name.
    let facts: RegionFacts

    static let keys = [
        "name", "id", "fqdn", "os", "disks", "cpus", "memory", "tags", "replication", "ec2Instance", "profile",
        "recoveryMode", "leftover", "launch", "encryptionKey", "stagingAccount", "originRegion",
        "originAccount", "vpc",
    ]
    /// Muster's way of writing and the service's own.
    private static let recoveryModes = ["optimal", "fast", "OPTIMAL", "FAST"]
    /// Source: DRS 2020-02-26, `DataReplicationState`.
    static let replicationStates = [
        "STOPPED", "INITIATING", "INITIAL_SYNC", "BACKLOG", "CREATING_SNAPSHOT", "CONTINUOUS", "PAUSED", "RESCAN",
        "STALLED", "DISCONNECTED",
    ]
    /// Source: DRS 2020-02-26, `DataReplicationErrorString`.
    static let replicationErrors = [
        "AGENT_NOT_SEEN", "SNAPSHOTS_FAILURE", "NOT_CONVERGING", "UNSTABLE_NETWORK",
        "FAILED_TO_CREATE_SECURITY_GROUP", "FAILED_TO_LAUNCH_REPLICATION_SERVER",
        "FAILED_TO_BOOT_REPLICATION_SERVER", "FAILED_TO_AUTHENTICATE_WITH_SERVICE",
        "FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE", "FAILED_TO_CREATE_STAGING_DISKS",
        "FAILED_TO_ATTACH_STAGING_DISKS", "FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT",
        "FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER", "FAILED_TO_START_DATA_TRANSFER",
    ]
    /// Source: DRS 2020-02-26, `Disks` of `SourceProperties`.
    static let disksMaximum = 60

    /// One server of an entry, with the place that names it.
    struct Found {
        var server: WorldServer
        var setup: WorldServerSetup
        let place: SourceRange
    }

    /// - Returns: The servers; empty when the entry cannot be read.
    func read(_ node: YAMLNode, _ pass: inout ReadingPass) -> [Found] {
        guard let fields = Fields(node, "a server", keys: Self.keys, &pass) else { return [] }
        guard let nameNode = fields.required("name", &pass),
            let pattern = pass.name(nameNode, "name", maximum: 1_024, allowingControls: true)
        else {
            return []
        }
        var server = WorldServer(id: SourceServerID(""), name: "")
        readHardware(fields, &server, &pass)
        var setup = WorldServerSetup(server: server.id)
        readSettings(fields, &server, &setup, &pass)
        let names: [String]
        do {
            names = try NamePattern.expand(pattern)
        } catch {
            pass.report(
                .malformedGenerator,
                "\"\(pattern.shortened)\" \(error.reason)",
                at: nameNode.range,
                help: ["for example web-{001..250}"]
            )
            return []
        }
        let id = fields["id"].flatMap { pass.serverID($0, "id") }
        if names.count > 1 {
            for key in ["id", "ec2Instance", "fqdn"] {
                guard let range = fields.keyRange(key) else { continue }
                pass.report(
                    .malformedGenerator,
                    "\"\(key)\" cannot be the same for \(names.count) servers",
                    at: range,
                    help: ["leave it out, or write the servers one by one"]
                )
            }
            if server.leftover?.instance != nil || setup.targetInstance != nil {
                pass.report(
                    .malformedGenerator,
                    "one instance cannot be that of \(names.count) servers",
                    at: fields.keyRange(server.leftover?.instance != nil ? "leftover" : "launch") ?? nameNode.range,
                    help: ["leave it out, or write the servers one by one"]
                )
            }
        }
        return names.map { name in
            var one = Found(server: server, setup: setup, place: nameNode.range)
            one.server.name = name
            one.server.id = id ?? Self.derivedID(account, region, name)
            one.setup.server = one.server.id
            return one
        }
    }

    /// The id of a server whose file gives none: always the same for account, Region and name, and never consecutive.
    static func derivedID(_ account: AccountID, _ region: RegionName, _ name: String) -> SourceServerID {
        var hash = StableHash()
        hash.combine(account.rawValue)
        hash.combine(region.rawValue)
        hash.combine(name)
        let first = hash.hex
        hash.combine("source-server")
        return SourceServerID("s-\(first)\(hash.hex.suffix(1))")
    }

    // MARK: Hardware

    private func readHardware(_ fields: Fields, _ server: inout WorldServer, _ pass: inout ReadingPass) {
        if let node = fields["os"] { server.operatingSystem = Self.operatingSystem(node, &pass) ?? .linux }
        if let node = fields["fqdn"] { server.fqdn = pass.name(node, "fqdn", maximum: 1_024, allowingControls: true) }
        if let node = fields["disks"] {
            server.disks = Self.disks(node, server.operatingSystem.family, &pass) ?? server.disks
        } else {
            server.disks[0].device = Self.device(0, server.operatingSystem.family)
        }
        if let node = fields["cpus"] { server.cpus = pass.integer(node, "cpus", in: 1...4_096) ?? server.cpus }
        if let node = fields["memory"] { server.memoryBytes = pass.size(node, "memory") ?? server.memoryBytes }
        if let node = fields["ec2Instance"] { server.ec2InstanceID = pass.instanceID(node, "ec2Instance") }
    }

    static func operatingSystem(_ node: YAMLNode, _ pass: inout ReadingPass) -> OperatingSystem? {
        switch pass.name(node, "os") {
        case nil: nil
        case "linux": .linux
        case "windows": .windows
        case let text?: OperatingSystem(fullName: text)
        }
    }

    static func recoveryMode(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldServer.RecoveryMode? {
        pass.word(node, "recoveryMode", among: recoveryModes).map { $0.lowercased() == "fast" ? .fast : .optimal }
    }

    static func disks(
        _ node: YAMLNode,
        _ family: OperatingSystem.Family,
        _ pass: inout ReadingPass
    ) -> [WorldServer.Disk]? {
        guard let items = pass.list(node, "disks", of: "sizes") else { return nil }
        guard (1...Self.disksMaximum).contains(items.count) else {
            pass.report(
                .tooManyDisks,
                items.isEmpty ? "a server has at least one disk" : "a server has \(items.count) disks; DRS takes 60",
                at: node.range
            )
            return nil
        }
        return items.enumerated().compactMap { index, item in
            guard case .mapping = item.content else {
                return pass.size(item, "disks").map { WorldServer.Disk(device: Self.device(index, family), bytes: $0) }
            }
            guard let fields = Fields(item, "a disk", keys: ["device", "size"], &pass),
                let size = fields.required("size", &pass),
                let bytes = pass.size(size, "size")
            else {
                return nil
            }
            let device = fields["device"].flatMap { pass.name($0, "device") } ?? Self.device(index, family)
            return WorldServer.Disk(device: device, bytes: bytes)
        }
    }

    /// The name that an operating system gives to its disk of this number, from 0.
    static func device(_ index: Int, _ family: OperatingSystem.Family) -> String {
        switch family {
        case .linux:
            guard index > 0 else { return "/dev/sda1" }
            let letters = Array("abcdefghijklmnopqrstuvwxyz")
            let last = String(letters[index % 26])
            return index < 26 ? "/dev/sd\(last)" : "/dev/sd\(letters[index / 26 - 1])\(last)"
        case .windows:
            return index < 24 ? "\(Array("cdefghijklmnopqrstuvwxyz")[index]):0" : "disk\(index):0"
        }
    }

    // MARK: Settings

    private func readSettings(
        _ fields: Fields,
        _ server: inout WorldServer,
        _ setup: inout WorldServerSetup,
        _ pass: inout ReadingPass
    ) {
        if let node = fields["tags"] { server.tags = pass.tags(node, "tags") ?? [:] }
        if let node = fields["replication"] { server.replication = replication(node, &pass) }
        if let node = fields["profile"], let name = pass.text(node, "profile", takes: "the name of a profile") {
            if ProfileReader.names(profiles).contains(name) {
                server.latencyProfile = name
            } else {
                pass.report(
                    .unknownProfile,
                    "no profile is named \"\(name.shortened)\"",
                    at: node.range,
                    help: [
                        pass.suggestion(for: name, among: ProfileReader.names(profiles)),
                        "profiles: \(ProfileReader.names(profiles).prefix(20).joined(separator: ", "))",
                    ]
                )
            }
        }
        if let node = fields["recoveryMode"] { server.recoveryMode = Self.recoveryMode(node, &pass) ?? .optimal }
        if let node = fields["leftover"],
            let leftover = Fields(node, "\"leftover\"", keys: ["drill", "age", "instance"], &pass)
        {
            let isDrill = leftover["drill"].flatMap { pass.boolean($0, "drill") } ?? true
            let age = leftover.required("age", &pass).flatMap { pass.duration($0, "age") } ?? .zero
            let instance = leftover["instance"].flatMap { pass.instanceID($0, "instance") }
            server.leftover = WorldServer.Leftover(isDrill: isDrill, age: age, instance: instance)
        }
        if let node = fields["vpc"] {
            setup.vpc = NetworkReader.vpc(node, &pass)
            if !fields.has("ec2Instance") {
                pass.report(
                    .missingKey,
                    "a server with a \"vpc\" needs \"ec2Instance\"",
                    at: fields.keyRange("vpc") ?? node.range,
                    label: "machines on premises are in no VPC",
                    help: ["add \"ec2Instance\", or leave \"vpc\" out"]
                )
            }
        }
        if let node = fields["launch"] { readLaunch(node, &server, &setup, &pass) }
        if let node = fields["stagingAccount"] { server.stagingAccount = pass.account(node, "stagingAccount") }
        if let node = fields["originRegion"] { server.originRegion = pass.region(node, "originRegion") }
        if let node = fields["originAccount"] { server.originAccount = pass.account(node, "originAccount") }
        if let node = fields["encryptionKey"] {
            server.encryptionKey = facts.encryptionKey(node, "encryptionKey", account, region, &pass)
        }
    }

    private func replication(_ node: YAMLNode, _ pass: inout ReadingPass) -> WorldServer.Replication {
        var replication = WorldServer.Replication()
        guard let fields = Fields(node, "\"replication\"", keys: ["state", "lag", "error"], &pass) else {
            return replication
        }
        if let node = fields["state"], let state = pass.word(node, "state", among: Self.replicationStates) {
            replication.state = state
        }
        if let node = fields["lag"] { replication.lag = pass.duration(node, "lag") ?? .zero }
        if let node = fields["error"], let error = pass.word(node, "error", among: Self.replicationErrors) {
            replication.error = error
            if ["CONTINUOUS", "STOPPED", "DISCONNECTED"].contains(replication.state) {
                pass.report(
                    .contradictoryReplication,
                    "a server in state \(replication.state) reports no replication error",
                    at: node.range,
                    help: [fields.has("state") ? "set state: STALLED" : "add state: STALLED"]
                )
            }
        }
        return replication
    }

    static let launchKeys = [
        "disposition", "copyPrivateIp", "copyTags", "rightSizing", "subnet", "securityGroups", "intoInstance",
        "bringsLicense", "runsActions", "actions",
    ]

    private func readLaunch(
        _ node: YAMLNode,
        _ server: inout WorldServer,
        _ setup: inout WorldServerSetup,
        _ pass: inout ReadingPass
    ) {
        guard let fields = Fields(node, "\"launch\"", keys: Self.launchKeys, &pass) else { return }
        server.launch = Self.launch(fields, &pass)
        server.template.subnet = facts.subnet(fields, &pass)
        server.template.securityGroups = facts.groups(fields, &pass)
        if let node = fields["intoInstance"] {
            setup.targetInstance = targetInstance(node, server.launch, fields, &pass)
        }
        if let node = fields["bringsLicense"] { setup.bringsLicense = pass.boolean(node, "bringsLicense") ?? false }
        if let node = fields["runsActions"] { setup.runsActions = pass.boolean(node, "runsActions") ?? false }
        if let node = fields["actions"] { setup.actions = LaunchActionReader.read(node, &pass) }
    }

    /// The instance to launch into; DRS takes neither address nor tags along there.
    private func targetInstance(
        _ node: YAMLNode,
        _ launch: WorldServer.LaunchSettings,
        _ fields: Fields,
        _ pass: inout ReadingPass
    ) -> String? {
        guard let id = pass.instanceID(node, "intoInstance"),
            let known = facts.check(
                id,
                among: facts.instances,
                "instance",
                listedUnder: "instances",
                at: node.range,
                &pass
            )
        else {
            return nil
        }
        for (key, isOn) in [("copyPrivateIp", launch.copyPrivateIP), ("copyTags", launch.copyTags)] where isOn {
            pass.report(
                .contradictoryLaunch,
                "a server that is launched into an instance keeps the address and the tags of that instance",
                at: fields.keyRange(key) ?? node.range,
                label: "so this has to go",
                help: ["leave \"\(key)\" out, or \"intoInstance\""]
            )
        }
        return known
    }

    static func launch(_ fields: Fields, _ pass: inout ReadingPass) -> WorldServer.LaunchSettings {
        var settings = WorldServer.LaunchSettings()
        if let node = fields["disposition"], let word = pass.word(node, "disposition", among: ["STARTED", "STOPPED"]) {
            settings.disposition = word
        }
        if let node = fields["copyPrivateIp"] { settings.copyPrivateIP = pass.boolean(node, "copyPrivateIp") ?? false }
        if let node = fields["copyTags"] { settings.copyTags = pass.boolean(node, "copyTags") ?? false }
        if let node = fields["rightSizing"],
            let word = pass.word(node, "rightSizing", among: ["NONE", "BASIC", "IN_AWS"])
        {
            settings.rightSizing = word
        }
        return settings
    }
}

/// Expands `web-{001..250}` into the names of a range; the digits of the first number set the width.
enum NamePattern {
    struct Problem: Error, Hashable {
        var reason: String
    }

    private static let namesMaximum = 10_000

    /// - Returns: The names in order; the text itself when it holds no range.
    static func expand(_ pattern: String) throws(Problem) -> [String] {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}"),
            let dots = pattern[open..<close].firstRange(of: "..")
        else {
            return [pattern]
        }
        let low = pattern[pattern.index(after: open)..<dots.lowerBound]
        let high = pattern[dots.upperBound..<close]
        guard let first = number(low), let last = number(high) else {
            throw Problem(reason: "holds a range without numbers")
        }
        guard first <= last else { throw Problem(reason: "holds a range that runs backwards") }
        guard last - first < namesMaximum else { throw Problem(reason: "stands for more than 10,000 servers") }
        let rest = pattern[pattern.index(after: close)...]
        guard !rest.contains("{") || !rest.contains("..") else { throw Problem(reason: "holds more than one range") }
        return (first...last).map { number in
            let digits = String(number)
            let padding = String(repeating: "0", count: max(0, low.utf8.count - digits.utf8.count))
            return "\(pattern[..<open])\(padding)\(digits)\(rest)"
        }
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
