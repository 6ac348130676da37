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
    private let signedNames: String
    /// Lower-case hexadecimal digits, as they came.
    package let signature: String
    /// `YYYYMMDDTHHMMSSZ`, as it came.
    package let time: String
    package let sessionToken: String?
    /// How many seconds a presigned URL holds; `nil` for a signature in a header.
    package let expiresAfter: Int?

    /// In lower case, in their order.
    package var signedHeaders: [String] { signedNames.split(separator: ";").map { $0.lowercased() } }

    package var isPresigned: Bool { expiresAfter != nil }

    private init(
        accessKeyID: String,
        scope: Scope,
        signedNames: String,
        signature: String,
        time: String,
        sessionToken: String?,
        expiresAfter: Int? = nil
    ) {
        self.accessKeyID = accessKeyID
        self.scope = scope
        self.signedNames = signedNames
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

    /// Every request comes through here: bytes are looked at, not characters.
    private init(header: String, _ request: WireRequest) throws(Malformed) {
        let trimmed = Self.withoutBlanks(header.utf8[...])
        guard trimmed.starts(with: SigningText.algorithm.utf8) else {
            let name = Substring(trimmed.prefix { $0 != UInt8(ascii: " ") })
            throw Malformed(message: "Unsupported AWS 'algorithm': '\(Self.shown(name))'.")
        }
        var credential: Substring?
        var signature: Substring?
        var headers: Substring?
        for part in trimmed.dropFirst(SigningText.algorithm.utf8.count).split(separator: UInt8(ascii: ",")) {
            let part = Self.withoutBlanks(part)
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else {
                throw Malformed(
                    message: "'\(Self.shown(Substring(part)))' not a valid key=value pair (missing equal-sign) in "
                        + "Authorization header."
                )
            }
            let value = Substring(part[part.index(after: equals)...])
            switch Substring(part[..<equals]) {
            case "Credential": credential = value
            case "Signature": signature = value
            case "SignedHeaders": headers = value
            default: break
            }
        }
        let time = request.headers["x-amz-date"] ?? request.headers["date"]
        guard let credential, let signature, let headers, let time else {
            let missing = [("Credential", credential), ("Signature", signature), ("SignedHeaders", headers)]
                .filter { $0.1 == nil }.map { "Authorization header requires '\($0.0)' parameter." }
            let date =
                time == nil
                ? ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."] : []
            throw Malformed(message: (missing + date).joined(separator: " "))
        }
        let (key, scope) = try Self.read(credential: credential)
        self.init(
            accessKeyID: key,
            scope: scope,
            signedNames: String(headers),
            signature: String(signature),
            time: time,
            sessionToken: request.headers["x-amz-security-token"]
        )
    }

    private static func withoutBlanks(_ text: Substring.UTF8View) -> Substring.UTF8View {
        text.drop { $0 == UInt8(ascii: " ") }
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
            signedNames: headers,
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
        let parts = credential.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
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
