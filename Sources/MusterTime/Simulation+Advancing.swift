package import MusterCore
import Synchronization

/// Time that somebody outside moves, instead of a body that runs in it: a server does, between the requests it answers.
///
/// Neither the pace nor the limits of the simulation have a say here.
extension Simulation {
    /// Lets everything happen that is due up to an instant, in its order, and moves the clock there.
    ///
    /// The calling thread becomes the simulation's. An instant in the past moves nothing, and lets work that is ready
    /// run all the same.
    ///
    /// - Parameters:
    ///   - target: Where the clock will stand.
    ///   - limit: How many steps are taken at most, so that something that repeats for ever cannot keep the caller.
    /// - Returns: `false` when the limit was reached: the clock stands at the last step, and a further call goes on.
    @discardableResult
    package func advance(to target: Timestamp, steps limit: Int = 10_000_000) -> Bool {
        precondition(!isRunning.load(ordering: .relaxed), "a simulation that runs a body moves its clock itself")
        home.store(ThreadIdentity.current, ordering: .relaxed)
        // Most of the time nothing is due.
        if ready.count > 0 || (queue.settle() && queue.firstTime <= target.nanoseconds) {
            guard takeSteps(until: target, atMost: limit) else { return false }
        }
        instant = max(instant, target)
        return true
    }

    private func takeSteps(until target: Timestamp, atMost limit: Int) -> Bool {
        isRunning.store(true, ordering: .relaxed)
        handlers.retain()
        defer {
            handlers.release()
            isRunning.store(false, ordering: .relaxed)
        }
        let executor = asUnownedTaskExecutor()
        var left = limit
        while left > 0 {
            left -= 1
            if ready.count > 0 {
                ready.removeFirst().runSynchronously(on: executor)
                continue
            }
            guard queue.settle(), queue.firstTime <= target.nanoseconds else { return true }
            instant.nanoseconds = max(instant.nanoseconds, queue.firstTime)
            let event = queue.takeFirst()
            switch event.kind {
            case EventKind.pause: event.pausedContinuation.resume()
            case EventKind.sleep: event.suspendedContinuation?.resume()
            case EventKind.wait: waits.remove(event.payload)?.resume()
            case EventKind.pass: break
            default: handlers[event.kind &- EventKind.firstHandler].fire(event.payload, at: instant)
            }
        }
        return false
    }

    /// Begins work that goes on whenever the clock is advanced.
    package func begin(_ work: @escaping @Sendable () async -> Void) {
        home.store(ThreadIdentity.current, ordering: .relaxed)
        _ = Task(executorPreference: self) { await work() }
    }

    /// When the next thing happens by itself; `nil` when nothing is pending.
    package var nextEventTime: Timestamp? {
        checkThread()
        guard queue.settle(), queue.firstTime != Timestamp.distantFuture.nanoseconds else { return nil }
        return Timestamp(nanoseconds: queue.firstTime)
    }
}
