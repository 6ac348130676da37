package import MusterCore

/// The head of a scenario of the catalogue: `# X02: Title`, and behind a blank line what it shows.
package struct CatalogueHeader: Hashable, Sendable {
    /// For example `X02`; several where one scenario shows more than one drill.
    package var ids: [String]
    package var title: String
    /// What the scenario shows and must conclude, as one paragraph.
    package var text: String

    /// Reads the comment at the head of a scenario; `nil` when it has another form.
    package init?(summary: String) {
        let lines = summary.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, let colon = first.firstRange(of: ": ") else { return nil }
        let ids = first[..<colon.lowerBound].split(separator: ",").map { String($0.drop { $0 == " " }) }
        guard !ids.isEmpty, ids.allSatisfy(Self.isID) else { return nil }
        let text = lines.dropFirst().joined(separator: " ").split(separator: " ").joined(separator: " ")
        let title = first[colon.upperBound...]
        guard !title.isEmpty, !text.isEmpty else { return nil }
        self.ids = ids
        self.title = String(title.hasSuffix(".") ? title.dropLast() : title)
        self.text = text
    }

    /// `X`, two digits, and perhaps a letter.
    private static func isID(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (3...4).contains(bytes.count), bytes[0] == UInt8(ascii: "X") else { return false }
        return bytes[1...2].allSatisfy { (0x30...0x39).contains($0) }
            && bytes.dropFirst(3).allSatisfy { (0x61...0x7A).contains($0) }
    }
}

/// `docs/CATALOGUE.md`, made from the heads of the scenarios.
package enum CataloguePage {
    /// Ids below the number belong to the section, those of earlier sections left out.
    private static let sections: [(below: Int, title: String)] = [
        (11, "Launch outcomes"), (21, "Permissions, accounts, encryption"), (32, "Conflicts, quotas, throttling"),
        (42, "Approvals, pauses, cancelling, crashes"), (51, "Selection, data, configuration"),
        (60, "Notifications and clean-up"), (100, "More"),
    ]

    /// The page.
    ///
    /// - Parameters:
    ///   - scenarios: Every scenario with its path from the root of the repository; those without a head are left out.
    ///   - folder: The way from the page to the root, for links.
    /// - Returns: Markdown, with scenarios in the order of their ids.
    package static func text(_ scenarios: [(path: String, scenario: Scenario)], folder: String = "../") -> String {
        let entries = scenarios.compactMap { path, scenario in
            CatalogueHeader(summary: scenario.summary).map { (header: $0, path: path, scenario: scenario) }
        }
        .sorted { ($0.header.ids[0], $0.path) < ($1.header.ids[0], $1.path) }
        var lines = [
            "# The catalogue", "",
            "Every drill of `scenarios/`, from the comment at the head of its file. All of them pass: `muster run scenarios/`. `make docs` writes",
            "this page.", "",
        ]
        var from = 0
        for section in sections {
            let members = entries.filter { entry in
                let number = Int(entry.header.ids[0].dropFirst().prefix(2)) ?? 0
                return number >= from && number < section.below
            }
            from = section.below
            guard !members.isEmpty else { continue }
            lines += ["## \(section.title)", "", "| id | drill | what it shows | ends |", "| --- | --- | --- | --- |"]
            for entry in members {
                let link = "[\(escaped(entry.header.title))](\(folder)\(entry.path))"
                let command = "`muster run \(ShellWord.quoted(entry.path))`"
                let ids = entry.header.ids.joined(separator: ", ")
                lines.append(
                    "| \(ids) | \(link) | \(escaped(entry.header.text)) \(command) | \(outcome(entry.scenario)) |"
                )
            }
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func outcome(_ scenario: Scenario) -> String {
        let outcome = scenario.expectations.outcome?.value ?? .completed
        let missed = scenario.expectations.missedObjectives.map(\.value)
        let words = outcome == .timedOut ? "timed out" : outcome.rawValue
        return missed.isEmpty ? words : "\(words), misses \(missed.joined(separator: ", "))"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("|", with: "\\|")
    }
}
