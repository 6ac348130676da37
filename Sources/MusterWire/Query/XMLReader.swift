/// An element of an answer: its name, its text, and the elements in it.
struct XMLElement: Hashable {
    var name: String
    var text = ""
    var children: [XMLElement] = []

    func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// Reads the XML that services answer with; attributes and name spaces are passed over.
///
/// It knows no document types, so that no text can make it read something else or grow.
struct XMLReader {
    private let bytes: [UInt8]
    private var place = 0

    /// Deepest nesting that is read.
    private static let depthLimit = 64

    /// The root of a document; `nil` where the text is not well-formed.
    static func root(of bytes: [UInt8]) -> XMLElement? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        var reader = XMLReader(bytes: bytes)
        guard reader.skipProlog(), let root = reader.element(depth: 0) else { return nil }
        return reader.skipProlog() && reader.place == bytes.count ? root : nil
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func starts(_ text: StaticString) -> Bool {
        guard bytes.count - place >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    }

    /// Moves behind the next occurrence of a text.
    private mutating func skip(past text: StaticString) -> Bool {
        while place < bytes.count {
            if starts(text) {
                place += text.utf8CodeUnitCount
                return true
            }
            place += 1
        }
        return false
    }

    private mutating func skipBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    /// Passes over declarations, comments and white space.
    private mutating func skipProlog() -> Bool {
        while true {
            skipBlanks()
            if starts("<?") {
                guard skip(past: "?>") else { return false }
            } else if starts("<!--") {
                guard skip(past: "-->") else { return false }
            } else {
                return true
            }
        }
    }

    private mutating func name() -> String? {
        let start = place
        while place < bytes.count, bytes[place] > 0x20, !Array("/>=<".utf8).contains(bytes[place]) { place += 1 }
        return place > start ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
    }

    private mutating func element(depth: Int) -> XMLElement? {
        guard depth < Self.depthLimit, starts("<") else { return nil }
        place += 1
        guard let name = name() else { return nil }
        var element = XMLElement(name: name)
        // Attributes may hold any character but the quotation mark that ends them.
        while true {
            skipBlanks()
            guard place < bytes.count else { return nil }
            if starts("/>") {
                place += 2
                return element
            }
            if starts(">") {
                place += 1
                break
            }
            guard self.name() != nil, starts("=") else { return nil }
            place += 1
            guard place < bytes.count, starts("\"") || starts("'") else { return nil }
            let quote = bytes[place]
            place += 1
            while place < bytes.count, bytes[place] != quote { place += 1 }
            place += 1
        }
        return content(of: &element, depth: depth) ? element : nil
    }

    /// Reads up to the end of an element.
    private mutating func content(of element: inout XMLElement, depth: Int) -> Bool {
        var text: [UInt8] = []
        while place < bytes.count {
            if starts("</") {
                place += 2
                guard name() == element.name else { return false }
                skipBlanks()
                guard starts(">") else { return false }
                place += 1
                element.text = String(decoding: text, as: UTF8.self)
                return true
            } else if starts("<!--") {
                guard skip(past: "-->") else { return false }
            } else if starts("<![CDATA[") {
                place += 9
                let start = place
                guard skip(past: "]]>") else { return false }
                text += bytes[start..<place - 3]
            } else if starts("<") {
                guard let child = self.element(depth: depth + 1) else { return false }
                element.children.append(child)
            } else if starts("&") {
                guard let scalar = reference() else { return false }
                text += String(Character(scalar)).utf8
            } else {
                text.append(bytes[place])
                place += 1
            }
        }
        return false
    }

    private mutating func reference() -> Unicode.Scalar? {
        guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
        place = end + 1
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return value.flatMap { Unicode.Scalar($0) }
        }
    }
}
