extension Explanation {
    /// Advice on the order of waves, and on what stands between them.
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
}
