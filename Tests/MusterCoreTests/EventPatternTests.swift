import MusterCore
import Testing

struct EventPatternTests {
    private static let event = ServiceEvent(
        id: "e-1",
        detailType: ServiceEvent.launchResult,
        account: AccountID("123456789012"),
        time: Timestamp(seconds: 1_772_442_000),
        region: RegionName("us-east-1"),
        resources: ["arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0"],
        detail: .object([("state", .string("RECOVERY_LAUNCH_FAILED")), ("job-id", .string("drsjob-1"))])
    )

    @Test(arguments: [
        (#"{"source": ["aws.drs"]}"#, true),
        (#"{"source": ["aws.ec2", "aws.drs"]}"#, true),
        (#"{"source": ["aws.ec2"]}"#, false),
        (#"{"source": ["aws.drs"], "detail": {"state": ["RECOVERY_LAUNCH_FAILED"]}}"#, true),
        (#"{"source": ["aws.drs"], "detail": {"state": ["RECOVERY_LAUNCH_SUCCEEDED"]}}"#, false),
        (#"{"detail": {"state": [{"prefix": "RECOVERY_"}]}}"#, true),
        (#"{"detail": {"state": [{"suffix": "_FAILED"}]}}"#, true),
        (#"{"detail": {"state": [{"anything-but": ["RECOVERY_LAUNCH_SUCCEEDED"]}]}}"#, true),
        (#"{"detail": {"state": [{"anything-but": "RECOVERY_LAUNCH_FAILED"}]}}"#, false),
        (#"{"detail": {"is-drill": [{"exists": false}]}}"#, true),
        (#"{"detail": {"state": [{"exists": true}]}}"#, true),
        (#"{"resources": [{"prefix": "arn:aws:drs:"}]}"#, true),
        (#"{"nothing": {"of": ["the kind"]}}"#, false),
    ])
    func `a pattern matches as EventBridge matches it`(text: String, matches: Bool) throws {
        let pattern = try #require(EventPattern(try JSONParser.parse(text)))

        #expect(pattern.matches(Self.event) == matches)
    }

    @Test(arguments: [
        "[]", "{}", #"{"source": "aws.drs"}"#, #"{"source": []}"#, #"{"source": [{"numeric": [">", 1]}]}"#,
        #"{"source": [["aws.drs"]]}"#, #"{"source": [{"prefix": 7}]}"#,
    ])
    func `what is no pattern is refused`(text: String) throws {
        #expect(EventPattern(try JSONParser.parse(text)) == nil)
    }

    @Test func `an event survives its own envelope`() throws {
        let again = try #require(ServiceEvent(JSONParser.parse(JSONWriter().text(Self.event.json))))

        #expect(again == Self.event)
        #expect(again.sourceServer == SourceServerID("s-0123456789abcdef0"))
        #expect(Self.event.json["time"]?.string == "2026-03-02T09:00:00Z")
        #expect(Self.event.json["version"]?.string == "0")
    }
}
