import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import Testing

/// Making and changing native recovery plans.
struct NativePlanTests {
    private let world = TestWorld.world(TestWorld.servers(1..<8))

    @Test func `a plan is invalid until it has a step with servers`() throws {
        let (made, filled, emptied) = try inWorld(world) { rig in
            let made = try await rig.drs.createRecoveryPlan(.init(name: "shop", description: "all", tags: ["a": "b"]))
                .recoveryPlan
            let step = try await rig.addStep(Rig.servers([1]), to: made.recoveryPlanArn)
            let filled = try await rig.drs.getRecoveryPlan(.init(recoveryPlanArn: made.recoveryPlanArn)).recoveryPlan
            _ = try await rig.drs.deleteRecoveryPlanStep(.init(recoveryPlanStepArn: step.recoveryPlanStepArn))
            let emptied = try await rig.drs.getRecoveryPlan(.init(recoveryPlanArn: made.recoveryPlanArn)).recoveryPlan
            return (made, filled, emptied)
        }

        #expect(made.status == .invalid && filled.status == .active && emptied.status == .invalid)
        #expect(made.name == "shop" && made.description == "all" && made.tags == ["a": "b"])
        #expect(made.recoveryPlanArn.hasPrefix("arn:aws:drs:us-east-1:111111111111:recovery-plan/"))
        #expect(made.createdAt == "2026-03-02T09:00:00.000000+00:00" && made.createdAt == made.updatedAt)
        #expect(filled.updatedAt > made.updatedAt)
    }

    @Test func `a step takes its place and moves those behind it`() throws {
        let names = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.servers([2])])
            _ = try await rig.addStep(Rig.wait(5), to: plan, name: "pause", order: 2)
            return try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
                .map { "\($0.stepOrder) \($0.stepName)" }
        }

        #expect(names == ["1 step 1", "2 pause", "3 step 2"])
    }

    @Test func `a reorder names every step once and puts no wait first`() throws {
        let (order, errors) = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.servers([2]), Rig.wait(5)])
            let steps = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
                .map(\.recoveryPlanStepArn)
            func reorder(_ arns: [String]) async throws -> [String] {
                try await rig.drs.reorderRecoveryPlanSteps(.init(recoveryPlanArn: plan, orderedStepArns: arns))
                    .recoveryPlanSteps.map(\.stepName)
            }
            let order = try await reorder([steps[1], steps[2], steps[0]])
            var errors: [AWSErrorCode?] = []
            for wrong in [
                [steps[0], steps[1]], [steps[0], steps[0], steps[1]], [steps[2], steps[0], steps[1]],
                [steps[0], steps[1], steps[2] + "0"],
            ] {
                errors.append(await refusal { try await reorder(wrong) }?.code)
            }
            return (order, errors)
        }

        #expect(order == ["step 2", "step 3", "step 1"])
        #expect(
            errors == [.validationException, .validationException, .validationException, .resourceNotFoundException]
        )
    }

    @Test(
        arguments: [
            ("a wait first", Rig.wait(5), 1),
            ("a place too far", Rig.servers([3]), 9),
            ("an unknown server", Rig.servers([99]), nil),
            ("a server twice", Rig.servers([3, 3]), nil),
            ("a server of another step", Rig.servers([1]), nil),
            ("no work", DRS.RecoveryPlanStepConfiguration(), nil),
            (
                "both kinds of work",
                DRS.RecoveryPlanStepConfiguration(
                    serverStepConfiguration: Rig.servers([3]).serverStepConfiguration,
                    waitStepConfiguration: Rig.wait(1).waitStepConfiguration
                ), nil
            ),
            ("a wait of three hours", Rig.wait(180), nil),
        ] as [(String, DRS.RecoveryPlanStepConfiguration, Int?)]
    )
    func `a step that cannot be is refused`(_ what: String, step: DRS.RecoveryPlanStepConfiguration, order: Int?) throws
    {
        let (error, count) = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1, 2])])
            let error = await refusal { try await rig.addStep(step, to: plan, order: order) }
            let steps = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
            return (error, steps.count)
        }

        #expect(error?.code == .validationException, "\(what)")
        #expect(count == 1)
    }

    @Test func `a step keeps its kind`() throws {
        let (errors, changed) = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1]), Rig.wait(5)])
            let steps = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps
                .map(\.recoveryPlanStepArn)
            var errors: [AWSErrorCode?] = []
            for (step, work) in [(steps[0], Rig.wait(1)), (steps[1], Rig.servers([2]))] {
                errors.append(
                    await refusal {
                        try await rig.drs.updateRecoveryPlanStep(.init(recoveryPlanStepArn: step, configuration: work))
                    }?.code
                )
            }
            let changed = try await rig.drs.updateRecoveryPlanStep(
                .init(
                    recoveryPlanStepArn: steps[0],
                    stepName: "databases",
                    configuration: Rig.servers([1], optional: [2])
                )
            ).recoveryPlanStep
            return (errors, changed)
        }

        #expect(errors == [.validationException, .validationException])
        #expect(changed.stepName == "databases")
        #expect(changed.configuration.serverStepConfiguration?.servers.map(\.impactLevel) == [.critical, .optional])
    }

    @Test func `limits are those of the service`() throws {
        let world = TestWorld.world(TestWorld.servers(1..<202))
        let (servers, steps) = try inWorld(world) { rig in
            let wide = try await rig.makePlan([Rig.servers(Array(1...100))])
            let servers = await refusal { try await rig.addStep(Rig.servers([101]), to: wide) }
            let long = try await rig.makePlan((101...120).map { Rig.servers([$0]) })
            let steps = await refusal { try await rig.addStep(Rig.servers([121]), to: long) }
            return (servers, steps)
        }

        #expect(servers?.code == .serviceQuotaExceededException && servers?.httpStatus == 402)
        #expect(steps?.code == .serviceQuotaExceededException)
    }

    @Test func `a token is answered once and holds its parameters`() throws {
        let (same, other, count) = try inWorld(world) { rig in
            let first = try await rig.drs.createRecoveryPlan(.init(name: "shop", clientToken: "t-1")).recoveryPlan
            let again = try await rig.drs.createRecoveryPlan(.init(name: "shop", clientToken: "t-1")).recoveryPlan
            let other = await refusal { try await rig.drs.createRecoveryPlan(.init(name: "bank", clientToken: "t-1")) }
            let count = try await rig.drs.listRecoveryPlans(.init()).recoveryPlans.count
            return (first == again, other, count)
        }

        #expect(same && other?.code == .conflictException && count == 1)
    }

    @Test func `plans are listed page by page`() throws {
        let (names, foreign) = try inWorld(world) { rig in
            for name in ["a", "b", "c"] { _ = try await rig.makePlan([], name: name) }
            var names: [[String]] = []
            var token: String?
            repeat {
                let page = try await rig.drs.listRecoveryPlans(.init(maxResults: 2, nextToken: token))
                names.append(page.recoveryPlans.map(\.name))
                token = page.nextToken
            } while token != nil
            return (names, await refusal { try await rig.drs.listRecoveryPlans(.init(nextToken: "x")) })
        }

        #expect(names == [["a", "b"], ["c"]])
        #expect(foreign?.code == .validationException)
    }

    @Test func `what has been deleted is not found`() throws {
        let codes = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1])])
            let step = try await rig.drs.listRecoveryPlanSteps(.init(recoveryPlanArn: plan)).recoveryPlanSteps[0]
                .recoveryPlanStepArn
            _ = try await rig.drs.deleteRecoveryPlan(.init(recoveryPlanArn: plan))
            return [
                await refusal { try await rig.drs.getRecoveryPlan(.init(recoveryPlanArn: plan)) }?.code,
                await refusal { try await rig.drs.getRecoveryPlanStep(.init(recoveryPlanStepArn: step)) }?.code,
                await refusal { try await rig.run(plan) }?.code,
                await refusal { try await rig.drs.listTagsForResource(.init(resourceArn: plan)) }?.code,
            ]
        }

        #expect(codes.allSatisfy { $0 == .resourceNotFoundException })
    }

    @Test func `plans and their runs carry tags`() throws {
        let (plan, run) = try inWorld(world) { rig in
            let plan = try await rig.makePlan([Rig.servers([1])])
            let run = try await rig.drs.startRecoveryPlanExecution(
                .init(recoveryPlanArn: plan, mode: .drill, tags: ["drill": "may"])
            ).recoveryPlanExecution
            _ = try await rig.drs.tagResource(.init(resourceArn: plan, tags: ["tier": "one"]))
            _ = try await rig.drs.untagResource(.init(resourceArn: run.recoveryPlanExecutionArn, tagKeys: ["drill"]))
            return (
                try await rig.drs.getRecoveryPlan(.init(recoveryPlanArn: plan)).recoveryPlan.tags,
                try await rig.drs.listTagsForResource(.init(resourceArn: run.recoveryPlanExecutionArn)).tags
            )
        }

        #expect(plan == ["tier": "one"] && run == [:])
    }
}
