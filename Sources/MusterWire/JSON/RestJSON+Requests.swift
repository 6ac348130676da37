package import MusterAWS
import MusterCore

/// Requests and answers of services that speak rest-json, as DRS does.
package enum RestJSON {
    static let contentType = "application/json"
}

extension RestJSON {
    /// The request for a call, unsigned and without a host.
    package static func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input
    ) -> WireRequest {
        let traits = Operation.traits
        var places = RequestPlaces()
        var copy = input
        copy.visitMembers(&places)
        let path = PathTemplate(traits.path).filled { places.labels[$0] ?? "" }
        var request = WireRequest(traits.method, path, query: FormText.text(places.query))
        if traits.method == .post || traits.method == .put {
            request.headers.add("content-type", contentType)
            request.body = JSONWriter().bytes(JSONEncoding.encode(input, bodyOnly: true))
        }
        return request
    }

    /// What a request asks for.
    ///
    /// - Parameters:
    ///   - operation: What the path belongs to.
    ///   - labels: What stands in the places of the path's labels, decoded.
    ///   - request: The whole request.
    /// - Returns: The input, which satisfies the model.
    /// - Throws: `ValidationException` with the reason `cannotParse` where the request is no JSON or a value has the
    ///   wrong type, and with `fieldValidationFailed` and every problem where it does not satisfy the model.
    package static func input<Operation: AWSOperation>(
        _ operation: Operation.Type,
        labels: [String: String],
        of request: WireRequest
    ) throws(AWSError) -> Operation.Input {
        let (input, gaps) = try read(operation, labels: labels, of: request)
        try input.refuse(gaps: gaps, declaring: Operation.traits.errors)
        try input.validate(declaring: Operation.traits.errors)
        return input
    }

    /// What a request asks for, whether it satisfies the model or not, and where it could not be filled.
    package static func read<Operation: AWSOperation>(
        _ operation: Operation.Type,
        labels: [String: String],
        of request: WireRequest
    ) throws(AWSError) -> (Operation.Input, gaps: [ValidationProblem]) {
        guard let query = FormText.parse(request.query, plusIsBlank: false) else {
            throw unreadable("the query string cannot be decoded")
        }
        let members: [JSONMember]
        do {
            members = try RequestBody.members(request.body)
        } catch {
            throw unreadable(error.message)
        }
        var places = PlaceReader(labels: labels, query: query)
        var blank = Operation.Input.blank
        blank.visitMembers(&places)
        let body = members.filter { !places.names.contains($0.name) }
        let (input, problems) = JSONDecoding.read(
            Operation.Input.self,
            from: JSONValue(.object(places.members + body)),
            checksNames: true
        )
        let wrong = problems.filter { $0.missing == nil && !$0.isName }
        guard wrong.isEmpty else {
            throw .validation(
                "Could not parse request body into json: \(JSONShapeError(problems: wrong))",
                reason: .cannotParse,
                fields: wrong.map { AWSError.Field(name: $0.modelPath, message: $0.message) }
            )
        }
        return (input, problems.map(\.gap))
    }

    /// A request that cannot be read at all.
    static func unreadable(_ why: String) -> AWSError {
        .validation("Could not parse request body into json: \(why)", reason: .cannotParse)
    }
}

/// A path with labels in braces.
struct PathTemplate {
    enum Part: Hashable {
        case literal(Substring)
        case label(String)
    }

    let parts: [Part]

    init(_ path: String) {
        parts = path.split(separator: "/", omittingEmptySubsequences: true).map { part in
            part.hasPrefix("{") && part.hasSuffix("}") ? .label(String(part.dropFirst().dropLast())) : .literal(part)
        }
    }

    func filled(_ value: (String) -> String) -> String {
        "/"
            + parts.map { part in
                switch part {
                case .literal(let text): String(text)
                case .label(let name): PercentEncoding.encode(value(name))
                }
            }.joined(separator: "/")
    }
}
