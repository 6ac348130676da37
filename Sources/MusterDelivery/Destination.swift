import MusterCore

/// Where a message goes: what an address such as `https://user:secret@example.com/hook?a=b` says.
package struct Destination: Hashable, Sendable {
    package let isSecure: Bool
    package let host: String
    package let port: Int
    /// Path and query as they go into the request.
    package let path: String
    /// `user:password`, where the address has them.
    package let userInfo: String?

    /// - Returns: `nil` for what is no address of HTTP.
    package init?(_ text: String) {
        let schemes = [("https://", true, 443), ("http://", false, 80)]
        guard let (scheme, isSecure, usualPort) = schemes.first(where: { text.hasPrefix($0.0) }),
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            return nil
        }
        let rest = text.dropFirst(scheme.count)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        var authority = rest[..<end]
        if let at = authority.lastIndex(of: "@") {
            userInfo = String(authority[..<at])
            authority = authority[authority.index(after: at)...]
        } else {
            userInfo = nil
        }
        guard let (host, port) = Self.place(authority, usualPort) else { return nil }
        self.host = host
        self.port = port
        self.isSecure = isSecure
        let tail = rest[end...].prefix { $0 != "#" }
        path = tail.hasPrefix("/") ? String(tail) : "/" + tail
    }

    /// Host and port; an address of version 6 stands in brackets.
    private static func place(_ authority: Substring, _ usualPort: Int) -> (String, Int)? {
        var host = authority
        var portText: Substring = ""
        if authority.hasPrefix("[") {
            guard let close = authority.firstIndex(of: "]") else { return nil }
            host = authority[authority.index(after: authority.startIndex)..<close]
            portText = authority[authority.index(after: close)...]
            guard IPAddress(String(host)) != nil, portText.isEmpty || portText.hasPrefix(":") else { return nil }
            portText = portText.dropFirst()
        } else if let colon = authority.firstIndex(of: ":") {
            host = authority[..<colon]
            portText = authority[authority.index(after: colon)...]
        }
        guard !host.isEmpty, host.utf8.count <= 253 else { return nil }
        if portText.isEmpty { return (String(host), usualPort) }
        guard let port = Int(portText), (1...65_535).contains(port), portText.utf8.allSatisfy({ $0 >= 0x30 }) else {
            return nil
        }
        return (String(host), port)
    }

    /// What the request names as its host.
    package var hostHeader: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
    }
}
