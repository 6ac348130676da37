import MusterCore

/// Reads one item of `describe-source-servers`.
enum SourceServerReader {
    static func read(
        _ described: JSONFields,
        _ pass: inout ReadingPass
    ) -> (WorldServer, ImportedWorldBuilder.Place)? {
        var fields = described
        let idText = fields.required("sourceServerID", &pass)
        if let idText { fields.title = "server \(idText.shortened)" }
        let arn = fields.required("arn", &pass)
        let place = arn.flatMap { Self.place($0, fields, &pass) }
        guard let idText else { return nil }
        let id = SourceServerID(idText)
        guard id.isWellFormed else {
            pass.report(
                .malformedMember,
                "\"\(idText.shortened)\" is not a source server id",
                at: fields.range("sourceServerID"),
                help: ["an id is \"s-\" and 17 letters or digits"]
            )
            return nil
        }
        guard let place else { return nil }
        var server = WorldServer(id: id, name: idText)
        server.tags = tags(fields, &pass)
        if let properties = fields.object("sourceProperties", &pass) {
            readProperties(properties, &server, &pass)
        } else {
            pass.warn(
                .leftOut,
                "\(fields.title) has no \"sourceProperties\"; a small Linux server is assumed",
                at: fields.file.range(fields.value)
            )
        }
        if server.name == idText, let tag = server.tags["Name"], let name = usable(tag) { server.name = name }
        server.replication = replication(fields, &pass)
        return (server, place)
    }

    /// The moments at which the service last heard of the server.
    static func times(_ fields: JSONFields) -> [Timestamp] {
        let cycle = fields["lifeCycle"]
        return [cycle?["lastSeenByServiceDateTime"], fields["sourceProperties"]?["lastUpdatedDateTime"]]
            .compactMap { $0?.string.flatMap { Timestamp(iso8601: $0) } }
    }

    static func lastLaunch(_ fields: JSONFields) -> (at: Timestamp?, isDrill: Bool) {
        let initiated = fields["lifeCycle"]?["lastLaunch"]?["initiated"]
        let moment = initiated?["apiCallDateTime"]?.string.flatMap { Timestamp(iso8601: $0) }
        return (moment, initiated?["type"]?.string != "RECOVERY")
    }

    private static func place(
        _ text: String,
        _ fields: JSONFields,
        _ pass: inout ReadingPass
    ) -> ImportedWorldBuilder.Place? {
        if let arn = ARN(text), arn.service == "drs", arn.resource.hasPrefix("source-server/"),
            AccountID(arn.account).isWellFormed,
            let region = RegionName(wellFormed: arn.region)
        {
            return ImportedWorldBuilder.Place(account: AccountID(arn.account), region: region)
        }
        pass.report(
            .malformedMember,
            "\"arn\" of \(fields.title) is not the ARN of a source server",
            at: fields.range("arn"),
            help: ["expected arn:aws:drs:us-east-1:123456789012:source-server/s-…"]
        )
        return nil
    }

    /// A text that a world can take as a name.
    private static func usable(_ text: String) -> String? {
        guard (1...1_024).contains(text.count), !text.allSatisfy(\.isWhitespace) else { return nil }
        return (try? NamePattern.expand(text)) == [text] ? text : nil
    }

    private static func tags(_ fields: JSONFields, _ pass: inout ReadingPass) -> [String: String] {
        fields.tags("tags", &pass).filter { (1...256).contains($0.key.count) && $0.value.count <= 256 }
    }

    // MARK: Properties

    private static func readProperties(
        _ fields: JSONFields,
        _ server: inout WorldServer,
        _ pass: inout ReadingPass
    ) {
        if let hints = fields.object("identificationHints", &pass) {
            if let fqdn = hints.string("fqdn", &pass).flatMap(usable) { server.fqdn = fqdn }
            if let host = hints.string("hostname", &pass) {
                if let name = usable(host) {
                    server.name = name
                } else if !host.isEmpty {
                    pass.warn(
                        .leftOut,
                        "the hostname of \(fields.title) cannot be used as a name; its id stands in",
                        at: hints.range("hostname")
                    )
                }
            } else if let fqdn = server.fqdn {
                server.name = fqdn
            }
            if let instance = hints.string("awsInstanceID", &pass), isInstanceID(instance) {
                server.ec2InstanceID = instance
            }
        }
        if let system = fields.object("os", &pass)?.string("fullString", &pass), let text = usable(system) {
            server.operatingSystem =
                text == "linux" || text == "windows" ? family(text) : OperatingSystem(fullName: text)
        }
        server.disks = disks(fields, server.operatingSystem.family, &pass)
        let cores = fields.list("cpus", &pass).reduce(0) { sum, cpu in
            min(sum + max(0, min(cpu["cores"]?.integer ?? 0, 100_000)), 100_000)
        }
        if (1...4_096).contains(cores) { server.cpus = cores }
        if let bytes = fields.integer("ramBytes", &pass), bytes > 0, Int64(bytes) <= 1 << 60 {
            server.memoryBytes = Int64(bytes)
        }
    }

    private static func family(_ word: String) -> OperatingSystem { word == "windows" ? .windows : .linux }

    private static func isInstanceID(_ text: String) -> Bool {
        text.hasPrefix("i-") && (8...17).contains(text.utf8.count - 2)
            && text.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func disks(
        _ fields: JSONFields,
        _ family: OperatingSystem.Family,
        _ pass: inout ReadingPass
    ) -> [WorldServer.Disk] {
        var disks: [WorldServer.Disk] = []
        let items = fields.list("disks", &pass)
        for item in items {
            guard let disk = JSONFields(item, in: fields.file, "a disk of \(fields.title)", &pass) else { continue }
            guard let bytes = disk.integer("bytes", &pass), bytes > 0, Int64(bytes) <= 1 << 60 else {
                if disk["bytes"]?.integer != nil || disk["bytes"] == nil {
                    pass.warn(.leftOut, "\(disk.title) without a size was left out", at: fields.file.range(item))
                }
                continue
            }
            let device = disk.string("deviceName", &pass).flatMap { text in
                (1...256).contains(text.count) && !text.allSatisfy(\.isWhitespace) && !text.hasControl ? text : nil
            }
            let standard = ServerReader.device(min(disks.count, 59), family)
            disks.append(WorldServer.Disk(device: device ?? standard, bytes: Int64(bytes)))
        }
        if disks.count > ServerReader.disksMaximum {
            pass.warn(
                .leftOut,
                "\(fields.title) has \(disks.count) disks; the first \(ServerReader.disksMaximum) count",
                at: fields.range("disks")
            )
            disks.removeLast(disks.count - ServerReader.disksMaximum)
        }
        guard disks.isEmpty else { return disks }
        pass.warn(
            .leftOut,
            "\(fields.title) has no disks; one of 8 GiB is assumed",
            at: fields["disks"].map { fields.file.range($0) } ?? fields.file.range(fields.value)
        )
        return [WorldServer.Disk(device: ServerReader.device(0, family), bytes: 8 << 30)]
    }

    // MARK: Replication

    private static func replication(_ fields: JSONFields, _ pass: inout ReadingPass) -> WorldServer.Replication {
        var replication = WorldServer.Replication()
        guard let described = fields.object("dataReplicationInfo", &pass) else {
            pass.warn(
                .leftOut,
                "\(fields.title) has no \"dataReplicationInfo\"; it counts as CONTINUOUS",
                at: fields.file.range(fields.value)
            )
            return replication
        }
        if let state = described.string("dataReplicationState", &pass) {
            if ServerReader.replicationStates.contains(state) {
                replication.state = state
            } else {
                replication.state = "STALLED"
                pass.warn(
                    .leftOut,
                    "the replication state \"\(state.shortened)\" of \(fields.title) is not known; it counts as STALLED",
                    at: described.range("dataReplicationState")
                )
            }
        }
        if let text = described.string("lagDuration", &pass) {
            if let lag = Duration(text: text) {
                replication.lag = lag
            } else {
                pass.report(
                    .malformedMember,
                    "the lag \"\(text.shortened)\" of \(fields.title) is not a duration",
                    at: described.range("lagDuration"),
                    help: ["expected an ISO 8601 duration such as PT2M12S"]
                )
            }
        }
        guard let error = described.object("dataReplicationError", &pass)?.string("error", &pass) else {
            return replication
        }
        let showsErrors = !["CONTINUOUS", "STOPPED", "DISCONNECTED"].contains(replication.state)
        if showsErrors, ServerReader.replicationErrors.contains(error) {
            replication.error = error
        } else {
            pass.warn(
                .leftOut,
                "the replication error \"\(error.shortened)\" of \(fields.title) was left out",
                at: described.range("dataReplicationError")
            )
        }
        return replication
    }
}

extension String {
    /// Whether the text holds a control character.
    var hasControl: Bool {
        unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    }
}
