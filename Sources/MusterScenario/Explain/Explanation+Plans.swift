extension Explanation {
    /// Rules of plans, M0201 to M0225.
    static let plans = #"""
        M0201
        A plan without waves recovers nothing.
        > It would complete at once, and pass.
        wrong plan:
            waves: []
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0202
        Two waves of a plan have the same name.
        > Dependencies, approvals and expectations mean waves by name.
        wrong plan:
            waves:
              - { name: app, servers: [app-1] }
              - { name: app, servers: [app-2] }
        right plan:
            waves:
              - { name: app-1, servers: [app-1] }
              - { name: app-2, servers: [app-2] }
        M0203
        A wave's dependsOn names a wave that the plan does not have.
        > Left alone, the wave would start too early or never.
        wrong plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [databse], servers: [app-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        M0204
        Waves wait for each other in a circle.
        > None of them could ever start.
        wrong plan:
            waves:
              - { name: database, dependsOn: [app], servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        M0205
        A plan states its order in two ways, or numbers only some of its waves.
        > Which of the two rules would be a guess. dependsOn says more: it names the reason of each wait.
        wrong plan:
            waves:
              - { name: database, order: 1, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        M0206
        A wave has an empty list of servers.
        > It would be complete at once, and what depends on it would start.
        wrong plan:
            waves:
              - { name: app, servers: [] }
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        M0207
        A wave holds more servers than one DRS job takes.
        > DRS refuses the whole launch; the quota cannot be raised.
        wrong plan described:
            (a wave of 101 servers)
        right plan:
            waves:
              - { name: app-a, order: 1, servers: [app-1] }
              - { name: app-b, order: 1, servers: [app-2] }
        M0208
        A server stands twice in one wave.
        > One of the two is often a slip for another server, which would then not be recovered.
        wrong plan:
            waves:
              - { name: app, servers: [app-1, app-1] }
        right plan:
            waves:
              - { name: app, servers: [app-1, app-2] }
        M0209
        A server stands in two waves.
        > The second launch would remove what the first one has recovered.
        wrong plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, servers: [app-1, db-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, servers: [app-1] }
        M0210
        A text begins like a source server id and is not one.
        > An id is "s-" and seventeen letters or digits; a character too few is easily lost in copying.
        wrong plan:
            waves:
              - { name: app, servers: [s-0123456789abcdef] }
        right plan:
            waves:
              - { name: app, servers: [s-0123456789abcdef0] }
        M0211
        A plan names a server that its Region of the world does not have.
        > A live drill would find this out when it is this wave's turn.
        wrong plan:
            waves:
              - { name: app, servers: [app-9] }
        wrong world:
            world: shop
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        right world:
            world: shop
        M0212
        No server carries the tags of a selection.
        > The wave would be empty, and complete at once. Keys and values are compared exactly, letter case included.
        wrong plan:
            waves:
              - { name: app, servers: { tags: { tier: Application } } }
        wrong world:
            world: shop
        right plan:
            waves:
              - { name: app, servers: [app-1] }
        right world:
            world: shop
        M0213
        A probe or an action cannot be carried out as it stands.
        > One that could not run would never pass, and the wave would fail for no reason of its own.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: app-1 }] }
        right plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:8080" }] }
        M0214
        A member does not say which server is meant, or says it in two ways.
        > A name and an id may mean different servers.
        wrong plan:
            waves:
              - { name: app, servers: [{ name: app-1, id: s-0123456789abcdef0 }] }
        right plan:
            waves:
              - { name: app, servers: [{ id: s-0123456789abcdef0 }] }
        M0215
        A name in the plan is that of several servers.
        > Which of them is meant would be a guess; ids tell them apart.
        wrong plan:
            waves:
              - { name: app, servers: [app-1] }
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    servers:
                      - { name: app-1, id: s-0123456789abcdef0 }
                      - { name: app-1, id: s-0123456789abcdef1 }
        right plan:
            waves:
              - { name: app, servers: [s-0123456789abcdef0] }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    servers:
                      - { name: app-1, id: s-0123456789abcdef0 }
                      - { name: app-1, id: s-0123456789abcdef1 }
        M0216
        A target is an account that the world does not have.
        > Either the id is wrong, or the world lacks an account, and every wave there would be rehearsed against nothing.
        wrong plan:
            target: { account: "123456789021", region: us-east-1 }
        wrong world:
            world: shop
        right plan:
            target: { account: "123456789012", region: us-east-1 }
        right world:
            world: shop
        M0217
        A target is a Region that the account does not have in this world.
        > Source servers live in one Region; in another one nobody is found.
        wrong plan:
            target: { account: "123456789012", region: us-east-2 }
        wrong world:
            world: shop
        right plan:
            target: { account: "123456789012", region: us-east-1 }
        right world:
            world: shop
        M0218
        A target's role is not among the roles that the world gives to the account.
        > Assuming it is refused, so nothing there can be recovered. A scenario may want exactly that; the run goes on.
        wrong plan:
            target: { account: "123456789012", region: us-east-1, role: DRSRole }
        wrong world:
            world: shop
        right plan:
            target: { account: "123456789012", region: us-east-1 }
        right world:
            world: shop
        M0219
        The topic of the plan does not exist in the world.
        > Publishing is refused, and nobody hears of the drill. The drill itself goes on.
        wrong plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:drills" }
        wrong world:
            world: shop
        right plan:
            notify: { topic: "arn:aws:sns:us-east-1:123456789012:dr-drills" }
        right world:
            world: shop
        M0220
        A wave tolerates as many failures as it has critical servers.
        > It counts as recovered when nothing was. Whoever can be done without is better marked as optional.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], tolerate: { failedServers: 1 } }
        right plan:
            waves:
              - { name: app, servers: [app-1, app-2, app-3], tolerate: { failedServers: 1 } }
        M0221
        A wave is given up before its budget is over.
        > The budget can never be missed, since the wave has timed out by then.
        wrong plan:
            waves:
              - { name: app, servers: [app-1], budget: 3h, timeout: 2h }
        right plan:
            waves:
              - { name: app, servers: [app-1], budget: 1h, timeout: 2h }
        M0222
        The role of a target belongs to another account than the target, or is missing where one is needed.
        > A role leads into its own account only; with another one every call would act in the wrong place.
        wrong plan:
            target: { account: "123456789012", region: us-east-1, role: "arn:aws:iam::210987654321:role/DRS" }
        right plan:
            target: { account: "123456789012", region: us-east-1, role: "arn:aws:iam::123456789012:role/DRS" }
        M0223
        A wave's dependsOn names the same wave twice.
        > One of the two is often a slip for another wave.
        wrong plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database, database], servers: [app-1] }
        right plan:
            waves:
              - { name: database, servers: [db-1] }
              - { name: app, dependsOn: [database], servers: [app-1] }
        M0224
        An objective allows no time at all.
        > Every run would miss it.
        wrong plan:
            objectives: { rto: 0s }
        right plan:
            objectives: { rto: 4h }
        M0225
        An objective that nothing measures.
        > A misspelt objective that were ignored would always be met.
        wrong plan:
            objectives: { recoveryTime: 4h }
        right plan:
            objectives: { rto: 4h }
        """#
}
