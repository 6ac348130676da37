/// An address of the Internet protocol, version 4 or 6.
package struct IPAddress: Hashable, Sendable {
    /// 4 or 16 of them.
    package let bytes: [UInt8]

    /// - Returns: `nil` unless there are 4 or 16.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Reads `192.0.2.1` or `2001:db8::1`; no zone, no brackets, no other way to write numbers.
    package init?(_ text: String) {
        guard let bytes = text.contains(":") ? Self.version6(text) : Self.version4(text[...]) else { return nil }
        self.bytes = bytes
    }

    private static func version4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { part -> UInt8? in
            guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                part.utf8.count == 1 || part.utf8.first != 0x30
            else {
                return nil
            }
            return UInt8(part)
        }
        return bytes.count == 4 ? bytes : nil
    }

    private static func version6(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count <= 2 else { return nil }
        var sides: [[UInt8]] = []
        for half in halves {
            var bytes: [UInt8] = []
            let groups = half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
            for (place, group) in groups.enumerated() {
                if group.contains(".") {
                    guard place == groups.count - 1, let tail = version4(group) else { return nil }
                    bytes += tail
                } else {
                    guard (1...4).contains(group.utf8.count), !group.hasPrefix("+"), !group.hasPrefix("-"),
                        let word = UInt16(group, radix: 16)
                    else {
                        return nil
                    }
                    bytes += [UInt8(word >> 8), UInt8(truncatingIfNeeded: word)]
                }
            }
            sides.append(bytes)
        }
        guard sides.count == 2 else { return sides[0].count == 16 ? sides[0] : nil }
        let gap = 16 - sides[0].count - sides[1].count
        guard gap >= 2 else { return nil }
        return sides[0] + [UInt8](repeating: 0, count: gap) + sides[1]
    }

    /// Whether the address lies in the network of another one.
    package func isIn(_ network: IPAddress, prefix: Int) -> Bool {
        guard bytes.count == network.bytes.count, (0...bytes.count * 8).contains(prefix) else { return false }
        for (place, byte) in bytes.enumerated() {
            let bits = min(8, max(0, prefix - place * 8))
            guard bits > 0 else { return true }
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
            guard byte & mask == network.bytes[place] & mask else { return false }
        }
        return true
    }

    /// Whether the address lies in a network such as `10.0.0.0/8`.
    package func isIn(_ network: String) -> Bool {
        let parts = network.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let base = IPAddress(String(parts[0])), let prefix = Int(parts[1]) else { return false }
        return isIn(base, prefix: prefix)
    }

    /// Whether the address is none of the public Internet: this host, private networks, link-local ones with the
    /// addresses of cloud metadata among them, shared, documentation, benchmark, multicast and reserved ones.
    ///
    /// An address of version 4 within one of version 6 counts as what it is. Source: the IANA registries of special
    /// purpose addresses, RFC 6890 and its successors.
    package var isInternal: Bool {
        if let inner = embedded { return inner.isInternal }
        let networks = bytes.count == 4 ? Self.internalVersion4 : Self.internalVersion6
        return networks.contains { isIn($0) }
    }

    /// The address of version 4 that one of version 6 carries: mapped, compatible, translated, 6to4 or Teredo.
    private var embedded: IPAddress? {
        guard bytes.count == 16 else { return nil }
        if isIn("::ffff:0:0/96") || isIn("64:ff9b::/96") || (isIn("::/96") && bytes[12] != 0) {
            return IPAddress(bytes: Array(bytes[12...]))
        }
        if isIn("2002::/16") { return IPAddress(bytes: Array(bytes[2..<6])) }
        return nil
    }

    private static let internalVersion4 = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "224.0.0.0/4", "240.0.0.0/4",
    ]

    private static let internalVersion6 = [
        "::/127", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    ]
}
