import MusterAWS
import MusterCore
import Testing

struct NeighbourTableTests {
    @Test(arguments: [
        ("ec2:RunInstances", false), ("ec2:DescribeInstances", true), ("ssm:SendCommand", true),
        ("cloudwatch:PutMetricData", true), ("monitoring:PutMetricData", false), ("events:PutEvents", true),
    ])
    func `actions bear the prefix that policies know`(name: String, isKnown: Bool) {
        #expect((OperationCatalog.operation(named: name) != nil) == isKnown)
    }

    @Test func `ordinals count through all services without a gap`() {
        #expect(OperationCatalog.operations.map { $0.ordinal } == Array(0..<OperationCatalog.count))
    }

    @Test func `services say how they are spoken to`() {
        #expect(EC2.wireProtocol == .ec2Query)
        #expect(SSM.targetPrefix == "AmazonSSM" && SSM.jsonVersion == "1.1")
        #expect(EventBridge.targetPrefix == "AWSEvents" && EventBridge.jsonVersion == "1.1")
        #expect(CloudWatch.targetPrefix == "GraniteServiceVersion20100801" && CloudWatch.jsonVersion == "1.0")
        #expect(CloudWatch.wireProtocol == .json)
        #expect(CloudWatch.wireProtocols == [.cbor, .json, .query])
    }

    /// Source: EC2 2016-11-15: `queryName` where the model has one, else the location's name with a capital.
    @Test(arguments: [
        ("instanceId", "InstanceId"), ("Filter", "Filter"), ("dryRun", "DryRun"), ("maxResults", "MaxResults"),
    ])
    func `EC2 is asked by names with a capital and answers by others`(wireName: String, asked: String) throws {
        let members =
            EC2.DescribeInstancesRequest.schema.members + EC2.Instance.schema.members
            + EC2.DescribeInstanceStatusRequest.schema.members
        let member = try #require(members.first { $0.wireName == wireName })

        #expect(member.ec2Name == asked)
    }

    @Test func `EC2 answers lists of items`() {
        let member = EC2.Reservation.schema.members.first { $0.wireName == "instancesSet" }

        #expect(member?.value.elementName == "item")
    }

    @Test func `CloudWatch names an error by its shape in JSON and by its code in the query form`() {
        let error = CloudWatch.errors.first { $0.code == .invalidParameterValue }

        #expect(error?.shape == "InvalidParameterValueException")
        #expect(error?.httpStatus == 400)
    }

    @Test func `times of SSM keep their fraction of a second`() throws {
        let time = Timestamp(nanoseconds: 1_772_442_000_123_000_000)
        let step = SSM.StepExecution(stepName: "wait", executionStartTime: time)

        let json = JSONEncoding.encode(step)

        #expect(json["ExecutionStartTime"] == JSONValue(.number("1772442000.123")))
        #expect(try JSONDecoding.decode(SSM.StepExecution.self, from: json) == step)
    }

    @Test(arguments: [0, 0.1, -2.5e-7, 1e300, .infinity, -.infinity])
    func `fractions come back as they went`(value: Double) throws {
        let datum = CloudWatch.MetricDatum(metricName: "LagDuration", value: value)

        let back = try JSONDecoding.decode(CloudWatch.MetricDatum.self, from: JSONEncoding.encode(datum))

        #expect(back == datum)
    }

    @Test func `digests tell fractions and times apart`() {
        func digest(_ value: Double, _ time: Int64) -> UInt64 {
            ShapeDigest.of(
                CloudWatch.MetricDatum(metricName: "a", timestamp: Timestamp(nanoseconds: time), value: value)
            )
        }
        #expect(digest(1, 0) == digest(1, 0))
        #expect(digest(1, 0) != digest(2, 0))
        #expect(digest(1, 0) != digest(1, 1))
    }

    @Test func `services refuse values in words of their own`() {
        func code(_ body: () throws -> Void) -> AWSErrorCode? {
            do { try body() } catch { return (error as? AWSError)?.code }
            return nil
        }
        #expect(code { try EC2.DescribeSubnetsRequest(maxResults: 2).validate() } == .invalidParameterValue)
        #expect(code { try SSM.GetParameterRequest(name: "").validate() } == .validationException)
        #expect(code { try EventBridge.DescribeRuleRequest(name: "a b").validate() } == .validationException)
        #expect(code { try CloudWatch.DeleteAlarmsInput(alarmNames: [""]).validate() } == .validationError)
    }
}
