package import MusterAWS
package import MusterCore

/// Requests and answers of services that name the operation in the path and write CBOR, as CloudWatch's newer clients do.
///
/// Source: Smithy RPC v2 CBOR protocol; which services speak it, the service model says.
package struct RPCv2CBOR: Hashable, Sendable {
    package let service: ServiceName
    /// The service's name in paths.
    package let serviceName: String
    /// What stands before the names of errors.
    private let namespace: String

    package static let cloudWatch = RPCv2CBOR(.cloudWatch, CloudWatch.targetPrefix, "com.amazonaws.cloudwatch")

    private init(_ service: ServiceName, _ serviceName: String, _ namespace: String) {
        self.service = service
        self.serviceName = serviceName
        self.namespace = namespace
    }

    static let protocolField = "smithy-protocol"
    static let protocolName = "rpc-v2-cbor"
    static let contentType = "application/cbor"

    private var pathPrefix: String { "/service/\(serviceName)/operation/" }

    static func isSpoken(in request: WireRequest) -> Bool { request.headers[protocolField] == protocolName }

    /// The request for a call, unsigned and without a host.
    package func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input
    ) -> WireRequest {
        WireRequest(
            .post,
            pathPrefix + Operation.name,
            headers: [
                Self.protocolField: Self.protocolName, "content-type": Self.contentType, "accept": Self.contentType,
            ],
            body: CBORShapeEncoder.encode(input)
        )
    }

    /// The name of the operation that a request is for; `nil` when it names none of this service.
    func operationName(in request: WireRequest) -> Substring? {
        guard request.method == .post, request.path.hasPrefix(pathPrefix) else { return nil }
        return request.path.dropFirst(pathPrefix.count)
    }

    /// What a request asks for, whether it satisfies the model or not, and where it could not be filled.
    ///
    /// - Throws: `SerializationException` where the body is no CBOR or a value has the wrong type.
    package func read<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of request: WireRequest
    ) throws(AWSError) -> (Operation.Input, gaps: [ValidationProblem]) {
        guard !request.body.isEmpty else { return try TargetedJSON.read(operation, from: []) }
        let value: JSONValue
        do {
            value = try CBORReader.value(of: request.body)
        } catch {
            throw AWSError(.serializationException, error.message, httpStatus: 400)
        }
        guard case .object(let members) = value.content else {
            throw AWSError(.serializationException, "the body is no map", httpStatus: 400)
        }
        return try TargetedJSON.read(operation, from: members)
    }

    /// The answer to a call that succeeded.
    package func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ output: Operation.Output,
        requestID: String
    ) -> WireAnswer {
        WireAnswer(Operation.traits.successStatus, headers: headers(requestID), body: CBORShapeEncoder.encode(output))
    }

    /// The answer to a call that was refused: the shape of the error in the body, the code of the query form in the head.
    package func answer(_ error: AWSError, requestID: String) -> WireAnswer {
        var answer = WireAnswer(error.httpStatus, headers: headers(requestID))
        answer.headers.add("x-amzn-query-error", error.queryError)
        if let wait = error.retryAfter { answer.headers.add("Retry-After", String(wait.wholeSecondsUp)) }
        answer.body = CBORShapeEncoder.encode([
            ("__type", "\(namespace)#\(error.shape(in: service))"), ("message", error.message),
        ])
        return answer
    }

    private func headers(_ requestID: String) -> WireHeaders {
        [
            "x-amzn-RequestId": requestID, "Content-Type": Self.contentType,
            Self.protocolField: Self.protocolName,
        ]
    }

    /// What CBOR says, as the JSON that says the same.
    ///
    /// - Throws: ``AWSErrorCode/unreadableAnswer`` for what is no CBOR.
    package static func plainValue(of bytes: [UInt8]) throws(AWSError) -> JSONValue {
        do {
            return try CBORReader.value(of: bytes)
        } catch {
            throw AWSError(.unreadableAnswer, "the answer is no CBOR: \(error.message)", httpStatus: 0)
        }
    }

    /// What an answer says.
    ///
    /// - Throws: The refusal that it carries; ``AWSErrorCode/unreadableAnswer`` where it does not fit the model.
    package func output<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of answer: WireAnswer
    ) throws(AWSError) -> Operation.Output {
        var plain = answer
        if !answer.body.isEmpty { plain.body = JSONWriter().bytes(try Self.plainValue(of: answer.body)) }
        return try RestJSON.output(operation, of: plain)
    }
}
