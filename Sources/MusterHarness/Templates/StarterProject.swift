import MusterCore
import MusterScenario

/// The files that `muster init` writes: a plan, its world and a scenario, which run as they are.
package enum StarterProject {
    package struct File: Sendable {
        package let path: String
        package let text: String
    }

    /// What kind of project it is.
    package enum Template: String, CaseIterable, Sendable {
        case threeTier = "three-tier"
        case multiAccount = "multi-account"
        case regulated

        /// What it shows, in one line.
        package var summary: String {
            switch self {
            case .threeTier: "databases, applications and web servers of one account, one tier after the other"
            case .multiAccount: "a hub that recovers two spokes in two accounts and Regions, in parallel"
            case .regulated: "people who approve, deputies, budgets and limits for every wave"
            }
        }
    }

    /// The files in the order of writing; the last one is the scenario.
    package static func files(name: String, template: Template = .threeTier) -> [File] {
        let (plan, world, scenario) =
            switch template {
            case .threeTier: (threeTierPlan, threeTierWorld, threeTierScenario)
            case .multiAccount: (multiAccountPlan, multiAccountWorld, multiAccountScenario)
            case .regulated: (regulatedPlan, regulatedWorld, regulatedScenario)
            }
        func file(_ path: String, _ kind: FileSchema, _ text: String) -> File {
            let up = path.contains("/") ? "../" : ""
            let editor = "# yaml-language-server: $schema=\(up)schemas/\(kind.rawValue).schema.json\n"
            return File(path: path, text: editor + text.replacing("NAME", with: name))
        }
        return [
            file("plans/\(name).yaml", .plan, plan),
            file("worlds/\(name).yaml", .world, world),
            file("\(name).yaml", .scenario, scenario),
        ]
    }

    /// The schemas to which the first line of every file leads, for editors.
    package static var schemas: [File] {
        FileSchema.allCases.map { schema in
            File(
                path: "schemas/\(schema.rawValue).schema.json",
                text: schema.text(operations: LoadedScenario.operations)
            )
        }
    }
}

extension StarterProject {
    /// Rehearses the starter project without touching a file.
    ///
    /// - Returns: How many events the execution has.
    package static func rehearse() throws -> Int {
        let files = files(name: "starter")
        let contents = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        let loaded = try LoadedScenario(file: "starter.yaml", loader: .memory(contents))
        return try Rehearsal(loaded).run().events.count
    }
}
