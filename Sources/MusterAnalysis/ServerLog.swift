package import MusterCore

/// Reads the phases of one server out of its job's log.
package enum ServerLog {
    /// Whether nothing follows for the server after this event.
    static func isFinal(_ event: String) -> Bool {
        switch event {
        case "LAUNCH_END", "LAUNCH_FAILED", "CONVERSION_FAIL", "SNAPSHOT_FAIL", "USING_PREVIOUS_SNAPSHOT_FAILED",
            "SERVER_SKIPPED":
            true
        default:
            false
        }
    }

    /// Whether the event tells of a failure.
    static func isFailure(_ event: String) -> Bool { step(event)?.failed ?? false }

    /// The phases in order of time; the last one is open when the log breaks off, and ends at `end`.
    ///
    /// - Parameters:
    ///   - log: The entries of one server, in order of time.
    ///   - jobCreated: Where the first phase begins.
    ///   - end: Where an open phase is cut; `nil` leaves it out.
    ///   - fails: Whether an open phase is where the server failed, and not merely where it was seen last.
    /// - Returns: Spans that follow one another without overlap.
    package static func phases(
        _ log: [JobLogEntry],
        jobCreated: Timestamp?,
        end: Timestamp?,
        fails: Bool = true
    ) -> [PhaseSpan] {
        var spans: [PhaseSpan] = []
        var open: (phase: JobPhase, start: Timestamp)? = jobCreated.map { (.acceptance, $0) }
        func close(_ time: Timestamp, failed: Bool = false) {
            guard let current = open, time > current.start || failed else { return }
            spans.append(PhaseSpan(phase: current.phase, start: current.start, end: time, failed: failed))
        }
        for entry in log {
            guard let step = step(entry.event) else { continue }
            close(entry.time, failed: step.failed)
            open = step.next.map { ($0, entry.time) }
        }
        if let current = open, let end, end > current.start, current.phase != .acceptance || spans.isEmpty {
            spans.append(PhaseSpan(phase: current.phase, start: current.start, end: end, failed: fails))
        }
        return spans
    }

    /// What an event ends and what begins with it.
    private static func step(_ event: String) -> (next: JobPhase?, failed: Bool)? {
        switch event {
        case "CLEANUP_START": (.cleanup, false)
        case "CLEANUP_END": (.preparation, false)
        case "SNAPSHOT_START": (.snapshot, false)
        case "SNAPSHOT_END", "USING_PREVIOUS_SNAPSHOT": (.conversionWait, false)
        case "CONVERSION_START": (.conversion, false)
        case "CONVERSION_END": (.launchPreparation, false)
        case "LAUNCH_START": (.launch, false)
        case "LAUNCH_END": (nil, false)
        case "CLEANUP_FAIL", "SNAPSHOT_FAIL", "CONVERSION_FAIL", "LAUNCH_FAILED", "USING_PREVIOUS_SNAPSHOT_FAILED",
            "SERVER_SKIPPED":
            (nil, true)
        default: nil
        }
    }
}
