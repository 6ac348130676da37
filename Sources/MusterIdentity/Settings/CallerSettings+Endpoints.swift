import MusterCore

extension CallerSettings {
    /// Where a service is called.
    ///
    /// `--endpoint-url` counts first, then the variable of the service, `AWS_ENDPOINT_URL`, the profile's section of
    /// services, and its `endpoint_url`; `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` switches all but the flag off. A host that
    /// somebody has named is taken as it is: FIPS, dual stack and the Region of a global service do not change it.
    ///
    /// - Parameters:
    ///   - service: The service.
    ///   - other: A Region that counts in the place of the settings', as for sign-ons.
    /// - Returns: The address, and the Region that calls are signed for.
    /// - Throws: ``IdentityError`` when no Region is known, or an address is none.
    package func endpoint(
        of service: CalledService,
        in other: Setting<String>? = nil
    ) throws(IdentityError) -> ServiceEndpoint {
        var name = region?.value.rawValue
        var fips = usesFIPS.value
        if let other {
            let (text, isFIPS) = try Self.region(other)
            name = text
            fips = fips || isFIPS
        }
        if let named = try namedEndpoint(of: service) {
            guard let address = HTTPAddress(named.value), address.query.isEmpty else {
                throw IdentityError(
                    .badSetting,
                    "the endpoint \"\(named.value)\" is not an address such as https://host:port/path",
                    at: named.origin
                )
            }
            guard let name else { throw noRegion(service) }
            return ServiceEndpoint(address, signingRegion: RegionName(name), origin: named.origin)
        }
        // Who calls a global service without a Region means the one that stands for its partition.
        guard let region = name ?? (service.isGlobal ? Self.globalRegion : nil) else { throw noRegion(service) }
        let endpoint = ServiceEndpoint(
            service,
            in: region,
            fips: fips,
            dualStack: usesDualStack.value,
            globalSTS: usesGlobalSTS.value
        )
        guard region == Self.globalRegion, service.isGlobal else { return endpoint }
        return ServiceEndpoint(
            endpoint.address,
            signingRegion: RegionName(Partition.of(region).globalRegion),
            origin: .builtIn
        )
    }

    private static let globalRegion = "aws-global"

    private func noRegion(_ service: CalledService) -> IdentityError {
        IdentityError(
            .noRegion,
            "no Region is known for \(service.settingName); say --region, set AWS_REGION, or write region into the "
                + "profile \"\(profile.value)\" in \(files.configPath)"
        )
    }

    /// The address that somebody has named for a service.
    private func namedEndpoint(of service: CalledService) throws(IdentityError) -> Setting<String>? {
        if let flag = flags.endpointURL { return Setting(flag, .flag("--endpoint-url")) }
        if ignoresConfiguredEndpoints.value { return nil }
        let variable = "AWS_ENDPOINT_URL_" + service.settingName.uppercased()
        if let setting = environment.setting(variable, "AWS_ENDPOINT_URL") { return setting }
        guard let own = files.profiles[profile.value] else { return nil }
        if let section = own["services"], let origin = own.origin("services") {
            guard let definition = files.services[section], !definition.isEmpty else {
                throw IdentityError(
                    .badSetting,
                    "the profile \"\(profile.value)\" names the services \"\(section)\", and there is no such section "
                        + "in \(files.configPath)",
                    at: origin
                )
            }
            if let entry = definition.entries[service.settingName], let url = entry.block?["endpoint_url"],
                !url.isEmpty
            {
                return Setting(url.reveal(), entry.origin)
            }
        }
        guard let url = own["endpoint_url"], !url.isEmpty, let origin = own.origin("endpoint_url") else { return nil }
        return Setting(url, origin)
    }
}
