import MusterCore

/// Renders the events of runs as comma-separated values, for spreadsheets and data frames.
///
/// One row an event; a list of servers or of log entries has one row for each of them, numbered by `item`. Lines and
/// quotes follow RFC 4180; a text that a spreadsheet would take for a formula begins with an apostrophe.
package enum CSVReport {
    /// The names in the first row; an order that only ever grows at its end.
    package static let columns = [
        "scenario", "nature", "execution", "sequence", "item", "time", "elapsed_seconds", "kind", "wave", "server",
        "server_name", "job", "status", "code", "text", "occurred", "details",
    ]

    /// The file's bytes; scenarios that did not run have no rows.
    package static func render(_ results: [ScenarioResult]) -> [UInt8] {
        var rows = CSVRows()
        rows.add(columns.map { .plain($0) })
        for result in results {
            guard case .judged(let report) = result else { continue }
            rows.add(report)
        }
        return Array(rows.text.utf8)
    }
}

/// What stands in a cell.
private enum CSVCell {
    /// Written as it is: numbers, times and words of the program.
    case plain(String)
    /// Foreign text, which may look like a formula.
    case text(String)

    static let empty = CSVCell.plain("")
}

private struct CSVRows {
    private(set) var text = ""

    mutating func add(_ cells: [CSVCell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { text += "," }
            switch cell {
            case .plain(let content): write(content)
            case .text(let content): write(Self.guarded(content.cleaned))
            }
        }
        text += "\r\n"
    }

    mutating func add(_ report: DrillReport) {
        let json = EventJSON(scenario: report.context.scenario, waves: report.context.plan.waves.map(\.name))
        var names: [String: String] = [:]
        for recorded in report.events {
            if case .serversResolved(_, let servers) = recorded.event {
                for server in servers { names[server.id.rawValue] = server.name }
            }
            let members = json.value(recorded).members ?? []
            let items = EventItem.list(members)
            for (index, item) in items.enumerated() {
                add(
                    row(
                        report,
                        recorded,
                        item,
                        number: items.count == 1 && !item.isPart ? nil : index + 1,
                        names: names
                    )
                )
            }
        }
    }

    private func row(
        _ report: DrillReport,
        _ recorded: RecordedEvent,
        _ item: EventItem,
        number: Int?,
        names: [String: String]
    ) -> [CSVCell] {
        let server = item.text("server")
        return [
            .text(report.context.scenario),
            .plain(report.context.nature.rawValue),
            .plain(report.context.execution.rawValue),
            .plain("\(recorded.sequence)"),
            number.map { .plain("\($0)") } ?? .empty,
            .plain(recorded.time.exactISO8601),
            .plain((recorded.time - report.start).exactSeconds),
            .text(item.text("kind") ?? ""),
            .text(item.text("wave") ?? ""),
            .text(server ?? ""),
            .text(server.flatMap { names[$0] } ?? ""),
            .text(item.text("job") ?? ""),
            .text(item.status ?? ""),
            .text(item.code ?? ""),
            .text(item.explanation ?? ""),
            .plain(item.occurred ?? ""),
            .text(item.details),
        ]
    }

    private mutating func write(_ content: String) {
        guard content.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            text += content
            return
        }
        text += "\""
        for scalar in content.unicodeScalars {
            if scalar == "\"" { text += "\"" }
            text.unicodeScalars.append(scalar)
        }
        text += "\""
    }

    /// Keeps a spreadsheet from calculating what somebody typed.
    private static func guarded(_ content: String) -> String {
        switch content.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": "'" + content
        default: content
        }
    }
}

/// An event, or one of the things that it lists, as pairs of name and value.
private struct EventItem {
    private var members: [JSONMember]
    /// Whether it is one of a list.
    var isPart = false

    /// Members that have columns of their own or stand in every row.
    private static let told: Set<String> = [
        "schema", "scenario", "sequence", "time", "kind", "wave", "server", "job", "outcome", "status", "decision",
        "severity", "notification", "event", "replicationState", "error", "cause", "code", "text", "message", "reason",
        "rawError", "created", "ended", "occurred",
    ]
    /// Lists that become rows.
    private static let lists = ["entries", "servers"]

    static func list(_ members: [JSONMember]) -> [EventItem] {
        for name in lists {
            guard let list = members.first(where: { $0.name == name })?.value.array,
                list.first?.members != nil
            else {
                continue
            }
            let common = members.filter { $0.name != name }
            return list.map { EventItem(common, part: $0.members ?? [], of: name) }
        }
        return [EventItem(members: members)]
    }

    private init(members: [JSONMember]) {
        self.members = members
    }

    private init(_ common: [JSONMember], part: [JSONMember], of list: String) {
        members = common
        isPart = true
        for member in part {
            switch member.name {
            case "time": members.append(JSONMember("occurred", member.value))
            case "id" where list == "servers": members.append(JSONMember("server", member.value))
            case "name" where list == "servers": break
            default: members.append(member)
            }
        }
    }

    private subscript(name: String) -> JSONValue? { members.first { $0.name == name }?.value }

    func text(_ name: String) -> String? { self[name]?.string }

    private func first(of names: String...) -> String? {
        for name in names {
            if let text = text(name) { return text }
        }
        return nil
    }

    var status: String? {
        first(of: "outcome", "status", "decision", "severity", "notification", "event", "replicationState")
    }

    private var fault: JSONValue? {
        for name in ["error", "cause"] {
            if let value = self[name], !value.isNull { return value }
        }
        return nil
    }

    var code: String? { fault?["code"]?.string ?? text("code") }

    var explanation: String? {
        fault?["message"]?.string ?? fault?["text"]?.string ?? first(of: "rawError", "reason", "text", "message")
    }

    /// When it took place by the service's clock, where that is told.
    var occurred: String? { first(of: "occurred", "ended", "created") }

    /// What has no column, as JSON; empty when there is nothing.
    var details: String {
        let rest = members.filter { !Self.told.contains($0.name) && !$0.value.isNull }
        guard !rest.isEmpty else { return "" }
        return JSONWriter().text(.object(rest.map { ($0.name, $0.value) }))
    }
}
