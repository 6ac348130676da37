import MusterCore
import MusterHarness
import Testing

/// The drill that everybody sees first.
struct ThreeTierTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `ends of jobs are noticed within ten seconds, with fewer calls than polling every 15 s`(seed: UInt64) throws {
        let (record, report) = try Catalogue.rehearse("three-tier", seed: seed)
        let jobs = report.waves.flatMap(\.jobs)

        let delays = jobs.compactMap { job in
            job.ended.flatMap { ended in job.detected.map { $0 - ended } }
        }
        let running = jobs.compactMap { job in
            job.created.flatMap { created in job.ended.map { $0 - created } }
        }.reduce(Duration.zero, +)
        let polls = record.calls.filter { $0.operation == "drs:DescribeJobs" }.reduce(0) { $0 + $1.count }
        #expect(delays.count == 3)
        #expect(delays.allSatisfy { $0 <= .seconds(10) })
        #expect(Duration.seconds(15) * polls < running)
    }

    @Test func `waves start one after the other, each by one call`() throws {
        let (record, report) = try Catalogue.rehearse("three-tier")

        #expect(report.waves.map(\.outcome) == [.completed, .completed, .completed])
        #expect(report.waves.map(\.jobs.count) == [1, 1, 1])
        let launches = record.calls.filter { $0.operation == "drs:StartRecovery" }.reduce(0) { $0 + $1.count }
        #expect(launches == 3)
    }

    @Test func `every server's phases are known from the job log`() throws {
        let report = try Catalogue.rehearse("three-tier").report

        for server in report.waves.flatMap(\.servers) {
            let phases = server.phases.map(\.phase)
            #expect(phases.contains(.conversion))
            #expect(phases.last == .launch)
            #expect(server.phases.allSatisfy { !$0.failed })
        }
    }

    @Test func `those who subscribed hear of start and end once`() throws {
        let report = try Catalogue.rehearse("three-tier").report

        #expect(report.notifications.map(\.kind) == [.started, .completed])
        #expect(report.notifications.allSatisfy { $0.messageID != nil })
    }

    @Test(arguments: [-2_000_000_000, -3_600, 0, 9_000_000_000] as [Int64])
    func `the year in which a world begins changes nothing`(seconds: Int64) throws {
        let usual = try LoadedScenario(file: Catalogue.root + "/scenarios/three-tier.yaml")
        var scenario = usual.scenario
        scenario.world.start = Timestamp(seconds: seconds)

        let expected = try Rehearsal(usual).report()
        let report = try Rehearsal(LoadedScenario(scenario, file: usual.file)).report()

        #expect(report.verdict == .passed)
        #expect(report.end - report.start == expected.end - expected.start)
        #expect(report.calls == expected.calls)
    }
}
