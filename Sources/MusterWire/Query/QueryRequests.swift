package import MusterAWS
import MusterCore

/// How names of members and of the elements of lists are written in a form.
enum QueryStyle: Hashable, Sendable {
    /// Lists have a name between their own and the number: `Tags.member.1`.
    case query
    /// Lists have none, and names begin with a capital: `Filter.1`.
    case ec2

    func name(of member: MemberSchema) -> String { self == .ec2 ? member.ec2Name : member.wireName }
}

/// Requests and answers of services that speak the query protocol, as STS, SNS and IAM do, or EC2's own form of it.
package struct QueryProtocol: Hashable, Sendable {
    package let service: ServiceName
    /// The version that every request names.
    package let version: String
    /// The namespace of answers.
    package let namespace: String

    package static let sts = QueryProtocol(.sts, STS.apiVersion, STS.xmlNamespace)
    package static let sns = QueryProtocol(.sns, SNS.apiVersion, SNS.xmlNamespace)
    package static let iam = QueryProtocol(.iam, IAM.apiVersion, IAM.xmlNamespace)
    package static let cloudWatch = QueryProtocol(.cloudWatch, CloudWatch.apiVersion, CloudWatch.xmlNamespace)
    package static let ec2 = QueryProtocol(.ec2, EC2.apiVersion, EC2.xmlNamespace + "/", .ec2)

    let style: QueryStyle

    private init(_ service: ServiceName, _ version: String, _ namespace: String, _ style: QueryStyle = .query) {
        self.style = style
        self.service = service
        self.version = version
        self.namespace = namespace
    }

    static let formType = "application/x-www-form-urlencoded; charset=utf-8"
    static let xmlType = "text/xml"

    /// The request for a call, unsigned and without a host.
    package func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input
    ) -> WireRequest {
        var encoder = QueryEncoder([FormText.Pair("Action", Operation.name), FormText.Pair("Version", version)], style)
        var copy = input
        encoder.structure(&copy)
        return WireRequest(
            .post,
            "/",
            headers: ["content-type": Self.formType],
            body: Array(FormText.text(encoder.pairs).utf8)
        )
    }

    /// The pairs of a request: those of its query string, then those of its body.
    ///
    /// - Throws: `MalformedQueryString` where they cannot be decoded.
    package func pairs(of request: WireRequest) throws(AWSError) -> [FormText.Pair] {
        guard let body = String(validating: request.body, as: UTF8.self),
            let first = FormText.parse(request.query, plusIsBlank: true),
            let second = FormText.parse(body, plusIsBlank: true)
        else {
            throw AWSError(.malformedQueryString, "The query string cannot be decoded", httpStatus: 400)
        }
        return first + second
    }

    /// What a request asks for.
    ///
    /// - Throws: `MalformedInput` where a value has the wrong type or a list is not numbered, otherwise the service's
    ///   own refusal with every problem.
    package func input<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of pairs: [FormText.Pair]
    ) throws(AWSError) -> Operation.Input {
        let (input, gaps) = try read(operation, of: pairs)
        try input.refuse(gaps: gaps, declaring: Operation.traits.errors)
        try input.validate(declaring: Operation.traits.errors)
        return input
    }

    /// What a request asks for, whether it satisfies the model or not, and where it could not be filled.
    package func read<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of pairs: [FormText.Pair]
    ) throws(AWSError) -> (Operation.Input, gaps: [ValidationProblem]) {
        guard let tree = QueryTree(pairs) else {
            throw malformed("The parameters are nested too deep")
        }
        var decoder = QueryDecoder(tree, style, lowersNames: service.lowersNames)
        var input = Operation.Input.blank
        decoder.structure(&input)
        if let wrong = decoder.wrong {
            throw malformed(wrong)
        }
        return (input, decoder.gaps)
    }

    private func malformed(_ message: String) -> AWSError {
        AWSError(style == .ec2 ? .invalidParameterValue : .malformedInput, message, httpStatus: 400)
    }
}

extension AWSErrorCode {
    static let malformedQueryString = AWSErrorCode(rawValue: "MalformedQueryString")
    static let malformedInput = AWSErrorCode(rawValue: "MalformedInput")
}

/// Writes a shape as pairs whose names are paths, for example `Tags.member.1.Key`.
private struct QueryEncoder: ShapeVisitor {
    private(set) var pairs: [FormText.Pair]
    private let style: QueryStyle
    private var path = ""

    init(_ pairs: [FormText.Pair], _ style: QueryStyle) {
        self.pairs = pairs
        self.style = style
    }

    private mutating func within(_ step: String, _ walk: (inout Self) -> Void) {
        let outer = path
        path = path.isEmpty ? step : path + "." + step
        walk(&self)
        path = outer
    }

    mutating func structure<Structure: AWSStructure>(_ value: inout Structure) {
        value.visitMembers(&self)
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value) {
        within(style.name(of: member)) { value.accept(&$0, member.value) }
    }

    mutating func member<Value: AWSValue>(_ member: MemberSchema, _ value: inout Value?) {
        guard var present = value else { return }
        self.member(member, &present)
    }

    /// An empty list is a name without a value.
    mutating func list<Element: AWSValue>(_ value: inout [Element], _ schema: ValueSchema) {
        guard !value.isEmpty else { return style == .ec2 ? () : pairs.append(FormText.Pair(path, "")) }
        let before = style == .ec2 ? "" : "\(schema.elementName)."
        for index in value.indices {
            within("\(before)\(index + 1)") { value[index].accept(&$0, schema.element ?? .plain) }
        }
    }

    mutating func map<Element: AWSValue>(_ value: inout [String: Element], _ schema: ValueSchema) {
        for (index, entry) in value.sorted(by: { $0.key < $1.key }).enumerated() {
            within("entry.\(index + 1)") { encoder in
                var (key, element) = entry
                encoder.within(schema.keyName) { key.accept(&$0, schema.key ?? .plain) }
                encoder.within(schema.elementName) { element.accept(&$0, schema.element ?? .plain) }
            }
        }
    }

    private mutating func leaf(_ text: String) { pairs.append(FormText.Pair(path, text)) }

    mutating func text(_ value: inout String, _ schema: ValueSchema) { leaf(value) }
    mutating func boolean(_ value: inout Bool) { leaf(value ? "true" : "false") }
    mutating func integer(_ value: inout Int, _ schema: ValueSchema) { leaf(String(value)) }
    mutating func fraction(_ value: inout Double) { leaf("\(value)") }
    mutating func timestamp(_ value: inout Timestamp, _ schema: ValueSchema) { leaf(value.iso8601(.seconds)) }
    mutating func bytes(_ value: inout [UInt8], _ schema: ValueSchema) { leaf(Base64.encode(value)) }
}
