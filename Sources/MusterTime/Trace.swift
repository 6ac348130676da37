package import MusterCore

/// What a simulation did, step by step: always as a digest, if asked for also as lines.
package struct Trace: Hashable, Sendable {
    /// What a simulation keeps of its steps.
    package enum Detail: Hashable, Sendable {
        /// Nothing; costs nothing.
        case off
        /// A 64-bit digest of all steps.
        case digest
        /// The digest, and each step up to a number of them.
        case steps(maximum: Int)
    }

    /// One thing that the simulation did.
    package struct Step: Hashable, Sendable {
        package let instant: Timestamp
        package let action: Action
    }

    /// What a step did.
    package enum Action: Hashable, Sendable {
        /// A piece of task work ran; jobs carry no name that is the same in two runs.
        case job
        /// A sleeper's time had come.
        case wake(sleeper: UInt32)
        /// A wait with a deadline ran out.
        case timeout(waiter: UInt32)
        /// A service's event happened.
        case event(handler: String, payload: UInt64)
        /// Somebody wrote a remark with ``Simulation/note(_:)``.
        case note(String)
    }

    package let detail: Detail

    /// A digest over every step so far, the same on every machine.
    package private(set) var digest: UInt64 = 0x6A09_E667_F3BC_C908

    /// How many steps the digest covers.
    package private(set) var stepCount = 0

    /// The first steps, as many as ``Detail/steps(maximum:)`` allows.
    package private(set) var steps: [Step] = []

    init(_ detail: Detail) {
        self.detail = detail
    }

    mutating func record(_ action: Action, at instant: Timestamp) {
        mix(UInt64(bitPattern: instant.nanoseconds))
        switch action {
        case .job:
            mix(1)
        case .wake(let sleeper):
            mix(2)
            mix(UInt64(sleeper))
        case .timeout(let waiter):
            mix(3)
            mix(UInt64(waiter))
        case .event(let handler, let payload):
            mix(4)
            mix(handler)
            mix(payload)
        case .note(let text):
            mix(5)
            mix(text)
        }
        stepCount += 1
        if case .steps(let maximum) = detail, steps.count < maximum {
            steps.append(Step(instant: instant, action: action))
        }
    }

    private mutating func mix(_ word: UInt64) {
        var mixed = (digest ^ word) &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 32
        digest = mixed &* 0xC4CE_B9FE_1A85_EC53 &+ 0x9E37_79B9_7F4A_7C15
    }

    private mutating func mix(_ text: String) {
        var hash = StableHash()
        hash.combine(text)
        mix(hash.value)
    }
}

extension Trace.Step: CustomStringConvertible {
    package var description: String { "\(instant.iso8601(.nanoseconds)) \(action)" }
}

extension Trace.Action: CustomStringConvertible {
    package var description: String {
        switch self {
        case .job: "task work"
        case .wake(let sleeper): "wake sleeper \(sleeper)"
        case .timeout(let waiter): "time out waiter \(waiter)"
        case .event(let handler, let payload): "\(handler) \(payload)"
        case .note(let text): text
        }
    }
}
