import Foundation
import Synchronization

/// One of the two output streams, and what it can show.
struct Terminal: Sendable {
    let descriptor: Int32
    /// Whether a person is looking, as far as one can tell.
    let isInteractive: Bool
    let usesColor: Bool
    /// Columns; 100 where nobody says.
    let width: Int

    /// Reads the environment; decided for each stream on its own.
    ///
    /// Colour is off without a terminal, with a non-empty `NO_COLOR`, with `TERM=dumb` or on request; `FORCE_COLOR`
    /// switches it on.
    init(descriptor: Int32, environment: [String: String], noColor: Bool) {
        self.descriptor = descriptor
        let isDumb = environment["TERM"] == "dumb"
        let isTerminal = isatty(descriptor) == 1
        isInteractive = isTerminal && !isDumb
        if noColor || !(environment["NO_COLOR"] ?? "").isEmpty {
            usesColor = false
        } else if let forced = environment["FORCE_COLOR"], !forced.isEmpty, forced != "0" {
            usesColor = true
        } else {
            usesColor = isInteractive
        }
        var size = winsize()
        if isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            width = Int(size.ws_col)
        } else if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 {
            width = columns
        } else {
            width = 100
        }
    }

    /// Writes all of the text; a reader that has gone away is not an error of ours.
    func write(_ text: String) {
        Self.write(text, to: descriptor)
    }
}

extension Terminal {
    /// Why a part of the standard output was lost, as `errno` has it; 0 while nothing was.
    private static let loss = Atomic<Int32>(0)

    /// Why a part of the standard output was lost, where its reader has not simply gone away.
    static var lostOutput: String? {
        let number = loss.load(ordering: .relaxed)
        return number == 0 ? nil : String(cString: strerror(number))
    }

    /// Opens nothing in the place of each standard stream that the caller has closed.
    ///
    /// Else the first file that is opened takes its number, and the result would be written into that file.
    static func openMissingStreams() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is taken, which is this one.
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Writes all of the text, and notes when the standard output cannot take it.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
                continue
            }
            let reason = errno
            switch reason {
            case EINTR:
                continue
            case EAGAIN:
                var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&place, 1, -1)
            default:
                if descriptor == STDOUT_FILENO, reason != EPIPE { loss.store(reason, ordering: .relaxed) }
                return
            }
        }
    }
}
