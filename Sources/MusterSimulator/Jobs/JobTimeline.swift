import MusterCore

/// Everything that will happen in a job, drawn when the job is created.
struct JobTimeline: Sendable {
    /// In the order of time.
    private(set) var steps: [TimelineStep]

    /// What the log says of a failure, by the place of the server in the job.
    var rawErrors: [Int: String]

    init(_ steps: [TimelineStep] = [], rawErrors: [Int: String] = [:]) {
        self.steps = steps
        self.rawErrors = rawErrors
        sort()
    }

    /// When the last step happens; the job may still be unfinished then.
    var end: Int64 { steps.last?.instant ?? .min }

    /// Puts the steps in order, which costs one pass when they are already.
    private mutating func sort() {
        for index in steps.indices.dropFirst() where steps[index] < steps[index - 1] {
            // As single numbers, steps are compared without a branch.
            var keys = steps.map(\.key)
            keys.sort()
            for place in steps.indices { steps[place] = TimelineStep(key: keys[place]) }
            return
        }
    }

    /// Adds a step that the course of the servers does not know of.
    mutating func insert(_ step: TimelineStep) {
        steps.append(step)
        sort()
    }

    /// The same course, standing still from one nanosecond to another; one without an end is never gone on with.
    private func pausing(from start: Int64, until end: Int64) -> JobTimeline {
        var copy = self
        copy.steps = steps.compactMap { step in
            guard step.instant >= start else { return step }
            guard end != Instants.never else { return nil }
            var step = step
            step.instant = Instants.sum(step.instant, end - start)
            return step
        }
        return copy
    }

    /// The course of a job that stands still during each of the stretches that begin in its time.
    ///
    /// Stretches and creation are in nanoseconds since the epoch.
    func pausing(during stretches: [(from: Int64, until: Int64)], created: Int64) -> JobTimeline {
        stretches.reduce(self) { $1.from > created ? $0.pausing(from: $1.from, until: $1.until) : $0 }
    }

    /// The same course within another span: what took part of the old time takes that part of the new.
    func stretched(from start: Int64, to end: Int64) -> JobTimeline {
        guard self.end > start else { return self }
        let (old, new) = (Int128(self.end - start), Int128(end) - Int128(start))
        var copy = self
        for index in copy.steps.indices {
            let offset = Int128(steps[index].instant - start) * new / old
            copy.steps[index].instant = start + Int64(clamping: offset)
        }
        copy.sort()
        return copy
    }
}
