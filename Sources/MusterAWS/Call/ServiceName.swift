/// An AWS service, by the name that its requests are signed with.
package struct ServiceName: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package static let drs = ServiceName(rawValue: "drs")
    package static let sts = ServiceName(rawValue: "sts")
    package static let sns = ServiceName(rawValue: "sns")
    package static let iam = ServiceName(rawValue: "iam")
    package static let ec2 = ServiceName(rawValue: "ec2")
    package static let ssm = ServiceName(rawValue: "ssm")
    package static let cloudWatch = ServiceName(rawValue: "monitoring")
    package static let eventBridge = ServiceName(rawValue: "events")

    package var description: String { rawValue }

    /// What stands before the colon in the names of actions, for example `cloudwatch` in `cloudwatch:PutMetricData`.
    package var actionPrefix: String { self == .cloudWatch ? "cloudwatch" : rawValue }

    /// The protocol in whose words the service refuses, which is the one that most clients speak.
    package var wireProtocol: WireProtocol {
        switch self {
        case .drs: DRS.wireProtocol
        case .ec2: EC2.wireProtocol
        case .ssm: SSM.wireProtocol
        case .cloudWatch: CloudWatch.wireProtocol
        case .eventBridge: EventBridge.wireProtocol
        default: .query
        }
    }
}

/// How a service's requests and answers are written on the wire.
package enum WireProtocol: String, Hashable, Sendable {
    case restJSON = "rest-json"
    case query
    case ec2Query = "ec2"
    case json
    /// CBOR over HTTP; its refusals are those of ``json``.
    case cbor = "smithy-rpc-v2-cbor"
}
