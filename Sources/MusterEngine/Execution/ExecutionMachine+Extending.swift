import MusterAWS
import MusterCore

/// A server of a staging account that another account could extend.
package struct ExtensibleServer: Hashable, Sendable {
    package let hostname: String?
    package let arn: String
    package let tags: [String: String]

    init?(_ server: DRS.StagingSourceServer) {
        guard let arn = server.arn else { return nil }
        hostname = server.hostname
        self.arn = arn
        tags = server.tags ?? [:]
    }

    package init(hostname: String?, arn: String, tags: [String: String] = [:]) {
        self.hostname = hostname
        self.arn = arn
        self.tags = tags
    }

    /// What people call it.
    package var name: String { hostname ?? tags["Name"] ?? arn }
}

/// A server whose extension failed after a try whose answer is not known.
struct DoubtfulExtension: Hashable, Sendable {
    let target: Int
    let account: AccountID
    let name: String
    let error: AWSError
}

/// Extends servers of staging accounts into the places of the plan before those are examined.
///
/// What has been extended is not offered again, so that an engine that dies in between takes up where it was. A server
/// that could not be extended is told of, and is missing in the examination, as it would be without.
extension ExecutionMachine {
    /// Asks for the servers that could be extended; `false` where the plan wants none.
    mutating func askForExtensible() -> Bool {
        for target in targets.indices {
            for account in plan.stagingAccounts ?? [] where account != targets[target].account {
                extensionsOpen += 1
                effects.call(
                    .extensible(target: target, account),
                    .listExtensibleServers(target: target, account, token: nil)
                )
            }
        }
        return extensionsOpen > 0
    }

    mutating func foundExtensible(_ target: Int, _ account: AccountID, _ result: Result<EngineAnswer, AWSError>) {
        guard stage == .examining, cancellation == nil else { return }
        extensionsOpen -= 1
        if doubtfulExtensions.contains(where: { $0.target == target && $0.account == account }) {
            settleDoubts(target, account, result)
            if extensionsOpen == 0 { examinePlaces() }
            return
        }
        switch result {
        case .success(.extensible(let servers, _)):
            for server in servers where isWanted(server, at: target) {
                extensionsOpen += 1
                effects.call(
                    .extension(target: target, account, name: server.name),
                    .extendServer(target: target, server)
                )
            }
        case .success: break
        case .failure(let error):
            note(
                .unverified,
                error.causeCode,
                "which servers of staging account \(account) could be extended into \(Preflight.text(targets[target])) is "
                    + "not known: \(error.code.rawValue): \(error.message)"
            )
        }
        endExtending()
    }

    mutating func extended(
        _ target: Int,
        _ account: AccountID,
        name: String,
        _ result: Result<EngineAnswer, AWSError>,
        isRepeated: Bool
    ) {
        guard stage == .examining, cancellation == nil else { return }
        extensionsOpen -= 1
        switch result {
        case .success: noteExtension(target, account, name, nil)
        case .failure(let error) where isRepeated:
            doubtfulExtensions.append(DoubtfulExtension(target: target, account: account, name: name, error: error))
        case .failure(let error): noteExtension(target, account, name, error)
        }
        endExtending()
    }

    /// Goes on once everything is extended that can be; what is in doubt is looked at once more before.
    private mutating func endExtending() {
        guard extensionsOpen == 0 else { return }
        for (index, doubt) in doubtfulExtensions.enumerated() {
            let isFirst = !doubtfulExtensions[..<index].contains {
                $0.target == doubt.target && $0.account == doubt.account
            }
            guard isFirst else { continue }
            extensionsOpen += 1
            effects.call(
                .extensible(target: doubt.target, doubt.account),
                .listExtensibleServers(target: doubt.target, doubt.account, token: nil)
            )
        }
        if extensionsOpen == 0 { examinePlaces() }
    }

    /// What is no longer offered has been extended, by the try whose answer is not known.
    private mutating func settleDoubts(_ target: Int, _ account: AccountID, _ result: Result<EngineAnswer, AWSError>) {
        let doubts = doubtfulExtensions.filter { $0.target == target && $0.account == account }
        doubtfulExtensions.removeAll { $0.target == target && $0.account == account }
        var offered: Set<String>?
        if case .success(.extensible(let servers, _)) = result { offered = Set(servers.map(\.name)) }
        for doubt in doubts {
            let isExtended = offered.map { !$0.contains(doubt.name) } ?? false
            noteExtension(target, account, doubt.name, isExtended ? nil : doubt.error)
        }
    }

    private mutating func noteExtension(_ target: Int, _ account: AccountID, _ name: String, _ error: AWSError?) {
        let place = Preflight.text(targets[target])
        guard let error else {
            return note(
                .warning,
                .selectionChanged,
                "server \"\(name)\" of staging account \(account) has been extended into \(place)"
            )
        }
        note(
            .warning,
            error.causeCode,
            "server \"\(name)\" of staging account \(account) could not be extended into \(place): "
                + "\(error.code.rawValue): \(error.message)"
        )
    }

    private mutating func note(_ severity: PreflightFinding.Severity, _ code: CauseCode, _ text: String) {
        effects.events.append(.finding(PreflightFinding(severity, wave: nil, Cause(code, text))))
    }

    /// Whether a wave of the place selects the server, by its name or by its tags; an id is only given by extending.
    private func isWanted(_ server: ExtensibleServer, at target: Int) -> Bool {
        func selects(_ selector: WaveMember.Selector) -> Bool {
            switch selector {
            case .name(let name): name == server.hostname || name == server.tags["Name"]
            case .tags(let wanted): !wanted.isEmpty && wanted.allSatisfy { server.tags[$0.key] == $0.value }
            case .id: false
            }
        }
        return targetOfWave.indices.contains { wave in
            guard targetOfWave[wave] == target else { return false }
            return plan.waves[wave].members.contains { member in
                if let saved = member.saved, saved.isFrozen { return saved.servers.contains(where: selects) }
                return selects(member.selector)
            }
        }
    }
}
