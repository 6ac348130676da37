import MusterCore

/// Draws the course of a LAUNCH job.
///
/// The recorded jobs show servers that move in step: each step is reached by one server after the other, 26 to 28 ms
/// apart, and only the launches end at times of their own. So all phases but the launch are drawn once per job and
/// profile, and the launch once per server. A server that fails or hangs holds up nobody but the end of the job.
struct LaunchPlanner {
    /// What the planner knows of one server.
    struct Participant: Sendable {
        /// The server's index, which names its stream of chance.
        var server: Int
        /// The row of the latency table.
        var row: Int
        var gibibytes: Int64
        /// Whether an earlier instance has to be removed first.
        var hasEarlierInstance: Bool
        /// Whether the server is launched without conversion.
        var isFast: Bool
        var point: Point
        var hits: PhaseHits
    }

    /// Which recovery point the server gets.
    enum Point: Hashable, Sendable {
        /// One of the time of the call, which the copy reaches so many nanoseconds later.
        case latest(lag: Int64)
        /// An earlier one, since the copy does not come up in time.
        case previous
        /// The one that the caller has named.
        case named
        /// There is none.
        case none
    }

    private let participants: [Participant]
    private let sources: SourceList
    /// What EC2 refuses; `nil` for nothing.
    var instanceFaults: InstanceFaults?
    private let table: LatencyTable
    private let jobSeed: UInt64
    private var common: SeededGenerator
    /// What the servers of one profile share.
    private var drawn: [PhaseDraws] = []
    /// Which of them is each server's.
    private var groups: [Int] = []
    private var steps: [TimelineStep] = []
    private var rawErrors: [Int: String] = [:]
    /// Where each server stands; `closed` once its part has ended.
    private var clocks: [Int64]
    private var offsets: [Int64] = []
    private var lastEnd: Int64 = .min
    private var hangs = false
    /// Servers that settle only after the job's end, with how long after.
    private var unsettled: [(index: Int, lateness: Int64)] = []

    private static let closed = Int64.min

    /// What one profile's servers share in one job.
    private struct PhaseDraws {
        let row: Int
        /// Nanoseconds by the number of the phase; zero where nothing is shared.
        var durations = Array(repeating: Int64(0), count: JobPhase.allCases.count)
    }

    /// The phases whose durations are shared, in the order of their draws.
    private static let sharedPhases: [JobPhase] = [
        .cleanup, .preparation, .snapshot, .conversionWait, .conversion, .launchPreparation,
    ]

    /// Prepares a draw from the streams of chance that `jobSeed` names.
    init(_ participants: [Participant], of sources: SourceList, table: LatencyTable, jobSeed: UInt64) {
        self.participants = participants
        self.sources = sources
        self.table = table
        self.jobSeed = jobSeed
        common = SeededGenerator(seed: jobSeed, streamNumber: 0)
        clocks = []
    }

    /// Draws the timeline of a job that is created at the given nanosecond.
    mutating func plan(created: Int64) -> JobTimeline {
        steps.reserveCapacity(participants.count * 7 + 3)
        let row = table[participants.first?.row ?? 0]
        let acceptance = row.draw(.acceptance, &common)
        let completion = row.draw(.completion, &common)
        guard let start = started(Instants.sum(created, acceptance)) else { return JobTimeline() }
        clocks = Array(repeating: start, count: participants.count)
        lastEnd = start
        drawShared()
        drawOffsets(row)
        skip()
        cleanUp(stagger: offsets.last.map { max(1, $0 / Int64(max(1, offsets.count - 1))) } ?? 0)
        prepare()
        takeSnapshots()
        waitForPoints()
        convert()
        launch()
        finish(completion)
        return JobTimeline(steps, rawErrors: rawErrors)
    }

    // MARK: Stages

    private mutating func started(_ instant: Int64) -> Int64? {
        var start = instant
        for participant in participants where !participant.hits.isEmpty {
            if participant.hits.breakdown(.acceptance) == .stuck { return nil }
            start = Instants.sum(start, participant.hits.delay(.acceptance))
        }
        steps.append(TimelineStep(.jobStart, start))
        return start
    }

    private mutating func drawOffsets(_ row: LatencyTable.Row) {
        offsets.reserveCapacity(participants.count)
        var offset: Int64 = 0
        for index in participants.indices {
            if index > 0 { offset = Instants.sum(offset, row.draw(.stagger, &common)) }
            offsets.append(offset)
        }
    }

    /// Faults of the acceptance and of the stagger, which have no stage of their own.
    private mutating func skip() {
        for index in participants.indices where !participants[index].hits.isEmpty {
            _ = pass(index, .acceptance, 0, ignoringDelay: true)
            _ = pass(index, .stagger, 0)
        }
    }

    private mutating func cleanUp(stagger: Int64) {
        for index in participants.indices where isOpen(index) {
            clocks[index] = Instants.sum(clocks[index], offsets[index])
            guard participants[index].hasEarlierInstance else { continue }
            clocks[index] = Instants.sum(clocks[index], stagger)
            steps.append(TimelineStep(.cleanupStart, clocks[index], index))
        }
        for index in participants.indices where isOpen(index) && participants[index].hasEarlierInstance {
            if pass(index, .cleanup, duration(.cleanup, index)) {
                steps.append(TimelineStep(.cleanupEnd, clocks[index], index))
            }
        }
    }

    private mutating func prepare() {
        for index in participants.indices where isOpen(index) {
            guard pass(index, .preparation, duration(.preparation, index)) else { continue }
            if participants[index].point != .named {
                steps.append(TimelineStep(.snapshotStart, clocks[index], index))
            }
        }
    }

    /// No snapshot ends before the last of the same round has begun.
    private mutating func takeSnapshots() {
        var lastStarts = [Self.closed, Self.closed]
        for index in participants.indices where takesSnapshot(index) {
            let round = participants[index].hasEarlierInstance ? 1 : 0
            lastStarts[round] = max(lastStarts[round], clocks[index])
        }
        for index in participants.indices where takesSnapshot(index) {
            let round = participants[index].hasEarlierInstance ? 1 : 0
            guard pass(index, .snapshot, duration(.snapshot, index)) else { continue }
            clocks[index] = max(clocks[index], Instants.sum(lastStarts[round], offsets[index] + 1))
            steps.append(TimelineStep(.snapshotEnd, clocks[index], index))
        }
    }

    private func takesSnapshot(_ index: Int) -> Bool {
        isOpen(index) && participants[index].point != .named
    }

    private mutating func waitForPoints() {
        let limit = ServiceConstants.consistentPointLimit
        for index in participants.indices where isOpen(index) {
            switch participants[index].point {
            case .latest(let lag):
                let wait = max(duration(.conversionWait, index), lag)
                _ = pass(index, .conversionWait, wait)
            case .named:
                _ = pass(index, .conversionWait, ServiceConstants.namedPointWait)
            case .previous:
                if pass(index, .conversionWait, limit) {
                    steps.append(TimelineStep(.usingPreviousSnapshot, clocks[index], index))
                    clocks[index] = Instants.sum(clocks[index], duration(.launchPreparation, index))
                }
            case .none:
                if pass(index, .conversionWait, limit) {
                    rawErrors[index] = "No consistent recovery point exists for the source server"
                    close(index, .usingPreviousSnapshotFailed, clocks[index])
                }
            }
        }
    }

    private mutating func convert() {
        for index in participants.indices where isOpen(index) && !participants[index].isFast {
            steps.append(TimelineStep(.conversionStart, clocks[index], index))
        }
        for index in participants.indices where isOpen(index) && !participants[index].isFast {
            if pass(index, .conversion, duration(.conversion, index)) {
                steps.append(TimelineStep(.conversionEnd, clocks[index], index))
            }
        }
    }

    private mutating func launch() {
        for index in participants.indices where isOpen(index) {
            if pass(index, .launchPreparation, duration(.launchPreparation, index)) {
                steps.append(TimelineStep(.launchStart, clocks[index], index))
                refuseInstance(index)
            }
        }
        var ends: [TimelineStep] = []
        ends.reserveCapacity(participants.count)
        for index in participants.indices where isOpen(index) {
            let row = participants[index].row
            let gibibytes = participants[index].gibibytes
            var random = SeededGenerator(seed: jobSeed, streamNumber: 1 << 32 + UInt64(participants[index].server))
            let duration = table.rows[row].draw(.launch, gibibytes: gibibytes, &random)
            if !participants[index].hits.isEmpty {
                let failing = table.rows[row].draw(.failingLaunch, gibibytes: gibibytes, &random)
                guard pass(index, .launch, duration, failing: failing),
                    pass(index, .failingLaunch, 0, failing: failing),
                    pass(index, .completion, 0, ignoringDelay: true)
                else { continue }
            } else {
                clocks[index] = Instants.sum(clocks[index], duration)
            }
            lastEnd = max(lastEnd, clocks[index])
            if !participants[index].hits.isEmpty, let lateness = participants[index].hits.lateness {
                unsettled.append((index, lateness))
                continue
            }
            ends.append(TimelineStep(.launchEnd, clocks[index], index))
        }
        ends.sort()
        steps += ends
    }

    /// Lets EC2 refuse the instance of a server whose launch begins.
    private mutating func refuseInstance(_ index: Int) {
        guard instanceFaults != nil,
            let refusal = instanceFaults?.refusal(of: sources[participants[index].server], at: clocks[index])
        else {
            return
        }
        rawErrors[index] = refusal.rawError
        close(index, .launchFailed, Instants.sum(clocks[index], refusal.delay))
    }

    private mutating func finish(_ completion: Int64) {
        guard !hangs else {
            // A job without an end has none that a server could miss.
            for (index, _) in unsettled { steps.append(TimelineStep(.launchEnd, clocks[index], index)) }
            return
        }
        var end = Instants.sum(lastEnd, completion)
        for participant in participants where !participant.hits.isEmpty {
            end = Instants.sum(end, participant.hits.delay(.completion))
        }
        guard end != Instants.never else { return }
        steps.append(TimelineStep(.jobCompleted, max(lastEnd, end - ServiceConstants.endTimeLead)))
        steps.append(TimelineStep(.jobEnd, end))
        for (index, lateness) in unsettled where lateness != Instants.never {
            steps.append(TimelineStep(.launchEnd, Instants.sum(end, lateness), index))
        }
    }

    // MARK: One server in one phase

    @inline(__always)
    private func isOpen(_ index: Int) -> Bool { clocks[index] != Self.closed }

    /// Lets a server go through a phase that takes so long by itself, or so long to fail.
    ///
    /// - Returns: Whether the server has come out at the other end; its clock shows when.
    private mutating func pass(
        _ index: Int,
        _ phase: JobPhase,
        _ duration: Int64,
        failing: Int64? = nil,
        ignoringDelay: Bool = false
    ) -> Bool {
        guard isOpen(index) else { return false }
        let start = clocks[index]
        guard !participants[index].hits.isEmpty else {
            clocks[index] = Instants.sum(start, duration)
            return true
        }
        let hits = participants[index].hits
        let delay = ignoringDelay || phase == .failingLaunch ? 0 : hits.delay(phase)
        switch hits.breakdown(phase) {
        case nil:
            clocks[index] = Instants.sum(start, Instants.sum(duration, delay))
            return true
        case .fail(let after, let rawError):
            rawErrors[index] = rawError
            let spent = after.map(\.nanoseconds) ?? Instants.sum(failing ?? duration, hits.delay(phase))
            close(index, phase.failure, Instants.sum(start, max(0, spent)))
        case .silent(let after):
            close(index, .silentFailure, Instants.sum(start, max(0, after.nanoseconds)))
        case .stuck where phase == .completion:
            // The job's end hangs, not the server's.
            hangs = true
            clocks[index] = start
            return true
        case .stuck, .slow:
            hangs = true
            clocks[index] = Self.closed
        }
        return false
    }

    private mutating func close(_ index: Int, _ failure: TimelineStep.Kind, _ instant: Int64) {
        steps.append(TimelineStep(failure, instant, index))
        lastEnd = max(lastEnd, instant)
        clocks[index] = Self.closed
    }

    // MARK: Draws

    private mutating func drawShared() {
        groups.reserveCapacity(participants.count)
        for participant in participants {
            if let known = drawn.firstIndex(where: { $0.row == participant.row }) {
                groups.append(known)
                continue
            }
            groups.append(drawn.count)
            let row = table[participant.row]
            var random = SeededGenerator(seed: jobSeed, streamNumber: 1 + UInt64(participant.row))
            var draws = PhaseDraws(row: participant.row)
            for phase in Self.sharedPhases {
                draws.durations[phase.number] = row.draw(phase, &random)
            }
            drawn.append(draws)
        }
    }

    /// How long a shared phase takes for one server.
    private func duration(_ phase: JobPhase, _ index: Int) -> Int64 {
        let shared = drawn[groups[index]].durations[phase.number]
        let extra = table.rows[participants[index].row].extra(phase, gibibytes: participants[index].gibibytes)
        return Instants.sum(shared, extra)
    }
}

extension JobPhase {
    /// The word of the log for a server that fails in this phase.
    var failure: TimelineStep.Kind {
        switch self {
        case .acceptance, .preparation, .stagger: .serverSkipped
        case .cleanup, .termination: .cleanupFail
        case .snapshot: .snapshotFail
        case .conversionWait: .usingPreviousSnapshotFailed
        case .conversion: .conversionFail
        case .launchPreparation, .launch, .completion, .failingLaunch: .launchFailed
        }
    }
}
