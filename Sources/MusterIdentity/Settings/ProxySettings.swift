package import MusterCore

/// Which requests go through a proxy, as the environment says.
///
/// Names in lower case win over the others. `NO_PROXY` lists hosts with commas between them: a host, with or without a
/// port, a domain that stands for everything in it, with or without a leading dot, or `*` for all. Networks of addresses
/// are not understood, as they are not by the SDKs for Python.
///
/// Source: Python's `urllib.request.getproxies_environment` and `proxy_bypass_environment`, which botocore asks.
package struct ProxySettings: Hashable, Sendable {
    /// The proxies by the scheme of the request; hidden, as they may name a user and a password.
    package let byScheme: [String: Setting<Secret>]
    /// Whom no proxy is asked for.
    package let exceptions: Setting<String>?

    package init(_ environment: Environment) {
        var found: [String: Setting<Secret>] = [:]
        var emptied: Set<String> = []
        let names = environment.names.filter { $0.utf8.count > 6 && $0.lowercased().hasSuffix("_proxy") }
        for name in names.filter({ !$0.hasSuffix("_proxy") }) + names.filter({ $0.hasSuffix("_proxy") }) {
            let scheme = String(name.dropLast(6)).lowercased()
            // A web server hands a client's header on under this name.
            if scheme == "http", !name.hasSuffix("_proxy"), environment.has("REQUEST_METHOD") { continue }
            if let value = environment[name] {
                found[scheme] = Setting(Secret(value), .variable(name))
            } else if name.hasSuffix("_proxy") {
                emptied.insert(scheme)
            }
        }
        for scheme in emptied { found[scheme] = nil }
        exceptions = found.removeValue(forKey: "no")?.map { $0.reveal() }
        byScheme = found
    }

    /// The proxy that a request goes through; `nil` when it goes to its host itself.
    package func proxy(for address: HTTPAddress) -> Setting<HTTPProxy>? {
        guard let setting = byScheme[address.scheme], !bypasses(address) else { return nil }
        return HTTPProxy(setting.value.reveal()).map { Setting($0, setting.origin) }
    }

    private func bypasses(_ address: HTTPAddress) -> Bool {
        guard let list = exceptions?.value else { return false }
        if list == "*" { return true }
        let host = address.host.contains(":") ? "[\(address.host)]" : address.host
        // An exception may name the scheme's own port, whether or not the address does.
        let full = "\(host):\(address.port ?? (address.isSecure ? 443 : 80))"
        return list.split(separator: ",").contains { part in
            let name = part.trimmingBlanks.drop { $0 == "." }.lowercased()
            guard !part.trimmingBlanks.isEmpty else { return false }
            return host == name || full == name || host.hasSuffix("." + name) || full.hasSuffix("." + name)
        }
    }
}

/// A proxy: where it is, and what it wants to know of whoever asks.
package struct HTTPProxy: Hashable, Sendable {
    package let address: HTTPAddress
    package let user: String?
    package let password: Secret?

    /// Reads an address; without a scheme it is one of HTTP.
    init?(_ text: String) {
        let lower = text.lowercased()
        var full = text
        if text.hasPrefix("//") {
            full = "http:" + text
        } else if !lower.hasPrefix("http:"), !lower.hasPrefix("https:") {
            full = "http://" + text
        }
        guard let start = full.firstRange(of: "://")?.upperBound else { return nil }
        let authority = full[start...].prefix { $0 != "/" && $0 != "?" }
        var user: String?
        var password: Secret?
        if let at = authority.lastIndex(of: "@") {
            let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            user = parts.first.map(String.init)
            password = parts.count == 2 ? Secret(String(parts[1])) : nil
            full.removeSubrange(start...at)
        }
        guard let address = HTTPAddress(full) else { return nil }
        self.address = address
        self.user = user
        self.password = password
    }
}
