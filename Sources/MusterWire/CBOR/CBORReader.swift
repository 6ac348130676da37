import MusterAWS
import MusterCore

/// Reads CBOR after RFC 8949, as far as the services speak it, as the JSON that says the same.
///
/// Shapes are then filled by the same decoder as from JSON: bytes become Base64, the tag of a moment is taken off its
/// seconds, and a number that JSON cannot write becomes its word.
struct CBORReader {
    /// Why bytes cannot be read, without a full stop.
    struct Unreadable: Error {
        let message: String
    }

    /// Deepest nesting that is read; the deepest shape of the models has 12.
    static let depthLimit = 64
    /// So many values are read at most: the largest good request of CloudWatch has less than half of it.
    static let valueLimit = 1_000_000

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private var count = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the bytes hold.
    static func value(of bytes: [UInt8]) throws(Unreadable) -> JSONValue {
        var reader = CBORReader(bytes)
        let value = try reader.value()
        guard reader.index == bytes.count else {
            throw reader.failure("expected the end after \(reader.index) bytes")
        }
        return value
    }

    // MARK: Values

    private enum Major: UInt8 {
        case unsigned, negative, bytes, text, array, map, tag, other
    }

    /// What stands in the first byte of a value: its kind, and how long it is or where that stands.
    private struct Head {
        let major: Major
        let information: UInt8
        /// Ends with a break, and not after a count.
        var isOpen: Bool { information == 31 }
    }

    private static let breakByte: UInt8 = 0xFF

    private mutating func value() throws(Unreadable) -> JSONValue {
        count += 1
        guard count <= Self.valueLimit else { throw failure("there are more than \(Self.valueLimit) values") }
        let start = index
        let head = try head()
        switch head.major {
        case .unsigned: return JSONValue(.number(String(try argument(head))), offset: start)
        case .negative: return JSONValue(.number(Self.negative(try argument(head))), offset: start)
        case .bytes: return JSONValue(.string(Base64.encode(try chunks(head))), offset: start)
        case .text: return JSONValue(.string(try text(head)), offset: start)
        case .array: return JSONValue(.array(try array(head)), offset: start)
        case .map: return JSONValue(.object(try map(head)), offset: start)
        case .tag: return try tagged(head, start)
        case .other: return try other(head, start)
        }
    }

    /// Minus one minus the argument, which need not fit into 64 bits.
    private static func negative(_ argument: UInt64) -> String {
        argument == .max ? "-18446744073709551616" : "-\(argument + 1)"
    }

    private mutating func text(_ head: Head) throws(Unreadable) -> String {
        guard let text = String(validating: try chunks(head), as: UTF8.self) else {
            throw failure("a text is not valid UTF-8")
        }
        return text
    }

    private mutating func chunks(_ head: Head) throws(Unreadable) -> [UInt8] {
        guard head.isOpen else { return Array(try take(try argument(head))) }
        var all: [UInt8] = []
        while try !atBreak() {
            let chunk = try self.head()
            guard chunk.major == head.major, !chunk.isOpen else { throw failure("a chunk has another type") }
            all += try take(try argument(chunk))
        }
        return all
    }

    private mutating func array(_ head: Head) throws(Unreadable) -> [JSONValue] {
        try descend()
        defer { depth -= 1 }
        var values: [JSONValue] = []
        if head.isOpen {
            while try !atBreak() { values.append(try value()) }
        } else {
            // Every value takes a byte at least.
            for _ in 0..<(try countable(try argument(head))) { values.append(try value()) }
        }
        return values
    }

    private mutating func map(_ head: Head) throws(Unreadable) -> [JSONMember] {
        try descend()
        defer { depth -= 1 }
        var members: [JSONMember] = []
        if head.isOpen {
            while try !atBreak() { members.append(try member()) }
        } else {
            for _ in 0..<(try countable(try argument(head))) { members.append(try member()) }
        }
        return members
    }

    private mutating func member() throws(Unreadable) -> JSONMember {
        let start = index
        let head = try head()
        guard head.major == .text else { throw failure("a key is no text") }
        let name = try text(head)
        return JSONMember(name, try value(), offset: start)
    }

    /// A moment is a number of seconds under tag 1; no shape needs another tag.
    private mutating func tagged(_ head: Head, _ start: Int) throws(Unreadable) -> JSONValue {
        let tag = try argument(head)
        guard tag == 1 else { throw failure("there is no use for the tag \(tag)") }
        try descend()
        defer { depth -= 1 }
        let value = try value()
        guard case .number = value.content else { throw failure("a moment is no number of seconds") }
        return JSONValue(value.content, offset: start)
    }

    private mutating func other(_ head: Head, _ start: Int) throws(Unreadable) -> JSONValue {
        switch head.information {
        case 20: return JSONValue(.boolean(false), offset: start)
        case 21: return JSONValue(.boolean(true), offset: start)
        case 22, 23: return JSONValue(.null, offset: start)
        case 25: return Self.number(Self.half(UInt16(truncatingIfNeeded: try argument(head))), start)
        case 26: return Self.number(Double(Float(bitPattern: UInt32(truncatingIfNeeded: try argument(head)))), start)
        case 27: return Self.number(Double(bitPattern: try argument(head)), start)
        default: throw failure("there is no simple value \(head.information)")
        }
    }

    private static func number(_ value: Double, _ start: Int) -> JSONValue {
        guard value.isFinite else {
            return JSONValue(.string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity"), offset: start)
        }
        // A whole number is one in whatever form it comes.
        return JSONValue(.number(Int64(exactly: value).map(String.init) ?? "\(value)"), offset: start)
    }

    /// The number of IEEE 754 with 16 bits.
    private static func half(_ bits: UInt16) -> Double {
        let sign: Double = bits & 0x8000 == 0 ? 1 : -1
        let exponent = Int(bits >> 10 & 0x1F)
        let fraction = Double(bits & 0x3FF)
        switch exponent {
        case 0: return sign * fraction * 0x1p-24
        case 31: return fraction == 0 ? sign * .infinity : .nan
        default: return sign * (1 + fraction / 1_024) * Double(sign: .plus, exponent: exponent - 15, significand: 1)
        }
    }

    // MARK: Bytes

    private mutating func head() throws(Unreadable) -> Head {
        guard index < bytes.count else { throw failure("the bytes end in the middle") }
        let byte = bytes[index]
        index += 1
        guard let major = Major(rawValue: byte >> 5) else { throw failure("there is no type \(byte >> 5)") }
        return Head(major: major, information: byte & 0x1F)
    }

    /// The number that belongs to a head.
    private mutating func argument(_ head: Head) throws(Unreadable) -> UInt64 {
        switch head.information {
        case 0..<24: return UInt64(head.information)
        case 24...27:
            let size = 1 << (head.information - 24)
            return try take(UInt64(size)).reduce(0) { $0 << 8 | UInt64($1) }
        default: throw failure("a length cannot be \(head.information)")
        }
    }

    private mutating func take(_ count: UInt64) throws(Unreadable) -> ArraySlice<UInt8> {
        let range = index..<index + (try countable(count))
        index = range.upperBound
        return bytes[range]
    }

    /// A count of things of which each takes a byte at least.
    private func countable(_ count: UInt64) throws(Unreadable) -> Int {
        guard count <= UInt64(bytes.count - index) else { throw failure("the bytes end in the middle") }
        return Int(count)
    }

    private mutating func atBreak() throws(Unreadable) -> Bool {
        guard index < bytes.count else { throw failure("the bytes end in the middle") }
        guard bytes[index] == Self.breakByte else { return false }
        index += 1
        return true
    }

    private mutating func descend() throws(Unreadable) {
        depth += 1
        guard depth <= Self.depthLimit else { throw failure("values are nested more than \(Self.depthLimit) deep") }
    }

    private func failure(_ message: String) -> Unreadable {
        Unreadable(message: "byte \(index): \(message)")
    }
}
