extension Explanation {
    /// Advice on quotas, people, roles and scenarios.
    static let otherAdvice = #"""
        M0620
        Waves that nothing makes wait for each other may together launch more servers in one account and Region than DRS takes in all of its jobs.
        > The launch that exceeds the quota is refused as a whole, and the quota cannot be raised.
        wrong plan:
            onQuota: wait
            waves:
              - { name: a, order: 1, servers: { tags: { group: a } } }
              - { name: b, order: 1, servers: { tags: { group: b } } }
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    quotas: { serversInAllJobs: 15 }
                    servers:
                      - { name: "a-{1..10}", tags: { group: a } }
                      - { name: "b-{1..10}", tags: { group: b } }
        right plan:
            waves:
              - { name: a, order: 1, servers: { tags: { group: a } } }
              - { name: b, order: 2, servers: { tags: { group: b } } }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    quotas: { serversInAllJobs: 15 }
                    servers:
                      - { name: "a-{1..10}", tags: { group: a } }
                      - { name: "b-{1..10}", tags: { group: b } }
        M0621
        Waves that nothing makes wait for each other may together need more jobs at once in one account and Region than DRS runs.
        > The launch of the next wave is refused until a job ends, and the quota cannot be raised.
        wrong plan:
            waves:
              - { name: a, order: 1, servers: [app-1] }
              - { name: b, order: 1, servers: [web-1] }
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { quotas: { concurrentJobs: 1 }, servers: [{ name: app-1 }, { name: web-1 }] }
        right plan:
            waves:
              - { name: a, servers: [app-1, web-1] }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { quotas: { concurrentJobs: 1 }, servers: [{ name: app-1 }, { name: web-1 }] }
        M0622
        A wave holds more servers than one DRS job takes, so it is launched by several.
        > Each job has a status of its own and ends on its own, and takes a place among the twenty that DRS runs at once.
        wrong plan described:
            (a wave of 120 servers that may be split)
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0623
        The plan has more waves than a native recovery plan of DRS has steps, which is twenty.
        > It cannot become a native plan as it is.
        wrong plan described:
            (a plan of 21 waves)
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0624
        The plan has more servers than a native recovery plan of DRS takes, which is a hundred.
        > It cannot become a native plan as it is.
        wrong plan described:
            (two waves of 60 servers)
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0625
        The time limits of all waves add up to more than 24 hours.
        > A native execution takes one step after the other and ends after 24 hours as timed out, without another try.
        wrong plan:
            waves:
              - { name: database, servers: [db-1], timeout: 20h }
              - { name: app, servers: [app-1], timeout: 20h }
        right plan:
            waves:
              - { name: database, servers: [db-1], timeout: 2h }
              - { name: app, servers: [app-1], timeout: 2h }
        M0626
        The plan names no topic.
        > Nobody hears when the execution starts, waits for an approval, or fails; somebody has to sit and watch.
        wrong plan:
            plan: shop
        right plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        M0627
        The topic of the plan has no subscription that was confirmed.
        > Messages are published and reach nobody; SNS counts that as a success.
        wrong plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    topics: { dr-drills: [{ email: dr-team@example.com, confirmed: false }] }
                    servers: [{ name: app-1 }]
        right plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        right world:
            world: shop
        M0628
        An approval does not say who may give it.
        > Anybody can, also whoever started the drill. An auditor asks for the name of somebody who was entitled.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { timeout: 15m } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], timeout: 15m } }
        M0629
        One person alone may give an approval.
        > Disasters do not ask who is on leave. A drill that always finds the same person proves nothing about the deputy.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 15m } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], timeout: 15m } }
        M0630
        A scenario is to complete, and nobody in it answers an approval in time.
        > The time-out of the approval decides, and the scenario fails for a reason that it is not about.
        wrong scenario:
            scenario: example
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], timeout: 15m } }
        right scenario:
            people:
              - { approve: app, after: 5m, by: ben }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], timeout: 15m } }
        M0631
        An approval is taken as given when nobody answers.
        > It stops nothing: on the day when everybody is busy it opens by itself, and the record shows a gate.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], onTimeout: continue } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], onTimeout: cancel } }
        M0632
        A role of another account is assumed without an external id.
        > Whoever can make Muster's account assume roles can reach this one too. An external id in the role's trust binds it to this plan.
        wrong plan:
            target: { account: "123456789012", region: us-east-1, role: DRSRole }
        right plan:
            target: { account: "123456789012", region: us-east-1, role: DRSRole, externalId: shop-2026 }
        M0633
        A server of a drill still has the instance of a recovery in earnest.
        > A new launch of a server first removes the instance of the launch before. The drill would switch off what people work on.
        wrong plan:
            waves:
              - { name: app, servers: [app-1] }
        wrong world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1, leftover: { drill: false, age: 2d } }] } }
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        right world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1, leftover: { drill: true, age: 2d } }] } }
        M0634
        A scenario has no expectations of its own, so it expects that the plan completes.
        > It passes as long as nothing fails, however often a call is made and whoever is told. With faults in it, it says nothing about what they are to bring about.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", calls: 3..7, error: ThrottlingException }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", calls: 3..7, error: ThrottlingException }
            expect: { outcome: completed, calls: { "drs:StartRecovery": 1 } }
        M0635
        A scenario does not begin with a comment that says what it shows.
        > Reports repeat that comment. Without it, whoever reads a failed one has to guess what it was about.
        wrong scenario:
            scenario: example
        right scenario:
            # DRS throttles, and the drill completes all the same.
            scenario: example
        M0636
        A comment silences advice and does not say why.
        > The next reader cannot tell a decision from a nuisance. Without a reason the comment does nothing.
        wrong plan:
            # muster: ignore M0618
            plan: shop
        right plan:
            # muster: ignore M0618 because the objective is set by each tenant
            plan: shop
        M0637
        A comment silences advice that is not given, or that does not exist.
        > The plan has changed, or the code is a slip. A comment that waits for advice to come would hide it.
        wrong plan:
            # muster: ignore M0618 because the objective is set by each tenant
            plan: shop
            objectives: { rto: 4h }
        right plan:
            # muster: ignore M0618 because the objective is set by each tenant
            plan: shop
        M0638
        A wave may fail while another one, which does not depend on it, has still to start, and the plan does not say what is to happen then.
        > Without "onFailure" everything goes on that does not depend on the failed wave. In earnest that brings back as much as can be; in a drill it may launch servers that nobody looks at any more. Whoever reads the plan at night should not have to know.
        wrong plan:
            waves:
              - { name: app, dependsOn: [], servers: [app-1] }
              - { name: intranet, dependsOn: [], servers: [web-1] }
              - { name: mail, dependsOn: [intranet], servers: [db-1] }
        right plan:
            onFailure: continue
            waves:
              - { name: app, dependsOn: [], servers: [app-1] }
              - { name: intranet, dependsOn: [], servers: [web-1] }
              - { name: mail, dependsOn: [intranet], servers: [db-1] }
        """#
}
