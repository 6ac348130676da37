import Crypto
import Foundation
package import MusterCore
import MusterSimulator
import SwiftASN1
import X509
import _CryptoExtras

/// Signs messages with a key of its own, whose certificate nobody else has signed.
///
/// Both are made anew for every server: what they vouch for is that a message comes from this one.
package struct CertificateSigner: MessageSigner {
    private let key: _RSA.Signing.PrivateKey
    /// The certificate as receivers fetch it.
    package let certificate: String

    /// Makes a key of 2,048 bits and a certificate that holds for ten years around the moment.
    package init(at now: Timestamp) throws {
        let now = Date(timeIntervalSince1970: TimeInterval(now.nanoseconds / 1_000_000_000))
        key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        let own = Certificate.PrivateKey(key)
        let name = try DistinguishedName {
            CommonName("sns.muster.invalid")
            OrganizationName("Muster, simulated Amazon SNS")
        }
        let made = try Certificate(
            version: .v3,
            serialNumber: Certificate.SerialNumber(),
            publicKey: own.publicKey,
            notValidBefore: now.addingTimeInterval(-5 * 365 * 86_400),
            notValidAfter: now.addingTimeInterval(5 * 365 * 86_400),
            issuer: name,
            subject: name,
            signatureAlgorithm: .sha256WithRSAEncryption,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                KeyUsage(digitalSignature: true)
            },
            issuerPrivateKey: own
        )
        certificate = try made.serializeAsPEM().pemString + "\n"
    }

    package func signature(of text: String, version: Int) throws -> [UInt8] {
        let data = Data(text.utf8)
        let signature =
            version == 2
            ? try key.signature(for: Crypto.SHA256.hash(data: data), padding: .insecurePKCS1v1_5)
            : try key.signature(for: Insecure.SHA1.hash(data: data), padding: .insecurePKCS1v1_5)
        return Array(signature.rawRepresentation)
    }
}
