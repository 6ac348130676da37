import MusterAWS
import MusterCore
import MusterSimulator
import MusterWire
import Testing

@testable import MusterTwin

struct IdentityTests {
    private static let role = "arn:aws:iam::123456789012:role/DRSOrchestrationRole"

    private func assume(_ client: TwinClient) throws {
        let form = "Action=AssumeRole&RoleArn=\(PercentEncoding.encode(Self.role))&RoleSessionName=drill"
        let (status, text) = try client.form("sts", form)
        try #require(status == 200, "\(text)")
        client.key = try #require(text.element("AccessKeyId"))
        client.secret = try #require(text.element("SecretAccessKey"))
        client.token = text.element("SessionToken")
        try #require(client.token != nil)
    }

    private func strict() throws -> TwinClient {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, identity: .strict))
        (client.key, client.secret) = client.twin.callerKeys
        return client
    }

    @Test func `a request without a signature is refused in the form of its service`() throws {
        let client = try TwinClient()
        let drs = try client.send(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8))).answer
        #expect(drs.status == 403 && drs.headers["x-amzn-ErrorType"] == "MissingAuthenticationTokenException")
        let form = Array("Action=GetCallerIdentity&Version=2011-06-15".utf8)
        let sts = try client.send(WireRequest(.post, "/", body: form)).answer
        #expect(sts.status == 403)
        #expect(String(decoding: sts.body, as: UTF8.self).element("Code") == "MissingAuthenticationToken")
    }

    @Test func `nothing has to be proved where identity is off`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, identity: .off))
        #expect(try client.send(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8))).answer.status == 200)
    }

    @Test func `twelve digits in the place of a key name an account`() throws {
        let client = try TwinClient()
        client.key = "555555555555"
        let identity = try client.form("sts", "Action=GetCallerIdentity").text
        #expect(identity.element("Account") == "555555555555")
        #expect(try client.drs("DescribeJobs").1["code"]?.string == "UninitializedAccountException")
        #expect(try client.drs("InitializeService").status == 204)
        #expect(try client.drs("DescribeSourceServers").1["items"]?.array?.isEmpty == true)
        client.region = "eu-west-1"
        #expect(try client.drs("DescribeJobs").status == 400)
        client.key = "test"
        client.region = "us-east-1"
        #expect(try client.drs("DescribeSourceServers").1["items"]?.array?.count == 12)
    }

    @Test func `the key of a session acts in the role`() throws {
        let client = try TwinClient()
        try assume(client)
        let text = try client.form("sts", "Action=GetCallerIdentity").text
        #expect(text.element("Arn") == "arn:aws:sts::123456789012:assumed-role/DRSOrchestrationRole/drill")
    }

    @Test(arguments: [IdentityMode.scope, .strict])
    func `a session's key needs the session's token, and ends`(mode: IdentityMode) throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: mode))
        (client.key, client.secret) = client.twin.callerKeys
        try assume(client)
        #expect(try client.drs("DescribeJobs").status == 200)
        let token = client.token
        client.token = "another"
        #expect(try client.drs("DescribeJobs").1["code"]?.string == "UnrecognizedClientException")
        client.token = token
        _ = try client.control(.post, "advance", #"{"seconds": 3600}"#)
        let (status, answer) = try client.drs("DescribeJobs")
        #expect(status == 403 && answer["code"]?.string == "ExpiredTokenException")
        #expect(try client.form("sts", "Action=GetCallerIdentity").text.element("Code") == "ExpiredToken")
    }

    @Test(arguments: [IdentityMode.scope, .strict])
    func `a session that has been forgotten has ended, and is nobody else`(mode: IdentityMode) throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: mode))
        (client.key, client.secret) = client.twin.callerKeys
        client.twin.stage.services.limitSessions(to: 5)
        let keys = client.twin.callerKeys
        try assume(client)
        let first = (client.key, client.secret, client.token)
        _ = try client.control(.post, "advance", #"{"seconds": 1}"#)
        for _ in 0..<20 {
            (client.key, client.secret, client.token) = (keys.accessKeyID, keys.secret, nil)
            try assume(client)
        }
        #expect(try client.drs("DescribeJobs").status == 200)
        (client.key, client.secret, client.token) = first
        #expect(try client.drs("DescribeJobs").1["code"]?.string == "ExpiredTokenException")
        client.token = "another"
        #expect(try client.drs("DescribeJobs").1["code"]?.string == "UnrecognizedClientException")
    }

    @Test func `a right signature passes`() throws {
        let client = try strict()
        #expect(try client.drs("DescribeJobs").status == 200)
        #expect(try client.form("sts", "Action=GetCallerIdentity").status == 200)
        let tags = WireRequest(
            .get,
            "/tags/arn%3Aaws%3Adrs%3Aus-east-1%3A123456789012%3Asource-server%2Fs-0123456789abcdef0"
        )
        #expect(try client.send(client.signed(tags, "drs")).answer.status == 404)
    }

    @Test func `a wrong secret, a changed body and a changed field do not`() throws {
        let client = try strict()
        let good = client.signed(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8)), "drs")
        var changed = good
        changed.body = Array("{ }".utf8)
        #expect(try client.send(changed).answer.headers["x-amzn-ErrorType"] == "InvalidSignatureException")
        var added = good
        added.headers.add("x-amz-target", "x")
        #expect(try client.send(added).answer.status == 403)
        client.secret += "x"
        #expect(try client.drs("DescribeJobs").1["code"]?.string == "InvalidSignatureException")
        #expect(try client.form("sts", "Action=GetCallerIdentity").text.element("Code") == "SignatureDoesNotMatch")
    }

    @Test func `a key that nobody has is refused`() throws {
        let client = try strict()
        client.key = "AKIAIOSFODNN7EXAMPLE"
        let (status, answer) = try client.drs("DescribeJobs")
        #expect(status == 403 && answer["code"]?.string == "UnrecognizedClientException")
        #expect(try client.form("sts", "Action=GetCallerIdentity").text.element("Code") == "InvalidClientTokenId")
    }

    @Test(arguments: [-301, 301])
    func `a signature from another time is refused`(seconds: Int) throws {
        let client = try strict()
        let request = client.signed(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8)), "drs")
        let late = HostMoment(ticks: 0, wall: client.moment.wall + .seconds(seconds))
        var replies: [TwinReply] = []
        client.twin.respond(to: request, at: late) { replies.append($0) }
        #expect(replies.first?.answer.status == 403)
        let text = String(decoding: replies.first?.answer.body ?? [], as: UTF8.self)
        #expect(text.contains(seconds > 0 ? "Signature expired" : "Signature not yet current"))
    }

    @Test(arguments: ["US-EAST-1", "x", "us-east-1a", String(repeating: "a-", count: 1_000) + "1"])
    func `a scope without a Region is refused`(region: String) throws {
        let client = try TwinClient()
        client.region = region
        #expect(try client.drs("DescribeJobs").status == 403)
    }

    // MARK: Signatures in the query

    private func presigned(
        _ client: TwinClient,
        _ service: String = "sts",
        _ action: String = "Action=GetCallerIdentity&Version=2011-06-15",
        method: HTTPMethod = .get,
        headers: WireHeaders = [:],
        holding seconds: Int? = 3_600
    ) -> WireRequest {
        var request = WireRequest(method, "/", query: action, headers: headers)
        request.headers.add("host", "127.0.0.1:4599")
        return request.presigned(
            by: (client.key, client.secret, client.token),
            region: client.region,
            service: service,
            at: client.moment.wall.basicISO8601,
            holding: seconds,
            PortableDigests()
        )
    }

    private func code(_ client: TwinClient, _ request: WireRequest) throws -> String? {
        let answer = try client.send(request).answer
        return answer.status == 200 ? nil : String(decoding: answer.body, as: UTF8.self).element("Code")
    }

    @Test func `a presigned call is taken, with a session's token and further signed fields too`() throws {
        let client = try strict()
        let calls: [(String, String)] = [
            ("sts", "Action=GetCallerIdentity&Version=2011-06-15"), ("sns", "Action=ListTopics&Version=2010-03-31"),
            ("ec2", "Action=DescribeRegions&Version=2016-11-15"),
            ("monitoring", "Action=ListMetrics&Version=2010-08-01"),
        ]
        for (service, action) in calls {
            for method in [HTTPMethod.get, .post] {
                #expect(try code(client, presigned(client, service, action, method: method)) == nil, "\(service)")
            }
        }
        #expect(try code(client, presigned(client, headers: ["x-k8s-aws-id": "cluster"], holding: 60)) == nil)
        try assume(client)
        let text = String(decoding: try client.send(presigned(client)).answer.body, as: UTF8.self)
        #expect(text.element("Arn")?.hasSuffix("assumed-role/DRSOrchestrationRole/drill") == true)
        client.token = "another"
        #expect(try code(client, presigned(client)) == "InvalidClientTokenId")
        client.token = nil
        #expect(try code(client, presigned(client)) == "InvalidClientTokenId")
    }

    @Test func `a presigned call that was changed, or signed with another secret, is refused`() throws {
        let client = try strict()
        let good = presigned(client, headers: ["x-k8s-aws-id": "cluster"])
        var changed: [WireRequest] = []
        for (old, new) in [
            ("GetCallerIdentity", "GetSessionToken"), ("X-Amz-Expires=3600", "X-Amz-Expires=3601"),
            ("us-east-1", "us-west-2"), ("X-Amz-SignedHeaders=host%3Bx-k8s-aws-id", "X-Amz-SignedHeaders=host"),
        ] {
            var request = good
            request.query = request.query.replacing(old, with: new)
            changed.append(request)
        }
        var field = good
        field.headers = ["x-k8s-aws-id": "another", "host": "127.0.0.1:4599"]
        var added = good
        added.headers.add("x-amz-target", "x")
        var body = good
        body.body = Array("DurationSeconds=900".utf8)
        var digit = good
        digit.query = String(digit.query.dropLast()) + (digit.query.hasSuffix("0") ? "1" : "0")
        changed += [field, added, body, digit]
        for request in changed { #expect(try code(client, request) == "SignatureDoesNotMatch", "\(request)") }
        client.secret += "x"
        #expect(try code(client, presigned(client)) == "SignatureDoesNotMatch")
        client.key = "AKIAIOSFODNN7EXAMPLE"
        #expect(try code(client, presigned(client)) == "InvalidClientTokenId")
    }

    @Test(arguments: [
        ("sts", 899, nil), ("sts", 901, "SignatureDoesNotMatch"), ("sns", 59, nil),
        ("sns", 61, "SignatureDoesNotMatch"),
    ])
    func `a presigned call ends`(service: String, seconds: Int, expected: String?) throws {
        let client = try strict()
        let action =
            service == "sts" ? "Action=GetCallerIdentity&Version=2011-06-15" : "Action=ListTopics&Version=2010-03-31"
        let request = presigned(client, service, action, holding: 60)
        client.pass(.seconds(seconds))
        #expect(try code(client, request) == expected)
    }

    @Test func `a presigned call cannot hold for more than a week, or begin later`() throws {
        let client = try strict()
        #expect(try code(client, presigned(client, holding: 604_801)) == "IncompleteSignature")
        #expect(try code(client, presigned(client, holding: -1)) == "IncompleteSignature")
        let later = presigned(client)
        let early = HostMoment(ticks: 0, wall: client.moment.wall - .seconds(301))
        var replies: [TwinReply] = []
        client.twin.respond(to: later, at: early) { replies.append($0) }
        #expect(replies.first?.answer.status == 403)
    }
}
