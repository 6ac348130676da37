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
        (#"{"detail": {"state": [{"equals-ignore-case": "recovery_launch_failed"}]}}"#, true),
        (#"{"detail": {"state": [{"prefix": {"equals-ignore-case": "recovery"}}]}}"#, true),
        (#"{"detail": {"state": [{"wildcard": "RECOVERY_*_FAILED"}]}}"#, true),
        (#"{"detail": {"state": [{"wildcard": "RECOVERY_*_SUCCEEDED"}]}}"#, false),
        (#"{"detail": {"state": [{"wildcard": "RECOVERY_\\*"}]}}"#, false),
        (#"{"detail": {"state": [{"anything-but": {"prefix": "RECOVERY"}}]}}"#, false),
        (#"{"detail": {"state": [{"anything-but": {"suffix": ["_X", "_Y"]}}]}}"#, true),
        (#"{"$or": [{"source": ["aws.ec2"]}, {"detail": {"job-id": ["drsjob-1"]}}]}"#, true),
        (#"{"$or": [{"source": ["aws.ec2"]}, {"source": ["aws.s3"]}]}"#, false),
    ])
    func `a pattern matches as EventBridge matches it`(text: String, matches: Bool) throws {
        let pattern = try #require(EventPattern(try JSONParser.parse(text)))

        #expect(pattern.matches(Self.event) == matches)
    }

    @Test(arguments: [
        (#"{"n": [{"numeric": [">", 0, "<=", 5]}]}"#, "5", true),
        (#"{"n": [{"numeric": [">", 0, "<=", 5]}]}"#, "5.5", false),
        (#"{"n": [{"numeric": ["=", 300]}]}"#, "3.0e2", true), (#"{"n": [300]}"#, "300.0", true),
        (#"{"n": [{"cidr": "10.0.0.0/8"}]}"#, #""10.1.2.3""#, true),
        (#"{"n": [{"cidr": "10.0.0.0/8"}]}"#, #""11.1.2.3""#, false),
        (#"{"n": [{"cidr": "2001:db8::/32"}]}"#, #""2001:db8:1::5""#, true),
        (#"{"n": [{"cidr": "2001:db8::/32"}]}"#, #""10.0.0.1""#, false),
        (#"{"n": [{"anything-but": ["x", null]}]}"#, "true", true),
        (#"{"n": [{"anything-but": [null]}]}"#, "null", false),
        (#"{"n": [null]}"#, "null", true), (#"{"n": [""]}"#, "null", false),
    ])
    func `numbers and addresses match by what they mean`(pattern: String, value: String, matches: Bool) throws {
        let pattern = try #require(EventPattern(try JSONParser.parse(pattern)))

        #expect(pattern.matches(try JSONParser.parse("{\"n\": \(value)}")) == matches)
    }

    @Test(arguments: [
        "[]", "{}", #"{"source": "aws.drs"}"#, #"{"source": []}"#, #"{"source": [{"numeric": [">"]}]}"#,
        #"{"source": [{"numeric": ["!", 1]}]}"#, #"{"source": [{"wildcard": "a**b"}]}"#, #"{"$or": [{"a": ["b"]}]}"#,
        #"{"source": [{"cidr": "10.0.0/8"}]}"#, #"{"source": [{"anything-but": {"exists": true}}]}"#,
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
