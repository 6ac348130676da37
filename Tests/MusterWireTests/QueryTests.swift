import MusterAWS
import MusterCore
import Testing

@testable import MusterWire

struct QueryTests {
    private static let operations =
        STS.operations + SNS.operations + IAM.operations + EC2.operations + CloudWatch.operations

    private static func wire(_ service: ServiceName) -> QueryProtocol {
        switch service {
        case .sts: .sts
        case .sns: .sns
        case .iam: .iam
        case .ec2: .ec2
        default: .cloudWatch
        }
    }

    @Test(arguments: operations.map { $0.actionName })
    func `what is written as a form reads back`(name: String) throws {
        let operation = try #require(OperationCatalog.operation(named: name))
        for seed in 1...20 as ClosedRange<UInt64> { try roundTrip(operation, seed: seed) }
    }

    private func roundTrip<Operation: AWSOperation>(_ operation: Operation.Type, seed: UInt64) throws {
        let wire = Self.wire(Operation.service)
        let input = ShapeFiller.fill(Operation.Input.self, seed: seed)
        let request = wire.request(operation, input)
        let pairs = try wire.pairs(of: request)
        #expect(pairs.first == FormText.Pair("Action", Operation.name))
        let (read, gaps) = try wire.read(operation, of: pairs)
        #expect(read == input)
        #expect(gaps.isEmpty)
        let output = ShapeFiller.fill(Operation.Output.self, seed: seed)
        #expect(try wire.output(operation, of: wire.answer(operation, output, requestID: "r-1")) == output)
    }

    @Test func `an answer wraps its result`() throws {
        let output = STS.GetCallerIdentityResponse(userId: "AIDA<1>", account: "123456789012", arn: "arn:a\u{1}b")
        let answer = QueryProtocol.sts.answer(STS.GetCallerIdentity.self, output, requestID: "r-1")
        #expect(
            String(decoding: answer.body, as: UTF8.self) == """
                <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
                <UserId>AIDA&lt;1&gt;</UserId><Account>123456789012</Account><Arn>arn:a\u{FFFD}b</Arn>\
                </GetCallerIdentityResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata>\
                </GetCallerIdentityResponse>
                """
        )
    }

    @Test func `lists and maps of an answer have the names of the model`() throws {
        let output = SNS.GetTopicAttributesResponse(attributes: ["TopicArn": "a", "Owner": "b"])
        let answer = QueryProtocol.sns.answer(SNS.GetTopicAttributes.self, output, requestID: "r")
        let text = String(decoding: answer.body, as: UTF8.self)
        #expect(
            text.contains(
                "<Attributes><entry><key>Owner</key><value>b</value></entry><entry><key>TopicArn</key><value>a</value></entry>"
                    + "</Attributes>"
            )
        )
    }

    @Test func `a refusal says whose fault it is`() throws {
        let error = AWSError(.accessDenied, "no & never", httpStatus: 403)
        let answer = QueryProtocol.sts.answer(error, requestID: "r-1")
        #expect(answer.status == 403)
        #expect(
            String(decoding: answer.body, as: UTF8.self) == """
                <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>\
                <Code>AccessDenied</Code><Message>no &amp; never</Message></Error><RequestId>r-1</RequestId></ErrorResponse>
                """
        )
    }

    @Test(arguments: [
        ("RoleArn=arn:aws:iam::123456789012:role/x&RoleSessionName=s1&DurationSeconds=soon", "MalformedInput"),
        ("RoleArn=arn:aws:iam::123456789012:role/x&RoleSessionName=s1&Tags.member.x.Key=a", "MalformedInput"),
        ("RoleArn=arn:aws:iam::123456789012:role/x", "ValidationError"),
        ("", "ValidationError"),
    ])
    func `a form that does not fit is refused`(form: String, code: String) throws {
        let pairs = try #require(FormText.parse(form, plusIsBlank: true))
        let error = #expect(throws: AWSError.self) { try QueryProtocol.sts.input(STS.AssumeRole.self, of: pairs) }
        #expect(error?.code.rawValue == code && error?.httpStatus == 400)
    }

    @Test func `what cannot be decoded is refused`() {
        for body in [[0xFF, 0xFE], Array("a=%zz".utf8), Array(String(repeating: "a=b&", count: 30_000).utf8)]
            as [[UInt8]]
        {
            let error = #expect(throws: AWSError.self) {
                try QueryProtocol.sts.pairs(of: WireRequest(.post, "/", body: body))
            }
            #expect(error?.httpStatus == 400)
        }
        let deep = [FormText.Pair(String(repeating: "a.", count: 100), "x")]
        #expect(throws: AWSError.self) { try QueryProtocol.sts.input(STS.AssumeRole.self, of: deep) }
    }
}

struct XMLReaderTests {
    @Test func `a refusal is read in both forms`() {
        let error = AWSError(.accessDenied, "no & <never>", httpStatus: 403)
        for (query, operation) in [(QueryProtocol.sts, 0), (.ec2, 1)] {
            let answer = query.answer(error, requestID: "r")
            let read = #expect(throws: AWSError.self) {
                if operation == 0 {
                    _ = try query.output(STS.GetCallerIdentity.self, of: answer)
                } else {
                    _ = try query.output(EC2.DescribeInstances.self, of: answer)
                }
            }
            #expect(read == error)
        }
    }

    @Test(arguments: [
        ("<a x='1' y=\"<>\"/>", "a"), ("<?xml version=\"1.0\"?>\n<!-- c --><a>t</a>\n", "a"),
        ("<a><![CDATA[<b>]]></a>", "a"),
    ])
    func `what is well-formed is read`(text: String, name: String) {
        #expect(XMLReader.root(of: Array(text.utf8))?.name == name)
    }

    @Test(arguments: [
        "", "x", "<", "<a", "<a>", "<a></b>", "<a/><b/>", "<a>&unknown;</a>", "<a>&#x110000;</a>", "<a x=1/>",
        "<a><b></a></b>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", String(repeating: "<a>", count: 100_000), "<a>\u{0}", "<a x='",
    ])
    func `what is not is refused`(text: String) {
        #expect(XMLReader.root(of: Array(text.utf8)) == nil)
    }
}
