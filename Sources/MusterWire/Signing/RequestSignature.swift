/// What a request says of who has signed it, and for what; nothing is verified here.
///
/// Source: IAM User Guide, Signature Version 4: the header `Authorization`, or the query of a presigned URL.
package struct RequestSignature: Hashable, Sendable {
    /// What a signature holds for.
    package struct Scope: Hashable, Sendable {
        /// Eight digits.
        package let date: String
        package let region: String
        package let service: String

        package init(date: String, region: String, service: String) {
            self.date = date
            self.region = region
            self.service = service
        }

        package var text: String { "\(date)/\(region)/\(service)/\(SigningText.terminator)" }
    }

    /// Why the signature cannot be read, in the words of AWS.
    package struct Malformed: Error, Hashable, Sendable {
        package let message: String
    }

    package let accessKeyID: String
    package let scope: Scope
    /// In lower case, in their order.
    package let signedHeaders: [String]
    /// Lower-case hexadecimal digits, as they came.
    package let signature: String
    /// `YYYYMMDDTHHMMSSZ`, as it came.
    package let time: String
    package let sessionToken: String?
    /// How many seconds a presigned URL holds; `nil` for a signature in a header.
    package let expiresAfter: Int?

    package var isPresigned: Bool { expiresAfter != nil }

    package init(
        accessKeyID: String,
        scope: Scope,
        signedHeaders: [String],
        signature: String,
        time: String,
        sessionToken: String?,
        expiresAfter: Int? = nil
    ) {
        self.accessKeyID = accessKeyID
        self.scope = scope
        self.signedHeaders = signedHeaders
        self.signature = signature
        self.time = time
        self.sessionToken = sessionToken
        self.expiresAfter = expiresAfter
    }

    /// Reads what a request carries; `nil` when it carries nothing.
    package init?(_ request: WireRequest) throws(Malformed) {
        if let header = request.headers["authorization"] {
            try self.init(header: header, request)
        } else if request.query.utf8.count > 16, request.query.contains("X-Amz-Algorithm=") {
            try self.init(presigned: request)
        } else {
            return nil
        }
    }

    private init(header: String, _ request: WireRequest) throws(Malformed) {
        let trimmed = header.drop { $0 == " " }
        guard trimmed.hasPrefix(SigningText.algorithm) else {
            throw Malformed(message: "Unsupported AWS 'algorithm': '\(Self.shown(trimmed.prefix { $0 != " " }))'.")
        }
        var parts: [Substring: Substring] = [:]
        for part in trimmed.dropFirst(SigningText.algorithm.utf8.count).split(separator: ",") {
            let part = part.drop { $0 == " " }
            guard let equals = part.firstIndex(of: "=") else {
                throw Malformed(
                    message:
                        "'\(Self.shown(part))' not a valid key=value pair (missing equal-sign) in Authorization header."
                )
            }
            parts[part[..<equals]] = part[part.index(after: equals)...]
        }
        let time = request.headers["x-amz-date"] ?? request.headers["date"]
        let missing = ["Credential", "Signature", "SignedHeaders"].filter { parts[$0[...]] == nil }
            .map { "Authorization header requires '\($0)' parameter." }
        let lacksDate = time == nil
        guard missing.isEmpty, !lacksDate, let time, let credential = parts["Credential"],
            let signature = parts["Signature"], let headers = parts["SignedHeaders"]
        else {
            let date =
                lacksDate
                ? ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."] : []
            throw Malformed(message: (missing + date).joined(separator: " "))
        }
        let (key, scope) = try Self.read(credential: credential)
        self.init(
            accessKeyID: key,
            scope: scope,
            signedHeaders: headers.split(separator: ";").map { $0.lowercased() },
            signature: String(signature),
            time: time,
            sessionToken: request.headers["x-amz-security-token"]
        )
    }

    private init(presigned request: WireRequest) throws(Malformed) {
        guard let pairs = FormText.parse(request.query, plusIsBlank: false) else {
            throw Malformed(message: "The query string cannot be decoded.")
        }
        func value(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
        guard value("X-Amz-Algorithm") == SigningText.algorithm else {
            throw Malformed(
                message: "Unsupported AWS 'algorithm': '\(Self.shown((value("X-Amz-Algorithm") ?? "")[...]))'."
            )
        }
        let names = ["X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"]
        let missing = names.filter { value($0) == nil }
        for name in names + ["X-Amz-Algorithm", "X-Amz-Expires", "X-Amz-Security-Token"]
        where pairs.count(where: { $0.name == name }) > 1 {
            throw Malformed(message: "AWS query-string parameters must include '\(name)' only once.")
        }
        guard missing.isEmpty, let credential = value("X-Amz-Credential"), let signature = value("X-Amz-Signature"),
            let headers = value("X-Amz-SignedHeaders"), let time = value("X-Amz-Date")
        else {
            throw Malformed(
                message: missing.map { "AWS query-string parameters must include '\($0)'." }.joined(separator: " ")
            )
        }
        let (key, scope) = try Self.read(credential: credential[...])
        self.init(
            accessKeyID: key,
            scope: scope,
            signedHeaders: headers.split(separator: ";").map { $0.lowercased() },
            signature: signature,
            time: time,
            sessionToken: value("X-Amz-Security-Token"),
            expiresAfter: try Self.validity(value("X-Amz-Expires"), of: scope.service)
        )
    }

    /// A week, in seconds.
    private static let longestValidity = 604_800
    /// How long a presigned call of STS holds, and any other that does not say so, in seconds.
    private static let usualValidity = 900

    /// How many seconds a presigned URL holds.
    ///
    /// *Documented*: a week at most. *Observed*: STS takes a call for 15 minutes, whatever it says of itself, which is what
    /// tokens for clusters rest on.
    private static func validity(_ text: String?, of service: String) throws(Malformed) -> Int {
        guard let text else { return usualValidity }
        guard let seconds = Int(text), seconds >= 0 else {
            throw Malformed(message: "X-Amz-Expires must be a non-negative number, not '\(shown(text[...]))'.")
        }
        guard seconds <= longestValidity else {
            throw Malformed(message: "X-Amz-Expires must be less than a week (in seconds); it is \(seconds).")
        }
        return service == "sts" ? usualValidity : seconds
    }

    private static func read(credential: Substring) throws(Malformed) -> (key: String, Scope) {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, !parts[0].isEmpty, parts[0].utf8.count <= 128, parts[4] == SigningText.terminator else {
            throw Malformed(
                message: "Credential must have exactly 5 slash-delimited elements, e.g. "
                    + "keyid/date/region/service/term, got '\(shown(credential))'"
            )
        }
        return (parts[0], Scope(date: parts[1], region: parts[2], service: parts[3]))
    }

    private static func shown(_ text: Substring) -> String { String(text.prefix(100)) }
}
