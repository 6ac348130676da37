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

    /// 20 characters, with the account in the place where keys of AWS have it; every number gives another key.
    ///
    /// 16 characters of base 32 hold 80 bits: one that is set, 40 of the account, seven drawn ones, and 32 that count,
    /// hidden by drawn ones. Where the account stands is *observed*: it is read from keys in many tools.
    func accessKeyID(_ prefix: String, of account: AccountID) -> String {
        let hiding = Self.hiding(seed)
        let account = (UInt64(account.rawValue) ?? 0) & 0xFF_FFFF_FFFF
        var own = SeededGenerator(seed: hiding ^ account, streamNumber: number)
        let counted = (number &* Self.spread ^ hiding) & 0xFFFF_FFFF
        let low = (account & 1) << 39 | (own.next() & 0x7F) << 32 | counted
        return prefix + Self.digits(1 << 39 | account >> 1) + Self.digits(low)
    }

    private static func hiding(_ seed: UInt64) -> UInt64 {
        var random = SeededGenerator(seed: seed, stream: "access keys")
        return random.next()
    }

    /// An odd number, which makes keys of numbers that follow each other look apart, and what takes that back.
    private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let gather: UInt64 = 0xF1DE_83E1_9937_733D

    /// The account of a key, and the low 32 bits of the number that it was made for; what a key that was not made here
    /// says means nothing.
    static func origin(of accessKeyID: String, seed: UInt64) -> (account: AccountID, number: UInt64)? {
        guard accessKeyID.utf8.count == 20 else { return nil }
        var halves: [UInt64] = [0, 0]
        for (place, character) in accessKeyID.utf8.dropFirst(4).enumerated() {
            guard let digit = alphabet32.firstIndex(of: character) else { return nil }
            halves[place / 8] = halves[place / 8] << 5 | UInt64(digit)
        }
        let account = (halves[0] & 0x7F_FFFF_FFFF) << 1 | halves[1] >> 39
        guard account < 1_000_000_000_000 else { return nil }
        let text = String(account)
        let number = ((halves[1] ^ hiding(seed)) & 0xFFFF_FFFF) &* gather & 0xFFFF_FFFF
        return (AccountID(String(repeating: "0", count: 12 - text.utf8.count) + text), number)
    }

    /// 40 bits as eight characters, the highest first.
    private static func digits(_ bits: UInt64) -> String {
        String(unsafeUninitializedCapacity: 8) { buffer in
            for place in 0..<8 { buffer[place] = alphabet32[Int(bits >> UInt64(35 - 5 * place) & 0x1F)] }
            return 8
        }
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
