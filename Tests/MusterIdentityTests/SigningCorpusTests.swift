import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterIdentity

/// Signatures beside those of botocore.
struct SigningCorpusTests {
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
    private static let time = "20260302T090000Z"

    @Test func `every request has the signature that botocore gives it`() throws {
        let cases = Corpus.cases("signatures")
        #expect(cases.count == 400)
        for (number, given) in cases.enumerated() {
            let address = try #require(given["base"]?.string.flatMap(HTTPAddress.init))
            var request = WireRequest(
                try #require(given["method"]?.string.flatMap(HTTPMethod.init(rawValue:))),
                given["path"]?.string ?? "",
                query: given["query"]?.string ?? "",
                headers: ["host": address.authority],
                body: Array((given["body"]?.string ?? "").utf8)
            )
            for pair in given["headers"]?.array ?? [] {
                request.headers.add(pair[0]?.string ?? "", pair[1]?.string ?? "")
            }
            let credentials = Credentials(
                accessKeyID: "AKIDEXAMPLE",
                secretAccessKey: Self.secret,
                sessionToken: given["token"]?.string
            )
            let region = try #require(given["region"]?.string)
            let service = try #require(given["service"]?.string)
            if let seconds = given["expires"]?.integer {
                let signed = request.presigned(
                    by: (credentials.accessKeyID, credentials.secretAccessKey, credentials.sessionToken),
                    region: region,
                    service: service,
                    at: Self.time,
                    holding: seconds,
                    PortableDigests()
                )
                #expect(signed.query == given["signedQuery"]?.string, "case \(number)")
            } else {
                let signed = request.signed(
                    with: credentials,
                    region: region,
                    service: service,
                    at: Self.time,
                    signsPayload: !given.has("unsignedPayload"),
                    PortableDigests()
                )
                #expect(signed.headers["authorization"] == given["authorization"]?.string, "case \(number)")
            }
        }
    }

    @Test func `a request that is signed again has one signature`() {
        let request = WireRequest(.post, "/", headers: ["host": "drs.us-east-1.amazonaws.com"])
        func signed(_ request: WireRequest, _ time: String) -> WireRequest {
            request.signed(
                with: Credentials(accessKeyID: "AKID", secretAccessKey: Self.secret, sessionToken: "t"),
                region: "us-east-1",
                service: "drs",
                at: time,
                PortableDigests()
            )
        }

        #expect(signed(signed(request, "20260302T080000Z"), Self.time) == signed(request, Self.time))
    }
}
