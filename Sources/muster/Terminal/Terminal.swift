import Foundation

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
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if written < 0, errno == EINTR || errno == EAGAIN {
                continue
            } else {
                return
            }
        }
    }
}
