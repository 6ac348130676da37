import MusterAWS
import MusterCore

/// Writes a shape as CBOR: members in the model's order, maps in the order of their keys.
///
/// Equal shapes give equal bytes. Every fraction takes 64 bits, as clients may not ask how many the model has.
struct CBORShapeEncoder: ShapeVisitor {
    private(set) var output: [UInt8] = []
    /// How many members the structure that is being written has.
    private var count = 0

    static func encode(_ structure: some AWSStructure) -> [UInt8] {
        var encoder = CBORShapeEncoder()
        var copy = structure
        encoder.structure(&copy)
        return encoder.output
    }

    /// A map of texts.
    static func encode(_ members: [(name: String, text: String)]) -> [UInt8] {
        var encoder = CBORShapeEncoder()
        encoder.head(5, UInt64(members.count))
        for member in members {
            encoder.text(member.name)
            encoder.text(member.text)
        }
        return encoder.output
    }

    // MARK: Shapes

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        let outer = (output, count)
        (output, count) = ([], 0)
        value.visitMembers(&self)
        let (members, memberCount) = (output, count)
        (output, count) = outer
        head(5, UInt64(memberCount))
        output += members
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        count += 1
        text(member.wireName)
        value.accept(&self, member.value)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        head(4, UInt64(value.count))
        for index in value.indices { value[index].accept(&self, schema.element ?? .plain) }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        head(5, UInt64(value.count))
        for (key, var element) in value.sorted(by: { $0.key < $1.key }) {
            text(key)
            element.accept(&self, schema.element ?? .plain)
        }
    }

    // MARK: Leaves

    mutating func text(_ value: inout String, _ schema: ValueSchema) { text(value) }

    mutating func boolean(_ value: inout Bool) { output.append(value ? 0xF5 : 0xF4) }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) { integer(Int64(value)) }

    mutating func fraction(_ value: inout Double) { fraction(value) }

    /// Seconds since 1970 under tag 1, whole ones as a whole number.
    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        head(6, 1)
        let (seconds, rest) = value.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        if rest == 0 { integer(seconds) } else { fraction(Double(value.nanoseconds) / 1e9) }
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        head(2, UInt64(value.count))
        output += value
    }

    private mutating func text(_ text: String) {
        head(3, UInt64(text.utf8.count))
        output += text.utf8
    }

    private mutating func integer(_ value: Int64) {
        if value < 0 { head(1, UInt64(bitPattern: ~value)) } else { head(0, UInt64(value)) }
    }

    private mutating func fraction(_ value: Double) {
        output.append(0xFB)
        append(value.bitPattern, size: 8)
    }

    /// The first byte of a value and the number that belongs to it, as short as it goes.
    private mutating func head(_ major: UInt8, _ argument: UInt64) {
        let (information, size): (UInt8, Int) =
            switch argument {
            case 0..<24: (UInt8(argument), 0)
            case 24...0xFF: (24, 1)
            case 0x100...0xFFFF: (25, 2)
            case 0x1_0000...0xFFFF_FFFF: (26, 4)
            default: (27, 8)
            }
        output.append(major << 5 | information)
        append(argument, size: size)
    }

    private mutating func append(_ number: UInt64, size: Int) {
        for place in (0..<size).reversed() { output.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
    }
}
