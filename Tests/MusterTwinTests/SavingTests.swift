import MusterAWS
import MusterCore
import MusterTestKit
import MusterWire
import Testing

@testable import MusterTwin

struct SavingTests {
    @Test func `a state is what was changed, not who has only looked`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        client.key = "555555555555"
        _ = try client.drs("DescribeJobs")
        client.key = "test"
        _ = try client.startDrill("db-1")
        let (_, saved) = try client.control(.post, "save")
        #expect(try client.control(.post, "load", JSONWriter().text(saved)).status == 200)
    }

    @Test func `who asks for more than can be saved is told before and after`() throws {
        var setup = TwinSetup(start: World.defaultStart, pace: .held)
        setup.journalSize = 1 << 20
        let client = try TwinClient(setup)
        var told: [String] = []
        client.twin.tell = { told.append($0) }
        let topic = try #require(try client.form("sns", "Action=CreateTopic&Name=long").text.element("TopicArn"))
        let call =
            "Action=Publish&TopicArn=\(PercentEncoding.encode(topic))&Message=" + String(repeating: "x", count: 100_000)
        for _ in 0..<8 { #expect(try client.form("sns", call).status == 200) }
        #expect(told.count == 1 && told[0].contains("can be saved up to 1 MiB"))
        #expect(try client.control(.post, "save").status == 200)
        for _ in 0..<20 { #expect(try client.form("sns", call).status == 200) }
        #expect(told.count == 2 && told[1].contains("cannot be saved"))
        let (status, refusal) = try client.control(.post, "save")
        #expect(status == 409 && refusal["error"]?["code"]?.string == "TooMuchToSave")
        #expect(throws: Twin.StateProblem.self) { try client.twin.savedState() }
        #expect(try client.control(.get, "state").1["journal"]?["canBeSaved"]?.boolean == false)
        _ = try client.control(.post, "reset")
        #expect(try client.control(.post, "save").status == 200)
    }

    @Test func `a state goes on in another server, and only in its own world`() throws {
        let setup = TwinSetup(start: World.defaultStart, pace: .held)
        let first = try TwinClient(setup)
        _ = try first.startDrill("db-1")
        let saved = try first.twin.savedState()
        let second = try TwinClient(TwinSetup(start: World.defaultStart + .seconds(5), pace: .real))
        try second.twin.resume(saved, of: .builtIn, at: second.moment)
        #expect(second.twin.digest == first.twin.digest && second.twin.now == first.twin.now)
        let other = TwinWorld(path: "other.yaml", text: TwinWorld.builtIn.text + "# another\n")
        #expect(throws: Twin.StateProblem.self) { try second.twin.resume(saved, of: other, at: second.moment) }
        #expect(throws: Twin.StateProblem.self) { try second.twin.resume([], of: nil, at: second.moment) }
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `a state that is saved, loaded and continued equals one that was never saved`(seed: UInt64) throws {
        let whole = try RandomCalls(seed: seed)
        try whole.make(80)
        let uninterrupted = whole.client.twin.digest

        let first = try RandomCalls(seed: seed)
        try first.make(40)
        let (status, saved) = try first.client.control(.post, "save")
        #expect(status == 200)
        let text = JSONWriter().text(saved)
        // Something else happens in the meantime, and another server takes the state.
        let second = try RandomCalls(seed: seed, continuing: first)
        _ = try second.client.startDrill("web-3")
        let (loaded, answer) = try second.client.control(.post, "load", text)
        #expect(loaded == 200, "\(answer)")
        #expect(second.client.twin.digest == first.client.twin.digest)
        try second.make(40)
        #expect(second.client.twin.digest == uninterrupted)
        // What was loaded can be saved again.
        let (_, again) = try second.client.control(.post, "save")
        #expect(again["digest"]?.string == uninterrupted)
        #expect(try first.client.control(.post, "load", JSONWriter().text(again)).status == 200)
    }

    @Test func `what was refused is not kept, and what comes later is as if it had been`() throws {
        var kinds: Set<String> = []
        for seed in Seeds.chosen(ordinarily: 1) {
            Seeds.announce(seed)
            var random = SeededGenerator(seed: seed, stream: "refusals")
            let setup = TwinSetup(start: World.defaultStart, pace: .held)
            let first = try TwinClient(setup)
            let known = try Self.known(to: first)
            func draw() -> (service: String, WireRequest) {
                func made<Operation: AWSOperation>(_ operation: Operation.Type) -> WireRequest {
                    let size = ModelRequest.Size.allCases[Int(random.draw(below: 3))]
                    return WireService.request(
                        operation,
                        ModelRequest.make(Operation.Input.self, size, known: known).request
                    )
                }
                let operations = OperationCatalog.operations
                let operation = operations[Int(random.draw(below: UInt64(operations.count)))]
                kinds.insert(operation.traits.actionName)
                return (operation.service.rawValue, made(operation))
            }
            var taken = try #require(try first.control(.get, "state").1["journal"]?["entries"]?.integer)
            var refused = 0
            for number in 0..<300 {
                let (service, request) = draw()
                // Some come from accounts and Regions that nobody has asked anything of.
                first.key = number % 7 == 0 ? "555555555555" : "test"
                first.region = number % 11 == 0 ? "eu-west-1" : "us-east-1"
                let before = first.twin.digest
                let reply = try first.send(first.signed(request, service))
                if reply.code == nil {
                    taken += 1
                } else {
                    refused += 1
                    #expect(first.twin.digest == before, "seed \(seed): \(reply.action ?? "") \(reply.code ?? "")")
                }
            }
            let kept = try #require(try first.control(.get, "state").1["journal"]?["entries"]?.integer)
            #expect(refused > 50 && kept <= taken && kept > 5, "seed \(seed): \(refused) refused, \(kept) of \(taken)")

            let second = try TwinClient(setup)
            let saved = try first.twin.savedState()
            try second.twin.resume(saved, of: nil, at: second.moment)
            for client in [first, second] { (client.key, client.region) = ("test", "us-east-1") }
            for _ in 0..<150 {
                let (service, request) = draw()
                let replies = try [first, second].map { try $0.send($0.signed(request, service)) }
                #expect(replies[0].code == replies[1].code, "seed \(seed): \(replies[0].action ?? "")")
                #expect(first.twin.digest == second.twin.digest, "seed \(seed): \(replies[0].action ?? "")")
            }
        }
        #expect(kinds.count > 150)
    }

    /// Things that there are, by the names of the members that ask for them.
    private static func known(to client: TwinClient) throws -> [String: String] {
        let job = try client.startDrill("web-2")
        let topic = try client.form("sns", "Action=CreateTopic&Name=known").text.element("TopicArn") ?? ""
        let arn = try client.drs("DescribeSourceServers").1["items"]?[0]?["arn"]?.string ?? ""
        return [
            "sourceServerID": try client.serverID("db-1"), "jobID": job, "TopicArn": topic, "topicArn": topic,
            "resourceArn": arn, "RoleArn": "arn:aws:iam::123456789012:role/DRSOrchestrationRole", "Name": "known",
        ]
    }

    @Test func `refusals that count for later calls are kept: faults hit them, and rates`() throws {
        let client = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        func entries(_ client: TwinClient) throws -> Int? {
            try client.control(.get, "state").1["journal"]?["entries"]?.integer
        }
        let wrong = #"{"jobID": "drsjob-0123456789abcdef0"}"#
        #expect(try client.drs("DeleteJob", wrong).status == 404)
        #expect(try entries(client) == 0)
        let fault = "{ call: drs:DeleteJob, calls: 2..3, error: ThrottlingException }"
        #expect(try client.control(.post, "faults", fault).status == 201)
        #expect(try client.drs("DeleteJob", wrong).status == 404)
        #expect(try entries(client) == 2)
        let other = try TwinClient(TwinSetup(start: World.defaultStart, pace: .held))
        try other.twin.resume(try client.twin.savedState(), of: nil, at: other.moment)
        #expect(try other.drs("DeleteJob", wrong).status == 429)

        let text = TwinWorld.builtIn.text.replacing(
            "behavior: { ",
            with: "behavior: { neighbours: { limitsRequests: true }, "
        )
        let limited = TwinWorld(path: "limited.yaml", text: text)
        let slow = try TwinClient(TwinSetup(world: limited, start: World.defaultStart, pace: .held))
        #expect(try slow.drs("DeleteJob", wrong).status == 404)
        #expect(try entries(slow) == 0)
        let describe = slow.signed(
            WireService.request(EC2.DescribeInstances.self, EC2.DescribeInstancesRequest()),
            "ec2"
        )
        for _ in 0..<50 { #expect(try slow.send(describe).code == nil) }
        let late = try TwinClient(TwinSetup(world: limited, start: World.defaultStart, pace: .held))
        try late.twin.resume(try slow.twin.savedState(), of: nil, at: late.moment)
        for client in [slow, late] { #expect(try client.send(describe).code == "RequestLimitExceeded") }
    }

    @Test func `what was used up of the limits of SNS is so in a state that was loaded`() throws {
        let setup = TwinSetup(start: World.defaultStart, pace: .held)
        let first = try TwinClient(setup)
        for _ in 0..<30 { #expect(try first.form("sns", "Action=ListTopics").status == 200) }
        #expect(try first.form("sns", "Action=ListTopics").status == 429)
        let second = try TwinClient(setup)
        try second.twin.resume(try first.twin.savedState(), of: nil, at: second.moment)
        #expect(try second.form("sns", "Action=ListTopics").status == 429)
        for client in [first, second] {
            #expect(try client.control(.post, "advance", #"{"seconds": 1}"#).status == 200)
            #expect(try client.form("sns", "Action=ListTopics").status == 200)
        }
    }

    @Test func `a state that cannot be reached again is refused`() throws {
        let client = try TwinClient()
        _ = try client.startDrill("db-1")
        let (_, saved) = try client.control(.post, "save")
        let text = JSONWriter().text(saved).replacing("\"seed\":\"1\"", with: "\"seed\":\"2\"")
        let digest = client.twin.digest
        #expect(try client.control(.post, "load", text).status == 409)
        #expect(client.twin.digest == digest)
    }
}

/// Calls that chance makes, at times that chance makes, on a clock that is held.
private struct RandomCalls {
    let client: TwinClient
    private let random: Draws

    private final class Draws {
        var generator: SeededGenerator

        init(_ generator: SeededGenerator) {
            self.generator = generator
        }
    }

    init(seed: UInt64) throws {
        client = try TwinClient(TwinSetup(seed: seed, start: World.defaultStart, pace: .held))
        random = Draws(SeededGenerator(seed: seed, stream: "calls"))
    }

    /// Goes on with the draws of another one, on a server of its own.
    init(seed: UInt64, continuing other: RandomCalls) throws {
        client = try TwinClient(TwinSetup(seed: seed &+ 1, start: World.defaultStart, pace: .held))
        random = Draws(other.random.generator)
    }

    private func draw(_ bound: UInt64) -> Int { Int(random.generator.draw(below: bound)) }

    func make(_ count: Int) throws {
        let names = ["db-1", "db-2", "app-1", "app-4", "web-1", "web-2"]
        for _ in 0..<count {
            switch draw(12) {
            case 0, 1:
                let id = try client.serverID(names[draw(6)])
                _ = try client.drs(
                    "StartRecovery",
                    #"{"isDrill": true, "sourceServers": [{"sourceServerID": "\#(id)"}]}"#
                )
            case 2: _ = try client.control(.post, "advance", #"{"seconds": \#(draw(900))}"#)
            case 3:
                let items = try client.drs("DescribeRecoveryInstances").1["items"]?.array ?? []
                guard let id = items.first?["recoveryInstanceID"]?.string else { continue }
                _ = try client.drs("TerminateRecoveryInstances", #"{"recoveryInstanceIDs": ["\#(id)"]}"#)
            case 4: _ = try client.form("sns", "Action=CreateTopic&Name=topic-\(draw(3))")
            case 5:
                let arn = "arn%3Aaws%3Asns%3Aus-east-1%3A123456789012%3Adr-drills"
                _ = try client.form("sns", "Action=Publish&TopicArn=\(arn)&Message=m\(draw(100))")
            case 6: _ = try client.form("sts", "Action=GetSessionToken")
            case 7:
                let key = client.key
                client.key = "55555555555\(draw(3))"
                _ = try client.drs("InitializeService")
                client.key = key
            case 8:
                _ = try client.control(
                    .post,
                    "faults",
                    "{ call: drs:StartRecovery, probability: 1/2, error: InternalServerException, until: \(1 + draw(500))s }"
                )
            case 9: _ = try client.control(.delete, "faults")
            case 10: _ = try client.drs("StartRecovery", #"{"sourceServers": [{"sourceServerID": "x"}]}"#)
            default: _ = try client.drs("DescribeJobs")
            }
        }
    }
}
