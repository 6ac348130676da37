package import MusterCore

/// What somebody asks of a running execution from another process: one line of JSON.
package struct ControlRequest: Hashable, Sendable {
    /// The name and version of the form.
    package static let form = "muster.control/1"
    /// The longest line that is read, in bytes.
    package static let limit = 16_384

    package var action: RequestedAction
    package var execution: String
    /// The wave that is meant, by its name.
    package var wave: String?
    package var person: String
    package var reason: String?
    package var token: String?

    package init(
        _ action: RequestedAction,
        execution: String,
        wave: String? = nil,
        person: String,
        reason: String? = nil,
        token: String? = nil
    ) {
        self.action = action
        self.execution = execution
        self.wave = wave
        self.person = person
        self.reason = reason
        self.token = token
    }

    package var line: [UInt8] {
        JSONWriter().bytes(
            .object([
                ("schema", .string(Self.form)), ("action", .string(action.rawValue)),
                ("execution", .string(execution)), ("wave", wave.map { .string($0) } ?? .null),
                ("as", .string(person)), ("reason", reason.map { .string($0) } ?? .null),
                ("token", token.map { .string($0) } ?? .null),
            ])
        ) + [0x0A]
    }

    /// Reads a line without its end.
    ///
    /// - Throws: ``ControlError`` for everything that is not a request, whatever it is.
    package init(line: [UInt8]) throws(ControlError) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(line, limits: JSONParser.Limits(size: Self.limit, depth: 4))
        } catch {
            throw ControlError("the request is not JSON")
        }
        guard let members = value.members else { throw ControlError("the request is not a JSON object") }
        let keys = ["schema", "action", "execution", "wave", "as", "reason", "token"]
        guard Set(members.map(\.name)).count == members.count, members.allSatisfy({ keys.contains($0.name) }) else {
            throw ControlError("the request has a key that is not known, or one twice")
        }
        guard value["schema"]?.string == Self.form else {
            throw ControlError("the request is not of the form \(Self.form); both programs have to be of one version")
        }
        guard let action = value["action"]?.string.flatMap(RequestedAction.init(rawValue:)) else {
            throw ControlError("the request names no action that is known")
        }
        guard let execution = try Self.text(value["execution"], "execution", 1...128),
            let person = try Self.text(value["as"], "as", 1...256)
        else {
            throw ControlError("the request does not say for which execution it is, or who asks")
        }
        self.action = action
        self.execution = execution
        self.person = person
        wave = try Self.text(value["wave"], "wave", 1...256)
        reason = try Self.text(value["reason"], "reason", 0...1_024)
        token = try Self.text(value["token"], "token", 0...256)
    }

    private static func text(
        _ value: JSONValue?,
        _ name: String,
        _ length: ClosedRange<Int>
    ) throws(ControlError) -> String? {
        guard let value, value != .null else { return nil }
        guard let text = value.string, length.contains(text.unicodeScalars.count),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        else {
            throw ControlError(
                "\"\(name)\" takes a text of \(length.lowerBound) to \(length.upperBound) characters on one line"
            )
        }
        return text
    }
}

/// What a running execution answers: one line of JSON.
package struct ControlAnswer: Hashable, Sendable {
    package enum Result: String, Hashable, Sendable, CaseIterable {
        case done
        /// What was asked for holds already.
        case unchanged
        case refused
        /// The request could not be understood, or reached nobody.
        case error
    }

    package var result: Result
    /// One sentence without a full stop.
    package var text: String

    package init(_ result: Result, _ text: String) {
        self.result = result
        self.text = text
    }

    package var line: [UInt8] {
        JSONWriter().bytes(
            .object([
                ("schema", .string(ControlRequest.form)), ("result", .string(result.rawValue)),
                ("text", .string(text)),
            ])
        ) + [0x0A]
    }

    package init(line: [UInt8]) throws(ControlError) {
        guard let value = try? JSONParser.parse(line, limits: JSONParser.Limits(size: 1 << 20, depth: 4)),
            let result = value["result"]?.string.flatMap(Result.init(rawValue:)), let text = value["text"]?.string
        else {
            throw ControlError("the answer cannot be read")
        }
        self.init(result, text)
    }
}

/// Why nothing could be asked, or nothing be heard.
package struct ControlError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
