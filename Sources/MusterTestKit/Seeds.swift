import Foundation
import Foundation

/// Which seeds a random test takes: a few as a rule, as many as `MUSTER_SEEDS=from..to` says where it is set.
package enum Seeds {
    /// Seeds of drills that have brought a mistake of the engine to light which the first few do not.
    ///
    /// What a seed draws changes with every kind of thing that can be drawn, so that a mistake also has a test of its own.
    package static let remembered: [UInt64] = [141, 2_183, 3_093, 3_263, 3_363, 3_703]

    /// The first seeds and those that are remembered, or the ones that were asked for.
    package static func chosenOrRemembered(ordinarily count: UInt64) -> [UInt64] {
        areAnnounced ? Array(chosen(ordinarily: count)) : Array(chosen(ordinarily: count)) + remembered
    }

    package static func chosen(ordinarily count: UInt64) -> ClosedRange<UInt64> {
        let words = ProcessInfo.processInfo.environment["MUSTER_SEEDS"]?.components(separatedBy: "..") ?? []
        guard words.count == 2, let first = UInt64(words[0]), let last = UInt64(words[1]), first <= last else {
            return 1...count
        }
        return first...last
    }

    /// The seed under way, on the standard error, so that a trap does not hide it.
    package static let areAnnounced = ProcessInfo.processInfo.environment["MUSTER_SEEDS"] != nil

    package static func announce(_ seed: UInt64) { note("seed \(seed)") }

    /// Writes a line to the standard error where other seeds than the usual ones were asked for.
    package static func note(_ text: @autoclosure () -> String) {
        guard areAnnounced else { return }
        try? FileHandle.standardError.write(contentsOf: Data((text() + "\n").utf8))
    }

    /// Whether everything that happens is shown on the standard error, as `MUSTER_SHOW=1` asks.
    package static let areShown = ProcessInfo.processInfo.environment["MUSTER_SHOW"] != nil

    package static func show(_ text: @autoclosure () -> String) {
        guard areShown else { return }
        try? FileHandle.standardError.write(contentsOf: Data((text() + "\n").utf8))
    }
}
