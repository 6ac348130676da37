import MusterCore
import MusterSimulator
import MusterTime
import MusterWire

/// Faults that are added while the services run, and taken away again.
extension Twin {
    var faultList: JSONValue {
        .array(
            stage.faults.map { fault in
                .object([
                    ("number", .number(fault.number)), ("injected", .string(fault.injected.iso8601(.milliseconds))),
                    ("fault", .string(fault.text)),
                ])
            }
        )
    }

    func inject(_ request: WireRequest) throws(ControlProblem) -> WireAnswer {
        guard let text = String(validating: request.body, as: UTF8.self), text.contains(where: { !$0.isWhitespace })
        else {
            throw ControlProblem("the body is a fault, or a list of faults, as scenario files have them")
        }
        let number = stage.faultCount + 1
        try inject(text, number: number)
        let size = 128 + text.utf8.count
        stage.journal.add(.injected(at: stage.simulation.now, number: number, text: text), size: size)
        return Self.answer(["number": .number(number), "faults": faultList], status: 201)
    }

    /// Adds the faults of a text; their windows are measured from now.
    func inject(_ text: String, number: Int) throws(ControlProblem) {
        let faults: [Fault]
        do {
            faults = try setup.world.faults(text)
        } catch {
            throw ControlProblem(error)
        }
        let elapsed = stage.simulation.start.duration(to: stage.simulation.now)
        let kinds = faults.map { $0.kind.shifted(by: elapsed) }
        guard kinds.allSatisfy(SimulatedAWS.canInject) else {
            throw ControlProblem("faults of an orchestrator or of its machine have nothing to hit here")
        }
        stage.faultCount = max(stage.faultCount, number)
        for (place, kind) in kinds.enumerated() {
            stage.services.inject(kind, number: number * 1_000 + place)
        }
        stage.faults.append(
            InjectedFault(number: number, text: text, kinds: kinds, injected: stage.simulation.now)
        )
    }

    func withdraw(_ text: String) throws(ControlProblem) -> WireAnswer {
        guard let number = Int(text), stage.faults.contains(where: { $0.number == number }) else {
            throw ControlProblem("there is no fault \(text.prefix(40))", status: 404, code: "NotFound")
        }
        remove(number)
        return Self.answer(["faults": faultList])
    }

    func withdrawAll() -> WireAnswer {
        for number in stage.faults.map(\.number) { remove(number) }
        return Self.answer(["faults": faultList])
    }

    private func remove(_ number: Int) {
        withdraw(number)
        stage.journal.add(.withdrawn(at: stage.simulation.now, number: number), size: 64)
    }

    func withdraw(_ number: Int) {
        guard let place = stage.faults.firstIndex(where: { $0.number == number }) else { return }
        for kind in stage.faults[place].kinds { stage.services.withdraw(kind) }
        stage.faults.remove(at: place)
    }
}
