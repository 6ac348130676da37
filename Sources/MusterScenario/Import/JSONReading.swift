import MusterCore

/// A JSON file that is being read, with the means to point into it.
struct JSONFile {
    let file: SourceFile
    let root: JSONValue

    /// The largest file that is read: about 20,000 servers as the AWS CLI prints them.
    static let bytesMaximum = 64 << 20
    static let depthMaximum = 64

    /// Parses a file; reports and returns `nil` when it is not JSON.
    init?(_ file: SourceFile, _ pass: inout ReadingPass) {
        self.file = file
        if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
            pass.report(.notUTF8, "\"\(file.path)\" is UTF-16 text", help: ["save the file as UTF-8"])
            return nil
        }
        guard file.bytes.contains(where: { $0 > 0x20 }) else {
            pass.report(
                .emptyFile,
                "\"\(file.path)\" holds nothing",
                help: ["write the output of \"aws drs describe-source-servers\" into it"]
            )
            return nil
        }
        do {
            let limits = JSONParser.Limits(size: Self.bytesMaximum, depth: Self.depthMaximum)
            root = try JSONParser.parse(file.bytes, limits: limits)
        } catch {
            pass.report(
                .invalidJSON,
                "\"\(file.path)\" is not valid JSON: \(error.message)",
                at: file.range(ofByte: error.offset),
                label: "here",
                help: [Self.help(file)]
            )
            return nil
        }
    }

    /// What the file may be instead.
    private static func help(_ file: SourceFile) -> String? {
        let start = file.bytes.drop { $0 <= 0x20 }.prefix(64)
        if start.first == UInt8(ascii: "{") || start.first == UInt8(ascii: "[") { return nil }
        return "run the AWS CLI with \"--output json\""
    }

    /// Where a value stands; its length for short texts and numbers, else its first character.
    func range(_ value: JSONValue) -> SourceRange {
        let length: Int =
            switch value.content {
            case .string(let text): text.count + 2
            case .number(let text): text.utf8.count
            case .boolean(let flag): flag ? 4 : 5
            case .null: 4
            case .array, .object: 1
            }
        return file.range(ofByte: value.offset, length: length)
    }
}

/// The members of one JSON object, with the reports of what is missing or of another kind.
struct JSONFields {
    let file: JSONFile
    let value: JSONValue
    /// What the object is about, for messages: `server "db-1"`.
    var title: String

    /// - Returns: `nil`, reported, when the value is not an object.
    init?(_ value: JSONValue, in file: JSONFile, _ title: String, _ pass: inout ReadingPass) {
        guard value.members != nil else {
            pass.report(
                .wrongMember,
                "\(title) is \(value.kind), where an object is expected",
                at: file.range(value)
            )
            return nil
        }
        self.file = file
        self.value = value
        self.title = title
    }

    /// A member that is there and not null.
    subscript(name: String) -> JSONValue? {
        guard let member = value[name], !member.isNull else { return nil }
        return member
    }

    func range(_ name: String) -> SourceRange { file.range(value[name] ?? value) }

    func string(_ name: String, _ pass: inout ReadingPass) -> String? {
        guard let member = self[name] else { return nil }
        guard let text = member.string else { return wrong(name, member, "a string", &pass) }
        return text
    }

    /// A text that has to be there.
    func required(_ name: String, _ pass: inout ReadingPass) -> String? {
        guard let member = self[name] else {
            pass.report(.missingMember, "\(title) has no \"\(name)\"", at: file.range(value))
            return nil
        }
        guard let text = member.string else { return wrong(name, member, "a string", &pass) }
        return text
    }

    func boolean(_ name: String, _ pass: inout ReadingPass) -> Bool? {
        guard let member = self[name] else { return nil }
        guard let flag = member.boolean else { return wrong(name, member, "true or false", &pass) }
        return flag
    }

    func integer(_ name: String, _ pass: inout ReadingPass) -> Int? {
        guard let member = self[name] else { return nil }
        guard let number = member.integer else { return wrong(name, member, "a whole number", &pass) }
        return number
    }

    func object(_ name: String, _ pass: inout ReadingPass) -> JSONFields? {
        guard let member = self[name] else { return nil }
        guard member.members != nil else { return wrong(name, member, "an object", &pass) }
        return JSONFields(member, in: file, title, &pass)
    }

    func list(_ name: String, _ pass: inout ReadingPass) -> [JSONValue] {
        guard let member = self[name] else { return [] }
        guard let items = member.array else { return wrong(name, member, "an array", &pass) ?? [] }
        return items
    }

    /// The tags of a resource; values that are not texts are reported.
    func tags(_ name: String, _ pass: inout ReadingPass) -> [String: String] {
        guard let member = self[name] else { return [:] }
        guard let members = member.members else { return wrong(name, member, "an object", &pass) ?? [:] }
        var tags: [String: String] = [:]
        for tag in members {
            guard let text = tag.value.string else {
                pass.report(
                    .wrongMember,
                    "the tag \"\(tag.name.shortened)\" of \(title) is \(tag.value.kind), where a string is expected",
                    at: file.range(tag.value)
                )
                continue
            }
            tags[tag.name] = text
        }
        return tags
    }

    private func wrong<Value>(
        _ name: String,
        _ member: JSONValue,
        _ expected: String,
        _ pass: inout ReadingPass
    ) -> Value? {
        pass.report(
            .wrongMember,
            "\"\(name)\" of \(title) is \(member.kind), where \(expected) is expected",
            at: file.range(member)
        )
        return nil
    }
}
