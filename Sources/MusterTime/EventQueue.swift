/// The pending events of a simulated world, earliest first; events of one instant leave in the order they came.
///
/// A 4-ary heap on raw memory whose keys are single 128-bit numbers: the time in the high half, a running number and
/// the index of the event's slot in the low half, so that a comparison needs no branch. Two measures keep it fast in
/// general use: taking the first event leaves a hole at the root that the next push fills in one pass, and a cancelled
/// event stays in the heap until it surfaces or until half of the heap is cancelled, when the rest is gathered anew.
///
/// Pushing, taking and cancelling cost O(log n), the last one on average. Not for use from several threads.
struct EventQueue: ~Copyable {
    /// What happens: a kind, which the owner of the queue defines, and a word that belongs to it.
    struct Event: Hashable, BitwiseCopyable, Sendable {
        var kind: UInt32
        var payload: UInt64
    }

    /// Where an event is kept while it is pending, or a link in the list of free slots.
    private struct Slot: BitwiseCopyable {
        var payload: UInt64
        var kind: UInt32
        var generation: UInt32
    }

    /// The kind of a cancelled event; owners use greater ones.
    static let cancelledKind: UInt32 = 0

    private static let noSlot = UInt64.max
    private static let signBit: UInt64 = 1 << 63
    private static let numberMask: UInt128 = 0xFFFF_FFFF_0000_0000

    private var memory: UnsafeMutableRawPointer
    private var keys: UnsafeMutablePointer<UInt128>
    private var keyCapacity: Int
    /// The keys in the heap, the hole included.
    private var keyCount = 0
    private var hasHole = false
    private var cancelledCount = 0

    private var slots: UnsafeMutablePointer<Slot>
    private var slotCapacity: Int
    private var slotCount = 0
    private var firstFreeSlot = EventQueue.noSlot

    private var nextNumber: UInt32

    /// - Parameters:
    ///   - capacity: Events that find room before the memory grows.
    ///   - firstNumber: The first running number; a test passes a late one to see the numbers begin anew.
    init(capacity: Int = 64, firstNumber: UInt32 = 0) {
        keyCapacity = max(8, capacity)
        (memory, keys) = Self.allocateKeys(keyCapacity)
        slotCapacity = keyCapacity
        slots = .allocate(capacity: slotCapacity)
        nextNumber = firstNumber
    }

    deinit {
        memory.deallocate()
        slots.deallocate()
    }

    /// The events that are pending.
    var count: Int { keyCount - cancelledCount - (hasHole ? 1 : 0) }

    var isEmpty: Bool { count == 0 }

    /// How many keys the heap holds, those of cancelled events included.
    var footprint: Int { keyCount }

    // MARK: - Adding

    /// Adds an event behind all that are pending for the same time.
    @inline(__always)
    @discardableResult
    mutating func push(_ event: Event, at time: Int64) -> EventToken {
        if nextNumber == .max {
            numberAnew()
        }
        let slot = takeSlot()
        slots[slot].payload = event.payload
        slots[slot].kind = event.kind
        let low = UInt64(nextNumber) << 32 | UInt64(truncatingIfNeeded: slot)
        nextNumber &+= 1
        insert(UInt128(UInt64(bitPattern: time) ^ Self.signBit) << 64 | UInt128(low))
        return EventToken(slot: UInt32(truncatingIfNeeded: slot), generation: slots[slot].generation)
    }

    // MARK: - Taking

    /// Brings the earliest pending event to the root.
    ///
    /// - Returns: `false` when nothing is pending.
    @inline(__always)
    mutating func settle() -> Bool {
        if hasHole {
            fillHole()
        }
        if cancelledCount > 0, hasCancelledRoot {
            dropCancelledRoots()
        }
        return keyCount > 0
    }

    /// The time of the earliest event; ``settle()`` has just answered `true`.
    @inline(__always)
    var firstTime: Int64 {
        Int64(bitPattern: UInt64(truncatingIfNeeded: keys[0] >> 64) ^ Self.signBit)
    }

    /// The slot of the earliest event; ``settle()`` has just answered `true`.
    var firstSlot: UInt32 { UInt32(truncatingIfNeeded: keys[0]) }

    /// The earliest event; ``settle()`` has just answered `true`.
    var first: Event {
        let slot = slots[Int(firstSlot)]
        return Event(kind: slot.kind, payload: slot.payload)
    }

    /// Takes the earliest event; ``settle()`` has just answered `true`.
    @inline(__always)
    mutating func takeFirst() -> Event {
        let slot = Int(UInt32(truncatingIfNeeded: keys[0]))
        let event = Event(kind: slots[slot].kind, payload: slots[slot].payload)
        hasHole = true
        slots[slot].generation &+= 1
        release(slot)
        return event
    }

    // MARK: - Changing

    func isPending(_ token: EventToken) -> Bool {
        Int(token.slot) < slotCount && slots[Int(token.slot)].generation == token.generation
    }

    /// A pending event; `nil` when it has already left the queue.
    func event(of token: EventToken) -> Event? {
        guard isPending(token) else { return nil }
        let slot = slots[Int(token.slot)]
        return Event(kind: slot.kind, payload: slot.payload)
    }

    /// Takes an event out of the queue.
    ///
    /// - Returns: The event, or `nil` when it has already left the queue.
    @discardableResult
    mutating func cancel(_ token: EventToken) -> Event? {
        guard isPending(token) else { return nil }
        let slot = Int(token.slot)
        let event = Event(kind: slots[slot].kind, payload: slots[slot].payload)
        slots[slot].kind = Self.cancelledKind
        slots[slot].generation &+= 1
        cancelledCount += 1
        if cancelledCount > 32, cancelledCount > keyCount / 2 {
            gather()
        }
        return event
    }

    /// Gives a pending event another payload; its place in the order stays.
    ///
    /// - Returns: `false` when the event has already left the queue.
    mutating func setPayload(_ payload: UInt64, of token: EventToken) -> Bool {
        guard isPending(token) else { return false }
        slots[Int(token.slot)].payload = payload
        return true
    }

    /// Calls `body` with each pending event, in no stated order.
    func forEach(_ body: (_ time: Int64, _ event: Event) -> Void) {
        for index in (hasHole ? 1 : 0)..<max(keyCount, hasHole ? 1 : 0) {
            let slot = slots[Int(UInt32(truncatingIfNeeded: keys[index]))]
            guard slot.kind != Self.cancelledKind else { continue }
            let time = Int64(bitPattern: UInt64(truncatingIfNeeded: keys[index] >> 64) ^ Self.signBit)
            body(time, Event(kind: slot.kind, payload: slot.payload))
        }
    }

    // MARK: - The heap

    @inline(__always)
    private mutating func insert(_ key: UInt128) {
        if hasHole {
            hasHole = false
            sink(key, from: 0)
            return
        }
        if keyCount == keyCapacity {
            growKeys()
        }
        let keys = self.keys
        var index = keyCount
        keyCount &+= 1
        while index > 0 {
            let parent = (index &- 1) >> 2
            let above = keys[parent]
            guard key < above else { break }
            keys[index] = above
            index = parent
        }
        keys[index] = key
    }

    @inline(__always)
    private mutating func fillHole() {
        hasHole = false
        keyCount &-= 1
        if keyCount > 0 {
            sink(keys[keyCount], from: 0)
        }
    }

    /// Puts a key where it belongs at or below `start`.
    @inline(__always)
    private func sink(_ key: UInt128, from start: Int) {
        let keys = self.keys
        let count = keyCount
        var index = start
        while true {
            let child = 4 &* index &+ 1
            if child &+ 4 <= count {
                // A full family: a tournament of two rounds, without branches.
                let left = keys[child &+ 1] < keys[child] ? child &+ 1 : child
                let right = keys[child &+ 3] < keys[child &+ 2] ? child &+ 3 : child &+ 2
                let least = keys[right] < keys[left] ? right : left
                let below = keys[least]
                guard below < key else { break }
                keys[index] = below
                index = least
            } else {
                guard child < count else { break }
                var least = child
                var sibling = child &+ 1
                while sibling < count {
                    if keys[sibling] < keys[least] { least = sibling }
                    sibling &+= 1
                }
                guard keys[least] < key else { break }
                keys[index] = keys[least]
                index = least
            }
        }
        keys[index] = key
    }

    @inline(__always)
    private var hasCancelledRoot: Bool { keyCount > 0 && slots[Int(firstSlot)].kind == Self.cancelledKind }

    private mutating func dropCancelledRoots() {
        while hasCancelledRoot {
            release(Int(firstSlot))
            cancelledCount &-= 1
            hasHole = true
            fillHole()
        }
    }

    /// Rebuilds the heap from the events that are not cancelled, in O(n).
    private mutating func gather() {
        if hasHole {
            fillHole()
        }
        var kept = 0
        for index in 0..<keyCount {
            let slot = Int(UInt32(truncatingIfNeeded: keys[index]))
            if slots[slot].kind == Self.cancelledKind {
                release(slot)
            } else {
                keys[kept] = keys[index]
                kept += 1
            }
        }
        keyCount = kept
        cancelledCount = 0
        guard kept > 1 else { return }
        for index in stride(from: (kept - 2) / 4, through: 0, by: -1) {
            sink(keys[index], from: index)
        }
    }

    /// Gives the pending events the numbers 0, 1, 2, … in their present order, so that none runs over.
    private mutating func numberAnew() {
        if hasHole {
            fillHole()
        }
        var sorting = UnsafeMutableBufferPointer(start: keys, count: keyCount)
        sorting.sort()
        for index in 0..<keyCount {
            keys[index] = keys[index] & ~Self.numberMask | UInt128(index) << 32
        }
        nextNumber = UInt32(keyCount)
    }

    // MARK: - Memory

    @inline(__always)
    private mutating func takeSlot() -> Int {
        guard firstFreeSlot == Self.noSlot else {
            let slot = Int(firstFreeSlot)
            firstFreeSlot = slots[slot].payload
            return slot
        }
        if slotCount == slotCapacity {
            growSlots()
        }
        let slot = slotCount
        (slots + slot).initialize(to: Slot(payload: 0, kind: 0, generation: 0))
        slotCount &+= 1
        return slot
    }

    /// Puts a slot on the list of free ones; its generation has already changed.
    @inline(__always)
    private mutating func release(_ slot: Int) {
        // A slot whose generations are used up is given up, so that an old token never names a new event.
        guard slots[slot].generation != .max else { return }
        slots[slot].payload = firstFreeSlot
        firstFreeSlot = UInt64(truncatingIfNeeded: slot)
    }

    /// Memory for keys in which each family of four children fills one cache line.
    private static func allocateKeys(
        _ capacity: Int
    ) -> (memory: UnsafeMutableRawPointer, keys: UnsafeMutablePointer<UInt128>) {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity * 16 + 48, alignment: 64)
        return (memory, (memory + 48).bindMemory(to: UInt128.self, capacity: capacity))
    }

    @inline(never)
    private mutating func growKeys() {
        let (newMemory, newKeys) = Self.allocateKeys(keyCapacity * 2)
        newKeys.moveInitialize(from: keys, count: keyCount)
        memory.deallocate()
        (memory, keys) = (newMemory, newKeys)
        keyCapacity *= 2
    }

    @inline(never)
    private mutating func growSlots() {
        precondition(slotCapacity <= 1 << 30, "more than a thousand million events are pending")
        let newSlots = UnsafeMutablePointer<Slot>.allocate(capacity: slotCapacity * 2)
        newSlots.moveInitialize(from: slots, count: slotCount)
        slots.deallocate()
        slots = newSlots
        slotCapacity *= 2
    }
}
