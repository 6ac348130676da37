import MusterCore
import MusterEngine
import Testing

struct NotificationTextTests {
    private let text = NotificationText()

    private func facts(
        _ kind: NotificationKind,
        plan: String = "online-shop",
        mode: ExecutionMode = .drill
    ) -> NotificationFacts {
        NotificationFacts(
            kind,
            header: ExecutionHeader(
                id: ExecutionID("exec-7"),
                plan: plan,
                waves: ["database", "web"],
                mode: mode,
                nature: mode == .drill ? .liveDrill : .liveRecovery,
                requestedBy: "alice"
            ),
            time: Timestamp(seconds: 1_772_442_000),
            account: AccountID("123456789012"),
            region: RegionName("us-east-1")
        )
    }

    @Test func `a failure names plan, cause, duration and waves`() {
        var facts = facts(.failed)
        facts.outcome = .failed
        facts.cause = Cause(.launchFailed, "server \"db-2\" was not launched: LAUNCH_FAILED")
        facts.duration = .seconds(533)
        facts.waves = [
            .init(name: "database", status: "failed", cause: "server \"db-2\" was not launched: LAUNCH_FAILED"),
            .init(name: "web", status: "notReached", cause: nil),
        ]

        #expect(text.subject(facts) == "DR drill \"online-shop\" failed")
        #expect(
            text.body(facts, .text) == """
                Plan: online-shop
                Execution: exec-7 (live drill, drill)
                Requested by: alice
                Outcome: failed
                Cause: server "db-2" was not launched: LAUNCH_FAILED
                Duration: 8m 53s
                  database: failed, server "db-2" was not launched: LAUNCH_FAILED
                  web: notReached

                """
        )
    }

    @Test func `a simulation never passes for the real thing`() {
        var facts = facts(.started)
        facts.header.nature = .simulated

        #expect(text.subject(facts) == "Simulated DR drill \"online-shop\" started")
        #expect(text.body(facts, .text).contains("simulated"))
    }

    @Test func `an approval says who may decide and until when`() {
        var facts = facts(.approvalRequired, mode: .recovery)
        facts.wave = "web"
        facts.servers = ["web-1", "web-2"].map { .init(id: SourceServerID("s-\($0)"), name: $0) }
        facts.approvers = ["dba", "lead"]
        facts.expires = Timestamp(seconds: 1_772_442_000)

        #expect(text.subject(facts) == "DR recovery \"online-shop\" waits: approval required for wave \"web\"")
        let body = text.body(facts, .text)
        #expect(body.contains("May decide: dba, lead\nDecide before: 2026-03-02T09:00:00Z"))
        #expect(body.contains("Servers: web-1, web-2"))
    }

    @Test func `a page keeps what names could break`() {
        let page = text.body(facts(.started, plan: "<script>&"), .html)

        #expect(page.contains("Plan: &lt;script&gt;&amp;"))
        #expect(!page.contains("<script>"))
    }

    @Test(
        arguments: [
            "x", String(repeating: "long ", count: 80), "line\nbreak", "caf\u{E9} \u{1F600} \u{202E}", "\u{0}\u{7F}",
            "",
        ],
        NotificationKind.allCases
    )
    func `subjects are short printable ASCII whatever the plan is called`(plan: String, kind: NotificationKind) {
        let subject = NotificationLimits.subject(text.subject(facts(kind, plan: plan)))

        #expect(subject.utf8.count < 100)
        #expect(subject.utf8.allSatisfy { (32..<127).contains($0) })
        #expect(subject.first?.isLetter == true)
    }
}
