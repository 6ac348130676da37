import MusterAWS
import MusterCore
import Testing

/// Answers every call with a blank and remembers nothing but refuses by name.
private struct BlankBackend: AWSBackend {
    var refused: Set<String> = []

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        if refused.contains(Operation.traits.actionName) { throw AWSError.throttling() }
        return .blank
    }
}

struct ClientTests {
    private let context = CallContext(
        account: AccountID("123456789012"),
        region: RegionName("us-east-1"),
        credentials: Credentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: "x")
    )

    @Test func `a client calls its operation and passes errors on`() async throws {
        let client = DRSClient(BlankBackend(refused: ["drs:StartRecovery"]), as: context)

        #expect(try await client.describeJobs() == DRS.DescribeJobsResponse())
        await #expect(throws: AWSError.throttling()) {
            try await client.startRecovery(DRS.StartRecoveryRequest(sourceServers: []))
        }
    }

    @Test func `words and names follow one rule`() {
        #expect(DRS.EC2InstanceState.shuttingDown.rawValue == "SHUTTING-DOWN")
        #expect(DRS.JobLogEvent.snapshotStart.rawValue == "SNAPSHOT_START")
        #expect(DRS.LaunchStatus.known.contains(.launched))
        #expect("\(DRS.LaunchStatus.launched)" == "LAUNCHED")
        #expect(SNS.PublishInput(topicArn: "t", message: "m").topicArn == "t")
    }
}
