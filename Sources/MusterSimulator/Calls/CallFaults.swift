import MusterAWS
import MusterCore

/// Decides which calls go wrong, and how.
///
/// An outage of a Region comes before everything else.
/// Each fault counts its own calls and draws from a stream of its own, so that one fault moves nothing in another, and
/// a world whose faults hit nobody is the same world.
struct CallFaults: Sendable {
    /// What happens to one call.
    struct Verdict {
        /// What the answer takes longer.
        var delay = Duration.zero
        /// What the service answers instead of acting.
        var refusal: AWSError?
        /// Whether the request never reaches the service.
        var isRequestLost = false
        /// Whether the answer never reaches the caller.
        var isAnswerLost = false
        /// How old the answer is, where the call only reads.
        var staleness = Duration.zero
        /// How the connection fails.
        var connection: CallFault.Effect.Connection?
        /// How long the request is on its way.
        var requestDelay = Duration.zero
        /// When the request comes a second time, after the first, and which answer is heard.
        var repetition: (after: Duration, heard: CallFault.Effect.HeardAnswer)?
    }

    fileprivate struct Entry: Sendable {
        let fault: CallFault
        var random: SeededGenerator
        var count = 0
    }

    private var entries: [Entry] = []
    private var outages: [RegionOutage] = []
    /// Whether requests may reach the service later than they are made, or twice.
    private(set) var mayDefer = false
    /// The oldest answer that a call may get.
    private(set) var longestStaleness = Duration.zero
    /// The faults that may hit an operation, by its ordinal; empty as long as there are none.
    private var byOrdinal: [[Int]] = []

    /// - Parameter start: Where the windows of the faults are counted from.
    private let start: Timestamp

    init(_ faults: [Fault], seed: UInt64, start: Timestamp) {
        self.start = start
        for (fault, stream) in zip(faults, faults.streams) {
            if case .outage(let outage) = fault.kind { outages.append(outage) }
            guard case .call(let call) = fault.kind else { continue }
            add(call, seed: seed, stream: stream)
        }
    }

    /// Adds a fault that draws from the stream of chance of the given name.
    mutating func add(_ call: CallFault, seed: UInt64, stream: String) {
        switch call.effect {
        case .stale(let age): longestStaleness = max(longestStaleness, age)
        case .requestLate, .requestRepeated: mayDefer = true
        case .error, .latency, .requestLost, .answerLost, .connection: break
        }
        file(call, at: entries.count)
        entries.append(Entry(fault: call, random: SeededGenerator(seed: seed, stream: stream)))
    }

    private mutating func file(_ call: CallFault, at place: Int) {
        if byOrdinal.isEmpty { byOrdinal = Array(repeating: [], count: OperationCatalog.count) }
        for operation in OperationCatalog.operations
        where operation.service.rawValue == call.service
            && (call.operation == nil || call.operation == operation.name)
        {
            byOrdinal[operation.ordinal].append(place)
        }
    }

    mutating func add(_ outage: RegionOutage) { outages.append(outage) }

    /// Takes a fault away; the others keep their counts and their chance.
    mutating func remove(_ call: CallFault) {
        guard let place = entries.firstIndex(where: { $0.fault == call }) else { return }
        entries.remove(at: place)
        byOrdinal = []
        for index in entries.indices { file(entries[index].fault, at: index) }
    }

    mutating func remove(_ outage: RegionOutage) {
        guard let place = outages.firstIndex(of: outage) else { return }
        outages.remove(at: place)
    }

    var isEmpty: Bool { entries.isEmpty && outages.isEmpty }

    /// Judges one call, and counts it.
    mutating func judge(
        _ operation: any AWSOperation.Type,
        account: AccountID,
        region: RegionName,
        at now: Timestamp
    ) -> Verdict? {
        var verdict = outages.isEmpty ? nil : outage(of: operation, account, region, at: now)
        guard !byOrdinal.isEmpty else { return verdict }
        for index in byOrdinal[operation.ordinal] {
            guard entries[index].hits(account: account, region: region, elapsed: start.duration(to: now)) else {
                continue
            }
            verdict = verdict ?? Verdict()
            let fault = entries[index].fault
            switch fault.effect {
            case .latency(let delay):
                verdict?.delay += max(.zero, delay)
            case .error(let code, let message, let retryAfter):
                guard verdict?.refusal == nil else { continue }
                var error = AWSError.coded(AWSErrorCode(rawValue: code), from: operation.service, message)
                error.retryAfter = retryAfter
                verdict?.refusal = error
            case .requestLost:
                verdict?.isRequestLost = true
            case .answerLost:
                verdict?.isAnswerLost = true
            case .stale(let age):
                if let known = verdict?.staleness, age > known { verdict?.staleness = age }
            case .connection(let failure):
                if verdict?.connection == nil { verdict?.connection = failure }
            case .requestLate(let delay):
                verdict?.requestDelay += max(.zero, delay)
            case .requestRepeated(let after, let heard):
                if verdict?.repetition == nil { verdict?.repetition = (max(.zero, after), heard) }
            }
        }
        return verdict
    }

    private func outage(
        of operation: any AWSOperation.Type,
        _ account: AccountID,
        _ region: RegionName,
        at now: Timestamp
    ) -> Verdict? {
        let elapsed = start.duration(to: now)
        let hit = outages.first { outage in
            outage.region == region && outage.account ?? account == account && outage.window.contains(elapsed)
        }
        guard let hit else { return nil }
        var verdict = Verdict()
        switch hit.answer {
        case .silent:
            verdict.isRequestLost = true
        case .unavailable:
            verdict.refusal = .coded(
                AWSErrorCode(rawValue: "ServiceUnavailable"),
                from: operation.service,
                "The service is currently unavailable"
            )
        }
        return verdict
    }
}

extension CallFaults.Entry {
    fileprivate mutating func hits(account: AccountID, region: RegionName, elapsed: Duration) -> Bool {
        if let only = fault.account, only != account { return false }
        if let only = fault.region, only != region { return false }
        count += 1
        if let calls = fault.calls, !calls.contains(count) { return false }
        if let from = fault.from, elapsed < from { return false }
        if let until = fault.until, elapsed >= until { return false }
        return random.draw(fault.probability)
    }
}
