extension Explanation {
    /// Advice on objectives, budgets and limits.
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
}
