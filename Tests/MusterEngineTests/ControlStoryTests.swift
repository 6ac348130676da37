import MusterAWS
import MusterCore
import MusterEngine
import Testing

/// People hold, pause, resume and cancel: what counts, what does not, and what the record keeps of it.
struct ControlStoryTests {
    private static let execution = ExecutionID("exec-1")

    private func token(_ holder: String, hold: Int = 1, execution: ExecutionID = execution) -> String {
        TokenMint(seed: 1).token(execution: execution, hold: hold, holder: holder)
    }

    private func gated(_ approval: Approval, after: Bool = false, wave: Int = 1) -> RecoveryPlan {
        var plan = Drill.threeTier()
        if after { plan.waves[wave].approvalAfter = approval } else { plan.waves[wave].approval = approval }
        return plan
    }

    private func refusals(_ trace: Drill.Trace) -> [String] {
        trace.events.compactMap { event in
            if case .requestRefused(let refused) = event { refused.why } else { nil }
        }
    }

    // MARK: - Quorum, escalation

    @Test func `two of three have to approve, each once`() throws {
        var drill = Drill(gated(Approval(approvers: ["ann", "ben", "cid"], quorum: 2)))
        drill.people = [
            (.seconds(1_000), PersonRequest(.approve(wave: 1), by: "ann", reason: "fine")),
            (.seconds(1_500), PersonRequest(.approve(wave: 1), by: "ann")),
            (.seconds(2_000), PersonRequest(.approve(wave: 1), by: "dora")),
            (.seconds(3_000), PersonRequest(.approve(wave: 1), by: "cid", reason: "me too")),
            (.seconds(3_100), PersonRequest(.approve(wave: 1), by: "ben")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[1].created == Drill.start + .seconds(3_000))
        #expect(
            trace.events.contains(
                .approvalGiven(
                    wave: 1,
                    by: "ann",
                    reason: "fine",
                    token: TokenMint.digest(token("ann")),
                    given: 1,
                    quorum: 2
                )
            )
        )
        #expect(
            refusals(trace) == [
                "\"ann\" has approved wave \"application\" already",
                "\"dora\" may not decide on wave \"application\"",
                "wave \"application\" does not wait for a decision",
            ]
        )
    }

    @Test func `one who denies is enough, whatever the quorum`() throws {
        var drill = Drill(gated(Approval(approvers: ["ann", "ben"], quorum: 2)))
        drill.people = [
            (.seconds(1_000), PersonRequest(.approve(wave: 1), by: "ann")),
            (.seconds(2_000), PersonRequest(.deny(wave: 1), by: "ben", reason: "not yet")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.cause(of: 1)?.code == .approvalDenied)
        #expect(trace.jobs.count == 1)
    }

    @Test func `whoever is asked later may decide from then on, and not before`() throws {
        let approval = Approval(
            approvers: ["ann"],
            timeout: .seconds(3_600),
            escalations: [Approval.Escalation(after: .seconds(600), to: ["head"])]
        )
        var drill = Drill(gated(approval))
        drill.people = [
            (.seconds(700), PersonRequest(.approve(wave: 1), by: "head")),
            (.seconds(2_000), PersonRequest(.approve(wave: 1), by: "head")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        let asked = try #require(trace.time { if case .approvalRequested = $0 { true } else { false } })
        let escalated = try #require(
            trace.time { if case .approvalEscalated(1, ["head"], _) = $0 { true } else { false } }
        )
        #expect(escalated == asked + .seconds(600))
        #expect(refusals(trace).first?.hasPrefix("\"head\" may not decide on wave \"application\" before") == true)
        #expect(
            trace.notified == [
                .started, .approvalRequired, .unauthorizedAccess, .approvalRequired, .approvalGranted, .completed,
            ]
        )
    }

    @Test func `anybody may decide where nobody is named, and two of them are two people`() throws {
        var drill = Drill(gated(Approval(approvers: [], quorum: 2)))
        drill.people = [
            (.seconds(1_000), PersonRequest(.approve(wave: nil), by: "ann", token: token("2"))),
            (.seconds(1_100), PersonRequest(.approve(wave: nil), by: "ben", token: token("2"))),
            (.seconds(1_200), PersonRequest(.approve(wave: nil), by: "ben")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[1].created == Drill.start + .seconds(1_200))
        #expect(refusals(trace).count == 1)
    }

    // MARK: - Tokens

    @Test func `a token counts once, for its holder, its wave and its execution`() throws {
        var plan = gated(Approval(approvers: ["ann", "ben"], quorum: 2))
        plan.waves[2].approval = Approval(approvers: ["ann"])
        var drill = Drill(plan)
        let ask: [(Int64, String, Int?, String)] = [
            (1_000, "ann", 1, "nonsense"), (1_001, "ann", 1, token("ann", execution: ExecutionID("exec-2"))),
            (1_002, "ben", 1, token("ann")), (1_003, "ann", 2, token("ann")), (1_004, "ann", 1, token("ann")),
            (1_005, "ann", 1, token("ann")), (1_006, "ben", 1, token("ben")), (5_000, "ben", 2, token("ben")),
            (5_001, "ann", 2, token("ann")), (5_002, "ann", 2, token("ann", hold: 2)),
        ]
        drill.people = ask.map { after, person, wave, token in
            (.seconds(after), PersonRequest(.approve(wave: wave), by: person, token: token))
        }

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(
            refusals(trace).map { String($0.prefix(36)) } == [
                "the token was never issued", "the token belongs to another executi",
                "the token was issued to \"ann\", not t",
                "the token is for wave \"application\"", "the token was used by \"ann\" at 2026-",
                "the token is for wave \"application\"",
                "the token is for wave \"application\"",
            ]
        )
        #expect(trace.events.filter { "\($0)".contains(token("ann")) }.isEmpty, "the record holds no token")
    }

    @Test func `a token that comes too late says why`() throws {
        var plan = gated(Approval(approvers: ["ann"], timeout: .seconds(600), onTimeout: .continue))
        plan.waves[2].approval = Approval(approvers: ["ann"], timeout: .seconds(600), onTimeout: .continue)
        var drill = Drill(plan)
        drill.people = [(.seconds(1_700), PersonRequest(.approve(wave: 1), by: "ann", token: token("ann")))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(
            refusals(trace).first?.hasPrefix(
                "the token comes too late: the approval of wave \"application\" ran out at"
            )
                == true
        )
    }

    // MARK: - After a wave

    @Test func `an approval after a wave holds what depends on it, with the servers up`() throws {
        var drill = Drill(gated(Approval(approvers: ["ann"]), after: true, wave: 0))
        drill.people = [(.seconds(5_000), PersonRequest(.approve(wave: 0), by: "ann", reason: "data is fine"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[1].created == Drill.start + .seconds(5_000))
        let done = try #require(trace.time { if case .serverFinished(0, _, _, _) = $0 { true } else { false } })
        #expect(done < Drill.start + .seconds(1_000))
    }

    @Test(arguments: [
        (PersonRequest.Kind.deny(wave: 0), ExecutionOutcome.failed, WaveOutcome.failed, CauseCode.approvalDenied),
        (.cancel, .cancelled, .cancelled, .cancelled),
    ])
    func `a result that nobody approves does not count`(
        kind: PersonRequest.Kind,
        outcome: ExecutionOutcome,
        wave: WaveOutcome,
        cause: CauseCode
    ) throws {
        var drill = Drill(gated(Approval(approvers: ["ann"]), after: true, wave: 0))
        drill.people = [(.seconds(2_000), PersonRequest(kind, by: "ann", reason: "the data is old"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == outcome)
        #expect(trace.outcome(of: 0) == wave && trace.cause(of: 0)?.code == cause)
        #expect(trace.servers[Drill.id("db-1")] == .launched)
        #expect(trace.jobs.count == 1)
    }

    @Test func `the approval after the last wave is part of the execution`() throws {
        let approval = Approval(approvers: ["ann"], timeout: .seconds(900))
        let trace = try Drill(gated(approval, after: true, wave: 2)).run()

        #expect(trace.result.outcome == .timedOut)
        #expect(trace.cause(of: 2)?.code == .approvalTimedOut)
        #expect(trace.cause(of: 2)?.text == "nobody decided on the result of wave \"web\" within 15m")
    }

    @Test func `a wave that failed asks nobody to approve it`() throws {
        let trace = try Drill(gated(Approval(approvers: ["ann"]), after: true, wave: 0)) { state in
            state.scripts = { _, servers in
                var script = ScriptedBackend.JobScript()
                script.servers[servers[0]] = (.seconds(300), .failed)
                return script
            }
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.events.allSatisfy { if case .approvalRequested = $0 { false } else { true } })
    }

    // MARK: - Pauses

    @Test func `a wave that pauses before it starts waits for somebody to resume`() throws {
        var plan = Drill.threeTier()
        plan.waves[0].pauseBefore = HoldLimit()
        plan.waves[0].approval = Approval(approvers: ["ann"])
        var drill = Drill(plan)
        drill.people = [
            (.seconds(500), PersonRequest(.approve(wave: 0), by: "ann")),
            (.seconds(1_000), PersonRequest(.resume, by: "operator", reason: "the vendor is here")),
            (.seconds(2_000), PersonRequest(.approve(wave: 0), by: "ann")),
        ]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs[0].created == Drill.start + .seconds(2_000))
        #expect(trace.events.contains(.resumed(wave: 0, by: "operator", reason: "the vendor is here")))
        #expect(refusals(trace) == ["wave \"database\" does not wait for a decision"])
    }

    @Test(arguments: [
        (HoldLimit.Action.fail, ExecutionOutcome.timedOut), (.cancel, .cancelled), (.continue, .completed),
    ])
    func `a pause that nobody ends does what the plan says`(action: HoldLimit.Action, outcome: ExecutionOutcome) throws
    {
        var planned = Drill.threeTier()
        planned.waves[1].pauseBefore = HoldLimit(timeout: .seconds(1_800), onTimeout: action)
        var asked = Drill.threeTier()
        asked.pauseLimit = HoldLimit(timeout: .seconds(1_800), onTimeout: action)
        var drill = Drill(asked)
        drill.people = [(.seconds(100), PersonRequest(.pause, by: "operator"))]

        for trace in [try Drill(planned).run(), try drill.run()] {
            #expect(trace.result.outcome == outcome)
            #expect(trace.jobs.count == (action == .continue ? 3 : 1))
            let paused = try #require(trace.time { if case .paused = $0 { true } else { false } })
            let ran = try #require(trace.time { if case .pauseExpired = $0 { true } else { false } })
            #expect(ran == paused + .seconds(1_800))
            if action == .fail { #expect(trace.result.cause?.code == .pauseTimedOut) }
        }
    }

    @Test func `pausing, resuming and cancelling twice is the same as once`() throws {
        var drill = Drill(Drill.threeTier())
        drill.people = [
            (.seconds(90), PersonRequest(.resume, by: "b")),
            (.seconds(100), PersonRequest(.pause, by: "a", reason: "stop")),
            (.seconds(100), PersonRequest(.pause, by: "b")), (.seconds(3_000), PersonRequest(.resume, by: "a")),
            (.seconds(3_000), PersonRequest(.resume, by: "b")), (.seconds(3_100), PersonRequest(.cancel, by: "a")),
            (.seconds(3_100), PersonRequest(.cancel, by: "b")), (.seconds(3_101), PersonRequest(.pause, by: "b")),
            (.seconds(3_102), PersonRequest(.resume, by: "b")),
        ]

        let trace = try drill.run()

        let asked: [ExecutionEvent] = trace.events.filter { event in
            switch event {
            case .pauseRequested, .paused, .resumed, .cancelRequested: true
            default: false
            }
        }
        #expect(
            asked.map { "\($0)".prefix { $0 != "(" } } == ["pauseRequested", "paused", "resumed", "cancelRequested"]
        )
        #expect(asked.first == .pauseRequested(by: "a", reason: "stop"))
        #expect(
            refusals(trace) == [
                "the execution is not paused", "the execution is paused already", "the execution is not paused",
                "the execution is being cancelled already", "the execution is being cancelled",
                "the execution is being cancelled",
            ]
        )
        #expect(trace.result.outcome == .cancelled)
    }

    @Test func `a pause takes effect in the record when it first keeps something waiting`() throws {
        var drill = Drill(Drill.threeTier())
        drill.people = [
            (.seconds(100), PersonRequest(.pause, by: "a")), (.seconds(9_000), PersonRequest(.resume, by: "a")),
        ]

        let trace = try drill.run()

        let end = try #require(trace.time { if case .waveFinished(0, _, _) = $0 { true } else { false } })
        let paused = try #require(trace.time { if case .paused(nil, _) = $0 { true } else { false } })
        #expect(paused == end)
    }

    @Test func `a pause of the last wave never takes effect`() throws {
        var drill = Drill(Drill.oneWave("db-1"))
        drill.people = [(.seconds(100), PersonRequest(.pause, by: "a"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.time { if case .paused = $0 { true } else { false } } == nil)
    }

    // MARK: - Cancelling

    @Test(arguments: [Duration.zero, .milliseconds(1), .seconds(1), .seconds(100), .seconds(2_000)])
    func `a cancel in any state ends the execution as cancelled`(after: Duration) throws {
        var plan = gated(Approval(approvers: ["ann"]))
        plan.waves[0].name = "first"
        var drill = Drill(plan)
        drill.people = [(after, PersonRequest(.cancel, by: "operator", reason: "wrong night"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .cancelled)
        #expect(trace.result.cause?.text == "the execution was cancelled by \"operator\": wrong night")
        #expect(trace.events.contains(.cancelRequested(by: "operator", reason: "wrong night")))
        #expect(trace.jobs.count <= 1)
    }
}
