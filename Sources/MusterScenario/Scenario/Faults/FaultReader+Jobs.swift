import MusterCore

/// Faults of jobs, of the instances that they launch, and of the replication that they start from.
extension FaultReader {
    // MARK: Jobs

    static let jobKeys = ["job", "server", "launches", "probability", "after"]
    static let jobWords = ["settlesLate", "neverSettles", "emptiesList", "vanishes"]

    func jobFault(_ fields: Fields, _ pass: inout ReadingPass) -> JobFault? {
        var server: WorldServer?
        if let node = fields.required("server", &pass, help: "a server that the job launches") {
            server = self.server(node, &pass)
        }
        let effect = jobEffect(fields, &pass)
        let launches = fields["launches"].flatMap { pass.count($0, "launches", minimum: 1) }
        let probability = readProbability(fields, &pass) ?? .always
        guard let server, let effect else { return nil }
        return JobFault(server: server.id, launches: launches, probability: probability, effect: effect)
    }

    private func jobEffect(_ fields: Fields, _ pass: inout ReadingPass) -> JobFault.Effect? {
        guard let node = fields["job"], let word = pass.word(node, "job", among: Self.jobWords) else { return nil }
        let takesDelay = word == "settlesLate" || word == "vanishes"
        if !takesDelay, let range = fields.keyRange("after") {
            pass.report(.contradictoryFault, "\"after\" does not go with \"\(word)\"", at: range)
            return nil
        }
        guard takesDelay else { return word == "emptiesList" ? .emptiesList : .settlesLate(by: nil) }
        let help =
            word == "vanishes" ? "how long after the creation of the job" : "how long after the end of the job"
        guard let value = fields.required("after", &pass, help: help) else { return nil }
        guard let delay = pass.duration(value, "after", positive: word == "settlesLate") else { return nil }
        return word == "vanishes" ? .vanishes(after: delay) : .settlesLate(by: delay)
    }

    // MARK: Instances

    static let instanceKeys = [
        "ec2", "message", "server", "instanceType", "zone", "account", "region", "spare", "after", "from", "until",
        "probability",
    ]
    /// Answers of `RunInstances` that launches of DRS have met.
    private static let instanceCodes = [
        "InsufficientInstanceCapacity", "InsufficientFreeAddressesInSubnet", "VcpuLimitExceeded",
        "InstanceLimitExceeded", "InvalidSubnetID.NotFound", "InvalidGroup.NotFound",
        "InvalidLaunchTemplateId.NotFound", "InvalidParameterValue", "InvalidParameterCombination",
        "MissingParameter", "Unsupported", "UnauthorizedOperation", "PrivateIpAddress.InUse", "InvalidIPAddress.InUse",
        "Client.InvalidKMSKey.InvalidState",
    ]

    func instanceFault(_ fields: Fields, _ pass: inout ReadingPass) -> InstanceFault? {
        guard let node = fields["ec2"],
            let code = pass.errorCode(
                node,
                "ec2",
                known: Self.instanceCodes,
                example: "InsufficientInstanceCapacity",
                unknown: "EC2 is not known to answer a launch with"
            )
        else {
            return nil
        }
        var fault = InstanceFault(code: code)
        fault.message = fields["message"].flatMap { pass.text($0, "message") }
        fault.account = account(fields, &pass)
        fault.region = region(fields, &pass)
        if let node = fields["server"] {
            guard let server = server(node, &pass) else { return nil }
            fault.server = server.id
        }
        fault.instanceType = fields["instanceType"].flatMap { pass.text($0, "instanceType") }
        fault.zone = fields["zone"].flatMap { zone($0, &pass) }
        if let node = fields["spare"], let spare = pass.integer(node, "spare", in: 0...100_000) { fault.spare = spare }
        if let node = fields["after"], let after = pass.duration(node, "after") { fault.after = after }
        fault.window = window(fields, &pass)
        readProbability(fields, &pass).map { fault.probability = $0 }
        return fault
    }

    /// An Availability Zone: a Region and a letter.
    ///
    /// Servers are launched in the first zone of their Region.
    private func zone(_ node: YAMLNode, _ pass: inout ReadingPass) -> String? {
        guard let text = pass.text(node, "zone", takes: "an Availability Zone") else { return nil }
        guard let letter = text.utf8.last, (0x61...0x7A).contains(letter),
            RegionName(wellFormed: String(text.dropLast())) != nil
        else {
            pass.report(
                .malformedRegion,
                "\"\(text.shortened)\" is not an Availability Zone",
                at: node.range,
                label: "expected a name such as us-east-1a"
            )
            return nil
        }
        let zones = Set((world?.world.accounts.flatMap(\.regions) ?? []).map { $0.name.rawValue + "a" }).sorted()
        if world != nil, !zones.contains(text) {
            pass.warn(
                .faultNeverApplies,
                "no server of the world is launched in \(text)",
                at: node.range,
                help: [pass.suggestion(for: text, among: zones) ?? "zones here: \(zones.joined(separator: ", "))"]
            )
        }
        return text
    }

    // MARK: Replication

    static let replicationKeys = ["replication", "server", "error", "from", "until", "catchUp"]

    func replicationFault(_ fields: Fields, _ pass: inout ReadingPass) -> ReplicationFault? {
        let server = fields.required("server", &pass).flatMap { self.server($0, &pass) }
        let words = ReplicationFault.State.allCases.map(\.rawValue)
        let state = fields["replication"].flatMap { pass.word($0, "replication", among: words) }
            .flatMap(ReplicationFault.State.init(rawValue:))
        let window = window(fields, &pass)
        let error = fields["error"].flatMap { pass.word($0, "error", among: ServerReader.replicationErrors) }
        if state != .stalled, state != nil, let range = fields.keyRange("error") {
            pass.report(
                .contradictoryReplication,
                "a server in state \(state?.rawValue ?? "") reports no replication error",
                at: range,
                help: ["write replication: STALLED"]
            )
            return nil
        }
        let catchUp = fields["catchUp"].flatMap { pass.duration($0, "catchUp") }
        if window.until == nil, let range = fields.keyRange("catchUp") {
            pass.report(
                .contradictoryFault,
                "\"catchUp\" needs \"until\": the copy never catches up",
                at: range
            )
            return nil
        }
        guard let server, let state else { return nil }
        return ReplicationFault(server: server.id, state: state, error: error, window: window, catchUp: catchUp)
    }
}
