import HummingbirdCore
import Logging
package import MusterCore
package import MusterDelivery
import MusterPost
package import MusterTwin
import NIOCore
import NIOHTTP1
import NIOPosix
import ServiceLifecycle
import UnixSignals

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Serves simulated services on one port, until it is told to stop.
///
/// Everything happens on one event loop, which is the one thread that the simulation knows.
package struct TwinServer: Sendable {
    package var setup: TwinSetup
    package var version: String
    package var host: String
    /// 0 for one that the system chooses.
    package var port: Int
    package var limits: ServerLimits
    package var logsAccess: Bool
    /// Which machines messages of the simulated SNS are sent to; `nil` for none.
    package var deliveries: DeliveryRoute?
    /// Certificates in PEM that messages over HTTPS trust besides those of this machine.
    package var deliveryCertificates: [UInt8] = []
    /// Where the state goes when the server stops; `nil` for nowhere.
    package var keeper: StateKeeper?

    package init(
        _ setup: TwinSetup,
        version: String,
        host: String = "127.0.0.1",
        port: Int = 4_599,
        limits: ServerLimits = ServerLimits(),
        logsAccess: Bool = true,
        deliveries: DeliveryRoute? = nil
    ) {
        self.setup = setup
        self.version = version
        self.host = host
        self.port = port
        self.limits = limits
        self.logsAccess = logsAccess
        self.deliveries = deliveries
    }

    /// What is to be told once the port is open.
    package struct Ready: Sendable {
        package let port: Int
        package let accessKeyID: String
        package let secretAccessKey: String
        package let region: RegionName
        package let serverCount: Int
        package let start: Timestamp
    }

    /// A state cannot be kept, or not be continued.
    package struct CannotKeepState: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// The port cannot be opened.
    package struct CannotListen: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// Serves until SIGTERM or SIGINT, or until the task is cancelled.
    ///
    /// - Parameters:
    ///   - write: Takes lines of the access log.
    ///   - ready: Called once, when the port is open.
    /// - Throws: ``InvalidInput`` for a world that is not valid; ``CannotListen``; ``CannotKeepState``; what is wrong with
    ///   certificates.
    package func run(
        log write: @escaping @Sendable ([UInt8]) -> Void,
        ready: @escaping @Sendable (Ready) -> Void
    ) async throws {
        let room = Descriptors.raiseLimit() ?? limits.connections
        if room < limits.connections {
            let text = "at most \(room) connections at once, since this system allows no more open files (ulimit -n)"
            write(Array("muster: \(text)\n".utf8))
        }
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        do {
            try await run(group, loop, min(room, limits.connections), write, ready)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    private func run(
        _ group: MultiThreadedEventLoopGroup,
        _ loop: any EventLoop,
        _ connections: Int,
        _ write: @escaping @Sendable ([UInt8]) -> Void,
        _ ready: @escaping @Sendable (Ready) -> Void
    ) async throws {
        let post = try deliveries.map {
            try HTTPPost(
                route: $0,
                group: MultiThreadedEventLoopGroup.singleton,
                trusting: deliveryCertificates
            )
        }
        let (core, told) = try await loop.submit {
            let twin = try Twin(setup, version: version, digests: CryptoDigests(), at: .now)
            if let keeper, let saved = keeper.saved {
                do {
                    try twin.resume(saved, of: keeper.insistsOnWorld ? setup.world : nil, at: .now)
                } catch {
                    throw CannotKeepState(description: "the saved state cannot be continued: \(error)")
                }
            }
            let log = AccessLog(isOn: logsAccess, write)
            twin.tell = { log.tell($0) }
            let core = TwinCore(twin, limits: limits, log: log, loop: loop)
            core.start()
            let keys = twin.callerKeys
            let told: @Sendable (Int) -> Ready = {
                [region = twin.homeRegion, count = twin.serverCount, start = twin.now] in
                Ready(
                    port: $0,
                    accessKeyID: keys.accessKeyID,
                    secretAccessKey: keys.secret,
                    region: region,
                    serverCount: count,
                    start: start
                )
            }
            return (NIOLoopBound(core, eventLoop: loop), told)
        }.get()
        var logger = Logger(label: "muster") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .critical
        let (ports, opened) = AsyncStream.makeStream(of: Int.self, bufferingPolicy: .bufferingNewest(1))
        let server = Server(
            childChannelSetup: TwinChannel(core: core),
            configuration: ServerConfiguration(
                address: .hostname(host, port: port),
                backlog: 512,
                availableConnectionsDelegate: MaximumAvailableConnections(connections, logger: logger)
            ),
            onServerRunning: { [isDelivering = post != nil] channel in
                let port = channel.localAddress?.port ?? port
                if isDelivering { opened.yield(port) } else { ready(told(port)) }
            },
            eventLoopGroup: group,
            logger: logger
        )
        var parts: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: server),
            .init(service: LastAnswers(core: core, loop: loop), successTerminationBehavior: .ignore),
        ]
        if let post {
            let service = Deliveries(
                core: core,
                loop: loop,
                post: post,
                speed: setup.pace.speed,
                host: host.contains(":") ? "[\(host)]" : host == "0.0.0.0" ? "127.0.0.1" : host,
                ports: ports,
                announce: { ready(told($0)) }
            )
            parts.append(.init(service: service, successTerminationBehavior: .ignore))
        }
        let services = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: parts,
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do {
            try await services.run()
        } catch let error as IOError {
            throw CannotListen(description: Self.text(of: error, host, port))
        } catch let error as SocketAddressError {
            throw CannotListen(description: "\"\(host)\" is no address of this machine: \(error)")
        }
        let state = try await loop.submit {
            core.value.end()
            return keeper == nil ? nil : Result { try core.value.twin.savedState() }
        }.get()
        do {
            if let keeper, let state { try keeper.save(state.get()) }
        } catch {
            throw CannotKeepState(description: "the state is not saved: \(error)")
        }
    }

    private static func text(of error: IOError, _ host: String, _ port: Int) -> String {
        switch error.errnoCode {
        case EADDRINUSE: "port \(port) of \(host) is taken; --port chooses another one, and --port 0 any that is free"
        case EACCES: "port \(port) of \(host) needs permission; ports from 1024 on do not"
        case EADDRNOTAVAIL: "\"\(host)\" is no address of this machine"
        default: "cannot listen on port \(port) of \(host): \(error)"
        }
    }
}

/// Sets up the connections of the server.
private struct TwinChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    let core: NIOLoopBound<TwinCore>

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let core = core.value
            var decoder = NIOHTTPDecoderLimitConfiguration()
            decoder.maxHeaderFieldSize = core.limits.field
            decoder.maxHeaderListSize = core.limits.fields
            decoder.maxHeaderFieldCount = core.limits.fieldCount
            try channel.syncOptions?.setOption(ChannelOptions.socketOption(.tcp_nodelay), value: 1)
            // A peer that only stops to send has gone, for our purposes.
            try channel.syncOptions?.setOption(ChannelOptions.allowRemoteHalfClosure, value: false)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: true,
                withErrorHandling: true,
                withOutboundHeaderValidation: true,
                withEncoderConfiguration: HTTPResponseEncoder.Configuration(),
                withDecoderLimitConfiguration: decoder
            )
            try pipeline.addHandler(TwinConnection(core))
            return Value(channel: channel)
        }
    }

    /// Everything happens in the handlers of the channel; what is left is to wait for its end.
    func handle(value: Value, logger: Logger) async {
        try? await value.channel.closeFuture.get()
    }
}

/// Has everything answered that waits in virtual time, when the server stops.
private struct LastAnswers: Service {
    let core: NIOLoopBound<TwinCore>
    let loop: any EventLoop

    func run() async throws {
        try? await gracefulShutdown()
        try? await loop.submit { core.value.stop() }.get()
    }
}
