import MusterCore
import MusterEngine
import Testing

struct PlanDifferenceTests {
    private static let plan: RecoveryPlan = {
        var wave = Wave(name: "database", members: [WaveMember(.name("db-1")), WaveMember(.tags(["tier": "db"]))])
        wave.before = [step("ready"), step("warm")]
        wave.after = [step("answers")]
        return RecoveryPlan(
            name: "shop",
            target: RecoveryTarget(account: AccountID("123456789012"), region: RegionName("us-east-1")),
            waves: [wave, Wave(name: "web", dependsOn: [0], members: [WaveMember(.name("web-1"))])]
        )
    }()

    private static func step(_ name: String) -> WaveStep { WaveStep(.probe, name: name, .tcp(address: "db-1:5432")) }

    /// A change of everything that a plan says, with what it is told as.
    private static let changes: [(words: String, change: @Sendable (inout RecoveryPlan) -> Void)] = [
        ("name:", { $0.name = "store" }),
        ("RTO: none became 1h", { $0.objectives.rto = .seconds(3_600) }),
        ("RPO:", { $0.objectives.rpo = .seconds(60) }),
        ("wave transition:", { $0.objectives.waveTransition = .seconds(60) }),
        ("detection:", { $0.objectives.detection = .seconds(60) }),
        ("start:", { $0.objectives.start = .seconds(60) }),
        ("target:", { $0.target.region = RegionName("eu-west-1") }),
        ("target:", { $0.target.role = "arn:aws:iam::123456789012:role/Drill" }),
        ("the external id of the target has changed", { $0.target.externalID = "shop-2026" }),
        ("who is notified", { $0.notify = NotificationPlan(topic: "arn:aws:sns:us-east-1:123456789012:drills") }),
        ("onConflict: fail became wait", { $0.conflictPolicy = .wait }),
        ("onQuota: fail became wait", { $0.quotaPolicy = .wait }),
        ("the limit of pauses: none became 1m, then cancel", { $0.pauseLimit = limit }),
        ("permissions: not examined became block", { $0.permissionProbe = .block }),
        ("unverified: warn became block", { $0.unverifiedPolicy = .block }),
        ("order of waves:", { $0.waves[1].name = "front" }),
        ("dependencies of \"web\": database became none", { $0.waves[1].dependsOn = [] }),
        ("members of \"database\":", { $0.waves[0].members[0].selector = .name("db-2") }),
        ("db-1 (optional)", { $0.waves[0].members[0].impact = .optional }),
        ("db-1 (as of 1m ago)", { $0.waves[0].members[0].asOf = .age(.seconds(60)) }),
        ("db-1 (stopped)", { $0.waves[0].members[0].disposition = .stopped }),
        ("tier=db (frozen: db-1)", { $0.waves[0].members[1].saved = SavedSelection([.name("db-1")], isFrozen: true) }),
        ("target of \"web\":", { $0.waves[1].target = eastern }),
        ("budget of \"web\": none became 1m", { $0.waves[1].budget = .seconds(60) }),
        ("time limit of \"web\":", { $0.waves[1].timeLimit = .seconds(60) }),
        ("tolerated failures of \"web\": 0 became 1", { $0.waves[1].toleratedFailures = 1 }),
        ("the approval of \"web\" was added", { $0.waves[1].approval = Approval(approvers: ["lead"]) }),
        ("the approval after \"web\" was added", { $0.waves[1].approvalAfter = Approval(approvers: ["lead"]) }),
        ("onFailure of \"web\":", { $0.waves[1].onFailure = .rollback }),
        ("retry of \"web\": none became 3 attempts, 1m apart", { $0.waves[1].retry = retry }),
        ("split of \"web\": none became 50 servers a job, 1m apart", { $0.waves[1].split = split }),
        ("recovery point of \"web\": the newest became 1m ago", { $0.waves[1].asOf = .age(.seconds(60)) }),
        ("probe \"ready\" before \"database\" has changed", { $0.waves[0].before[0].timeout = .seconds(1) }),
        ("probe \"ready\" before \"database\" was removed", { $0.waves[0].before.removeFirst() }),
        ("probe \"more\" before \"database\" was added", { $0.waves[0].before.append(step("more")) }),
        ("order of steps before \"database\": ready, warm became warm, ready", { $0.waves[0].before.reverse() }),
        ("probe \"answers\" after \"database\" has changed", { $0.waves[0].after[0].isRequired = false }),
        ("pause before \"web\": none became 1m, then cancel", { $0.waves[1].pauseBefore = limit }),
        ("ifEmpty of \"web\": fail became skip", { $0.waves[1].emptyPolicy = .skip }),
    ]

    private static let limit = HoldLimit(timeout: .seconds(60), onTimeout: .cancel)
    private static let retry = RetryRule(attempts: 3, delay: .seconds(60))
    private static let split = WaveSplit(serversPerJob: 50, stagger: .seconds(60))
    private static let eastern = RecoveryTarget(account: AccountID("210987654321"), region: RegionName("us-east-1"))

    @Test(arguments: changes.indices)
    func `whatever changes in a plan is told`(index: Int) {
        var changed = Self.plan
        Self.changes[index].change(&changed)

        let told = PlanDifference.list(from: Self.plan, to: changed)

        #expect(told.contains { $0.contains(Self.changes[index].words) }, "\(told)")
    }

    @Test func `a plan that was only written anew has not changed`() {
        var moved = Self.plan
        let place = SourceRange(file: "plan.yaml", line: 9, column: 5)
        moved.waves[0].location = place
        moved.waves[0].members[0].location = place
        moved.waves[0].before[0].location = place
        moved.objectives.places = [.init(metric: "rto", location: place)]

        #expect(PlanDifference.list(from: Self.plan, to: moved).isEmpty)
    }
}
