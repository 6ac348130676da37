import MusterAWS
import MusterCore
import Testing

@testable import MusterWire

struct CBORTests {
    @Test(arguments: CloudWatch.operations.map { $0.actionName })
    func `what is written reads back`(name: String) throws {
        let operation = try #require(OperationCatalog.operation(named: name))
        for seed in 1...10 as ClosedRange<UInt64> { try roundTrip(operation, seed: seed) }
    }

    private func roundTrip<Operation: AWSOperation>(_ operation: Operation.Type, seed: UInt64) throws {
        let wire = RPCv2CBOR.cloudWatch
        let input = ShapeFiller.fill(Operation.Input.self, seed: seed)
        let request = wire.request(operation, input)
        let service = try #require(WireService.named(Operation.service.rawValue))
        let call = try service.dialect(of: request).call(in: request)
        #expect(call.operation.actionName == Operation.actionName)
        #expect(try call.input(operation) == input || !input.problems().isEmpty)
        let (read, gaps) = try wire.read(operation, of: request)
        #expect(read == input)
        #expect(gaps.isEmpty)
        let output = ShapeFiller.fill(Operation.Output.self, seed: seed)
        #expect(try wire.output(operation, of: wire.answer(operation, output, requestID: "r")) == output)
    }

    /// Examples of RFC 8949, appendix A, as the JSON that says the same.
    @Test(
        arguments: [
            ("00", "0"), ("17", "23"), ("1818", "24"), ("1903e8", "1000"), ("1a000f4240", "1000000"),
            ("1bffffffffffffffff", "18446744073709551615"), ("20", "-1"), ("3863", "-100"),
            ("3bffffffffffffffff", "-18446744073709551616"), ("f90000", "0"), ("f93c00", "1"), ("f93e00", "1.5"),
            ("f97bff", "65504"), ("fa47c35000", "100000"), ("fb3ff199999999999a", "1.1"),
            ("f90001", "5.960464477539063e-08"),
            ("f9c400", "-4"), ("fbc010666666666666", "-4.1"), ("f97c00", #""Infinity""#), ("f9fc00", #""-Infinity""#),
            ("f97e00", #""NaN""#), ("fa7f800000", #""Infinity""#), ("f4", "false"), ("f5", "true"), ("f6", "null"),
            ("f7", "null"),
            ("c11a514b67b0", "1363896240"), ("c1fb41d452d9ec200000", "1363896240.5"), ("4401020304", #""AQIDBA==""#),
            ("6449455446", #""IETF""#), ("62c3bc", #""ü""#), ("8301820203820405", "[1,[2,3],[4,5]]"),
            ("a26161016162820203", #"{"a":1,"b":[2,3]}"#),
            ("5f42010243030405ff", #""AQIDBAU=""#), ("7f657374726561646d696e67ff", #""streaming""#), ("9fff", "[]"),
            ("9f018202039f0405ffff", "[1,[2,3],[4,5]]"), ("bf61610161629f0203ffff", #"{"a":1,"b":[2,3]}"#),
        ]
    )
    func `the examples of the standard are read`(bytes: String, json: String) throws {
        #expect(try CBORReader.value(of: Self.bytes(bytes)) == JSONParser.parse(json))
    }

    @Test(
        arguments: [
            "", "18", "19ff", "1c", "1f", "3f", "5f", "5f00ff", "5f7f6161ffff", "61", "61ff", "6261", "81", "9f",
            "9f00", "a1",
            "a161", "a1616100ff", "a10000", "bf", "bf6161ff", "c0", "c2420102", "c16161", "c1", "f0", "f820", "f8",
            "f9", "fb00", "ff",
            "0000", "9bffffffffffffffff", "bbffffffffffffffff", "7bffffffffffffffff", "5b7fffffffffffffff",
        ]
    )
    func `what is no CBOR is refused`(bytes: String) {
        let request = WireRequest(
            .post,
            "/service/GraniteServiceVersion20100801/operation/ListMetrics",
            headers: ["smithy-protocol": "rpc-v2-cbor"],
            body: Self.bytes(bytes)
        )
        guard !bytes.isEmpty else { return }
        let error = #expect(throws: AWSError.self) {
            try RPCv2CBOR.cloudWatch.read(CloudWatch.ListMetrics.self, of: request)
        }
        #expect(error?.code == .serializationException && error?.httpStatus == 400)
    }

    @Test func `what is nested too deep, or holds too much, is refused`() {
        for bytes in [
            Array(repeating: 0x81, count: 100_000), Array(repeating: 0x9F, count: 100_000),
            Array(repeating: 0xC1, count: 100_000), [0x9F] + Array(repeating: 0x00, count: 1_200_000) + [0xFF],
        ] as [[UInt8]] {
            #expect(throws: CBORReader.Unreadable.self) { try CBORReader.value(of: bytes) }
        }
    }

    @Test func `moments, fractions and whole numbers have the form that clients expect`() {
        let datum = CloudWatch.MetricDatum(
            metricName: "m",
            timestamp: Timestamp(seconds: 1_363_896_240),
            value: 1.5,
            storageResolution: 60
        )
        let bytes = CBORShapeEncoder.encode(datum)
        let text = bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        #expect(text.hasPrefix("a4") && text.contains("6954696d657374616d70c11a514b67b0"))
        #expect(text.contains("6556616c7565fb3ff8000000000000") && text.hasSuffix("183c"))
    }

    @Test func `a refusal names its shape, and its code for clients that know the older protocol`() throws {
        let error = AWSError(.invalidParameterValue, "no", httpStatus: 400)
        let answer = RPCv2CBOR.cloudWatch.answer(error, requestID: "r")
        #expect(answer.headers["smithy-protocol"] == "rpc-v2-cbor")
        #expect(answer.headers["x-amzn-query-error"] == "InvalidParameterValue;Sender")
        let body = try CBORReader.value(of: answer.body)
        #expect(body["__type"]?.string == "com.amazonaws.cloudwatch#InvalidParameterValueException")
        #expect(body["message"]?.string == "no")
        let told = #expect(throws: AWSError.self) {
            try RPCv2CBOR.cloudWatch.output(CloudWatch.ListMetrics.self, of: answer)
        }
        #expect(told?.code.rawValue == "InvalidParameterValueException" && told?.httpStatus == 400)
    }

    @Test(arguments: [
        "/service/Other/operation/ListMetrics", "/service/GraniteServiceVersion20100801/operation/Nothing", "/",
    ])
    func `an unknown operation is told as such`(path: String) throws {
        let request = WireRequest(.post, path, headers: ["smithy-protocol": "rpc-v2-cbor"])
        let dialect = try #require(WireService.named("monitoring")).dialect(of: request)
        let error = #expect(throws: AWSError.self) { try dialect.call(in: request) }
        #expect(error?.code == .unknownOperationException && error?.httpStatus == 404)
    }

    private static func bytes(_ text: String) -> [UInt8] {
        stride(from: 0, to: text.count, by: 2).compactMap { place in
            UInt8(text.dropFirst(place).prefix(2), radix: 16)
        }
    }
}
