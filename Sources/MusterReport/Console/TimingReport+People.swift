import MusterCore

/// Who asked for what, and what came of it.
extension TimingReport {
    var people: [String] {
        guard !report.actions.isEmpty else { return [] }
        var table = TextTable([.right, .left, .left, .left], flexible: 3)
        for action in report.actions.prefix(Self.rowLimit) {
            let reason = action.reason.map { "\"\(safe($0))\"" } ?? ""
            table.add(
                .init((action.time - report.start).text, .dim),
                .init(safe(action.person)),
                .init(safe(action.words), action.refusal == nil ? nil : .yellow),
                .init(safe(action.refusal.map { "without effect: \($0)" } ?? reason), .dim)
            )
        }
        return [heading("People")] + lines(table) + rest(report.actions.count)
    }

    var leftovers: [String] {
        let servers = story.leftovers
        guard !servers.isEmpty else { return [] }
        var table = TextTable([.left, .left, .left], flexible: 0)
        for (wave, server) in servers.prefix(Self.rowLimit) {
            table.add(
                .init(safe(server.name)),
                .init("wave \"\(safe(wave.name))\"", .dim),
                .init(server.instance.map { safe($0.rawValue) } ?? "instance not known")
            )
        }
        return [heading("Launched all the same", "stays up and costs until somebody terminates it")] + lines(table)
            + rest(servers.count)
    }
}

extension ActionReport {
    /// What was asked for, for example `approves "web"`.
    var words: String {
        action.verb + (wave.map { " \"\($0)\"" } ?? "")
    }
}

extension WaveReport.Hold {
    /// What was waited for, and how it ended, for example `waited for an approval, approved by ann`.
    var words: String {
        let who = person.map { " by \($0)" } ?? ""
        switch kind {
        case .approval: return "waited for an approval" + (decision.map { ", \($0.words)\(who)" } ?? "")
        case .approvalAfter:
            return "waited for the approval of its result" + (decision.map { ", \($0.words)\(who)" } ?? "")
        case .pause: return "paused" + (person == nil ? "" : ", resumed\(who)")
        }
    }
}

extension ApprovalDecision {
    fileprivate var words: String { self == .timedOut ? "ran out" : rawValue }
}
