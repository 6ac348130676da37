/// A subnet into which servers are launched.
package struct WorldSubnet: Hashable, Sendable, Codable {
    /// For example `subnet-0a1b2c3d`.
    package var id: String
    package var vpc: String
    /// Addresses that are free when the run begins; `nil` for as many as anybody needs.
    package var freeAddresses: Int?

    package init(id: String, vpc: String, freeAddresses: Int? = nil) {
        self.id = id
        self.vpc = vpc
        self.freeAddresses = freeAddresses
    }
}

/// A security group that launch templates name.
package struct WorldSecurityGroup: Hashable, Sendable, Codable {
    /// For example `sg-0a1b2c3d`.
    package var id: String
    package var vpc: String

    package init(id: String, vpc: String) {
        self.id = id
        self.vpc = vpc
    }
}

/// A customer managed key of KMS.
package struct WorldKey: Hashable, Sendable, Codable {
    /// Words of KMS.
    ///
    /// Source: KMS 2014-11-01, `KeyState`.
    package enum State: String, Hashable, Sendable, Codable, CaseIterable {
        case enabled = "Enabled"
        case disabled = "Disabled"
        case pendingDeletion = "PendingDeletion"
    }

    /// The key id, for example `1234abcd-12ab-34cd-56ef-1234567890ab`.
    package var id: String
    package var state: State
    /// Who may use the key; `nil` for the policy that KMS gives by itself: the account's policies decide.
    package var policy: Policy?

    package init(id: String, state: State = .enabled, policy: Policy? = nil) {
        self.id = id
        self.state = state
        self.policy = policy
    }
}

/// A network whose settings DRS copies, so that servers can be recovered into a network like it.
package struct WorldSourceNetwork: Hashable, Sendable, Codable {
    /// The VPC that it is a copy of, for example `vpc-0a1b2c3d`.
    package var vpc: String
    package var account: AccountID
    package var region: RegionName
    /// Whether DRS keeps its copy up to date; STOPPED otherwise.
    package var isProtected: Bool
    /// The CloudFormation stack into which it was recovered; `nil` for none.
    package var stack: String?

    package init(
        vpc: String,
        account: AccountID,
        region: RegionName,
        isProtected: Bool = true,
        stack: String? = nil
    ) {
        self.vpc = vpc
        self.account = account
        self.region = region
        self.isProtected = isProtected
        self.stack = stack
    }
}
