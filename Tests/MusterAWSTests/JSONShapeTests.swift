import MusterAWS
import MusterCore
import Testing

struct JSONShapeTests {
    private static let jobText = """
        {"job":{"arn":"arn:aws:drs:us-east-1:123456789012:job/drsjob-0123456789abcdef0",\
        "creationDateTime":"2026-03-02T09:00:00.000000+00:00","initiatedBy":"START_DRILL",\
        "jobID":"drsjob-0123456789abcdef0","participatingServers":[{"launchStatus":"PENDING",\
        "sourceServerID":"s-0123456789abcdef0"}],"status":"PENDING","tags":{"a":"1","b":"2"},"type":"LAUNCH"}}
        """

    private func problems<Structure: AWSStructure>(_ type: Structure.Type, _ text: String) throws -> [String] {
        do {
            _ = try JSONDecoding.decode(type, from: try JSONParser.parse(text))
            return []
        } catch let error as JSONShapeError {
            return error.problems.map { "\($0.path)@\($0.offset): \($0.message)" }
        }
    }

    @Test func `a job is read and written without loss`() throws {
        let value = try JSONParser.parse(Self.jobText)

        let response = try JSONDecoding.decode(DRS.StartRecoveryResponse.self, from: value)

        #expect(response.job?.jobID == JobID("drsjob-0123456789abcdef0"))
        #expect(response.job?.status == .pending)
        #expect(response.job?.participatingServers?.first?.sourceServerID == SourceServerID("s-0123456789abcdef0"))
        #expect(response.job?.tags == ["a": "1", "b": "2"])
        let written = JSONEncoding.encode(response)
        #expect(try JSONDecoding.decode(DRS.StartRecoveryResponse.self, from: written) == response)
        #expect(JSONEncoding.encode(try JSONDecoding.decode(DRS.StartRecoveryResponse.self, from: written)) == written)
    }

    @Test func `unknown members are passed over and null means absent`() throws {
        let value: JSONValue = ["jobID": "drsjob-0123456789abcdef0", "endDateTime": nil, "usageOperation": ["x": 1]]

        let job = try JSONDecoding.decode(DRS.Job.self, from: value)

        #expect(job == DRS.Job(jobID: JobID("drsjob-0123456789abcdef0")))
    }

    @Test func `an unknown word survives`() throws {
        let value: JSONValue = ["jobID": "drsjob-0123456789abcdef0", "status": "HALF_DONE"]

        let job = try JSONDecoding.decode(DRS.Job.self, from: value)

        #expect(job.status == DRS.JobStatus(rawValue: "HALF_DONE"))
        #expect(job.status.map { DRS.JobStatus.known.contains($0) } == false)
        #expect(JSONEncoding.encode(job)["status"] == "HALF_DONE")
    }

    @Test func `every misfit is named with its path and place`() throws {
        let text = #"{"items":[{"jobID":7,"participatingServers":{}},{"status":"PENDING"}],"nextToken":true}"#

        let found = try problems(DRS.DescribeJobsResponse.self, text)

        #expect(
            found == [
                "items[0].jobID@19: expected a string, found 7",
                "items[0].participatingServers@44: expected an array, found an object",
                #"items[1]@48: the member "jobID" is missing"#,
                "nextToken@82: expected a string, found a boolean",
            ]
        )
        #expect(try problems(DRS.Job.self, "[]") == ["@0: expected an object, found an array"])
    }

    @Test func `a body leaves out what travels in the path or the query`() {
        let request = DRS.TagResourceRequest(resourceArn: "arn:aws:drs:::x", tags: ["k": "v"])

        #expect(JSONEncoding.encode(request, bodyOnly: true) == ["tags": ["k": "v"]])
        #expect(JSONEncoding.encode(DRS.DescribeJobsRequest()) == [:])
    }

    @Test func `maps stand in the order of their keys`() {
        let tags = Dictionary(uniqueKeysWithValues: (0..<20).map { ("k\(19 - $0)", "v") })
        let request = DRS.TagResourceRequest(resourceArn: "arn", tags: tags)

        #expect(JSONEncoding.encode(request)["tags"]?.members?.map(\.name) == tags.keys.sorted())
    }

    @Test(arguments: [
        ("1670440538.846723", Int64(1_670_440_538_846_723_000)), ("0", 0), ("-1.5", -1_500_000_000),
        ("1.5e3", 1_500_000_000_000), ("1670440538", 1_670_440_538_000_000_000),
    ])
    func `a moment is read from seconds`(text: String, nanoseconds: Int64) {
        #expect(Timestamp(epochSeconds: text)?.nanoseconds == nanoseconds)
    }

    @Test(arguments: ["", ".", "1.", "x", "99999999999", "1e400", "--1"])
    func `a moment that is none is refused`(text: String) {
        #expect(Timestamp(epochSeconds: text) == nil)
    }

    @Test(arguments: [
        ([], ""), ([0x66], "Zg=="), ([0x66, 0x6F], "Zm8="), ([0x66, 0x6F, 0x6F], "Zm9v"), ([0xFB, 0xFF], "+/8="),
    ])
    func `bytes travel as Base64`(bytes: [UInt8], text: String) {
        #expect(Base64.encode(bytes) == text)
        #expect(Base64.decode(text) == bytes)
    }

    @Test(arguments: ["Z", "Zg=", "Zg==Zg==", "Z===", "Zh==", "Zm9*"])
    func `what is not Base64 is refused`(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
