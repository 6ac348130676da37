import MusterCore
import MusterTestKit
import MusterTime
import Testing

/// What ordinary concurrent code may use: each of these must happen in the same order in every run.
struct DeterminismTests {
    /// A construct of the language and what it writes down in a world.
    struct Construct: CustomTestStringConvertible, Sendable {
        let name: String
        let body: @Sendable (VirtualClock, Log<String>) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (VirtualClock, Log<String>) async throws -> Void) {
            self.name = name
            self.body = body
        }

        var testDescription: String { name }
    }

    static let constructs = [
        Construct("a task group") { clock, log in
            await withTaskGroup { group in
                for number in 0..<20 {
                    group.addTask { await wander(number, clock, log) }
                }
            }
        },
        Construct("a task group whose children return values") { clock, log in
            await withTaskGroup { group in
                for number in 0..<20 {
                    group.addTask {
                        await wander(number, clock, log)
                        return number
                    }
                }
                for await number in group {
                    log.append("result \(number)")
                }
            }
        },
        Construct("nested task groups") { clock, log in
            await withTaskGroup { outer in
                for number in 0..<4 {
                    outer.addTask {
                        await withTaskGroup { inner in
                            for part in 0..<4 {
                                inner.addTask { await wander(number * 4 + part, clock, log) }
                            }
                        }
                    }
                }
            }
        },
        Construct("a throwing task group whose second child fails") { clock, log in
            await #expect(throws: Refusal.self) {
                try await withThrowingTaskGroup { group in
                    for number in 0..<8 {
                        group.addTask {
                            try await clock.sleep(until: clock.now + .seconds(number + 1))
                            log.append("child \(number)")
                            if number == 1 { throw Refusal() }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        },
        Construct("async let") { clock, log in
            async let first: Void = wander(1, clock, log)
            async let second: Void = wander(2, clock, log)
            async let third: Void = wander(3, clock, log)
            _ = await (third, first, second)
        },
        Construct("an actor") { clock, log in
            let ledger = Ledger(log: log)
            await withTaskGroup { group in
                for number in 0..<20 {
                    group.addTask {
                        await ledger.write(number)
                        await clock.pause(until: clock.now + .seconds(1 + number % 3))
                        await ledger.write(100 + number)
                    }
                }
            }
        },
        Construct("a task that an actor starts on itself") { clock, log in
            let ledger = Ledger(log: log)
            for number in 0..<10 {
                await ledger.writeLater(number)
                await clock.pause(until: clock.now + .seconds(1))
            }
        },
        Construct("an asynchronous stream") { clock, log in
            let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
            async let producer: Void = {
                for number in 0..<20 {
                    if number % 3 == 0 { await clock.pause(until: clock.now + .seconds(1)) }
                    continuation.yield(number)
                }
                continuation.finish()
            }()
            for await number in stream {
                log.append("took \(number) at \(clock.now)")
            }
            await producer
        },
        Construct("cancellation and its handlers") { clock, log in
            await withTaskGroup { group in
                for number in 0..<8 {
                    group.addTask {
                        await withTaskCancellationHandler {
                            do {
                                try await clock.sleep(until: clock.now + .seconds(number * 10))
                                log.append("slept \(number)")
                            } catch {
                                log.append("cancelled \(number) at \(clock.now)")
                            }
                        } onCancel: {
                            log.append("handler \(number)")
                        }
                    }
                }
                await clock.pause(until: clock.now + .seconds(35))
                group.cancelAll()
            }
        },
        Construct("yielding") { _, log in
            await withTaskGroup { group in
                for number in 0..<6 {
                    group.addTask {
                        for round in 0..<4 {
                            log.append("\(number) in round \(round)")
                            await Task.yield()
                        }
                    }
                }
            }
        },
        Construct("children of different priorities") { clock, log in
            await withTaskGroup { group in
                for number in 0..<20 {
                    group.addTask(priority: number % 2 == 0 ? .low : .high) { await wander(number, clock, log) }
                }
            }
        },
        Construct("plain tasks on the simulation's executor") { clock, log in
            let done = Alarm("the last task")
            for number in 0..<10 {
                Task(executorPreference: clock.simulation) {
                    await wander(number, clock, log)
                    if number == 9 { done.ring() }
                }
            }
            try await clock.wait(until: .distantFuture, or: done)
        },
    ]

    @Test(arguments: constructs)
    func `happens in the same order in every run`(_ construct: Construct) throws {
        var outcomes: Set<Outcome> = []
        for _ in 0..<60 {
            let world = SimulatedWorld(seed: 1, trace: .digest)
            let (clock, log) = (world.clock, Log<String>())
            try world.run { try await construct.body(clock, log) }
            outcomes.insert(Outcome(entries: log.entries, trace: world.simulation.trace))
        }

        #expect(outcomes.count == 1)
        #expect(outcomes.allSatisfy { !$0.entries.isEmpty })
    }

    private struct Outcome: Hashable {
        let entries: [String]
        let trace: Trace
    }

    @Test func `children of any priority run in the order in which they were added`() throws {
        let log = Log<Int>()
        try simulate { _ in
            await withTaskGroup { group in
                for number in 0..<20 {
                    group.addTask(priority: number % 2 == 0 ? .background : .high) { log.append(number) }
                }
            }
        }

        #expect(log.entries == Array(0..<20))
    }

    @Test func `worlds on threads of their own do not disturb each other`() async throws {
        let digests = try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    let world = SimulatedWorld(seed: 1, trace: .digest)
                    let (clock, log) = (world.clock, Log<String>())
                    try world.run {
                        await withTaskGroup { inner in
                            for number in 0..<200 {
                                inner.addTask { await wander(number, clock, log) }
                            }
                        }
                    }
                    return world.simulation.trace.digest
                }
            }
            return try await group.reduce(into: Set<UInt64>()) { $0.insert($1) }
        }

        #expect(digests.count == 1)
    }
}

/// Sleeps and writes a few times, in a rhythm of its own.
private func wander(_ number: Int, _ clock: VirtualClock, _ log: Log<String>) async {
    for step in 1...3 {
        await clock.pause(until: clock.now + .seconds((number * 7 + step * 3) % 5))
        log.append("\(number) step \(step) at \(clock.now)")
    }
}

private actor Ledger {
    private let log: Log<String>

    init(log: Log<String>) {
        self.log = log
    }

    func write(_ number: Int) {
        log.append("wrote \(number)")
    }

    func writeLater(_ number: Int) {
        log.append("was asked for \(number)")
        Task { self.write(number) }
    }
}
