import MusterAWS
import MusterCore

/// The operations of devices.
extension NotificationState {
    /// `CreatePlatformEndpoint`: a device that is known under its token keeps its ARN, if everything else agrees.
    ///
    /// Clients take the ARN out of the text of the refusal, so the text is that of the service. *Observed* in public code.
    mutating func createPlatformEndpoint(
        _ input: SNS.CreatePlatformEndpointInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.CreateEndpointResponse {
        let place = try application(input.platformApplicationArn)
        var attributes = input.attributes ?? [:]
        attributes["CustomUserData"] = input.customUserData ?? attributes["CustomUserData"]
        attributes["Token"] = input.token
        try checkDeviceAttributes(attributes)
        let application = devices.applications[place]
        if let known = application.endpoints.first(where: { $0.attributes["Token"] == input.token }) {
            let isSame =
                (attributes["CustomUserData"] ?? "") == (known.attributes["CustomUserData"] ?? "")
                && (attributes["Enabled"] ?? "true") == (known.attributes["Enabled"] ?? "true")
            guard isSame else {
                throw .snsInvalidParameter(
                    "Token",
                    "Endpoint \(known.arn) already exists with the same Token, but different attributes."
                )
            }
            return SNS.CreateEndpointResponse(endpointArn: known.arn)
        }
        let name = application.arn.split(separator: "/").last.map(String.init) ?? ""
        let device = DeviceState.Device(
            arn: arn("endpoint/\(application.platform)/\(name)/\(nextID())"),
            attributes: attributes
        )
        devices.applications[place].endpoints.append(device)
        return SNS.CreateEndpointResponse(endpointArn: device.arn)
    }

    /// `DeleteEndpoint`: one that does not exist is deleted already; subscriptions of it stay and reach nobody.
    mutating func deleteEndpoint(
        _ input: SNS.DeleteEndpointInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.DeleteEndpointResponse {
        try Self.check(input.endpointArn, "EndpointArn")
        if let place = devices.place(ofEndpoint: input.endpointArn) {
            devices.applications[place.application].endpoints.remove(at: place.device)
        }
        return SNS.DeleteEndpointResponse()
    }

    func getEndpointAttributes(
        _ input: SNS.GetEndpointAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.GetEndpointAttributesResponse {
        let place = try device(input.endpointArn)
        let device = devices.applications[place.application].endpoints[place.device]
        return SNS.GetEndpointAttributesResponse(attributes: Self.shown(device))
    }

    mutating func setEndpointAttributes(
        _ input: SNS.SetEndpointAttributesInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.SetEndpointAttributesResponse {
        let place = try device(input.endpointArn)
        try checkDeviceAttributes(input.attributes)
        let others = devices.applications[place.application].endpoints
        if let token = input.attributes["Token"],
            let twin = others.first(where: { $0.attributes["Token"] == token && $0.arn != input.endpointArn })
        {
            throw .snsInvalidParameter(
                "Token",
                "Endpoint \(twin.arn) already exists with the same Token, but different attributes."
            )
        }
        devices.applications[place.application].endpoints[place.device].attributes.merge(input.attributes) { $1 }
        return SNS.SetEndpointAttributesResponse()
    }

    func listEndpoints(
        _ input: SNS.ListEndpointsByPlatformApplicationInput,
        _ context: RequestContext
    ) throws(AWSError) -> SNS.ListEndpointsByPlatformApplicationResponse {
        let application = devices.applications[try application(input.platformApplicationArn)]
        let (page, next) = try page(
            application.endpoints,
            token: input.nextToken,
            of: "Endpoints of " + application.arn
        )
        return SNS.ListEndpointsByPlatformApplicationResponse(
            endpoints: page.map { SNS.Endpoint(endpointArn: $0.arn, attributes: Self.shown($0)) },
            nextToken: next
        )
    }

    /// A message for one device alone.
    mutating func publish(
        _ message: PublishedMessage,
        toDevice arn: String,
        _ context: RequestContext
    ) throws(AWSError) -> String {
        guard let place = devices.place(ofEndpoint: arn) else {
            throw .snsInvalidParameter("TargetArn", "No endpoint found for the target arn specified")
        }
        let application = devices.applications[place.application]
        guard application.isEnabled else {
            throw AWSError(.platformApplicationDisabled, "Platform application is disabled", httpStatus: 400)
        }
        guard application.endpoints[place.device].isEnabled else {
            throw AWSError(.endpointDisabled, "Endpoint is disabled", httpStatus: 400)
        }
        let content = try message.content()
        try admit(.publish, at: context.now)
        let id = nextID()
        deliveries.append(
            Delivery(
                time: context.now,
                topicArn: "",
                subscriptionArn: "",
                transport: "application",
                endpoint: arn,
                messageID: id,
                subject: message.subject,
                message: content.text(for: application.platform),
                attributes: message.attributes
            )
        )
        return id
    }

    // MARK: Parts

    private func device(_ arn: String) throws(AWSError) -> (application: Int, device: Int) {
        try Self.check(arn, "EndpointArn")
        guard let place = devices.place(ofEndpoint: arn) else { throw .snsNotFound("Endpoint does not exist") }
        return place
    }

    private static func shown(_ device: DeviceState.Device) -> [String: String] {
        var attributes = device.attributes
        attributes["Enabled"] = device.isEnabled ? "true" : "false"
        return attributes
    }

    private func checkDeviceAttributes(_ attributes: [String: String]) throws(AWSError) {
        for name in attributes.keys.sorted() {
            let value = attributes[name] ?? ""
            switch name {
            case "Token":
                guard (1...4_096).contains(value.utf8.count) else {
                    throw .snsInvalidParameter("Token", "1 to 4096 bytes are expected")
                }
            case "CustomUserData":
                guard value.utf8.count < 2_048 else {
                    throw .snsInvalidParameter(name, "Less than 2048 bytes are expected")
                }
            case "Enabled":
                guard value.lowercased() == "true" || value.lowercased() == "false" else {
                    throw .snsInvalidParameter(name, "Expected true or false")
                }
            case "ChannelId", "UserId": continue
            default: throw Self.unknownAttribute(name)
            }
        }
    }
}
