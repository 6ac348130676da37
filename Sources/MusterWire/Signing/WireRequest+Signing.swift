package import MusterAWS

extension WireRequest {
    /// The request with a signature in its header.
    ///
    /// All headers that it has are signed, but for those that whoever carries it may change; it should have `host`. A
    /// signature that it had is replaced.
    ///
    /// - Parameters:
    ///   - keys: The access key, its secret, and the token of a session.
    ///   - region: Where the request goes.
    ///   - service: The name that the service signs with.
    ///   - time: `YYYYMMDDTHHMMSSZ`.
    ///   - signsPayload: Whether the signature holds for the body; without, encryption has to protect it.
    ///   - digests: What signatures are made of.
    /// - Returns: The signed request.
    package func signed(
        by keys: (accessKeyID: String, secret: String, token: String?),
        region: String,
        service: String,
        at time: String,
        signsPayload: Bool = true,
        _ digests: some SigningDigests
    ) -> WireRequest {
        var request = self
        for name in ["authorization", "x-amz-date", "x-amz-security-token"] { request.headers.remove(name) }
        request.headers.add("x-amz-date", time)
        if let token = keys.token { request.headers.add("x-amz-security-token", token) }
        if !signsPayload {
            request.headers.remove(SigningText.payloadHeader)
            request.headers.add(SigningText.payloadHeader, SigningText.unsignedPayload)
        }
        let names = request.signableHeaders
        let scope = RequestSignature.Scope(date: String(time.prefix(8)), region: region, service: service)
        let signature = SigningText.signature(
            of: request,
            signedHeaders: names,
            time: time,
            scope: scope,
            secret: keys.secret,
            payloadHash: request.headers[SigningText.payloadHeader],
            digests
        )
        request.headers.add(
            "authorization",
            "\(SigningText.algorithm) Credential=\(keys.accessKeyID)/\(scope.text), "
                + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(signature ?? "")"
        )
        return request
    }

    /// The request with a signature in its header, made with credentials.
    package func signed(
        with credentials: Credentials,
        region: String,
        service: String,
        at time: String,
        signsPayload: Bool = true,
        _ digests: some SigningDigests
    ) -> WireRequest {
        signed(
            by: (credentials.accessKeyID, credentials.secretAccessKey, credentials.sessionToken),
            region: region,
            service: service,
            at: time,
            signsPayload: signsPayload,
            digests
        )
    }

    /// The names of the headers that are signed, in order.
    private var signableHeaders: [String] {
        Set(headers.fields.map { $0.name.lowercased() }).subtracting(SigningText.unsignedHeaders).sorted()
    }
}

extension SigningText {
    /// Says what the signature takes for the body's digest.
    static let payloadHeader = "x-amz-content-sha256"
    static let unsignedPayload = "UNSIGNED-PAYLOAD"

    /// Headers that proxies and libraries add, change or remove on the way.
    ///
    /// Source: botocore, the list of headers that it does not sign.
    static let unsignedHeaders: Set<String> = [
        "baggage", "connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization", "te",
        "traceparent", "tracestate", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amzn-trace-id",
    ]
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
        let names = request.signableHeaders
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
