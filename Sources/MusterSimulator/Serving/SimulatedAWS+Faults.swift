package import MusterCore
import MusterTime

/// Faults that somebody adds and takes away while the services run.
extension SimulatedAWS {
    /// Whether a fault can be added to services that run: those of an orchestrator and of its machine have nothing here
    /// that they could hit.
    package static func canInject(_ fault: Fault.Kind) -> Bool {
        switch fault {
        case .crash, .machine: false
        case .call, .phase, .job, .launch, .replication, .credentials, .outage, .delivery: true
        }
    }

    /// Adds a fault from now on.
    ///
    /// It counts its own calls and draws from its own stream of chance, so that it moves nothing in other faults.
    ///
    /// - Parameters:
    ///   - fault: Its windows are measured from the start of the world.
    ///   - number: Names the stream; each number once.
    package func inject(_ fault: Fault.Kind, number: Int) {
        let stream = "injected:\(number)"
        latestPrompt.forget()
        switch fault {
        case .call(let call):
            faults.add(call, seed: seed, stream: stream)
            if faults.mayDefer, lateRequests == nil { lateRequests = LateRequests(simulation) }
        case .credentials(let credentials):
            state.identities.faults.append(credentials)
        case .outage(let outage):
            faults.add(outage)
            forEachRegion { $0.add(fault, stream: "\(stream):\($0.account):\($0.region)") }
        case .phase, .job, .launch, .replication, .delivery:
            forEachRegion { $0.add(fault, stream: "\(stream):\($0.account):\($0.region)") }
        case .crash, .machine:
            break
        }
        guard faults.longestStaleness > .zero else { return }
        keepsPast = true
        for cell in state.regions { cell.past = PastStates(cell.state, longest: faults.longestStaleness) }
    }

    /// Takes a fault away that was added; what it has done stays done.
    package func withdraw(_ fault: Fault.Kind) {
        latestPrompt.forget()
        switch fault {
        case .call(let call): faults.remove(call)
        case .outage(let outage): faults.remove(outage)
        case .credentials(let credentials):
            guard let place = state.identities.faults.firstIndex(of: credentials) else { return }
            state.identities.faults.remove(at: place)
        default: break
        }
        let now = simulation.now
        forEachRegion { $0.remove(fault, at: now) }
    }

    private func forEachRegion(_ change: (inout RegionState) -> Void) {
        for cell in state.regions { change(&cell.state) }
    }
}
