import MusterAWS
import MusterCore

extension RegionState {
    /// What the ids of EC2 beside those of DRS stand for; part of the number.
    enum NeighbourKind: UInt64, Sendable {
        case vpc, subnet, securityGroup, volume, networkInterface, reservation, ownTemplate, image, remadeTemplate
    }

    /// The id of one resource of this Region; the number has up to 40 bits.
    func neighbourID(_ prefix: StaticString, _ kind: NeighbourKind, _ number: UInt64) -> String {
        let serial = kind.rawValue << 40 | number & 0xFF_FFFF_FFFF
        return environment.mint.text(prefix, .init(.neighbour, region: index, serial: serial))
    }

    /// The number behind such an id; `nil` when it is of another kind, Region or world.
    func neighbourNumber(_ id: String, _ prefix: StaticString, _ kind: NeighbourKind) -> UInt64? {
        guard let number = environment.mint.number(ofText: id, prefix), number.kind == .neighbour,
            number.region == index, number.serial >> 40 == kind.rawValue
        else {
            return nil
        }
        return number.serial & 0xFF_FFFF_FFFF
    }

    /// The index of the recovery instance with an id of EC2.
    func recoveryInstance(_ id: String) -> Int? {
        if let named = instanceNames.instance(id) { return named }
        guard let number = environment.mint.number(ofText: id, "i-"), number.kind == .recoveryInstance,
            number.region == index, number.serial < UInt64(instances.count)
        else {
            return nil
        }
        let index = Int(number.serial)
        return instanceNames.id(of: index) == nil ? index : nil
    }
}

extension IdentifierMint {
    /// The number behind the text of an id; `nil` when this world has not made it.
    func number(ofText text: String, _ prefix: StaticString) -> Number? {
        guard text.hasPrefix("\(prefix)") else { return nil }
        var copy = text
        return copy.withUTF8 { number(of: $0, from: prefix.utf8CodeUnitCount) }
    }
}
