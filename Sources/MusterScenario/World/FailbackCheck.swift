import MusterCore

/// Holds the servers that lead instances back against the servers whose instances they are.
///
/// A server whose machine is the `leftover` instance of another one is its way back, as `ReverseReplication` makes it.
struct FailbackCheck {
    private let draft: WorldDraft

    init(_ draft: WorldDraft) {
        self.draft = draft
    }

    func run(_ pass: inout ReadingPass) {
        var recovered: [String: WorldDraft.Found] = [:]
        forEachServer { found in
            guard let id = found.server.leftover?.instance else { return }
            guard let other = recovered.updateValue(found, forKey: id) else { return }
            pass.report(
                .duplicateEntry,
                "the instance \"\(id)\" is that of two servers",
                at: draft.range(found.account, found.region, found.server),
                label: "again here",
                help: ["the other one is \"\(other.server.name.shortened)\" in \(other.region)"]
            )
        }
        guard !recovered.isEmpty else { return }
        var led: [String: String] = [:]
        forEachServer { found in
            guard let id = found.server.ec2InstanceID, let forward = recovered[id] else { return }
            let place = draft.range(found.account, found.region, found.server)
            if let other = led.updateValue(found.server.name, forKey: id) {
                pass.report(
                    .contradictoryFailback,
                    "two servers lead the instance \"\(id)\" back",
                    at: place,
                    help: ["the other one is \"\(other.shortened)\""]
                )
            }
            guard forward.server.ec2InstanceID != nil else {
                pass.report(
                    .contradictoryFailback,
                    "\"\(id)\" is an instance of \"\(forward.server.name.shortened)\", which does not come from AWS",
                    at: place,
                    help: ["give \"\(forward.server.name.shortened)\" in \(forward.region) an ec2Instance"]
                )
                return
            }
            let origin = (found.server.originAccount ?? found.account, found.server.originRegion ?? found.region)
            guard origin != (forward.account, forward.region) else { return }
            pass.report(
                .contradictoryFailback,
                "the instance \"\(id)\" runs in \(forward.region) of account \(forward.account), not in \(origin.1) of "
                    + "\(origin.0)",
                at: place,
                help: [
                    origin.1 != forward.region ? "add originRegion: \(forward.region)" : nil,
                    origin.0 != forward.account ? "add originAccount: \"\(forward.account)\"" : nil,
                ]
            )
        }
    }

    private func forEachServer(_ body: (WorldDraft.Found) -> Void) {
        for account in draft.world.accounts {
            for region in account.regions {
                for server in region.servers where server.leftover?.instance != nil || server.ec2InstanceID != nil {
                    body(WorldDraft.Found(account: account.id, region: region.name, server: server))
                }
            }
        }
    }
}
