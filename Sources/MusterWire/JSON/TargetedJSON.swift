package import MusterAWS
import MusterCore

/// Requests and answers of services that name the operation in the header `X-Amz-Target`, as SSM and EventBridge do.
package struct TargetedJSON: Hashable, Sendable {
    package let service: ServiceName
    /// What stands before the dot and the operation.
    package let targetPrefix: String
    /// `1.0` or `1.1`.
    package let version: String
    /// Whether clients of the older query protocol read the errors, too.
    let isQueryCompatible: Bool

    package static let ssm = TargetedJSON(.ssm, SSM.targetPrefix, SSM.jsonVersion)
    package static let eventBridge = TargetedJSON(.eventBridge, EventBridge.targetPrefix, EventBridge.jsonVersion)
    package static let cloudWatch = TargetedJSON(
        .cloudWatch,
        CloudWatch.targetPrefix,
        CloudWatch.jsonVersion,
        isQueryCompatible: true
    )

    private init(_ service: ServiceName, _ targetPrefix: String, _ version: String, isQueryCompatible: Bool = false) {
        self.service = service
        self.targetPrefix = targetPrefix
        self.version = version
        self.isQueryCompatible = isQueryCompatible
    }

    static let targetName = "x-amz-target"

    private var contentType: String { "application/x-amz-json-\(version)" }

    /// The request for a call, unsigned and without a host.
    package func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input
    ) -> WireRequest {
        WireRequest(
            .post,
            "/",
            headers: ["content-type": contentType, Self.targetName: "\(targetPrefix).\(Operation.name)"],
            body: JSONWriter().bytes(JSONEncoding.encode(input))
        )
    }

    /// The name of the operation that a request is for; `nil` when it names none of this service.
    func operationName(in request: WireRequest) -> Substring? {
        guard let target = request.headers[Self.targetName], target.hasPrefix(targetPrefix + ".") else { return nil }
        return target.dropFirst(targetPrefix.utf8.count + 1)
    }

    /// What a request asks for, whether it satisfies the model or not, and where it could not be filled.
    ///
    /// - Throws: `SerializationException` where the body is no JSON or a value has the wrong type.
    package func read<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of request: WireRequest
    ) throws(AWSError) -> (Operation.Input, gaps: [ValidationProblem]) {
        let members: [JSONMember]
        do {
            members = try RequestBody.members(request.body)
        } catch {
            throw AWSError(.serializationException, error.message, httpStatus: 400)
        }
        return try Self.read(operation, from: members)
    }

    /// What the members of a body ask for.
    ///
    /// - Throws: `SerializationException` where a value has the wrong type.
    static func read<Operation: AWSOperation>(
        _ operation: Operation.Type,
        from members: [JSONMember]
    ) throws(AWSError) -> (Operation.Input, gaps: [ValidationProblem]) {
        let (input, problems) = JSONDecoding.read(
            Operation.Input.self,
            from: JSONValue(.object(members)),
            checksNames: true
        )
        let wrong = problems.filter { $0.missing == nil && !$0.isName }
        guard wrong.isEmpty else {
            throw AWSError(.serializationException, "\(JSONShapeError(problems: wrong))", httpStatus: 400)
        }
        return (input, problems.map(\.gap))
    }

    /// The answer to a call that succeeded.
    package func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ output: Operation.Output,
        requestID: String
    ) -> WireAnswer {
        WireAnswer(
            Operation.traits.successStatus,
            headers: ["x-amzn-RequestId": requestID, "Content-Type": contentType],
            body: JSONWriter().bytes(JSONEncoding.encode(output))
        )
    }

    /// The answer to a call that was refused: JSON names the shape of the error, the query form its code.
    package func answer(_ error: AWSError, requestID: String) -> WireAnswer {
        var answer = WireAnswer(
            error.httpStatus,
            headers: ["x-amzn-RequestId": requestID, "Content-Type": contentType]
        )
        if isQueryCompatible { answer.headers.add("x-amzn-query-error", error.queryError) }
        if let wait = error.retryAfter { answer.headers.add("Retry-After", String(wait.wholeSecondsUp)) }
        answer.body = JSONWriter().bytes([
            "__type": .string(error.shape(in: service)), "message": .string(error.message),
        ])
        return answer
    }

    /// What an answer says.
    ///
    /// - Throws: The refusal that it carries; ``AWSErrorCode/unreadableAnswer`` where it does not fit the model.
    package func output<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of answer: WireAnswer
    ) throws(AWSError) -> Operation.Output {
        try RestJSON.output(operation, of: answer)
    }
}

extension AWSError {
    /// The name of the error's shape, which differs from its code where a service also speaks the query protocol.
    func shape(in service: ServiceName) -> String {
        OperationCatalog.errors(of: service).first { $0.code == code }?.shape ?? code.rawValue
    }

    /// The code and whose fault it is, for clients that know the query protocol.
    var queryError: String { "\(code.rawValue);\(httpStatus >= 500 ? "Receiver" : "Sender")" }
}

extension AWSErrorCode {
    package static let serializationException = AWSErrorCode(rawValue: "SerializationException")
}
