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
            if !sortWithinDays() {
                // As single numbers, steps are compared without a branch.
                var keys = steps.map(\.key)
                keys.sort()
                for place in steps.indices { steps[place] = TimelineStep(key: keys[place]) }
            }
            return
        }
    }

    /// So many steps are put in order as numbers of one word; a job of a hundred servers has fewer.
    private static let fewSteps = 1_024

    /// Puts the steps in order by numbers of one word, where they are few and go into it.
    ///
    /// - Returns: Whether they do: within 26 days and with up to 256 servers.
    private mutating func sortWithinDays() -> Bool {
        guard let first = steps.first else { return true }
        var (earliest, latest, servers) = (first.instant, first.instant, first.participant)
        for place in steps.indices {
            earliest = min(earliest, steps[place].instant)
            latest = max(latest, steps[place].instant)
            servers |= steps[place].participant
        }
        let (span, overflow) = latest.subtractingReportingOverflow(earliest)
        guard !overflow, span < 1 << 51, servers < 1 << 8, steps.count <= Self.fewSteps else { return false }
        let count = steps.count
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3 * count) { room in
            guard let keys = room.baseAddress else { return false }
            for place in 0..<count {
                let step = steps[place]
                keys[place] =
                    UInt64(step.instant - earliest) << 13 | UInt64(step.kind.rawValue) << 8
                    | UInt64(step.participant)
            }
            let sorted = Self.merge(keys, keys + count, ends: keys + 2 * count, count)
            for place in 0..<count {
                let key = sorted[place]
                // The kinds are numbered from 0 without a gap, and the key was made from one of them.
                guard let kind = TimelineStep.Kind(rawValue: UInt8(key >> 8 & 0x1F)) else { return false }
                steps[place] = TimelineStep(kind, earliest + Int64(key >> 13), Int(key & 0xFF))
            }
            return true
        }
    }

    /// Puts numbers in order by merging the runs that are in order already, two by two: each server's steps are one.
    ///
    /// All three buffers have `count` places; where runs end stands in `ends`.
    ///
    /// - Returns: The buffer in which they stand in the end.
    private static func merge(
        _ first: UnsafeMutablePointer<UInt64>,
        _ second: UnsafeMutablePointer<UInt64>,
        ends: UnsafeMutablePointer<UInt64>,
        _ count: Int
    ) -> UnsafeMutablePointer<UInt64> {
        var runs = 0
        for place in 1...count where place == count || first[place &- 1] > first[place] {
            ends[runs] = UInt64(place)
            runs &+= 1
        }
        var (source, target) = (first, second)
        while runs > 1 {
            var (start, merged) = (0, 0)
            for run in stride(from: 0, to: runs, by: 2) {
                let middle = Int(ends[run])
                let end = run &+ 1 < runs ? Int(ends[run &+ 1]) : middle
                merge(source, from: start, middle, end, into: target)
                ends[merged] = UInt64(end)
                (start, merged) = (end, merged &+ 1)
            }
            runs = merged
            swap(&source, &target)
        }
        return source
    }

    /// Merges two neighbours among the runs of a buffer into the same places of another one.
    @inline(__always)
    private static func merge(
        _ source: UnsafeMutablePointer<UInt64>,
        from start: Int,
        _ middle: Int,
        _ end: Int,
        into target: UnsafeMutablePointer<UInt64>
    ) {
        var (left, right, place) = (start, middle, start)
        while left < middle, right < end {
            // Chosen without a branch, which nobody could foresee.
            let (one, other) = (source[left], source[right])
            let takesLeft = one <= other
            target[place] = takesLeft ? one : other
            left &+= takesLeft ? 1 : 0
            right &+= takesLeft ? 0 : 1
            place &+= 1
        }
        while left < middle {
            target[place] = source[left]
            (left, place) = (left &+ 1, place &+ 1)
        }
        while right < end {
            target[place] = source[right]
            (right, place) = (right &+ 1, place &+ 1)
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
