import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterTwin

struct ControlPlaneTests {
    @Test(arguments: ["health", "ready"])
    func `it tells that it lives`(path: String) throws {
        #expect(try TwinClient().control(.get, path).status == 200)
    }

    @Test func `a reset begins the world anew`() throws {
        let client = try TwinClient()
        let fresh = client.twin.digest
        _ = try client.startDrill("db-1")
        _ = try client.control(.post, "faults", "{ call: drs:DescribeJobs, error: ThrottlingException }")
        #expect(client.twin.digest != fresh)
        #expect(try client.control(.post, "reset").status == 200)
        #expect(client.twin.digest == fresh)
        #expect(try client.control(.get, "faults").1["faults"]?.array?.isEmpty == true)
        #expect(try client.control(.post, "reset", #"{"seed": 2}"#).1["seed"]?.integer == 2)
        #expect(client.twin.digest != fresh)
    }

    @Test func `the pace can be changed`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        #expect(try client.control(.post, "pace", #"{"pace": "scaled:3600"}"#).status == 200)
        client.pass(.seconds(2))
        #expect(client.twin.now == World.defaultStart + .seconds(7_200))
        #expect(try client.control(.put, "pace", #"{"pace": "held"}"#).status == 200)
        client.pass(.seconds(2))
        #expect(client.twin.now == World.defaultStart + .seconds(7_200))
    }

    @Test func `a fault hits from now on, and until it is taken away`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        _ = try client.control(.post, "advance", #"{"seconds": 1000}"#)
        let (status, answer) = try client.control(
            .post,
            "faults",
            #"[{"call": "drs:DescribeJobs", "until": "10s", "error": "ThrottlingException"}]"#
        )
        #expect(status == 201)
        let number = try #require(answer["number"]?.integer)
        #expect(try client.drs("DescribeJobs").status == 429)
        #expect(try client.drs("DescribeSourceServers").status == 200)
        _ = try client.control(.post, "advance", #"{"seconds": 10}"#)
        #expect(try client.drs("DescribeJobs").status == 200)
        _ = try client.control(
            .post,
            "faults",
            "{ call: drs:DescribeJobs, calls: 2..3, error: InternalServerException }"
        )
        #expect(try (0..<4).map { _ in try client.drs("DescribeJobs").status } == [200, 500, 500, 200])
        #expect(try client.control(.delete, "faults/\(number)").status == 200)
        #expect(try client.control(.delete, "faults/\(number)").status == 404)
        #expect(try client.control(.delete, "faults").1["faults"]?.array?.isEmpty == true)
    }

    @Test func `a launch fails where a fault of its phase has been added`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        let (status, answer) = try client.control(
            .post,
            "faults",
            "{ phase: launch, server: db-1, result: LAUNCH_FAILED }"
        )
        try #require(status == 201, "\(answer)")
        let job = try client.startDrill("db-1", "web-1")
        _ = try client.control(.post, "advance", #"{"seconds": 14400}"#)
        let (_, jobs) = try client.drs("DescribeJobs", #"{"filters": {"jobIDs": ["\#(job)"]}}"#)
        let statuses = jobs["items"]?[0]?["participatingServers"]?.array?.compactMap { $0["launchStatus"]?.string }
        #expect(statuses?.sorted() == ["FAILED", "LAUNCHED"])
    }

    @Test func `a fault that is added counts the launches from then on`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        func drill() throws -> String? {
            let job = try client.startDrill("db-1")
            _ = try client.control(.post, "advance", #"{"seconds": 14400}"#)
            let (_, jobs) = try client.drs("DescribeJobs", #"{"filters": {"jobIDs": ["\#(job)"]}}"#)
            return jobs["items"]?[0]?["participatingServers"]?[0]?["launchStatus"]?.string
        }
        #expect(try drill() == "LAUNCHED")
        let fault = "{ phase: launch, server: db-1, result: LAUNCH_FAILED, launches: first 1 }"
        try #require(try client.control(.post, "faults", fault).status == 201)
        #expect(try drill() == "FAILED")
        #expect(try drill() == "LAUNCHED")
    }

    @Test(arguments: [
        ("faults", "{ call: drs:Nothing, error: x }"), ("faults", "{"), ("faults", ""), ("faults", "5"),
        ("faults", "{ crash: { after: 5s } }"), ("faults", "{ phase: launch, server: nobody, result: LAUNCH_FAILED }"),
        ("advance", "{}"), ("advance", #"{"seconds": -1}"#), ("advance", #"{"seconds": 1e300}"#),
        ("advance", #"{"seconds": "soon"}"#), ("advance", "[]"), ("advance", "{"), ("pace", #"{"pace": "scaled:0"}"#),
        ("pace", #"{"pace": 5}"#), ("reset", #"{"seed": -1}"#), ("load", "{}"), ("load", "x"),
    ])
    func `what it does not understand is refused with a reason`(path: String, body: String) throws {
        let client = try TwinClient()
        let before = client.twin.digest
        let (status, answer) = try client.control(.post, path, body)
        #expect(status == 400)
        #expect(answer["error"]?["message"]?.string?.isEmpty == false)
        #expect(client.twin.digest == before)
    }

    @Test func `unknown verbs and ways of asking are told`() throws {
        let client = try TwinClient()
        #expect(try client.control(.get, "nothing").status == 404)
        #expect(try client.control(.delete, "state").status == 405)
    }

    @Test func `a page in a browser is refused`() throws {
        let client = try TwinClient()
        let request = WireRequest(.post, "/_muster/reset", headers: ["Origin": "https://example.com"])
        #expect(try client.send(request).answer.status == 403)
    }

    @Test func `the ledger tells of calls, page by page`() throws {
        let client = try TwinClient()
        for _ in 0..<5 { _ = try client.drs("DescribeJobs") }
        _ = try client.drs("DeleteJob", #"{"jobID": "drsjob-0123456789abcdef0"}"#)
        let (_, all) = try client.control(.get, "ledger")
        #expect(all["total"]?.integer == 6)
        #expect(all["calls"]?[5]?["error"]?.string == "ResourceNotFoundException")
        let (_, page) = try client.control(.get, "ledger?after=2&limit=2")
        #expect(page["calls"]?.array?.compactMap { $0["number"]?.integer } == [3, 4])
        #expect(try client.control(.get, "ledger?limit=0").status == 400)
    }

    @Test func `the state names what there is`() throws {
        let client = try TwinClient()
        _ = try client.startDrill("db-1")
        let (_, state) = try client.control(.get, "state")
        let place = try #require(state["places"]?[0])
        #expect(place["sourceServers"]?.integer == 12 && place["unfinishedJobs"]?.integer == 1)
        #expect(state["nextEvent"]?.string != nil)
        #expect(state["pace"]?.string == "scaled:60")
    }
}
