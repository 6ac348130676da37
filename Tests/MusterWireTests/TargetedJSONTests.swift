import MusterAWS
import MusterCore
import Testing

@testable import MusterWire

struct TargetedJSONTests {
    private static let operations = SSM.operations + EventBridge.operations + CloudWatch.operations

    private static func wire(_ service: ServiceName) -> TargetedJSON {
        service == .ssm ? .ssm : service == .eventBridge ? .eventBridge : .cloudWatch
    }

    @Test(arguments: operations.map { $0.actionName })
    func `what is written reads back`(name: String) throws {
        let operation = try #require(OperationCatalog.operation(named: name))
        for seed in 1...10 as ClosedRange<UInt64> { try roundTrip(operation, seed: seed) }
    }

    private func roundTrip<Operation: AWSOperation>(_ operation: Operation.Type, seed: UInt64) throws {
        let wire = Self.wire(Operation.service)
        let input = ShapeFiller.fill(Operation.Input.self, seed: seed)
        let request = wire.request(operation, input)
        let service = try #require(WireService.named(Operation.service.rawValue))
        let call = try service.dialect(of: request).call(in: request)
        #expect(call.operation.actionName == Operation.actionName)
        let (read, gaps) = try wire.read(operation, of: request)
        #expect(read == input)
        #expect(gaps.isEmpty)
        let output = ShapeFiller.fill(Operation.Output.self, seed: seed)
        #expect(try wire.output(operation, of: wire.answer(operation, output, requestID: "r")) == output)
    }

    @Test func `an error of CloudWatch tells both of its names`() {
        let error = AWSError(.invalidParameterValue, "no", httpStatus: 400)
        let answer = TargetedJSON.cloudWatch.answer(error, requestID: "r")
        #expect(answer.headers["x-amzn-query-error"] == "InvalidParameterValue;Sender")
        #expect(
            String(decoding: answer.body, as: UTF8.self)
                == #"{"__type":"InvalidParameterValueException","message":"no"}"#
        )
    }

    @Test(arguments: ["{", "[]", #"{"MaxResults": "x"}"#])
    func `a body that does not fit is refused`(body: String) {
        let request = WireRequest(.post, "/", body: Array(body.utf8))
        let error = #expect(throws: AWSError.self) {
            try TargetedJSON.ssm.read(SSM.DescribeParameters.self, of: request)
        }
        #expect(error?.code == .serializationException && error?.httpStatus == 400)
    }

    @Test func `EC2 is asked and answers in its own form`() throws {
        let input = EC2.DescribeInstancesRequest(
            instanceIds: ["i-1", "i-2"],
            filters: [EC2.Filter(name: "tag:a", values: ["b"])]
        )
        let request = QueryProtocol.ec2.request(EC2.DescribeInstances.self, input)
        let text = String(decoding: request.body, as: UTF8.self)
        #expect(text.contains("InstanceId.1=i-1&InstanceId.2=i-2"))
        #expect(text.contains("Filter.1.Name=tag%3Aa&Filter.1.Value.1=b"))
        let refusal = QueryProtocol.ec2.answer(
            .ec2NotFound("InvalidInstanceID", "instance ID", ["i-1"]),
            requestID: "r"
        )
        #expect(
            String(decoding: refusal.body, as: UTF8.self).hasSuffix(
                "</Message></Error></Errors><RequestID>r</RequestID></Response>"
            )
        )
    }
}
