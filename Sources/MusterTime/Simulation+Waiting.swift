import MusterCore

/// What the kinds of queued events mean.
enum EventKind {
    /// Resumes an `UnsafeContinuation<Void, Never>`.
    static let pause: UInt32 = 1
    /// Resumes an `UnsafeContinuation<Void, any Error>`.
    static let sleep: UInt32 = 2
    /// The same, for somebody who also waits for an alarm.
    static let wait: UInt32 = 3
    /// The end of a wait that keeps its task running.
    static let pass: UInt32 = 4
    /// The handler of index 0; those of the other indices follow.
    static let firstHandler: UInt32 = 5
}

/// Somebody who waits for an alarm.
struct Wait {
    let alarm: Alarm
    let since: Timestamp
    let number: Int
    /// `nil` as long as it has not been suspended.
    var sleeper: UnsafeContinuation<Void, any Error>?
}

/// Those who wait for alarms, each under a number that stays its own until it leaves.
struct WaitTable {
    private var entries: [Wait?] = []
    private var free: [Int] = []

    mutating func insert(_ wait: Wait) -> Int {
        guard let place = free.popLast() else {
            entries.append(wait)
            return entries.count - 1
        }
        entries[place] = wait
        return place
    }

    mutating func suspend(_ sleeper: UnsafeContinuation<Void, any Error>, at place: UInt64) {
        entries[Int(place)]?.sleeper = sleeper
    }

    /// Takes somebody out who waits no more.
    mutating func remove(_ place: UInt64) -> UnsafeContinuation<Void, any Error>? {
        let sleeper = entries[Int(place)]?.sleeper
        entries[Int(place)] = nil
        free.append(Int(place))
        return sleeper
    }

    /// Longest first.
    var all: [Wait] { entries.compactMap(\.self).sorted { $0.number < $1.number } }
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
        waitCount += 1
        let place = waits.insert(Wait(alarm: alarm, since: instant, number: waitCount))
        let event = EventQueue.Event(kind: EventKind.wait, payload: UInt64(place))
        return queue.push(event, at: max(deadline.nanoseconds, instant.nanoseconds))
    }

    /// - Returns: `false` when the wait was cancelled before it began, and the waiter has been told.
    func suspendWait(_ waiter: UnsafeContinuation<Void, any Error>, for token: EventToken) -> Bool {
        guard let event = queue.event(of: token) else {
            waiter.resume(throwing: CancellationError())
            return false
        }
        waits.suspend(waiter, at: event.payload)
        return true
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
        return event.kind == EventKind.wait ? waits.remove(event.payload) : event.suspendedContinuation
    }

    /// Describes who waits for ever.
    func stalled() -> SimulationStalled {
        var endlessSleepers = 0
        queue.forEach { _, event in
            if event.kind == EventKind.pause || event.kind == EventKind.sleep {
                endlessSleepers += 1
            }
        }
        return SimulationStalled(
            instant: instant,
            waiters: waits.all.map { SimulationStalled.Waiter(subject: $0.alarm.name, since: $0.since) },
            endlessSleepers: endlessSleepers
        )
    }
}
