// Words of IAM 2010-05-08, protocol query, from the model in botocore 1.44.5.
// Written by Tools/generate-aws/generate.py; change that, not this.

extension IAM {
    /// Source: IAM 2010-05-08, shape `AttachmentType`.
    package struct AttachmentType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let user = AttachmentType(rawValue: "user")
        package static let group = AttachmentType(rawValue: "group")
        package static let role = AttachmentType(rawValue: "role")

        package static let known: [AttachmentType] = [
            .user, .group, .role,
        ]
    }

    /// Source: IAM 2010-05-08, shape `ContextKeyTypeEnum`.
    package struct ContextKeyTypeEnum: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let string = ContextKeyTypeEnum(rawValue: "string")
        package static let stringList = ContextKeyTypeEnum(rawValue: "stringList")
        package static let numeric = ContextKeyTypeEnum(rawValue: "numeric")
        package static let numericList = ContextKeyTypeEnum(rawValue: "numericList")
        package static let boolean = ContextKeyTypeEnum(rawValue: "boolean")
        package static let booleanList = ContextKeyTypeEnum(rawValue: "booleanList")
        package static let ip = ContextKeyTypeEnum(rawValue: "ip")
        package static let ipList = ContextKeyTypeEnum(rawValue: "ipList")
        package static let binary = ContextKeyTypeEnum(rawValue: "binary")
        package static let binaryList = ContextKeyTypeEnum(rawValue: "binaryList")
        package static let date = ContextKeyTypeEnum(rawValue: "date")
        package static let dateList = ContextKeyTypeEnum(rawValue: "dateList")

        package static let known: [ContextKeyTypeEnum] = [
            .string, .stringList, .numeric, .numericList, .boolean, .booleanList, .ip, .ipList, .binary, .binaryList,
            .date, .dateList,
        ]
    }

    /// Source: IAM 2010-05-08, shape `PolicyEvaluationDecisionType`.
    package struct PolicyEvaluationDecisionType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let allowed = PolicyEvaluationDecisionType(rawValue: "allowed")
        package static let explicitDeny = PolicyEvaluationDecisionType(rawValue: "explicitDeny")
        package static let implicitDeny = PolicyEvaluationDecisionType(rawValue: "implicitDeny")

        package static let known: [PolicyEvaluationDecisionType] = [
            .allowed, .explicitDeny, .implicitDeny,
        ]
    }

    /// Source: IAM 2010-05-08, shape `PolicyIdentifierPolicyType`.
    package struct PolicyIdentifierPolicyType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let inline = PolicyIdentifierPolicyType(rawValue: "inline")
        package static let awsManaged = PolicyIdentifierPolicyType(rawValue: "aws-managed")
        package static let userManaged = PolicyIdentifierPolicyType(rawValue: "user-managed")
        package static let permissionBoundary = PolicyIdentifierPolicyType(rawValue: "permission-boundary")
        package static let scp = PolicyIdentifierPolicyType(rawValue: "scp")
        package static let rcp = PolicyIdentifierPolicyType(rawValue: "rcp")

        package static let known: [PolicyIdentifierPolicyType] = [
            .inline, .awsManaged, .userManaged, .permissionBoundary, .scp, .rcp,
        ]
    }

    /// Source: IAM 2010-05-08, shape `PolicySourceType`.
    package struct PolicySourceType: AWSWord {
        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        package static let user = PolicySourceType(rawValue: "user")
        package static let group = PolicySourceType(rawValue: "group")
        package static let role = PolicySourceType(rawValue: "role")
        package static let awsManaged = PolicySourceType(rawValue: "aws-managed")
        package static let userManaged = PolicySourceType(rawValue: "user-managed")
        package static let resource = PolicySourceType(rawValue: "resource")
        package static let none = PolicySourceType(rawValue: "none")

        package static let known: [PolicySourceType] = [
            .user, .group, .role, .awsManaged, .userManaged, .resource, .none,
        ]
    }
}
