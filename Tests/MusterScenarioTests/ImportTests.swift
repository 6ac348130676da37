import MusterCore
import MusterScenario
import Testing

/// What `muster import` makes of the output of the AWS CLI.
struct ImportTests {
    private static let folder = "\(Repository.root)/Tests/MusterScenarioTests/Fixtures/import"

    private func world(_ names: String...) throws -> Reading<World> {
        let loader = FileLoader { path, limit throws(FileLoader.Problem) in
            try FileLoader.disk.bytes(of: "\(Self.folder)/\(path)", limit: limit)
        }
        return try DescribeSourceServersImport(loader: loader).world(named: "imported", at: names)
    }

    private func problems(_ texts: String...) -> [Diagnostic] {
        let files = texts.enumerated().map { SourceFile(path: "page-\($0).json", text: $1) }
        do throws(InvalidInput) {
            return try DescribeSourceServersImport().world(named: "imported", from: files).warnings
        } catch {
            _ = DiagnosticText(sources: error.sources).text(error.diagnostics)
            return error.diagnostics
        }
    }

    private func server(_ body: String) -> String {
        """
        {"items": [{"sourceServerID": "s-1a2b3c4d5e6f70001",
          "arn": "arn:aws:drs:us-east-1:012345678901:source-server/s-1a2b3c4d5e6f70001"\(body)}]}
        """
    }

    /// What the AWS CLI prints of so many servers, on one line as other programs pass it on.
    private static func oneLine(_ count: Int) -> SourceFile {
        let items = (0..<count).map { number in
            let id = "s-" + String(repeating: "0", count: 17 - String(number).count) + String(number)
            return #"{"sourceServerID":"\#(id)","arn":"arn:aws:drs:us-east-1:123456789012:source-server/\#(id)","#
                + #""sourceProperties":{"identificationHints":{"hostname":"höst-\#(number)"}}}"#
        }
        return SourceFile(path: "servers.json", text: #"{"items":["# + items.joined(separator: ",") + "]}")
    }

    @Test(.timeLimit(.minutes(1)))
    func `thousands of servers on one line are read in time that grows with their number`() throws {
        let imported = try DescribeSourceServersImport().world(named: "big", from: [Self.oneLine(12_000)])

        #expect(imported.value.accounts.flatMap(\.regions).flatMap(\.servers).count == 12_000)
    }

    @Test func `more servers than a world holds are counted, and not complained about one by one`() throws {
        let error = try #require(throws: InvalidInput.self) {
            try DescribeSourceServersImport().world(named: "huge", from: [Self.oneLine(20_001)])
        }

        #expect(error.diagnostics.map(\.message) == ["the import holds 20001 servers; a world holds 20000"])
    }

    @Test func `described servers become a world, account and Region from their ARNs`() throws {
        let reading = try world("describe-source-servers.json")

        let world = reading.value
        #expect(world.start == Timestamp(iso8601: "2026-09-14T10:20:30Z"))
        #expect(world.accounts.map(\.id.rawValue) == ["012345678901", "210987654321"])
        #expect(world.caller.arn == "arn:aws:iam::012345678901:user/dr-operator")
        let servers = world.accounts[0].regions[0].servers
        #expect(
            servers[0]
                == WorldServer(
                    id: SourceServerID("s-1a2b3c4d5e6f70001"),
                    name: "db-1",
                    fqdn: "ip-10-0-1-17.ec2.internal",
                    operatingSystem: OperatingSystem(fullName: "Linux version 4.14.294-220.533.amzn2.x86_64"),
                    disks: [
                        .init(device: "/dev/nvme0n1", bytes: 50 << 30), .init(device: "/dev/nvme1n1", bytes: 200 << 30),
                    ],
                    cpus: 4,
                    memoryBytes: 4_016_013_312,
                    tags: ["Name": "shop database", "tier": "database", "on": "no"],
                    ec2InstanceID: "i-00aa11bb22cc33dd4",
                    leftover: .init(isDrill: true, age: .seconds(3_600))
                )
        )
        #expect(servers[1].replication.state == "STALLED")
        #expect(servers[1].replication.lag == .nanoseconds(178_332_136_909_000))
        #expect(servers[1].replication.error == "AGENT_NOT_SEEN")
        #expect(servers[1].operatingSystem.family == .windows)
        #expect(reading.warnings.map(\.code) == ["M0507"])
    }

    @Test func `launch configurations and recovery instances are recognised by what they hold`() throws {
        let reading = try world("recovery-instances.json", "launch-configuration.json", "describe-source-servers.json")

        let servers = reading.value.accounts.flatMap(\.regions).flatMap(\.servers)
        #expect(servers[0].leftover == nil)
        #expect(servers[1].recoveryMode == .fast)
        #expect(servers[1].launch.disposition == "STOPPED")
        #expect(servers[1].launch.rightSizing == "BASIC")
        #expect(servers[1].launch.copyPrivateIP && servers[1].launch.copyTags)
        #expect(servers[2].leftover == .init(isDrill: false, age: .seconds(7_200)))
        #expect(reading.warnings.map(\.code) == ["M0507", "M0506"])
    }

    @Test func `an imported world reads back from its file as the same value`() throws {
        let imported = try world("describe-source-servers.json", "launch-configuration.json").value
        let text = WorldWriter(header: "Imported.").text(imported)

        let reader = ScenarioReader(loader: .memory(["w.yaml": text]), operations: [])
        let reading = try reader.world(at: "w.yaml")

        #expect(reading.value == imported)
        #expect(reading.warnings == [])
    }

    @Test func `a starter plan groups the servers of an imported world by a tag and fits the world`() throws {
        let imported = try world("describe-source-servers.json").value

        let (plan, warnings) = try #require(StarterPlan.plan(for: imported, named: "starter", groupedBy: "tier"))

        #expect(warnings.map(\.code) == ["M0509"])
        #expect(
            plan.waves.map(\.name) == [
                "app-012345678901-us-east-1", "database-012345678901-us-east-1", "untagged-210987654321-eu-west-1",
            ]
        )
        let files = ["w.yaml": WorldWriter().text(imported), "p.yaml": PlanWriter().text(plan)]
        let reading = try ScenarioReader(loader: .memory(files), operations: []).plan(at: "p.yaml", in: "w.yaml")
        #expect(reading.warnings == [])
        #expect(reading.value.plan.waves.map(\.dependsOn) == [[], [0], [1]])
    }

    @Test(arguments: [
        ("", "M0105"), ("   \n", "M0105"), ("{", "M0501"), ("{\"items\": [", "M0501"), ("[1, 2", "M0501"),
        ("items:\n- a", "M0501"), ("\"text\"", "M0502"), ("{}", "M0502"), ("{\"jobs\": []}", "M0502"),
        ("{\"items\": []}", "M0508"), ("{\"items\": [1]}", "M0502"), ("{\"items\": [{}]}", "M0502"),
        ("{\"items\": 5}", "M0502"), ("[]", "M0508"), ("{\"items\": [{\"sourceServerID\": 5}]}", "M0503"),
        ("{\"sourceServerID\": \"s-1a2b3c4d5e6f70001\"}", "M0508"), ("null", "M0502"), ("{\"items\": []} x", "M0501"),
        ("{\"items\": [{\"arn\": \"arn:aws:drs:us-east-1:1:source-server/s-1\"}]}", "M0503"),
    ])
    func `a file that is no such output is answered with its rule`(text: String, code: String) {
        #expect(problems(text).map(\.code).contains(code))
    }

    @Test(arguments: [
        (", \"tags\": 5", "M0504"), (", \"tags\": {\"a\": 5}", "M0504"), (", \"sourceProperties\": []", "M0504"),
        (", \"sourceProperties\": {\"disks\": [5]}", "M0504"),
        (", \"sourceProperties\": {\"ramBytes\": \"x\"}", "M0504"),
        (", \"dataReplicationInfo\": {\"lagDuration\": \"soon\"}", "M0505"),
        (", \"dataReplicationInfo\": {\"dataReplicationState\": 1}", "M0504"),
        (", \"dataReplicationInfo\": {\"dataReplicationState\": \"NEW_STATE\"}", "M0507"),
        (", \"replicationDirection\": \"FAILBACK\"", "M0507"),
        (", \"sourceProperties\": {\"cpus\": [{\"cores\": 1e300}], \"disks\": [{\"bytes\": -1}]}", "M0507"),
        (", \"sourceProperties\": {\"identificationHints\": {\"hostname\": \"web-{1..3}\"}}", "M0507"),
    ])
    func `a member that cannot be used is named with its place`(body: String, code: String) throws {
        let all = problems(server(body))
        let found = try #require(all.first { $0.code == code }, "\(all)")

        #expect(found.range?.file == "page-0.json")
        #expect(found.range != nil)
    }

    @Test func `a server that two pages describe counts once`() {
        #expect(problems(server(""), server("")).contains { $0.code == "M0302" && $0.severity == .warning })
    }

    @Test func `a page of several is warned of`() {
        let page = server("").dropLast() + ", \"nextToken\": \"abc\"}"

        #expect(problems(String(page)).contains { $0.message.contains("one page of several") })
    }

    @Test func `every beginning of an output is read or refused`() throws {
        let text = Array(server(", \"tags\": {\"a\": \"b\\u0041\"}").utf8)
        for count in 0..<text.count {
            #expect(!problems(String(decoding: text[..<count], as: UTF8.self)).isEmpty)
        }
    }

    @Test func `names from the output that are hostile stay data`() throws {
        let name = "a\\u0000]]>\\u202e\\ud83d\\ude00 {1..x} #: [\\\"'"
        let file = SourceFile(
            path: "x.json",
            text: server(", \"sourceProperties\": {\"identificationHints\": {\"fqdn\": \"\(name)\"}}")
        )
        let imported = try DescribeSourceServersImport().world(named: "no", from: [file]).value

        let text = WorldWriter().text(imported)
        let reading = try ScenarioReader(loader: .memory(["w.yaml": text]), operations: []).world(at: "w.yaml")

        #expect(reading.value == imported)
    }
}
