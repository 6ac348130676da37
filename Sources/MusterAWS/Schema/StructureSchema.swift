/// What the service's model says about one structure.
package final class StructureSchema: Sendable {
    package let service: ServiceName
    /// The shape's name in the model.
    package let name: String
    /// The members in the model's order, which is the order in which they are visited.
    package let members: [MemberSchema]
    /// Whether exactly one member is to be set.
    package let isUnion: Bool

    package init(_ service: ServiceName, _ name: String, _ members: [MemberSchema], isUnion: Bool = false) {
        self.service = service
        self.name = name
        self.members = members
        self.isUnion = isUnion
    }
}

/// What the service's model says about one member of a structure.
package final class MemberSchema: Sendable {
    /// The name on the wire, which is the model's name unless the model says otherwise.
    package let wireName: String
    /// The name in a request of the ec2 query protocol, which begins with a capital.
    package let ec2Name: String
    package let value: ValueSchema
    package let location: Location
    package let isRequired: Bool
    /// Whether a client makes up a token when the caller gives none.
    package let isIdempotencyToken: Bool

    /// Where a member stands in a request of the REST protocols.
    package enum Location: Hashable, Sendable {
        case body
        case header
        case path
        case query
    }

    package init(
        _ wireName: String,
        _ value: ValueSchema,
        isRequired: Bool = false,
        asked ec2Name: String? = nil,
        in location: Location = .body,
        isIdempotencyToken: Bool = false
    ) {
        self.wireName = wireName
        self.ec2Name = ec2Name ?? wireName.prefix(1).uppercased() + wireName.dropFirst()
        self.value = value
        self.location = location
        self.isRequired = isRequired
        self.isIdempotencyToken = isIdempotencyToken
    }
}
