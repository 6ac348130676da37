package import MusterAWS
import MusterCore

extension RestJSON {
    /// The answer to a call that succeeded.
    package static func answer<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ output: Operation.Output,
        requestID: String
    ) -> WireAnswer {
        let status = Operation.traits.successStatus
        var answer = WireAnswer(status, headers: ["x-amzn-RequestId": requestID])
        // 204 has no body; operations whose output has no members answer without one too.
        guard status != 204, !Operation.Output.schema.members.isEmpty else { return answer }
        answer.headers.add("Content-Type", contentType)
        answer.body = JSONWriter().bytes(JSONEncoding.encode(output))
        return answer
    }

    /// The answer to a call that was refused.
    ///
    /// Source: DRS 2020-02-26, the shapes of its errors; `retryAfterSeconds` travels as the field `Retry-After`.
    package static func answer(_ error: AWSError, requestID: String) -> WireAnswer {
        var answer = WireAnswer(
            error.httpStatus,
            headers: [
                "x-amzn-RequestId": requestID, "x-amzn-ErrorType": error.code.rawValue, "Content-Type": contentType,
            ]
        )
        if let wait = error.retryAfter { answer.headers.add("Retry-After", String(wait.wholeSecondsUp)) }
        var members = [JSONMember("message", .string(error.message)), JSONMember("code", .string(error.code.rawValue))]
        func add(_ name: String, _ value: String?) {
            if let value { members.append(JSONMember(name, .string(value))) }
        }
        add("resourceId", error.resourceID)
        add("resourceType", error.resourceType)
        add("serviceCode", error.serviceCode)
        add("quotaCode", error.quotaCode)
        add("reason", error.reason?.rawValue)
        if !error.fields.isEmpty {
            let fields = error.fields.map { field in
                JSONValue(
                    .object([
                        JSONMember("name", .string(field.name)), JSONMember("message", .string(field.message)),
                    ])
                )
            }
            members.append(JSONMember("fieldList", .array(fields)))
        }
        answer.body = JSONWriter().bytes(JSONValue(.object(members)))
        return answer
    }

    /// What an answer says.
    ///
    /// - Throws: The refusal that it carries; ``AWSErrorCode/unreadableAnswer`` where it does not fit the model.
    package static func output<Operation: AWSOperation>(
        _ operation: Operation.Type,
        of answer: WireAnswer
    ) throws(AWSError) -> Operation.Output {
        guard (200..<300).contains(answer.status) else { throw refusal(answer) }
        guard !RequestBody.isBlank(answer.body) else { return .blank }
        do {
            return try JSONDecoding.decode(
                Operation.Output.self,
                from: JSONParser.parse(answer.body, limits: JSONParser.Limits(size: 64 << 20, depth: 64))
            )
        } catch let error as JSONSyntaxError {
            throw AWSError(.unreadableAnswer, "the answer is no JSON: \(error)", httpStatus: answer.status)
        } catch {
            throw AWSError(.unreadableAnswer, "the answer does not fit the model: \(error)", httpStatus: answer.status)
        }
    }

    /// The refusal in an answer: its code stands in a field of the head, or in the body under one of two names.
    private static func refusal(_ answer: WireAnswer) -> AWSError {
        let body = (try? JSONParser.parse(answer.body, limits: RequestBody.limits)) ?? JSONValue(.object([]))
        func text(_ names: String...) -> String? { names.lazy.compactMap { body[$0]?.string }.first }
        let named = answer.headers["x-amzn-ErrorType"] ?? text("__type", "code")
        let code = named.map(plainCode)
        var error = AWSError(
            code.map(AWSErrorCode.init(rawValue:)) ?? .unreadableAnswer,
            text("message", "Message") ?? "HTTP status \(answer.status)",
            httpStatus: answer.status,
            resourceID: text("resourceId"),
            resourceType: text("resourceType"),
            serviceCode: text("serviceCode"),
            quotaCode: text("quotaCode"),
            reason: text("reason").map(AWSError.ValidationReason.init(rawValue:)),
            fields: (body["fieldList"]?.array ?? []).map { field in
                AWSError.Field(name: field["name"]?.string ?? "", message: field["message"]?.string ?? "")
            }
        )
        error.retryAfter = answer.headers["Retry-After"].flatMap { Int64($0) }.map { .seconds($0) }
        return error
    }

    /// The code without what some services put around it, as in `com.amazonaws.drs#ConflictException:http://…`.
    private static func plainCode(_ text: String) -> String {
        let end = text.prefix { $0 != ":" }
        return String(end.split(separator: "#").last ?? end)
    }
}

extension Duration {
    /// Whole seconds, rounded up.
    var wholeSecondsUp: Int64 { components.seconds + (components.attoseconds > 0 ? 1 : 0) }
}
