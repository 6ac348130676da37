import MusterCore
import MusterEngine
import Testing

struct NotificationTextTests {
    private func text(plan: String = "online-shop", mode: ExecutionMode = .drill) -> NotificationText {
        NotificationText(
            ExecutionHeader(
                id: ExecutionID("exec-7"),
                plan: plan,
                waves: ["database", "web"],
                mode: mode,
                nature: mode == .drill ? .liveDrill : .liveRecovery,
                requestedBy: "alice"
            )
        )
    }

    @Test func `a failure names plan, cause, duration and waves`() {
        var text = text()
        text.outcome = .failed
        text.cause = Cause(.launchFailed, "server \"db-2\" was not launched: LAUNCH_FAILED")
        text.duration = .seconds(533)
        text.waves = ["database: failed, server \"db-2\" was not launched: LAUNCH_FAILED", "web: notReached"]

        #expect(text.subject(.failed) == "DR drill \"online-shop\" failed")
        #expect(
            text.message(.failed) == """
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
        var text = text()
        text.header.nature = .simulated

        #expect(text.subject(.started) == "Simulated DR drill \"online-shop\" started")
        #expect(text.message(.started).contains("simulated"))
    }

    @Test func `an approval says who may decide and until when`() {
        var text = text(mode: .recovery)
        text.wave = "web"
        text.servers = ["web-1", "web-2"]
        text.approvers = ["dba", "lead"]
        text.expires = Timestamp(seconds: 1_772_442_000)

        #expect(
            text.subject(.approvalRequired)
                == "DR recovery \"online-shop\" waits: approval required for wave \"web\""
        )
        #expect(text.message(.approvalRequired).contains("May decide: dba, lead\nDecide before: 2026-03-02T09:00:00Z"))
        #expect(text.message(.approvalRequired).contains("Servers: web-1, web-2"))
    }

    @Test(
        arguments: [
            "x", String(repeating: "long ", count: 80), "line\nbreak", "caf\u{E9} \u{1F600} \u{202E}", "\u{0}\u{7F}",
            "",
        ],
        NotificationKind.allCases
    )
    func `subjects are short printable ASCII whatever the plan is called`(plan: String, kind: NotificationKind) {
        let subject = text(plan: plan).subject(kind)

        #expect(subject.utf8.count < 100)
        #expect(subject.utf8.allSatisfy { (32..<127).contains($0) })
        #expect(subject.first?.isLetter == true)
    }
}
