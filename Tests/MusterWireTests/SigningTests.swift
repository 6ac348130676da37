import Foundation
import MusterAWS
import MusterCore
import Testing

@testable import MusterWire

struct SigningTests {
    private struct Suite: Decodable {
        struct Vector: Decodable, CustomTestStringConvertible {
            let name, method, path, query, body, canonicalRequest, authorization: String
            let headers: [[String]]

            var testDescription: String { name }

            var request: WireRequest {
                get throws {
                    var request = WireRequest(
                        try #require(HTTPMethod(rawValue: method)),
                        path,
                        query: query,
                        body: Array(body.utf8)
                    )
                    for header in headers { request.headers.add(header[0], header[1]) }
                    return request
                }
            }
        }

        let secret: String
        let vectors: [Vector]
    }

    /// The published vectors of Signature Version 4.
    private static let suite: Suite? = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(components: "Fixtures", "signing", "sigv4.json")
        return (try? Data(contentsOf: path)).flatMap { try? JSONDecoder().decode(Suite.self, from: $0) }
    }()

    private static var vectors: [Suite.Vector] { suite?.vectors ?? [] }

    @Test func `the published vectors are there`() {
        #expect(Self.vectors.count == 30)
    }

    @Test(arguments: vectors)
    private func `each published vector has its signature`(vector: Suite.Vector) throws {
        var request = try vector.request
        request.headers.add("Authorization", vector.authorization)
        let signature = try #require(try RequestSignature(request))
        let payload = SigningText.hex(PortableDigests().sha256(request.body))
        let canonical = SigningText.canonicalRequest(
            request,
            signedHeaders: signature.signedHeaders,
            payloadHash: payload
        )
        #expect(canonical == vector.canonicalRequest)
        let computed = SigningText.signature(
            of: request,
            signedHeaders: signature.signedHeaders,
            time: signature.time,
            scope: signature.scope,
            secret: try #require(Self.suite?.secret),
            PortableDigests()
        )
        #expect(computed == signature.signature)
    }

    @Test func `the code of RFC 4231 is computed, also for a long key`() {
        let digests = PortableDigests()
        let code = digests.hmac(key: Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
        #expect(SigningText.hex(code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let long = digests.hmac(
            key: Array(repeating: 0xAA, count: 131),
            Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8)
        )
        #expect(SigningText.hex(long) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test func `an ARN in a path is encoded twice`() {
        #expect(SigningText.canonicalPath("/tags/arn%3Ax%2Fy") == "/tags/arn%253Ax%252Fy")
    }

    @Test(arguments: [
        ("Basic x", "Unsupported AWS 'algorithm': 'Basic'."),
        ("AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request", "Authorization header requires 'Signature' parameter."),
        ("AWS4-HMAC-SHA256 nonsense", "missing equal-sign"),
        ("AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=0", "exactly 5 slash-delimited elements"),
        ("AWS4-HMAC-SHA256", "Authorization header requires 'Credential' parameter."),
    ])
    func `a signature that cannot be read says why`(header: String, text: String) {
        let request = WireRequest(.post, "/", headers: ["Authorization": header, "X-Amz-Date": "20260101T000000Z"])
        let error = #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(request) }
        #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
    }

    @Test func `a request without a signature has none`() throws {
        #expect(try RequestSignature(WireRequest(.get, "/")) == nil)
    }

    private static func presigned(_ service: String, expires: String?) -> WireRequest {
        let query =
            "Action=X&X-Amz-Algorithm=AWS4-HMAC-SHA256"
            + "&X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2F\(service)%2Faws4_request&X-Amz-Date=20260101T000000Z"
            + (expires.map { "&X-Amz-Expires=\($0)" } ?? "") + "&X-Amz-SignedHeaders=host&X-Amz-Signature=00ff"
        return WireRequest(.get, "/", query: query)
    }

    @Test func `a presigned request carries its signature in the query`() throws {
        let signature = try #require(try RequestSignature(Self.presigned("ec2", expires: "60")))
        #expect(signature.accessKeyID == "AKID" && signature.scope.service == "ec2")
        #expect(signature.expiresAfter == 60 && signature.signature == "00ff")
    }

    @Test(arguments: [
        ("ec2", "604800", 604_800), ("ec2", "0", 0), ("ec2", nil, 900), ("sts", "60", 900), ("sts", "604800", 900),
        ("sts", nil, 900),
    ])
    func `a presigned request holds as long as it says, and one of STS for 15 minutes`(
        service: String,
        expires: String?,
        seconds: Int
    ) throws {
        let signature = try #require(try RequestSignature(Self.presigned(service, expires: expires)))
        #expect(signature.expiresAfter == seconds)
    }

    @Test(arguments: ["604801", "-1", "soon", "", "60&X-Amz-Expires=60", "99999999999999999999999"])
    func `a presigned request cannot hold for more than a week, or for something else`(expires: String) {
        for service in ["sts", "ec2"] {
            let request = Self.presigned(service, expires: expires)
            let error = #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(request) }
            #expect(error?.message.contains("X-Amz-Expires") == true)
        }
    }

    @Test func `what signs itself verifies`() throws {
        let request = WireRequest(.post, "/StartRecovery", headers: ["Host": "127.0.0.1:4599"], body: Array("{}".utf8))
            .signed(
                by: ("AKIDEXAMPLE", "secret", "token"),
                region: "us-east-1",
                service: "drs",
                at: "20260101T000000Z",
                PortableDigests()
            )
        let signature = try #require(try RequestSignature(request))
        #expect(signature.sessionToken == "token")
        let computed = SigningText.signature(
            of: request,
            signedHeaders: signature.signedHeaders,
            time: signature.time,
            scope: signature.scope,
            secret: "secret",
            PortableDigests()
        )
        #expect(computed == signature.signature)
    }
}
