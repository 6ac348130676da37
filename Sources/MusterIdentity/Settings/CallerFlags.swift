/// What the command line says of who calls, and where.
package struct CallerFlags: Hashable, Sendable {
    /// `--profile`.
    package var profile: String?
    /// `--region`.
    package var region: String?
    /// `--endpoint-url`.
    package var endpointURL: String?

    package init(profile: String? = nil, region: String? = nil, endpointURL: String? = nil) {
        self.profile = profile
        self.region = region
        self.endpointURL = endpointURL
    }
}
