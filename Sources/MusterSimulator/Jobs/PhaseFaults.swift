import MusterCore

/// The faults that hit the phases of one server's jobs, and the jobs themselves, with the chance of each.
///
/// Each fault draws from a stream of its own, so that it moves nothing else.
struct PhaseFaults: Sendable {
    private struct Entry: Sendable {
        let fault: Fault.Kind
        let launches: ClosedRange<Int>?
        /// How often the server had been launched when the fault was added.
        var earlier: Int
        let probability: Ratio
        var random: SeededGenerator
    }

    private var entries: [Int: [Entry]] = [:]

    var isEmpty: Bool { entries.isEmpty }

    /// Adds a fault that draws from the stream of chance of the given name.
    ///
    /// Its launches are counted from here on: those before are `earlier`.
    mutating func insert(_ fault: PhaseFault, server: Int, after earlier: Int, seed: UInt64, stream: String) {
        entries[server, default: []].append(
            Entry(
                fault: .phase(fault),
                launches: fault.launches,
                earlier: earlier,
                probability: fault.probability,
                random: SeededGenerator(seed: seed, stream: stream)
            )
        )
    }

    /// Adds a fault of the server's jobs.
    mutating func insert(_ fault: JobFault, server: Int, after earlier: Int, seed: UInt64, stream: String) {
        entries[server, default: []].append(
            Entry(
                fault: .job(fault),
                launches: fault.launches,
                earlier: earlier,
                probability: fault.probability,
                random: SeededGenerator(seed: seed, stream: stream)
            )
        )
    }

    /// Lets the faults of a server of another place hit one that stands for it as well.
    mutating func inherit(_ faults: PhaseFaults, of original: Int, as server: Int) {
        guard let inherited = faults.entries[original] else { return }
        entries[server, default: []] += inherited.map { entry in
            var entry = entry
            entry.earlier = 0
            return entry
        }
    }

    /// Takes a fault away.
    mutating func remove(_ fault: Fault.Kind, server: Int) {
        guard let place = entries[server]?.firstIndex(where: { $0.fault == fault }) else { return }
        entries[server]?.remove(at: place)
        if entries[server]?.isEmpty == true { entries[server] = nil }
    }

    /// Decides which faults hit a job of the server.
    ///
    /// A LAUNCH job says which launch of the server it is, from 1; a TERMINATE job, which only faults of the termination
    /// hit, from which launch the instance came.
    mutating func hits(server: Int, launch: Int, isTermination: Bool = false) -> PhaseHits {
        guard var own = entries[server] else { return PhaseHits() }
        var hits = PhaseHits()
        for index in own.indices {
            if case .phase(let fault) = own[index].fault {
                guard isTermination == (fault.phase == .termination) else { continue }
            } else if isTermination {
                continue
            }
            if let range = own[index].launches, !range.contains(launch - own[index].earlier) { continue }
            guard own[index].random.draw(own[index].probability) else { continue }
            switch own[index].fault {
            case .phase(let fault): hits.effects.append((fault.phase, fault.effect))
            case .job(let fault): hits.job.append(fault.effect)
            case .call, .launch, .replication, .credentials, .outage, .delivery, .crash, .machine: break
            }
        }
        entries[server] = own
        return hits
    }
}

/// The faults that hit one server in one job.
struct PhaseHits: Sendable {
    var effects: [(phase: JobPhase, effect: PhaseFault.Effect)] = []
    /// What happens to the job because the server is part of it.
    fileprivate(set) var job: [JobFault.Effect] = []

    init() {}

    /// A server that fails in a phase for a reason of the service's own.
    init(failingIn phase: JobPhase, rawError: String) {
        effects = [(phase, .fail(after: nil, rawError: rawError))]
    }

    var isEmpty: Bool { effects.isEmpty && job.isEmpty }

    /// When the server settles after the job is COMPLETED, in nanoseconds; `never` for not at all, `nil` for as usual.
    var lateness: Int64? {
        for case .settlesLate(let delay) in job {
            return delay.map { max(1, $0.nanoseconds) } ?? Instants.never
        }
        return nil
    }

    /// How much longer a phase takes.
    func delay(_ phase: JobPhase) -> Int64 {
        var sum: Int64 = 0
        for case (phase, .slow(let delay)) in effects {
            sum = Instants.sum(sum, max(0, delay.nanoseconds))
        }
        return sum
    }

    /// What ends or stops a phase; the first that the author wrote.
    func breakdown(_ phase: JobPhase) -> PhaseFault.Effect? {
        for (hit, effect) in effects where hit == phase {
            if case .slow = effect { continue }
            return effect
        }
        return nil
    }
}
