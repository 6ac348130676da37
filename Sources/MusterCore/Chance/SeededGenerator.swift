/// A reproducible source of chance: equal seed and stream give equal draws on every machine.
///
/// One stream per purpose (`"fault:2"`, `"job:…"`), so that a new draw in one place moves nothing in another.
/// The generator is SplitMix64 over the mixed seed and stream. It is not for secrets.
package struct SeededGenerator: Sendable {
    private var state: UInt64
    private var spareNormal: Double?

    package init(seed: UInt64, stream: String) {
        var mixed = seed ^ 0x6A09_E667_F3BC_C909
        for byte in stream.utf8 {
            mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        self.init(seed: seed, streamNumber: mixed)
    }

    /// A stream that is named by a number, where making a text would cost more than the draw.
    package init(seed: UInt64, streamNumber: UInt64) {
        state = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mix(streamNumber &+ 0xD1B5_4A32_D192_ED03)
    }

    /// The next 64 evenly distributed bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A whole number from 0 up to and not including `bound`, every one equally likely; 0 when `bound` is 0 or 1.
    package mutating func draw(below bound: UInt64) -> UInt64 {
        guard bound > 1 else { return 0 }
        // Lemire's method: the high half of the product, with the few biased low halves drawn again.
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold {
                product = next().multipliedFullWidth(by: bound)
            }
        }
        return product.high
    }

    /// Whether an event of the given probability happens.
    package mutating func draw(_ probability: Ratio) -> Bool {
        draw(below: probability.denominator) < probability.numerator
    }

    /// A number above 0 and up to 1, in steps of 2⁻⁵³.
    package mutating func unit() -> Double {
        Double((next() >> 11) + 1) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// A draw from the standard normal distribution, by the polar form of Box and Muller.
    package mutating func normal(log: (Double) -> Double) -> Double {
        if let spare = spareNormal {
            spareNormal = nil
            return spare
        }
        while true {
            let x = 2 * unit() - 1
            let y = 2 * unit() - 1
            let square = x * x + y * y
            guard square > 0, square < 1 else { continue }
            let factor = (-2 * log(square) / square).squareRoot()
            spareNormal = y * factor
            return x * factor
        }
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
