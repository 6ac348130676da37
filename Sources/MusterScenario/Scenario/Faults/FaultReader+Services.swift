import MusterCore

/// Faults of credentials, of Regions and of subscribers.
extension FaultReader {
    // MARK: Credentials

    static let credentialKeys = ["credentials", "account", "role", "at", "from", "until"]

    func credentialFault(_ fields: Fields, _ pass: inout ReadingPass) -> CredentialFault? {
        guard let node = fields["credentials"],
            let effect = pass.word(node, "credentials", as: CredentialFault.Effect.self)
        else {
            return nil
        }
        let isMoment = effect == .expired || effect == .revoked
        for key in isMoment ? ["from", "until"] : ["at"] {
            guard let range = fields.keyRange(key) else { continue }
            pass.report(
                .contradictoryFault,
                "\"\(key)\" does not go with \"\(effect.rawValue)\"",
                at: range,
                help: [isMoment ? "\"at\" says when" : "\"from\" and \"until\" say when"]
            )
        }
        var window = window(fields, &pass)
        if isMoment {
            let help = "when sessions that were opened before are \(effect.rawValue)"
            guard let moment = fields.required("at", &pass, help: help).flatMap({ pass.duration($0, "at") }) else {
                return nil
            }
            window = FaultWindow(from: moment)
        }
        if effect == .disabled {
            for key in ["account", "role"] {
                guard let range = fields.keyRange(key) else { continue }
                pass.report(.contradictoryFault, "\"disabled\" is about the caller's own key", at: range)
            }
            return world.map { CredentialFault(.disabled, account: $0.world.caller.account, window: window) }
        }
        guard let account = account(fields, &pass) ?? onlyAccount(fields, &pass) else { return nil }
        let role = fields["role"].flatMap { self.role($0, account, &pass) }
        guard role != nil || fields["role"] == nil else { return nil }
        return CredentialFault(effect, account: account, role: role, window: window)
    }

    /// The account with roles, where there is only one.
    private func onlyAccount(_ fields: Fields, _ pass: inout ReadingPass) -> AccountID? {
        guard let world, !fields.has("account") else { return nil }
        let candidates = world.world.accounts.filter { !$0.roles.isEmpty }
        if candidates.count == 1 { return candidates[0].id }
        // What the world holds decides whether the key is needed, so it is the world's rule.
        pass.report(
            .unknownAccount,
            "a fault of credentials needs \"account\"",
            at: fields.range,
            help: [
                candidates.isEmpty
                    ? "no account of the world has roles"
                    : "accounts with roles: \(candidates.map(\.id.rawValue).joined(separator: ", "))"
            ]
        )
        return nil
    }

    private func role(_ node: YAMLNode, _ account: AccountID, _ pass: inout ReadingPass) -> String? {
        guard let name = pass.text(node, "role", takes: "the name of a role") else { return nil }
        let roles = world?.account(account)?.roles.map(\.name) ?? []
        guard world == nil || roles.contains(name) else {
            pass.report(
                .unknownRole,
                "account \(account) has no role \"\(name.shortened)\"",
                at: node.range,
                help: [pass.suggestion(for: name, among: roles)]
            )
            return nil
        }
        return name
    }

    // MARK: Regions

    static let outageKeys = ["outage", "account", "from", "until", "answer", "jobs"]

    func outage(_ fields: Fields, _ pass: inout ReadingPass) -> RegionOutage? {
        let region = region(fields, &pass, key: "outage")
        var fault = RegionOutage(region: region ?? RegionName(""), window: window(fields, &pass))
        fault.account = account(fields, &pass)
        if let node = fields["answer"], let word = pass.word(node, "answer", as: RegionOutage.Answer.self) {
            fault.answer = word
        }
        if let node = fields["jobs"], let word = pass.word(node, "jobs", as: RegionOutage.Jobs.self) {
            fault.jobs = word
        }
        return region == nil ? nil : fault
    }

    // MARK: Subscribers

    static let deliveryKeys = ["undelivered", "topic", "from", "until", "probability"]

    func deliveryFault(_ fields: Fields, _ pass: inout ReadingPass) -> DeliveryFault? {
        guard let node = fields["undelivered"],
            let endpoint = pass.text(node, "undelivered", takes: "a subscriber's address, or all")
        else {
            return nil
        }
        let topics = world?.world.accounts.flatMap(\.regions).flatMap(\.topics) ?? []
        let endpoints = Set(topics.flatMap(\.subscriptions).map(\.endpoint)).sorted()
        if world != nil, endpoint != "all", !endpoints.contains(endpoint) {
            pass.report(
                .faultNeverApplies,
                "nobody has subscribed as \"\(endpoint.shortened)\"",
                at: node.range,
                help: [pass.suggestion(for: endpoint, among: endpoints) ?? "write undelivered: all"]
            )
            return nil
        }
        var fault = DeliveryFault(endpoint: endpoint == "all" ? nil : endpoint, window: window(fields, &pass))
        if let node = fields["topic"], let name = pass.text(node, "topic", takes: "the name of a topic") {
            let names = Set(topics.map(\.name)).sorted()
            if world != nil, !names.contains(name) {
                pass.report(
                    .unknownTopic,
                    "the world has no topic \"\(name.shortened)\"",
                    at: node.range,
                    help: [pass.suggestion(for: name, among: names)]
                )
                return nil
            }
            fault.topic = name
        }
        readProbability(fields, &pass).map { fault.probability = $0 }
        return fault
    }
}
