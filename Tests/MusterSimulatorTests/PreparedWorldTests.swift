import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Worlds that serve many runs, and jobs whose courses come from outside.
struct PreparedWorldTests {
    private static let world = TestWorld.world((1...3).map { TestWorld.server($0) }) { world, _ in
        world.behavior.callLatency = .constant(.zero)
    }

    /// What a run of a prepared world has come to: everything that calls could show, and the servers as first listed.
    private static func run(_ prepared: PreparedWorld, seed: UInt64) throws -> (UInt64, [DRS.SourceServer]) {
        try simulate(start: prepared.world.start) { simulated in
            let rig = Rig(prepared, seed: seed, in: simulated.simulation)
            let listed = try await rig.drs.describeSourceServers(.init()).items ?? []
            _ = try await rig.start([1, 2])
            _ = try await rig.drs.tagResource(.init(resourceArn: listed[2].arn ?? "", tags: ["changed": "yes"]))
            try await rig.pass(to: .seconds(900))
            return (rig.aws.stateDigest, listed)
        }
    }

    @Test func `a run leaves nothing behind in a world that others share`() throws {
        let shared = PreparedWorld(Self.world)
        _ = try Self.run(shared, seed: 1)

        let second = try Self.run(shared, seed: 2)

        let alone = try Self.run(PreparedWorld(Self.world), seed: 2)
        #expect(second.0 == alone.0)
        #expect(second.1 == alone.1)
    }

    @Test func `a job takes the course that its source tells`() throws {
        let marks = try simulate(start: Self.world.start) { simulated in
            let rig = Rig(PreparedWorld(Self.world), courses: TwoServers(), in: simulated.simulation)
            let job = try await rig.start([1, 2])
            try await rig.pass(to: .seconds(39))
            #expect(try await rig.job(job.jobID).status == .started)
            try await rig.pass(to: .seconds(41))

            let ended = try await rig.job(job.jobID)
            #expect(ended.status == .completed)
            #expect(ended.participatingServers?.map(\.launchStatus) == [.launched, .failed])
            let failure = try await rig.log(job.jobID).first { $0.event == .conversionFail }
            #expect(failure?.eventData?.rawError == "no driver")
            var marks: [CourseMark] = []
            rig.aws.forEachCourseMark { marks.append($0) }
            return marks
        }

        #expect(marks.map(\.server) == [0, 1, 0])
        #expect(marks.map(\.phase) == [.snapshot, .conversion, .launch])
        #expect(marks.map(\.isFailure) == [false, true, false])
        #expect(
            marks.map { TestWorld.start.duration(to: $0.time) } == [
                .nanoseconds(10_000_000_001), .seconds(20), .seconds(40),
            ]
        )
    }
}

/// The first server is launched after 40 s, the second fails in its conversion after 20 s.
private final class TwoServers: JobCourseSource {
    func plan(_ job: CommencedJob, into course: inout JobCourse) {
        course.begin(at: job.created)
        course.complete(at: job.created + .seconds(40))
        course.leave(.launch, server: 0, at: job.created + .seconds(40))
        course.leave(.snapshot, server: 0, at: job.created + .nanoseconds(10_000_000_001))
        course.fail(.conversion, server: 1, at: job.created + .seconds(20), rawError: "no driver")
    }
}
