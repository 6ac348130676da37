package import MusterAWS

/// A request as it travels: nothing is decoded yet.
package struct WireRequest: Hashable, Sendable {
    package var method: HTTPMethod
    /// As it stands in the request line, percent-encoded and without the query.
    package var path: String
    /// What follows the question mark, percent-encoded; empty without one.
    package var query: String
    package var headers: WireHeaders
    package var body: [UInt8]

    package init(
        _ method: HTTPMethod,
        _ path: String,
        query: String = "",
        headers: WireHeaders = WireHeaders(),
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}

/// An answer as it travels.
package struct WireAnswer: Hashable, Sendable {
    package var status: Int
    package var headers: WireHeaders
    package var body: [UInt8]

    package init(_ status: Int, headers: WireHeaders = WireHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The fields of a message's head in their order; names are compared without regard to case.
package struct WireHeaders: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package private(set) var fields: [Field]

    package init(_ fields: [Field] = []) {
        self.fields = fields
    }

    package init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field($0, $1) }
    }

    package mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name, value))
    }

    /// Takes every field of a name away.
    package mutating func remove(_ name: String) {
        fields.removeAll { Self.areEqual($0.name, name) }
    }

    /// The first value under a name.
    package subscript(name: String) -> String? {
        fields.first { Self.areEqual($0.name, name) }?.value
    }

    /// All values under a name, in order.
    package func values(of name: String) -> [String] {
        fields.filter { Self.areEqual($0.name, name) }.map(\.value)
    }

    private static func areEqual(_ first: String, _ second: String) -> Bool {
        first.utf8.count == second.utf8.count
            && zip(first.utf8, second.utf8).allSatisfy { lowered($0) == lowered($1) }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte | 0x20 : byte
    }
}
