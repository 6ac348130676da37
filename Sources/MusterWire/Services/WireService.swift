package import MusterAWS

/// A service as it is spoken to: which operation a request means, and the form of every answer.
package struct WireService: Sendable {
    package let name: ServiceName
    private let dialects: [WireDialect]

    /// Every service that the operation table has, by the name that its requests are signed with.
    private static let all: [String: WireService] = {
        let services: [WireService] = [
            WireService(name: .drs, dialects: [.restJSON(.drs)]),
            WireService(name: .sts, dialects: [.query(.sts)]),
            WireService(name: .sns, dialects: [.query(.sns)]),
            WireService(name: .iam, dialects: [.query(.iam)]),
            WireService(name: .ec2, dialects: [.query(.ec2)]),
            WireService(name: .ssm, dialects: [.targeted(.ssm)]),
            WireService(name: .eventBridge, dialects: [.targeted(.eventBridge)]),
            WireService(
                name: .cloudWatch,
                dialects: [.targeted(.cloudWatch), .cbor(.cloudWatch), .query(.cloudWatch)]
            ),
        ]
        return Dictionary(services.map { ($0.name.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    package static func named(_ name: String) -> WireService? { all[name] }

    package static var names: [String] { all.keys.sorted() }

    /// The service that a request without a signature is for, as far as the request shows it.
    package static func meant(by request: WireRequest) -> WireService? {
        if request.headers[TargetedJSON.targetName] != nil {
            return all.values.first { service in
                service.dialects.contains { if case .targeted = $0 { $0.isSpoken(in: request) } else { false } }
            }
        }
        if RPCv2CBOR.isSpoken(in: request) {
            return all.values.first { service in
                service.dialects.contains {
                    if case .cbor(let cbor) = $0 { cbor.operationName(in: request) != nil } else { false }
                }
            }
        }
        if request.path == "/" || request.path.isEmpty {
            let version = QueryVersion.of(request)
            return all.values.first { service in service.dialects.contains { $0.answers(version: version) } }
        }
        return all.values.first { service in service.dialects.contains { $0.route(request) != nil } }
    }

    /// How a request speaks to the service.
    package func dialect(of request: WireRequest) -> WireDialect {
        dialects.first { $0.isSpoken(in: request) } ?? dialects[0]
    }
}

/// One way of speaking to a service.
package enum WireDialect: Sendable {
    case restJSON(RouteTable)
    case query(QueryProtocol)
    case targeted(TargetedJSON)
    case cbor(RPCv2CBOR)

    /// Whose refusals of signatures the service answers with.
    package var wireProtocol: WireProtocol {
        switch self {
        case .restJSON: .restJSON
        case .query(let query): query.style == .ec2 ? .ec2Query : .query
        case .targeted: .json
        case .cbor: .cbor
        }
    }

    func isSpoken(in request: WireRequest) -> Bool {
        switch self {
        case .restJSON: true
        case .query: request.headers[TargetedJSON.targetName] == nil
        case .targeted(let json): json.operationName(in: request) != nil
        case .cbor: RPCv2CBOR.isSpoken(in: request)
        }
    }

    func answers(version: String?) -> Bool {
        switch self {
        case .query(let query): query.version == version
        case .restJSON, .targeted, .cbor: false
        }
    }

    func route(_ request: WireRequest) -> RouteTable.Route? {
        if case .restJSON(let routes) = self { routes.route(request.method, request.path) } else { nil }
    }

    /// What a request asks for.
    ///
    /// - Throws: The service's own refusal of an operation that it does not know, or of a request that cannot be read.
    package func call(in request: WireRequest) throws(AWSError) -> WireCall {
        switch self {
        case .restJSON(let routes):
            guard let route = routes.route(request.method, request.path) else {
                throw AWSError(
                    .unknownOperationException,
                    "Unknown operation: \(request.method.rawValue) \(request.path.prefix(200))",
                    httpStatus: 404
                )
            }
            return WireCall(operation: route.operation, form: .restJSON(labels: route.labels, request))
        case .query(let query):
            let pairs = try query.pairs(of: request)
            guard let action = pairs.first(where: { $0.name == "Action" })?.value, !action.isEmpty else {
                throw AWSError(.missingAction, "Missing Action", httpStatus: 400)
            }
            let version = pairs.first { $0.name == "Version" }?.value
            guard let operation = OperationCatalog.operation(named: "\(query.service.actionPrefix):\(action)"),
                version ?? query.version == query.version
            else {
                throw AWSError(
                    .invalidAction,
                    "Could not find operation \(action.prefix(200)) for version \((version ?? "NO_VERSION_SPECIFIED").prefix(40))",
                    httpStatus: 400
                )
            }
            return WireCall(operation: operation, form: .query(query, pairs))
        case .targeted(let json):
            guard let name = json.operationName(in: request),
                let operation = OperationCatalog.operation(named: "\(json.service.actionPrefix):\(name)")
            else {
                throw AWSError(
                    .unknownOperationException,
                    "Unknown operation: \((request.headers[TargetedJSON.targetName] ?? "no X-Amz-Target").prefix(200))",
                    httpStatus: 400
                )
            }
            return WireCall(operation: operation, form: .targeted(json, request))
        case .cbor(let cbor):
            guard let name = cbor.operationName(in: request),
                let operation = OperationCatalog.operation(named: "\(cbor.service.actionPrefix):\(name)")
            else {
                throw AWSError(
                    .unknownOperationException,
                    "Unknown operation: \(request.method.rawValue) \(request.path.prefix(200))",
                    httpStatus: 404
                )
            }
            return WireCall(operation: operation, form: .cbor(cbor, request))
        }
    }

    /// The answer to a request that was refused.
    package func answer(_ error: AWSError, requestID: String) -> WireAnswer {
        switch self {
        case .restJSON: RestJSON.answer(error, requestID: requestID)
        case .query(let query): query.answer(error, requestID: requestID)
        case .targeted(let json): json.answer(error, requestID: requestID)
        case .cbor(let cbor): cbor.answer(error, requestID: requestID)
        }
    }
}

/// One operation with what is asked of it, still in the form of its protocol.
package struct WireCall: Sendable {
    enum Form: Sendable {
        case restJSON(labels: [String: String], WireRequest)
        case query(QueryProtocol, [FormText.Pair])
        case targeted(TargetedJSON, WireRequest)
        case cbor(RPCv2CBOR, WireRequest)
    }

    package let operation: any AWSOperation.Type
    let form: Form

    /// What is asked for, as far as it can be read; whether it satisfies the model is for the service to say.
    ///
    /// - Throws: The service's refusal where required members are missing, a value has the wrong type, or a name of a
    ///   resource cannot be one.
    package func input<Operation: AWSOperation>(_ operation: Operation.Type) throws(AWSError) -> Operation.Input {
        let (input, gaps) =
            switch form {
            case .restJSON(let labels, let request): try RestJSON.read(operation, labels: labels, of: request)
            case .query(let query, let pairs): try query.read(operation, of: pairs)
            case .targeted(let json, let request): try json.read(operation, of: request)
            case .cbor(let cbor, let request): try cbor.read(operation, of: request)
            }
        try input.refuse(gaps: gaps, declaring: Operation.traits.errors)
        return input
    }

    /// The answer to a call that succeeded.
    package func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ output: Operation.Output,
        requestID: String
    ) -> WireAnswer {
        switch form {
        case .restJSON: RestJSON.answer(operation, output, requestID: requestID)
        case .query(let query, _): query.answer(operation, output, requestID: requestID)
        case .targeted(let json, _): json.answer(operation, output, requestID: requestID)
        case .cbor(let cbor, _): cbor.answer(operation, output, requestID: requestID)
        }
    }
}

/// The version that a form names, without reading all of it.
enum QueryVersion {
    static func of(_ request: WireRequest) -> String? {
        let texts = [request.query, String(decoding: request.body.prefix(65_536), as: UTF8.self)]
        for text in texts {
            for part in text.split(separator: "&", maxSplits: 1_000) where part.hasPrefix("Version=") {
                return String(part.dropFirst(8))
            }
        }
        return nil
    }
}

extension AWSErrorCode {
    package static let unknownOperationException = AWSErrorCode(rawValue: "UnknownOperationException")
    static let invalidAction = AWSErrorCode(rawValue: "InvalidAction")
    static let missingAction = AWSErrorCode(rawValue: "MissingAction")
}

/// The other side of the wire: what a client sends, and what it reads.
extension WireService {
    /// The dialect in which a client of ours speaks to a service.
    private static func spoken(to service: ServiceName) -> WireDialect {
        named(service.rawValue)?.dialects[0] ?? .restJSON(.drs)
    }

    /// The request for a call, unsigned and without a host.
    package static func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input
    ) -> WireRequest {
        switch spoken(to: Operation.service) {
        case .restJSON: RestJSON.request(operation, input)
        case .query(let query): query.request(operation, input)
        case .targeted(let json): json.request(operation, input)
        case .cbor(let cbor): cbor.request(operation, input)
        }
    }

    /// What an answer says.
    ///
    /// - Throws: The refusal that it carries; ``AWSErrorCode/unreadableAnswer`` where it does not fit the model.
    package static func output<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of answer: WireAnswer
    ) throws(AWSError) -> Operation.Output {
        switch spoken(to: Operation.service) {
        case .restJSON: try RestJSON.output(operation, of: answer)
        case .query(let query): try query.output(operation, of: answer)
        case .targeted(let json): try json.output(operation, of: answer)
        case .cbor(let cbor): try cbor.output(operation, of: answer)
        }
    }
}
