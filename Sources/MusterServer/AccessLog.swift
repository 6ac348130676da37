import MusterCore
import MusterTwin

/// One line for every request, in the order of the answers, and what else the person who runs the server should know.
///
/// A class because all connections share it. Used on the server's event loop only.
final class AccessLog {
    private let write: @Sendable ([UInt8]) -> Void
    private var lines: [UInt8] = []
    private let isOn: Bool

    /// So many bytes are collected before they are written.
    private static let chunk = 8 << 10

    init(isOn: Bool, _ write: @escaping @Sendable ([UInt8]) -> Void) {
        self.isOn = isOn
        self.write = write
    }

    /// Notes an answered request.
    ///
    /// The line has the time of day, the client, the request, the status, the time it took, the call with its account
    /// and Region, the error, and the request id; `-` stands for what there is none of.
    func note(
        _ reply: TwinReply?,
        status: Int,
        method: String,
        path: Substring,
        client: String,
        begun: HostMoment,
        now: HostMoment
    ) {
        guard isOn else { return }
        let microseconds = (now.ticks - begun.ticks) / 1_000
        let place = reply?.account.map { "\($0)/\(reply?.region?.rawValue ?? "-")" } ?? "-"
        let line =
            "\(now.wall.iso8601(.milliseconds)) \(client) \(method) \(Self.clean(path, 200)) \(status) \(microseconds)us "
            + "\(reply?.action ?? "-") \(place) \(reply?.code ?? "-") \(reply?.requestID ?? "-")\n"
        lines += line.utf8
        if lines.count >= Self.chunk { flush() }
    }

    /// Notes something that is no request, whether requests are noted or not.
    func tell(_ text: String) {
        lines += "muster: \(Self.clean(text[...], 600))\n".utf8
        flush()
    }

    /// Writes what has been collected.
    func flush() {
        guard !lines.isEmpty else { return }
        write(lines)
        lines.removeAll(keepingCapacity: true)
    }

    /// At most so many characters, none of which could be taken for a line's end or a terminal's command.
    private static func clean(_ text: Substring, _ limit: Int) -> String {
        String(text.unicodeScalars.prefix(limit).map { $0.value >= 0x20 && $0.value < 0x7F ? Character($0) : "?" })
    }
}
