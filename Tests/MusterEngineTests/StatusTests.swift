import MusterCore
import MusterEngine
import Testing

/// The transition tables, written down a second time.
struct StatusTests {
    private static let executions: [ExecutionStatus: Set<ExecutionStatus>] = [
        .pending: [.running, .paused, .awaitingApproval, .cancelling, .failed, .cancelled, .partial],
        .running: [.paused, .awaitingApproval, .cancelling, .completed, .failed, .partial, .cancelled, .timedOut],
        .paused: [
            .running, .awaitingApproval, .cancelling, .failed, .cancelled, .timedOut, .completed, .partial,
        ],
        .awaitingApproval: [
            .running, .paused, .cancelling, .failed, .cancelled, .timedOut, .completed, .partial,
        ],
        .cancelling: [.cancelled, .failed, .timedOut, .completed, .partial],
        .completed: [], .failed: [], .partial: [], .cancelled: [], .timedOut: [],
    ]

    private static let waves: [WaveStatus: Set<WaveStatus>] = [
        .waiting: [.paused, .awaitingApproval, .running, .failed, .notReached, .timedOut, .skipped, .cancelled],
        .paused: [.waiting, .notReached, .timedOut, .cancelled],
        .awaitingApproval: [.decided, .notReached, .timedOut, .cancelled],
        .decided: [.running, .failed, .notReached, .timedOut, .cancelled],
        .awaitingApprovalAfter: [.completed, .partial, .failed, .timedOut, .cancelled],
        .running: [.awaitingApprovalAfter, .completed, .partial, .failed, .timedOut, .skipped, .cancelled],
        .skipped: [],
        .completed: [], .partial: [], .failed: [], .timedOut: [], .notReached: [], .cancelled: [],
    ]

    @Test(arguments: ExecutionStatus.allCases, ExecutionStatus.allCases)
    func `an execution changes only as its table says`(status: ExecutionStatus, next: ExecutionStatus) throws {
        let allowed = try #require(Self.executions[status])

        #expect(status.mayBecome(next) == allowed.contains(next))
        #expect(status.isFinal == allowed.isEmpty)
    }

    @Test(arguments: WaveStatus.allCases, WaveStatus.allCases)
    func `a wave changes only as its table says`(status: WaveStatus, next: WaveStatus) throws {
        let allowed = try #require(Self.waves[status])

        #expect(status.mayBecome(next) == allowed.contains(next))
        #expect(status.isFinal == allowed.isEmpty)
    }

    @Test(arguments: WaveOutcome.allCases)
    func `every outcome of a wave is a status, and back`(outcome: WaveOutcome) {
        #expect(WaveStatus(outcome).outcome == outcome)
    }
}
