import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct PeopleStoryTests {
    private func gated(_ action: Approval.TimeoutAction = .fail) -> RecoveryPlan {
        var plan = Drill.threeTier()
        plan.waves[1].approval = Approval(approvers: ["dba"], timeout: .seconds(3_600), onTimeout: action)
        return plan
    }

    @Test func `a wave behind an approval starts when the right person approves`() throws {
        var drill = Drill(gated())
        drill.people = [
            (.seconds(1_000), PersonRequest(.approve(wave: 1), by: "passer-by")),
            (.seconds(3_000), PersonRequest(.approve(wave: 1), by: "dba", reason: "checked")),
            (.seconds(3_001), PersonRequest(.approve(wave: 1), by: "dba")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[1].created == Drill.start + .seconds(3_000))
        #expect(
            trace.notified == [.started, .approvalRequired, .unauthorizedAccess, .approvalGranted, .completed]
        )
        #expect(trace.result.refusedRequests.map(\.why).count == 2)
        let token = TokenMint(seed: 1).token(execution: ExecutionID("exec-1"), hold: 1, holder: "dba")
        #expect(
            trace.events.contains(
                .approvalDecided(
                    wave: 1,
                    decision: .approved,
                    by: "dba",
                    reason: "checked",
                    token: TokenMint.digest(token)
                )
            )
        )
    }

    @Test(arguments: [
        (Approval.TimeoutAction.fail, ExecutionOutcome.timedOut), (.cancel, .cancelled), (.continue, .completed),
    ])
    func `a hold that nobody ends does what the plan says`(
        action: Approval.TimeoutAction,
        outcome: ExecutionOutcome
    ) throws {
        let trace = try Drill(gated(action)).run()

        #expect(trace.result.outcome == outcome)
        #expect(trace.jobs.count == (action == .continue ? 3 : 1))
        #expect(trace.events.contains(.approvalDecided(wave: 1, decision: .timedOut, by: nil, reason: nil)))
    }

    @Test func `a denied wave fails and names who denied it`() throws {
        var drill = Drill(gated())
        drill.people = [(.seconds(1_000), PersonRequest(.deny(wave: 1), by: "dba", reason: "not tonight"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .approvalDenied)
        #expect(trace.result.cause?.text == "\"dba\" denied wave \"application\": not tonight")
        #expect(trace.notified == [.started, .approvalRequired, .approvalDenied, .failed])
    }

    @Test func `a cancelled execution follows the running job to its end and starts nothing more`() throws {
        var drill = Drill(Drill.threeTier())
        drill.people = [(.seconds(100), PersonRequest(.cancel, by: "operator"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .cancelled)
        #expect(trace.jobs.count == 1)
        #expect(trace.outcome(of: 0) == .completed)
        #expect(trace.outcome(of: 1) == .cancelled && trace.outcome(of: 2) == .cancelled)
        #expect(trace.notified == [.started, .cancelled])
    }

    @Test func `a cancel in a hold ends it, and a late approval does nothing`() throws {
        var drill = Drill(gated())
        drill.people = [
            (.seconds(1_000), PersonRequest(.cancel, by: "operator")),
            (.seconds(1_001), PersonRequest(.approve(wave: 1), by: "dba")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .cancelled)
        #expect(trace.jobs.count == 1)
    }

    @Test func `a pause takes effect before the next wave`() throws {
        var drill = Drill(Drill.threeTier())
        drill.people = [
            (.seconds(100), PersonRequest(.pause, by: "operator")),
            (.seconds(5_000), PersonRequest(.resume, by: "operator")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[1].created == Drill.start + .seconds(5_000))
    }

    @Test func `an unreachable topic changes nothing but the record`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.faults = [
                .init(
                    action: "sns:Publish",
                    calls: 1...9_999,
                    effect: .refuse(AWSError(.internalError, "down", httpStatus: 500))
                )
            ]
        }.run()
        let silent = try Drill(Drill.threeTier(topic: false)).run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.notified == [])
        #expect(trace.count("sns:Publish") > 8)
        #expect(
            trace.events.count { if case .notificationFailed = $0 { true } else { false } } == 2
        )
        #expect(trace.jobs.map(\.created) == silent.jobs.map(\.created))
    }

    @Test func `a paused execution begins no further job of a wave that is under way`() throws {
        var drill = Drill(Drill.oneWave("db-1", "db-2"))
        drill.settings.launch.serversPerJob = 1
        drill.settings.launch.jobsPerTarget = 1
        drill.people = [
            (.seconds(10), PersonRequest(.pause, by: "operator")),
            (.seconds(5_000), PersonRequest(.resume, by: "operator")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs.count == 2)
        #expect(trace.jobs[1].created == Drill.start + .seconds(5_000))
    }
}
