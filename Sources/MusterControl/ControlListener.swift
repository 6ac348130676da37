import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The end of the running execution: hears requests and answers them, only while it is served.
///
/// Nothing runs beside the execution: whoever drives it calls ``serve(for:_:)`` when it has time to. A class because it
/// owns file descriptors.
package final class ControlListener: Sendable {
    private struct Connection {
        let file: Int32
        var input: [UInt8] = []
        var output: [UInt8] = []
        /// Whether a request is being considered.
        var isWaiting = false
        /// Whether nothing more is read, and the end comes with the last answer.
        var isClosing = false
        /// So many rounds without a whole request.
        var idleRounds = 0
    }

    private struct State {
        var connections: [Int: Connection] = [:]
        var next = 1
        var isOpen = true
    }

    /// So many may ask at once.
    private static let connectionLimit = 16
    /// So many rounds may pass before a request is whole; a round lasts 50 ms or less.
    private static let roundLimit = 400

    package let folder: String
    package let execution: String
    private let file: Int32
    private let state = Mutex(State())

    /// Listens in the folder beside the history, which is made where it is missing.
    package init(beside history: String, execution: String) throws(ControlError) {
        let folder = ControlFolder.path(beside: history)
        try ControlFolder.prepare(folder)
        ControlFolder.removeLeftovers(in: folder)
        let file = LocalSocket.make()
        guard file >= 0 else { throw ControlError("no socket can be made: \(LocalSocket.reason)") }
        let name = ControlFolder.name(of: execution)
        let former = umask(0o177)
        let isBound = LocalSocket.address(name, in: folder) { bind(file, $0, $1) } == 0
        let why = LocalSocket.reason
        umask(former)
        guard isBound, listen(file, 128) == 0 else {
            LocalSocket.end(file)
            throw ControlError("\"\(folder)/\(name)\" cannot be listened on: \(why)")
        }
        self.folder = folder
        self.execution = execution
        self.file = file
    }

    deinit {
        close()
    }

    // MARK: - Serving

    /// Waits for requests for so many milliseconds at most, and passes on those that are whole.
    ///
    /// - Returns: Whether any has been passed on.
    @discardableResult
    package func serve(for milliseconds: Int32, _ ask: (_ number: Int, ControlRequest) -> Void) -> Bool {
        wait(milliseconds)
        let requests = state.withLock { state -> [(Int, ControlRequest)] in
            guard state.isOpen else { return [] }
            // Those who have gone make room for those who come.
            var requests = hearAll(state.connections.keys.sorted(), &state)
            let known = Set(state.connections.keys)
            accept(&state)
            requests += hearAll(state.connections.keys.filter { !known.contains($0) }.sorted(), &state)
            return requests
        }
        for (number, request) in requests { ask(number, request) }
        return !requests.isEmpty
    }

    /// Answers a request; nothing happens when whoever asked has gone.
    package func answer(_ number: Int, _ answer: ControlAnswer) {
        state.withLock { state in
            guard state.connections[number]?.isWaiting == true else { return }
            state.connections[number]?.isWaiting = false
            state.connections[number]?.output += answer.line
            flush(number, &state)
        }
    }

    /// Stops listening and takes the socket away; who still waits hears that the execution is over.
    package func close() {
        state.withLock { state in
            guard state.isOpen else { return }
            state.isOpen = false
            let over = ControlAnswer(.refused, "the execution is over").line
            for connection in state.connections.values {
                if connection.isWaiting { _ = LocalSocket.write(over[...], to: connection.file) }
                LocalSocket.end(connection.file)
            }
            state.connections = [:]
            LocalSocket.end(file)
            unlink("\(folder)/\(ControlFolder.name(of: execution))")
        }
    }

    // MARK: - One round

    private func wait(_ milliseconds: Int32) {
        var places = state.withLock { state -> [pollfd] in
            guard state.isOpen else { return [] }
            return [pollfd(fd: file, events: Int16(POLLIN), revents: 0)]
                + state.connections.values.filter { !$0.isWaiting }.map { connection in
                    let events = connection.output.isEmpty ? POLLIN : POLLIN | POLLOUT
                    return pollfd(fd: connection.file, events: Int16(events), revents: 0)
                }
        }
        _ = poll(&places, nfds_t(places.count), milliseconds)
    }

    private func accept(_ state: inout State) {
        for _ in 0..<Self.connectionLimit {
            let accepted = LocalSocket.accept(file)
            guard accepted >= 0 else { return }
            LocalSocket.prepare(accepted)
            guard state.connections.count < Self.connectionLimit else {
                _ = LocalSocket.write(ControlAnswer(.error, "too many ask at once").line[...], to: accepted)
                LocalSocket.end(accepted)
                continue
            }
            state.connections[state.next] = Connection(file: accepted)
            state.next += 1
        }
    }

    private func hearAll(_ numbers: [Int], _ state: inout State) -> [(Int, ControlRequest)] {
        var requests: [(Int, ControlRequest)] = []
        for number in numbers {
            if let request = hear(number, &state) { requests.append((number, request)) }
            flush(number, &state)
        }
        return requests
    }

    /// Reads on, and takes a request off when one is whole.
    private func hear(_ number: Int, _ state: inout State) -> ControlRequest? {
        guard var connection = state.connections[number], !connection.isWaiting, !connection.isClosing else {
            return nil
        }
        defer { state.connections[number] = connection }
        func refuse(_ why: String) {
            connection.output += ControlAnswer(.error, why).line
            connection.isClosing = true
        }
        if !connection.input.contains(0x0A) {
            guard let bytes = LocalSocket.read(connection.file, atMost: ControlRequest.limit + 1) else {
                connection.isClosing = true
                return nil
            }
            connection.input += bytes
            connection.idleRounds = bytes.isEmpty ? connection.idleRounds + 1 : 0
        }
        guard let end = connection.input.firstIndex(of: 0x0A) else {
            if connection.input.count > ControlRequest.limit {
                refuse("a request has \(ControlRequest.limit) bytes at most")
            } else if connection.idleRounds > Self.roundLimit {
                refuse("the request did not come")
            }
            return nil
        }
        let line = Array(connection.input[..<end])
        connection.input.removeSubrange(...end)
        guard line.count <= ControlRequest.limit else {
            refuse("a request has \(ControlRequest.limit) bytes at most")
            return nil
        }
        do throws(ControlError) {
            let request = try ControlRequest(line: line)
            guard request.execution == execution else {
                refuse("execution \"\(execution)\" listens here")
                return nil
            }
            connection.isWaiting = true
            connection.idleRounds = 0
            return request
        } catch {
            refuse(error.description)
            return nil
        }
    }

    /// Sends what waits to be sent, and ends what is over.
    private func flush(_ number: Int, _ state: inout State) {
        guard var connection = state.connections[number] else { return }
        if !connection.output.isEmpty {
            guard let count = LocalSocket.write(connection.output[...], to: connection.file) else {
                LocalSocket.end(connection.file)
                state.connections[number] = nil
                return
            }
            connection.output.removeFirst(count)
        }
        state.connections[number] = connection
        if connection.isClosing, connection.output.isEmpty {
            LocalSocket.end(connection.file)
            state.connections[number] = nil
        }
    }
}
