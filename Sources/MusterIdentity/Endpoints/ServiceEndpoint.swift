package import MusterCore

/// Where a service is called, and the Region that the calls are signed for.
package struct ServiceEndpoint: Hashable, Sendable {
    package let address: HTTPAddress
    package let signingRegion: RegionName
    /// ``SettingOrigin/builtIn`` for AWS's own host.
    package let origin: SettingOrigin

    /// Whether somebody has named another host than AWS's own.
    package var isCustom: Bool { origin != .builtIn }

    /// AWS's own host for a service.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - region: A Region; one that is not known belongs to the partition that its name looks like.
    ///   - fips: Whether its cryptography has to be validated after FIPS 140.
    ///   - dualStack: Whether the host has to have an address of each version of the Internet protocol.
    ///   - globalSTS: Whether STS is called at one place for the Regions that were there first.
    package init(
        _ service: CalledService,
        in region: String,
        fips: Bool,
        dualStack: Bool,
        globalSTS: Bool = false
    ) {
        let partition = Partition.of(region)
        let usual =
            "\(service.hostName)\(fips ? "-fips" : "").{}."
            + (dualStack ? partition.dualStackSuffix : partition.suffix)
        var host = usual
        var signing = region
        if service == .sts, globalSTS, !fips, !dualStack, EndpointException.globalSTSRegions.contains(region) {
            host = "sts.amazonaws.com"
            signing = "us-east-1"
        } else {
            let known = EndpointException.all.filter {
                $0.service == service && $0.partition == partition.name && $0.fips == fips
                    && $0.dualStack == dualStack
            }
            if let exception = known.first(where: { $0.region == region }) ?? known.first(where: { $0.region == nil }) {
                host = exception.host
                signing = exception.signingRegion ?? region
            }
        }
        let parts = host.split(separator: "{}", maxSplits: 1, omittingEmptySubsequences: false)
        address = HTTPAddress(isSecure: true, host: parts.joined(separator: region))
        signingRegion = RegionName(signing)
        origin = .builtIn
    }

    init(_ address: HTTPAddress, signingRegion: RegionName, origin: SettingOrigin) {
        self.address = address
        self.signingRegion = signingRegion
        self.origin = origin
    }
}
