import Crypto
import MusterWire

/// Digests and codes of the cryptographic library.
struct CryptoDigests: SigningDigests {
    init() {}

    func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    func hmac(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }
}
