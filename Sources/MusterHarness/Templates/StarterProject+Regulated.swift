extension StarterProject {
    static let regulatedPlan = """
        # A plan for those who have to show who decided what, and when: nothing starts without a release, and nothing is
        # built on the ledger before its owner has looked at it. Every approval has a deputy and a time limit.
        plan: NAME
        objectives: { rto: 4h, rpo: 15m, waveTransition: 30s, detection: 30s, start: 1m }
        target:
          account: "123456789012"
          region: eu-central-1
          role: DRSOrchestrationRole
          externalId: NAME
        notify: { topic: "arn:aws:sns:eu-central-1:999999999999:dr-drills" }
        waves:
          - name: ledger
            approval: { from: [incident-manager, deputy-manager], timeout: 30m, onTimeout: cancel }
            servers: [ledger-1, ledger-2]
            budget: 25m
            timeout: 1h
          - name: booking
            dependsOn: [ledger]
            approval: { from: [dba-oncall, dba-deputy], timeout: 45m, onTimeout: fail }
            servers: [booking-1, booking-2, booking-3]
            budget: 25m
            timeout: 1h
          - name: portal
            dependsOn: [booking]
            servers: [portal-1, portal-2]
            budget: 25m
            timeout: 1h

        """

    static let regulatedWorld = """
        # Servers as they replicate on an ordinary day.
        world: NAME
        start: 2026-03-02T09:00:00Z
        caller: { account: "999999999999", role: DrillRunner }
        accounts:
          "999999999999":
            regions:
              eu-central-1:
                topics: { dr-drills: [incident-team@example.com, { sms: "+4930123456" }] }
          "123456789012":
            roles: { DRSOrchestrationRole: { trusts: ["999999999999"], externalId: NAME, maxSession: 2h } }
            regions:
              eu-central-1:
                servers:
                  - { name: "ledger-{1..2}", disks: [100GiB, 500GiB], tags: { tier: database }, replication: { lag: 4s } }
                  - { name: "booking-{1..3}", tags: { tier: application }, replication: { lag: 2s } }
                  - { name: "portal-{1..2}", tags: { tier: web } }

        """

    static let regulatedScenario = """
        # The drill is released after twelve minutes, and the deputy of the database team answers for a colleague on leave.
        #
        # It shows decisions as evidence: the record has who decided, when and why, and the report tells the recovery time
        # with the waits for people and without. It must conclude that the drill completes within its objectives.
        scenario: NAME
        plan: plans/NAME.yaml
        world: worlds/NAME.yaml
        mode: drill
        seed: 1
        people:
          - { approve: ledger, after: 12m, by: incident-manager, reason: "yearly drill, announced on Friday" }
          - { approve: booking, after: 20m, by: dba-deputy, reason: "both ledgers answer, totals agree" }
        expect:
          outcome: completed
          waves: { ledger: completed, booking: completed, portal: completed }
          calls: { "drs:StartRecovery": 3 }
          notified: [started, approvalRequired, approvalGranted, approvalRequired, approvalGranted, completed]

        """
}
