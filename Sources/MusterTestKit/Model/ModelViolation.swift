package import MusterAWS
import MusterCore

/// Breaks one rule of the model at one place of a request.
///
/// Every place that has a rule is numbered in the order in which it is visited; each rule there can be broken for itself.
package struct ModelViolation: ShapeVisitor {
    /// What is broken, and where.
    package struct Finding: Hashable, CustomStringConvertible {
        /// As refusals name it: elements of lists of plain values are named by their list.
        package let path: String
        /// The constraint as the services word it, or the part of it that names the rule.
        package let constraint: String

        package init(path: String, constraint: String) {
            self.path = path
            self.constraint = constraint
        }

        package var description: String { "\(path): \(constraint)" }
    }

    private let target: Int
    private var position = 0
    package private(set) var finding: Finding?
    private var path: [String] = []
    /// The depth of lists and maps of plain values, whose elements have no paths of their own.
    private var plainDepth = 0
    private let lowersNames: Bool

    /// Breaks the rule of a number.
    ///
    /// - Returns: `nil` when there are fewer rules.
    package static func breaking<Structure: AWSStructure>(
        _ number: Int,
        in request: Structure,
        lowersNames: Bool
    ) -> (request: Structure, finding: Finding)? {
        var violation = ModelViolation(target: number, lowersNames: lowersNames)
        var copy = request
        copy.visitMembers(&violation)
        return violation.finding.map { (copy, $0) }
    }

    private init(target: Int, lowersNames: Bool) {
        self.target = target
        self.lowersNames = lowersNames
    }

    /// Whether this is the rule to break.
    private mutating func isNext(_ constraint: String) -> Bool {
        defer { position += 1 }
        guard position == target else { return false }
        finding = Finding(path: path.joined(separator: "."), constraint: constraint)
        return true
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        let name = member.wireName
        path.append(lowersNames ? name.prefix(1).lowercased() + name.dropFirst() : name)
        value.accept(&self, member.value)
        path.removeLast()
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
        value = present
    }

    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }

    package mutating func text(_ value: inout String, _ schema: ValueSchema) {
        guard schema.words.isEmpty else {
            if isNext("enum value set") { value = "NO_SUCH_WORD" }
            return
        }
        if let maximum = schema.maximum, isNext("length less than or equal to \(maximum)") {
            value = String(repeating: "a", count: maximum + 1)
        }
        if let minimum = schema.minimum, minimum > 0, isNext("length greater than or equal to \(minimum)") {
            value = String(repeating: "a", count: minimum - 1)
        }
        if schema.pattern != nil, let wrong = PatternSample.mismatch(schema), isNext("regular expression pattern") {
            value = wrong
        }
    }

    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        if let minimum = schema.minimum, isNext("value greater than or equal to \(minimum)") { value = minimum - 1 }
        if let maximum = schema.maximum, isNext("value less than or equal to \(maximum)") { value = maximum + 1 }
    }

    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        if let maximum = schema.maximum, maximum < 1 << 20, isNext("length less than or equal to \(maximum)") {
            value = Array(repeating: 0, count: maximum + 1)
        }
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        if let maximum = schema.maximum, let first = value.first,
            isNext("length less than or equal to \(maximum)")
        {
            value = Array(repeating: first, count: maximum + 1)
            return
        }
        if let minimum = schema.minimum, minimum > 0, isNext("length greater than or equal to \(minimum)") {
            value = Array(value.prefix(minimum - 1))
            return
        }
        guard !value.isEmpty else { return }
        let isStructure = schema.element === ValueSchema.structure
        if isStructure { path.append("1.member") }
        value[0].accept(&self, schema.element ?? .plain)
        if isStructure { path.removeLast() }
    }

    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        guard let key = value.keys.min(), let element = value[key] else { return }
        if let maximum = schema.maximum, maximum < 10_000, isNext("length less than or equal to \(maximum)") {
            value = [:]
            for number in 0...maximum { value["k\(number)"] = element }
            return
        }
        var changed = key
        text(&changed, schema.key ?? .plain)
        let isStructure = schema.element === ValueSchema.structure
        if isStructure { path.append("\(key).member") }
        var present = element
        present.accept(&self, schema.element ?? .plain)
        if isStructure { path.removeLast() }
        value[key] = nil
        value[changed] = present
    }
}
