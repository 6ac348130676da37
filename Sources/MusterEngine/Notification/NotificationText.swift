package import MusterCore

/// What notifications say.
///
/// Pure: the same facts give the same text. Subjects stay below 100 characters of plain ASCII without line breaks, as
/// SNS asks (SNS 2010-03-31, `Publish`); whatever does not fit is cut or replaced.
package struct NotificationText: Hashable, Sendable {
    package var header: ExecutionHeader
    /// The wave that an approval is about.
    package var wave: String?
    package var servers: [String] = []
    package var approvers: [String] = []
    /// So many of them have to approve.
    package var quorum = 1
    /// Whether the approval is about the result of the wave, not about its start.
    package var isAfterWave = false
    package var expires: Timestamp?
    package var person: String?
    package var reason: String?
    package var outcome: ExecutionOutcome?
    package var cause: Cause?
    /// Since the execution was created.
    package var duration: Duration?
    /// One line for each wave.
    package var waves: [String] = []

    package init(_ header: ExecutionHeader) {
        self.header = header
    }

    /// The headline, for example `DR drill "online-shop" failed: wave "database"`.
    package func subject(_ kind: NotificationKind) -> String {
        let wave = wave.map { " \(isAfterWave ? "after" : "for") wave \"\($0)\"" } ?? ""
        let text =
            switch kind {
            case .started: "\(what) started"
            case .completed: outcome == .partial ? "\(what) completed in part" : "\(what) completed"
            case .failed: outcome == .timedOut ? "\(what) timed out" : "\(what) failed"
            case .cancelled: "\(what) cancelled"
            case .approvalRequired: "\(what) waits: approval required\(wave)"
            case .approvalGranted: "\(what): approval granted\(wave)"
            case .approvalDenied: "\(what): approval denied\(wave)"
            }
        return Self.headline(text)
    }

    /// The body: plain text, one fact a line.
    package func message(_ kind: NotificationKind) -> String {
        var lines = [
            "Plan: \(header.plan)",
            "Execution: \(header.id) (\(header.nature.rawValue), \(header.mode.rawValue))",
            "Requested by: \(header.requestedBy)",
        ]
        if let wave { lines.append("Wave: \(wave)") }
        if !servers.isEmpty { lines.append("Servers: \(servers.joined(separator: ", "))") }
        switch kind {
        case .approvalRequired:
            lines.append("May decide: \(approvers.isEmpty ? "anybody" : approvers.joined(separator: ", "))")
            if quorum > 1 { lines.append("Approvals needed: \(quorum)") }
            if let expires { lines.append("Decide before: \(expires.iso8601())") }
        case .approvalGranted, .approvalDenied:
            if let person { lines.append("Decided by: \(person)") }
            if let reason { lines.append("Reason: \(reason)") }
        case .started:
            if !waves.isEmpty { lines.append("Waves: \(waves.joined(separator: ", "))") }
        case .completed, .failed, .cancelled:
            if let outcome { lines.append("Outcome: \(outcome.rawValue)") }
            if let cause { lines.append("Cause: \(cause.text)") }
            if let duration { lines.append("Duration: \(duration.text)") }
            lines += waves.map { "  \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var what: String {
        let kind = header.mode == .drill ? "DR drill" : "DR recovery"
        return "\(header.nature == .simulated ? "Simulated " : "")\(kind) \"\(header.plan)\""
    }

    private static let subjectLimit = 99

    private static func headline(_ text: String) -> String {
        var ascii = ""
        for scalar in text.unicodeScalars {
            ascii.unicodeScalars.append((32..<127).contains(scalar.value) ? scalar : "?")
        }
        guard ascii.utf8.count > subjectLimit else { return ascii }
        return String(ascii.prefix(subjectLimit - 3)) + "..."
    }
}
