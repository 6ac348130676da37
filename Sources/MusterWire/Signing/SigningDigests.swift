import MusterCore

/// The two functions that signatures are made of.
///
/// A protocol because a server takes them from a cryptographic library that nothing below it shall be built with.
package protocol SigningDigests: Sendable {
    /// The SHA-256 digest, 32 bytes.
    func sha256(_ bytes: [UInt8]) -> [UInt8]
    /// The HMAC-SHA-256 code, 32 bytes.
    func hmac(key: [UInt8], _ bytes: [UInt8]) -> [UInt8]
}

/// Made of Muster's own SHA-256.
///
/// Source of the construction: RFC 2104.
package struct PortableDigests: SigningDigests {
    private static let blockSize = 64

    package init() {}

    package func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = SHA256()
        digest.update(bytes)
        return digest.finalize()
    }

    package func hmac(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        var block = key.count > Self.blockSize ? sha256(key) : key
        block += Array(repeating: 0, count: Self.blockSize - block.count)
        return sha256(block.map { $0 ^ 0x5C } + sha256(block.map { $0 ^ 0x36 } + bytes))
    }
}
