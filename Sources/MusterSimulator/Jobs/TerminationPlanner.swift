import MusterCore

/// Draws the course of a TERMINATE job.
struct TerminationPlanner {
    struct Participant: Sendable {
        /// The server's index, which names its stream of chance.
        var server: Int
        /// The row of the latency table.
        var row: Int
        var gibibytes: Int64
        var hits: PhaseHits
    }

    let participants: [Participant]
    let table: LatencyTable
    /// Names the job's own streams of chance.
    let jobSeed: UInt64

    /// Draws the timeline of a job that is created at the given nanosecond.
    func plan(created: Int64) -> JobTimeline {
        var common = SeededGenerator(seed: jobSeed, streamNumber: 0)
        let row = table[participants.first?.row ?? 0]
        let start = Instants.sum(created, row.draw(.acceptance, &common))
        let completion = row.draw(.completion, &common)
        var steps = [TimelineStep(.jobStart, start)]
        steps.reserveCapacity(participants.count * 2 + 3)
        var rawErrors: [Int: String] = [:]
        var (offset, lastEnd, hangs) = (start, start, false)
        for (index, participant) in participants.enumerated() {
            offset = Instants.sum(offset, max(1, row.draw(.stagger, &common)))
            steps.append(TimelineStep(.cleanupStart, offset, index))
            var random = SeededGenerator(seed: jobSeed, streamNumber: 1 << 32 + UInt64(participant.server))
            let drawn = table[participant.row].draw(.termination, gibibytes: participant.gibibytes, &random)
            let duration = Instants.sum(drawn, participant.hits.delay(.termination))
            var (end, kind) = (Instants.sum(offset, duration), TimelineStep.Kind.cleanupEnd)
            switch participant.hits.breakdown(.termination) {
            case nil: break
            case .fail(let after, let rawError):
                kind = .cleanupFail
                rawErrors[index] = rawError
                end = after.map { Instants.sum(offset, max(0, $0.nanoseconds)) } ?? end
            case .silent(let after):
                kind = .silentFailure
                end = Instants.sum(offset, max(0, after.nanoseconds))
            case .stuck, .slow:
                hangs = true
                continue
            }
            steps.append(TimelineStep(kind, end, index))
            lastEnd = max(lastEnd, end)
        }
        let end = Instants.sum(lastEnd, completion)
        if !hangs, end != Instants.never {
            steps.append(TimelineStep(.jobCompleted, max(lastEnd, end - ServiceConstants.endTimeLead)))
            steps.append(TimelineStep(.jobEnd, end))
        }
        return JobTimeline(steps, rawErrors: rawErrors)
    }
}
