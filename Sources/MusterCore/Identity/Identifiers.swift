/// A name that a service gives and that only equals itself.
package protocol Identifier: RawRepresentable, Hashable, Sendable, Codable, Comparable, CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension Identifier {
    package init(_ text: String) {
        self.init(rawValue: text)
    }

    package static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.rawValue < rhs.rawValue
    }

    package var description: String { rawValue }
}

/// The identifier of a resource: a name that takes little room and is quickly compared.
package protocol ResourceIdentifier: Identifier {
    var name: ResourceName { get set }
    init(name: ResourceName)
}

// What raw values bring along would compare and hash texts.
extension ResourceIdentifier {
    package init(rawValue: String) {
        self.init(name: ResourceName(rawValue))
    }

    package var rawValue: String { name.text }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.name < rhs.name }

    package func hash(into hasher: inout Hasher) {
        name.hash(into: &hasher)
    }
}

/// A DRS source server: `s-` and 17 letters or digits.
///
/// Source: DRS 2020-02-26, shape `SourceServerID`.
package struct SourceServerID: ResourceIdentifier {
    package var name: ResourceName
    package init(name: ResourceName) { self.name = name }

    @inlinable
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.name == rhs.name }
}

/// A DRS job: `drsjob-` and 17 letters or digits.
///
/// Source: DRS 2020-02-26, shape `JobID`.
package struct JobID: ResourceIdentifier {
    package var name: ResourceName
    package init(name: ResourceName) { self.name = name }

    @inlinable
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.name == rhs.name }
}

/// A DRS recovery instance, which is the EC2 instance of the same id.
///
/// Source: DRS 2020-02-26, shape `RecoveryInstanceID`.
package struct RecoveryInstanceID: ResourceIdentifier {
    package var name: ResourceName
    package init(name: ResourceName) { self.name = name }

    @inlinable
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.name == rhs.name }
}

/// A point in time to recover to: `pit-` and 17 letters or digits.
///
/// Source: DRS 2020-02-26, shape `RecoverySnapshotID`.
package struct RecoverySnapshotID: ResourceIdentifier {
    package var name: ResourceName
    package init(name: ResourceName) { self.name = name }

    @inlinable
    package static func == (lhs: Self, rhs: Self) -> Bool { lhs.name == rhs.name }
}

/// An AWS account: twelve digits, which stay text because of their leading zeros.
package struct AccountID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Whether the text is twelve ASCII digits.
    package var isWellFormed: Bool {
        rawValue.utf8.count == 12 && rawValue.utf8.allSatisfy { (48...57).contains($0) }
    }
}

/// An AWS Region, for example `us-east-1`.
package struct RegionName: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The partition that the Region belongs to: `aws`, `aws-cn`, `aws-us-gov`, or another by its prefix.
    package var partition: String {
        if rawValue.hasPrefix("cn-") { return "aws-cn" }
        if rawValue.hasPrefix("us-gov-") { return "aws-us-gov" }
        if rawValue.hasPrefix("eusc-") { return "aws-eusc" }
        return "aws"
    }
}

/// One execution of a plan, as Muster names it.
package struct ExecutionID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}
