import MusterCore

/// Where a request goes: scheme, host, port, and a path before its own.
package struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
    package let isSecure: Bool
    /// In lower case; an address of version 6 without its brackets.
    package let host: String
    /// `nil` for the scheme's own.
    package let port: Int?
    /// As it was written; empty or with a leading slash.
    package let path: String
    /// What follows the question mark; empty without one.
    package let query: String

    package init(isSecure: Bool, host: String, port: Int? = nil, path: String = "", query: String = "") {
        self.isSecure = isSecure
        self.host = host
        self.port = port
        self.path = path
        self.query = query
    }

    /// Reads an absolute address of HTTP without user and fragment.
    package init?(_ text: String) {
        let secure = text.lowercased().hasPrefix("https://")
        guard secure || text.lowercased().hasPrefix("http://") else { return nil }
        let rest = text.dropFirst(secure ? 8 : 7)
        guard !rest.contains("#"), rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let tail = rest[authority.endIndex...]
        let mark = tail.firstIndex(of: "?") ?? tail.endIndex
        guard !authority.contains("@"), let (host, port) = Self.split(authority) else { return nil }
        self.init(
            isSecure: secure,
            host: host,
            port: port == (secure ? 443 : 80) ? nil : port,
            path: String(tail[..<mark]),
            query: String(tail[mark...].dropFirst())
        )
    }

    private static func split(_ authority: Substring) -> (host: String, port: Int?)? {
        let host: Substring
        let rest: Substring
        if authority.hasPrefix("["), let close = authority.firstIndex(of: "]") {
            host = authority[authority.index(after: authority.startIndex)..<close]
            rest = authority[authority.index(after: close)...]
            guard IPAddress(String(host))?.bytes.count == 16 else { return nil }
        } else {
            host = authority.prefix { $0 != ":" }
            rest = authority[host.endIndex...]
            guard isName(host) else { return nil }
        }
        guard !rest.isEmpty else { return (host.lowercased(), nil) }
        guard rest.hasPrefix(":") else { return nil }
        let digits = rest.dropFirst()
        guard !digits.isEmpty else { return (host.lowercased(), nil) }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits), port < 65_536 else {
            return nil
        }
        return (host.lowercased(), port)
    }

    private static func isName(_ host: Substring) -> Bool {
        let labels = (host.hasSuffix(".") ? host.dropLast() : host)
            .utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return !host.isEmpty && host.utf8.count <= 255
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { byte in
                        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                    }
            }
    }

    package var scheme: String { isSecure ? "https" : "http" }

    /// The host as the header of that name has it, with a port that is not the scheme's own.
    package var authority: String {
        (host.contains(":") ? "[\(host)]" : host) + (port.map { ":\($0)" } ?? "")
    }

    package var description: String { "\(scheme)://\(authority)\(path)" + (query.isEmpty ? "" : "?\(query)") }

    /// Whether only this machine answers there.
    package var isLoopback: Bool {
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        guard let address = IPAddress(host) else { return false }
        return address.isIn("127.0.0.0/8") || address.isIn("::1/128")
    }
}
