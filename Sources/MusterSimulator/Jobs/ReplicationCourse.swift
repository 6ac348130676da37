import MusterAWS
import MusterCore

/// How the copy of a server stands over time, when faults or calls stop it.
///
/// Moments and lags are nanoseconds, moments after the start of the world.
struct ReplicationCourse: Sendable {
    private let base: ReplicationState
    /// What the newest call has made of it.
    private(set) var command: ReplicationCommand?
    /// In the order of their beginnings; where two overlap, the later one counts.
    private var faults: [ReplicationFault] = []

    init(_ base: ReplicationState) {
        self.base = base
    }

    /// Lets a call decide from its moment on; of the faults, those count on that have not ended by then.
    mutating func command(_ command: ReplicationCommand) {
        self.command = command
        let moment = Duration.nanoseconds(command.moment)
        faults.removeAll { fault in fault.window.until.map { $0 <= moment } ?? false }
        for index in faults.indices where faults[index].window.from < moment {
            faults[index].window = FaultWindow(from: moment, until: faults[index].window.until)
        }
    }

    /// Whether a fault stops the copy at a moment.
    func isBroken(at elapsed: Int64) -> Bool {
        let moment = Duration.nanoseconds(elapsed)
        return faults.contains { $0.window.contains(moment) }
    }

    mutating func insert(_ fault: ReplicationFault) {
        let place = faults.firstIndex { $0.window.from > fault.window.from } ?? faults.endIndex
        faults.insert(fault, at: place)
    }

    /// Ends a fault, so that the copy begins to catch up.
    mutating func end(_ fault: ReplicationFault, at elapsed: Duration) {
        guard let place = faults.firstIndex(of: fault) else { return }
        if elapsed <= fault.window.from {
            faults.remove(at: place)
        } else if fault.window.until.map({ elapsed < $0 }) ?? true {
            faults[place].window.until = elapsed
        }
    }

    /// When its state may change, in order.
    var moments: [Int64] {
        Set(faults.flatMap { [$0.window.from.nanoseconds, $0.window.until?.nanoseconds ?? Instants.never] }).sorted()
    }

    /// How the copy stands at a moment.
    func view(at elapsed: Int64) -> ReplicationView {
        view(at: elapsed, under: faults[...])
    }

    private func view(at elapsed: Int64, under faults: ArraySlice<ReplicationFault>) -> ReplicationView {
        guard let fault = faults.last else {
            return command?.view(at: elapsed) ?? ReplicationView(base, elapsed: elapsed)
        }
        let earlier = faults.dropLast()
        let begin = fault.window.from.nanoseconds
        guard elapsed >= begin else { return view(at: elapsed, under: earlier) }
        // What has no copy cannot fall behind.
        guard let lag = view(at: begin, under: earlier).lag else { return view(at: elapsed, under: earlier) }
        let end = fault.window.until?.nanoseconds ?? Instants.never
        guard elapsed >= end else { return broken(fault, lag: Instants.sum(lag, elapsed - begin)) }
        return recovering(fault, lag: lag, stood: end - begin, since: elapsed - end)
            ?? healed(fault, at: elapsed, under: earlier, recovered: end)
    }

    private func broken(_ fault: ReplicationFault, lag: Int64) -> ReplicationView {
        let error = fault.error.map(DRS.DataReplicationErrorString.init(rawValue:))
        switch fault.state {
        case .stalled: return ReplicationView(.standing, lag: lag, state: .stalled, error: error ?? .agentNotSeen)
        case .paused: return ReplicationView(.standing, lag: lag, state: .paused, error: error)
        case .disconnected: return ReplicationView(.abandoned, lag: nil, state: .disconnected, error: error)
        }
    }

    /// The view while the copy catches up; `nil` once it has.
    private func recovering(_ fault: ReplicationFault, lag: Int64, stood: Int64, since: Int64) -> ReplicationView? {
        let span = Self.span(fault, stood: stood)
        guard since < span else { return nil }
        guard fault.state != .disconnected else {
            return ReplicationView(.beginning, lag: nil, state: .initialSync)
        }
        // The lag falls in a straight line to what it was before.
        let left = Int64(clamping: Int128(stood) * Int128(span - since) / Int128(span))
        return ReplicationView(.following, lag: Instants.sum(lag, left), state: .backlog)
    }

    private func healed(
        _ fault: ReplicationFault,
        at elapsed: Int64,
        under earlier: ArraySlice<ReplicationFault>,
        recovered end: Int64
    ) -> ReplicationView {
        var view = view(at: elapsed, under: earlier)
        if fault.state == .disconnected {
            let stood = end - fault.window.from.nanoseconds
            view.oldestPoint = Instants.sum(end, Self.span(fault, stood: stood))
        }
        return view
    }

    /// How long the copy needs; *assumed* where the fault does not say.
    private static func span(_ fault: ReplicationFault, stood: Int64) -> Int64 {
        if let catchUp = fault.catchUp { return max(0, catchUp.nanoseconds) }
        return fault.state == .disconnected ? 3_600_000_000_000 : max(0, stood / 10)
    }
}
