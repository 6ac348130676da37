import MusterCore

extension Explanation.Example {
    /// Whether the example is about files of the AWS CLI.
    package var isImport: Bool { parts.contains { $0.kind == .imported } }

    /// The files of the example, by path, with everything that it leaves out filled in.
    ///
    /// A plan is `plan.yaml`, a world `world.yaml`, a scenario `scenario.yaml`; outputs are `0.json` and so on.
    package var files: [String: String] {
        var files = ["plan.yaml": Self.filled("", .plan), "world.yaml": Self.filled("", .world)]
        for (index, part) in parts.enumerated() where !part.isDescription {
            let path = part.kind == .imported ? "\(index).json" : part.kind.file
            files[path] = part.isWhole ? part.text : Self.filled(part.text, part.kind)
        }
        if files["scenario.yaml"] == nil { files["scenario.yaml"] = Self.filled("", .scenario) }
        return files
    }

    /// What has to be read to see the rule at work: a plan or a world alone, or the scenario.
    package var subject: Kind {
        let kinds = Set(parts.map(\.kind))
        return kinds.count == 1 ? kinds.first ?? .scenario : .scenario
    }

    private static func filled(_ text: String, _ kind: Kind) -> String {
        let usual: [(key: String, lines: String)] =
            switch kind {
            case .plan:
                [
                    ("plan", "plan: shop\n"),
                    ("target", "target: { account: \"123456789012\", region: us-east-1 }\n"),
                    ("waves", "waves:\n  - { name: app, servers: [app-1] }\n"),
                ]
            case .world:
                [
                    ("world", "world: shop\n"),
                    ("caller", "caller: { account: \"123456789012\", user: dr-operator }\n"),
                    (
                        "accounts",
                        """
                        accounts:
                          "123456789012":
                            regions:
                              us-east-1:
                                topics: { dr-drills: [{ email: dr-team@example.com }] }
                                servers: [{ name: db-1 }, { name: app-1 }, { name: web-1 }]

                        """
                    ),
                ]
            case .scenario:
                [("scenario", "scenario: example\n"), ("plan", "plan: plan.yaml\n"), ("world", "world: world.yaml\n")]
            case .imported, .template, .misnamed: []
            }
        let keys = Set(text.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
        return text + usual.filter { !keys.contains($0.key) }.map(\.lines).joined()
    }

    /// The example as it is shown: parts of several files with a comment above each.
    package var text: String {
        guard parts.count > 1 else { return parts.first?.text ?? "" }
        return parts.map { part in
            switch part.kind {
            case .imported: part.text
            case .template, .misnamed: "# \(part.kind.file)\n\(part.text)"
            case .plan, .world, .scenario: "# the \(part.kind.rawValue)\n\(part.text)"
            }
        }.joined(separator: "\n")
    }
}
