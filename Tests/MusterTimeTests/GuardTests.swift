import Foundation
import MusterCore
import MusterTestKit
import MusterTime
import Synchronization
import Testing

/// Work that leaves the simulated world must not go unnoticed.
struct GuardTests {
    @Test func `an unstructured task is counted as escaped`() throws {
        try withKnownIssue {
            let world = SimulatedWorld(seed: 1)
            try world.run {
                Task {}
                await Task.yield()
            }
        } matching: { issue in
            "\(issue)".contains("1 piece of work left the simulated world")
        }
    }

    @Test func `a detached task is counted as escaped`() throws {
        try withKnownIssue {
            let world = SimulatedWorld(seed: 1)
            try world.run {
                Task.detached {}
                await Task.yield()
            }
        } matching: { issue in
            "\(issue)".contains("1 piece of work left the simulated world")
        }
    }

    @Test func `structured work does not count as escaped`() throws {
        try simulate { world in
            await withTaskGroup { group in
                for number in 0..<10 {
                    group.addTask { try? await world.clock.sleep(until: world.clock.now + .seconds(number)) }
                }
            }
        }
    }

    @Test func `work that comes back from another thread stops the program with the usual causes`() async throws {
        let result = try await #require(
            processExitsWith: .failure,
            observing: [\.standardErrorContent]
        ) {
            let simulation = Simulation(start: .epoch)
            let clock = simulation.clock
            try simulation.run {
                await withTaskGroup { group in
                    // A thread of its own stands for Task.sleep and Dispatch, whose pool may have no thread to spare here.
                    // A task that is resumed before it has suspended goes on where it is, so one attempt may not do.
                    group.addTask {
                        while true {
                            await withUnsafeContinuation { waiter in
                                Thread.detachNewThread {
                                    usleep(5_000)
                                    waiter.resume()
                                }
                            }
                        }
                    }
                    // Keeps the world busy until the other thread comes back.
                    while true {
                        await clock.pause(until: clock.now + .nanoseconds(1))
                        usleep(100)
                    }
                }
            }
        }

        let text = String(decoding: result.standardErrorContent, as: UTF8.self)
        #expect(text.contains("Work of a simulation came back from another thread."))
        #expect(text.contains("Task.sleep, Dispatch"))
    }

    @Test func `use of the clock on another thread stops the program with the usual causes`() async throws {
        let result = try await #require(
            processExitsWith: .failure,
            observing: [\.standardErrorContent]
        ) {
            let simulation = Simulation(start: .epoch)
            let clock = simulation.clock
            try simulation.run {
                Thread.detachNewThread { _ = clock.now }
                while true {
                    await clock.pause(until: clock.now + .nanoseconds(1))
                    usleep(100)
                }
            }
        }

        let text = String(decoding: result.standardErrorContent, as: UTF8.self)
        #expect(text.contains("The clock or the events of a simulation were used on another thread."))
        #expect(text.contains("Task.detached"))
    }

    @Test func `a run inside of a run stops the program`() async {
        await #expect(processExitsWith: .failure) {
            let simulation = Simulation(start: .epoch)
            try simulation.run { try simulation.run {} }
        }
    }

    @Test func `a world that has ended may be looked at from another thread`() async throws {
        let simulation = Simulation(start: start)
        let clock = simulation.clock
        try simulation.run { await clock.pause(until: start + .seconds(1)) }

        let seen = await Task.detached { clock.now }.value

        #expect(seen == start + .seconds(1))
    }
}
