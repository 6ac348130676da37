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
            steps.sort()
            return
        }
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
