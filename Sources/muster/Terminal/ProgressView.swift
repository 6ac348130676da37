import Foundation
import MusterCore

/// Shows a running execution: a block of lines that is redrawn on a terminal, plain lines elsewhere.
///
/// A class: the block that stands on the screen belongs to one view. Used only by the thread that runs the simulation,
/// which is what makes it `Sendable`.
final class ProgressView: @unchecked Sendable {
    private let terminal: Terminal
    private var state: ProgressState
    private var linesOnScreen = 0
    private var lastDrawn: UInt64 = 0
    private let isLive: Bool

    /// Without `isLive` no block is redrawn, and only plain lines come out.
    init(plan: RecoveryPlan, terminal: Terminal, isLive: Bool) {
        self.terminal = terminal
        self.isLive = isLive && terminal.isInteractive
        state = ProgressState(plan: plan)
    }

    func take(_ events: [RecordedEvent]) {
        for event in events {
            let line = state.apply(event)
            if !isLive, let line {
                terminal.tell("\(event.time.timeOfDay)  \(line)\n")
            }
        }
        if isLive, let time = events.last?.time { draw(at: time, force: false) }
    }

    /// Redraws the block, at most ten times a second of real time.
    func draw(at now: Timestamp, force: Bool) {
        guard isLive else { return }
        let wall = DispatchTime.now().uptimeNanoseconds
        guard force || wall > lastDrawn + 100_000_000 else { return }
        lastDrawn = wall
        let lines = lines(at: now)
        var text = linesOnScreen > 0 ? "\u{1B}[\(linesOnScreen)A" : ""
        for line in lines {
            text += "\u{1B}[2K\(line)\n"
        }
        for _ in lines.count..<max(lines.count, linesOnScreen) {
            text += "\u{1B}[2K\n"
        }
        linesOnScreen = max(lines.count, linesOnScreen)
        terminal.write(text)
    }

    /// Removes the block, so that the result takes its place.
    func clear() {
        guard linesOnScreen > 0 else { return }
        terminal.write("\u{1B}[\(linesOnScreen)A\u{1B}[0J")
        linesOnScreen = 0
    }

    private func lines(at now: Timestamp) -> [String] {
        let start = state.start ?? now
        let launched = state.waves.reduce(0) { $0 + $1.launched }
        let failed = state.waves.reduce(0) { $0 + $1.failed }
        let total = state.waves.reduce(0) { $0 + $1.total }
        var head = "  \(bold(now.timeOfDay))  T+\((now - start).text)   \(launched) of \(total) servers launched"
        if failed > 0 { head += ", \(failed) failed" }
        if let standstill = state.standstill { head += "   \(color(standstill, 33))" }
        var lines = [head]
        let nameWidth = min(24, state.waves.map { $0.name.count }.max() ?? 0)
        let shown = state.waves.count <= 12 ? state.waves : Array(state.waves.filter(isActive).prefix(10))
        lines += shown.map { "  \(line($0, at: now, nameWidth: nameWidth))" }
        if shown.count < state.waves.count {
            let finished = state.waves.filter { $0.outcome != nil }.count
            lines.append("    \(finished) of \(state.waves.count) waves finished")
        }
        // What people do and what goes wrong would pass unseen else; by whom and why stands nowhere above.
        if let news = state.news { lines.append("  \(color("\(news.time.timeOfDay)  \(news.text)", 90))") }
        return lines.map { clip($0) }
    }

    private func isActive(_ wave: ProgressState.WaveState) -> Bool {
        wave.outcome == nil && (wave.start != nil || wave.hold != nil)
    }

    private func line(_ wave: ProgressState.WaveState, at now: Timestamp, nameWidth: Int) -> String {
        let name = wave.name.prefix(nameWidth)
        let padded = name + String(repeating: " ", count: nameWidth - name.count)
        let settled = wave.launched + wave.failed
        let cells = 20
        let filled = wave.total > 0 ? settled * cells / wave.total : 0
        let active = wave.start != nil && wave.outcome == nil ? cells - filled : 0
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "▒", count: active)
            + String(repeating: "·", count: cells - filled - active)
        return "\(sign(wave)) \(padded)  \(bar)  \(status(wave, at: now))"
    }

    private func sign(_ wave: ProgressState.WaveState) -> String {
        switch wave.outcome {
        case .completed: color("✔", 32)
        case .partial: color("✔", 33)
        case .failed, .timedOut, .skipped: color("✘", 31)
        case .notReached, .cancelled: color("–", 90)
        case nil: wave.hold != nil ? color("‖", 33) : wave.start == nil ? " " : color("▶", 36)
        }
    }

    private func status(_ wave: ProgressState.WaveState, at now: Timestamp) -> String {
        if let step = wave.step, wave.outcome == nil { return "\(step)  \((now - (wave.start ?? now)).text)" }
        if let outcome = wave.outcome {
            let took = wave.start.flatMap { start in wave.end.map { " in \(($0 - start).text)" } } ?? ""
            return ProgressState.words(outcome) + took
        }
        if let hold = wave.hold { return hold }
        guard let start = wave.start else { return ProgressState.servers(wave.total) }
        var counts: [String: Int] = [:]
        for phase in wave.phases.values {
            counts[phase, default: 0] += 1
        }
        var parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        if wave.launched > 0 { parts.insert("\(wave.launched) launched", at: 0) }
        if wave.failed > 0 { parts.append("\(wave.failed) failed") }
        if parts.isEmpty { parts = ["\(ProgressState.servers(wave.total)) starting"] }
        return "\(parts.joined(separator: ", "))  \((now - start).text)"
    }

    private func clip(_ line: String) -> String {
        // Escape sequences take no room; lines here hold at most two of them.
        let room = terminal.width - 1 + (terminal.usesColor ? 16 : 0)
        return line.count <= room ? line : String(line.prefix(room)) + (terminal.usesColor ? "\u{1B}[0m" : "")
    }

    private func bold(_ text: String) -> String {
        terminal.usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func color(_ text: String, _ code: Int) -> String {
        terminal.usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
