import MusterCore

/// Walks a value and collects what does not satisfy the model.
struct Validator: ShapeVisitor {
    /// Problems beyond this number are not collected; nobody reads them, and an input may hold millions.
    static let problemLimit = 256

    private(set) var problems: [ValidationProblem] = []
    private let lowersNames: Bool
    private var path: [Step] = []
    /// Inside a list or map of plain values: the distinct constraints that elements break.
    private var gathered: [String]?

    private enum Step {
        case member(MemberSchema)
        case element(Int)
        case key(String)
    }

    /// - Parameter lowersNames: Whether the service shows member names with a small first letter.
    init(lowersNames: Bool) {
        self.lowersNames = lowersNames
    }

    private var isFull: Bool { problems.count >= Self.problemLimit }

    // MARK: Walking

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard member.value.isConstrained, !isFull else { return }
        path.append(.member(member))
        value.accept(&self, member.value)
        path.removeLast()
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard member.value.isConstrained, var present = value, !isFull else { return }
        path.append(.member(member))
        present.accept(&self, member.value)
        path.removeLast()
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        if Structure.schema.isUnion {
            var counter = PresentMembers()
            value.visitMembers(&counter)
            if counter.count != 1 {
                fail("Member must have exactly one of its members set")
            }
        }
        value.visitMembers(&self)
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        checkLength(value.count, schema)
        guard let element = schema.element, element.isConstrained else { return }
        let looked = value.prefix(schema.maximum ?? 10_000)
        if element === ValueSchema.structure {
            for (index, var item) in looked.enumerated() where !isFull {
                path.append(.element(index + 1))
                item.accept(&self, element)
                path.removeLast()
            }
        } else {
            gathering("Member must satisfy constraint") { validator in
                for var item in looked {
                    item.accept(&validator, element)
                }
            }
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        checkLength(value.count, schema)
        guard schema.maximum.map({ value.count <= $0 }) ?? (value.count <= 10_000) else { return }
        // Only what is said of a map depends on its order, and of most there is nothing to say.
        let known = problems.count
        let wasGathered = gathered?.count
        for (name, item) in value {
            guard known == problems.count, wasGathered == gathered?.count else { break }
            entry(name, item, schema)
        }
        guard known != problems.count || wasGathered != gathered?.count else { return }
        problems.removeSubrange(known...)
        if let wasGathered { gathered?.removeSubrange(wasGathered...) }
        let sorted = value.sorted { $0.key < $1.key }
        if let key = schema.key, key.isConstrained {
            gathering("Map keys must satisfy constraint") { validator in
                for (name, _) in sorted {
                    var text = name
                    validator.text(&text, key)
                }
            }
        }
        guard let element = schema.element, element.isConstrained else { return }
        if element === ValueSchema.structure {
            for (name, var item) in sorted where !isFull {
                path.append(.key(name))
                item.accept(&self, element)
                path.removeLast()
            }
        } else {
            gathering("Map value must satisfy constraint") { validator in
                for (_, var item) in sorted {
                    item.accept(&validator, element)
                }
            }
        }
    }

    /// Notes any problem of one entry of a map.
    private mutating func entry<Element: AWSValue>(_ name: String, _ item: Element, _ schema: ValueSchema) {
        if let key = schema.key, key.isConstrained {
            var text = name
            self.text(&text, key)
        }
        guard let element = schema.element, element.isConstrained else { return }
        var item = item
        item.accept(&self, element)
    }

    /// Reports what the elements break once for the whole list, as the services do.
    private mutating func gathering(_ heading: String, _ walk: (inout Validator) -> Void) {
        let outer = gathered
        gathered = []
        walk(&self)
        let broken = gathered ?? []
        gathered = outer
        if !broken.isEmpty {
            fail("\(heading): [\(broken.joined(separator: ", "))]")
        }
    }

    // MARK: Leaves

    mutating func boolean(_ value: inout Bool) {}

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {}

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        checkLength(value.count, schema)
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        let shown = "'\(value)'"
        if let minimum = schema.minimum, value < minimum {
            fail("Member must have value greater than or equal to \(minimum)", shown)
        }
        if let maximum = schema.maximum, value > maximum {
            fail("Member must have value less than or equal to \(maximum)", shown)
        }
    }

    mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema) {
        if value.isKnown { return }
        var text = value.rawValue
        self.text(&text, schema)
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        guard schema.isConstrained else { return }
        if !schema.words.isEmpty {
            if !schema.words.contains(value) {
                fail(
                    "Member must satisfy enum value set: [\(schema.words.joined(separator: ", "))]",
                    shown(value, schema)
                )
            }
            return
        }
        if schema.minimum != nil || schema.maximum != nil {
            // A text never has more characters than bytes, so that most texts need no counting.
            let bytes = value.utf8.count
            if let maximum = schema.maximum, bytes > maximum, value.hasMoreScalars(than: maximum) {
                // A pattern is not tried on a text that is too long; the answer would not change.
                return fail("Member must have length less than or equal to \(maximum)", shown(value, schema))
            }
            if let minimum = schema.minimum, minimum > 0, !value.hasMoreScalars(than: minimum - 1) {
                fail("Member must have length greater than or equal to \(minimum)", shown(value, schema))
            }
        }
        if let pattern = schema.pattern, !pattern.matches(value) {
            fail("Member must satisfy regular expression pattern: \(pattern.source)", shown(value, schema))
        }
    }

    private mutating func checkLength(_ count: Int, _ schema: ValueSchema) {
        if let minimum = schema.minimum, count < minimum {
            fail("Member must have length greater than or equal to \(minimum)")
        }
        if let maximum = schema.maximum, count > maximum {
            fail("Member must have length less than or equal to \(maximum)")
        }
    }

    // MARK: Problems

    private func shown(_ text: String, _ schema: ValueSchema) -> String? {
        guard !schema.isSensitive else { return nil }
        let start = text.unicodeScalars.prefix(256)
        return start.endIndex == text.unicodeScalars.endIndex ? "'\(text)'" : nil
    }

    private mutating func fail(_ constraint: String, _ shown: String? = nil) {
        if gathered != nil {
            if gathered?.contains(constraint) == false { gathered?.append(constraint) }
        } else if !isFull {
            problems.append(ValidationProblem(path: pathText, constraint: constraint, shown: shown))
        }
    }

    private var pathText: String {
        var text = ""
        for step in path {
            if !text.isEmpty { text += "." }
            switch step {
            case .member(let member):
                let name = member.wireName
                text += lowersNames ? name.prefix(1).lowercased() + name.dropFirst() : name
            case .element(let number): text += "\(number).member"
            case .key(let key): text += "\(key.prefix(128)).member"
            }
        }
        return text
    }
}

extension ValueSchema {
    /// What a text breaks of the rules of the model.
    package func constraints(brokenBy text: String) -> [String] {
        guard isConstrained else { return [] }
        var validator = Validator(lowersNames: false)
        var text = text
        validator.text(&text, self)
        return validator.problems.map(\.constraint)
    }
}

/// Counts the members of a union that are set.
private struct PresentMembers: ShapeVisitor {
    var count = 0

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        count += 1
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        if value != nil { count += 1 }
    }
}

extension String {
    /// Whether the text has more Unicode scalars than the limit; looks no further than that.
    fileprivate func hasMoreScalars(than limit: Int) -> Bool {
        guard utf8.count > limit else { return false }
        var left = limit
        // Every scalar has one byte that does not go on from the one before.
        for byte in utf8 where byte & 0xC0 != 0x80 {
            if left == 0 { return true }
            left -= 1
        }
        return false
    }
}
