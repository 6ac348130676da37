import MusterAWS
import MusterCore
import MusterTestKit
import MusterWire

@testable import MusterTwin

/// One operation as requests that clients with a model cannot make, in one of its service's protocols.
struct WireCheck {
    enum Speech: String, CaseIterable, Sendable {
        case restJSON, json, cbor, query

        static func spoken(by service: ServiceName) -> [Speech] {
            switch service {
            case .drs: [.restJSON]
            case .ssm, .eventBridge: [.json]
            case .cloudWatch: [.json, .cbor, .query]
            default: [.query]
            }
        }
    }

    /// What a request is answered.
    struct Answer {
        let status: Int
        let code: String
        let text: String
    }

    let operation: any AWSOperation.Type
    let speech: Speech
    private let client: TwinClient

    init(_ operation: any AWSOperation.Type, _ speech: Speech) throws {
        self.operation = operation
        self.speech = speech
        // Without signatures, which are somebody else's matter.
        client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: .off))
    }

    // MARK: Findings

    /// Requests that lack a required member, or have a value of a wrong type, and are answered otherwise than they should.
    func wrongAnswers() throws -> (count: Int, wrong: [String]) { try Self.find(operation, self) }

    private static func find<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ check: WireCheck
    ) throws -> (count: Int, wrong: [String]) {
        let full = ModelRequest.make(Operation.Input.self, .full).request
        var (count, wrong): (Int, [String]) = (0, [])
        for place in MemberPlaces.of(full) where check.carries(place) {
            if place.isRequired, let request = check.request(operation, full, without: place) {
                count += 1
                let answer = try check.answer(request)
                if !check.isRefusalOfMissing(answer, place) {
                    wrong.append("\(place.query) missing: \(answer.status) \(answer.code) \(answer.text.prefix(200))")
                }
            }
            for request in check.misfits(operation, full, at: place) {
                count += 1
                let answer = try check.answer(request)
                if !check.isRefusalOfMisfit(answer) {
                    wrong.append(
                        "\(place.query) of a wrong type: \(answer.status) \(answer.code) \(answer.text.prefix(200))"
                    )
                }
            }
        }
        return (count, wrong)
    }

    /// Whether the place is in the body, where it can be left out and be anything.
    private func carries(_ place: MemberPlaces.Place) -> Bool { place.location == .body }

    // MARK: Expected

    /// The codes are those of the service: declared where the model has them.
    private func isRefusalOfMissing(_ answer: Answer, _ place: MemberPlaces.Place) -> Bool {
        guard answer.status == 400 else { return false }
        guard case .name(let name)? = place.json.last else { return false }
        let declared = operation.traits.errors
        switch operation.service {
        case .drs: return answer.code == "ValidationException" && answer.text.contains(name)
        case .ssm, .eventBridge:
            return answer.code == "ValidationException" && answer.text.contains("Value null at '")
                && answer.text.contains(name.prefix(1).lowercased() + name.dropFirst() + "'")
        case .cloudWatch where declared.contains(.missingParameter):
            return answer.code == "MissingParameter" && answer.text.contains("\(name) is required")
        case .cloudWatch where declared.contains(.invalidParameterValue):
            return answer.code == "InvalidParameterValue" && answer.text.contains(name)
        case .ec2: return answer.code == "MissingParameter" && answer.text.contains("must contain the parameter")
        case .sns: return answer.code == "InvalidParameter" && answer.text.contains(name)
        default: return answer.code == "ValidationError" && answer.text.contains("Value null at '")
        }
    }

    private func isRefusalOfMisfit(_ answer: Answer) -> Bool {
        let code =
            switch speech {
            case .restJSON: "ValidationException"
            case .json, .cbor: "SerializationException"
            case .query: operation.service == .ec2 ? "InvalidParameterValue" : "MalformedInput"
            }
        return answer.status == 400 && answer.code == code
    }

    // MARK: Requests

    private func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ full: Operation.Input,
        without place: MemberPlaces.Place
    ) -> WireRequest? {
        guard speech == .query else {
            return request(operation, full, JSONEncoding.encode(full, bodyOnly: true).replacing(place.json, with: nil))
        }
        let pairs = self.pairs(operation, full)
        let left = pairs.filter { $0.name != place.query && !$0.name.hasPrefix(place.query + ".") }
        // A form cannot carry a structure without members.
        let parent = place.query.split(separator: ".").dropLast().joined(separator: ".")
        guard parent.isEmpty || left.contains(where: { $0.name.hasPrefix(parent + ".") }) else { return nil }
        return form(left)
    }

    private func misfits<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ full: Operation.Input,
        at place: MemberPlaces.Place
    ) -> [WireRequest] {
        guard speech == .query else {
            // No member of any input is a list of lists, and none takes both of the others.
            var values: [JSONValue] = [.array([.array([])])]
            switch place.kind {
            case .text, .time, .bytes: values += [.boolean(true), JSONValue(.object([]))]
            case .flag: values += [.string("true"), .number(1)]
            case .number: values += [.string("1"), .number(1.5), .boolean(true)]
            case .fraction: values += [.string("1"), .boolean(true)]
            case .list, .map, .structure: values += [.string("x"), .number(1)]
            }
            let body = JSONEncoding.encode(full, bodyOnly: true)
            return values.map { request(operation, full, body.replacing(place.json, with: $0)) }
        }
        let pairs = self.pairs(operation, full)
        let others = pairs.filter { $0.name != place.query && !$0.name.hasPrefix(place.query + ".") }
        let values: [FormText.Pair] =
            switch place.kind {
            case .flag: ["maybe", "1", "", "TRUE "].map { FormText.Pair(place.query, $0) }
            case .number: ["x", "1.5", "", "99999999999999999999"].map { FormText.Pair(place.query, $0) }
            case .fraction: ["x", ""].map { FormText.Pair(place.query, $0) }
            case .time: ["yesterday", "", "2026-13-01T00:00:00Z"].map { FormText.Pair(place.query, $0) }
            case .bytes: [FormText.Pair(place.query, "!")]
            case .list, .map: [FormText.Pair(place.query, "x"), FormText.Pair(place.query + ".x", "x")]
            case .text, .structure: []
            }
        return values.map { form(others + [$0]) }
    }

    private func request<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ full: Operation.Input,
        _ body: JSONValue
    ) -> WireRequest {
        var request =
            speech == .restJSON
            ? RestJSON.request(operation, full)
            : speech == .cbor ? RPCv2CBOR.cloudWatch.request(operation, full) : WireService.request(operation, full)
        request.body = speech == .cbor ? CBORText.bytes(of: body) : JSONWriter().bytes(body)
        return request
    }

    private func pairs<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ full: Operation.Input
    ) -> [FormText.Pair] {
        let request =
            operation.service == .cloudWatch
            ? QueryProtocol.cloudWatch.request(operation, full) : WireService.request(operation, full)
        return FormText.parse(String(decoding: request.body, as: UTF8.self), plusIsBlank: true) ?? []
    }

    private func form(_ pairs: [FormText.Pair]) -> WireRequest {
        WireRequest(
            .post,
            "/",
            headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8"],
            body: Array(FormText.text(pairs).utf8)
        )
    }

    // MARK: Answers

    private func answer(_ request: WireRequest) throws -> Answer {
        let reply = try client.send(request)
        let text: String
        if speech == .cbor {
            let value = try CBORText.value(of: reply.answer.body)
            text = value["message"]?.string ?? ""
        } else if speech == .query {
            text = String(decoding: reply.answer.body, as: UTF8.self).replacing("&apos;", with: "'")
        } else {
            text = String(decoding: reply.answer.body, as: UTF8.self)
        }
        return Answer(status: reply.answer.status, code: reply.code ?? "", text: text)
    }
}

/// CBOR of what JSON says, and back; a moment has no tag then, as servers have to take it.
enum CBORText {
    static func value(of bytes: [UInt8]) throws -> JSONValue { try RPCv2CBOR.plainValue(of: bytes) }

    static func bytes(of value: JSONValue) -> [UInt8] {
        switch value.content {
        case .null: [0xF6]
        case .boolean(let flag): [flag ? 0xF5 : 0xF4]
        case .number(let text): number(text)
        case .string(let text): head(3, text.utf8.count) + Array(text.utf8)
        case .array(let values): head(4, values.count) + values.flatMap(bytes)
        case .object(let members):
            head(5, members.count) + members.flatMap { bytes(of: .string($0.name)) + bytes(of: $0.value) }
        }
    }

    private static func number(_ text: String) -> [UInt8] {
        if let whole = Int64(text) {
            return whole < 0 ? head(1, Int(~whole)) : head(0, Int(whole))
        }
        let bits = (Double(text) ?? .nan).bitPattern
        return [0xFB] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
    }

    private static func head(_ major: UInt8, _ count: Int) -> [UInt8] {
        guard count >= 24 else { return [major << 5 | UInt8(count)] }
        return [major << 5 | 27] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    }
}
