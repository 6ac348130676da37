import MusterAWS
import MusterCore

/// The launch actions of one server in one job: when each runs and how it ends.
///
/// Instants are nanoseconds since the epoch.
struct LaunchActionCourse: Sendable {
    struct Run: Sendable {
        let action: DRS.LaunchAction
        let id: String
        let begun: Int64
        let ended: Int64
        /// Why it fails; `nil` when it does not.
        let failure: String?
    }

    /// When the agent of SSM is there.
    let discovered: Int64
    let runs: [Run]

    /// When the last action has ended.
    var end: Int64 { runs.last?.ended ?? discovered }

    /// Whether an action has failed without which the launch is none.
    var hasFailed: Bool { runs.contains { $0.failure != nil && $0.action.optional != true } }

    /// When anything changes, in order.
    var instants: [Int64] {
        Set([discovered] + runs.flatMap { [$0.begun, $0.ended] }).sorted()
    }

    /// What the job shows of them at an instant.
    func status(at instant: Int64) -> DRS.LaunchActionsStatus {
        guard instant >= discovered else { return DRS.LaunchActionsStatus(runs: []) }
        return DRS.LaunchActionsStatus(
            ssmAgentDiscoveryDatetime: ServiceTime.text(Timestamp(nanoseconds: discovered)),
            runs: runs.filter { $0.begun <= instant }.map { run in
                let hasEnded = run.ended <= instant
                return DRS.LaunchActionRun(
                    action: run.action,
                    runId: run.id,
                    status: hasEnded ? (run.failure == nil ? .succeeded : .failed) : .inProgress,
                    failureReason: hasEnded ? run.failure : nil
                )
            }
        )
    }
}

/// How launch actions lengthen the job that launches their servers.
extension RegionState {
    /// Adds the launch actions of the servers of a new job to its course.
    ///
    /// They run one after the other from the moment on at which the agent of SSM is there. A server is LAUNCHED when the
    /// last one has ended, and FAILED after one that is not optional; those behind it do not run (*assumed*). Instances
    /// that are launched without being started run none (*assumed*).
    mutating func addLaunchActions(
        to timeline: JobTimeline,
        of job: Int,
        _ participants: [JobRecord.Participant],
        _ context: RequestContext
    ) -> JobTimeline {
        var courses: [Int: LaunchActionCourse] = [:]
        for step in timeline.steps where step.kind == .launchEnd {
            let place = Int(step.participant)
            guard let server = participants[place].server, servers[server].isPostLaunchEnabled,
                !servers[server].isLaunchedStopped
            else { continue }
            let actions = (resources.launchActions[sources.id(of: server).rawValue] ?? []).filter { $0.active == true }
            guard !actions.isEmpty else { continue }
            courses[place] = course(of: actions, launched: step.instant, job: job, server: server, context)
        }
        guard !courses.isEmpty else { return timeline }
        resources.actionRuns[job] = courses
        return timeline.lengthened(by: courses)
    }

    private func course(
        of actions: [DRS.LaunchAction],
        launched: Int64,
        job: Int,
        server: Int,
        _ context: RequestContext
    ) -> LaunchActionCourse {
        let behavior = environment.behavior.resources
        let discovered = Instants.sum(launched, max(0, behavior.agentDiscoveryDelay.nanoseconds))
        var random = SeededGenerator(seed: jobSeed(job), streamNumber: 2 << 32 + UInt64(server))
        var runs: [LaunchActionCourse.Run] = []
        var clock = discovered
        for action in actions {
            let end = Instants.sum(clock, max(0, behavior.launchActionDuration.nanoseconds))
            let failure = refusal(of: action, context)
            runs.append(
                LaunchActionCourse.Run(
                    action: action,
                    id: NotificationState.uuid(random.next(), random.next()),
                    begun: clock,
                    ended: end,
                    failure: failure
                )
            )
            clock = end
            if failure != nil, action.optional != true { break }
        }
        return LaunchActionCourse(discovered: discovered, runs: runs)
    }

    /// Automations run with the rights of whoever started the job; commands with those of the instance.
    ///
    /// Source: DRS User Guide, post-launch actions.
    private func refusal(of action: DRS.LaunchAction, _ context: RequestContext) -> String? {
        guard context.caller.isRestricted, action.type == .ssmAutomation else { return nil }
        let code = action.actionCode ?? ""
        let resource = code.hasPrefix("arn:") ? code : arn("ssm", "automation-definition/\(code):*")
        var request = AuthorizationRequest(
            "ssm:StartAutomationExecution",
            on: resource,
            by: context.caller,
            in: context.region,
            at: context.now
        )
        request.forward(through: "drs.amazonaws.com")
        guard let refusal = context.caller.refusal(of: request) else { return nil }
        return String(refusal.text(caller: context.caller.arn).unicodeScalars.prefix(256).map(Character.init))
    }
}

extension JobTimeline {
    /// The same course with launch actions, behind whose end the job ends as long as before behind its launches.
    fileprivate func lengthened(by courses: [Int: LaunchActionCourse]) -> JobTimeline {
        var steps = steps
        let completed = steps.first { $0.kind == .jobCompleted }?.instant
        let last = steps.last { $0.kind != .jobEnd && $0.kind != .jobCompleted && $0.instant <= completed ?? .max }
        let end = courses.values.map(\.end).max() ?? .min
        if let completed, let last {
            let gap = max(1, completed - last.instant)
            let delay = max(0, Instants.sum(end, gap) - completed)
            for place in steps.indices where steps[place].kind == .jobCompleted || steps[place].kind == .jobEnd {
                steps[place].instant = Instants.sum(steps[place].instant, delay)
            }
        }
        for place in courses.keys.sorted() {
            guard let course = courses[place] else { continue }
            steps += course.instants.map { TimelineStep(.actionsChanged, $0, place) }
            steps.append(TimelineStep(.actionsEnd, course.end, place))
        }
        return JobTimeline(steps, rawErrors: rawErrors)
    }
}
