import MusterCore
import Testing

@testable import MusterTime

struct EventQueueTests {
    @Test func `an empty queue has nothing to take`() {
        let queue = TestedQueue()

        #expect(queue.take() == nil)
        #expect(queue.isEmpty)
    }

    @Test func `events leave by time, from the most distant past to the most distant future`() {
        let queue = TestedQueue()
        for time in [0, Int64.max, -1, 1, Int64.min] {
            queue.push(event(0), at: time)
        }

        #expect(queue.drain().map(\.time) == [.min, -1, 0, 1, .max])
    }

    @Test func `events of one time leave in the order in which they came`() {
        let queue = TestedQueue()
        for payload in 0..<1_000 {
            queue.push(event(UInt64(payload)), at: 7)
        }

        #expect(queue.drain().map(\.payload) == Array(0..<1_000))
    }

    @Test func `a cancelled event does not leave, and cannot be cancelled twice`() {
        let queue = TestedQueue()
        queue.push(event(1), at: 1)
        let token = queue.push(event(2), at: 2)
        queue.push(event(3), at: 3)

        #expect(queue.cancel(token) == event(2))
        #expect(queue.cancel(token) == nil)
        #expect(queue.count == 2)
        #expect(queue.drain().map(\.payload) == [1, 3])
    }

    @Test func `the token of an event that has left names nothing, even when its slot is used again`() {
        let queue = TestedQueue()
        let old = queue.push(event(1), at: 1)
        #expect(queue.take() != nil)
        let new = queue.push(event(2), at: 2)

        #expect(old.slot == new.slot)
        #expect(!queue.isPending(old))
        #expect(queue.cancel(old) == nil)
        #expect(queue.isPending(new))
    }

    @Test func `a new payload keeps the place in the order`() {
        let queue = TestedQueue()
        let token = queue.push(event(1), at: 5)
        queue.push(event(2), at: 5)

        #expect(queue.setPayload(9, of: token))
        #expect(queue.drain().map(\.payload) == [9, 2])
        #expect(!queue.setPayload(9, of: token))
    }

    @Test func `order survives the end of the running numbers`() {
        let queue = TestedQueue(firstNumber: .max - 3)
        for payload in 0..<10 {
            queue.push(event(UInt64(payload)), at: payload < 8 ? 1 : 0)
        }

        #expect(queue.drain().map(\.payload) == [8, 9, 0, 1, 2, 3, 4, 5, 6, 7])
    }

    @Test func `tokens survive the end of the running numbers`() {
        let queue = TestedQueue(firstNumber: .max - 1)
        let token = queue.push(event(1), at: 1)
        for payload in 2..<6 {
            queue.push(event(UInt64(payload)), at: 1)
        }

        #expect(queue.cancel(token) == event(1))
        #expect(queue.drain().map(\.payload) == [2, 3, 4, 5])
    }

    @Test func `time-outs that are always cancelled do not pile up`() {
        let queue = TestedQueue()
        for time in 0..<100_000 {
            let timeout = queue.push(event(0), at: Int64(time) + 86_400)
            queue.push(event(1), at: Int64(time))
            #expect(queue.take() != nil)
            queue.cancel(timeout)
        }

        #expect(queue.isEmpty)
        #expect(queue.footprint < 1_000)
    }

    @Test func `pending events can be looked at without taking them`() {
        let queue = TestedQueue()
        for payload in 1...4 {
            queue.push(event(UInt64(payload)), at: Int64(payload))
        }
        let token = queue.push(event(5), at: 5)
        queue.cancel(token)
        #expect(queue.take() != nil)

        #expect(queue.pendingPayloads.sorted() == [2, 3, 4])
        #expect(queue.count == 3)
    }

    /// Compares with the plainest possible queue: an array that is sorted at each step.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `a random mix of pushes, takes and cancellations agrees with a sorted array`(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "queue")
        let queue = TestedQueue(capacity: 8, firstNumber: .max - UInt32(random.draw(below: 2_000)))
        var model: [ModelEntry] = []
        let spread = 1 + random.draw(below: 200)
        var now: Int64 = -50
        for number in 0..<3_000 {
            switch random.draw(below: 10) {
            case 0..<5:
                let time = now + Int64(random.draw(below: spread))
                let token = queue.push(event(UInt64(number)), at: time)
                model.append(ModelEntry(time: time, number: number, token: token))
            case 5..<7 where !model.isEmpty:
                let victim = model.remove(at: Int(random.draw(below: UInt64(model.count))))
                #expect(queue.cancel(victim.token) == event(UInt64(victim.number)))
            default:
                let expected = model.min { ($0.time, $0.number) < ($1.time, $1.number) }
                #expect(
                    queue.take() == expected.map { TestedQueue.Taken(time: $0.time, payload: UInt64($0.number)) }
                )
                guard let expected else { continue }
                model.removeAll { $0.number == expected.number }
                now = expected.time
            }
            #expect(queue.count == model.count)
        }

        let rest = model.sorted { ($0.time, $0.number) < ($1.time, $1.number) }
        #expect(queue.drain().map(\.payload) == rest.map { UInt64($0.number) })
    }

    private struct ModelEntry {
        let time: Int64
        let number: Int
        let token: EventToken
    }
}

private func event(_ payload: UInt64) -> EventQueue.Event {
    EventQueue.Event(kind: EventKind.firstHandler, payload: payload)
}

/// The queue in a class, since expectations cannot hold values that are not copyable.
private final class TestedQueue {
    struct Taken: Hashable {
        let time: Int64
        let payload: UInt64
    }

    private var queue: EventQueue

    init(capacity: Int = 64, firstNumber: UInt32 = 0) {
        queue = EventQueue(capacity: capacity, firstNumber: firstNumber)
    }

    var count: Int { queue.count }
    var isEmpty: Bool { queue.isEmpty }
    var footprint: Int { queue.footprint }

    var pendingPayloads: [UInt64] {
        var payloads: [UInt64] = []
        queue.forEach { _, event in payloads.append(event.payload) }
        return payloads
    }

    @discardableResult
    func push(_ event: EventQueue.Event, at time: Int64) -> EventToken {
        queue.push(event, at: time)
    }

    func take() -> Taken? {
        guard queue.settle() else { return nil }
        let time = queue.firstTime
        return Taken(time: time, payload: queue.takeFirst().payload)
    }

    @discardableResult
    func cancel(_ token: EventToken) -> EventQueue.Event? {
        queue.cancel(token)
    }

    func isPending(_ token: EventToken) -> Bool {
        queue.isPending(token)
    }

    func setPayload(_ payload: UInt64, of token: EventToken) -> Bool {
        queue.setPayload(payload, of: token)
    }

    /// Takes everything that is pending.
    func drain() -> [Taken] {
        var taken: [Taken] = []
        while let next = take() {
            taken.append(next)
        }
        return taken
    }
}
