import MusterAWS
import MusterCore

/// The instance types that the simulated EC2 offers: the general families into which servers are recovered.
///
/// Sizes after the EC2 User Guide, instance types; all are offered in every Region and zone, which is *assumed*.
struct InstanceTypes: Sendable {
    let name: String
    let vCPUs: Int
    let mebibytes: Int
    let isArm: Bool
    let isBurstable: Bool
    let isCurrent: Bool

    private struct Family {
        let name: String
        /// Mebibytes for each vCPU.
        let memory: Int
        let sizes: [(String, Int)]
        var isArm = false
        var isCurrent = true
    }

    private static let usual = [
        ("large", 2), ("xlarge", 4), ("2xlarge", 8), ("4xlarge", 16), ("8xlarge", 32), ("12xlarge", 48),
        ("16xlarge", 64),
        ("24xlarge", 96),
    ]

    private static let families = [
        Family(
            name: "c5",
            memory: 2_048,
            sizes: [
                ("large", 2), ("xlarge", 4), ("2xlarge", 8), ("4xlarge", 16), ("9xlarge", 36), ("12xlarge", 48),
                ("18xlarge", 72), ("24xlarge", 96),
            ]
        ),
        Family(name: "c6i", memory: 2_048, sizes: usual), Family(name: "c7g", memory: 2_048, sizes: usual, isArm: true),
        Family(name: "m4", memory: 4_096, sizes: Array(usual.prefix(4)), isCurrent: false),
        Family(name: "m5", memory: 4_096, sizes: usual), Family(name: "m6i", memory: 4_096, sizes: usual),
        Family(name: "m6g", memory: 4_096, sizes: usual, isArm: true), Family(name: "m7i", memory: 4_096, sizes: usual),
        Family(name: "r5", memory: 8_192, sizes: usual), Family(name: "r6i", memory: 8_192, sizes: usual),
    ]

    /// In the order of their names.
    static let all: [InstanceTypes] = {
        var all: [InstanceTypes] = []
        for family in families {
            for (size, count) in family.sizes where !family.isArm || count <= 64 {
                all.append(
                    InstanceTypes(
                        name: family.name + "." + size,
                        vCPUs: count,
                        mebibytes: family.memory * count,
                        isArm: family.isArm,
                        isBurstable: false,
                        isCurrent: family.isCurrent
                    )
                )
            }
        }
        let small = [("nano", 512), ("micro", 1_024), ("small", 2_048), ("medium", 4_096), ("large", 8_192)]
        for (family, isCurrent) in [("t2", false), ("t3", true), ("t3a", true)] {
            for (size, memory) in small {
                let count = family == "t2" && size != "medium" && size != "large" ? 1 : 2
                all.append(
                    InstanceTypes(
                        name: family + "." + size,
                        vCPUs: count,
                        mebibytes: memory,
                        isArm: false,
                        isBurstable: true,
                        isCurrent: isCurrent
                    )
                )
            }
            for (size, count) in [("xlarge", 4), ("2xlarge", 8)] {
                all.append(
                    InstanceTypes(
                        name: family + "." + size,
                        vCPUs: count,
                        mebibytes: 4_096 * count,
                        isArm: false,
                        isBurstable: true,
                        isCurrent: isCurrent
                    )
                )
            }
        }
        return all.sorted { $0.name < $1.name }
    }()

    private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

    static func find(_ name: String) -> InstanceTypes? { byName[name] }

    var isXen: Bool { name.hasPrefix("t2.") || name.hasPrefix("m4.") }
}

extension RegionState {
    func describeInstanceTypes(
        _ input: EC2.DescribeInstanceTypesRequest,
        _ context: RequestContext
    ) throws(AWSError)
        -> EC2.DescribeInstanceTypesResult
    {
        var all = InstanceTypes.all
        if let names = input.instanceTypes, !names.isEmpty {
            let unknown = names.filter { InstanceTypes.find($0) == nil }
            guard unknown.isEmpty else {
                throw .ec2(
                    .invalidInstanceType,
                    "The following supplied instance types do not exist: [\(unknown.joined(separator: ", "))]"
                )
            }
            all = all.filter { names.contains($0.name) }
        }
        let listing = EC2Listing<InstanceTypes>(
            fields: [
                "instance-type": { [$0.name] },
                "current-generation": { ["\($0.isCurrent)"] },
                "burstable-performance-supported": { ["\($0.isBurstable)"] },
                "bare-metal": { _ in ["false"] },
                "hypervisor": { [$0.isXen ? "xen" : "nitro"] },
                "memory-info.size-in-mib": { ["\($0.mebibytes)"] },
                "vcpu-info.default-vcpus": { ["\($0.vCPUs)"] },
                "processor-info.supported-architecture": { [$0.isArm ? "arm64" : "x86_64"] },
                "supported-boot-mode": { $0.isXen ? ["legacy-bios"] : $0.isArm ? ["uefi"] : ["legacy-bios", "uefi"] },
                "supported-root-device-type": { _ in ["ebs"] },
                "supported-usage-class": { _ in ["on-demand", "spot"] },
                "supported-virtualization-type": { _ in ["hvm"] },
                "instance-storage-supported": { _ in ["false"] },
                "free-tier-eligible": { ["\($0.name == "t2.micro" || $0.name == "t3.micro")"] },
            ]
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeInstanceTypes",
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults ?? 100,
            sizes: 5...100
        )
        return EC2.DescribeInstanceTypesResult(
            instanceTypes: page.items.map(Self.describe),
            nextToken: page.nextToken
        )
    }

    private static func describe(_ type: InstanceTypes) -> EC2.InstanceTypeInfo {
        let cores = type.isArm ? type.vCPUs : max(1, type.vCPUs / 2)
        return EC2.InstanceTypeInfo(
            instanceType: type.name,
            currentGeneration: type.isCurrent,
            freeTierEligible: type.name == "t2.micro" || type.name == "t3.micro",
            supportedUsageClasses: [.onDemand, .spot],
            supportedRootDeviceTypes: [.ebs],
            supportedVirtualizationTypes: [.hvm],
            bareMetal: false,
            hypervisor: type.isXen ? .xen : .nitro,
            processorInfo: EC2.ProcessorInfo(
                supportedArchitectures: [type.isArm ? .arm64 : .x8664],
                manufacturer: type.isArm ? "AWS" : "Intel"
            ),
            vCpuInfo: EC2.VCpuInfo(
                defaultVCpus: type.vCPUs,
                defaultCores: cores,
                defaultThreadsPerCore: max(1, type.vCPUs / cores)
            ),
            memoryInfo: EC2.MemoryInfo(sizeInMiB: type.mebibytes),
            instanceStorageSupported: false,
            ebsInfo: EC2.EbsInfo(
                ebsOptimizedSupport: .default,
                encryptionSupport: .supported,
                nvmeSupport: type.isXen ? .unsupported : .required
            ),
            burstablePerformanceSupported: type.isBurstable,
            supportedBootModes: type.isXen ? [.legacyBios] : type.isArm ? [.uefi] : [.legacyBios, .uefi],
            supportedInRegion: true
        )
    }

    func describeInstanceTypeOfferings(
        _ input: EC2.DescribeInstanceTypeOfferingsRequest,
        _ context: RequestContext
    ) throws(AWSError) -> EC2.DescribeInstanceTypeOfferingsResult {
        let kind = input.locationType ?? .region
        let locations: [String] =
            switch kind {
            case .availabilityZone: zones
            case .availabilityZoneId: ["a", "b", "c"].map(zoneID)
            case .region: [region.rawValue]
            default: []
            }
        let all = InstanceTypes.all.flatMap { type in
            locations.map { EC2.InstanceTypeOffering(instanceType: type.name, locationType: kind, location: $0) }
        }
        let listing = EC2Listing<EC2.InstanceTypeOffering>(
            fields: ["instance-type": { [$0.instanceType ?? ""] }, "location": { [$0.location ?? ""] }]
        )
        let page = try page(
            try listing.select(all, input.filters),
            "DescribeInstanceTypeOfferings " + kind.rawValue,
            filters: input.filters,
            token: input.nextToken,
            size: input.maxResults
        )
        return EC2.DescribeInstanceTypeOfferingsResult(
            instanceTypeOfferings: page.items,
            nextToken: page.nextToken
        )
    }
}
