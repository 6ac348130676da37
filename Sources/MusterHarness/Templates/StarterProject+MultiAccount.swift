extension StarterProject {
    static let multiAccountPlan = """
        # A hub account runs the drill; two spoke accounts in two Regions hold the servers. Each spoke has a role that the
        # hub may assume, bound to this plan by an external id. The spokes recover in parallel, the portal after both.
        plan: NAME
        objectives: { rto: 2h, rpo: 15m }
        target:                   # where waves recover that do not say otherwise: the first spoke
          account: "111111111111"
          region: us-east-1
          role: DRSOrchestrationRole
          externalId: NAME
        notify: { topic: "arn:aws:sns:us-east-1:999999999999:dr-drills" }
        waves:
          - name: orders
            dependsOn: []
            servers: { tags: { service: orders } }
            budget: 25m
            timeout: 50m
          - name: payments
            dependsOn: []
            target:               # the second spoke
              account: "222222222222"
              region: eu-west-1
              role: DRSOrchestrationRole
              externalId: NAME
            servers: { tags: { service: payments } }
            budget: 25m
            timeout: 50m
          - name: portal
            dependsOn: [orders, payments]
            servers: { tags: { service: portal } }
            budget: 25m
            timeout: 50m

        """

    static let multiAccountWorld = """
        # The hub, where Muster runs, and two spokes.
        world: NAME
        start: 2026-03-02T09:00:00Z
        caller: { account: "999999999999", role: DrillRunner }
        accounts:
          "999999999999":
            regions:
              us-east-1:
                topics: { dr-drills: [dr-team@example.com, { https: "https://example.com/drills" }] }
          "111111111111":
            roles: { DRSOrchestrationRole: { trusts: ["999999999999"], externalId: NAME } }
            regions:
              us-east-1:
                servers:
                  - { name: "orders-{1..4}", tags: { service: orders } }
                  - { name: "portal-{1..2}", tags: { service: portal } }
          "222222222222":
            roles: { DRSOrchestrationRole: { trusts: ["999999999999"], externalId: NAME } }
            regions:
              eu-west-1:
                servers:
                  - { name: "payments-{1..3}", tags: { service: payments } }

        """

    static let multiAccountScenario = """
        # Both spokes recover at the same time, the portal after them.
        #
        # It shows cross-account work: a role is assumed in each spoke before anything is called there. It must conclude
        # that the drill completes, with one launch for each wave.
        scenario: NAME
        plan: plans/NAME.yaml
        world: worlds/NAME.yaml
        mode: drill
        seed: 1
        expect:
          outcome: completed
          waves: { orders: completed, payments: completed, portal: completed }
          calls: { "drs:StartRecovery": 3, "sts:AssumeRole": ">= 2" }
          notified: [started, completed]

        """
}
