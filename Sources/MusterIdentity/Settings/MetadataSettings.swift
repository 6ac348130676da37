/// Whether and where the metadata of an instance are asked for.
package struct MetadataSettings: Hashable, Sendable {
    package let isDisabled: Setting<Bool>
    package let endpoint: Setting<String>
    /// Whether the first version of the service, which asks for no token, must not be used.
    package let forbidsVersion1: Setting<Bool>
    /// How long an answer may take.
    package let timeout: Duration
    /// How often each question is asked at most.
    package let attempts: Int

    init(_ sources: SettingSources, _ environment: Environment) throws(IdentityError) {
        // Of the environment alone.
        isDisabled =
            environment.setting("AWS_EC2_METADATA_DISABLED")?.map { $0.lowercased() == "true" }
            ?? Setting(false, .builtIn)
        forbidsVersion1 = sources.flag("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")
        let mode =
            try sources.word(
                "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
                "ec2_metadata_service_endpoint_mode",
                ["ipv4": false, "ipv6": true, "IPv4": false, "IPv6": true, "IPV4": false, "IPV6": true]
            ) ?? sources.flag("AWS_IMDS_USE_IPV6", "imds_use_ipv6")
        endpoint =
            sources.text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
            ?? mode.map { $0 ? "http://[fd00:ec2::254]/" : "http://169.254.169.254/" }
        timeout = .seconds(try sources.count("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?.value ?? 1)
        attempts = try sources.count("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?.value ?? 1
    }
}
