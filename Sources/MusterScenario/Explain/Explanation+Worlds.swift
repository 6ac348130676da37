extension Explanation {
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

    static let scenarios = #"""
        M0401
        A scenario does not say which plan runs, or in which world.
        > There is nothing to rehearse without both.
        wrong scenario whole:
            scenario: example
            world: world.yaml
        right scenario:
            plan: plan.yaml
        M0402
        A fault or an expectation names an operation that Muster never calls.
        > The fault would never happen, and the count would always be nought.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJob", latency: 5s }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s }
        M0403
        A fault is about a server that the world does not have.
        > It would never happen, and the scenario would prove nothing.
        wrong scenario:
            faults:
              - { phase: launch, server: app-9, result: stuck }
        right scenario:
            faults:
              - { phase: launch, server: app-1, result: stuck }
        M0404
        A count or a range of counts cannot be read, or runs backwards.
        > Calls and launches are counted from one.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, calls: 7..3 }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, calls: 3..7 }
        M0405
        A probability is not between nought and one.
        > 50 may mean fifty per cent or fifty times; write 50% or 0.5.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, probability: 50 }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, probability: 50% }
        M0406
        A fault says where it happens, and not what.
        > The scenario would run as if it were not there.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", calls: 3 }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", calls: 3, error: ThrottlingException }
        M0407
        The parts of a fault do not go together.
        > Only one of them could come true; two faults say what is meant.
        wrong scenario:
            faults:
              - { phase: conversion, server: app-1, result: LAUNCH_FAILED }
        right scenario:
            faults:
              - { phase: launch, server: app-1, result: LAUNCH_FAILED }
        M0408
        A fault can never happen: it ends before it begins, or is about a phase that the server does not go through.
        > The scenario would prove nothing.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, from: 20m, until: 10m }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", latency: 5s, from: 10m, until: 20m }
        M0409
        A scenario names a wave that its plan does not have.
        > An expectation about it would never be judged.
        wrong scenario:
            expect: { waves: { application: completed } }
        right scenario:
            expect: { waves: { app: completed } }
        M0410
        Somebody decides about a wave that asks nobody.
        > The decision would never be heard; perhaps the plan has lost its approval.
        wrong scenario:
            people:
              - { approve: app, after: 5m, by: anna }
        right scenario:
            people:
              - { approve: app, after: 5m, by: anna }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        M0411
        Somebody decides who is not among the approvers.
        > The decision does not count, and the question stands until it times out. A scenario may want exactly that.
        wrong scenario:
            people:
              - { approve: app, after: 5m, by: bob }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        right scenario:
            people:
              - { approve: app, after: 5m, by: anna }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        M0412
        Expectations contradict each other.
        > No run could meet all of them, so the scenario could never pass.
        wrong scenario:
            expect: { outcome: completed, waves: { app: failed } }
        right scenario:
            expect: { outcome: failed, waves: { app: failed } }
        M0413
        A fault answers with an error code that no service is known to use, or that cannot be one.
        > Muster would treat it as an unknown error; often it is a slip.
        wrong scenario:
            faults:
              - { call: "drs:DescribeJobs", error: ThrotlingException }
        right scenario:
            faults:
              - { call: "drs:DescribeJobs", error: ThrottlingException }
        M0414
        A decision comes when the question has timed out already.
        > It does not count; what the plan says of a time-out happens. A scenario may want exactly that.
        wrong scenario:
            people:
              - { approve: app, after: 2h, by: anna }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 1h } }
        right scenario:
            people:
              - { approve: app, after: 20m, by: anna }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna], timeout: 1h } }
        M0440
        What a person does, or when, does not go together.
        > One of the two would have no effect, and nobody can tell which is meant.
        wrong scenario:
            people:
              - { pause: true, at: 5m, after: 5m, by: anna }
        right scenario:
            people:
              - { pause: true, at: 5m, by: anna }
        M0441
        Office hours, days, a zone or an absence cannot be read.
        > When the person is there decides when an answer comes.
        wrong scenario:
            people:
              - { person: anna, answers: 5m, hours: 9-17 }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        right scenario:
            people:
              - { person: anna, answers: 5m, hours: 09:00-17:00 }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        M0442
        A person stands in the scenario whom no approval ever asks.
        > The name may be misspelt, and the question stays without an answer.
        wrong scenario:
            people:
              - { person: hanna, answers: 5m }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        right scenario:
            people:
              - { person: anna, answers: 5m }
        right plan:
            waves:
              - { name: app, servers: [app-1], approval: { from: [anna] } }
        M0443
        Somebody resumes before a wave that the plan does not pause before.
        > It would never happen: such a pause has to stand in the plan.
        wrong scenario:
            people:
              - { resume: app, after: 5m, by: anna }
        wrong plan:
            waves:
              - { name: app, servers: [app-1] }
        right scenario:
            people:
              - { resume: app, after: 5m, by: anna }
        right plan:
            waves:
              - { name: app, servers: [app-1], pauseBefore: true }
        """#

    static let imports = #"""
        M0501
        A file is not valid JSON.
        > It was cut off, or holds something beside the output, for example a message of the AWS CLI.
        wrong import:
            { "items": [ }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0502
        A JSON file is not the output of a command that can be imported.
        > Those are describe-source-servers, get-launch-configuration and describe-recovery-instances of aws drs.
        wrong import:
            { "Reservations": [] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0503
        An object lacks a member without which it is of no use.
        > A source server lives in the account and Region that its ARN names; without it nobody knows where.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {} }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0504
        A member is of another kind than the service writes.
        > The file was made or changed by another program.
        wrong import:
            { "items": [{ "sourceServerID": 17, "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0505
        A member holds a value that cannot be read, for example an id of another kind.
        > A world with it would not be the account that was described.
        wrong import:
            { "items": [{ "sourceServerID": "i-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/i-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0506
        A launch configuration or a recovery instance belongs to a server that no output lists.
        > It is left out. Perhaps a page of describe-source-servers is missing.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        wrong import:
            { "sourceServerID": "s-0123456789abcdef1", "launchDisposition": "STARTED" }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "sourceServerID": "s-0123456789abcdef0", "launchDisposition": "STARTED" }
        M0507
        Something was left out of an import, since a world has no place for it or it is not whole.
        > A rehearsal in this world does not show what was left out.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0",
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0",
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0",
              "sourceProperties": { "cpus": [{ "cores": 2 }], "ramBytes": 4294967296, "os": { "fullString": "Linux" },
                "disks": [{ "deviceName": "/dev/sda", "bytes": 8589934592 }],
                "identificationHints": { "hostname": "app-1" }, "lastUpdatedDateTime": "2026-03-02T09:00:00Z" },
              "dataReplicationInfo": { "dataReplicationState": "CONTINUOUS", "lagDuration": "P0D" } }] }
        M0508
        There is no source server in the files of an import.
        > The command was run in another account or Region, or its output was filtered.
        wrong import:
            { "items": [] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        M0509
        A server lacks the tag by which the waves of a first plan are formed.
        > It is put into a wave "untagged" at the end. In a drill by that plan it would recover last.
        wrong import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {}, "tags": {},
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        right import:
            { "items": [{ "sourceServerID": "s-0123456789abcdef0", "sourceProperties": {}, "tags": { "tier": "web" },
              "arn": "arn:aws:drs:us-east-1:123456789012:source-server/s-0123456789abcdef0" }] }
        """#
}
