/// How large an instance is, as far as DRS tells, and what it costs while nobody terminates it.
package struct InstanceSize: Hashable, Sendable, Codable {
    package var cpus: Int
    package var gibibytes: Int

    package init(cpus: Int, gibibytes: Int) {
        self.cpus = cpus
        self.gibibytes = gibibytes
    }

    /// Hundred-thousandths of a US dollar a day, at the rates below.
    private var costPerDay: Int64 {
        let cores = Int64(min(max(0, cpus), 100_000)) * Self.coreHour * 24
        let disks = Int64(min(max(0, gibibytes), 100_000_000)) * Self.gibibyteMonth * 12 / 365
        return cores + disks
    }

    /// $0.0425 for each core and hour: EC2, c5, Linux, on demand, us-east-1; *assumed* for every instance.
    private static let coreHour: Int64 = 4_250
    /// $0.08 for each GiB and month: EBS, gp3, us-east-1.
    private static let gibibyteMonth: Int64 = 8_000

    /// What the rates are, for reports.
    package static let rates = "$0.0425 a core and hour, $0.08 a GiB and month"

    /// What several instances cost together, rounded to whole cents.
    package static func dollarsPerDay(_ sizes: some Sequence<InstanceSize>) -> String {
        let cents = (sizes.reduce(Int64(0)) { $0 &+ $1.costPerDay } + 500) / 1_000
        let rest = cents % 100
        return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension [LeftOver] {
    /// What is left over costs about so much a day, in a clause; `nil` when the size of none is known.
    package var costClause: String? {
        let sizes = compactMap(\.size)
        guard !sizes.isEmpty else { return nil }
        let missing = sizes.count < count ? ", those of unknown size left out" : ""
        return "costs about $\(InstanceSize.dollarsPerDay(sizes)) a day until somebody terminates it (assumed: "
            + "\(InstanceSize.rates)\(missing))"
    }
}
