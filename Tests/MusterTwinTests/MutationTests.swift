import MusterAWS
import MusterCore
import MusterTestKit
import MusterWire
import Testing

@testable import MusterTwin

/// Requests that clients could have made, with one to four things changed anywhere: the server refuses them or does what
/// they say, and goes on.
///
/// `MUSTER_SEEDS=from..to` takes other seeds than the usual ones.
struct MutationTests {
    @Test(arguments: [IdentityMode.off, .scope, .strict])
    func `a good request that was changed anywhere has an answer below 500, and the next good one its own`(
        identity: IdentityMode
    ) throws {
        let good = try goodRequests()
        for seed in Seeds.chosen(ordinarily: 2) {
            Seeds.announce(seed)
            var random = SeededGenerator(seed: seed, stream: "mutation")
            let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: identity))
            for number in 0..<300 {
                let (service, base) = good[Int(random.draw(below: UInt64(good.count)))]
                // Half of them are signed as they are changed, so that the change reaches the service.
                var request = random.draw(below: 2) == 0 ? client.signed(base, service) : base
                let isSigned = request.headers["authorization"] != nil
                for _ in 0...random.draw(below: 4) { Mutation.draw(&random).apply(to: &request, &random) }
                if !isSigned { request = client.signed(request, service) }
                let answer = try client.send(request).answer
                try #require(
                    (200..<500).contains(answer.status),
                    "seed \(seed), request \(number): \(answer.status) \(request.method.rawValue) \(request.path) \(request.headers) \(String(decoding: request.body.prefix(400), as: UTF8.self))"
                )
            }
            if identity == .strict { (client.key, client.secret) = client.twin.callerKeys }
            #expect(try client.drs("DescribeJobs").status == 200, "seed \(seed)")
        }
    }

    @Test func `the control plane takes no harm from what was changed anywhere`() throws {
        let good: [(MusterAWS.HTTPMethod, String, String)] = [
            (.get, "state", ""), (.post, "advance", #"{"seconds": 60}"#), (.post, "reset", #"{"seed": 3}"#),
            (.post, "pace", #"{"pace": "scaled:60"}"#), (.get, "ledger?limit=5&after=2", ""), (.post, "save", ""),
            (.post, "faults", "{ call: drs:DescribeJobs, calls: 1..3, error: ThrottlingException }"),
            (.post, "faults", #"[{"call": "drs:StartRecovery", "latency": "30s"}]"#), (.delete, "faults/1", ""),
        ]
        for seed in Seeds.chosen(ordinarily: 2) {
            Seeds.announce(seed)
            var random = SeededGenerator(seed: seed, stream: "control mutation")
            let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held, identity: .off))
            _ = try client.startDrill("db-1")
            let saved = try client.send(WireRequest(.post, "/_muster/save")).answer.body
            for number in 0..<60 {
                let (method, path, body) = good[Int(random.draw(below: UInt64(good.count)))]
                let parts = path.split(separator: "?").map(String.init)
                var request = WireRequest(
                    method,
                    "/_muster/" + parts[0],
                    query: parts.count > 1 ? parts[1] : "",
                    body: Array(body.utf8)
                )
                if number % 10 == 0 { request = WireRequest(.post, "/_muster/load", body: saved) }
                for _ in 0...random.draw(below: 3) { Mutation.draw(&random).apply(to: &request, &random) }
                let answer = try client.send(request).answer
                try #require(
                    (200..<500).contains(answer.status),
                    "seed \(seed), request \(number): \(answer.status) \(request.method.rawValue) \(request.path) \(request.query) \(String(decoding: request.body.prefix(400), as: UTF8.self))"
                )
            }
            #expect(try client.control(.post, "reset").status == 200, "seed \(seed)")
            #expect(try client.drs("DescribeJobs").status == 200, "seed \(seed)")
        }
    }

    /// A small and a full request of every operation, in every protocol of its service, with ids that there are.
    private func goodRequests() throws -> [(service: String, WireRequest)] {
        func made<Operation: AWSOperation>(_ operation: Operation.Type) -> [(service: String, WireRequest)] {
            [ModelRequest.Size.minimal, .full].flatMap { size in
                let input = ModelRequest.make(Operation.Input.self, size).request
                var requests = [WireService.request(operation, input)]
                if Operation.service == .cloudWatch {
                    requests.append(RPCv2CBOR.cloudWatch.request(operation, input))
                    requests.append(QueryProtocol.cloudWatch.request(operation, input))
                }
                return requests.map { (Operation.service.rawValue, $0) }
            }
        }
        return OperationCatalog.operations.flatMap { made($0) }
    }
}

/// One way in which a request becomes another than was meant.
private enum Mutation: CaseIterable {
    case bitOfBody, byteOfBody, cutBody, repeatedPart, oddNumber, insertedText, swappedHalves, noBody
    case oddPath, cutPath, otherMethod, oddQuery
    case oddField, repeatedField, noField, otherContentType, otherTarget

    static func draw(_ random: inout SeededGenerator) -> Mutation {
        allCases[Int(random.draw(below: UInt64(allCases.count)))]
    }

    /// What parsers stumble over.
    private static let odd: [String] = [
        "", "\0", "%", "%zz", "%00", "%ff%fe", "\u{FEFF}", "é😀", "\r\n", "..", "/", "//", "?", "#", "{", "}", "[", "]",
        "\"",
        "\\", "\\ud800", "null", "true", "-1", "0", "1e400", "-0.0", "9223372036854775808", "99999999999999999999999",
        "NaN", "&", "=", "&=&", ".member.", ".member.0", ".member.99999999999", ".entry.1.key", "arn:aws:drs:::", "<a>",
        "1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "-9999-01-01T00:00:00Z",
        String(repeating: "a", count: 5_000),
        String(repeating: "[", count: 300), String(repeating: "1", count: 400),
    ]

    private static let contentTypes = [
        "", "application/json", "application/x-amz-json-1.0", "application/x-amz-json-1.1", "application/cbor",
        "application/x-www-form-urlencoded; charset=utf-8", "text/xml", "multipart/form-data; boundary=x", "é",
    ]

    func apply(to request: inout WireRequest, _ random: inout SeededGenerator) {
        func below(_ count: Int) -> Int { Int(random.draw(below: UInt64(max(1, count)))) }
        func oddText() -> String { Self.odd[below(Self.odd.count)] }
        let count = request.body.count
        switch self {
        case .bitOfBody: if count > 0 { request.body[below(count)] ^= 1 << UInt8(below(8)) }
        case .byteOfBody: if count > 0 { request.body[below(count)] = UInt8(below(256)) }
        case .cutBody: request.body = Array(request.body.prefix(below(count)))
        case .repeatedPart:
            let from = below(count)
            let part = request.body[from..<min(count, from + below(200))]
            request.body.insert(contentsOf: part, at: below(count))
        case .oddNumber:
            guard let place = request.body.firstIndex(where: { (0x30...0x39).contains($0) }) else { return }
            request.body.replaceSubrange(place...place, with: Array(oddText().utf8))
        case .insertedText: request.body.insert(contentsOf: Array(oddText().utf8), at: below(count))
        case .swappedHalves:
            let middle = below(count)
            request.body = Array(request.body[middle...] + request.body[..<middle])
        case .noBody: request.body = []
        case .oddPath: request.path += oddText()
        case .cutPath: request.path = String(request.path.prefix(below(request.path.count)))
        case .otherMethod: request.method = [.get, .post, .put, .delete][below(4)]
        case .oddQuery: request.query += "&" + oddText() + "=" + oddText()
        case .oddField: change(&request, below) { _ in oddText() }
        case .repeatedField:
            guard !request.headers.fields.isEmpty else { return }
            let field = request.headers.fields[below(request.headers.fields.count)]
            request.headers.add(field.name, oddText())
        case .noField:
            guard !request.headers.fields.isEmpty else { return }
            let gone = below(request.headers.fields.count)
            let fields = request.headers.fields
            request.headers = WireHeaders()
            for (place, field) in fields.enumerated() where place != gone {
                request.headers.add(field.name, field.value)
            }
        case .otherContentType: request.headers.add("content-type", Self.contentTypes[below(Self.contentTypes.count)])
        case .otherTarget: request.headers.add("x-amz-target", "AmazonSSM." + oddText())
        }
    }

    /// Changes the value of one field of the head.
    private func change(_ request: inout WireRequest, _ below: (Int) -> Int, _ change: (String) -> String) {
        let fields = request.headers.fields
        guard !fields.isEmpty else { return }
        let changed = below(fields.count)
        request.headers = WireHeaders()
        for (place, field) in fields.enumerated() {
            request.headers.add(field.name, place == changed ? change(field.value) : field.value)
        }
    }
}
