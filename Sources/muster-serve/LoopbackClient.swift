import Foundation
import MusterCore

/// One request to the control plane of a server, over a plain socket.
struct LoopbackClient {
    struct Answer {
        let status: Int
        let body: [UInt8]
    }

    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    private let host: String
    private let port: String

    /// Reads `http://host:port`; `nil` for anything else.
    init?(_ place: String) {
        guard let url = URL(string: place), url.scheme == "http", let host = url.host, !host.isEmpty else { return nil }
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        port = String(url.port ?? 80)
    }

    /// Asks, and reads the answer until the server closes the connection.
    func ask(_ method: String, _ path: String, _ body: [UInt8]) throws -> Answer {
        let descriptor = try connected()
        defer { close(descriptor) }
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n"
            + "Content-Length: \(body.count)\r\nContent-Type: application/json\r\n\r\n"
        try send(Array(head.utf8) + body, to: descriptor)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Problem(description: "the connection broke") }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return try Self.parse(bytes)
    }

    private func connected() throws -> Int32 {
        var hints = addrinfo()
        #if canImport(Glibc)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &list) == 0 else { throw Problem(description: "the host is not known") }
        defer { freeaddrinfo(list) }
        var reason = "the host is not known"
        var next = list
        while let info = next?.pointee {
            next = info.ai_next
            let descriptor = socket(info.ai_family, info.ai_socktype, info.ai_protocol)
            guard descriptor >= 0 else { continue }
            if connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 { return descriptor }
            reason = String(cString: strerror(errno)).lowercased()
            close(descriptor)
        }
        throw Problem(description: reason)
    }

    private func send(_ bytes: [UInt8], to descriptor: Int32) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Foundation.send(descriptor, $0 + done, buffer.count - done, 0) } ?? 0
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Problem(description: "the connection broke") }
            done += count
        }
    }

    private static func parse(_ bytes: [UInt8]) throws -> Answer {
        let end = Array("\r\n\r\n".utf8)
        guard let head = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else {
            throw Problem(description: "what answers is no web server")
        }
        let words = String(decoding: bytes[..<head], as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard words.count >= 2, words[0].hasPrefix("HTTP/1."), let status = Int(words[1].prefix(3)) else {
            throw Problem(description: "what answers is no web server")
        }
        return Answer(status: status, body: Array(bytes[(head + 4)...]))
    }
}
