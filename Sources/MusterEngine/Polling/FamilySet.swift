package import MusterCore

/// Which operating systems the servers of a job have.
package struct FamilySet: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    package static let linux = FamilySet(rawValue: 1)
    package static let windows = FamilySet(rawValue: 2)

    package init(_ family: OperatingSystem.Family) {
        self = family == .windows ? .windows : .linux
    }

    package init(of servers: ArraySlice<ResolvedServer>) {
        self = []
        // Through a pointer: the element of a loop would be a copy.
        servers.withUnsafeBufferPointer { servers in
            for place in servers.indices
            where place == 0 || servers[place].condition !== servers[place - 1].condition {
                insert(FamilySet(servers[place].condition.family))
            }
        }
    }

    /// The one that decides how long a job takes; `nil` for a job without servers.
    package var slowest: OperatingSystem.Family? {
        contains(.windows) ? .windows : contains(.linux) ? .linux : nil
    }
}
