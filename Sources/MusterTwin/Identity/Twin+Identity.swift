import MusterAWS
import MusterSimulator
import MusterCore
import MusterTime
import MusterWire

/// Who asks, in which account and Region.
extension Twin {
    /// So far the time of a signature may lie from the host's; *inferred*, as most services are said to do.
    private static let clockSkew = Duration.seconds(300)

    /// Whoever calls without a signature.
    var anonymousCaller: CallContext {
        let keys = stage.services.callerCredentials
        return context(keys, homeRegion)
    }

    /// Finds out who has made a request.
    ///
    /// The account is the one that the access key belongs to: a session's, or the world's caller's for a key that
    /// nobody has given out. Twelve digits in the place of a key name an account.
    ///
    /// - Throws: What the service answers to a key, a token or a signature that is not good.
    func caller(
        of request: WireRequest,
        _ signature: RequestSignature?,
        _ wire: WireProtocol,
        at moment: HostMoment
    ) throws(AWSError) -> CallContext {
        guard let signature else { return anonymousCaller }
        guard let region = RegionName(wellFormed: signature.scope.region) else {
            guard setup.identity == .off else {
                throw .signatureMismatch(wire, "Credential should be scoped to a valid region. ")
            }
            return anonymousCaller
        }
        let services = stage.services
        let tokenSize = signature.sessionToken?.utf8.count ?? 0
        if let known = services.credentials(ofAccessKey: signature.accessKeyID, tokenSize: tokenSize) {
            if setup.identity == .strict { try verify(request, signature, known, wire, at: moment) }
            guard setup.identity != .off else { return context(known, region) }
            guard known.sessionToken == nil || known.sessionToken == signature.sessionToken else {
                throw .invalidCredentials(wire)
            }
            guard !known.isExpired(at: stage.simulation.now) else { throw .expiredSession(wire) }
            return context(known, region)
        }
        guard setup.identity != .strict else { throw .invalidCredentials(wire) }
        let account = AccountID(signature.accessKeyID)
        if account.isWellFormed {
            return context(services.credentials(ofAccount: account), region)
        }
        return context(services.callerCredentials, region)
    }

    private func context(_ keys: Credentials, _ region: RegionName) -> CallContext {
        let account = stage.services.account(ofAccessKey: keys.accessKeyID)
        return CallContext(account: account ?? AccountID(""), region: region, credentials: keys)
    }

    /// Verifies a signature as AWS does: time, scope, then the code itself.
    private func verify(
        _ request: WireRequest,
        _ signature: RequestSignature,
        _ known: Credentials,
        _ wire: WireProtocol,
        at moment: HostMoment
    ) throws(AWSError) {
        try checkTime(signature, wire, at: moment.wall)
        guard signature.time.hasPrefix(signature.scope.date) else {
            throw .signatureMismatch(
                wire,
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                    + "'\(signature.scope.date.prefix(16))' != '\(signature.time.prefix(8))'."
            )
        }
        // What is not signed could be changed on the way.
        let signed = Set(signature.signedHeaders)
        let mustBeSigned = request.headers.fields.map { $0.name.lowercased() }.filter {
            $0 == "host" || $0.hasPrefix("x-amz-")
        }
        guard signed.contains("host"), mustBeSigned.allSatisfy(signed.contains) else {
            throw .signatureMismatch(
                wire,
                "'Host' and every header that begins with 'x-amz-' must be a 'SignedHeader' in the AWS Authorization."
            )
        }
        let computed = SigningText.signature(
            of: request,
            signedHeaders: signature.signedHeaders,
            time: signature.time,
            scope: signature.scope,
            secret: known.secretAccessKey,
            digests
        )
        guard let computed, Self.areEqual(computed, signature.signature) else {
            throw .signatureMismatch(
                wire,
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                    + "Access Key and signing method. Consult the service documentation for details."
            )
        }
    }

    private func checkTime(_ signature: RequestSignature, _ wire: WireProtocol, at wall: Timestamp) throws(AWSError) {
        guard let time = Timestamp(basicISO8601: signature.time) else {
            throw .incompleteSignature(
                wire,
                "Date must be in ISO-8601 'basic format'. Got '\(signature.time.prefix(40))'."
            )
        }
        let oldest = wall - (signature.expiresAfter.map { .seconds($0) } ?? Self.clockSkew)
        let newest = wall + Self.clockSkew
        if time < oldest {
            throw .signatureOutOfTime(
                wire,
                "Signature expired: \(time.basicISO8601) is now earlier than \(oldest.basicISO8601) "
                    + "(\(wall.basicISO8601) - \(wall.duration(to: oldest).components.seconds / -60) min.)"
            )
        }
        if time > newest {
            throw .signatureOutOfTime(
                wire,
                "Signature not yet current: \(time.basicISO8601) is still later than \(newest.basicISO8601) "
                    + "(\(wall.basicISO8601) + 5 min.)"
            )
        }
    }

    /// Compares without telling by the time it takes how much is equal.
    private static func areEqual(_ first: String, _ second: String) -> Bool {
        let (first, second) = (Array(first.utf8), Array(second.utf8))
        guard first.count == second.count else { return false }
        var difference: UInt8 = 0
        for index in first.indices { difference |= first[index] ^ second[index] }
        return difference == 0
    }
}

extension Timestamp {
    /// Reads `YYYYMMDDTHHMMSSZ`.
    init?(basicISO8601 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        self.init(
            iso8601: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
        )
    }

    var basicISO8601: String { iso8601(.seconds).filter { $0 != "-" && $0 != ":" } }
}
