import MusterAWS
import MusterCore

/// The body of a request that is written in JSON.
enum RequestBody {
    /// Deepest nesting that is read; the deepest shape of the models has 12.
    static let limits = JSONParser.Limits(size: 16 << 20, depth: 64)

    /// Why a body cannot be read, without a full stop.
    struct Unreadable: Error {
        let message: String
    }

    /// The members of the object; none for a body without any text.
    static func members(_ body: [UInt8]) throws(Unreadable) -> [JSONMember] {
        guard !isBlank(body) else { return [] }
        let content: JSONValue
        do {
            content = try JSONParser.parse(body, limits: limits)
        } catch {
            throw Unreadable(message: "\(error)")
        }
        guard case .object(let members) = content.content else {
            throw Unreadable(message: "the body is not an object")
        }
        return members
    }

    /// Whether there is nothing but what JSON takes for white space.
    static func isBlank(_ body: [UInt8]) -> Bool {
        body.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }
}
