package import MusterAWS
package import MusterCore

/// Where the members of a request stand, in JSON and in forms.
package struct MemberPlaces: ShapeVisitor {
    package enum Kind: Hashable, Sendable {
        case text, flag, number, fraction, time, bytes, list, map, structure
    }

    package enum Step: Hashable, Sendable {
        case name(String)
        case index(Int)
    }

    package struct Place: Sendable {
        /// From the outermost object.
        package let json: [Step]
        /// The name of a pair, or what stands before those of its parts.
        package let query: String
        package let kind: Kind
        package let isRequired: Bool
        package let location: MemberSchema.Location
    }

    package private(set) var places: [Place] = []
    private let isEC2: Bool
    private var json: [Step] = []
    private var query = ""
    private var kind = Kind.structure

    /// Every member of a request at every depth, in the order of the shape.
    package static func of<Structure: AWSStructure>(_ request: Structure) -> [Place] {
        var places = MemberPlaces(isEC2: Structure.schema.service == .ec2)
        var copy = request
        copy.visitMembers(&places)
        return places.places
    }

    private init(isEC2: Bool) {
        self.isEC2 = isEC2
    }

    private mutating func within(_ step: Step, _ name: String, _ walk: (inout Self) -> Void) {
        let outer = (json, query)
        json.append(step)
        query = query.isEmpty ? name : query + "." + name
        walk(&self)
        (json, query) = outer
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        visit(member, &value)
    }

    package mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        visit(member, &present)
    }

    private mutating func visit<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        within(.name(member.wireName), isEC2 ? member.ec2Name : member.wireName) { places in
            let number = places.places.count
            value.accept(&places, member.value)
            // Before its parts, which have been noted by now.
            let place = Place(
                json: places.json,
                query: places.query,
                kind: places.kind,
                isRequired: member.isRequired,
                location: member.location
            )
            places.places.insert(place, at: number)
        }
    }

    package mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
        kind = .structure
    }

    package mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        if var first = value.first {
            within(.index(0), isEC2 ? "1" : "\(schema.elementName).1") {
                first.accept(&$0, schema.element ?? .plain)
            }
        }
        kind = .list
    }

    package mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        if let key = value.keys.min(), var first = value[key] {
            within(.name(key), "entry.1.\(schema.elementName)") { first.accept(&$0, schema.element ?? .plain) }
        }
        kind = .map
    }

    package mutating func text(_ value: inout String, _ schema: ValueSchema) { kind = .text }
    package mutating func boolean(_ value: inout Bool) { kind = .flag }
    package mutating func integer(_ value: inout Int, _ schema: ValueSchema) { kind = .number }
    package mutating func fraction(_ value: inout Double) { kind = .fraction }
    package mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) { kind = .time }
    package mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) { kind = .bytes }
}

extension JSONValue {
    /// The value with another one, or none, at a place.
    package func replacing(_ path: some Collection<MemberPlaces.Step>, with value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? self }
        let rest = path.dropFirst()
        switch (step, content) {
        case (.name(let name), .object(let members)):
            return JSONValue(
                .object(
                    members.compactMap { member in
                        guard member.name == name else { return member }
                        if rest.isEmpty { return value.map { JSONMember(name, $0) } }
                        return JSONMember(name, member.value.replacing(rest, with: value))
                    }
                )
            )
        case (.index(let index), .array(var elements)) where elements.indices.contains(index):
            elements[index] = elements[index].replacing(rest, with: value)
            return .array(elements)
        default: return self
        }
    }
}
