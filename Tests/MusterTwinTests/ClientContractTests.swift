import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import MusterTime
import MusterWire
import Testing

@testable import MusterTwin

/// Calls go out as bytes and come back as bytes, with no socket between.
private final class WiredBackend: AWSBackend, @unchecked Sendable {
    // Unchecked: a test uses it from one task alone.
    private let client: TwinClient

    init(_ client: TwinClient) {
        self.client = client
    }

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        let request = client.signed(WireService.request(operation, input), Operation.service.rawValue)
        return try WireService.output(operation, of: try client.send(request).answer)
    }
}

struct ClientContractTests {
    @Test func `every call has the same answer in process and over the wire`() async throws {
        var world = try TwinWorld.builtIn.read()
        world.behavior.callLatency = .constant(.zero)
        let simulation = Simulation(start: world.start)
        let services = SimulatedAWS(world: world, seed: 1, simulation: simulation)
        let caller = CallContext(
            account: world.caller.account,
            region: RegionName("us-east-1"),
            credentials: services.callerCredentials
        )
        let direct = try await ClientContract(services, as: caller).transcript()

        let client = try TwinClient(TwinSetup(start: world.start, pace: .held, identity: .strict))
        (client.key, client.secret) = client.twin.callerKeys
        let wired = try await ClientContract(WiredBackend(client), as: caller).transcript()

        #expect(direct.count >= 30)
        #expect(direct.count == wired.count)
        for (first, second) in zip(direct, wired) { #expect(first == second) }
        #expect(client.twin.stage.services.stateDigest == services.stateDigest)
    }
}
