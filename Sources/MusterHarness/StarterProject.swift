import MusterCore
import MusterScenario

/// The files that `muster init` writes: a small plan, its world and a scenario, which run as they are.
package enum StarterProject {
    package struct File: Sendable {
        package let path: String
        package let text: String
    }

    /// The files in the order of writing; the last one is the scenario.
    package static func files(name: String) -> [File] {
        [
            File(path: "plans/\(name).yaml", text: plan(name)),
            File(path: "worlds/\(name).yaml", text: world(name)),
            File(path: "\(name).yaml", text: scenario(name)),
        ]
    }

    private static func plan(_ name: String) -> String {
        """
        # What is recovered, in which order, and how fast it has to be. The same file serves simulation and live drills.
        plan: \(name)
        objectives:
          rto: 1h                 # from the request to the last critical server launched
          rpo: 15m                # the oldest recovery point that may be used
        target:
          account: "123456789012"
          region: us-east-1
          role: arn:aws:iam::123456789012:role/DRSOrchestrationRole
          externalId: \(name)
        notify:
          topic: arn:aws:sns:us-east-1:999999999999:dr-drills
        waves:
          - name: database
            servers: [db-1]
            budget: 20m
          - name: application
            dependsOn: [database]
            servers: { tags: { tier: application } }
          - name: web
            dependsOn: [application]
            servers: [web-1, { name: web-2, impact: optional }]

        """
    }

    private static func world(_ name: String) -> String {
        """
        # What the rehearsal meets: accounts, servers, and how long things take. Make one from your own account with
        #   aws drs describe-source-servers > servers.json && muster import servers.json --world world.yaml
        world: \(name)
        start: 2026-03-02T09:00:00Z
        caller:
          account: "999999999999"
          user: dr-operator
        accounts:
          "999999999999":         # where Muster runs, and where people hear of the drill
            regions:
              us-east-1:
                topics:
                  dr-drills:
                    - email: dr-team@example.com
          "123456789012":         # where the servers are recovered
            roles:
              DRSOrchestrationRole:
                trusts: ["999999999999"]
                externalId: \(name)
            regions:
              us-east-1:
                servers:
                  - name: db-1
                    os: linux
                    disks: [100GiB]
                    tags: { tier: database }
                    replication: { lag: 3s }
                  - name: app-1
                    os: windows
                    tags: { tier: application }
                  - name: app-2
                    os: linux
                    tags: { tier: application }
                  - name: web-1
                    os: linux
                    tags: { tier: web }
                  - name: web-2
                    os: linux
                    tags: { tier: web }

        """
    }

    private static func scenario(_ name: String) -> String {
        """
        # Everything works: the drill completes within its objectives.
        # Add faults below to see what the plan does when it does not.
        scenario: \(name)
        plan: plans/\(name).yaml
        world: worlds/\(name).yaml
        mode: drill
        seed: 1
        expect:
          outcome: completed
          notified: [started, completed]

        """
    }
}

extension StarterProject {
    /// Rehearses the starter project without touching a file.
    ///
    /// - Returns: How many events the execution has.
    package static func rehearse() throws -> Int {
        let files = files(name: "starter")
        let contents = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        let loaded = try LoadedScenario(file: "starter.yaml", loader: .memory(contents))
        return try Rehearsal(loaded).run().events.count
    }
}
