/// An element of an XML text, as far as assertions need it: names without prefix, attributes, text, children.
///
/// Strict and bounded, since the text comes from anybody: no document type, no entities but the five of XML and
/// numbered characters, at most 64 elements within one another, 128 KiB.
struct XMLElement {
    /// The name without its prefix.
    let name: String
    /// By their names without prefix.
    let attributes: [String: String]
    private(set) var children: [XMLElement] = []
    private var ownText = ""

    private init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The root of a text; `nil` for what is not well-formed.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 131_072 else { return nil }
        var reader = Reader(bytes: bytes)
        guard let root = reader.document() else { return nil }
        self = root
    }

    /// The text without the space around it.
    var text: String {
        var rest = Substring(ownText)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }

    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    func descendants(_ name: String) -> [XMLElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }

    func descendant(_ name: String) -> XMLElement? { descendants(name).first }
}

extension XMLElement {
    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        static let depthMaximum = 64

        mutating func document() -> XMLElement? {
            guard skipMisc(), let root = element(depth: 0), skipMisc(), place == bytes.count else { return nil }
            return root
        }

        /// Space, comments and instructions around the root.
        private mutating func skipMisc() -> Bool {
            while true {
                skipSpace()
                if take("<?") {
                    guard skip(past: "?>") else { return false }
                } else if take("<!--") {
                    guard skip(past: "-->") else { return false }
                } else {
                    return true
                }
            }
        }

        private mutating func element(depth: Int) -> XMLElement? {
            guard depth < Self.depthMaximum, take("<"), let fullName = name() else { return nil }
            var attributes: [String: String] = [:]
            while true {
                skipSpace()
                if take("/>") { return XMLElement(name: Self.local(fullName), attributes: attributes) }
                if take(">") { break }
                guard let key = name() else { return nil }
                skipSpace()
                guard take("=") else { return nil }
                skipSpace()
                guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else { return nil }
                let quote = bytes[place]
                place += 1
                guard let end = bytes[place...].firstIndex(of: quote), let value = Self.text(bytes[place..<end]) else {
                    return nil
                }
                place = end + 1
                let isNamespace = key == "xmlns" || key.hasPrefix("xmlns:")
                if !isNamespace, attributes.updateValue(value, forKey: Self.local(key)) != nil { return nil }
            }
            var element = XMLElement(name: Self.local(fullName), attributes: attributes)
            while place < bytes.count {
                if take("</") {
                    guard name() == fullName else { return nil }
                    skipSpace()
                    return take(">") ? element : nil
                } else if take("<!--") {
                    guard skip(past: "-->") else { return nil }
                } else if take("<![CDATA[") {
                    let start = place
                    guard skip(past: "]]>"), let text = String(validating: bytes[start..<place - 3], as: UTF8.self)
                    else {
                        return nil
                    }
                    element.ownText += text
                } else if take("<?") {
                    guard skip(past: "?>") else { return nil }
                } else if bytes[place] == UInt8(ascii: "<") {
                    guard let child = self.element(depth: depth + 1) else { return nil }
                    element.children.append(child)
                } else {
                    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                    guard let text = Self.text(bytes[place..<end]) else { return nil }
                    element.ownText += text
                    place = end
                }
            }
            return nil
        }

        // MARK: Parts

        private mutating func name() -> String? {
            let start = place
            while place < bytes.count, Self.isNameByte(bytes[place]) { place += 1 }
            guard place > start else { return nil }
            return String(validating: bytes[start..<place], as: UTF8.self)
        }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...: true
            default: false
            }
        }

        private static func local(_ name: String) -> String {
            name.split(separator: ":").last.map(String.init) ?? name
        }

        private mutating func skipSpace() {
            while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
        }

        private mutating func take(_ text: StaticString) -> Bool {
            let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            guard bytes[place...].starts(with: wanted) else { return false }
            place += wanted.count
            return true
        }

        private mutating func skip(past text: StaticString) -> Bool {
            while place < bytes.count {
                if take(text) { return true }
                place += 1
            }
            return false
        }

        /// Text with its references put in; `nil` for a reference that is unknown.
        private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
            guard var rest = String(validating: bytes, as: UTF8.self).map({ Substring($0) }) else { return nil }
            guard rest.contains("&") else { return String(rest) }
            var text = ""
            while let start = rest.firstIndex(of: "&") {
                text += rest[..<start]
                rest = rest[rest.index(after: start)...]
                guard let end = rest.firstIndex(of: ";"), let character = character(rest[..<end]) else { return nil }
                text.unicodeScalars.append(character)
                rest = rest[rest.index(after: end)...]
            }
            return text + rest
        }

        private static func character(_ name: Substring) -> Unicode.Scalar? {
            switch name {
            case "lt": return "<"
            case "gt": return ">"
            case "amp": return "&"
            case "quot": return "\""
            case "apos": return "'"
            default:
                let isHex = name.hasPrefix("#x")
                guard name.hasPrefix("#"), let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
                else {
                    return nil
                }
                return Unicode.Scalar(code)
            }
        }
    }
}
