/// Reads JSON after RFC 8259, and nothing beside it.
package struct JSONParser {
    /// What a text may ask of the reader.
    package struct Limits: Hashable, Sendable {
        /// Most bytes of a text.
        package var size: Int
        /// Deepest nesting of arrays and objects.
        package var depth: Int

        package init(size: Int = 64 << 20, depth: Int = 128) {
            self.size = size
            self.depth = depth
        }
    }

    private let bytes: [UInt8]
    private let limits: Limits
    private var index = 0
    private var depth = 0

    private init(_ bytes: [UInt8], _ limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads one value, which is all that the text holds besides white space and a byte order mark.
    ///
    /// - Throws: The first mistake with its place.
    package static func parse(_ bytes: [UInt8], limits: Limits = Limits()) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONParser(bytes, limits)
        guard bytes.count <= limits.size else {
            throw parser.failure("the text has \(bytes.count) bytes; at most \(limits.size) are read", at: 0)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
        parser.skipWhiteSpace()
        let value = try parser.value()
        parser.skipWhiteSpace()
        guard parser.index == bytes.count else {
            throw parser.failure("expected the end of the text, found \(parser.found)")
        }
        return value
    }

    /// Reads one value from a text.
    package static func parse(_ text: String, limits: Limits = Limits()) throws(JSONSyntaxError) -> JSONValue {
        try parse(Array(text.utf8), limits: limits)
    }

    // MARK: Values

    private mutating func value() throws(JSONSyntaxError) -> JSONValue {
        let start = index
        switch current {
        case UInt8(ascii: "{"): return JSONValue(.object(try object()), offset: start)
        case UInt8(ascii: "["): return JSONValue(.array(try array()), offset: start)
        case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
        case UInt8(ascii: "-"), .some(48...57): return JSONValue(.number(try number()), offset: start)
        case UInt8(ascii: "t") where skip("true"): return JSONValue(.boolean(true), offset: start)
        case UInt8(ascii: "f") where skip("false"): return JSONValue(.boolean(false), offset: start)
        case UInt8(ascii: "n") where skip("null"): return JSONValue(.null, offset: start)
        default: throw failure("expected a value, found \(found)")
        }
    }

    private mutating func descend() throws(JSONSyntaxError) {
        depth += 1
        guard depth <= limits.depth else {
            throw failure("arrays and objects are nested more than \(limits.depth) deep")
        }
        index += 1
        skipWhiteSpace()
    }

    private mutating func array() throws(JSONSyntaxError) -> [JSONValue] {
        try descend()
        var values: [JSONValue] = []
        if !skip("]") {
            while true {
                values.append(try value())
                skipWhiteSpace()
                if skip("]") { break }
                guard skip(",") else { throw failure("expected \",\" or \"]\", found \(found)") }
                skipWhiteSpace()
            }
        }
        depth -= 1
        return values
    }

    private mutating func object() throws(JSONSyntaxError) -> [JSONMember] {
        try descend()
        var members: [JSONMember] = []
        if !skip("}") {
            while true {
                guard current == UInt8(ascii: "\"") else {
                    throw failure("expected the name of a member in quotes, found \(found)")
                }
                let start = index
                let name = try string()
                skipWhiteSpace()
                guard skip(":") else { throw failure("expected \":\" after the name, found \(found)") }
                skipWhiteSpace()
                members.append(JSONMember(name, try value(), offset: start))
                skipWhiteSpace()
                if skip("}") { break }
                guard skip(",") else { throw failure("expected \",\" or \"}\", found \(found)") }
                skipWhiteSpace()
            }
        }
        depth -= 1
        return members
    }

    // MARK: Leaves

    private mutating func number() throws(JSONSyntaxError) -> String {
        let start = index
        _ = skip("-")
        if !skip("0") { try digits() }
        if skip(".") { try digits() }
        if skip("e") || skip("E") {
            _ = skip("+") || skip("-")
            try digits()
        }
        if let byte = current, (48...57).contains(byte) {
            throw failure("a number does not begin with 0", at: start)
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = index
        while let byte = current, (48...57).contains(byte) {
            index += 1
        }
        guard index > start else { throw failure("expected a digit, found \(found)") }
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        let opening = index
        index += 1
        var start = index
        var text = ""
        while true {
            guard let byte = current else { throw failure("the string has no end", at: opening) }
            switch byte {
            case UInt8(ascii: "\""):
                try append(start, &text)
                index += 1
                return text
            case UInt8(ascii: "\\"):
                try append(start, &text)
                index += 1
                text.unicodeScalars.append(try escape())
                start = index
            case 0..<0x20:
                throw failure("expected the control character \(Self.hex(byte)) as an escape")
            default:
                index += 1
            }
        }
    }

    private func append(_ start: Int, _ text: inout String) throws(JSONSyntaxError) {
        guard start < index else { return }
        guard let piece = String(validating: bytes[start..<index], as: UTF8.self) else {
            throw failure("the string is not valid UTF-8", at: start)
        }
        if text.isEmpty { text = piece } else { text += piece }
    }

    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let start = index - 1
        let letter = current
        index += 1
        switch letter {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let high = try codeUnit(start)
            if let scalar = Unicode.Scalar(high) { return scalar }
            guard (0xD800..<0xDC00).contains(high), skip("\\u") else {
                throw failure("half of a surrogate pair stands alone", at: start)
            }
            let low = try codeUnit(start)
            guard (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            else {
                throw failure("half of a surrogate pair stands alone", at: start)
            }
            return scalar
        default:
            throw failure("expected one of \"\\/bfnrtu after the backslash", at: start)
        }
    }

    private mutating func codeUnit(_ start: Int) throws(JSONSyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            switch current {
            case .some(let byte) where (48...57).contains(byte): value = value << 4 | UInt32(byte - 48)
            case .some(let byte) where (65...70).contains(byte): value = value << 4 | UInt32(byte - 55)
            case .some(let byte) where (97...102).contains(byte): value = value << 4 | UInt32(byte - 87)
            default: throw failure("expected four hexadecimal digits after \\u", at: start)
            }
            index += 1
        }
        return value
    }

    // MARK: Bytes

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        let isHere = text.withUTF8Buffer { wanted in
            (0..<count).allSatisfy { bytes[index + $0] == wanted[$0] }
        }
        if isHere { index += count }
        return isHere
    }

    private mutating func skipWhiteSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            index += 1
        }
    }

    /// What stands at the current place, for messages.
    private var found: String {
        guard let byte = current else { return "the end of the text" }
        if byte == UInt8(ascii: "\"") { return "a string" }
        guard (0x21..<0x7F).contains(byte) else { return "the byte \(Self.hex(byte))" }
        let isWord: (UInt8) -> Bool = { (97...122).contains($0 | 0x20) }
        guard isWord(byte) else { return "\"\(Character(Unicode.Scalar(byte)))\"" }
        let word = bytes[index...].prefix(20).prefix(while: isWord)
        return "\"\(String(decoding: word, as: UTF8.self))\""
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }

    private func failure(_ message: String, at offset: Int? = nil) -> JSONSyntaxError {
        let offset = offset ?? index
        return JSONSyntaxError(offset: offset, position: JSONPosition(of: offset, in: bytes), message: message)
    }
}
