import MusterCore

/// Makes up keys, tokens and ids that look like those of IAM and STS.
///
/// They follow from the seed and open nothing but a simulated world.
struct SecretText {
    private let seed: UInt64
    private let number: UInt64

    init(seed: UInt64, number: UInt64) {
        self.seed = seed
        self.number = number
    }

    /// 20 characters; every number gives another key.
    func accessKeyID(_ prefix: String) -> String {
        // 16 characters of base 32 hold 80 bits: 52 drawn ones, and 28 that count, hidden by drawn ones.
        let hiding = Self.hiding(seed)
        var own = SeededGenerator(seed: hiding, streamNumber: number)
        let counted = (number ^ hiding) & 0xFFF_FFFF
        return prefix + Self.base32(own.next(), count: 10) + Self.base32(counted, count: 6)
    }

    private static func hiding(_ seed: UInt64) -> UInt64 {
        var random = SeededGenerator(seed: seed, stream: "access keys")
        return random.next()
    }

    /// The low 28 bits of the number that a key was made for; what a key that was not made here says means nothing.
    static func counted(in accessKeyID: String, seed: UInt64) -> UInt64? {
        guard accessKeyID.utf8.count == 20 else { return nil }
        var counted: UInt64 = 0
        for character in accessKeyID.utf8.suffix(6).reversed() {
            guard let digit = alphabet32.firstIndex(of: character) else { return nil }
            counted = counted << 5 | UInt64(digit)
        }
        return (counted ^ hiding(seed)) & 0xFFF_FFFF
    }

    var secretKey: String { text("secrets", count: 40) }

    /// 400 characters, or as many as are asked for; more than the 356 that fakes should at least have.
    func sessionToken(atLeast size: Int) -> String { text("tokens", count: max(400, size)) }

    /// The stable id of a role, `AROA` and 17 characters.
    static func roleID(_ account: AccountID, _ name: String) -> String { id("AROA", account, name) }

    static func userID(_ account: AccountID, _ name: String) -> String { id("AIDA", account, name) }

    private static func id(_ prefix: String, _ account: AccountID, _ name: String) -> String {
        var hash = StableHash()
        hash.combine(account.rawValue)
        hash.combine(name)
        var random = SeededGenerator(seed: hash.value, stream: prefix)
        return prefix + base32(random.next(), count: 12) + base32(random.next(), count: 5)
    }

    private func text(_ purpose: String, count: Int) -> String {
        var random = SeededGenerator(seed: seed &+ number, stream: purpose)
        return String(unsafeUninitializedCapacity: count) { buffer in
            var bits: UInt64 = 0
            for position in 0..<count {
                if position % 10 == 0 { bits = random.next() }
                buffer[position] = Self.alphabet64[Int(bits & 0x3F)]
                bits >>= 6
            }
            return count
        }
    }

    private static func base32(_ word: UInt64, count: Int) -> String {
        var rest = word
        return String(unsafeUninitializedCapacity: count) { buffer in
            for position in 0..<count {
                buffer[position] = alphabet32[Int(rest & 0x1F)]
                rest >>= 5
            }
            return count
        }
    }

    private static let alphabet32 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    private static let alphabet64 = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
