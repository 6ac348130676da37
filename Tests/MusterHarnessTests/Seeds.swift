import Foundation

/// Which seeds a random test takes: a few as a rule, as many as `MUSTER_SEEDS=from..to` says where it is set.
enum Seeds {
    static func chosen(ordinarily count: UInt64) -> ClosedRange<UInt64> {
        let words = ProcessInfo.processInfo.environment["MUSTER_SEEDS"]?.components(separatedBy: "..") ?? []
        guard words.count == 2, let first = UInt64(words[0]), let last = UInt64(words[1]), first <= last else {
            return 1...count
        }
        return first...last
    }

    /// The seed under way, on the standard error, so that a trap does not hide it.
    static let areAnnounced = ProcessInfo.processInfo.environment["MUSTER_SEEDS"] != nil

    static func announce(_ seed: UInt64) {
        guard areAnnounced else { return }
        try? FileHandle.standardError.write(contentsOf: Data("seed \(seed)\n".utf8))
    }
}
