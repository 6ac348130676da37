package import MusterCore

/// What a rule means, why it matters, and an example of each side.
package struct Explanation: Sendable {
    /// Files that show a rule broken, or kept; their texts as people are shown them.
    package struct Example: Sendable {
        package enum Kind: String, Hashable, Sendable {
            case plan, world, scenario
            /// What the AWS CLI prints.
            case imported = "import"
            /// A template of a message, in the folder `templates`.
            case template
            /// The same under a name that means nothing.
            case misnamed

            /// The path of the file in an example, and what people are shown above it.
            var file: String {
                switch self {
                case .plan, .world, .scenario: "\(rawValue).yaml"
                case .imported: "output.json"
                case .template: "templates/failed.text.mustache"
                case .misnamed: "templates/faild.text.mustache"
                }
            }
        }

        package struct Part: Sendable {
            package var kind: Kind
            package var text: String
            /// Whether the text is the whole file; else the keys that it lacks are filled in.
            package var isWhole: Bool
            /// Whether the text only describes a file that is too large or too odd to be shown.
            package var isDescription: Bool
        }

        package var parts: [Part] = []
    }

    package var code: DiagnosticCode
    package var meaning: String
    package var reason: String
    package var wrong: Example
    package var right: Example

    /// The explanation of a rule; `nil` for none, which a test does not let happen.
    package static func of(_ code: DiagnosticCode) -> Explanation? { all[code] }

    private static let all: [DiagnosticCode: Explanation] = {
        let texts = [
            reading, plans, waves, worlds, scenarios, imports, orderAdvice, timeAdvice, otherAdvice, notifications,
        ]
        let list = texts.flatMap { ExplanationText.read($0) }
        return Dictionary(list.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }()
}

extension DiagnosticCode {
    /// The rules in groups, as they are listed to people.
    package static let blocks: [(prefix: String, title: String, summary: String)] = [
        ("M01", "Reading", "Rules of every YAML file."),
        ("M02", "Plans", "Rules of plans, and of plans in their worlds."),
        ("M03", "Worlds", "Rules of worlds."),
        ("M04", "Scenarios", "Rules of faults, people and expectations."),
        (
            "M05", "Imports and exports",
            "Rules of what the AWS CLI and other orchestrators write, and of what is made of it."
        ),
        (
            "M06", "Advice",
            "What `muster lint` says of valid files. A *warning* may spoil a drill or hide its failure; a *note* makes a plan better."
        ),
        ("M07", "Notifications", "Rules of whom a plan tells."),
    ]

    /// Which commands report it.
    package var commands: String {
        switch rawValue.prefix(3) {
        case "M05": "import, export"
        case "M06": "lint"
        default: "run, validate, lint, show"
        }
    }
}

/// Reads explanations from their text.
///
/// An entry begins with its code on a line of its own. Plain lines say what it means, lines behind `>` why it matters.
/// `wrong plan:` and `right plan:` begin examples, whose lines are indented by four; `whole` before the colon stands for
/// a text that is the whole file, `described` for one that only describes it.
enum ExplanationText {
    static func read(_ text: String) -> [Explanation] {
        var entries: [Explanation] = []
        var isWrong = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let code = DiagnosticCode(rawValue: String(line)) {
                entries.append(Explanation(code: code, meaning: "", reason: "", wrong: .init(), right: .init()))
                continue
            }
            guard let last = entries.indices.last else { continue }
            if let (wrong, part) = heading(line) {
                isWrong = wrong
                if wrong { entries[last].wrong.parts.append(part) } else { entries[last].right.parts.append(part) }
            } else if line.hasPrefix("    ") || (line.isEmpty && !entries[last].wrong.parts.isEmpty) {
                let text = line.dropFirst(4) + "\n"
                if isWrong {
                    entries[last].wrong.append(text)
                } else {
                    entries[last].right.append(text)
                }
            } else if line.hasPrefix("> ") {
                entries[last].reason += (entries[last].reason.isEmpty ? "" : " ") + line.dropFirst(2)
            } else if !line.isEmpty {
                entries[last].meaning += (entries[last].meaning.isEmpty ? "" : " ") + line
            }
        }
        for index in entries.indices {
            entries[index].wrong.trim()
            entries[index].right.trim()
        }
        return entries
    }

    /// `wrong plan:`, `right world whole:`.
    private static func heading(_ line: Substring) -> (isWrong: Bool, part: Explanation.Example.Part)? {
        guard line.hasSuffix(":") else { return nil }
        let words = line.dropLast().split(separator: " ")
        guard words.count >= 2, words[0] == "wrong" || words[0] == "right",
            let kind = Explanation.Example.Kind(rawValue: String(words[1]))
        else {
            return nil
        }
        let part = Explanation.Example.Part(
            kind: kind,
            text: "",
            isWhole: words.dropFirst(2).contains("whole"),
            isDescription: words.dropFirst(2).contains("described")
        )
        return (words[0] == "wrong", part)
    }
}

extension Explanation.Example {
    fileprivate mutating func append(_ text: some StringProtocol) {
        guard let last = parts.indices.last else { return }
        parts[last].text += text
    }

    fileprivate mutating func trim() {
        for index in parts.indices {
            while parts[index].text.hasSuffix("\n\n") { parts[index].text.removeLast() }
        }
    }
}
