import ArgumentParser
import Foundation
import MusterCore
import MusterDelivery
import MusterServer
import MusterTwin

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serves a simulated DRS, STS and SNS to any AWS client.",
        discussion: """
            Examples:
              muster serve                                   twelve servers in us-east-1, a minute in every second
              muster serve worlds/shop.yaml --pace held      time moves when muster twin advance says so
              muster serve --port 0 --identity strict        any free port; signatures are verified

            Standard output gets the lines that point an AWS client here; standard error gets a line for every request. \
            muster twin speaks to the server while it runs. SIGTERM and SIGINT stop it: requests that have begun are \
            answered, and the exit code is 0.
            """
    )

    @Argument(help: "The file of a world; a built-in one otherwise.", completion: .file(extensions: ["yaml", "yml"]))
    var world: String?

    @Option(name: .long, help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(name: .long, help: "The port; 0 for any that is free.")
    var port = 4_599

    @Option(name: .long, help: "How time passes: real, scaled:N, held or skip-on-describe.")
    var pace = PaceOption(pace: .scaled(60))

    @Option(name: .long, help: "What a request has to prove: scope (a key), off (nothing) or strict (its signature).")
    var identity = IdentityOption.scope

    @Option(name: .long, help: "The seed of all chance.")
    var seed: UInt64 = 1

    @Option(
        name: .long,
        help: "When the world begins, for example 2026-03-02T09:00:00Z; what the world says, or now, otherwise."
    )
    var start: String?

    @Flag(name: .long, help: "Send messages of SNS to subscribers over HTTP, signed; only to the public Internet.")
    var deliver = false

    @Option(
        name: .customLong("deliver-to"),
        help: "A network that messages may go to although it is internal, for example 127.0.0.0/8; implies --deliver."
    )
    var deliverTo: [String] = []

    @Option(
        name: .customLong("deliver-ca"),
        help: "A file of certificates (PEM) that messages over HTTPS trust besides those of this machine."
    )
    var deliverCA: String?

    @Option(
        name: .customLong("state"),
        help: "A file that takes the state when the server stops, and that it goes on from when it starts again.",
        completion: .file(extensions: ["json"])
    )
    var stateFile: String?

    @Option(
        name: .customLong("idle-timeout"),
        help: "How long a connection may be idle, and the head of a request be under way: 1s to 1h."
    )
    var idleTimeout = "75s"

    @Option(
        name: .customLong("request-timeout"),
        help: "How long a body may be under way, and a client take to read an answer: 1s to 1h."
    )
    var requestTimeout = "60s"

    @Option(name: .customLong("max-connections"), help: "Connections at once, 1 to 50000; further ones wait.")
    var maxConnections = ServerLimits().connections

    @Flag(name: .customLong("no-access-log"), help: "No line for every request.")
    var noAccessLog = false

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535") }
        guard DeliveryRoute(exceptions: deliverTo) != nil else {
            throw ValidationError("--deliver-to takes networks, for example 127.0.0.0/8 or ::1/128")
        }
        if let start, Timestamp(iso8601: start) == nil {
            throw ValidationError("--start takes a point in time, for example 2026-03-02T09:00:00Z, not \"\(start)\"")
        }
        _ = try limits()
    }

    /// What one client may take of the server.
    private func limits() throws -> ServerLimits {
        func time(_ text: String, _ name: String) throws -> Duration {
            guard let time = Duration(text: text), ServerLimits.times.contains(time) else {
                throw ValidationError("--\(name) takes a time from 1s to 1h, for example 90s, not \"\(text)\"")
            }
            return time
        }
        var limits = ServerLimits()
        limits.idle = try time(idleTimeout, "idle-timeout")
        limits.transfer = try time(requestTimeout, "request-timeout")
        guard ServerLimits.connectionCounts.contains(maxConnections) else {
            throw ValidationError("--max-connections takes a number from 1 to 50000, not \(maxConnections)")
        }
        limits.connections = maxConnections
        return limits
    }

    func run() async throws {
        let setup = TwinSetup(
            world: try world.map { (path) throws(InvalidInput) in try TwinWorld(file: path) } ?? .builtIn,
            seed: seed,
            start: start.flatMap { Timestamp(iso8601: $0) },
            pace: pace.pace,
            identity: identity.mode
        )
        var server = TwinServer(
            setup,
            version: MusterVersion.text,
            host: host,
            port: port,
            limits: try limits(),
            logsAccess: !noAccessLog,
            deliveries: deliver || !deliverTo.isEmpty ? DeliveryRoute(exceptions: deliverTo) : nil
        )
        if let deliverCA { server.deliveryCertificates = try Self.read(deliverCA) }
        if let stateFile {
            server.keeper = StateKeeper(
                saved: access(stateFile, F_OK) == 0 ? try Self.read(stateFile) : nil,
                insistsOnWorld: world != nil
            ) { try Output.replace(stateFile, with: $0) }
        }
        let (host, world, pace) = (host, world, pace.pace)
        try await server.run(
            log: { Output.offer($0) },
            ready: { ready in
                let shown = host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host
                Output.result(
                    """
                    export AWS_ENDPOINT_URL=http://\(shown):\(ready.port)
                    export AWS_ACCESS_KEY_ID=\(ready.accessKeyID)
                    export AWS_SECRET_ACCESS_KEY=\(ready.secretAccessKey)
                    export AWS_DEFAULT_REGION=\(ready.region)
                    export AWS_REGION=\(ready.region)

                    """
                )
                let name = world.map { "\"\($0)\"" } ?? "the built-in world"
                let servers = "\(ready.serverCount) source server\(ready.serverCount == 1 ? "" : "s")"
                Output.errors(
                    """
                    muster: serves \(name) with \(servers) from \(ready.start.iso8601(.seconds)) on, at the pace \(pace.text)
                    muster: a simulation: nothing here reaches AWS, and the keys open nothing else; Ctrl-C stops it

                    """
                )
                if host != "127.0.0.1" && host != "::1" && host != "localhost" {
                    Output.errors("muster: everybody who reaches \(host) may use it, the control plane included\n")
                }
            }
        )
    }
}

extension ServeCommand {
    /// The bytes of a file that an option names.
    fileprivate static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(.invalidInput, "\"\(path)\" cannot be read")
        }
        return [UInt8](data)
    }
}

struct PaceOption: ExpressibleByArgument, Sendable {
    let pace: TwinPace

    init(pace: TwinPace) {
        self.pace = pace
    }

    init?(argument: String) {
        guard let pace = TwinPace(text: argument) else { return nil }
        self.pace = pace
    }

    var defaultValueDescription: String { pace.text }
}

enum IdentityOption: String, CaseIterable, ExpressibleByArgument {
    case scope, off, strict

    var mode: IdentityMode {
        switch self {
        case .scope: .scope
        case .off: .off
        case .strict: .strict
        }
    }
}
