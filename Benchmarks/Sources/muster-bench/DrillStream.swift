#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The chance of one drill, draw for draw the same as the peers': SplitMix64 and both halves of Box and Muller.
struct DrillStream {
    /// What will become of one server.
    struct Fate {
        /// How long snapshot, conversion and launch take, in nanoseconds.
        var durations: (Int64, Int64, Int64)
        /// The stage at whose end the server fails; `nil` when it does not.
        var failingStage: Int?
    }

    private var state: UInt64
    private var spare: Double?

    private static let sigma = 0.5
    private static let logMedians = (log(120.0), log(240.0), log(90.0))
    private let mu = Self.logMedians

    init(seed: UInt64) {
        state = seed
    }

    /// Draws a server's fate, in the order of the peers: the three stages, then the failure.
    mutating func fate() -> Fate {
        let durations = (stage(mu.0), stage(mu.1), stage(mu.2))
        let chance = unit()
        return Fate(durations: durations, failingStage: chance <= 0.02 ? min(2, Int(chance / 0.02 * 3)) : nil)
    }

    private mutating func stage(_ mu: Double) -> Int64 {
        Int64(exp(mu + Self.sigma * normal()) * 1e9)
    }

    private mutating func normal() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        let radius = (-2.0 * log(unit())).squareRoot()
        let angle = 6.283185307179586 * unit()
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    private mutating func unit() -> Double {
        Double((next() >> 11) + 1) * (1.0 / 9_007_199_254_740_992.0)
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
