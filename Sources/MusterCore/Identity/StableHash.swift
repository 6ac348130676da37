/// A 64-bit digest of bytes that is the same on every machine: FNV-1a.
///
/// For names, streams and equality checks of our own output. Not for anything that an adversary may choose: it is not
/// a cryptographic digest.
package struct StableHash: Hashable, Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    package mutating func combine(_ number: UInt64) {
        var rest = number
        for _ in 0..<8 {
            combine(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    package mutating func combine(_ text: String) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
            for byte in bytes { combine(byte) }
        }
        if isDone == nil {
            for byte in text.utf8 { combine(byte) }
        }
        combine(UInt8(0xFF))
    }

    /// The same as with the name's text.
    package mutating func combine(_ name: ResourceName) {
        name.withUTF8 { bytes in
            for byte in bytes { combine(byte) }
        }
        combine(UInt8(0xFF))
    }

    /// Sixteen hexadecimal digits.
    package var hex: String {
        String(unsafeUninitializedCapacity: 16) { buffer in
            for place in 0..<16 {
                let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place) & 0xF)
                buffer[place] = digit < 10 ? 48 + digit : 87 + digit
            }
            return 16
        }
    }
}
