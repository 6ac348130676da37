import MusterAWS
import MusterCore
import MusterEngine
import Testing

struct AccountStoryTests {
    private static let spoke = AccountID("222222222222")
    private static let role = "arn:aws:iam::222222222222:role/Recovery"

    private func spokePlan(externalID: String? = nil) -> RecoveryPlan {
        var plan = Drill.threeTier()
        plan.target = RecoveryTarget(
            account: Self.spoke,
            region: Drill.region,
            role: Self.role,
            externalID: externalID
        )
        return plan
    }

    private static func prepare(_ state: inout ScriptedBackend.State) {
        state.servers[spoke] = state.servers[Drill.home]
        state.servers[Drill.home] = []
        state.assumable = [role]
    }

    @Test func `a plan for another account works through its role alone`() throws {
        let trace = try Drill(spokePlan()) { Self.prepare(&$0) }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.violations == [])
        #expect(trace.calls.filter { $0.action.hasPrefix("drs:") }.allSatisfy { $0.account == Self.spoke })
        #expect(trace.count("sts:AssumeRole") == 1)
    }

    @Test(arguments: [nil, "shared-secret"] as [String?])
    func `a refused role stops the execution before any call of DRS`(externalID: String?) throws {
        let trace = try Drill(spokePlan(externalID: externalID)) { state in
            Self.prepare(&state)
            state.assumable = []
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .accessDenied)
        let text = trace.result.cause?.text ?? ""
        #expect(text.contains(Self.role) && text.contains(Self.spoke.rawValue))
        #expect(text.contains(externalID == nil ? "no external id was sent" : "an external id was sent"))
        #expect(!text.contains("shared-secret"))
        #expect(!trace.calls.contains { $0.action.hasPrefix("drs:") })
        #expect(trace.notified == [.unauthorizedAccess, .failed])
    }

    @Test func `sessions are renewed before they end`() throws {
        let trace = try Drill(spokePlan()) { state in
            Self.prepare(&state)
            state.sessionLife = .seconds(900)
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("sts:AssumeRole") >= 2)
        #expect(!trace.events.contains { if case .callFailed = $0 { true } else { false } })
    }

    @Test func `a clock that is far ahead does not ask for a session with every call`() throws {
        let trace = try Drill(spokePlan()) { state in
            Self.prepare(&state)
            state.sessionLife = .seconds(-3_600)
            state.enforcesExpiry = false
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("sts:AssumeRole") < 40)
    }

    @Test func `a launch whose session cannot be renewed has not taken place`() throws {
        var plan = spokePlan()
        plan.waves[1].approval = Approval(approvers: [])
        var drill = Drill(plan) { state in
            Self.prepare(&state)
            state.faults = [
                .init(
                    action: "sts:AssumeRole",
                    calls: 2...6,
                    effect: .refuse(AWSError(.serviceUnavailable, "down", httpStatus: 503))
                )
            ]
        }
        drill.people = [(.seconds(7_200), PersonRequest(.approve(wave: 1), by: "boss"))]

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.count("drs:StartRecovery") == 3)
        #expect(!trace.events.contains { if case .launchAdopted = $0 { true } else { false } })
    }

    @Test func `a plan for another account without a role is refused`() throws {
        var plan = spokePlan()
        plan.target.role = nil

        let trace = try Drill(plan).run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .accessDenied)
        #expect(!trace.calls.contains { $0.action.hasPrefix("drs:") })
    }

    @Test func `a permission lost in the middle leaves the wave unknown, not failed in AWS`() throws {
        let trace = try Drill(Drill.threeTier()) { state in
            state.faults = [
                .init(
                    action: "drs:DescribeJobs",
                    calls: 30...9_999,
                    effect: .refuse(AWSError(.accessDeniedException, "not any more", httpStatus: 403))
                )
            ]
        }.run()

        #expect(trace.result.outcome == .failed)
        #expect(trace.result.cause?.code == .accessDenied)
        #expect(trace.servers.values.contains(.unfinished))
        #expect(trace.result.cause?.text.contains("not known") == true)
    }

    @Test func `two accounts do not hold each other up`() throws {
        var plan = Drill.threeTier()
        plan.waves[1].dependsOn = []
        plan.waves[2].dependsOn = []
        plan.waves[1].target = RecoveryTarget(account: Self.spoke, region: Drill.region, role: Self.role)
        let trace = try Drill(plan) { state in
            state.servers[Self.spoke] = state.servers[Drill.home]
            state.assumable = [Self.role]
            state.faults = [
                .init(action: "drs:DescribeJobs", calls: 5...60, account: Self.spoke, effect: .delay(.seconds(50)))
            ]
        }.run()

        #expect(trace.result.outcome == .completed)
        #expect(trace.jobs.allSatisfy { $0.created == Drill.start })
        #expect(trace.violations == [])
    }

    @Test func `an account whose places for jobs are taken keeps nobody waiting in another account`() throws {
        var plan = Drill.oneWave("db-1")
        plan.waves.append(Wave(name: "second", members: Drill.members("db-2")))
        plan.waves.append(
            Wave(
                name: "elsewhere",
                members: Drill.members("app-1"),
                target: RecoveryTarget(account: Self.spoke, region: Drill.region, role: Self.role)
            )
        )
        var drill = Drill(plan) { state in
            state.servers[Self.spoke] = [Drill.server("app-1")]
            state.servers[Drill.home] = [Drill.server("db-1"), Drill.server("db-2")]
            state.assumable = [Self.role]
        }
        drill.settings.launch.jobsPerTarget = 1

        let trace = try drill.run()

        #expect(trace.result.outcome == .completed)
        let starts = trace.calls.filter { $0.action == "drs:StartRecovery" }
        #expect(starts.map(\.account) == [Drill.home, Self.spoke, Drill.home])
    }
}
