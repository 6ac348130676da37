import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import MusterWire
import Testing

@testable import MusterTwin

/// Whatever comes over the wire, the answer is one of the service's refusals, and never a failure of the server.
struct GarbageTests {
    private static let seeds: ClosedRange<UInt64> = 1...8

    private func check(_ client: TwinClient, _ request: WireRequest) throws {
        let reply = try client.send(request)
        #expect((200..<500).contains(reply.answer.status), "\(request.method) \(request.path) \(request.body.count)")
    }

    @Test(arguments: seeds)
    func `random bytes are refused`(seed: UInt64) throws {
        let client = try TwinClient()
        var random = SeededGenerator(seed: seed, stream: "garbage")
        let paths = DRS.operations.map { $0.traits.path }
        for _ in 0..<150 {
            let body = (0..<random.draw(below: 200)).map { _ in UInt8(random.draw(below: 256)) }
            let path = paths[Int(random.draw(below: UInt64(paths.count)))]
            try check(client, client.signed(WireRequest(.post, path, body: body), "drs"))
            for service in ["sts", "sns", "iam"] {
                try check(client, client.signed(WireRequest(.post, "/", body: body), service))
            }
        }
    }

    @Test(arguments: seeds)
    func `random bytes are refused by the neighbours, in each of their protocols`(seed: UInt64) throws {
        let client = try TwinClient()
        var random = SeededGenerator(seed: seed, stream: "garbage")
        let operations = EC2.operations + SSM.operations + EventBridge.operations + CloudWatch.operations
        for _ in 0..<150 {
            let operation = operations[Int(random.draw(below: UInt64(operations.count)))]
            let body = (0..<random.draw(below: 200)).map { _ in UInt8(random.draw(below: 256)) }
            for request in Self.requests(operation, .minimal) {
                var request = request
                request.body = random.draw(below: 2) == 0 ? body : request.body + body
                if let place = request.body.indices.randomPlace(&random) {
                    request.body[place] ^= 1 << UInt8(random.draw(below: 8))
                }
                try check(client, client.signed(request, operation.service.rawValue))
            }
        }
    }

    /// A request in each protocol of the operation's service.
    private static func requests(_ operation: any AWSOperation.Type, _ size: ModelRequest.Size) -> [WireRequest] {
        func made<Operation: AWSOperation>(_ operation: Operation.Type) -> [WireRequest] {
            let input = ModelRequest.make(Operation.Input.self, size).request
            let usual = WireService.request(operation, input)
            guard Operation.service == .cloudWatch else { return [usual] }
            return [
                usual, RPCv2CBOR.cloudWatch.request(operation, input),
                QueryProtocol.cloudWatch.request(operation, input),
            ]
        }
        return made(operation)
    }

    @Test(arguments: ModelRequest.Size.allCases)
    func `whatever the model allows is answered, however fast it comes`(size: ModelRequest.Size) throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: .off))
        for operation in OperationCatalog.operations {
            for request in Self.requests(operation, size) {
                for _ in 0..<2 { try check(client, request) }
            }
        }
        // The rates of EC2 and STS are not held against anybody who has not asked for it.
        for operation in [EC2.DescribeInstances.self, EC2.StartInstances.self, STS.GetCallerIdentity.self]
            as [any AWSOperation.Type]
        {
            for request in Self.requests(operation, .minimal) {
                for _ in 0..<700 { try check(client, request) }
            }
        }
    }

    @Test(arguments: seeds)
    func `good requests with one byte changed are answered`(seed: UInt64) throws {
        let client = try TwinClient()
        var random = SeededGenerator(seed: seed, stream: "garbage")
        let id = try client.serverID("db-1")
        let bodies = [
            ("/StartRecovery", #"{"isDrill":true,"sourceServers":[{"sourceServerID":"\#(id)"}],"tags":{"a":"b"}}"#),
            (
                "/DescribeJobs",
                #"{"filters":{"jobIDs":["drsjob-0123456789abcdef0"],"fromDate":"2026-01-01T00:00:00Z"}}"#
            ),
            ("/UpdateLaunchConfiguration", #"{"sourceServerID":"\#(id)","copyPrivateIp":true,"name":"é€😀"}"#),
        ]
        for _ in 0..<200 {
            let (path, text) = bodies[Int(random.draw(below: 3))]
            var body = Array(text.utf8)
            for _ in 0...random.draw(below: 2) {
                body[Int(random.draw(below: UInt64(body.count)))] = UInt8(random.draw(below: 256))
            }
            try check(client, client.signed(WireRequest(.post, path, body: body), "drs"))
        }
        let form = Array(
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws&RoleSessionName=x&Tags.member.1.Key=a".utf8
        )
        for _ in 0..<200 {
            var body = form
            body[Int(random.draw(below: UInt64(body.count)))] = UInt8(random.draw(below: 256))
            try check(client, client.signed(WireRequest(.post, "/", body: body), "sts"))
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 200_000), String(repeating: #"{"filters":"#, count: 50_000),
        #"{"maxResults": 1e400}"#, #"{"maxResults": 99999999999999999999999999}"#, #"{"maxResults": -0.0001}"#,
        #"{"maxResults": 1\#(String(repeating: "0", count: 100_000))}"#,
        #"{"nextToken": "\#(String(repeating: "x", count: 1_000_000))"}"#,
        #"{"filters": {"jobIDs": [\#(Array(repeating: "\"drsjob-0123456789abcdef0\"", count: 50_000).joined(separator: ","))]}}"#,
        #"{"filters": {"fromDate": 1e308}}"#, #"{"filters": {"fromDate": -99999999999999999999}}"#, "\u{FEFF}{}",
        #"{"filters": {"fromDate": "99999999999-01-01T00:00:00Z"}}"#, #"{"a":"\ud800"}"#, "null", "true", "0",
    ])
    func `deep, huge and odd JSON is answered`(body: String) throws {
        let client = try TwinClient()
        try check(client, client.signed(WireRequest(.post, "/DescribeJobs", body: Array(body.utf8)), "drs"))
    }

    @Test(
        arguments: [
            [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF], [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D],
            Array(repeating: 0, count: 4_096),
        ] as [[UInt8]]
    )
    func `broken text is answered`(body: [UInt8]) throws {
        let client = try TwinClient()
        try check(client, client.signed(WireRequest(.post, "/DescribeJobs", body: body), "drs"))
        try check(client, client.signed(WireRequest(.post, "/", body: body), "sns"))
    }

    @Test(arguments: [
        "/tags/%", "/tags/%zz", "/tags/%ff", "/tags/" + String(repeating: "a/", count: 10_000), "//", "/../..", "/%00",
        "/tags/arn:aws:drs:::", "/_muster", "/_muster/", "/_muster/faults/x/y", "/_muster/../reset",
    ])
    func `odd paths are answered`(path: String) throws {
        let client = try TwinClient()
        for method in [HTTPMethod.get, .post, .put, .delete] {
            for query in ["", "tagKeys=%", "a=b&&&=", "maxResults=999999999999999999999", "%ff=%fe"] {
                try check(client, client.signed(WireRequest(method, path, query: query), "drs"))
            }
        }
    }

    @Test(arguments: [
        "", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=",
        "AWS4-HMAC-SHA256 Credential=////,SignedHeaders=,Signature=",
        "AWS4-HMAC-SHA256 Credential=é/2/us-east-1/drs/aws4_request, SignedHeaders=host, Signature=é",
        "AWS4-HMAC-SHA256 Credential=a/b/us-east-1/\u{0}/aws4_request, SignedHeaders=;;;, Signature=x",
        "AWS4-HMAC-SHA256 " + String(repeating: "Credential=a,", count: 10_000), "Bearer x",
    ])
    func `odd signatures are refused`(header: String) throws {
        for mode in IdentityMode.allCases {
            let client = try TwinClient(TwinSetup(start: World.defaultStart, identity: mode))
            let headers: WireHeaders = ["Authorization": header, "X-Amz-Date": "20260101T000000Z"]
            try check(client, WireRequest(.post, "/DescribeJobs", headers: headers, body: Array("{}".utf8)))
        }
    }

    @Test func `every operation answers the empty request`() throws {
        let client = try TwinClient()
        for operation in DRS.operations {
            let request = RestJSON.bareRequest(operation)
            try check(client, client.signed(request, "drs"))
        }
        for operation in STS.operations + SNS.operations + IAM.operations {
            let (status, _) = try client.form(operation.service.rawValue, "Action=\(operation.traits.name)")
            #expect((200..<500).contains(status), "\(operation.traits.actionName)")
        }
    }
}

extension RestJSON {
    fileprivate static func bareRequest(_ operation: any AWSOperation.Type) -> WireRequest {
        WireRequest(operation.traits.method, operation.traits.path.replacing("{resourceArn}", with: "arn:aws:x"))
    }
}

extension Range<Int> {
    fileprivate func randomPlace(_ random: inout SeededGenerator) -> Int? {
        isEmpty ? nil : lowerBound + Int(random.draw(below: UInt64(count)))
    }
}
