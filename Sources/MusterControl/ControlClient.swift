#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The end of whoever asks.
package enum ControlClient {
    /// Asks, and waits for the answer, for so many seconds at most.
    ///
    /// - Throws: ``ControlError`` when nobody listens, or nobody answers.
    package static func ask(
        _ request: ControlRequest,
        beside history: String,
        seconds: Int = 90
    ) throws(ControlError) -> ControlAnswer {
        let folder = ControlFolder.path(beside: history)
        let file = LocalSocket.make()
        guard file >= 0 else { throw ControlError("no socket can be made: \(LocalSocket.reason)") }
        defer { close(file) }
        guard LocalSocket.address(ControlFolder.name(of: request.execution), in: folder, { connect(file, $0, $1) }) == 0
        else {
            throw ControlError("execution \"\(request.execution)\" does not listen any more")
        }
        var output = request.line[...]
        var input: [UInt8] = []
        for _ in 0..<seconds * 20 {
            if !output.isEmpty {
                guard let count = LocalSocket.write(output, to: file) else { break }
                output = output.dropFirst(count)
            }
            var place = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            guard poll(&place, 1, 50) > 0 else { continue }
            guard let bytes = LocalSocket.read(file, atMost: 65_536) else { break }
            input += bytes
            if let end = input.firstIndex(of: 0x0A) { return try ControlAnswer(line: Array(input[..<end])) }
        }
        throw ControlError("the execution did not answer")
    }
}
