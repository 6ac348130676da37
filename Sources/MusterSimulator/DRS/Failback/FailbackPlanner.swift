import MusterCore

/// Draws the course of a job that fails instances back to their own machines.
///
/// The client converts the disks and the machine boots from them, so that there are no snapshots and no launch in EC2.
/// No such job is recorded publicly: the course is *assumed* from the User Guide's workflow.
struct FailbackPlanner {
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
        var rawErrors: [Int: String] = [:]
        var (offset, lastEnd, hangs) = (start, start, false)
        for (index, participant) in participants.enumerated() {
            offset = Instants.sum(offset, max(1, row.draw(.stagger, &common)))
            var random = SeededGenerator(seed: jobSeed, streamNumber: 1 << 32 + UInt64(participant.server))
            var clock = offset
            phases: for (phase, begin, end) in Self.phases {
                if let begin { steps.append(TimelineStep(begin, clock, index)) }
                let drawn = table[participant.row].draw(phase, gibibytes: participant.gibibytes, &random)
                let duration = Instants.sum(drawn, participant.hits.delay(phase))
                switch participant.hits.breakdown(phase) {
                case nil:
                    clock = Instants.sum(clock, duration)
                    if let end { steps.append(TimelineStep(end, clock, index)) }
                case .fail(let after, let rawError):
                    rawErrors[index] = rawError
                    clock = Instants.sum(clock, max(0, after?.nanoseconds ?? duration))
                    steps.append(TimelineStep(phase.failure, clock, index))
                    break phases
                case .silent(let after):
                    clock = Instants.sum(clock, max(0, after.nanoseconds))
                    steps.append(TimelineStep(.silentFailure, clock, index))
                    break phases
                case .stuck, .slow:
                    hangs = true
                    break phases
                }
            }
            lastEnd = max(lastEnd, clock)
        }
        let end = Instants.sum(lastEnd, completion)
        if !hangs, end != Instants.never {
            steps.append(TimelineStep(.jobCompleted, max(lastEnd, end - ServiceConstants.endTimeLead)))
            steps.append(TimelineStep(.jobEnd, end))
        }
        return JobTimeline(steps, rawErrors: rawErrors)
    }

    private static let phases: [(JobPhase, TimelineStep.Kind?, TimelineStep.Kind?)] = [
        (.conversion, .conversionStart, .conversionEnd), (.launchPreparation, nil, nil),
        (.launch, .launchStart, .launchEnd),
    ]
}
