extension Explanation {
    /// Rules of worlds.
    static let worlds = #"""
        M0301
        A world has no accounts.
        > There is nothing in it that a plan could recover.
        wrong world:
            accounts: {}
        right world:
            accounts: { "123456789012": {} }
        M0302
        Two things of a world have the same name or id.
        > Which of them a plan or a fault means would be a guess.
        wrong world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1 }, { name: app-1 }] } }
        right world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1 }, { name: app-2 }] } }
        M0303
        A server or a profile names a latency profile that does not exist.
        > How long its launch takes would be unknown.
        wrong world:
            profiles: { ours: { like: linus } }
        right world:
            profiles: { ours: { like: linux } }
        M0304
        A law of a duration contradicts itself: two laws at once, or bounds that exclude each other.
        > No duration could be drawn from it.
        wrong world:
            profiles: { ours: { launch: { between: [6m, 4m] } } }
        right world:
            profiles: { ours: { launch: { between: [4m, 6m] } } }
        M0305
        A range of servers cannot be expanded, or gives to all of them what only one can have.
        > The world would hold other servers than its author believes.
        wrong world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: "web-{9..1}" }] } } }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: "web-{1..9}" }] } } }
        M0306
        A world holds more than 20,000 servers.
        > That is beyond what DRS takes in five accounts.
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { servers: [{ name: "a-{1..9999}" }, { name: "b-{1..9999}" }, { name: "c-{1..9}" }] }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: "a-{1..9}" }] } } }
        M0307
        A server has no disk, or more than the sixty that DRS replicates.
        > Such a server cannot be protected.
        wrong world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, disks: [] }] } } }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { servers: [{ name: app-1, disks: [100GiB] }] } } }
        M0308
        A subscription does not say how it is reached, or says it in two ways.
        > SNS refuses it, and the message would reach nobody.
        wrong world:
            accounts:
              "123456789012": { regions: { us-east-1: { topics: { dr-drills: [dr-team] } } } }
        right world:
            accounts:
              "123456789012": { regions: { us-east-1: { topics: { dr-drills: [dr-team@example.com] } } } }
        M0309
        Who runs Muster in this world cannot be told.
        > Every call acts as this caller, and permissions follow from it.
        wrong world:
            caller: { account: "123456789012", user: anna, role: Operator }
        right world:
            caller: { account: "123456789012", role: Operator }
        M0310
        A role has a name that IAM refuses.
        > No such role can exist, so no plan can assume it.
        wrong world:
            accounts:
              "123456789012": { roles: { "DR role": { trusts: ["123456789012"] } } }
        right world:
            accounts:
              "123456789012": { roles: { DRRole: { trusts: ["123456789012"] } } }
        M0311
        A job of somebody else names a server that its Region does not have.
        > The job would keep nobody busy.
        wrong world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1 }], jobs: [{ servers: [app-9], remaining: 5m }] } }
        right world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1 }], jobs: [{ servers: [app-1], remaining: 5m }] } }
        M0312
        Replication is given a state and an error that DRS never shows together.
        > A rehearsal in a state that cannot occur proves nothing.
        wrong world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1, replication: { error: AGENT_NOT_SEEN } }] } }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { servers: [{ name: app-1, replication: { state: STALLED, error: AGENT_NOT_SEEN } }] }
        M0313
        A job of somebody else has an age, and is asked for during the run.
        > It is either active when the run begins or comes later; what it keeps busy, and from when on, would be a guess.
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { servers: [{ name: app-1 }], jobs: [{ servers: [app-1], age: 5m, asked: 5m, remaining: 5m }] }
        right world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1 }], jobs: [{ servers: [app-1], asked: 5m, remaining: 5m }] } }
        M0314
        A server is launched into an instance that is there, and takes its address or its tags along.
        > DRS refuses such settings: the instance keeps its own. Which of the two holds would be a guess.
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    instances: [{ id: i-0123456789abcdef0, stopped: true }]
                    servers: [{ name: app-1, launch: { intoInstance: i-0123456789abcdef0, copyTags: true } }]
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    instances: [{ id: i-0123456789abcdef0, stopped: true }]
                    servers: [{ name: app-1, launch: { intoInstance: i-0123456789abcdef0 } }]
        M0315
        A server is the way back of an instance that DRS has launched elsewhere, and the two do not go together.
        > The instance has to come from AWS, and the server has to say where it runs; one instance has one way back.
        wrong world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { servers: [{ name: app-1, ec2Instance: i-0123456789abcdef0 }] }
                  us-west-2:
                    servers:
                      - { name: app-1, leftover: { drill: false, age: 1d, instance: i-0123456789abcdef0 } }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1: { servers: [{ name: app-1, ec2Instance: i-0123456789abcdef0, originRegion: us-west-2 }] }
                  us-west-2:
                    servers:
                      - name: app-1
                        ec2Instance: i-0fedcba9876543210
                        originRegion: us-east-1
                        leftover: { drill: false, age: 1d, instance: i-0123456789abcdef0 }
        M0320
        A policy is not one that IAM would take: it has no statement, a statement lacks a part, or a value is malformed.
        > IAM refuses the document, so nobody could have this permission. A rehearsal with it would prove nothing.
        wrong world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies: [{ Version: "2012-10-17", Statement: [] }]
        right world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies: [{ Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "drs:*", Resource: "*" }] }]
        M0321
        A condition uses an operator that IAM does not have, or that Muster does not evaluate.
        > Whether the statement applies would be a guess.
        wrong world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies:
                - Version: "2012-10-17"
                  Statement:
                    - { Effect: Allow, Action: "drs:*", Resource: "*", Condition: { StringEqual: { "aws:RequestedRegion": us-east-1 } } }
        right world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies:
                - Version: "2012-10-17"
                  Statement:
                    - { Effect: Allow, Action: "drs:*", Resource: "*", Condition: { StringEquals: { "aws:RequestedRegion": us-east-1 } } }
        M0322
        A condition asks for a key that no simulated request has, or a policy trusts an identity provider.
        > The condition is decided as IAM decides on a missing key. In the cloud, where the key is there, it may turn out otherwise.
        wrong world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies:
                - Version: "2012-10-17"
                  Statement:
                    - { Effect: Allow, Action: "drs:*", Resource: "*", Condition: { StringEquals: { "aws:RequestRegion": us-east-1 } } }
        right world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies:
                - Version: "2012-10-17"
                  Statement:
                    - { Effect: Allow, Action: "drs:*", Resource: "*", Condition: { StringEquals: { "aws:RequestedRegion": us-east-1 } } }
        M0323
        A policy names an action that its service does not have.
        > IAM takes such a policy and it allows nothing; the call that was meant is refused in the middle of a drill.
        wrong world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies: [{ Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "drs:StartRecover", Resource: "*" }] }]
        right world:
            caller:
              account: "123456789012"
              user: dr-operator
              policies: [{ Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "drs:StartRecovery", Resource: "*" }] }]
        M0324
        A server names a subnet, a security group or a key that its Region does not have.
        > Its launch would fail for a reason that the scenario is not about.
        wrong world:
            accounts:
              "123456789012":
                regions: { us-east-1: { servers: [{ name: app-1, launch: { subnet: subnet-0a1b2c3d } }] } }
        right world:
            accounts:
              "123456789012":
                regions:
                  us-east-1:
                    subnets: { subnet-0a1b2c3d: { vpc: vpc-0a1b2c3d } }
                    servers: [{ name: app-1, launch: { subnet: subnet-0a1b2c3d } }]
        M0325
        A role has a trust policy, and beside it accounts that it trusts or an external id.
        > Only one of the two can be what IAM holds; which one would be a guess.
        wrong world:
            accounts:
              "123456789012":
                roles:
                  DRSRole:
                    trusts: ["999999999999"]
                    trust:
                      Version: "2012-10-17"
                      Statement: [{ Effect: Allow, Principal: { AWS: "999999999999" }, Action: "sts:AssumeRole" }]
        right world:
            accounts:
              "123456789012":
                roles:
                  DRSRole:
                    trust:
                      Version: "2012-10-17"
                      Statement: [{ Effect: Allow, Principal: { AWS: "999999999999" }, Action: "sts:AssumeRole" }]
        """#
}
