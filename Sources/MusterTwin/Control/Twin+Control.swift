import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import MusterWire

/// The control plane: what a person, a test or a script asks of the server itself.
extension Twin {
    /// Where the paths of the control plane begin; no service has such paths.
    package static let controlPrefix = "/_muster/"

    /// Answers a request of the control plane.
    func control(_ request: WireRequest, at moment: HostMoment) -> WireAnswer {
        // A page in somebody's browser may send requests to this machine; it has no business here.
        guard request.headers["origin"] == nil else {
            return Self.problem(403, "Forbidden", "The control plane answers no web pages")
        }
        let path = request.path.dropFirst(Self.controlPrefix.utf8.count)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let verb = parts.first ?? ""
        do throws(ControlProblem) {
            switch (request.method, verb, parts.count) {
            case (.get, "health", 1): return Self.answer(["status": "ok"])
            case (.get, "ready", 1): return Self.answer(["status": "ready", "version": .string(version)])
            case (.get, "certificate.pem", 1): return try certificateFile()
            case (.get, "state", 1): return Self.answer(state)
            case (.post, "reset", 1): return try reset(body(of: request), at: moment)
            case (.post, "advance", 1): return try advance(body(of: request), at: moment)
            case (.get, "pace", 1): return Self.answer(["pace": .string(setup.pace.text)])
            case (.post, "pace", 1), (.put, "pace", 1): return try setPace(body(of: request), at: moment)
            case (.get, "faults", 1): return Self.answer(["faults": faultList])
            case (.post, "faults", 1): return try inject(request)
            case (.delete, "faults", 1): return withdrawAll()
            case (.delete, "faults", 2): return try withdraw(parts[1])
            case (.get, "ledger", 1): return try calls(request)
            case (.post, "save", 1), (.get, "save", 1): return try save()
            case (.post, "load", 1), (.put, "load", 1): return try load(request, at: moment)
            default: return Self.notFound(verb)
            }
        } catch {
            return error.answer
        }
    }

    private static let verbs = [
        "health", "ready", "state", "reset", "advance", "pace", "faults", "ledger", "save", "load",
        "certificate.pem",
    ]

    private static func notFound(_ verb: String) -> WireAnswer {
        guard !verbs.contains(verb) else {
            return problem(405, "MethodNotAllowed", "\(controlPrefix)\(verb) is not asked in this way")
        }
        return problem(
            404,
            "NotFound",
            "There is no \(controlPrefix)\(verb.prefix(40)); there are \(verbs.joined(separator: ", "))"
        )
    }

    /// The certificate that messages to the network are signed with.
    private func certificateFile() throws(ControlProblem) -> WireAnswer {
        guard let certificate else {
            throw ControlProblem(
                "no messages are sent to the network, so none is signed",
                status: 404,
                code: "NotFound"
            )
        }
        return WireAnswer(200, headers: ["Content-Type": "application/x-pem-file"], body: Array(certificate.utf8))
    }

    // MARK: Verbs

    private func reset(_ body: JSONValue, at moment: HostMoment) throws(ControlProblem) -> WireAnswer {
        var setup = setup
        if let value = body["seed"], !value.isNull {
            guard let seed = value.integer, seed >= 0 else {
                throw ControlProblem("\"seed\" is a whole number of at least 0, not \(value.kind)")
            }
            setup.seed = UInt64(seed)
        }
        do {
            replace(with: try Self.stage(setup, at: moment), setup, at: moment)
        } catch {
            throw ControlProblem(error)
        }
        return Self.answer(["time": .string(stage.simulation.now.iso8601(.milliseconds)), "seed": .number(setup.seed)])
    }

    /// So far the clock can be moved at once.
    private static let longestAdvance = 10 * 366 * 86_400.0

    private func advance(_ body: JSONValue, at moment: HostMoment) throws(ControlProblem) -> WireAnswer {
        guard let value = body["seconds"] else {
            throw ControlProblem("\"seconds\" is missing: {\"seconds\": 60} moves the clock by a minute")
        }
        guard let seconds = value.double, seconds >= 0, seconds <= Self.longestAdvance else {
            throw ControlProblem("\"seconds\" is a number from 0 to \(Int(Self.longestAdvance)), which is ten years")
        }
        let duration: Duration =
            value.integer.map { Duration.seconds($0) } ?? Duration.nanoseconds(Int64(seconds * 1e9))
        advance(by: duration, at: moment)
        return Self.answer(["time": .string(stage.simulation.now.iso8601(.milliseconds))])
    }

    private func setPace(_ body: JSONValue, at moment: HostMoment) throws(ControlProblem) -> WireAnswer {
        guard let text = body["pace"]?.string, let pace = TwinPace(text: text) else {
            throw ControlProblem("\"pace\" is one of real, scaled:N (N from 1 to 1000000), held and skip-on-describe")
        }
        setPace(pace, at: moment)
        return Self.answer(["pace": .string(pace.text)])
    }

    // MARK: State

    private var state: JSONValue {
        let places = stage.services.overview.map { place in
            JSONValue.object([
                ("account", .string(place.account.rawValue)), ("region", .string(place.region.rawValue)),
                ("initialized", .boolean(place.isInitialized)), ("sourceServers", .number(place.sourceServers)),
                ("recoveryInstances", .number(place.recoveryInstances)), ("jobs", .number(place.jobs)),
                ("unfinishedJobs", .number(place.unfinishedJobs)),
            ])
        }
        let next = stage.simulation.nextEventTime
        return .object([
            ("schema", "muster.twin.state/1"), ("version", .string(version)),
            ("world", .string(setup.world.path)), ("seed", .number(setup.seed)),
            ("start", .string(stage.simulation.start.iso8601(.milliseconds))),
            ("time", .string(stage.simulation.now.iso8601(.milliseconds))), ("pace", .string(setup.pace.text)),
            ("identity", .string(setup.identity.rawValue)),
            ("nextEvent", next.map { .string($0.iso8601(.milliseconds)) } ?? .null),
            ("calls", .number(stage.forgottenCalls + stage.services.ledger.count)), ("faults", faultList),
            ("journal", stage.journal.json), ("places", .array(places)), ("digest", .string(digest)),
        ])
    }

    /// Names the state: equal states have equal digests.
    var digest: String {
        let text = String(stage.services.stateDigest, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }

    private func calls(_ request: WireRequest) throws(ControlProblem) -> WireAnswer {
        let query = FormText.parse(request.query, plusIsBlank: true) ?? []
        func number(_ name: String, _ initial: Int, _ range: ClosedRange<Int>) throws(ControlProblem) -> Int {
            guard let text = query.first(where: { $0.name == name })?.value else { return initial }
            guard let value = Int(text), range.contains(value) else {
                throw ControlProblem("\"\(name)\" is a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return value
        }
        let ledger = stage.services.ledger
        let total = stage.forgottenCalls + ledger.count
        let limit = try number("limit", 100, 1...10_000)
        let after = try number("after", max(stage.forgottenCalls, total - limit), 0...Int.max)
        let first = min(max(after, stage.forgottenCalls), total)
        let entries = (first..<min(total, first + limit)).map { place in
            let entry = ledger[place - stage.forgottenCalls]
            return JSONValue.object([
                ("number", .number(place + 1)), ("time", .string(entry.time.iso8601(.milliseconds))),
                ("operation", .string(entry.operation)), ("account", .string(entry.actedAccount.rawValue)),
                ("region", .string(entry.region.rawValue)),
                ("error", entry.error.map { .string($0.rawValue) } ?? .null),
            ])
        }
        return Self.answer([
            "total": .number(total), "forgotten": .number(stage.forgottenCalls), "calls": .array(entries),
        ])
    }

    // MARK: Forms

    private func body(of request: WireRequest) throws(ControlProblem) -> JSONValue {
        guard request.body.contains(where: { $0 > 0x20 }) else { return .object([]) }
        do {
            let value = try JSONParser.parse(request.body, limits: JSONParser.Limits(size: 1 << 20, depth: 16))
            guard value.members != nil else { throw ControlProblem("the body is a JSON object, not \(value.kind)") }
            return value
        } catch let error as ControlProblem {
            throw error
        } catch {
            throw ControlProblem("the body is no JSON: \(error)")
        }
    }

    static func answer(_ value: JSONValue, status: Int = 200) -> WireAnswer {
        WireAnswer(
            status,
            headers: ["Content-Type": "application/json"],
            body: JSONWriter(isPretty: true).bytes(value) + [UInt8(ascii: "\n")]
        )
    }

    static func problem(_ status: Int, _ code: String, _ message: String, _ problems: [JSONValue] = []) -> WireAnswer {
        var members: [(String, JSONValue)] = [("code", .string(code)), ("message", .string(message))]
        if !problems.isEmpty { members.append(("problems", .array(problems))) }
        return answer(.object([("error", .object(members))]), status: status)
    }
}

/// Why the control plane does not do what it is asked.
struct ControlProblem: Error {
    let message: String
    let answer: WireAnswer

    init(_ message: String, status: Int = 400, code: String = "BadRequest") {
        self.message = message
        answer = Twin.problem(status, code, message)
    }

    /// Tells everything that is wrong with a text that was given.
    init(_ input: InvalidInput) {
        let problems = input.diagnostics.map { diagnostic in
            var members: [(String, JSONValue)] = [
                ("code", .string(diagnostic.code)), ("message", .string(diagnostic.message)),
            ]
            if let range = diagnostic.range {
                members += [("line", .number(range.line)), ("column", .number(range.column))]
            }
            if !diagnostic.help.isEmpty { members.append(("help", .array(diagnostic.help.map { .string($0) }))) }
            return JSONValue.object(members)
        }
        message = input.diagnostics.first?.message ?? "the input is not valid"
        answer = Twin.problem(400, "InvalidInput", message, problems)
    }
}
