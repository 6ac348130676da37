import MusterAWS
import MusterCore

/// Applications on devices, and the devices that have them.
struct DeviceState: Sendable {
    struct Application: Sendable {
        let arn: String
        let platform: String
        var attributes: [String: String]
        var endpoints: [Device] = []

        var isEnabled: Bool { attributes["Enabled"] != "false" }
    }

    struct Device: Sendable {
        let arn: String
        /// Token, user data, and whether it is switched on.
        var attributes: [String: String]

        var isEnabled: Bool { attributes["Enabled"] != "false" }
    }

    /// In the order of their creation.
    var applications: [Application] = []

    var isBlank: Bool { applications.isEmpty }

    /// Source: SNS 2010-03-31, `CreatePlatformApplication`, and the older pages of the guide for the last four.
    static let platforms: Set<String> = [
        "ADM", "APNS", "APNS_SANDBOX", "GCM", "APNS_VOIP", "APNS_VOIP_SANDBOX", "BAIDU", "WNS",
    ]

    /// Whether an ARN is that of a device.
    static func isEndpoint(_ arn: String) -> Bool { platform(ofEndpoint: arn) != nil }

    /// The platform in the ARN of a device; `nil` for anything else.
    static func platform(ofEndpoint arn: String) -> String? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "sns", parts[5].hasPrefix("endpoint/") else { return nil }
        return parts[5].split(separator: "/").dropFirst().first.map(String.init)
    }

    func place(ofApplication arn: String) -> Int? { applications.firstIndex { $0.arn == arn } }

    func place(ofEndpoint arn: String) -> (application: Int, device: Int)? {
        for (index, application) in applications.enumerated() {
            if let device = application.endpoints.firstIndex(where: { $0.arn == arn }) { return (index, device) }
        }
        return nil
    }

    /// A device that can be reached as far as both it and its application are switched on.
    func endpoint(_ arn: String) -> Device? {
        place(ofEndpoint: arn).map { place in
            var device = applications[place.application].endpoints[place.device]
            if !applications[place.application].isEnabled { device.attributes["Enabled"] = "false" }
            return device
        }
    }

    func digest(into hash: inout StableHash) {
        for application in applications {
            hash.combine(application.arn)
            hash.combine(application.attributes)
            for device in application.endpoints {
                hash.combine(device.arn)
                hash.combine(device.attributes)
            }
        }
    }
}

/// The operations of applications.
extension NotificationState {
    /// `CreatePlatformApplication`: the same name again answers with the application that is there.
    mutating func createPlatformApplication(
        _ input: SNS.CreatePlatformApplicationInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CreatePlatformApplicationResponse {
        let isPlain = input.name.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "_-.".utf8.contains(byte)
        }
        guard (1...256).contains(input.name.utf8.count), isPlain else {
            throw .snsInvalidParameter("Name", "1 to 256 letters, digits, - . and _ are expected")
        }
        guard DeviceState.platforms.contains(input.platform) else {
            throw .snsInvalidParameter("Platform", "\(input.platform.prefix(40)) is not supported")
        }
        try checkApplicationAttributes(input.attributes)
        guard input.attributes["PlatformCredential"]?.isEmpty == false else {
            throw .snsInvalidParameter("Attributes", "PlatformCredential is required")
        }
        guard input.platform == "GCM" || input.attributes["PlatformPrincipal"]?.isEmpty == false else {
            throw .snsInvalidParameter("Attributes", "PlatformPrincipal is required")
        }
        let arn = arn("app/\(input.platform)/\(input.name)")
        if let place = devices.place(ofApplication: arn) {
            devices.applications[place].attributes.merge(input.attributes) { $1 }
        } else {
            devices.applications.append(
                DeviceState.Application(arn: arn, platform: input.platform, attributes: input.attributes)
            )
        }
        return SNS.CreatePlatformApplicationResponse(platformApplicationArn: arn)
    }

    /// `DeletePlatformApplication`: its devices go with it; one that does not exist is deleted already.
    mutating func deletePlatformApplication(
        _ input: SNS.DeletePlatformApplicationInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.DeletePlatformApplicationResponse {
        try Self.check(input.platformApplicationArn, "PlatformApplicationArn")
        devices.applications.removeAll { $0.arn == input.platformApplicationArn }
        return SNS.DeletePlatformApplicationResponse()
    }

    func getPlatformApplicationAttributes(
        _ input: SNS.GetPlatformApplicationAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetPlatformApplicationAttributesResponse {
        let application = devices.applications[try application(input.platformApplicationArn)]
        return SNS.GetPlatformApplicationAttributesResponse(attributes: Self.shown(application))
    }

    mutating func setPlatformApplicationAttributes(
        _ input: SNS.SetPlatformApplicationAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetPlatformApplicationAttributesResponse {
        let place = try application(input.platformApplicationArn)
        try checkApplicationAttributes(input.attributes)
        for (name, value) in input.attributes {
            devices.applications[place].attributes[name] = value.isEmpty ? nil : value
        }
        return SNS.SetPlatformApplicationAttributesResponse()
    }

    func listPlatformApplications(
        _ input: SNS.ListPlatformApplicationsInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListPlatformApplicationsResponse {
        let (page, next) = try page(devices.applications, token: input.nextToken, of: "ListPlatformApplications")
        return SNS.ListPlatformApplicationsResponse(
            platformApplications: page.map {
                SNS.PlatformApplication(platformApplicationArn: $0.arn, attributes: Self.shown($0))
            },
            nextToken: next
        )
    }

    func application(_ arn: String) throws(AWSError) -> Int {
        try Self.check(arn, "PlatformApplicationArn")
        guard let place = devices.place(ofApplication: arn) else {
            throw .snsNotFound("PlatformApplication does not exist")
        }
        return place
    }

    /// Credentials are never shown.
    private static func shown(_ application: DeviceState.Application) -> [String: String] {
        var attributes = application.attributes
        let credential = attributes.removeValue(forKey: "PlatformCredential")
        attributes["PlatformPrincipal"] = nil
        attributes["Enabled"] = application.isEnabled ? "true" : "false"
        if application.platform.hasPrefix("APNS") {
            attributes["AuthenticationMethod"] = attributes["ApplePlatformTeamID"] == nil ? "certificate" : "token"
        } else if application.platform == "GCM" {
            attributes["AuthenticationMethod"] = credential?.hasPrefix("{") == true ? "token" : "key"
        }
        return attributes
    }

    private func checkApplicationAttributes(_ attributes: [String: String]) throws(AWSError) {
        for name in attributes.keys.sorted() {
            let value = attributes[name] ?? ""
            switch name {
            case "PlatformCredential", "PlatformPrincipal", "ApplePlatformTeamID", "ApplePlatformBundleID": continue
            case "Enabled":
                guard value == "true" || value == "false" else {
                    throw .snsInvalidParameter(name, "Expected true or false")
                }
            case "SuccessFeedbackSampleRate":
                guard let rate = Int(value), (0...100).contains(rate) else {
                    throw .snsInvalidParameter(name, "Expected a number from 0 to 100")
                }
            case "SuccessFeedbackRoleArn", "FailureFeedbackRoleArn":
                guard value.isEmpty || value.hasPrefix("arn:") else {
                    throw .snsInvalidParameter(name, "Expected the ARN of a role")
                }
            case "EventEndpointCreated", "EventEndpointDeleted", "EventEndpointUpdated", "EventDeliveryFailure":
                guard value.isEmpty else { throw .snsInvalidParameter(name, Self.notYet) }
            default: throw Self.unknownAttribute(name)
            }
        }
    }
}
