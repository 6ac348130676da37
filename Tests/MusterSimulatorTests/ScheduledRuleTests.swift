import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import MusterTime
import Testing

/// Rules of EventBridge that fire by themselves.
struct ScheduledRuleTests {
    private func events(_ rig: Rig) -> EventBridgeClient { EventBridgeClient(rig.aws, as: rig.drs.context) }

    private func put(_ rig: Rig, _ schedule: String) async throws {
        _ = try await events(rig).putRule(.init(name: "r", scheduleExpression: schedule))
        _ = try await events(rig).putTargets(
            .init(rule: "r", targets: [.init(id: "1", arn: "arn:aws:lambda:us-east-1:111111111111:function:f")])
        )
    }

    private func fired(_ schedule: String, until end: Duration) throws -> [String] {
        var world = TestWorld.world([])
        world.start = Timestamp(seconds: 1_772_442_000)
        world.behavior.callLatency = .constant(.zero)
        world.behavior.events.delay = .constant(.zero)
        let made = world
        return try inWorld(made) { rig in
            try await put(rig, schedule)
            try await rig.clock.sleep(until: made.start + end)
            return rig.aws.targetDeliveries.map { $0.time.iso8601(.seconds) }
        }
    }

    @Test(arguments: [
        ("rate(1 minute)", 150, ["09:01", "09:02"]), ("rate(2 hours)", 15_000, ["11:00", "13:00"]),
        ("cron(15 10 * * ? *)", 90_000, ["10:15"]),
        ("cron(0/20 9-10 ? * MON *)", 7_100, ["09:20", "09:40", "10:00", "10:20", "10:40"]),
        ("cron(30 9 2 3 ? 2026)", 90_000, ["09:30"]), ("cron(0 12 L * ? *)", 90_000, []),
        ("cron(0 12 ? * 2#1 *)", 90_000, ["12:00"]), ("cron(0 12 ? * 2L *)", 90_000, []),
        ("cron(5,10 9 ? * MON,TUE *)", 90_000, ["09:05", "09:10", "09:05", "09:10"]),
    ]) func `a schedule fires in virtual time`(schedule: String, seconds: Int, times: [String]) throws {
        let fired = try fired(schedule, until: .seconds(seconds))

        #expect(fired.map { String($0.dropFirst(11).prefix(5)) } == times)
    }

    @Test func `days of months and weeks are found months ahead`() throws {
        #expect(try fired("cron(0 0 31 1 ? *)", until: .seconds(86_400 * 365)) == ["2027-01-31T00:00:00Z"])
        #expect(try fired("cron(0 0 1W 11 ? *)", until: .seconds(86_400 * 365)) == ["2026-11-02T00:00:00Z"])
        #expect(try fired("cron(0 0 31W 5 ? *)", until: .seconds(86_400 * 365)) == ["2026-05-29T00:00:00Z"])
        #expect(try fired("cron(0 0 30 2 ? *)", until: .seconds(86_400 * 360)) == [])
    }

    @Test(arguments: [
        "rate(1 minutes)", "rate(2 minute)", "rate(0 minutes)", "rate(5)", "rate(5 seconds)", "cron(* * * * * *)",
        "cron(0 12 ? * ? *)", "cron(60 12 * * ? *)", "cron(0 12 * * ?)", "cron(0 12 * 13 ? *)", "every day", "cron()",
        "cron(0 0 ? * 8 *)", "cron(0 0 ? * 2#6 *)", "cron(5-1 0 * * ? *)",
    ]) func `what is no schedule is refused`(schedule: String) throws {
        let error = try inWorld(TestWorld.world([])) { rig in
            await refusal { try await events(rig).putRule(.init(name: "r", scheduleExpression: schedule)) }
        }

        #expect(error?.code == .validationException)
    }

    @Test func `a disabled rule is silent, an enabled one goes on, and it can be described`() throws {
        try inWorld(TestWorld.world([])) { rig in
            try await put(rig, "rate(10 minutes)")
            try await rig.pass(to: .seconds(650))
            _ = try await events(rig).disableRule(.init(name: "r"))
            try await rig.pass(to: .seconds(1_900))
            _ = try await events(rig).enableRule(.init(name: "r"))
            try await rig.pass(to: .seconds(2_500))
            let told = try await events(rig).describeRule(.init(name: "r"))

            #expect(rig.aws.targetDeliveries.count == 2)
            #expect(told.scheduleExpression == "rate(10 minutes)" && told.eventPattern == nil)
            #expect(rig.aws.targetDeliveries.first?.input.contains("\"detail-type\":\"Scheduled Event\"") == true)
        }
    }
}
