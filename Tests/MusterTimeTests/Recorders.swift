import MusterCore
import MusterTime
import Synchronization

/// What happened, in the order in which it happened.
final class Log<Entry: Sendable>: Sendable {
    private let stored = Mutex<[Entry]>([])

    var entries: [Entry] { stored.withLock { $0 } }

    func append(_ entry: Entry) {
        stored.withLock { $0.append(entry) }
    }
}

/// Remembers the events that reached it.
final class EventRecorder: EventHandler, Sendable {
    struct Entry: Hashable {
        let payload: UInt64
        let instant: Timestamp
    }

    private let log = Log<Entry>()

    var fired: [Entry] { log.entries }

    func fire(_ payload: UInt64, at now: Timestamp) {
        log.append(Entry(payload: payload, instant: now))
    }
}
