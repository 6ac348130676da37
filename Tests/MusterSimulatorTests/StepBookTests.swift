import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// What a scenario says of the plan's documents holds for whoever runs them.
struct StepBookTests {
    private static let document = "AWS-RunShellScript"

    private static func plan() -> RecoveryPlan {
        var wave = Wave(name: "one", members: [])
        wave.after = [
            WaveStep(.probe, name: "check", .document(name: document, parameters: [:]), timeout: .seconds(60))
        ]
        return RecoveryPlan(
            name: "p",
            target: RecoveryTarget(account: TestWorld.hub, region: TestWorld.region),
            waves: [wave]
        )
    }

    private static func request(_ number: Int) -> StepRequest {
        StepRequest(
            execution: ExecutionID("e"),
            wave: 0,
            phase: .after,
            step: plan().waves[0].after[0],
            number: number,
            account: TestWorld.hub,
            region: TestWorld.region,
            limit: .seconds(60)
        )
    }

    private func status(_ rig: Rig, _ id: String) async throws -> SSM.CommandInvocationStatus? {
        let ssm = SSMClient(rig.aws, as: rig.drs.context)
        let command = try await ssm.sendCommand(.init(instanceIds: [id], documentName: Self.document)).command?
            .commandId
        try await rig.pass(to: rig.elapsed() + .seconds(30))
        return try await ssm.getCommandInvocation(.init(commandId: command ?? "", instanceId: id)).status
    }

    private func launched(_ rig: Rig) async throws -> String {
        _ = try await rig.start([1])
        try await rig.pass(to: .seconds(400))
        return try #require(try await rig.instances(of: 1).first?.ec2InstanceID)
    }

    @Test func `a command ends as the next try of the step would, and does not count as one`() throws {
        var script = StepScript()
        script.answers = [ScriptedAnswer(wave: 0, step: "check", result: .flap([false, true]), detail: "not yet")]
        let told = script
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let steps = SimulatedSteps(told, of: Self.plan(), services: rig.aws)
            let id = try await launched(rig)
            let first = try await status(rig, id)
            let second = try await status(rig, id)
            let one = try await steps.attempt(Self.request(1))
            let third = try await status(rig, id)
            let two = try await steps.attempt(Self.request(2))
            let automation = try await SSMClient(rig.aws, as: rig.drs.context).describeAutomationExecutions(.init())

            #expect(first == .failed && second == .failed, "the first try fails, and nobody has tried")
            #expect(!one.hasPassed && one.detail == "not yet")
            #expect(third == .success && two.hasPassed)
            #expect(automation.automationExecutionMetadataList?.count == 2)
        }
    }

    @Test func `the scenario comes before the world, and its fallback after it`() throws {
        var world = TestWorld.world([TestWorld.server(1)])
        world.behavior.neighbours.outcomes = [DocumentOutcome(document: Self.document, result: .failure)]
        var script = StepScript()
        script.answers = [ScriptedAnswer(wave: 0, result: .pass(after: .zero))]
        var failing = StepScript()
        failing.fallback = .fail
        let (passing, silent) = (script, failing)

        let told = try inWorld(world) { rig in
            _ = SimulatedSteps(passing, of: Self.plan(), services: rig.aws)
            return try await status(rig, try await launched(rig))
        }
        let fallen = try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            _ = SimulatedSteps(silent, of: Self.plan(), services: rig.aws)
            return try await status(rig, try await launched(rig))
        }
        let other = try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            _ = SimulatedSteps(silent, services: rig.aws)
            return try await status(rig, try await launched(rig))
        }

        #expect(told == .success && fallen == .failed && other == .success)
    }

    @Test func `a step that stops an instance stops it`() throws {
        try inWorld(TestWorld.world([TestWorld.server(1)])) { rig in
            let steps = SimulatedSteps(StepScript(), services: rig.aws)
            let id = try await launched(rig)
            var request = Self.request(1)
            request.step.work = .document(name: "AWS-StopEC2Instance", parameters: ["InstanceId": [id]])
            let done = try await steps.attempt(request)
            try await rig.pass(to: rig.elapsed() + .seconds(60))
            let state = try await rig.instances(of: 1).first?.ec2InstanceState
            request.step.work = .document(
                name: "AWS-StopEC2Instance",
                parameters: ["InstanceId": ["i-00000000000000000"]]
            )
            let failed = try await steps.attempt(request)

            #expect(done.hasPassed && state == .stopped)
            #expect(!failed.hasPassed && failed.detail.contains("does not exist"))
        }
    }
}
