/// Something that goes wrong in a simulated world.
package struct Fault: Hashable, Sendable, Codable {
    package enum Kind: Hashable, Sendable, Codable {
        case call(CallFault)
        case phase(PhaseFault)
        case job(JobFault)
        case launch(InstanceFault)
        case replication(ReplicationFault)
        case credentials(CredentialFault)
        case outage(RegionOutage)
        case delivery(DeliveryFault)
        case crash(OrchestratorCrash)
        case machine(MachineFault)
    }

    package var kind: Kind
    package var location: SourceRange?

    package init(_ kind: Kind, location: SourceRange? = nil) {
        self.kind = kind
        self.location = location
    }
}

extension [Fault] {
    /// The stream of chance that each fault draws from, side by side with the faults.
    ///
    /// A stream is named after what the fault is about, and after its place among those that are about the same. So a
    /// fault that is added, moved or taken away changes the draws of no other.
    package var streams: [String] {
        var seen: [String: Int] = [:]
        return map { fault in
            let subject = fault.kind.subject
            let number = seen[subject, default: 0]
            seen[subject] = number + 1
            return number == 0 ? "fault:\(subject)" : "fault:\(subject):\(number)"
        }
    }
}

extension Fault.Kind {
    /// What the fault is about, in a few words for machines.
    fileprivate var subject: String {
        func text(_ account: AccountID?, _ region: RegionName?) -> String {
            "\(account?.rawValue ?? "*"):\(region?.rawValue ?? "*")"
        }
        switch self {
        case .call(let fault):
            return "call:\(fault.service):\(fault.operation ?? "*"):\(text(fault.account, fault.region)):"
                + fault.effect.word
        case .phase(let fault): return "phase:\(fault.phase.rawValue):\(fault.server)"
        case .job(let fault): return "job:\(fault.server):\(fault.effect.word)"
        case .launch(let fault): return "launch:\(fault.code):\(text(fault.account, fault.region))"
        case .replication(let fault): return "replication:\(fault.server)"
        case .credentials(let fault): return "credentials:\(fault.account):\(fault.role ?? "*")"
        case .outage(let fault): return "outage:\(text(fault.account, fault.region))"
        case .delivery(let fault): return "delivery:\(fault.endpoint ?? "*")"
        case .crash: return "crash"
        case .machine: return "machine"
        }
    }
}
