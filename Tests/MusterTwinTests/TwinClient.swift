import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterTwin

/// A server without a socket, and a client beside it.
final class TwinClient {
    let twin: Twin
    /// The host's time; only what a test does lets it pass.
    private(set) var moment = HostMoment(ticks: 0, wall: Timestamp(seconds: 1_795_000_000))
    var key = "test"
    var secret = "test"
    var token: String?
    var region = "us-east-1"

    init(_ setup: TwinSetup = TwinSetup(start: World.defaultStart)) throws {
        twin = try Twin(setup, version: "test", digests: PortableDigests(), at: moment)
    }

    /// Lets time of the host pass.
    func pass(_ duration: Duration) {
        moment = HostMoment(ticks: moment.ticks + duration.nanoseconds, wall: moment.wall + duration)
        twin.advance(to: moment)
    }

    /// Sends a request as it is.
    func send(_ request: WireRequest) throws -> TwinReply {
        var replies: [TwinReply] = []
        twin.respond(to: request, at: moment) { replies.append($0) }
        try #require(replies.count == 1, "the answer came at once")
        return replies[0]
    }

    func signed(_ request: WireRequest, _ service: String) -> WireRequest {
        var request = request
        request.headers.add("host", "127.0.0.1:4599")
        return request.signed(
            by: (key, secret, token),
            region: region,
            service: service,
            at: moment.wall.basicISO8601,
            PortableDigests()
        )
    }

    /// Calls DRS with JSON.
    func drs(_ operation: String, _ body: String = "{}") throws -> (status: Int, JSONValue) {
        let request = WireRequest(
            .post,
            "/\(operation)",
            headers: ["content-type": "application/json"],
            body: Array(body.utf8)
        )
        let answer = try send(signed(request, "drs")).answer
        return (answer.status, answer.body.isEmpty ? .null : try JSONParser.parse(answer.body))
    }

    /// Calls STS, SNS or IAM with a form.
    func form(_ service: String, _ form: String) throws -> (status: Int, text: String) {
        let version = ["sts": "2011-06-15", "sns": "2010-03-31", "iam": "2010-05-08"][service] ?? ""
        let request = WireRequest(
            .post,
            "/",
            headers: ["content-type": "application/x-www-form-urlencoded; charset=utf-8"],
            body: Array("\(form)&Version=\(version)".utf8)
        )
        let answer = try send(signed(request, service)).answer
        return (answer.status, String(decoding: answer.body, as: UTF8.self))
    }

    /// Asks the control plane.
    func control(_ method: HTTPMethod, _ path: String, _ body: String = "") throws -> (status: Int, JSONValue) {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        let request = WireRequest(
            method,
            "/_muster/" + parts[0],
            query: parts.count > 1 ? parts[1] : "",
            body: Array(body.utf8)
        )
        let answer = try send(request).answer
        return (answer.status, try JSONParser.parse(answer.body))
    }

    func serverID(_ name: String) throws -> String {
        let (_, answer) = try drs("DescribeSourceServers")
        let server = try #require(
            answer["items"]?.array?.first {
                $0["sourceProperties"]?["identificationHints"]?["hostname"]?.string == name
            }
        )
        return try #require(server["sourceServerID"]?.string)
    }

    func startDrill(_ names: String...) throws -> String {
        let servers = try names.map { #"{"sourceServerID": "\#(try serverID($0))"}"# }.joined(separator: ", ")
        let (status, answer) = try drs("StartRecovery", #"{"isDrill": true, "sourceServers": [\#(servers)]}"#)
        try #require(status == 202)
        return try #require(answer["job"]?["jobID"]?.string)
    }

    func jobStatus(_ id: String) throws -> String? {
        try drs("DescribeJobs", #"{"filters": {"jobIDs": ["\#(id)"]}}"#).1["items"]?[0]?["status"]?.string
    }
}

extension String {
    /// What stands between two tags.
    func element(_ name: String) -> String? {
        guard let start = firstRange(of: "<\(name)>"), let end = firstRange(of: "</\(name)>"),
            start.upperBound <= end.lowerBound
        else {
            return nil
        }
        return String(self[start.upperBound..<end.lowerBound])
    }
}
