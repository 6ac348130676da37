package import MusterCore
package import MusterScenario
import MusterAWS

/// A world as its file has it: it can be read again, and it is saved with what has happened in it.
package struct TwinWorld: Hashable, Sendable {
    /// The path as the user named it.
    package let path: String
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// Takes the file of a world.
    ///
    /// - Throws: Everything that is wrong with it.
    package init(file path: String, loader: FileLoader = .disk) throws(InvalidInput) {
        let reading = try Self.reader(loader).world(at: path)
        self.init(path: path, text: String(decoding: reading.sources.first?.bytes ?? [], as: UTF8.self))
    }

    func read() throws(InvalidInput) -> World {
        try Self.reader(.memory([path: text])).world(at: path).value
    }

    /// Reads faults in the form of scenario files, and holds them against the world.
    func faults(_ text: String) throws(InvalidInput) -> [Fault] {
        let request = "request"
        return try Self.reader(.memory([path: self.text, request: text])).faults(at: request, in: path).value
    }

    private static func reader(_ loader: FileLoader) -> ScenarioReader {
        ScenarioReader(loader: loader, operations: Set(OperationCatalog.operations.map { $0.actionName }))
    }
}

extension TwinWorld {
    /// What is served when no world is named: one account, one Region, twelve servers, and nothing under way.
    package static let builtIn = TwinWorld(
        path: "built-in.yaml",
        text: """
            # Twelve servers of a shop, all of them protected, and nobody has asked for anything yet.
            world: built-in
            caller: { account: "123456789012", user: dr-operator }
            # Whoever recovers a server in earnest boots the failback client on its machine ten minutes later.
            behavior: { failbackClientAfter: 10m }
            accounts:
              "123456789012":
                roles:
                  DRSOrchestrationRole: { trusts: ["123456789012"], maxSession: 12h }
                regions:
                  us-east-1:
                    topics:
                      dr-drills: [{ email: dr-team@example.com }]
                    servers:
                      - { name: db-1, os: linux, disks: [100GiB, 500GiB], cpus: 8, memory: 64GiB, tags: { tier: database }, replication: { lag: 3s } }
                      - { name: db-2, os: linux, disks: [100GiB, 500GiB], cpus: 8, memory: 64GiB, tags: { tier: database }, replication: { lag: 2s } }
                      - { name: ledger-1, os: windows, disks: [120GiB, 1TiB], cpus: 16, memory: 128GiB, tags: { tier: database }, replication: { lag: 5s } }
                      - { name: "app-{1..3}", os: linux, disks: [50GiB], cpus: 4, memory: 16GiB, tags: { tier: application } }
                      - { name: app-4, os: windows, disks: [80GiB], cpus: 4, memory: 16GiB, tags: { tier: application } }
                      - { name: files-1, os: windows, disks: [80GiB, 2TiB], cpus: 4, memory: 16GiB, tags: { tier: application } }
                      - { name: batch-1, os: linux, disks: [40GiB], cpus: 2, memory: 8GiB, tags: { tier: batch }, ec2Instance: i-0b5e7d1c3a9f42e68, originRegion: us-west-2 }
                      - { name: "web-{1..3}", os: linux, disks: [30GiB], cpus: 2, memory: 4GiB, tags: { tier: web } }
                  # Where batch-1 runs, and is failed back to.
                  us-west-2: { initialized: true }

            """
    )
}
