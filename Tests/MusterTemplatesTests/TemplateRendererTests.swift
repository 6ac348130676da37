import MusterCore
import MusterTemplates
import Testing

struct TemplateRendererTests {
    private func facts(_ kind: NotificationKind, plan: String = "online-shop") -> NotificationFacts {
        var facts = NotificationFacts(
            kind,
            header: ExecutionHeader(
                id: ExecutionID("exec-7"),
                plan: plan,
                waves: ["database", "web"],
                mode: .drill,
                nature: .simulated,
                requestedBy: "alice"
            ),
            time: Timestamp(seconds: 1_772_442_000),
            account: AccountID("123456789012"),
            region: RegionName("us-east-1")
        )
        facts.duration = .seconds(61)
        return facts
    }

    @Test func `a failed launch reads as agreed`() throws {
        var facts = facts(.launchFailed)
        facts.wave = "web"
        facts.servers = [.init(id: SourceServerID("s-1"), name: "web-1")]
        facts.job = JobID("drsjob-1")
        facts.cause = Cause(.launchFailed, "LAUNCH_FAILED: no \"capacity\" & more")
        let renderer = try TemplateRenderer()

        #expect(renderer.subject(facts) == "Simulated DR drill \"online-shop\": launch of \"web-1\" failed")
        #expect(
            renderer.body(facts, .text) == """
                Simulated DR drill "online-shop": launch of "web-1" failed

                Plan: online-shop
                Execution: exec-7 (simulated, drill)
                Requested by: alice
                When: 2026-03-02T09:00:00Z
                Where: account 123456789012, us-east-1
                Wave: web
                Servers: web-1
                Job: drsjob-1
                Cause: LAUNCH_FAILED: no "capacity" & more

                What to do:
                - Read the job's log for the phase that failed and its raw error.
                - Check the launch template: subnet, security groups, instance type and instance profile.
                - Retry the server once the cause is removed.

                In the console:
                - Recovery job drsjob-1: https://us-east-1.console.aws.amazon.com/drs/home?region=us-east-1#/launchHistory/drsjob-1
                - Source server web-1: https://us-east-1.console.aws.amazon.com/drs/home?region=us-east-1#/sourceServers/s-1

                """
        )
    }

    @Test(arguments: NotificationKind.allCases)
    func `every kind has a subject, a text and a page, and no name breaks them`(kind: NotificationKind) throws {
        var facts = facts(kind, plan: "<b>&{{plan}}\u{202E}\"")
        facts.servers = [.init(id: SourceServerID("s-1"), name: "<script>")]
        facts.wave = "{{wave}}"
        facts.person = "</dl>"
        facts.waves = [.init(name: "a", status: "failed", cause: nil)]
        facts.cause = Cause(.launchFailed, "outer")
        let renderer = try TemplateRenderer()
        let subject = NotificationLimits.subject(renderer.subject(facts))
        let page = renderer.body(facts, .html)
        let text = renderer.body(facts, .text)

        #expect(subject.utf8.count < 100 && subject.utf8.allSatisfy { (32..<127).contains($0) })
        #expect(text.contains("<b>&{{plan}}"), "text is not escaped, and what is put in is no template")
        #expect(!page.contains("<script>") && !page.contains("<b>") && page.contains("&lt;b&gt;&amp;"))
        #expect(page.contains("This is a simulation"))
        #expect(!text.contains("a: failed, outer"), "a wave without a cause does not borrow one")
    }

    @Test func `an author's template takes the place of the built-in one, the more particular first`() throws {
        let templates = [
            NotificationTemplate(scope: "message", part: .text, file: "m", source: "all {{plan}}\n"),
            NotificationTemplate(scope: "alerts", part: .text, file: "a", source: "alert {{kind}}\n"),
            NotificationTemplate(
                scope: "failed",
                part: .text,
                file: "f",
                source: "failed: {{#waves}}{{name}};{{/waves}}\n"
            ),
            NotificationTemplate(scope: "failed", part: .subject, file: "s", source: "It\nfailed\n"),
        ]
        let renderer = try TemplateRenderer(templates)
        var failed = facts(.failed)
        failed.waves = [.init(name: "a", status: "failed", cause: nil), .init(name: "b", status: "x", cause: nil)]

        #expect(renderer.body(facts(.started), .text) == "all online-shop\n")
        #expect(renderer.body(facts(.agentIssue), .text) == "alert agentIssue\n")
        #expect(renderer.body(failed, .text) == "failed: a;b;\n")
        #expect(renderer.subject(failed) == "It failed")
        #expect(renderer.subject(facts(.paused)).contains("paused"), "what is not replaced stays")
    }

    @Test func `a template that Mustache cannot read is an error with its file`() {
        let broken = NotificationTemplate(
            scope: "failed",
            part: .text,
            file: "x/failed.text.mustache",
            source: "{{#a}}"
        )

        #expect {
            try TemplateRenderer([broken])
        } throws: { error in
            "\(error)".contains("x/failed.text.mustache")
        }
    }

    @Test func `built-in templates name only what there is`() {
        let scopes = Set(NotificationTemplate.scopes)
        #expect(BuiltInTemplates.all.allSatisfy { scopes.contains($0.scope) })
        #expect(Set(BuiltInTemplates.all.map(\.file)).count == BuiltInTemplates.all.count)
    }
}
