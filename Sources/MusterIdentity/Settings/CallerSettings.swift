package import MusterCore

/// Who calls, and where, as far as flags, variables and files say it; every value knows who has said it.
///
/// An empty variable counts as missing.
///
/// Source: AWS SDKs and Tools Reference Guide, and botocore where it is silent. Two things are as other SDKs have them:
/// `AWS_REGION` counts, before `AWS_DEFAULT_REGION`, and `AWS_PROFILE` comes before `AWS_DEFAULT_PROFILE`.
package struct CallerSettings: Sendable {
    package let flags: CallerFlags
    package let environment: Environment
    package let files: ConfigFiles

    /// `default` when nobody has named one.
    package let profile: Setting<String>
    /// `nil` when neither flags nor variables nor files say one; the instance may know one.
    package private(set) var region: Setting<RegionName>?
    package private(set) var usesFIPS: Setting<Bool>
    package private(set) var usesDualStack: Setting<Bool>
    package let ignoresConfiguredEndpoints: Setting<Bool>
    /// Whether STS is called where it once was for all Regions.
    package let usesGlobalSTS: Setting<Bool>
    /// A file of certificates to trust in the place of the system's.
    package let certificateBundle: Setting<String>?
    package let retryMode: Setting<RetryMode>
    /// How often a call is tried at most, the first time counted; `nil` for what the mode has.
    package let maximumAttempts: Setting<Int>?
    package let proxies: ProxySettings
    package let metadata: MetadataSettings

    /// How calls are repeated, in the SDKs' words.
    ///
    /// Muster's engine repeats calls itself, and shows these so that nobody wonders.
    package enum RetryMode: String, Hashable, Sendable {
        case legacy
        case standard
        case adaptive
    }

    /// Reads the files and puts together what everybody says.
    package init(
        _ flags: CallerFlags = CallerFlags(),
        _ environment: Environment,
        _ access: any FileAccess
    ) throws(IdentityError) {
        try self.init(flags, environment, ConfigFiles(environment, access))
    }

    package init(
        _ flags: CallerFlags,
        _ environment: Environment,
        _ files: ConfigFiles
    ) throws(IdentityError) {
        self.flags = flags
        self.environment = environment
        self.files = files
        let named =
            flags.profile.map { Setting($0, .flag("--profile")) }
            ?? environment.setting("AWS_PROFILE", "AWS_DEFAULT_PROFILE")
        if let named, files.profiles[named.value] == nil {
            throw Self.unknown(named, files)
        }
        profile = named ?? Setting("default", .builtIn)
        let sources = SettingSources(environment, files.profiles[profile.value])

        ignoresConfiguredEndpoints = sources.flag(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "ignore_configured_endpoint_urls"
        )
        usesFIPS = sources.flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
        usesDualStack = sources.flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
        usesGlobalSTS =
            try sources.word(
                "AWS_STS_REGIONAL_ENDPOINTS",
                "sts_regional_endpoints",
                ["regional": false, "legacy": true]
            ) ?? Setting(false, .builtIn)
        certificateBundle = sources.text("AWS_CA_BUNDLE", "ca_bundle")
        retryMode =
            try sources.word(
                "AWS_RETRY_MODE",
                "retry_mode",
                ["legacy": .legacy, "standard": .standard, "adaptive": .adaptive]
            ) ?? Setting(.standard, .builtIn)
        maximumAttempts = try sources.count("AWS_MAX_ATTEMPTS", "max_attempts")
        proxies = ProxySettings(environment)
        metadata = try MetadataSettings(sources, environment)

        let region =
            flags.region.map { Setting($0, .flag("--region")) }
            ?? environment.setting("AWS_REGION", "AWS_DEFAULT_REGION")
            ?? sources.text(nil, "region")
        if let region { try take(region) }
    }

    /// The same, in a Region that somebody else has found out; what was said before counts.
    package func orIn(_ found: Setting<String>) throws(IdentityError) -> CallerSettings {
        guard region == nil else { return self }
        var settings = self
        try settings.take(found)
        return settings
    }

    private mutating func take(_ name: Setting<String>) throws(IdentityError) {
        let (text, isFIPS) = try Self.region(name)
        if isFIPS { usesFIPS = Setting(true, name.origin) }
        region = Setting(RegionName(text), name.origin)
    }

    /// The Region that a name means: some Regions once had a second name that stood for FIPS.
    static func region(_ name: Setting<String>) throws(IdentityError) -> (text: String, isFIPS: Bool) {
        let plain = name.value.removing("fips-").removing("-fips")
        let isLabel =
            (1...63).contains(plain.utf8.count) && !plain.hasPrefix("-") && !plain.hasSuffix("-")
            && !plain.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && plain.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || $0 == UInt8(ascii: "-")
            }
        guard isLabel else {
            throw IdentityError(
                .badSetting,
                "\"\(name.value)\" is no name of a Region; expected one such as us-east-1",
                at: name.origin
            )
        }
        return (plain, plain != name.value)
    }

    private static func unknown(_ profile: Setting<String>, _ files: ConfigFiles) -> IdentityError {
        let names = files.profiles.keys.sorted()
        let known =
            names.isEmpty
            ? "there are none in \(files.configPath) and \(files.credentialsPath)"
            : "there are " + names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " and others" : "")
        return IdentityError(
            .unknownProfile,
            "the profile \"\(profile.value)\" does not exist; \(known)",
            at: profile.origin
        )
    }
}

extension Environment {
    /// The first of some variables that is there.
    func setting(_ names: String...) -> Setting<String>? {
        for name in names {
            if let value = self[name] { return Setting(value, .variable(name)) }
        }
        return nil
    }
}

extension String {
    fileprivate func removing(_ part: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined()
    }
}
