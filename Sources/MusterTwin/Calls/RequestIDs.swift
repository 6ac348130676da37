import MusterCore

/// Makes up the ids by which clients and logs tell requests apart.
struct RequestIDs {
    private var random: SeededGenerator

    /// Makes the ids of one server; the salt tells servers apart, so that ids in the logs of two of them do not meet.
    init(seed: UInt64, salt: UInt64) {
        random = SeededGenerator(seed: seed ^ salt, stream: "request ids")
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// 32 hexadecimal digits in the form of a random UUID.
    mutating func next() -> String {
        var high = random.next()
        var low = random.next()
        high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                let word = index < 16 ? high : low
                buffer[place] = Self.digits[Int(word >> UInt64(60 - 4 * (index & 15)) & 0xF)]
                place += 1
            }
            return place
        }
    }
}
