package import MusterAWS
import MusterCore

extension QueryProtocol {
    /// What an answer says.
    ///
    /// - Throws: The refusal that it carries; ``AWSErrorCode/unreadableAnswer`` where it does not fit the model.
    package func output<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of answer: WireAnswer
    ) throws(AWSError) -> Operation.Output {
        guard (200..<300).contains(answer.status) else { throw refusal(answer) }
        let root = XMLReader.root(of: answer.body)
        let wrapper = Operation.traits.resultWrapper
        guard let result = wrapper.map({ root?.child($0) }) ?? root else {
            throw AWSError(.unreadableAnswer, "the answer is no XML of \(Operation.name)", httpStatus: answer.status)
        }
        var decoder = XMLShapeDecoder(result)
        var output = Operation.Output.blank
        decoder.structure(&output)
        if let wrong = decoder.wrong {
            throw AWSError(.unreadableAnswer, "the answer does not fit the model: \(wrong)", httpStatus: answer.status)
        }
        return output
    }

    private func refusal(_ answer: WireAnswer) -> AWSError {
        let root = XMLReader.root(of: answer.body)
        let error = root?.child("Error") ?? root?.child("Errors")?.child("Error")
        return AWSError(
            (error?.child("Code")?.text).map(AWSErrorCode.init(rawValue:)) ?? .unreadableAnswer,
            error?.child("Message")?.text ?? "HTTP status \(answer.status)",
            httpStatus: answer.status
        )
    }
}

/// Fills a shape from elements.
private struct XMLShapeDecoder: ShapeVisitor {
    /// The first value that is missing or does not have the form of its type.
    private(set) var wrong: String?
    private var current: XMLElement

    init(_ element: XMLElement) {
        current = element
    }

    private mutating func within(_ element: XMLElement, _ walk: (inout Self) -> Void) {
        let outer = current
        current = element
        walk(&self)
        current = outer
    }

    private mutating func fail(_ expected: String) { wrong = wrong ?? "\(current.name): expected \(expected)" }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) { value.visitMembers(&self) }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        guard let child = current.child(member.wireName) else { return fail("a \(member.wireName)") }
        within(child) { value.accept(&$0, member.value) }
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard let child = current.child(member.wireName) else { return }
        var present = Value.blank
        within(child) { present.accept(&$0, member.value) }
        value = present
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        for item in current.children {
            var element = Element.blank
            within(item) { element.accept(&$0, schema.element ?? .plain) }
            value.append(element)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        for entry in current.children {
            guard let key = entry.child(schema.keyName), let item = entry.child(schema.elementName) else {
                return fail("a \(schema.keyName) and a \(schema.elementName)")
            }
            var element = Element.blank
            within(item) { element.accept(&$0, schema.element ?? .plain) }
            value[key.text] = element
        }
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) { value = current.text }

    mutating func boolean(_ value: inout Bool) {
        switch current.text {
        case "true": value = true
        case "false": value = false
        default: fail("true or false")
        }
    }

    mutating func integer(_ value: inout Int, _ schema: ValueSchema) {
        guard let number = Int(current.text) else { return fail("a whole number") }
        value = number
    }

    mutating func fraction(_ value: inout Double) {
        guard let number = Double(current.text) else { return fail("a number") }
        value = number
    }

    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        guard let time = Timestamp(iso8601: current.text) else { return fail("a time after ISO 8601") }
        value = time
    }

    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) {
        guard let bytes = Base64.decode(current.text) else { return fail("bytes in Base64") }
        value = bytes
    }
}
