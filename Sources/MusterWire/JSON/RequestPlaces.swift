import MusterAWS
import MusterCore

/// Collects what a request carries in its path and its query.
struct RequestPlaces: ShapeVisitor {
    private(set) var labels: [String: String] = [:]
    private(set) var query: [FormText.Pair] = []
    private var texts: [String] = []

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard member.location != .body else { return }
        texts = []
        value.accept(&self, member.value)
        if member.location == .path {
            labels[member.wireName] = texts.first ?? ""
        } else {
            query += texts.map { FormText.Pair(member.wireName, $0) }
        }
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) { texts.append(value) }

    mutating func boolean(_ value: inout Bool) { texts.append(value ? "true" : "false") }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) { texts.append(String(value)) }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        for var element in value { element.accept(&self, schema.element ?? .plain) }
    }
}

/// Reads what a request carries in its path and its query, as the members of an object.
struct PlaceReader: ShapeVisitor {
    let labels: [String: String]
    let query: [FormText.Pair]
    private(set) var members: [JSONMember] = []
    /// The members that may not come from the body, whether they are there or not.
    private(set) var names: Set<String> = []
    private var texts: [String] = []
    private var read = JSONValue.null

    init(labels: [String: String], query: [FormText.Pair]) {
        self.labels = labels
        self.query = query
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard member.location != .body else { return }
        names.insert(member.wireName)
        texts =
            member.location == .path
            ? labels[member.wireName].map { [$0] } ?? []
            : query.filter { $0.name == member.wireName }.map(\.value)
        guard !texts.isEmpty else { return }
        value.accept(&self, member.value)
        members.append(JSONMember(member.wireName, read))
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        var present = Value.blank
        self.member(member, &present)
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        read = .string(texts.first ?? "")
    }

    mutating func boolean(_ value: inout Bool) {
        switch texts.first {
        case "true": read = .boolean(true)
        case "false": read = .boolean(false)
        default: read = .string(texts.first ?? "")
        }
    }

    /// A text that is no number stays a text, which does not fit the shape.
    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        read = texts.first.flatMap(Int.init).map { .number($0) } ?? .string(texts.first ?? "")
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        let all = texts
        var values: [JSONValue] = []
        for text in all {
            texts = [text]
            var element = Element.blank
            element.accept(&self, schema.element ?? .plain)
            values.append(read)
        }
        read = .array(values)
    }
}
