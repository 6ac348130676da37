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
    package static func signature(
        of request: WireRequest,
        signedHeaders: [String],
        time: String,
        scope: RequestSignature.Scope,
        secret: String,
        _ digests: some SigningDigests
    ) -> String? {
        let payload = hex(digests.sha256(request.body))
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
        let isOpen = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
        let text = parts.map { PercentEncoding.encode(String($0)) }.joined(separator: "/")
        return text.isEmpty ? "/" : "/" + text + (isOpen ? "/" : "")
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

extension WireRequest {
    /// The request with a signature in its header.
    ///
    /// All headers that it has are signed, and it should have `host`.
    ///
    /// - Parameters:
    ///   - keys: The access key, its secret, and the token of a session.
    ///   - region: Where the request goes.
    ///   - service: The name that the service signs with.
    ///   - time: `YYYYMMDDTHHMMSSZ`.
    ///   - digests: What signatures are made of.
    /// - Returns: The signed request.
    package func signed(
        by keys: (accessKeyID: String, secret: String, token: String?),
        region: String,
        service: String,
        at time: String,
        _ digests: some SigningDigests
    ) -> WireRequest {
        var request = self
        request.headers.add("x-amz-date", time)
        if let token = keys.token { request.headers.add("x-amz-security-token", token) }
        let names = Set(request.headers.fields.map { $0.name.lowercased() }).sorted()
        let scope = RequestSignature.Scope(date: String(time.prefix(8)), region: region, service: service)
        let signature = SigningText.signature(
            of: request,
            signedHeaders: names,
            time: time,
            scope: scope,
            secret: keys.secret,
            digests
        )
        request.headers.add(
            "authorization",
            "\(SigningText.algorithm) Credential=\(keys.accessKeyID)/\(scope.text), "
                + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(signature ?? "")"
        )
        return request
    }
}

extension WireRequest {
    /// The request with a signature in its query, over its host, as clients hand it to others.
    ///
    /// - Parameters:
    ///   - keys: The access key, its secret, and the token of a session.
    ///   - region: Where the request goes.
    ///   - service: The name that the service signs with.
    ///   - time: `YYYYMMDDTHHMMSSZ`.
    ///   - seconds: How long it is to hold; `nil` to leave that out.
    ///   - digests: What signatures are made of.
    /// - Returns: The presigned request.
    package func presigned(
        by keys: (accessKeyID: String, secret: String, token: String?),
        region: String,
        service: String,
        at time: String,
        holding seconds: Int?,
        _ digests: some SigningDigests
    ) -> WireRequest {
        var request = self
        let names = Set(request.headers.fields.map { $0.name.lowercased() }).sorted()
        let scope = RequestSignature.Scope(date: String(time.prefix(8)), region: region, service: service)
        var pairs = [
            FormText.Pair("X-Amz-Algorithm", SigningText.algorithm),
            FormText.Pair("X-Amz-Credential", "\(keys.accessKeyID)/\(scope.text)"), FormText.Pair("X-Amz-Date", time),
        ]
        if let seconds { pairs.append(FormText.Pair("X-Amz-Expires", String(seconds))) }
        pairs.append(FormText.Pair("X-Amz-SignedHeaders", names.joined(separator: ";")))
        if let token = keys.token { pairs.append(FormText.Pair("X-Amz-Security-Token", token)) }
        request.query += (request.query.isEmpty ? "" : "&") + FormText.text(pairs)
        let signature = SigningText.signature(
            of: request,
            signedHeaders: names,
            time: time,
            scope: scope,
            secret: keys.secret,
            digests
        )
        request.query += "&X-Amz-Signature=" + (signature ?? "")
        return request
    }
}
