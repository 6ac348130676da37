import MusterCore

/// A word of an enumeration, in two bytes.
///
/// Words stand in every server of every answer: held in place they cost nothing to copy and no call to compare. An
/// unknown word is kept as it came, by ``ForeignTexts``.
package protocol AWSWord: AWSText, CustomStringConvertible {
    /// The words of this version of the model.
    static var table: WordTable { get }

    /// The place in the table, or a number of ``WordTable/foreign``.
    var code: WordCode { get }
    init(code: WordCode)
}

package typealias WordCode = UInt16

extension AWSWord {
    package static var blank: Self { Self(code: WordTable.blank) }

    /// The words of this version of the model, in the model's order.
    package static var known: [Self] { table.texts.indices.map { Self(code: WordCode($0)) } }

    package init(rawValue: String) {
        self.init(code: Self.table.code(of: rawValue))
    }

    package var rawValue: String { Self.table.text(of: code) }

    /// Whether the model has the word.
    package var isKnown: Bool { code < WordTable.blank }

    package var description: String { rawValue }

    // By code: what the standard library offers for values with a raw one would look both texts up.
    package static func == (first: Self, second: Self) -> Bool { first.code == second.code }
    package static func != (first: Self, second: Self) -> Bool { first.code != second.code }
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }

    package mutating func accept<Visitor: ShapeVisitor>(_ visitor: inout Visitor, _ schema: ValueSchema) {
        visitor.word(&self, schema)
    }
}

/// The words of an enumeration, and the texts that were met in place of one.
package final class WordTable: Sendable {
    /// In the model's order; fewer than ``blank``.
    package let texts: [String]
    private let places: [String: WordCode]

    /// What no answer has filled yet, the empty text; numbers of other foreign words follow.
    package static let blank: WordCode = 1 << 15
    /// Stands for all foreign words after so many that the numbers are used up, which no service has.
    private static let overflow = WordCode.max

    /// One list for the whole process, as for names.
    private static let foreign = ForeignTexts(beginningWith: [[]])

    package init(_ texts: [String]) {
        self.texts = texts
        places = Dictionary(zip(texts, 0...), uniquingKeysWith: { first, _ in first })
    }

    func code(of text: String) -> WordCode {
        if let place = places[text] { return place }
        let number = Self.foreign.number(of: Array(text.utf8))
        return number < Int(Self.overflow - Self.blank) ? Self.blank + WordCode(number) : Self.overflow
    }

    func text(of code: WordCode) -> String {
        if Int(code) < texts.count { return texts[Int(code)] }
        guard code >= Self.blank, code < Self.overflow else { return "UNKNOWN" }
        return String(decoding: Self.foreign.text(of: Int(code - Self.blank)), as: UTF8.self)
    }
}
