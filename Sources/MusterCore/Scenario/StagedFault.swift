/// A fault of a scenario as a report tells of it.
package struct StagedFault: Hashable, Sendable, Codable {
    /// What goes wrong, in one sentence without a full stop.
    package var text: String
    /// From when on, measured from the start of the run; `nil` when no time is set.
    package var from: Duration?
    /// Until when; `nil` for the rest of the run, or when no time is set.
    package var until: Duration?
    package var location: SourceRange?

    package init(text: String, from: Duration? = nil, until: Duration? = nil, location: SourceRange? = nil) {
        self.text = text
        self.from = from
        self.until = until
        self.location = location
    }

    /// Tells of a fault; a server without a name is called by its id.
    package init(_ fault: Fault, names: [SourceServerID: String]) {
        let words = FaultWords(names: names)
        self.init(text: words.text(fault.kind), location: fault.location)
        if let window = words.window(fault.kind) { (from, until) = (window.from, window.until) }
    }
}

/// Puts faults into words.
private struct FaultWords {
    let names: [SourceServerID: String]

    func text(_ kind: Fault.Kind) -> String {
        switch kind {
        case .call(let fault):
            let operation = "\(fault.service):\(fault.operation ?? "*")"
            let calls = fault.calls.map { ", calls \(range($0))" } ?? ""
            let place = self.place(fault.account, fault.region)
            return "\(operation) \(effect(fault.effect))\(calls)\(place)\(chance(fault.probability))"
        case .phase(let fault):
            let launches = fault.launches.map { ", launches \(range($0))" } ?? ""
            return "phase \(fault.phase.rawValue) of \(quoted(fault.server)) \(effect(fault.effect))\(launches)"
                + chance(fault.probability)
        case .job(let fault):
            let launches = fault.launches.map { ", launches \(range($0))" } ?? ""
            return "the job of \(quoted(fault.server)) \(effect(fault.effect))\(launches)\(chance(fault.probability))"
        case .launch(let fault):
            let whom = fault.server.map { " of \(quoted($0))" } ?? ""
            let type = fault.instanceType.map { " with type \($0)" } ?? ""
            let zone = fault.zone.map { " in \($0)" } ?? ""
            let spare = fault.spare > 0 ? " after \(fault.spare) that find room" : ""
            return "EC2 refuses launches\(whom)\(type)\(zone)\(spare) with \(fault.code)"
                + place(fault.account, fault.region) + chance(fault.probability)
        case .replication(let fault):
            return "the replication of \(quoted(fault.server)) is \(fault.state.rawValue)"
        case .credentials(let fault):
            let whose = fault.role.map { "role \"\($0)\"" } ?? "every role"
            return "credentials of \(whose) in account \(fault.account): \(effect(fault.effect))"
        case .outage(let fault):
            let answer = fault.answer == .silent ? "does not answer" : "answers 503"
            let jobs = fault.jobs == .hang ? ", and its jobs stand still" : ""
            return "Region \(fault.region) \(answer)\(jobs)\(fault.account.map { ", account \($0)" } ?? "")"
        case .delivery(let fault):
            let whom = fault.endpoint.map { " to \"\($0)\"" } ?? ""
            let topic = fault.topic.map { " of topic \"\($0)\"" } ?? ""
            return "messages\(topic)\(whom) are not delivered\(chance(fault.probability))"
        case .crash(let fault):
            let lost = fault.forgets.map { ", without what it has recorded in the last \($0.text)" } ?? ""
            return "Muster dies \(point(fault.point)) and is started again after \(fault.restartAfter.text)\(lost)"
        case .machine(let fault):
            switch fault.effect {
            case .clockJumps(let jump):
                let direction = jump < .zero ? "back" : "forward"
                return
                    "the clock of Muster's machine jumps \(direction) by \((jump < .zero ? .zero - jump : jump).text)"
            case .sleeps(let time):
                return "Muster's machine sleeps for \(time.text)"
            }
        }
    }

    func window(_ kind: Fault.Kind) -> FaultWindow? {
        switch kind {
        case .call(let fault):
            fault.from == nil && fault.until == nil
                ? nil : FaultWindow(from: fault.from ?? .zero, until: fault.until)
        case .launch(let fault): fault.window == .always ? nil : fault.window
        case .replication(let fault): fault.window == .always ? nil : fault.window
        case .credentials(let fault): fault.window == .always ? nil : fault.window
        case .outage(let fault): fault.window
        case .delivery(let fault): fault.window == .always ? nil : fault.window
        case .machine(let fault):
            switch fault.effect {
            case .clockJumps: FaultWindow(from: fault.at)
            case .sleeps(let time): FaultWindow(from: fault.at, until: fault.at + time)
            }
        case .phase, .job, .crash: nil
        }
    }

    private func effect(_ effect: CallFault.Effect) -> String {
        switch effect {
        case .error(let code, _, let retryAfter):
            "answers \(code)\(retryAfter.map { " and asks to wait \($0.text)" } ?? "")"
        case .latency(let time): "takes \(time.text) longer"
        case .requestLost: "is lost on its way"
        case .answerLost: "is carried out, and the answer is lost"
        case .stale(let age): "shows what was true \(age.text) ago"
        case .connection(.refused): "finds nobody who accepts its connection"
        case .connection(.resetBefore): "loses its connection before the service acts"
        case .connection(.resetAfter): "is carried out, and loses its connection before the answer"
        case .connection(.cutShort): "is carried out, and the answer breaks off"
        case .requestLate(let delay): "reaches the service \(delay.text) late"
        case .requestRepeated(let after, let heard):
            "reaches the service a second time after \(after.text), and the \(heard.rawValue) answer is heard"
        }
    }

    private func effect(_ effect: PhaseFault.Effect) -> String {
        switch effect {
        case .fail(let after, let rawError):
            "fails\(after.map { " after \($0.text)" } ?? "")\(rawError.map { ": \($0)" } ?? "")"
        case .stuck: "never ends"
        case .silent(let after): "fails after \(after.text) without a record"
        case .slow(let time): "takes \(time.text) longer"
        }
    }

    private func effect(_ effect: JobFault.Effect) -> String {
        switch effect {
        case .settlesLate(let time):
            time.map { "completes \($0.text) before the server is launched" }
                ?? "completes, and the server never settles"
        case .emptiesList: "lists no servers any more"
        case .vanishes(let after): "can no longer be found after \(after.text)"
        }
    }

    private func effect(_ effect: CredentialFault.Effect) -> String {
        switch effect {
        case .expired: "expired"
        case .revoked: "revoked"
        case .untrusted: "no longer trusted"
        case .disabled: "disabled"
        }
    }

    private func point(_ point: OrchestratorCrash.Point) -> String {
        switch point {
        case .time(let time): "after \(time.text)"
        case .event(let number): "at event \(number)"
        case .call(let service, let operation, let number, let moment):
            switch moment {
            case .beforeCall: "before call \(number) of \(service):\(operation)"
            case .beforeRecord: "before it records the answer to call \(number) of \(service):\(operation)"
            case .afterRecord: "right after it has recorded the answer to call \(number) of \(service):\(operation)"
            }
        }
    }

    private func quoted(_ server: SourceServerID) -> String { "\"\(names[server] ?? server.rawValue)\"" }

    private func place(_ account: AccountID?, _ region: RegionName?) -> String {
        (account.map { ", account \($0)" } ?? "") + (region.map { ", Region \($0)" } ?? "")
    }

    private func range(_ range: ClosedRange<Int>) -> String {
        if range.lowerBound == range.upperBound { return "\(range.lowerBound)" }
        return range.upperBound == .max
            ? "from \(range.lowerBound) on" : "\(range.lowerBound) to \(range.upperBound)"
    }

    private func chance(_ probability: Ratio) -> String {
        probability == .always ? "" : ", with a probability of \(probability)"
    }
}
