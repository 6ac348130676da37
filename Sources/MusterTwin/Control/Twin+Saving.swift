import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import MusterWire

/// Saving a state and loading it.
///
/// What is saved is the world, the seed, and everything that has been asked since, at its time. Loading asks it again:
/// the services are deterministic, so that the same state comes out, which a digest confirms.
extension Twin {
    private static let schema = "muster.twin/1"

    func save() throws(ControlProblem) -> WireAnswer {
        guard !stage.journal.isFull else {
            throw ControlProblem(
                "more than \(setup.journalSize >> 20) MiB of requests have changed something since the beginning, which is "
                    + "more than can be saved; muster twin load goes back to a saved state, and muster twin reset begins anew",
                status: 409,
                code: "TooMuchToSave"
            )
        }
        var answer = Self.answer(
            .object([
                ("schema", .string(Self.schema)), ("version", .string(version)),
                ("world", ["path": .string(setup.world.path), "text": .string(setup.world.text)]),
                ("seed", .string(String(setup.seed))), ("start", .number(stage.simulation.start.nanoseconds)),
                ("time", .number(stage.simulation.now.nanoseconds)), ("pace", .string(setup.pace.text)),
                ("digest", .string(digest)), ("messageRates", .array(stage.services.messageRates.map(\.json))),
                ("journal", .array(stage.journal.entries.map(\.json))),
            ])
        )
        answer.headers.add("Content-Disposition", "attachment; filename=\"muster-twin.json\"")
        return answer
    }

    func load(_ request: WireRequest, at moment: HostMoment) throws(ControlProblem) -> WireAnswer {
        try load(request.body, at: moment)
        return Self.answer(["time": .string(stage.simulation.now.iso8601(.milliseconds)), "digest": .string(digest)])
    }

    private func load(_ bytes: [UInt8], at moment: HostMoment) throws(ControlProblem) {
        let saved: JSONValue
        do {
            saved = try JSONParser.parse(bytes, limits: JSONParser.Limits(size: 512 << 20, depth: 16))
        } catch {
            throw ControlProblem("a saved state is JSON: \(error)")
        }
        let other = try Twin(saved, like: self, at: moment)
        guard other.digest == saved["digest"]?.string else {
            throw ControlProblem(
                "the saved state could not be reached again: it comes from version \(saved["version"]?.string ?? "?"), and "
                    + "this is \(version)",
                status: 409,
                code: "DifferentState"
            )
        }
        replace(with: other.stage, other.setup, at: moment)
    }

    /// Why a state cannot be saved or continued.
    package struct StateProblem: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// The state as a file, which ``resume(_:at:)`` takes.
    package func savedState() throws(StateProblem) -> [UInt8] {
        do {
            return try save().body
        } catch {
            throw StateProblem(description: error.message)
        }
    }

    /// Puts a saved state in the place of this one.
    ///
    /// - Parameters:
    ///   - bytes: What ``savedState()`` has made.
    ///   - world: The world that it has to be a state of; `nil` for any.
    ///   - moment: The present of the host.
    /// - Throws: Why it cannot be continued; this one may have taken its place then.
    package func resume(_ bytes: [UInt8], of world: TwinWorld?, at moment: HostMoment) throws(StateProblem) {
        do {
            try load(bytes, at: moment)
        } catch {
            throw StateProblem(description: error.message)
        }
        if let world, world.text != setup.world.text {
            throw StateProblem(
                description: "it is one of \"\(setup.world.path)\", not of \"\(world.path)\" as it is now"
            )
        }
    }

    /// Makes the services of a saved state, by asking everything again.
    private convenience init(_ saved: JSONValue, like other: Twin, at moment: HostMoment) throws(ControlProblem) {
        guard saved["schema"]?.string == Self.schema, let path = saved["world"]?["path"]?.string,
            let text = saved["world"]?["text"]?.string, let seed = saved["seed"]?.string.flatMap({ UInt64($0) }),
            let start = saved["start"]?.instant, let end = saved["time"]?.instant, end >= start,
            let pace = saved["pace"]?.string.flatMap({ TwinPace(text: $0) }), let journal = saved["journal"]?.array
        else {
            throw ControlProblem("this is no saved state of a server, which has the schema \"\(Self.schema)\"")
        }
        var setup = TwinSetup(
            world: TwinWorld(path: path, text: text),
            seed: seed,
            start: start,
            pace: pace,
            identity: other.setup.identity
        )
        setup.journalSize = other.setup.journalSize
        do {
            try self.init(setup, version: other.version, digests: other.digests, at: moment)
        } catch {
            throw ControlProblem(error)
        }
        for (place, value) in journal.enumerated() {
            guard let entry = Journal.Entry(value), entry.time >= stage.simulation.now, entry.time <= end else {
                throw ControlProblem("entry \(place + 1) of the journal cannot be read")
            }
            try replay(entry, size: value.roughSize)
        }
        stage.simulation.advance(to: end)
        for value in saved["messageRates"]?.array ?? [] {
            guard let rate = SimulatedAWS.MessageRate(value), stage.services.restore(rate) else {
                throw ControlProblem("\"messageRates\" cannot be read")
            }
        }
    }

    private func replay(_ entry: Journal.Entry, size: Int) throws(ControlProblem) {
        stage.simulation.advance(to: entry.time)
        switch entry {
        case .injected(_, let number, let text): try inject(text, number: number)
        case .withdrawn(_, let number): withdraw(number)
        case .call(let call):
            let services = stage.services
            let keys =
                call.accessKeyID.isEmpty
                ? Credentials(accessKeyID: "", secretAccessKey: "")
                : services.credentials(ofAccessKey: call.accessKeyID) ?? services.credentials(ofAccount: call.account)
            let caller = CallContext(account: call.account, region: call.region, credentials: keys)
            guard let service = WireService.named(call.service.rawValue) else {
                throw ControlProblem("the journal names a service that is not known here, \"\(call.service)\"")
            }
            let dialect = service.dialect(of: call.request)
            if let named = try? dialect.call(in: call.request) {
                perform(named, dialect, as: caller, id: "", writing: nil, reply: { _ in })
            }
        }
        stage.journal.add(entry, size: size)
    }
}

extension Journal.Entry {
    var time: Timestamp {
        switch self {
        case .call(let call): call.time
        case .injected(let time, _, _), .withdrawn(let time, _): time
        }
    }

    var json: JSONValue {
        switch self {
        case .injected(let time, let number, let text):
            return .object([("at", .number(time.nanoseconds)), ("injected", .number(number)), ("text", .string(text))])
        case .withdrawn(let time, let number):
            return .object([("at", .number(time.nanoseconds)), ("withdrawn", .number(number))])
        case .call(let call):
            var members: [(String, JSONValue)] = [
                ("at", .number(call.time.nanoseconds)), ("service", .string(call.service.rawValue)),
                ("account", .string(call.account.rawValue)), ("region", .string(call.region.rawValue)),
                ("key", .string(call.accessKeyID)), ("method", .string(call.request.method.rawValue)),
                ("path", .string(call.request.path)),
            ]
            if !call.request.query.isEmpty { members.append(("query", .string(call.request.query))) }
            if !call.request.headers.fields.isEmpty {
                members.append(
                    ("headers", .object(call.request.headers.fields.map { ($0.name, JSONValue.string($0.value)) }))
                )
            }
            if let text = String(validating: call.request.body, as: UTF8.self) {
                if !text.isEmpty { members.append(("body", .string(text))) }
            } else {
                members.append(("bytes", .string(Base64.encode(call.request.body))))
            }
            return .object(members)
        }
    }

    init?(_ value: JSONValue) {
        guard let time = value["at"]?.instant else { return nil }
        if let number = value["injected"]?.integer, let text = value["text"]?.string {
            self = .injected(at: time, number: number, text: text)
        } else if let number = value["withdrawn"]?.integer {
            self = .withdrawn(at: time, number: number)
        } else if let service = value["service"]?.string, let account = value["account"]?.string,
            let region = value["region"]?.string, let key = value["key"]?.string,
            let method = value["method"]?.string.flatMap(HTTPMethod.init(rawValue:)), let path = value["path"]?.string
        {
            let body = value["bytes"]?.string.flatMap(Base64.decode) ?? Array((value["body"]?.string ?? "").utf8)
            var request = WireRequest(method, path, query: value["query"]?.string ?? "", body: body)
            for header in value["headers"]?.members ?? [] {
                request.headers.add(header.name, header.value.string ?? "")
            }
            self = .call(
                Journal.Call(
                    time: time,
                    service: ServiceName(rawValue: service),
                    account: AccountID(account),
                    region: RegionName(region),
                    accessKeyID: key,
                    request: request
                )
            )
        } else {
            return nil
        }
    }
}

extension SimulatedAWS.MessageRate {
    fileprivate var json: JSONValue {
        .object([
            ("account", .string(account.rawValue)), ("region", .string(region.rawValue)), ("kind", .string(kind)),
            ("due", .number(due.nanoseconds)),
        ])
    }

    fileprivate init?(_ value: JSONValue) {
        guard let account = value["account"]?.string, let region = value["region"]?.string,
            let kind = value["kind"]?.string, let due = value["due"]?.instant
        else {
            return nil
        }
        self.init(account: AccountID(account), region: RegionName(region), kind: kind, due: due)
    }
}

extension JSONValue {
    /// A moment in nanoseconds since 1970.
    fileprivate var instant: Timestamp? {
        guard case .number(let text) = content else { return nil }
        return Int64(text).map { Timestamp(nanoseconds: $0) }
    }

    /// About so many bytes of a journal.
    fileprivate var roughSize: Int {
        256 + (self["body"]?.string?.utf8.count ?? 0) + (self["bytes"]?.string?.utf8.count ?? 0)
            + (self["text"]?.string?.utf8.count ?? 0) + (self["path"]?.string?.utf8.count ?? 0)
    }
}
