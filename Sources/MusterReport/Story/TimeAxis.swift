import MusterCore

/// Maps the time of a run to a row of cells or to a width, and knows where the labels go.
struct TimeAxis {
    let start: Timestamp
    let end: Timestamp
    /// How many cells the whole time takes; at least 1.
    let cells: Int

    init(start: Timestamp, end: Timestamp, cells: Int) {
        self.start = start
        self.end = max(end, start + .nanoseconds(1))
        self.cells = max(1, cells)
    }

    private var span: Int128 { Int128((end - start).nanoseconds) }

    /// How far a point lies from the start, in units of which the whole takes `units`; clamped to the axis.
    func position(_ time: Timestamp, of units: Int) -> Int {
        let offset = Int128(max(0, min((time - start).nanoseconds, (end - start).nanoseconds)))
        return Int(offset * Int128(units) / span)
    }

    /// The cells that a stretch covers; at least one, so that nothing that happened is invisible.
    func range(_ from: Timestamp, _ to: Timestamp) -> Range<Int> {
        let first = min(position(from, of: cells), cells - 1)
        let last = max(position(to, of: cells), first + 1)
        return first..<min(last, cells)
    }

    /// How much of a stretch falls into a cell.
    func overlap(_ from: Timestamp, _ to: Timestamp, with cell: Int) -> Duration {
        func edge(_ index: Int) -> Timestamp { start + .nanoseconds(Int64(span * Int128(index) / Int128(cells))) }
        return max(.zero, min(to, edge(cell + 1)) - max(from, edge(cell)))
    }

    /// Round points in time from the start on, so far apart that a label needs at most `spacing` cells.
    func ticks(spacing: Int) -> [Duration] {
        let seconds: [Int64] = [
            1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400, 172_800,
            604_800,
        ]
        let whole = (end - start).nanoseconds
        let least = span * Int128(spacing) / Int128(cells)
        let step = seconds.first { Int128($0) * 1_000_000_000 >= least } ?? Int64(clamping: least / 1_000_000_000 + 1)
        let nanoseconds = step.multipliedReportingOverflow(by: 1_000_000_000)
        guard !nanoseconds.overflow, nanoseconds.partialValue > 0 else { return [.zero] }
        return stride(from: Int64(0), through: whole, by: Int64.Stride(nanoseconds.partialValue)).map {
            .nanoseconds($0)
        }
    }
}

extension Duration {
    /// A short label for an axis: `0`, `30s`, `10m`, `1h30`.
    var tickLabel: String {
        let seconds = nanoseconds / 1_000_000_000
        if seconds == 0 { return "0" }
        let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
        if hours > 0 { return minutes == 0 ? "\(hours)h" : "\(hours)h\(minutes < 10 ? "0" : "")\(minutes)" }
        if minutes > 0 { return rest == 0 ? "\(minutes)m" : "\(minutes)m\(rest < 10 ? "0" : "")\(rest)" }
        return "\(rest)s"
    }
}
