import MusterAWS
import MusterCore

/// Fills a shape by chance: every type of value, texts that need encoding, members that are absent.
///
/// The values need not satisfy the model; they have the right types.
struct ShapeFiller: ShapeVisitor {
    private var random: SeededGenerator
    private var depth = 0
    /// Whether no member of the structure has been seen yet: query text cannot carry a structure without members.
    private var isFirst = false

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed, stream: "shapes")
    }

    static func fill<Structure: AWSStructure>(_ type: Structure.Type, seed: UInt64) -> Structure {
        var filler = ShapeFiller(seed: seed)
        var value = Structure.blank
        filler.structure(&value)
        return value
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        depth += 1
        isFirst = true
        value.visitMembers(&self)
        depth -= 1
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        isFirst = false
        value.accept(&self, member.value)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard depth < 6, isFirst || random.draw(below: 3) > 0 else { return }
        isFirst = false
        var present = Value.blank
        present.accept(&self, member.value)
        value = present
    }

    private static let texts = [
        "db-1", "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0", "a b+c%20&d=e", "ü€😀",
        "</x>&\"'",
        "two\nlines\tand a tab", " edges ", "100%", "a/b/c", "key.member.1",
    ]

    mutating func text(_ value: inout String, _ schema: ValueSchema) {
        value = Self.texts[Int(random.draw(below: UInt64(Self.texts.count)))]
    }

    /// A name after the pattern of its shape, since other names are refused.
    mutating func name(_ value: inout ResourceName, _ schema: ValueSchema) {
        let prefix = (schema.pattern?.source ?? "").prefix { $0 != "[" && $0 != "(" }.filter { $0 != "^" }
        value = ResourceName(prefix + (0..<17).map { _ in String(random.draw(below: 16), radix: 16) }.joined())
    }

    /// A word of the model, since requests with others are refused.
    mutating func word<Word: AWSWord>(_ value: inout Word, _ schema: ValueSchema) {
        let known = Word.known
        if !known.isEmpty { value = known[Int(random.draw(below: UInt64(known.count)))] }
    }

    mutating func boolean(_ value: inout Bool) { value = random.draw(below: 2) == 0 }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        value = Int(random.draw(below: 2_000_000)) - 1_000_000
    }

    mutating func fraction(_ value: inout Double) { value = Double(random.draw(below: 1_000)) / 8 }

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        value = Timestamp(seconds: Int64(random.draw(below: 4_000_000_000)))
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        value = (0..<random.draw(below: 9)).map { _ in UInt8(random.draw(below: 256)) }
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        for _ in 0...random.draw(below: 12) {
            var element = Element.blank
            element.accept(&self, schema.element ?? .plain)
            value.append(element)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        for number in 0...random.draw(below: 3) {
            var element = Element.blank
            element.accept(&self, schema.element ?? .plain)
            value["key \(number) é"] = element
        }
    }
}
