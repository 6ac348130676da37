import MusterAWS
import MusterCore
import MusterTime

/// The machine on which a simulated orchestrator runs: its wall clock may jump, and it may sleep.
///
/// While it sleeps nothing of the orchestrator runs; what arrives is there when it wakes up.
struct SimulatedMachine: MachineClock {
    private let clock: VirtualClock
    private let start: Timestamp
    private let jumps: [(time: Timestamp, by: Duration)]
    /// In order of time, none within another.
    private let sleeps: [(from: Timestamp, until: Timestamp)]

    init(_ faults: [Fault], start: Timestamp, clock: VirtualClock) {
        self.clock = clock
        self.start = start
        var jumps: [(time: Timestamp, by: Duration)] = []
        var sleeps: [(from: Timestamp, until: Timestamp)] = []
        for case .machine(let fault) in faults.map(\.kind) {
            let time = start + fault.at
            switch fault.effect {
            case .clockJumps(let jump): jumps.append((time, jump))
            case .sleeps(let duration): sleeps.append((time, time + duration))
            }
        }
        self.jumps = jumps
        self.sleeps = sleeps.sorted { ($0.from, $0.until) < ($1.from, $1.until) }
    }

    var wallTime: Timestamp {
        let now = clock.now
        return jumps.reduce(now) { $1.time <= now ? $0 + $1.by : $0 }
    }

    var uptime: Duration { clock.now - start }

    func sleep(until deadline: Duration?) async throws {
        try await clock.sleep(until: time(deadline))
        try await wake()
    }

    func wait(until deadline: Duration?, or alarm: Alarm) async throws {
        try await clock.wait(until: time(deadline), or: alarm)
        try await wake()
    }

    func pass(until deadline: Duration?, or alarm: Alarm) -> Bool {
        let time = time(deadline)
        // Who falls asleep meanwhile does not pass.
        guard !sleeps.contains(where: { $0.from <= time && clock.now < $0.until }) else { return false }
        return clock.pass(until: time, or: alarm)
    }

    /// Waits for the end of the sleep, if the machine is asleep.
    func wake() async throws {
        while let sleep = sleeps.last(where: { $0.from <= clock.now && clock.now < $0.until }) {
            try await clock.sleep(until: sleep.until)
        }
    }

    private func time(_ uptime: Duration?) -> Timestamp { uptime.map { start + $0 } ?? .distantFuture }
}
