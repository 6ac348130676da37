import MusterAWS
import MusterCore

/// A refusal in full, in a text that says nothing to whoever may not decode it.
///
/// EC2 answers a refused call with such a text; `DecodeAuthorizationMessage` opens it. Nothing is kept for it: the text
/// holds everything, and a checksum that no other text has.
///
/// Source: STS 2011-06-15, `DecodeAuthorizationMessage`; the form of the message is that of its example. The encoding is
/// ours and no secret.
struct EncodedRefusal {
    let text: String

    init(_ refusal: AuthorizationRefusal, caller: Principal, facts: [(key: String, values: [String])] = []) {
        text = Self.encode(Self.message(refusal, caller, facts))
    }

    /// The message of a text.
    ///
    /// - Returns: `nil` for a text that was not made here.
    static func message(of text: String) -> String? {
        guard let bytes = Base64.decodeURLSafe(text), bytes.count > headLength else { return nil }
        let check = bytes.prefix(headLength).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        let plain = scramble(Array(bytes.dropFirst(headLength)), check)
        guard digest(plain) == check else { return nil }
        return String(validating: plain, as: UTF8.self)
    }

    // MARK: Message

    private static func message(
        _ refusal: AuthorizationRefusal,
        _ caller: Principal,
        _ facts: [(key: String, values: [String])]
    ) -> String {
        func items(_ values: [JSONValue]) -> JSONValue { .object([("items", .array(values))]) }
        let conditions = facts.map { fact in
            JSONValue.object([
                ("key", .string(fact.key)),
                ("values", items(fact.values.map { .object([("value", .string($0))]) })),
            ])
        }
        let name = caller.arn.split(separator: "/").last.map(String.init) ?? caller.arn
        let message = JSONValue.object([
            ("allowed", .boolean(false)),
            ("explicitDeny", .boolean(refusal.isExplicit)),
            ("matchedStatements", items([])),
            ("failures", items([])),
            (
                "context",
                .object([
                    (
                        "principal",
                        .object([
                            ("id", .string(caller.userID)), ("name", .string(name)), ("arn", .string(caller.arn)),
                        ])
                    ),
                    ("action", .string(refusal.action)),
                    ("resource", .string(refusal.resource)),
                    ("conditions", items(conditions)),
                ])
            ),
        ])
        return JSONWriter().text(message)
    }

    // MARK: Encoding

    private static let headLength = 8

    private static func encode(_ message: String) -> String {
        let plain = Array(message.utf8)
        let check = digest(plain)
        let head = stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: check >> UInt64($0)) }
        return Base64.encodeURLSafe(head + scramble(plain, check))
    }

    private static func digest(_ bytes: [UInt8]) -> UInt64 {
        var hash = StableHash()
        for byte in bytes { hash.combine(byte) }
        return hash.value
    }

    /// Its own inverse.
    private static func scramble(_ bytes: [UInt8], _ key: UInt64) -> [UInt8] {
        var random = SeededGenerator(seed: key, stream: "authorization messages")
        var word: UInt64 = 0
        return bytes.enumerated().map { place, byte in
            if place.isMultiple(of: 8) { word = random.next() }
            defer { word >>= 8 }
            return byte ^ UInt8(truncatingIfNeeded: word)
        }
    }
}
