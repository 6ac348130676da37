import MusterCore

/// Makes the identifiers of a simulated world from numbers, and reads the numbers back.
///
/// Every number gives another identifier, so none can occur twice in a run, and a resource is found by its identifier
/// without a table. Which identifiers a world has follows from its seed alone. They look random to whoever reads them
/// and are no secrets.
struct IdentifierMint: Sendable {
    /// What an identifier stands for; part of the number.
    enum Kind: UInt64, Sendable {
        case job, recoveryInstance, conversionServer, snapshot, launchTemplate, volumeSnapshot
        case sourceServer, configurationTemplate, sourceNetwork, network
        case failback = 13, nativePlan
    }

    /// One resource of one Region.
    struct Number: Hashable, Sendable {
        let kind: Kind
        /// Index of the Region's state.
        let region: Int
        /// What the kind counts, up to 44 bits.
        let serial: UInt64

        init(_ kind: Kind, region: Int, serial: UInt64) {
            self.kind = kind
            self.region = region
            self.serial = serial
        }

        fileprivate var packed: UInt64 {
            kind.rawValue << 60 | (UInt64(truncatingIfNeeded: region) & 0xFFFF) << 44 | (serial & Self.serialMask)
        }

        fileprivate init?(packed: UInt64) {
            guard let kind = Kind(rawValue: packed >> 60) else { return nil }
            self.init(kind, region: Int(packed >> 44 & 0xFFFF), serial: packed & Self.serialMask)
        }

        private static let serialMask: UInt64 = 1 << 44 - 1
    }

    private let key: UInt64

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed, stream: "identifiers")
        key = random.next()
    }

    /// The prefix and 17 hexadecimal digits.
    func text(_ prefix: StaticString, _ number: Number) -> String {
        let scrambled = Self.scramble(number.packed ^ key)
        let check = checkDigit(scrambled)
        return String(unsafeUninitializedCapacity: prefix.utf8CodeUnitCount + 17) { buffer in
            var position = 0
            prefix.withUTF8Buffer { bytes in
                for byte in bytes {
                    buffer[position] = byte
                    position += 1
                }
            }
            buffer[position] = Self.digit(check)
            position += 1
            for shift in stride(from: 60, through: 0, by: -4) {
                buffer[position] = Self.digit(scrambled >> UInt64(shift) & 0xF)
                position += 1
            }
            return position
        }
    }

    /// The same as a name, without a text.
    func name(_ form: ResourceName.Form, _ number: Number) -> ResourceName {
        let scrambled = Self.scramble(number.packed ^ key)
        return ResourceName(form, top: checkDigit(scrambled), digits: scrambled)
    }

    /// The number behind a name of one form; `nil` when this world has not made it.
    func number(of name: ResourceName, _ form: ResourceName.Form) -> Number? {
        guard name.form == form else { return nil }
        var number: Number?
        name.withUTF8 { number = self.number(of: $0, from: form.prefix.utf8CodeUnitCount) }
        return number
    }

    private func number(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Number? {
        guard text.count == start + 17 else { return nil }
        guard let check = Self.value(text[start]) else { return nil }
        var scrambled: UInt64 = 0
        for position in start + 1..<start + 17 {
            guard let value = Self.value(text[position]) else { return nil }
            scrambled = scrambled << 4 | value
        }
        guard check == checkDigit(scrambled) else { return nil }
        return Number(packed: Self.unscramble(scrambled) ^ key)
    }

    private func checkDigit(_ scrambled: UInt64) -> UInt64 {
        Self.scramble(scrambled ^ ~key) >> 60
    }

    // A bijection of 64-bit words: odd factors and shifted exclusive-or, which all can be undone.
    private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
    private static let inverse = inverse(of: factor)

    private static func scramble(_ word: UInt64) -> UInt64 {
        var word = word
        word = (word ^ word >> 32) &* factor
        word = (word ^ word >> 32) &* factor
        return word ^ word >> 32
    }

    private static func unscramble(_ word: UInt64) -> UInt64 {
        var word = word
        word = (word ^ word >> 32) &* inverse
        word = (word ^ word >> 32) &* inverse
        return word ^ word >> 32
    }

    /// The inverse of an odd number modulo 2⁶⁴, by Newton's iteration.
    private static func inverse(of odd: UInt64) -> UInt64 {
        var inverse = odd
        for _ in 0..<6 {
            inverse = inverse &* (2 &- odd &* inverse)
        }
        return inverse
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 10 ? 48 + value : 87 + value)
    }

    private static func value(_ digit: UInt8) -> UInt64? {
        switch digit {
        case 48...57: UInt64(digit - 48)
        case 97...102: UInt64(digit - 87)
        default: nil
        }
    }
}
