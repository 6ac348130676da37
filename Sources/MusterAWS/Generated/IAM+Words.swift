// Words of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension IAM {
    /// Source: IAM 2010-05-08, shape `AttachmentType`.
    package struct AttachmentType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var user: Self { Self(code: 0) }
        package static var group: Self { Self(code: 1) }
        package static var role: Self { Self(code: 2) }

        package static let table = WordTable([
            "user", "group", "role",
        ])
    }

    /// Source: IAM 2010-05-08, shape `ContextKeyTypeEnum`.
    package struct ContextKeyTypeEnum: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var string: Self { Self(code: 0) }
        package static var stringList: Self { Self(code: 1) }
        package static var numeric: Self { Self(code: 2) }
        package static var numericList: Self { Self(code: 3) }
        package static var boolean: Self { Self(code: 4) }
        package static var booleanList: Self { Self(code: 5) }
        package static var ip: Self { Self(code: 6) }
        package static var ipList: Self { Self(code: 7) }
        package static var binary: Self { Self(code: 8) }
        package static var binaryList: Self { Self(code: 9) }
        package static var date: Self { Self(code: 10) }
        package static var dateList: Self { Self(code: 11) }

        package static let table = WordTable([
            "string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary",
            "binaryList", "date", "dateList",
        ])
    }

    /// Source: IAM 2010-05-08, shape `PolicyEvaluationDecisionType`.
    package struct PolicyEvaluationDecisionType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var allowed: Self { Self(code: 0) }
        package static var explicitDeny: Self { Self(code: 1) }
        package static var implicitDeny: Self { Self(code: 2) }

        package static let table = WordTable([
            "allowed", "explicitDeny", "implicitDeny",
        ])
    }

    /// Source: IAM 2010-05-08, shape `PolicyIdentifierPolicyType`.
    package struct PolicyIdentifierPolicyType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var inline: Self { Self(code: 0) }
        package static var awsManaged: Self { Self(code: 1) }
        package static var userManaged: Self { Self(code: 2) }
        package static var permissionBoundary: Self { Self(code: 3) }
        package static var scp: Self { Self(code: 4) }
        package static var rcp: Self { Self(code: 5) }

        package static let table = WordTable([
            "inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp",
        ])
    }

    /// Source: IAM 2010-05-08, shape `PolicySourceType`.
    package struct PolicySourceType: AWSWord {
        package let code: WordCode

        package init(code: WordCode) { self.code = code }

        package var rawValue: String { Self.table.text(of: code) }

        package static var user: Self { Self(code: 0) }
        package static var group: Self { Self(code: 1) }
        package static var role: Self { Self(code: 2) }
        package static var awsManaged: Self { Self(code: 3) }
        package static var userManaged: Self { Self(code: 4) }
        package static var resource: Self { Self(code: 5) }
        package static var none: Self { Self(code: 6) }

        package static let table = WordTable([
            "user", "group", "role", "aws-managed", "user-managed", "resource", "none",
        ])
    }
}
