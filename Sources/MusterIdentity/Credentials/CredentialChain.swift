import MusterAWS
import MusterCore
import MusterWire

/// Looks for credentials in the order of the SDKs, and takes the first.
///
/// A source that is not configured is passed over; one that is configured and does not serve ends the search, because
/// going on would call in somebody else's name.
///
/// Source: AWS SDKs and Tools Reference Guide, "Standardized credential providers"; the order and whatever the guide
/// leaves open are botocore's. Left out are two forms of files that only boto read.
package struct CredentialChain: Sendable {
    package let settings: CallerSettings
    let outside: IdentityOutside

    package init(_ settings: CallerSettings, _ outside: IdentityOutside) {
        self.settings = settings
        self.outside = outside
    }

    /// Whether variables with keys count: not beside a profile that the command line names.
    private var usesEnvironment: Bool {
        if case .flag = settings.profile.origin { false } else { true }
    }

    /// The sources in their order.
    package var sources: [CredentialSource] {
        (usesEnvironment ? [.environment] : []) + [.assumeRole] + Self.ofProfile + [.container, .instance]
    }

    /// The sources of a profile that another one draws on.
    static let ofProfile: [CredentialSource] = [.webIdentity, .sso, .sharedFile, .login, .process, .configFile]

    /// Finds credentials.
    ///
    /// - Returns: Credentials that have not ended.
    /// - Throws: ``IdentityError``, which says what was looked at; `CancellationError`.
    package func find() async throws -> CallerCredentials {
        var attempts: [CredentialAttempt] = []
        for source in sources {
            do {
                switch try await load(source) {
                case .found(let found): return found
                case .absent(let reason): attempts.append(CredentialAttempt(source: source.title, outcome: reason))
                }
            } catch var error as IdentityError {
                error.attempts = attempts
                throw error
            }
        }
        throw IdentityError(
            .noCredentials,
            "no credentials were found for the profile \"\(settings.profile.value)\"",
            after: attempts
        )
    }

    /// Asks one source.
    package func load(_ source: CredentialSource) async throws -> CredentialFinding {
        let finding = try await load(source, profile: settings.profile.value, usesEnvironment: usesEnvironment)
        if case .found(let found) = finding, found.credentials.isExpired(at: outside.clock.now) {
            let end = found.credentials.expiration?.iso8601() ?? ""
            throw IdentityError(.unusableCredentials, "\(source.title): the credentials ended at \(end)")
        }
        return finding
    }

    func load(
        _ source: CredentialSource,
        profile: String,
        usesEnvironment: Bool
    ) async throws -> CredentialFinding {
        switch source {
        case .environment: try environmentKeys()
        case .assumeRole: try await role(of: profile)
        case .webIdentity: try await webIdentity(profile, usesEnvironment: usesEnvironment)
        case .sso: try await signOn(profile)
        case .sharedFile: try keys(settings.files.credentialsProfiles[profile], .sharedFile)
        case .login: try loginSession(profile)
        case .process: try await process(profile)
        case .configFile: try keys(settings.files.configProfiles[profile], .configFile)
        case .container: try await container()
        case .instance: try await instance()
        }
    }

    /// The keys of a profile in both files; without any when it does not exist.
    func profile(_ name: String) -> ConfigFiles.Profile? { settings.files.profiles[name] }

    /// Sends a request behind the path of an address.
    func send(_ request: WireRequest, to address: HTTPAddress, within limit: Duration) async throws -> WireAnswer {
        var request = request
        if request.headers["host"] == nil { request.headers.add("host", address.authority) }
        do {
            return try await outside.transport.send(request, to: address, within: limit)
        } catch let failure as TransportFailure {
            throw IdentityError(
                .notGiven,
                "\(address.scheme)://\(address.authority) does not answer: \(failure.reason)"
            )
        }
    }

    /// How long services of AWS may take for an answer, as botocore waits.
    static let patience: Duration = .seconds(60)
}
