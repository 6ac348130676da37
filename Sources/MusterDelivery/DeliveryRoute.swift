package import MusterCore

/// Which machines messages may go to.
///
/// Whoever can subscribe can name an address, so that a server which calls every address would call its own network in
/// the name of anybody. A name is judged by the address that the connection is then made to, not by how it looks.
package struct DeliveryRoute: Sendable {
    /// Addresses and networks that may be called although they are none of the public Internet, for example
    /// `127.0.0.1/32`.
    private let exceptions: [String]

    /// Fails when one of the exceptions is no network.
    ///
    /// - Parameter exceptions: Networks such as `127.0.0.0/8` that may be called all the same.
    package init?(exceptions: [String] = []) {
        guard exceptions.allSatisfy(Self.isNetwork) else { return nil }
        self.exceptions = exceptions
    }

    /// Only the public Internet.
    package static let publicOnly = DeliveryRoute()

    private init() { exceptions = [] }

    private static func isNetwork(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let base = IPAddress(String(parts[0])), let prefix = Int(parts[1]) else { return false }
        return (0...base.bytes.count * 8).contains(prefix)
    }

    /// Whether a connection may be made to an address.
    package func permits(_ address: IPAddress) -> Bool {
        !address.isInternal || exceptions.contains { address.isIn($0) }
    }
}
