extension Explanation {
    /// Rules of what happens in and around waves, from M0226 on.
    static let waves = #"""
        M0226
        A scenario expects an objective to be missed that its plan does not set.
        > Without a limit nothing can be missed.
        wrong scenario:
            expect: { misses: [rto] }
        wrong plan:
            plan: shop
        right scenario:
            expect: { misses: [rto] }
        right plan:
            objectives: { rto: 1m }
        M0230
        Two probes or actions of one wave have the same name.
        > Scenarios answer for them by name, and reports could not tell them apart.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], before: [{ action: command, run: ./a }], after: [{ action: command, run: ./a }] }
        right plan:
            waves:
              - { name: app, servers: [app-1], before: [{ action: command, run: ./a }], after: [{ action: command, name: again, run: ./a }] }
        M0231
        A probe has to pass more often in a row than it may be tried, or than its time has room for.
        > It could never pass.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80", passes: 3, attempts: 2 }] }
        right plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80", passes: 3 }] }
        M0232
        The point in time to recover to is neither a moment, nor an age, nor the id of a recovery point of one server.
        > A wave recovered to another moment than was meant brings back what was to be left behind.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], asOf: 2h }
        right plan:
            waves:
              - { name: app, servers: [app-1], asOf: "2h ago" }
        M0233
        The wave's time is up before the next attempt would begin.
        > It is never tried again, although the plan looks as if it were.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], timeout: 1h, retry: { attempts: 2, delay: 1h } }
        right plan:
            waves:
              - { name: app, servers: [app-1], timeout: 3h, retry: { attempts: 2, delay: 10m } }
        M0234
        Waves that may run at the same time hold more servers than DRS takes in all jobs, and the plan does not wait for room.
        > Some of them could not be launched beside the others.
        wrong plan:
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
            onQuota: wait
            waves:
              - { name: a, order: 1, servers: { tags: { group: a } } }
              - { name: b, order: 1, servers: { tags: { group: b } } }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    quotas: { serversInAllJobs: 15 }
                    servers:
                      - { name: "a-{1..10}", tags: { group: a } }
                      - { name: "b-{1..10}", tags: { group: b } }
        M0240
        An approval needs more people than may give it.
        > It could never be given, and would always run out.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], quorum: 2 } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna, ben], quorum: 2 } }
        M0241
        Further people would be asked when the approval has ended already.
        > They are never asked, although the plan looks as if they were.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 1h, escalate: { after: 2h, to: [ben] } } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 1h, escalate: { after: 20m, to: [ben] } } }
        M0242
        Further people are asked later, where anybody may decide from the beginning on.
        > The escalation gives nobody a right that they do not have.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { escalate: { after: 20m, to: [ben] } } }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], escalate: { after: 20m, to: [ben] } } }
        """#
}
