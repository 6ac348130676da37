import MusterCore

/// How many addresses of the subnets are taken; subnets without a limit are not counted.
extension RegionState {
    /// The index of the subnet into which a server is launched, if its addresses are limited.
    func limitedSubnet(ofServer server: Int) -> Int? {
        guard !takenAddresses.isEmpty, let name = launchPlace(ofServer: server).subnet else { return nil }
        return prepared.region.subnets.firstIndex { $0.id == name && $0.freeAddresses != nil }
    }

    /// Sets an address aside for a server that is about to be launched.
    ///
    /// The address of an instance that the launch removes first counts as free.
    ///
    /// - Returns: Whether there is none.
    mutating func reserveAddress(forServer server: Int, replacing earlier: Int?) -> Bool {
        guard let subnet = limitedSubnet(ofServer: server), let free = prepared.region.subnets[subnet].freeAddresses
        else {
            return false
        }
        guard takenAddresses[subnet] - (earlier == nil ? 0 : 1) < free else { return true }
        takenAddresses[subnet] += 1
        servers[server].hasReservedAddress = true
        return false
    }

    /// An instance takes the address that was set aside for it, or one of its own.
    mutating func takeAddress(ofServer server: Int) {
        guard let subnet = limitedSubnet(ofServer: server) else { return }
        if servers[server].hasReservedAddress {
            servers[server].hasReservedAddress = false
        } else {
            takenAddresses[subnet] += 1
        }
    }

    /// A launch that has failed gives back what was set aside.
    mutating func giveBackReservation(ofServer server: Int) {
        guard servers[server].hasReservedAddress, let subnet = limitedSubnet(ofServer: server) else { return }
        servers[server].hasReservedAddress = false
        takenAddresses[subnet] -= 1
    }

    /// An instance that is gone gives back its address.
    mutating func releaseAddress(ofInstance instance: Int) {
        guard existing.host(of: instance) == nil else { return }
        let name = ec2.traits[instance]?.subnet ?? sources[instances[instance].server].template.subnet
        guard let subnet = prepared.region.subnets.firstIndex(where: { $0.id == name && $0.freeAddresses != nil })
        else {
            return
        }
        takenAddresses[subnet] -= 1
    }
}
