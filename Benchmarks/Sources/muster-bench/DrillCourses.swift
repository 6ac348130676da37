import MusterCore
import MusterSimulator

/// The peers' model of a job: three stages a server, and the end of the job with its last server.
final class DrillCourses: JobCourseSource, @unchecked Sendable {
    // Unchecked: used on the simulation's thread only.
    @exclusivity(unchecked) private var stream: DrillStream

    init(seed: UInt64) {
        stream = DrillStream(seed: seed)
    }

    func plan(_ job: CommencedJob, into course: inout JobCourse) {
        course.begin(at: job.created)
        var last = job.created.nanoseconds
        for server in job.servers.indices {
            let fate = stream.fate()
            var now = job.created.nanoseconds
            for stage in 0..<3 {
                let (phase, duration) =
                    switch stage {
                    case 0: (JobPhase.snapshot, fate.durations.0)
                    case 1: (JobPhase.conversion, fate.durations.1)
                    default: (JobPhase.launch, fate.durations.2)
                    }
                now += duration
                if stage == fate.failingStage {
                    course.fail(phase, server: server, at: Timestamp(nanoseconds: now))
                    break
                }
                course.leave(phase, server: server, at: Timestamp(nanoseconds: now))
            }
            last = max(last, now)
        }
        course.complete(at: Timestamp(nanoseconds: last))
    }
}
