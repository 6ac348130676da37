import MusterAWS
import MusterCore
import Testing

@testable import MusterWire

struct RestJSONTests {
    @Test(arguments: DRS.operations.map { $0.name })
    func `what is written as a request reads back`(name: String) throws {
        let operation = try #require(DRS.operations.first { $0.name == name })
        for seed in 1...20 as ClosedRange<UInt64> { try roundTrip(operation, seed: seed) }
    }

    private func roundTrip<Operation: AWSOperation>(_ operation: Operation.Type, seed: UInt64) throws {
        let input = ShapeFiller.fill(Operation.Input.self, seed: seed)
        let request = RestJSON.request(operation, input)
        let route = try #require(RouteTable.drs.route(request.method, request.path), "\(request.path)")
        #expect(route.operation.name == Operation.name)
        let (read, gaps) = try RestJSON.read(operation, labels: route.labels, of: request)
        #expect(read == input)
        #expect(gaps.isEmpty)

        let output = ShapeFiller.fill(Operation.Output.self, seed: seed)
        let answer = RestJSON.answer(operation, output, requestID: "r-1")
        #expect(answer.status == Operation.traits.successStatus)
        if answer.status != 204 { #expect(try RestJSON.output(operation, of: answer) == output) }
    }

    @Test(arguments: [
        "/tags/arn%3Aaws%3Adrs%3Aus-east-1%3A123456789012%3Asource-server%2Fs-1",
        "/tags/arn:aws:drs:us-east-1:123456789012:source-server/s-1",
    ])
    func `an ARN stands in a path encoded or plain`(path: String) throws {
        let route = try #require(RouteTable.drs.route(.get, path))
        #expect(route.operation.name == "ListTagsForResource")
        #expect(route.labels == ["resourceArn": "arn:aws:drs:us-east-1:123456789012:source-server/s-1"])
    }

    @Test(arguments: ["/StartRecover", "/StartRecovery/", "/tags", "/tags/", "", "/", "/tags/%zz", "/%2e%2e"])
    func `a path that stands for nothing has no route`(path: String) {
        #expect(RouteTable.drs.route(.post, path) == nil)
    }

    @Test func `keys of tags stand in the query, each under the same name`() throws {
        let input = DRS.UntagResourceRequest(resourceArn: "arn:x/y", tagKeys: ["a", "b c"])
        let request = RestJSON.request(DRS.UntagResource.self, input)
        #expect(request.method == .delete)
        #expect(request.path == "/tags/arn%3Ax%2Fy")
        #expect(request.query == "tagKeys=a&tagKeys=b%20c")
        #expect(request.body.isEmpty && request.headers["content-type"] == nil)
    }

    @Test func `a request without a body asks for the defaults`() throws {
        let request = WireRequest(.post, "/DescribeJobs")
        #expect(try RestJSON.input(DRS.DescribeJobs.self, labels: [:], of: request) == DRS.DescribeJobsRequest())
    }

    @Test func `null means absent and unknown members are passed over`() throws {
        let body = Array(#"{"filters": null, "maxResults": 5, "what": {"is": ["this", 1.5]}}"#.utf8)
        let request = WireRequest(.post, "/DescribeJobs", body: body)
        #expect(
            try RestJSON.input(DRS.DescribeJobs.self, labels: [:], of: request)
                == DRS.DescribeJobsRequest(maxResults: 5)
        )
    }

    @Test(arguments: [
        ("{", "cannotParse"), ("[]", "cannotParse"), ("\"x\"", "cannotParse"), ("{}x", "cannotParse"),
        (#"{"sourceServers": {}}"#, "cannotParse"), (#"{"sourceServers": [{"sourceServerID": 5}]}"#, "cannotParse"),
        (String(repeating: "[", count: 100_000), "cannotParse"), ("\u{0}", "cannotParse"),
        ("{}", "fieldValidationFailed"), (#"{"sourceServers": []}"#, "fieldValidationFailed"),
        (#"{"sourceServers": [{}]}"#, "fieldValidationFailed"),
    ])
    func `a request that does not fit is refused with its reason`(body: String, reason: String) throws {
        let request = WireRequest(.post, "/StartRecovery", body: Array(body.utf8))
        let error = #expect(throws: AWSError.self) {
            try RestJSON.input(DRS.StartRecovery.self, labels: [:], of: request)
        }
        #expect(error?.code == .validationException && error?.httpStatus == 400)
        // Zero bytes are white space to nobody.
        #expect(error?.reason?.rawValue == reason)
    }

    @Test func `everything that is missing or out of bounds is told at once`() throws {
        let body = Array(#"{"sourceServers": [{}, {"sourceServerID": "x"}]}"#.utf8)
        let error = #expect(throws: AWSError.self) {
            try RestJSON.input(
                DRS.StartRecovery.self,
                labels: [:],
                of: WireRequest(.post, "/StartRecovery", body: body)
            )
        }
        let names = error?.fields.map(\.name) ?? []
        #expect(names.contains("sourceServers.1.member.sourceServerID"))
        #expect(names.contains("sourceServers.2.member.sourceServerID"))
        #expect(names.count == Set(names).count)
    }

    @Test func `a refusal travels with all its members`() throws {
        var error = AWSError(
            .conflictException,
            "busy",
            httpStatus: 409,
            resourceID: "s-1",
            resourceType: "SOURCE_SERVER"
        )
        error.retryAfter = .milliseconds(1_500)
        let answer = RestJSON.answer(error, requestID: "r-1")
        #expect(answer.headers["X-AMZN-ERRORTYPE"] == "ConflictException")
        #expect(answer.headers["retry-after"] == "2")
        let read = #expect(throws: AWSError.self) { try RestJSON.output(DRS.StartRecovery.self, of: answer) }
        #expect(read?.code == .conflictException && read?.resourceID == "s-1" && read?.httpStatus == 409)
        #expect(read?.retryAfter == .seconds(2))
    }

    @Test(arguments: [
        ("com.amazonaws.drs#ConflictException:http://x/", "ConflictException"),
        ("ConflictException", "ConflictException"),
    ])
    func `the code of a refusal is read in each of its forms`(header: String, code: String) {
        let answer = WireAnswer(409, headers: ["x-amzn-errortype": header], body: Array(#"{"message":"m"}"#.utf8))
        let read = #expect(throws: AWSError.self) { try RestJSON.output(DRS.StartRecovery.self, of: answer) }
        #expect(read?.code.rawValue == code && read?.message == "m")
    }
}

struct ForeignNameTests {
    @Test(arguments: ["", "x", "s-0123456789abcdef", "s-é123456789abcdef0", String(repeating: "s", count: 100_000)])
    func `a name that is none is refused where it stands`(name: String) {
        let body = JSONWriter().bytes(["sourceServers": [["sourceServerID": .string(name)]]])
        let error = #expect(throws: AWSError.self) {
            try RestJSON.input(
                DRS.StartRecovery.self,
                labels: [:],
                of: WireRequest(.post, "/StartRecovery", body: body)
            )
        }
        #expect(error?.reason == .fieldValidationFailed)
        #expect(Set(error?.fields.map(\.name) ?? []) == ["sourceServers.1.member.sourceServerID"])
    }

    @Test func `a list with a name that is none is refused as a list`() {
        let body = Array(#"{"filters": {"jobIDs": ["drsjob-0123456789abcdef0", "x"]}}"#.utf8)
        let error = #expect(throws: AWSError.self) {
            try RestJSON.input(DRS.DescribeJobs.self, labels: [:], of: WireRequest(.post, "/DescribeJobs", body: body))
        }
        #expect(error?.fields.map(\.name) == ["filters.jobIDs"])
        #expect(error?.message.contains("Member must satisfy constraint: [") == true)
    }
}
