package import MusterCore
import Synchronization

/// A world in virtual time: runs ordinary asynchronous code and plain events in one fixed order, on the calling thread.
///
/// Jobs of tasks run first in, first out. When none is left, the clock moves to the earliest pending event, which may
/// be a sleeper's deadline, a service's transition or a fault: all of them share one queue, and those of one instant
/// happen in the order in which they were added. Equal input therefore gives equal steps, on every machine.
///
/// A class because it is an executor. It is confined to one thread at a time instead of being locked: `run` binds it to
/// its caller, and every entrance checks the thread. Several simulations may run at once, each on a thread of its own.
///
/// Work stays inside through task groups, `async let` and default actors. `Task { }`, `Task.detached`, `Task.sleep`,
/// Dispatch and the main actor leave the simulated world; what comes back from there on another thread is fatal.
package final class Simulation: TaskExecutor, @unchecked Sendable {
    // Unchecked: everything below is used on the thread `home` only, which `checkThread` and `enqueue` make sure of.

    /// Where virtual time began.
    package let start: Timestamp

    package let limits: SimulationLimits
    package let pace: Pace

    let isTracing: Bool
    private let isPaced: Bool
    /// The last instant to which the clock may move, in nanoseconds; always before the end of time.
    private let latest: Int64

    /// The thread that may touch the world: the one that runs it, or that ran or made it last.
    let home: Atomic<UInt>
    /// Whether `run` is under way.
    let isRunning = Atomic(false)
    let strayCount = Atomic(0)

    @exclusivity(unchecked) var queue = EventQueue()
    @exclusivity(unchecked) var ready = ReadyQueue()
    @exclusivity(unchecked) var instant: Timestamp
    @exclusivity(unchecked) var recorded: Trace
    @exclusivity(unchecked) var handlers = HandlerTable()
    @exclusivity(unchecked) var waits = WaitTable()
    @exclusivity(unchecked) var waitCount = 0
    /// Whether ``pass(until:or:)`` may move the clock; tests that compare both ways of waiting switch it off.
    @exclusivity(unchecked) package var passesInPlace = true

    @exclusivity(unchecked) private var stepsLeft: Int
    /// Whether something has happened by which the running task may have been cancelled.
    @exclusivity(unchecked) private var mayBeCancelled = true
    @exclusivity(unchecked) private var bodyHasEnded = false
    @exclusivity(unchecked) private var isAbandoned = false

    package init(
        start: Timestamp,
        limits: SimulationLimits = .default,
        pace: Pace = .skip,
        trace: Trace.Detail = .off
    ) {
        self.start = start
        self.limits = limits
        self.pace = pace
        instant = start
        latest = min((start + limits.duration).nanoseconds, Timestamp.distantFuture.nanoseconds - 1)
        isPaced = if case .scaled = pace { true } else { false }
        stepsLeft = limits.steps
        recorded = Trace(trace)
        isTracing = trace != .off
        home = Atomic(ThreadIdentity.current)
    }

    /// The present of the simulated world.
    package var now: Timestamp {
        checkThread()
        return instant
    }

    package var clock: VirtualClock { VirtualClock(simulation: self) }

    /// Whether the world was stopped and its body could not even be cancelled: it stays suspended for ever.
    package var isStuck: Bool {
        checkThread()
        return isAbandoned && !bodyHasEnded
    }

    /// How many steps were taken: events and pieces of task work together.
    package var stepCount: Int {
        checkThread()
        return limits.steps - stepsLeft
    }

    /// What has happened so far, as far as it was asked for.
    package var trace: Trace {
        checkThread()
        return recorded
    }

    /// How many pieces of task work came back from outside the simulated world after it had stopped, and were dropped.
    package var strayJobCount: Int { strayCount.load(ordering: .relaxed) }

    /// Adds a remark to the trace; the text is not made when nothing is traced.
    package func note(_ text: @autoclosure () -> String) {
        guard isTracing else { return }
        checkThread()
        recorded.record(.note(text()), at: instant)
    }

    // MARK: - Running

    /// Runs a body and everything it starts, in virtual time, until the body ends.
    ///
    /// Work that is ready when the body ends still runs; events and sleepers of later instants stay pending, and a
    /// further run goes on with them. When the world has to be stopped the body is cancelled and may tidy up, without
    /// time passing, before the error is thrown.
    ///
    /// - Throws: What the body throws; ``SimulationStalled``, ``SimulationTimeLimitReached`` or
    ///   ``SimulationStepLimitReached`` when the world was stopped, after which it cannot run again.
    package func run<Value: Sendable>(_ body: @escaping @Sendable () async throws -> Value) throws -> Value {
        precondition(!isRunning.load(ordering: .relaxed), "a simulation runs one body at a time")
        precondition(!isAbandoned, "a simulation that was stopped by an error cannot run again")
        home.store(ThreadIdentity.current, ordering: .relaxed)
        isRunning.store(true, ordering: .relaxed)
        handlers.retain()
        defer {
            handlers.release()
            isRunning.store(false, ordering: .relaxed)
        }
        bodyHasEnded = false
        let outcome = Outcome<Value>()
        let task = Task(executorPreference: self) {
            do {
                outcome.result = .success(try await body())
            } catch {
                outcome.result = .failure(error)
            }
            self.bodyHasEnded = true
        }
        do {
            try drive()
        } catch {
            isAbandoned = true
            task.cancel()
            tidyUp()
            throw error
        }
        guard let result = outcome.result else { preconditionFailure("the body has ended, so it has a result") }
        return try result.get()
    }

    private func drive() throws {
        let executor = asUnownedTaskExecutor()
        var calledIndex = UInt32.max
        var called: (any EventHandler)?
        while true {
            while ready.count > 0 {
                try countStep()
                if isTracing {
                    recorded.record(.job, at: instant)
                }
                // Not `isolatedTo:` this executor as well: each resumption would then take two jobs (*measured*).
                mayBeCancelled = true
                ready.removeFirst().runSynchronously(on: executor)
            }
            if bodyHasEnded {
                return
            }
            guard queue.settle() else { throw stalled() }
            let due = queue.firstTime
            guard due <= latest || due == instant.nanoseconds else { throw stopped(before: due) }
            guard moveClock(to: due) else { continue }
            try countStep()
            if isTracing {
                traceFirstEvent()
            }
            let event = queue.takeFirst()
            switch event.kind {
            case EventKind.pause:
                event.pausedContinuation.resume()
            case EventKind.sleep:
                event.suspendedContinuation?.resume()
            case EventKind.wait:
                waits.remove(event.payload)?.resume()
            default:
                let index = event.kind &- EventKind.firstHandler
                if index != calledIndex {
                    called = handlers[index]
                    calledIndex = index
                }
                called?.fire(event.payload, at: instant)
            }
        }
    }

    // MARK: - Passing time on the spot

    /// Moves the clock to a deadline while the calling task keeps running, as long as only plain events come before.
    ///
    /// A task that is the only one with anything to do gains nothing from being suspended: what happens until its
    /// deadline happens here, in the same order.
    ///
    /// - Returns: Whether the deadline has come or the alarm has rung. If not, the caller has to suspend itself; then
    ///   another task is due, the world has to be stopped, or there is nothing to wait for.
    package func pass(until deadline: Timestamp, or alarm: Alarm? = nil) -> Bool {
        checkThread()
        guard ready.count == 0, deadline > instant, passesInPlace, isRunning.load(ordering: .relaxed), !isAbandoned,
            alarm?.hasRung != true, !isCancelled
        else {
            return false
        }
        // Where nothing comes before the deadline, nothing has to be put in order. Traces name the place of every wait.
        if !isTracing, !isPaced, deadline.nanoseconds <= latest, stepsLeft > 0,
            !queue.settle() || queue.firstTime > deadline.nanoseconds
        {
            stepsLeft &-= 1
            instant = deadline
            return true
        }
        let end = queue.push(EventQueue.Event(kind: EventKind.pass, payload: 0), at: deadline.nanoseconds)
        while queue.settle(), queue.firstTime <= latest, stepsLeft > 0 {
            let isEnd = queue.firstSlot == end.slot
            guard isEnd || queue.first.kind >= EventKind.firstHandler else { break }
            guard moveClock(to: queue.firstTime) else {
                if ready.count > 0 { break }
                guard let alarm, alarm.consume() else { continue }
                queue.cancel(end)
                return true
            }
            stepsLeft &-= 1
            if isTracing {
                traceFirstEvent()
            }
            let event = queue.takeFirst()
            if isEnd { return true }
            let index = event.kind &- EventKind.firstHandler
            handlers[index].fire(event.payload, at: instant)
            if handlers.mayCancel(index) { mayBeCancelled = true }
            if ready.count > 0 { break }
            if alarm?.consume() == true {
                queue.cancel(end)
                return true
            }
        }
        queue.cancel(end)
        return false
    }

    /// Whether the calling task was cancelled, as far as anybody in this world may have done so since it was last asked.
    ///
    /// To ask the task each time would be dearer than a wait during which nothing happens.
    private var isCancelled: Bool {
        guard mayBeCancelled || isPaced else { return false }
        mayBeCancelled = withUnsafeCurrentTask { $0?.isCancelled == true }
        return mayBeCancelled
    }

    /// - Returns: `false` when somebody was woken from outside before; the clock stands there then.
    @inline(__always)
    private func moveClock(to due: Int64) -> Bool {
        guard due != instant.nanoseconds else { return true }
        if isPaced, let early = hold(until: due) {
            instant.nanoseconds = early
            return false
        }
        instant.nanoseconds = due
        return true
    }

    @inline(__always)
    private func countStep() throws {
        guard stepsLeft > 0 else {
            throw SimulationStepLimitReached(instant: instant, limit: limits.steps)
        }
        stepsLeft &-= 1
    }

    /// Why the clock does not move to the next event.
    private func stopped(before due: Int64) -> any Error {
        guard due != Timestamp.distantFuture.nanoseconds else { return stalled() }
        let next = Timestamp(nanoseconds: due)
        return SimulationTimeLimitReached(instant: instant, next: next, limit: limits.duration)
    }

    /// - Returns: An earlier instant, at which somebody was woken from outside; `nil` when the time has passed.
    private func hold(until due: Int64) -> Int64? {
        guard case .scaled(let factor, let hold) = pace,
            let passed = hold(start.duration(to: Timestamp(nanoseconds: due)) / max(1, factor))
        else { return nil }
        let woken = (start + passed * max(1, factor)).nanoseconds
        return min(max(woken, instant.nanoseconds), due)
    }

    private func traceFirstEvent() {
        let (event, slot) = (queue.first, queue.firstSlot)
        switch event.kind {
        case EventKind.pause, EventKind.sleep: recorded.record(.wake(sleeper: slot), at: instant)
        case EventKind.wait, EventKind.pass: recorded.record(.timeout(waiter: slot), at: instant)
        default:
            let index = event.kind - EventKind.firstHandler
            recorded.record(.event(handler: handlers.name(of: index), payload: event.payload), at: instant)
        }
    }

    /// Lets cancelled work end, without moving the clock.
    private func tidyUp() {
        var jobsLeft = 100_000
        while ready.count > 0, jobsLeft > 0 {
            ready.removeFirst().runSynchronously(on: asUnownedTaskExecutor())
            jobsLeft -= 1
        }
    }
}

/// The place where the body's task leaves its result, on the simulation's thread.
private final class Outcome<Value>: @unchecked Sendable {
    var result: Result<Value, any Error>?
}
