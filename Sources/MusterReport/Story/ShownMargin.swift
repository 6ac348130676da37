package import MusterCore

/// The margin as it is shown: what is shown of the measured value and of the margin adds up to what is shown of the limit.
///
/// Each of the three would else be cut for itself, and be a second off. Formats for machines have the exact values.
extension ObjectiveResult {
    /// The room that is left, or by how much it is missed: `3h 31m left`, `2m over`, `less than 1s over`.
    package var marginText: String? {
        guard let margin, let distance = shownDistance else { return nil }
        return "\(distance) \(margin < .zero ? "over" : "left")"
    }

    /// How far the measured value is from its limit, on either side; `nil` where one of them is missing.
    package var shownDistance: String? {
        guard let margin, let shown = shownMargin else { return nil }
        guard shown == .zero, margin != .zero else { return Self.size(shown).fullText }
        // Both look the same, and are not.
        return switch margin.nanoseconds.magnitude {
        case ..<1_000_000: "less than 1ms"
        case ..<100_000_000: "less than 0.1s"
        default: "less than 1s"
        }
    }

    /// The shown limit without the shown value; negative when the objective is missed.
    package var shownMargin: Duration? {
        guard let limit, let measured else { return nil }
        return limit.shown - measured.shown
    }

    private static func size(_ duration: Duration) -> Duration {
        .nanoseconds(Int64(clamping: duration.nanoseconds.magnitude))
    }
}
