import MusterCore
import Synchronization
import Testing

struct AlarmTests {
    private let alarm = Alarm("news")
    private let wakes = WakeCounter()

    private final class WakeCounter: Sendable {
        private let stored = Mutex(0)
        var count: Int { stored.withLock { $0 } }
        func add() { stored.withLock { $0 += 1 } }
    }

    private func arm() -> Bool {
        alarm.arm { [wakes] in wakes.add() }
    }

    @Test func `a ring wakes the waiter once`() {
        #expect(arm())

        alarm.ring()
        alarm.ring()

        #expect(wakes.count == 1)
    }

    @Test func `a ring without a waiter is kept for the next one, once`() {
        alarm.ring()
        alarm.ring()

        #expect(!arm())
        #expect(arm())
        #expect(wakes.count == 0)
    }

    @Test func `a disarmed alarm keeps a later ring`() {
        #expect(arm())
        alarm.disarm()

        alarm.ring()

        #expect(wakes.count == 0)
        #expect(alarm.consume())
        #expect(!alarm.consume())
    }

    @Test func `a waker may ring and arm the alarm itself`() {
        let isArmed = alarm.arm { [alarm, wakes] in
            wakes.add()
            _ = alarm.arm { wakes.add() }
        }
        #expect(isArmed)

        alarm.ring()
        alarm.ring()

        #expect(wakes.count == 2)
    }

    @Test func `rings from many threads wake each wait once at most and lose nothing`() async {
        let alarm = alarm
        let (rung, woken) = (WakeCounter(), WakeCounter())
        await withTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<2_000 {
                        rung.add()
                        alarm.ring()
                    }
                }
            }
            group.addTask {
                for _ in 0..<2_000 {
                    if !alarm.arm({ woken.add() }) { woken.add() }
                    alarm.disarm()
                }
            }
        }

        #expect(woken.count <= rung.count)
        #expect(woken.count <= 2_000)
    }
}
