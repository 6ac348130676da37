import MusterCore

/// Decides which launches EC2 refuses.
///
/// Each fault counts its own launches and draws from a stream of its own.
struct InstanceFaults: Sendable {
    /// What EC2 answers, and how long after the beginning of the launch DRS gives up, in nanoseconds.
    struct Refusal {
        let code: String
        let message: String
        let delay: Int64

        var rawError: String { "An error occurred (\(code)) when calling the RunInstances operation: \(message)" }
    }

    private struct Entry: Sendable {
        let fault: InstanceFault
        var random: SeededGenerator
        var spare: Int
    }

    private let region: RegionName
    private let start: Timestamp
    private var entries: [Entry] = []

    init(_ region: RegionName, start: Timestamp) {
        self.region = region
        self.start = start
    }

    /// Adds a fault that draws from the stream of chance of the given name.
    mutating func insert(_ fault: InstanceFault, seed: UInt64, stream: String) {
        entries.append(
            Entry(fault: fault, random: SeededGenerator(seed: seed, stream: stream), spare: max(0, fault.spare))
        )
    }

    /// Lets the faults of a server hit one that stands for it as well.
    mutating func inherit(of original: SourceServerID, as server: SourceServerID) {
        entries += entries.compactMap { entry in
            guard entry.fault.server == original else { return nil }
            var fault = entry.fault
            fault.server = server
            return Entry(fault: fault, random: entry.random, spare: entry.spare)
        }
    }

    /// Takes a fault away.
    mutating func remove(_ fault: InstanceFault) {
        guard let place = entries.firstIndex(where: { $0.fault == fault }) else { return }
        entries.remove(at: place)
    }

    /// What EC2 answers to the launch of a server that begins at a nanosecond; `nil` when it runs the instance.
    mutating func refusal(of source: WorldServer, at instant: Int64) -> Refusal? {
        let type = source.recommendedInstanceType
        let zone = region.rawValue + "a"
        let elapsed = start.duration(to: Timestamp(nanoseconds: instant))
        for index in entries.indices {
            let fault = entries[index].fault
            if let only = fault.server, only != source.id { continue }
            if let only = fault.instanceType, only != type { continue }
            if let only = fault.zone, only != zone { continue }
            guard fault.window.contains(elapsed) else { continue }
            if entries[index].spare > 0 {
                entries[index].spare -= 1
                continue
            }
            guard entries[index].random.draw(fault.probability) else { continue }
            let message = fault.message ?? Self.message(fault.code, type: type, zone: zone)
            return Refusal(
                code: fault.code,
                message: message,
                delay: max(0, fault.after.nanoseconds)
            )
        }
        return nil
    }

    private static func message(_ code: String, type: String, zone: String) -> String {
        switch code {
        case "InsufficientInstanceCapacity":
            "We currently do not have sufficient \(type) capacity in the Availability Zone you requested (\(zone))."
        case "InsufficientFreeAddressesInSubnet":
            "There are not enough free addresses in the subnet to satisfy the requested number of instances."
        case "VcpuLimitExceeded":
            "You have requested more vCPU capacity than your current vCPU limit allows for \(type)."
        case "InvalidSubnetID.NotFound":
            "The subnet of the launch template does not exist."
        case "InvalidGroup.NotFound":
            "The security group of the launch template does not exist in the VPC of its subnet."
        case "InvalidLaunchTemplateId.NotFound":
            "The launch template of the source server does not exist."
        case "Unsupported":
            "The requested configuration is currently not supported: \(type) is not offered in \(zone)."
        default:
            "The instance could not be launched."
        }
    }
}

extension WorldServer {
    /// The C5 type that the right-sizing method BASIC would choose.
    var recommendedInstanceType: String {
        switch cpus {
        case ...2: "c5.large"
        case ...4: "c5.xlarge"
        case ...8: "c5.2xlarge"
        case ...16: "c5.4xlarge"
        case ...36: "c5.9xlarge"
        case ...48: "c5.12xlarge"
        case ...72: "c5.18xlarge"
        default: "c5.24xlarge"
        }
    }
}
