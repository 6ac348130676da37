import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterTwin

struct ServedCallsTests {
    @Test func `the built-in world has twelve servers, all of them protected, and no job`() throws {
        let client = try TwinClient()
        let (status, answer) = try client.drs("DescribeSourceServers")
        #expect(status == 200)
        let servers = try #require(answer["items"]?.array)
        #expect(servers.count == 12)
        #expect(
            servers.allSatisfy { $0["dataReplicationInfo"]?["dataReplicationState"]?.string == "CONTINUOUS" }
        )
        #expect(Set(servers.compactMap { $0["sourceProperties"]?["os"]?["fullString"]?.string }).count > 1)
        #expect(try client.drs("DescribeJobs").1["items"]?.array?.isEmpty == true)
        #expect(try client.form("sts", "Action=GetCallerIdentity").text.element("Account") == "123456789012")
    }

    @Test func `a drill runs at the pace of the host`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .scaled(60)))
        let job = try client.startDrill("db-1", "web-1")
        #expect(try client.jobStatus(job) == "PENDING")
        client.pass(.seconds(60))
        #expect(try client.jobStatus(job) == "COMPLETED")
        let (_, instances) = try client.drs("DescribeRecoveryInstances")
        #expect(instances["items"]?.array?.count == 2)
    }

    @Test func `time that is held moves when somebody asks for it`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        let job = try client.startDrill("web-1")
        client.pass(.seconds(86_400))
        #expect(try client.jobStatus(job) == "PENDING")
        let (status, answer) = try client.control(.post, "advance", #"{"seconds": 7200}"#)
        #expect(status == 200 && answer["time"]?.string == "2026-03-02T11:00:00.000Z")
        #expect(try client.jobStatus(job) == "COMPLETED")
    }

    @Test func `each look at a job brings the next change where time skips`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .skipOnDescribe))
        let job = try client.startDrill("web-1")
        var seen: [String] = []
        for _ in 0..<40 {
            guard let status = try client.jobStatus(job) else { break }
            if seen.last != status { seen.append(status) }
        }
        #expect(seen.first == "PENDING" || seen.first == "STARTED")
        #expect(seen.last == "COMPLETED")
    }

    @Test func `the same requests at the same times make the same state`() throws {
        let digests = try (0..<2).map { _ in
            let client = try TwinClient()
            _ = try client.startDrill("db-1", "db-2")
            client.pass(.seconds(7))
            _ = try client.form("sts", "Action=GetSessionToken")
            return client.twin.digest
        }
        #expect(digests[0] == digests[1])
    }

    @Test func `an answer that a fault delays comes when its time has come`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .scaled(10)))
        _ = try client.control(.post, "faults", "{ call: drs:DescribeJobs, latency: 30s }")
        let request = client.signed(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8)), "drs")
        var replies: [TwinReply] = []
        client.twin.respond(to: request, at: client.moment) { replies.append($0) }
        #expect(replies.isEmpty)
        #expect(client.twin.wait(at: client.moment) == 3_000_000_000)
        client.pass(.seconds(2))
        #expect(replies.isEmpty)
        client.pass(.seconds(1))
        #expect(replies.map(\.answer.status) == [200])
    }

    @Test(arguments: [
        ("requestLost: true", TwinReply.Ending.none), ("connection: resetAfter", .none),
        ("connection: cutShort", .cutShort),
    ])
    func `a connection that does not hold ends without a whole answer`(effect: String, ending: TwinReply.Ending) throws
    {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .scaled(60)))
        let (status, answer) = try client.control(.post, "faults", "{ call: drs:DescribeJobs, \(effect) }")
        try #require(status == 201, "\(answer)")
        var replies: [TwinReply] = []
        let request = client.signed(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8)), "drs")
        client.twin.respond(to: request, at: client.moment) { replies.append($0) }
        client.pass(.seconds(5))
        #expect(replies.map(\.ending) == [ending])
    }

    @Test func `a request that is late acts when it arrives`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        let (status, answer) = try client.control(.post, "faults", "{ call: drs:DescribeJobs, requestLate: 10s }")
        try #require(status == 201, "\(answer)")
        var replies: [TwinReply] = []
        let request = client.signed(WireRequest(.post, "/DescribeJobs", body: Array("{}".utf8)), "drs")
        client.twin.respond(to: request, at: client.moment) { replies.append($0) }
        #expect(replies.isEmpty)
        _ = try client.control(.post, "advance", #"{"seconds": 9}"#)
        #expect(replies.isEmpty)
        _ = try client.control(.post, "advance", #"{"seconds": 1}"#)
        #expect(replies.map(\.answer.status) == [200])
    }

    @Test func `sixteen requests for one server: one wins`() throws {
        let client = try TwinClient()
        let id = try client.serverID("db-1")
        let statuses = try (0..<16).map { _ in
            try client.drs("StartRecovery", #"{"sourceServers": [{"sourceServerID": "\#(id)"}]}"#).status
        }
        #expect(statuses.sorted() == [202] + Array(repeating: 409, count: 15))
    }

    @Test(arguments: ["/Nothing", "/StartRecovery/x", "/", "/tags", "/service/x/operation/y"])
    func `a path that no operation has is refused`(path: String) throws {
        let client = try TwinClient()
        let answer = try client.send(client.signed(WireRequest(.post, path), "drs")).answer
        #expect(answer.status == 404 && answer.headers["x-amzn-ErrorType"] == "UnknownOperationException")
    }

    @Test func `an action that the service does not have is refused in its form`() throws {
        let client = try TwinClient()
        let (status, text) = try client.form("sts", "Action=Nothing")
        #expect(status == 400 && text.element("Code") == "InvalidAction")
        #expect(try client.form("sns", "x=y").text.element("Code") == "MissingAction")
    }

    @Test func `a service that is not there is named with those that are`() throws {
        let client = try TwinClient()
        let answer = try client.send(client.signed(WireRequest(.get, "/bucket"), "s3")).answer
        #expect(answer.status == 404)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("drs"))
    }

    @Test func `numbers in answers of DRS have no fraction`() throws {
        let client = try TwinClient()
        _ = try client.startDrill("db-1")
        client.pass(.seconds(100))
        for operation in ["DescribeSourceServers", "DescribeJobs", "DescribeRecoveryInstances"] {
            let request = client.signed(WireRequest(.post, "/\(operation)", body: Array("{}".utf8)), "drs")
            let answer = try JSONParser.parse(try client.send(request).answer.body)
            #expect(!answer.hasFraction)
        }
    }
}

extension JSONValue {
    fileprivate var hasFraction: Bool {
        switch content {
        case .number(let text): text.contains { ".eE".contains($0) }
        case .array(let values): values.contains { $0.hasFraction }
        case .object(let members): members.contains { $0.value.hasFraction }
        case .null, .boolean, .string: false
        }
    }
}
