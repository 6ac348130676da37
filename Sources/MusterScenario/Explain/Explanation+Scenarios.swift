extension Explanation {
    /// Rules of scenarios.
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
        M0420
        A scenario answers for a probe or an action that the wave does not have.
        > The answer would never be given.
        wrong scenario:
            steps: { answers: [{ wave: app, step: "tcp app-1:81", result: fail }] }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80" }] }
        right scenario:
            expect: { outcome: failed }
            steps: { answers: [{ wave: app, step: "tcp app-1:80", result: fail }] }
        right plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80" }] }
        M0421
        The parts of an answer to a probe or an action do not go together.
        > Only a step that passes in the end can pass after a while, and only one that flaps has a pattern.
        wrong scenario:
            steps: { answers: [{ wave: app, result: fail, after: 1m }] }
        wrong plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80" }] }
        right scenario:
            steps: { answers: [{ wave: app, result: pass, after: 1m }] }
        right plan:
            waves:
              - { name: app, servers: [app-1], after: [{ probe: tcp, address: "app-1:80" }] }
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
}
