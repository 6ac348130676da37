import ArgumentParser
import MusterCore
import MusterTime

/// W1: N processes that each wait M times; every engine must report the same order of events.
struct EngineWorkload: ParsableCommand {
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        /// Plain events with a handler.
        case core
        /// A task a process, each suspending itself on the virtual clock.
        case async
        /// The same through the clock's pause.
        case pause
        /// The same through the cancellable sleep of `Clock`.
        case sleep
    }

    static let configuration = CommandConfiguration(
        commandName: "w1",
        abstract: "N processes wait M times each."
    )

    @Option(name: .customShort("n"), help: "Processes.")
    var processes = 1_000

    @Option(name: .customShort("m"), help: "Timed waits of each process.")
    var waits = 1_000

    @Option(help: "Seed of the table of delays.")
    var seed: UInt64 = 1

    @Option(help: "How the processes are written: \(Mode.allCases.map(\.rawValue).joined(separator: ", ")).")
    var mode = Mode.core

    @Flag(help: "Keep the digest of a trace while measuring.")
    var trace = false

    func validate() throws {
        guard processes > 0, waits > 0 else {
            throw ValidationError("-n and -m need at least 1")
        }
    }

    func run() throws {
        let table = DelayTable(seed: seed)
        let limits = SimulationLimits(duration: .seconds(9_000_000_000), steps: .max)
        let measurement = Measurement()
        let simulation = Simulation(start: .epoch, limits: limits, trace: trace ? .digest : .off)
        let order =
            switch mode {
            case .core: try plainEvents(in: simulation, table)
            case .async: try suspendingTasks(in: simulation, table)
            case .pause: try pausingTasks(in: simulation, table)
            case .sleep: try sleepingTasks(in: simulation, table)
            }
        let wall = measurement.wallSeconds
        let processor = measurement.processorSeconds
        printLine([
            "bench": "w1", "engine": "muster-\(mode.rawValue)", "n": processes, "m": waits, "events": order.count,
            "wall_s": wall, "cpu_s": processor, "per_s": Int(Double(order.count) / wall),
            "end_s": Double(simulation.now.nanoseconds) * 1e-9, "hash": order.hash, "peak_kib": Measurement.peakKiB,
        ])
    }

    private func plainEvents(in simulation: Simulation, _ table: DelayTable) throws -> EventOrder {
        let processes = PlainProcesses(processes, waits: waits, table: table, simulation: simulation)
        processes.start()
        let done = processes.done
        let clock = simulation.clock
        try simulation.run { try await clock.wait(until: .distantFuture, or: done) }
        return processes.order
    }

    // The three styles differ in one line. They are written out because a closure around the wait would add a switch of
    // executors to each of them, which is not the clock's.

    private func suspendingTasks(in simulation: Simulation, _ table: DelayTable) throws -> EventOrder {
        let (clock, waits) = (simulation.clock, waits)
        return try run(in: simulation) { process, counter in
            Task(executorPreference: simulation) {
                for number in 0..<waits {
                    let delay = table.delay(of: process, wait: number)
                    let due = Timestamp(nanoseconds: clock.now.nanoseconds &+ delay)
                    await withUnsafeContinuation { clock.resume($0, at: due) }
                    counter.order.add(process)
                }
                counter.endProcess()
            }
        }
    }

    private func pausingTasks(in simulation: Simulation, _ table: DelayTable) throws -> EventOrder {
        let (clock, waits) = (simulation.clock, waits)
        return try run(in: simulation) { process, counter in
            Task(executorPreference: simulation) {
                for number in 0..<waits {
                    let delay = table.delay(of: process, wait: number)
                    await clock.pause(until: Timestamp(nanoseconds: clock.now.nanoseconds &+ delay))
                    counter.order.add(process)
                }
                counter.endProcess()
            }
        }
    }

    private func sleepingTasks(in simulation: Simulation, _ table: DelayTable) throws -> EventOrder {
        let (clock, waits) = (simulation.clock, waits)
        return try run(in: simulation) { process, counter in
            Task(executorPreference: simulation) {
                for number in 0..<waits {
                    let delay = table.delay(of: process, wait: number)
                    try await clock.sleep(until: Timestamp(nanoseconds: clock.now.nanoseconds &+ delay))
                    counter.order.add(process)
                }
                counter.endProcess()
            }
        }
    }

    /// Starts every process and waits for the last one.
    ///
    /// They are plain tasks: a task group searches the list of its children as each one ends.
    private func run(
        in simulation: Simulation,
        startProcess: @escaping @Sendable (Int, EventCounter) -> Void
    ) throws -> EventOrder {
        let clock = simulation.clock
        let counter = EventCounter(processes: processes)
        let count = processes
        try simulation.run {
            for number in 0..<count {
                startProcess(number, counter)
            }
            try await clock.wait(until: .distantFuture, or: counter.done)
        }
        return counter.order
    }
}

/// The number of events and a digest of their order.
struct EventOrder {
    private(set) var count = 0
    private(set) var hash: UInt64 = 0

    @inline(__always)
    mutating func add(_ process: Int) {
        count &+= 1
        hash = hash &* 31 &+ UInt64(truncatingIfNeeded: process)
    }
}

/// What the tasks of a simulation count together.
final class EventCounter: @unchecked Sendable {
    // Unchecked: used on the simulation's thread only.
    @exclusivity(unchecked) var order = EventOrder()
    @exclusivity(unchecked) private var processesLeft: Int
    let done = Alarm("the last process")

    init(processes: Int) {
        processesLeft = processes
    }

    func endProcess() {
        processesLeft -= 1
        if processesLeft == 0 {
            done.ring()
        }
    }
}

/// Processes as plain events: the payload is the number of the process.
final class PlainProcesses: EventHandler {
    @exclusivity(unchecked) private(set) var order = EventOrder()
    let done = Alarm("the last event")

    private let simulation: Simulation
    private let table: DelayTable
    private let waits: Int
    private let total: Int
    private let waited: UnsafeMutableBufferPointer<UInt32>
    @exclusivity(unchecked) private var handler = HandlerID?.none

    init(_ count: Int, waits: Int, table: DelayTable, simulation: Simulation) {
        self.simulation = simulation
        self.table = table
        self.waits = waits
        total = count * waits
        waited = .allocate(capacity: count)
        waited.initialize(repeating: 0)
    }

    deinit {
        waited.deallocate()
    }

    func start() {
        let handler = simulation.register(self, named: "processes")
        self.handler = handler
        for process in waited.indices {
            let due = Timestamp(nanoseconds: table.delay(of: process, wait: 0))
            simulation.schedule(ScheduledEvent(handler: handler, payload: UInt64(process)), at: due)
        }
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        let process = Int(payload)
        order.add(process)
        waited[process] &+= 1
        let number = Int(waited[process])
        if number < waits, let handler {
            let due = Timestamp(nanoseconds: now.nanoseconds &+ table.delay(of: process, wait: number))
            simulation.schedule(ScheduledEvent(handler: handler, payload: payload), at: due)
        } else if order.count == total {
            done.ring()
        }
    }
}
