package import MusterAWS
import MusterCore

extension QueryProtocol {
    /// The answer to a call that succeeded.
    package func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ output: Operation.Output,
        requestID: String
    ) -> WireAnswer {
        var encoder = XMLShapeEncoder()
        let response = "\(Operation.name)Response"
        encoder.xml.open(response, namespace: namespace)
        if style == .ec2 {
            encoder.xml.element("requestId", requestID)
            var copy = output
            encoder.structure(&copy)
            encoder.xml.close(response)
            return WireAnswer(Operation.traits.successStatus, headers: headers(requestID), body: encoder.xml.bytes)
        }
        if let wrapper = Operation.traits.resultWrapper {
            encoder.xml.open(wrapper)
            var copy = output
            encoder.structure(&copy)
            encoder.xml.close(wrapper)
        }
        encoder.xml.open("ResponseMetadata")
        encoder.xml.element("RequestId", requestID)
        encoder.xml.close("ResponseMetadata")
        encoder.xml.close(response)
        return WireAnswer(Operation.traits.successStatus, headers: headers(requestID), body: encoder.xml.bytes)
    }

    /// The answer to a call that was refused.
    package func answer(_ error: AWSError, requestID: String) -> WireAnswer {
        var xml = XMLWriter()
        if style == .ec2 {
            xml.open("Response")
            xml.open("Errors")
            xml.open("Error")
            xml.element("Code", error.code.rawValue)
            xml.element("Message", error.message)
            xml.close("Error")
            xml.close("Errors")
            xml.element("RequestID", requestID)
            xml.close("Response")
            return WireAnswer(error.httpStatus, headers: headers(requestID), body: xml.bytes)
        }
        xml.open("ErrorResponse", namespace: namespace)
        xml.open("Error")
        xml.element("Type", error.httpStatus >= 500 ? "Receiver" : "Sender")
        xml.element("Code", error.code.rawValue)
        xml.element("Message", error.message)
        xml.close("Error")
        xml.element("RequestId", requestID)
        xml.close("ErrorResponse")
        return WireAnswer(error.httpStatus, headers: headers(requestID), body: xml.bytes)
    }

    private func headers(_ requestID: String) -> WireHeaders {
        ["x-amzn-RequestId": requestID, "Content-Type": Self.xmlType]
    }
}

/// Writes a shape as elements.
private struct XMLShapeEncoder: ShapeVisitor {
    var xml = XMLWriter()

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        xml.open(member.wireName)
        value.accept(&self, member.value)
        xml.close(member.wireName)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
    }

    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        for index in value.indices {
            xml.open(schema.elementName)
            value[index].accept(&self, schema.element ?? .plain)
            xml.close(schema.elementName)
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        for entry in value.sorted(by: { $0.key < $1.key }) {
            var (key, element) = entry
            xml.open("entry")
            xml.open(schema.keyName)
            key.accept(&self, schema.key ?? .plain)
            xml.close(schema.keyName)
            xml.open(schema.elementName)
            element.accept(&self, schema.element ?? .plain)
            xml.close(schema.elementName)
            xml.close("entry")
        }
    }

    mutating func text(_ value: inout String, _ schema: ValueSchema) { xml.text(value) }
    mutating func boolean(_ value: inout Bool) { xml.text(value ? "true" : "false") }
    mutating func integer(_ value: inout Int, _ schema: ValueSchema) { xml.text(String(value)) }
    mutating func fraction(_ value: inout Double) { xml.text("\(value)") }
    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) {
        xml.text(value.iso8601(value.nanoseconds % 1_000_000_000 == 0 ? .seconds : .milliseconds))
    }
    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) { xml.text(Base64.encode(value)) }
}
