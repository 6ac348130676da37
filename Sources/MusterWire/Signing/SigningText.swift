import MusterAWS

/// The texts that Signature Version 4 is computed over.
///
/// Source: IAM User Guide, "Create a signed AWS API request"; the path is encoded twice, as for every service but S3.
package enum SigningText {
    static let algorithm = "AWS4-HMAC-SHA256"
    static let terminator = "aws4_request"

    /// The canonical request of the headers that are signed.
    ///
    /// The signature of a presigned URL is left out of its query.
    package static func canonicalRequest(
        _ request: WireRequest,
        signedHeaders: [String],
        payloadHash: String
    ) -> String? {
        guard let query = canonicalQuery(request.query) else { return nil }
        var lines = [request.method.rawValue, canonicalPath(request.path), query]
        for name in signedHeaders {
            let values = request.headers.values(of: name)
            guard !values.isEmpty else { return nil }
            lines.append(name + ":" + values.map(squeezed).joined(separator: ","))
        }
        lines += ["", signedHeaders.joined(separator: ";"), payloadHash]
        return lines.joined(separator: "\n")
    }

    static func stringToSign(
        _ canonicalRequest: String,
        time: String,
        scope: RequestSignature.Scope,
        _ digests: some SigningDigests
    ) -> String {
        [algorithm, time, scope.text, hex(digests.sha256(Array(canonicalRequest.utf8)))].joined(separator: "\n")
    }

    /// The signature of a request as hexadecimal digits; `nil` where a signed header is missing.
    ///
    /// The payload's hash is that of the body, unless it is said.
    package static func signature(
        of request: WireRequest,
        signedHeaders: [String],
        time: String,
        scope: RequestSignature.Scope,
        secret: String,
        payloadHash: String? = nil,
        _ digests: some SigningDigests
    ) -> String? {
        let payload = payloadHash ?? hex(digests.sha256(request.body))
        guard let canonical = canonicalRequest(request, signedHeaders: signedHeaders, payloadHash: payload) else {
            return nil
        }
        var key = Array("AWS4\(secret)".utf8)
        for part in [scope.date, scope.region, scope.service, terminator] {
            key = digests.hmac(key: key, Array(part.utf8))
        }
        return hex(digests.hmac(key: key, Array(stringToSign(canonical, time: time, scope: scope, digests).utf8)))
    }

    /// The path without `.`, `..` and doubled slashes, with every byte but unreserved ones and slashes encoded once more.
    static func canonicalPath(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let text = parts.map { PercentEncoding.encode(String($0)) }.joined(separator: "/")
        return text.isEmpty ? "/" : "/" + text + (path.hasSuffix("/") ? "/" : "")
    }

    static func canonicalQuery(_ query: String) -> String? {
        guard let pairs = FormText.parse(query, plusIsBlank: false) else { return nil }
        return pairs.filter { $0.name != "X-Amz-Signature" }
            .map { (PercentEncoding.encode($0.name), PercentEncoding.encode($0.value)) }
            .sorted { $0 < $1 }
            .map { "\($0)=\($1)" }
            .joined(separator: "&")
    }

    /// Without blanks at the ends, and one blank for several inside.
    private static func squeezed(_ value: String) -> String {
        value.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }
}
