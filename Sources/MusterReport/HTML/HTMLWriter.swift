/// Builds HTML in which foreign text can only ever be text.
///
/// Names of elements and attributes are literals of the program; values and text are cleaned and escaped.
struct HTMLWriter {
    typealias Attribute = (name: StaticString, value: String?)

    private(set) var html = ""

    /// An element around what `content` writes; attributes without a value are left out.
    mutating func element(
        _ name: StaticString,
        _ attributes: [Attribute] = [],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        html += "</\(name)>"
    }

    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
        open(name, attributes)
        self.text(text)
        html += "</\(name)>"
    }

    /// An element of SVG or HTML that has no content.
    mutating func void(_ name: StaticString, _ attributes: [Attribute]) {
        html += "<\(name)"
        write(attributes)
        html += "/>"
    }

    mutating func text(_ text: String) {
        escape(text.cleaned)
    }

    /// A name that may run from right to left; it does not disturb its neighbours.
    mutating func name(_ text: String) {
        html += "<bdi>"
        if text.cleaned.isEmpty { html += "(unnamed)" } else { self.text(text) }
        html += "</bdi>"
    }

    /// A cell of a table with a value; where there is none a dash, which is read out as "none".
    mutating func cell(_ attributes: [Attribute] = [], value: String?) {
        element("td", attributes) { page in
            if let value { page.text(value) } else { page.noValue() }
        }
    }

    /// A dash that is read out as "none".
    mutating func noValue() { literal("<i class=\"none\"></i>") }

    /// Markup that is part of the program.
    mutating func literal(_ markup: StaticString) {
        html += "\(markup)"
    }

    /// Text of the program that must not be escaped, such as a style sheet.
    mutating func verbatim(_ text: String) {
        html += text
    }

    mutating func line() {
        html += "\n"
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        html += "<\(name)"
        write(attributes)
        html += ">"
    }

    private mutating func write(_ attributes: [Attribute]) {
        for (name, value) in attributes {
            guard let value else { continue }
            html += " \(name)=\""
            escape(value.cleaned)
            html += "\""
        }
    }

    private mutating func escape(_ text: String) {
        guard text.utf8.contains(where: { $0 > 0x7E || [0x26, 0x3C, 0x3E, 0x22, 0x27].contains($0) }) else {
            html += text
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar.isForbiddenInHTML ? "\u{FFFD}" : scalar)
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether a page must not hold it although XML may.
    ///
    /// Source: HTML standard, section 13.1.4: controls other than white space, and noncharacters.
    fileprivate var isForbiddenInHTML: Bool {
        switch value {
        case 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}

/// Base 64 of few bytes, given in hexadecimal.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(hex: String) -> String {
        let digits = hex.compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | $1 } << (8 * (3 - group.count))
            for index in 0..<4 {
                let isPadding = index > group.count
                result.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * index) & 63])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
