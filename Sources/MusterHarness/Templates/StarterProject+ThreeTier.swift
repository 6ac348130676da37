extension StarterProject {
    static let threeTierPlan = """
        # What is recovered, in which order, and how fast it has to be. The same file serves simulation and live drills.
        plan: NAME
        objectives:
          rto: 2h                 # from the request to the last critical server launched
          rpo: 15m                # the oldest recovery point that may be used
        target:
          account: "123456789012"
          region: us-east-1
          role: arn:aws:iam::123456789012:role/DRSOrchestrationRole
          externalId: NAME
        notify:
          topic: arn:aws:sns:us-east-1:999999999999:dr-drills
        waves:
          - name: database
            servers: [db-1]
            after:                # launched is not ready: the next wave waits until the database answers
              - { probe: tcp, address: "db-1:5432", timeout: 5m }
            budget: 20m           # how long it should take; over it is a missed gate
            timeout: 40m          # how long it may take; over it the wave is given up
          - name: application
            dependsOn: [database]
            servers: { tags: { tier: application } }
            budget: 45m           # one of them is a Windows server
            timeout: 1h
          - name: web
            dependsOn: [application]
            servers: [web-1, { name: web-2, impact: optional }]
            budget: 20m
            timeout: 40m

        """

    static let threeTierWorld = """
        # What the rehearsal meets: accounts, servers, and how long things take. Make one from your own account with
        #   aws drs describe-source-servers > servers.json && muster import servers.json --world world.yaml
        world: NAME
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
                externalId: NAME
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

    static let threeTierScenario = """
        # Everything works: the drill completes within its objectives.
        #
        # Add faults below to see what the plan does when it does not, for example
        #   faults:
        #     - { phase: launch, server: db-1, result: LAUNCH_FAILED }
        scenario: NAME
        plan: plans/NAME.yaml
        world: worlds/NAME.yaml
        mode: drill
        seed: 1
        expect:
          outcome: completed
          calls: { "drs:StartRecovery": 3 }
          notified: [started, completed]

        """
}
