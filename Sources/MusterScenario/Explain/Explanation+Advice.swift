extension Explanation {
    static let orderAdvice = #"""
        M0601
        A wave names a dependency that another of its dependencies brings along: without it, the same waves are over before this one starts.
        > It changes nothing, and hides which dependency is the real one. Somebody who later removes the other one believes that this one still holds the order.
        wrong plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
              - { name: web, dependsOn: [database, app], servers: [web-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
              - { name: web, dependsOn: [app], servers: [web-1] }
        M0602
        Without dependsOn, waves follow one another as they stand or as they are numbered. Here the servers of two such waves carry the tags of different applications, so nothing but their order makes one wait for the other.
        > Each such wait costs a whole launch, and a failure of the first application keeps the second from recovering.
        wrong plan:
            waves:
              - { name: shop, servers: [app-1] }
              - { name: payroll, servers: [app-2] }
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    servers:
                      - { name: app-1, tags: { application: shop } }
                      - { name: app-2, tags: { application: payroll } }
        right plan:
            waves:
              - { name: shop, order: 1, servers: [app-1] }
              - { name: payroll, order: 1, servers: [app-2] }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    servers:
                      - { name: app-1, tags: { application: shop } }
                      - { name: app-2, tags: { application: payroll } }
        M0603
        Waves of one server each follow one another, their servers are of one kind by tag or name, and nothing is examined between them.
        > Servers of one wave recover in one job, side by side. In series each adds a whole launch to the recovery time.
        wrong plan:
            waves:
              - { name: first, servers: [web-1] }
              - { name: second, servers: [web-2] }
        right plan:
            waves:
              - { name: web, servers: [web-1, web-2] }
        M0604
        Two waves select by tags, and one selection asks for everything that the other one asks for. A server that carries the tags of both belongs to both.
        > A server recovers in one wave only. Whether there is such a server is known when the plan meets an account, which may be in the middle of a drill.
        wrong plan:
            waves:
              - { name: app, servers: { tags: { tier: app } } }
              - { name: batch, servers: { tags: { tier: app, job: batch } } }
        right plan:
            waves:
              - { name: app, servers: { tags: { tier: app, job: none } } }
              - { name: batch, servers: { tags: { tier: app, job: batch } } }
        M0605
        A wave keeps data, by the names or tags of its servers, and other waves start as soon as it is launched, with no probe and no approval between the two.
        > LAUNCHED says that a machine was started. Whether the database has replayed its log, and whether its data is of the right hour, it does not say. What starts too early fails in ways that look like failures of its own.
        wrong plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1], after: [{ probe: tcp, address: "db-1:5432", timeout: 5m }] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        M0606
        A wave that keeps data waits for others, and nothing examines these before it starts.
        > Directory, network and storage services below a database have to answer, not only to be launched, or the database starts in a state from which it does not recover by itself.
        wrong plan:
            waves:
              - { name: directory, servers: [dc-1] }
              - { name: database, dependsOn: [directory], servers: [db-1] }
        right plan:
            waves:
              - { name: directory, servers: [dc-1], after: [{ probe: tcp, address: "dc-1:389", timeout: 5m }] }
              - { name: database, dependsOn: [directory], servers: [db-1] }
        M0607
        Every server of the plan is optional.
        > No failure fails the plan. Even one of which nothing at all was recovered is completed in part.
        wrong plan:
            waves:
              - { name: app, servers: [{ name: app-1, impact: optional }] }
        right plan:
            waves:
              - { name: app, servers: [app-1, { name: app-2, impact: optional }] }
        M0608
        A wave holds optional servers only, and others wait for it.
        > It cannot fail, so the others start even when none of its servers is there; the recovery time leaves it out, although everybody waits for it.
        wrong plan:
            waves:
              - { name: cache, servers: [{ name: cache-1, impact: optional }] }
              - { name: app, dependsOn: [cache], servers: [app-1] }
        right plan:
            waves:
              - { name: cache, servers: [{ name: cache-1, impact: optional }] }
              - { name: app, dependsOn: [], servers: [app-1] }
        M0609
        The plan has a recovery time objective, and its last wave holds optional servers only.
        > The recovery time is measured to the last critical server. However long this wave takes, the objective is met.
        wrong plan:
            objectives: { rto: 4h }
            waves:
              - { name: app, servers: [app-1] }
              - { name: reports, servers: [{ name: reports-1, impact: optional }] }
        right plan:
            objectives: { rto: 4h }
            waves:
              - { name: app, servers: [app-1] }
              - { name: reports, servers: [reports-1] }
        M0610
        A wave counts as recovered when half of its critical servers are lost, or more.
        > The failure shows as "partial", waves behind it start, and the service runs at half its strength on the day when everybody comes back.
        wrong plan:
            waves:
              - { name: app, servers: [app-1, app-2], tolerate: { failedServers: 1 } }
        right plan:
            waves:
              - { name: app, servers: [app-1, app-2, app-3, app-4], tolerate: { failedServers: 1 } }
        """#

    static let timeAdvice = #"""
        M0611
        The budgets of waves that follow one another add up to more than the recovery time objective.
        > Every wave can keep its budget and the plan still miss its objective; nobody would know which wave to make faster.
        wrong plan:
            objectives: { rto: 1h }
            waves:
              - { name: database, servers: [db-1], budget: 40m }
              - { name: app, servers: [app-1], budget: 40m }
        right plan:
            objectives: { rto: 90m }
            waves:
              - { name: database, servers: [db-1], budget: 40m }
              - { name: app, servers: [app-1], budget: 40m }
        M0612
        A wave may go on until the objective is missed before it is given up. A wave without a timeout has one of two hours.
        > A launch that hangs is noticed when nothing can be saved. A limit below the objective leaves time to act.
        wrong plan:
            objectives: { rto: 1h }
        right plan:
            objectives: { rto: 1h }
            waves:
              - { name: app, servers: [app-1], timeout: 40m }
        M0613
        The time that people may take for an approval is longer than the whole objective. An approval without a timeout waits for a day.
        > Holds count: the service is away while the question stands. The report shows the recovery time with and without them, and the objective is judged with them.
        wrong plan:
            objectives: { rto: 1h }
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 2h } }
        right plan:
            objectives: { rto: 1h }
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 15m } }
        M0614
        Waves that follow one another usually take longer than the objective allows, by the latency profiles of their slowest servers.
        > No drill of this plan can meet it, even when nothing goes wrong.
        wrong plan:
            objectives: { rto: 15m }
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, servers: [app-1] }
        wrong world:
            world: shop
        right plan:
            objectives: { rto: 1h }
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, servers: [app-1] }
        right world:
            world: shop
        M0615
        The budget of a wave is shorter than a launch of its slowest server usually takes, by its latency profile.
        > The gate is missed in every drill, and people learn to look past it.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], budget: 5m }
        wrong world:
            world: shop
        right plan:
            waves:
              - { name: app, servers: [app-1], budget: 15m }
        right world:
            world: shop
        M0616
        The time limit of a wave is shorter than a launch of its slowest server usually takes, by its latency profile.
        > The wave is given up while DRS is still at work, and its job goes on without anybody looking.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], timeout: 5m }
        wrong world:
            world: shop
        right plan:
            waves:
              - { name: app, servers: [app-1], timeout: 1h }
        right world:
            world: shop
        M0617
        The plan has a recovery time objective, and a wave has no budget.
        > When the objective is missed, budgets tell which wave used it up. Without them the report shows times and no verdict on them.
        wrong plan:
            objectives: { rto: 1h }
            waves:
              - { name: app, servers: [app-1] }
        right plan:
            objectives: { rto: 1h }
            waves:
              - { name: app, servers: [app-1], budget: 30m }
        M0618
        The plan does not say how fast it has to recover.
        > A drill of it passes however long it takes.
        wrong plan:
            objectives: { rpo: 15m }
        right plan:
            objectives: { rpo: 15m, rto: 4h }
        M0619
        The copies of servers are further behind than the recovery point objective allows, before the drill has begun.
        > The objective is missed by whatever is launched. Either the replication needs mending, or the scenario is about just this and expects the miss.
        wrong plan:
            objectives: { rpo: 1m }
        wrong world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, replication: { lag: 5m } }] } } }
        right plan:
            objectives: { rpo: 15m }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, replication: { lag: 5m } }] } } }
        """#

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
