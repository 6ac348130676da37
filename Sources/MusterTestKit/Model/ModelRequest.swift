package import MusterAWS
package import MusterCore

/// Fills a request so that it satisfies the model.
package struct ModelRequest: ShapeVisitor {
    package enum Size: Hashable, CaseIterable {
        /// Members that are required, as short as they may be.
        case minimal
        /// All members, each of usual length.
        case full
        /// All members, as long as they may be.
        case maximal
    }

    private let size: Size
    /// Values of members that name something, by the member.
    private let known: [String: String]
    private var name = ""
    private var depth = 0
    /// Distinguishes the keys of a map and the elements of a list.
    private var number = 0
    /// Shapes for which no value was found.
    package private(set) var missing: [String] = []

    package static func make<Structure: AWSStructure>(
        _ type: Structure.Type,
        _ size: Size,
        known: [String: String] = [:]
    ) -> (request: Structure, missing: [String]) {
        var maker = ModelRequest(size: size, known: known)
        var value = Structure.blank
        value.visitMembers(&maker)
        return (value, maker.missing)
    }

    private init(size: Size, known: [String: String]) {
        self.size = size
        self.known = known
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        let outer = name
        name = member.wireName
        value.accept(&self, member.value)
        name = outer
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        // A token leads nowhere unless an answer has brought it.
        guard size != .minimal, depth < 6, !member.wireName.hasSuffix("oken"), member.wireName != "Marker" else {
            return
        }
        let outer = name
        name = member.wireName
        var present = Value.blank
        present.accept(&self, member.value)
        value = present
        name = outer
    }

    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        depth += 1
        defer { depth -= 1 }
        guard Structure.schema.isUnion else { return value.visitMembers(&self) }
        var first = FirstMember(maker: self)
        value.visitMembers(&first)
        self = first.maker
    }

    /// Values of members whose patterns also allow what is none: a 99th of May.
    private static let usual = [
        "fromDate": "2026-03-01T09:00:00Z", "toDate": "2026-03-02T09:00:00Z", "fromDateTime": "2026-03-01T09:00:00Z",
        "toDateTime": "2026-03-02T09:00:00Z",
    ]

    package mutating func text(_ value: inout String, _ schema: ValueSchema) {
        if let known = known[name] ?? Self.usual[name] {
            value = known
            return
        }
        let found: String? =
            switch size {
            case .minimal: PatternSample.text(schema, atLeast: schema.minimum ?? 0)
            case .full: PatternSample.text(schema, atLeast: max(1, schema.minimum ?? 1))
            case .maximal: PatternSample.longest(schema, min(schema.maximum ?? 64, number > 0 ? 256 : 2_048))
            }
        guard let found else {
            missing.append(name)
            return
        }
        value = schema.words.isEmpty ? numbered(found, schema) : found
    }

    /// Another text of the same kind, for keys and elements that must differ.
    private func numbered(_ text: String, _ schema: ValueSchema) -> String {
        guard number > 0, schema.maximum == nil || !text.isEmpty else { return text }
        let suffix = String(number)
        guard text.count > suffix.count else { return text }
        let other = text.dropLast(suffix.count) + suffix
        return schema.pattern.map { $0.matches(String(other)) } ?? true ? String(other) : text
    }

    package mutating func boolean(_ value: inout Bool) { value = size == .maximal }

    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        value = size == .maximal ? schema.maximum ?? 1_000_000 : schema.minimum ?? 1
    }

    package mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) { value = SimulatedTime.moment }

    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        value = Array(repeating: 65, count: max(1, schema.minimum ?? 1))
    }

    private func count(_ schema: ValueSchema) -> Int {
        switch size {
        case .minimal: schema.minimum ?? 0
        case .full: max(1, schema.minimum ?? 1)
        case .maximal: max(schema.minimum ?? 0, min(schema.maximum ?? 3, 50))
        }
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        let outer = number
        for index in 0..<count(schema) {
            number = index
            var element = Element.blank
            element.accept(&self, schema.element ?? .plain)
            value.append(element)
        }
        number = outer
    }

    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        let outer = number
        for index in 0..<count(schema) {
            number = index
            var (key, element) = ("", Element.blank)
            text(&key, schema.key ?? .plain)
            element.accept(&self, schema.element ?? .plain)
            value[key.isEmpty ? "key" : key] = element
        }
        number = outer
    }
}

/// Fills the first member of a union and leaves the others out.
private struct FirstMember: ShapeVisitor {
    var maker: ModelRequest
    private var isDone = false

    init(maker: ModelRequest) {
        self.maker = maker
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {}

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard !isDone else { return }
        isDone = true
        var present = Value.blank
        present.accept(&maker, member.value)
        value = present
    }
}

/// A moment inside every test's world.
package enum SimulatedTime {
    package static let moment = Timestamp(seconds: 1_772_442_000)
}
