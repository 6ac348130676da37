import Foundation
import MusterCore

/// An event on one line of JSON, for `--output ndjson`.
enum EventLine {
    static func json(_ event: RecordedEvent, scenario: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let bytes = try? encoder.encode(Line(event, scenario)) else { return "" }
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }

    private struct Line: Encodable {
        let scenario: String
        let sequence: Int
        let time: String
        let event: ExecutionEvent

        init(_ recorded: RecordedEvent, _ scenario: String) {
            self.scenario = scenario
            sequence = recorded.sequence
            time = recorded.time.iso8601(.microseconds)
            event = recorded.event
        }
    }
}
