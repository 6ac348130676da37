package import MusterCore

/// Writes shapes of a service's model as JSON.
///
/// Members stand in the model's order and maps in the order of their keys, so equal shapes give equal bytes.
package enum JSONEncoding {
    /// The structure as an object; members that are absent are left out.
    ///
    /// With `bodyOnly` the members that travel in the path, the query or a header are left out as well, as in the body
    /// of a request.
    package static func encode(_ structure: some AWSStructure, bodyOnly: Bool = false) -> JSONValue {
        var encoder = JSONShapeEncoder(bodyOnly: bodyOnly)
        var copy = structure
        encoder.structure(&copy)
        return encoder.result
    }
}

/// Walks a shape and leaves what it sees as JSON.
private struct JSONShapeEncoder: ShapeVisitor {
    private(set) var result = JSONValue.null
    private var members: [JSONMember] = []
    private let bodyOnly: Bool

    init(bodyOnly: Bool) {
        self.bodyOnly = bodyOnly
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        let outer = members
        members = []
        value.visitMembers(&self)
        result = JSONValue(.object(members))
        members = outer
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard !bodyOnly || member.location == .body else { return }
        value.accept(&self, member.value)
        members.append(JSONMember(member.wireName, result))
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        var values: [JSONValue] = []
        values.reserveCapacity(value.count)
        for var element in value {
            element.accept(&self, schema.element ?? .plain)
            values.append(result)
        }
        result = .array(values)
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        var values: [JSONMember] = []
        values.reserveCapacity(value.count)
        for (key, var element) in value.sorted(by: { $0.key < $1.key }) {
            element.accept(&self, schema.element ?? .plain)
            values.append(JSONMember(key, result))
        }
        result = JSONValue(.object(values))
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        result = .string(value)
    }

    mutating func boolean(_ value: inout Bool) {
        result = .boolean(value)
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        result = .number(value)
    }

    mutating func fraction(_ value: inout Double) {
        result = value.isFinite ? .number(value) : .string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
    }

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        result = schema.isISO8601 ? .string(value.iso8601(.milliseconds)) : JSONValue(.number(value.epochSeconds))
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        result = .string(Base64.encode(value))
    }
}
