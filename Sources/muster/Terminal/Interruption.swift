import Foundation
import Synchronization

/// Whether the user asked the program to stop.
///
/// A first SIGINT or SIGTERM is noted, so that what is done can be written; a second one ends the program at once.
enum Interruption {
    private static let signal = Atomic<Int32>(0)

    /// Notes signals from now on.
    static func install() {
        for number in [SIGINT, SIGTERM] {
            Foundation.signal(number) { received in
                if Interruption.signal.exchange(received, ordering: .relaxed) != 0 {
                    _exit(128 + received)
                }
            }
        }
        Foundation.signal(SIGPIPE, SIG_IGN)
    }

    static var isRequested: Bool { signal.load(ordering: .relaxed) != 0 }

    /// 130 or 143; `nil` when nothing has been received.
    static var exitCode: Int32? {
        let received = signal.load(ordering: .relaxed)
        return received == 0 ? nil : 128 + received
    }
}
