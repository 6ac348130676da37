import MusterAWS
import MusterCore
import MusterWire

/// Credentials that the host of a container hands out.
extension CredentialChain {
    private static let host = "169.254.170.2"
    /// Besides this machine itself, and whoever proves who it is by a certificate.
    private static let hosts: Set<String> = [host, "169.254.170.23", "fd00:ec2::23", "localhost"]
    private static let limit: Duration = .seconds(2)
    private static let tries = 3
    private static let interval: Duration = .seconds(1)

    func container() async throws -> CredentialFinding {
        let environment = settings.environment
        let text: String
        let variable: String
        if let relative = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] {
            variable = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
            text = "http://\(Self.host)\(relative)"
        } else if let full = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] {
            variable = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
            text = full
        } else {
            return .absent(
                "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set"
            )
        }
        guard let address = HTTPAddress(text) else {
            throw IdentityError(.badSetting, "\"\(text)\" is no address", at: .variable(variable))
        }
        let isLoopback = IPAddress(address.host) != nil && address.isLoopback
        guard address.isSecure || isLoopback || Self.hosts.contains(address.host) else {
            throw IdentityError(
                .badSetting,
                "\"\(address.host)\" must not be asked for credentials without encryption; allowed are this machine, "
                    + Self.hosts.sorted().joined(separator: ", "),
                at: .variable(variable)
            )
        }
        var request = WireRequest(.get, address.path.isEmpty ? "/" : address.path, query: address.query)
        request.headers.add("accept", "application/json")
        if let token = try authorization() { request.headers.add("authorization", token.reveal()) }
        return .found(
            try keys(
                of: try await answer(request, address),
                .container,
                token: "Token",
                needsAll: true,
                "the container's host at \(address.scheme)://\(address.authority)"
            )
        )
    }

    private func authorization() throws(IdentityError) -> Secret? {
        let environment = settings.environment
        let token: String
        let origin: SettingOrigin
        if let path = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
            origin = .variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
            token = try contents(of: path, origin)
        } else if let text = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"] {
            origin = .variable("AWS_CONTAINER_AUTHORIZATION_TOKEN")
            token = text
        } else {
            return nil
        }
        guard !token.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw IdentityError(.badSetting, "the token has a line break, which no header may have", at: origin)
        }
        return Secret(token)
    }

    /// The text of a file that has to be there.
    func contents(of path: String, _ origin: SettingOrigin?) throws(IdentityError) -> String {
        let bytes: [UInt8]?
        do {
            bytes = try outside.files.read(path)
        } catch {
            throw IdentityError(.unusableCredentials, "\(path) cannot be read: \(error.reason)", at: origin)
        }
        guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
            throw IdentityError(
                .unusableCredentials,
                bytes == nil ? "there is no file \(path)" : "\(path) is not UTF-8 text",
                at: origin
            )
        }
        return text
    }

    private func answer(_ request: WireRequest, _ address: HTTPAddress) async throws -> JSONValue {
        var failure = IdentityError(.notGiven, "the container's host does not answer")
        for number in 1...Self.tries {
            do {
                let answer = try await send(request, to: address, within: Self.limit)
                if answer.status == 200, let object = try? JSONParser.parse(answer.body), object.members != nil {
                    return object
                }
                failure = IdentityError(
                    .notGiven,
                    answer.status == 200
                        ? "the container's host has not answered with a JSON object"
                        : "the container's host answered with status \(answer.status)"
                )
            } catch let error as IdentityError {
                failure = error
            }
            if number < Self.tries {
                try await outside.clock.sleep(until: outside.clock.now + Self.interval, tolerance: nil)
            }
        }
        throw failure
    }
}
