import MusterAnalysis
import MusterCore
import Testing

struct WaitTests {
    /// The drill of the hand-written record with refused calls put in.
    private static func report(_ refused: [(at: Int64, for: Int64?)]) -> DrillReport {
        var record = RecordedDrill().record
        let failures = refused.map { refusal in
            RecordedEvent(
                sequence: 0,
                time: RecordedDrill.start + .seconds(refusal.at),
                event: .callFailed(
                    call: "drs:DescribeJobs",
                    account: AccountID("123456789012"),
                    region: RegionName("us-east-1"),
                    error: RecordedError(code: "ThrottlingException", message: "slow down"),
                    retryAfter: refusal.for.map { .seconds($0) }
                )
            )
        }
        let events = (record.events + failures).enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
        record.events = events.enumerated().map { index, event in
            RecordedEvent(sequence: index + 1, time: event.element.time, event: event.element.event)
        }
        return DrillReport.examine(record)
    }

    private static func seconds(_ kind: ShareKind, _ report: DrillReport) -> Duration? {
        report.shares.first { $0.kind == kind }?.duration
    }

    @Test func `a refusal that delays the detection of an end is told apart from it`() {
        let report = Self.report([(101, 2)])

        #expect(Self.seconds(.detection, report) == .seconds(4 + 10 - 2))
        #expect(Self.seconds(.retry, report) == .seconds(5 + 2))
    }

    @Test func `a refusal before the first launch is waited out, not worked`() {
        let report = Self.report([(3, 4)])

        #expect(Self.seconds(.orchestration, report) == .seconds(12 - 4))
        #expect(Self.seconds(.retry, report) == .seconds(5 + 4))
    }

    @Test func `a refused poll does not keep the service from working`() {
        let report = Self.report([(50, 20)])

        #expect(Self.seconds(.service, report) == .seconds(190))
        #expect(Self.seconds(.retry, report) == .seconds(5))
    }

    @Test func `a call that is given up is not waited for`() {
        #expect(Self.seconds(.retry, Self.report([(3, nil)])) == .seconds(5))
    }

    @Test(
        arguments: [
            [(3, 4), (4, 1), (5, 10)], [(0, 1_000)], [(101, 2), (101, 2), (102, 5)], [(99, 3), (260, 100)],
            [(143, 3), (146, 1)],
        ] as [[(at: Int64, for: Int64?)]]
    )
    func `the shares sum to the whole, however the waits lie`(refused: [(at: Int64, for: Int64?)]) {
        let report = Self.report(refused)

        #expect(report.shares.reduce(.zero) { $0 + $1.duration } == report.end - report.start)
        for (before, after) in zip(report.criticalPath, report.criticalPath.dropFirst()) {
            #expect(before.end == after.start)
        }
    }
}
