import MusterAWS
import MusterCore

/// What a server is called and where it is reached, by which alone many servers differ.
///
/// Addresses are made up from the server's id, so that every run and every machine sees the same.
struct SourceServerIdentity {
    let id: SourceServerID
    let arn: String
    private let name: String
    private let fullName: String?
    private let ec2InstanceID: String?
    private let hash: UInt64

    init(_ region: PreparedRegion, _ sources: SourceList, _ server: Int, _ ec2InstanceID: String?) {
        id = sources.id(of: server)
        name = sources.name(of: server)
        fullName = sources.fullName(of: server)
        self.ec2InstanceID = ec2InstanceID
        arn = id.name.text(after: region.sourceServerPrefix)
        var hash = StableHash()
        hash.combine(id.name)
        self.hash = hash.value
    }

    var hints: DRS.IdentificationHints {
        DRS.IdentificationHints(fqdn: fullName ?? name, hostname: name, awsInstanceID: ec2InstanceID)
    }

    var networkInterfaces: [DRS.NetworkInterface] {
        [DRS.NetworkInterface(macAddress: macAddress, ips: [address], isPrimary: true)]
    }

    /// An address in 10.0.0.0/8, never ending in 0 or 255.
    private var address: String {
        // Written digit by digit, as the next one is: many servers are described at once.
        String(unsafeUninitializedCapacity: 15) { buffer in
            var count = Self.write(10, 0, buffer)
            count = Self.write(hash >> 16 & 0xFF, count, buffer)
            count = Self.write(hash >> 8 & 0xFF, count, buffer)
            return Self.write((hash & 0xFF) % 254 + 1, count, buffer)
        }
    }

    /// Writes one of the four numbers of an address, each but the first behind a point.
    ///
    /// - Returns: How much has been written.
    private static func write(_ number: UInt64, _ count: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let value = UInt8(truncatingIfNeeded: number)
        var count = count
        if count > 0 { append(UInt8(ascii: ".")) }
        if value >= 100 { append(UInt8(ascii: "0") + value / 100) }
        if value >= 10 { append(UInt8(ascii: "0") + value / 10 % 10) }
        append(UInt8(ascii: "0") + value % 10)
        return count

        func append(_ letter: UInt8) {
            buffer[count] = letter
            count += 1
        }
    }

    private var macAddress: String {
        let word = hash | 1 << 63
        return String(unsafeUninitializedCapacity: 17) { buffer in
            buffer[0] = UInt8(ascii: "0")
            buffer[1] = UInt8(ascii: "6")
            for pair in 0..<5 {
                buffer[2 + 3 * pair] = UInt8(ascii: ":")
                for half in 0..<2 {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (2 * pair + half)) & 0xF)
                    buffer[3 + 3 * pair + half] =
                        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
                }
            }
            return 17
        }
    }

    /// Puts itself in the place of the identity that a description of a server of the same kind shows.
    func replaceIdentity(in shape: inout DRS.SourceServer) {
        shape.sourceServerID = id
        shape.arn = arn
        if let former = shape.stagingArea?.stagingSourceServerArn, let slash = former.lastIndex(of: "/") {
            shape.stagingArea?.stagingSourceServerArn = former[...slash] + id.rawValue
        }
        shape.sourceProperties?.identificationHints = hints
        shape.sourceProperties?.networkInterfaces = networkInterfaces
    }
}
