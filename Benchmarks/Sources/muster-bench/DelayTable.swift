#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Exponential delays with a mean of one second, the same in every peer for the same seed.
///
/// A table, so that drawing costs nothing while an engine is measured.
struct DelayTable: @unchecked Sendable {
    // Unchecked: written once, here, and never freed.
    private let nanoseconds: UnsafeMutablePointer<Int64>

    private static let count = 65_536

    init(seed: UInt64) {
        nanoseconds = .allocate(capacity: Self.count)
        var state = seed
        for index in 0..<Self.count {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            mixed ^= mixed >> 31
            let unit = Double((mixed >> 11) + 1) * (1.0 / 9_007_199_254_740_992.0)
            (nanoseconds + index).initialize(to: Int64(-log(unit) * 1e9) + 1)
        }
    }

    /// The delay in nanoseconds before the given wait, counted from 0, of a process.
    ///
    /// The first wait of each process is a little longer than the one before it, so that no two begin alike.
    @inline(__always)
    func delay(of process: Int, wait: Int) -> Int64 {
        let index = Int(UInt32(truncatingIfNeeded: process) &* 40_503 &+ UInt32(truncatingIfNeeded: wait))
        return nanoseconds[index & (Self.count &- 1)] &+ (wait == 0 ? Int64(process) : 0)
    }
}
