import MusterCore

/// What the kinds of queued events mean.
enum EventKind {
    /// Resumes an `UnsafeContinuation<Void, Never>`.
    static let pause: UInt32 = 1
    /// Resumes an `UnsafeContinuation<Void, any Error>`.
    static let sleep: UInt32 = 2
    /// The same, for somebody who also waits for an alarm.
    static let wait: UInt32 = 3
    /// The handler of index 0; those of the other indices follow.
    static let firstHandler: UInt32 = 4
}

/// Somebody who waits for an alarm.
struct Wait {
    let subject: String
    let since: Timestamp
    let number: Int
}

extension EventQueue.Event {
    init(pausing continuation: UnsafeContinuation<Void, Never>) {
        kind = EventKind.pause
        payload = UInt64(unsafeBitCast(continuation, to: UInt.self))
    }

    @inline(__always)
    var pausedContinuation: UnsafeContinuation<Void, Never> {
        unsafeBitCast(UInt(payload), to: UnsafeContinuation<Void, Never>.self)
    }

    /// The sleeper, or `nil` as long as it has not been suspended.
    var suspendedContinuation: UnsafeContinuation<Void, any Error>? {
        payload == 0 ? nil : unsafeBitCast(UInt(payload), to: UnsafeContinuation<Void, any Error>.self)
    }
}

/// What the clock asks of its simulation.
///
/// A wait takes its place in the queue first and is suspended then. A cancellation may come before, between or after
/// the two, always on the simulation's thread; whoever takes the event out of the queue resumes the sleeper.
extension Simulation {
    func resume(_ sleeper: UnsafeContinuation<Void, Never>, at deadline: Timestamp) {
        checkThread()
        queue.push(EventQueue.Event(pausing: sleeper), at: max(deadline.nanoseconds, instant.nanoseconds))
    }

    func reserveSleep(until deadline: Timestamp) -> EventToken {
        checkThread()
        let event = EventQueue.Event(kind: EventKind.sleep, payload: 0)
        return queue.push(event, at: max(deadline.nanoseconds, instant.nanoseconds))
    }

    func reserveWait(until deadline: Timestamp, for alarm: Alarm) -> EventToken {
        checkThread()
        let event = EventQueue.Event(kind: EventKind.wait, payload: 0)
        let token = queue.push(event, at: max(deadline.nanoseconds, instant.nanoseconds))
        waitCount += 1
        waits[token.slot] = Wait(subject: alarm.name, since: instant, number: waitCount)
        return token
    }

    /// - Returns: `false` when the wait was cancelled before it began, and the sleeper has been told.
    func suspend(_ sleeper: UnsafeContinuation<Void, any Error>, for token: EventToken) -> Bool {
        let word = UInt64(unsafeBitCast(sleeper, to: UInt.self))
        let isPending = queue.setPayload(word, of: token)
        if !isPending {
            sleeper.resume(throwing: CancellationError())
        }
        return isPending
    }

    func cancelWait(_ token: EventToken) {
        checkThread()
        takeWait(token)?.resume(throwing: CancellationError())
    }

    func endWait(_ token: EventToken) {
        checkThread()
        takeWait(token)?.resume()
    }

    private func takeWait(_ token: EventToken) -> UnsafeContinuation<Void, any Error>? {
        guard let event = queue.cancel(token) else { return nil }
        if event.kind == EventKind.wait {
            waits[token.slot] = nil
        }
        return event.suspendedContinuation
    }

    /// Describes who waits for ever.
    func stalled() -> SimulationStalled {
        var endlessSleepers = 0
        queue.forEach { _, event in
            if event.kind == EventKind.pause || event.kind == EventKind.sleep {
                endlessSleepers += 1
            }
        }
        let waiters = waits.values.sorted { $0.number < $1.number }
        return SimulationStalled(
            instant: instant,
            waiters: waiters.map { SimulationStalled.Waiter(subject: $0.subject, since: $0.since) },
            endlessSleepers: endlessSleepers
        )
    }
}
