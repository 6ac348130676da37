import MusterCore

/// Reads the templates of a folder, and finds what would not come out as its author means.
struct TemplateReader {
    /// The largest template, in bytes; no message takes more.
    private static let bytesMaximum = 256 << 10

    /// Reads every template of a folder that was named at `place`, or on the command line.
    static func read(_ folder: String, namedAt place: SourceRange?, _ pass: inout ReadingPass) -> [NotificationTemplate]
    {
        var names: [String: (scope: String, part: NotificationTemplate.Part)] = [:]
        for scope in NotificationTemplate.scopes {
            for part in NotificationTemplate.Part.allCases {
                names[NotificationTemplate.fileName(scope, part)] = (scope, part)
            }
        }
        let found = pass.loader.names(in: folder).filter { $0.hasSuffix(".mustache") }
        guard !found.isEmpty else {
            pass.report(
                .missingTemplates,
                "\"\(folder)\" holds no template",
                at: place,
                label: place == nil ? nil : "named here",
                help: [
                    "templates have names such as failed.text.mustache; muster templates FOLDER writes the built-in ones"
                ]
            )
            return []
        }
        var templates: [NotificationTemplate] = []
        for name in found.sorted() {
            let path = "\(folder)/\(name)"
            guard let (scope, part) = names[name] else {
                pass.report(
                    .unknownTemplate,
                    "\"\(path)\" is a template of nothing",
                    at: place,
                    help: [
                        pass.suggestion(for: name, among: names.keys.sorted()),
                        "SCOPE.PART.mustache, with a kind, a category or \"message\", and subject, text or html",
                    ]
                )
                continue
            }
            guard let file = pass.load(path, namedAt: place, limit: bytesMaximum) else { continue }
            guard let source = String(validating: file.bytes, as: UTF8.self) else {
                pass.report(.notUTF8, "\"\(path)\" is not UTF-8 text", at: place)
                continue
            }
            var check = TemplateCheck(file: path, source: source)
            check.run(&pass)
            templates.append(NotificationTemplate(scope: scope, part: part, file: path, source: source))
        }
        return templates
    }
}

/// Goes through the tags of a template: what they name, and whether sections are closed.
private struct TemplateCheck {
    private struct Tag {
        let mark: Character?
        let name: String
        let line: Int
        let column: Int
        let length: Int
    }

    private struct Section {
        let tag: Tag
        let members: [String]
    }

    let file: String
    let source: String
    private var open: [Section] = []

    init(file: String, source: String) {
        self.file = file
        self.source = source
    }

    mutating func run(_ pass: inout ReadingPass) {
        for tag in tags(&pass) { check(tag, &pass) }
        for section in open {
            pass.report(
                .malformedTemplate,
                "section \"\(section.tag.name.shortened)\" is never closed",
                at: range(section.tag),
                help: ["write {{/\(section.tag.name.shortened)}} where it ends"]
            )
        }
    }

    private func range(_ tag: Tag) -> SourceRange {
        SourceRange(file: file, line: tag.line, column: tag.column, length: tag.length)
    }

    private mutating func check(_ tag: Tag, _ pass: inout ReadingPass) {
        switch tag.mark {
        case "!": return
        case "/":
            guard let last = open.popLast() else {
                pass.report(.malformedTemplate, "\"\(tag.name.shortened)\" ends what never began", at: range(tag))
                return
            }
            if last.tag.name != tag.name {
                pass.report(
                    .malformedTemplate,
                    "\"\(tag.name.shortened)\" ends here, and \"\(last.tag.name.shortened)\" of line \(last.tag.line) is open",
                    at: range(tag)
                )
            }
        case "#", "^":
            name(tag, &pass)
            let members = NotificationTemplate.placeholders[tag.name] ?? []
            open.append(Section(tag: tag, members: tag.mark == "#" ? members : []))
        case ">", "<", "$", "=", "%":
            pass.report(
                .malformedTemplate,
                "a template holds no {{\(tag.mark.map(String.init) ?? "")…}}",
                at: range(tag),
                label: "not part of notification templates",
                help: ["names, sections, inverted sections and comments are read"]
            )
        default:
            name(tag, &pass)
        }
    }

    private func name(_ tag: Tag, _ pass: inout ReadingPass) {
        let inner = open.flatMap(\.members)
        let all = NotificationTemplate.placeholders
        let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isKnown: Bool
        if tag.name == "." {
            isKnown = !open.isEmpty
        } else if parts.count == 1 {
            isKnown = inner.contains(tag.name) || all[tag.name] != nil
        } else {
            isKnown = parts.count == 2 && all[parts[0]]?.contains(parts[1]) == true
        }
        guard !isKnown else { return }
        let candidates = (all.keys.sorted() + inner).filter { $0 != "." }
        pass.report(
            .unknownPlaceholder,
            "notifications have no \"\(tag.name.shortened)\"",
            at: range(tag),
            label: "would stay empty",
            help: [pass.suggestion(for: tag.name, among: candidates) ?? "facts: \(candidates.joined(separator: ", "))"]
        )
    }

    /// Every tag with its place; reports the one that has no end.
    private func tags(_ pass: inout ReadingPass) -> [Tag] {
        var tags: [Tag] = []
        var line = 1
        var column = 1
        var rest = Substring(source)
        func advance(_ count: Int) {
            for character in rest.prefix(count) {
                if character.isNewline {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
            rest = rest.dropFirst(count)
        }
        while let next = rest.first {
            guard next == "{", rest.hasPrefix("{{") else {
                advance(1)
                continue
            }
            let isTriple = rest.hasPrefix("{{{")
            let body = rest.dropFirst(isTriple ? 3 : 2)
            let close = isTriple ? "}}}" : "}}"
            guard let end = body.firstRange(of: close) else {
                let tag = Tag(mark: nil, name: "", line: line, column: column, length: isTriple ? 3 : 2)
                pass.report(.malformedTemplate, "this tag never ends", at: range(tag), help: ["write \(close)"])
                break
            }
            let content = body[..<end.lowerBound]
            let mark = content.first { !$0.isWhitespace }.flatMap { "#^/!>&=<$%".contains($0) ? $0 : nil }
            var name = Substring(content.drop(while: \.isWhitespace))
            if mark != nil { name = name.dropFirst() }
            while name.first?.isWhitespace == true { name = name.dropFirst() }
            while name.last?.isWhitespace == true { name = name.dropLast() }
            let length = (isTriple ? 3 : 2) * 2 + content.count
            tags.append(
                Tag(mark: mark == "&" ? nil : mark, name: String(name), line: line, column: column, length: length)
            )
            advance(length)
        }
        return tags
    }
}
