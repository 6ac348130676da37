import MusterAWS
import MusterCore
package import MusterDelivery
package import MusterSimulator
package import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Sends messages over the network, each on a connection of its own.
///
/// The name of the destination is resolved once; the address that comes out is judged, and the connection is made to that
/// very address. Redirections are answers like others and are not followed.
package struct HTTPPost: MessagePost {
    private let route: DeliveryRoute
    private let group: any EventLoopGroup
    private let limit: Duration
    private let tls: NIOSSLContext

    /// - Parameters:
    ///   - route: Which machines may be called.
    ///   - group: Whose threads do the work.
    ///   - limit: How long a try takes at most.
    ///   - certificates: Certificates in PEM that are trusted besides those that this machine trusts.
    /// - Throws: ``UnreadableCertificates``, or what keeps TLS from being set up.
    package init(
        route: DeliveryRoute,
        group: any EventLoopGroup,
        limit: Duration = .seconds(15),
        trusting certificates: [UInt8] = []
    ) throws {
        self.route = route
        self.group = group
        self.limit = limit
        var configuration = TLSConfiguration.makeClientConfiguration()
        if !certificates.isEmpty {
            let read = (try? NIOSSLCertificate.fromPEMBytes(certificates)) ?? []
            guard !read.isEmpty else { throw UnreadableCertificates() }
            configuration.additionalTrustRoots = [.certificates(read)]
        }
        tls = try NIOSSLContext(configuration: configuration)
    }

    /// There is no certificate where some are named.
    package struct UnreadableCertificates: Error, Sendable, CustomStringConvertible {
        package var description: String { "no certificate in PEM can be read" }
    }

    package func send(_ document: MessageDocument, to destination: Destination) async -> DeliveryOutcome {
        let address: SocketAddress
        do {
            address = try await NIOThreadPool.singleton.runIfActive {
                try SocketAddress.makeAddressResolvingHost(destination.host, port: destination.port)
            }
        } catch {
            return .tryAgain("the name of the host leads nowhere")
        }
        guard let known = address.ipAddress.flatMap({ IPAddress($0) }), route.permits(known) else {
            return .refused("the address is internal")
        }
        do {
            return DeliveryOutcome(status: try await post(document, to: destination, at: address))
        } catch {
            return .tryAgain(Self.text(of: error))
        }
    }

    private static func text(of error: any Error) -> String {
        switch error {
        case NIOSSLError.handshakeFailed(let reason) where "\(reason)".contains("CERTIFICATE_VERIFY_FAILED"):
            "the certificate there is not trusted"
        case let error as NIOSSLExtraError where error == .failedToValidateHostname:
            "the certificate there bears another name"
        case NIOSSLError.handshakeFailed(let reason): "TLS failed: \(reason)"
        case is ChannelError: "the connection ended without an answer, or took too long"
        case is NIOConnectionError: "nobody is there"
        default: "\(error)"
        }
    }

    private func post(
        _ document: MessageDocument,
        to destination: Destination,
        at address: SocketAddress
    ) async throws -> Int {
        var headers = HTTPHeaders(document.headers.map { ($0.name, $0.value) })
        headers.add(name: "host", value: destination.hostHeader)
        headers.add(name: "content-length", value: String(document.body.count))
        headers.add(name: "connection", value: "close")
        if let userInfo = destination.userInfo {
            headers.add(name: "authorization", value: "Basic " + Base64.encode(Array(userInfo.utf8)))
        }
        let request = HTTPRequestHead(version: .http1_1, method: .POST, uri: destination.path, headers: headers)
        let time = TimeAmount.nanoseconds(limit.components.seconds * 1_000_000_000)
        let (context, host) = (tls, destination.host)
        let isSecure = destination.isSecure
        let loop = group.next()
        let answer = loop.makePromise(of: Int.self)
        let body = ByteBuffer(bytes: document.body)
        let bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(time)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if isSecure {
                        // An address has no name that a certificate could bear.
                        let name = IPAddress(host) == nil ? host : nil
                        try pipeline.addHandler(NIOSSLClientHandler(context: context, serverHostname: name))
                    }
                    try pipeline.addHTTPClientHandlers()
                    try pipeline.addHandler(Exchange(request, body, answer))
                }
            }
        let channel: any Channel
        do {
            channel = try await bootstrap.connect(to: address).get()
        } catch {
            answer.fail(error)
            _ = try? await answer.futureResult.get()
            throw error
        }
        let deadline = loop.scheduleTask(in: time) {
            answer.fail(ChannelError.connectTimeout(time))
            channel.close(promise: nil)
        }
        defer {
            deadline.cancel()
            channel.close(promise: nil)
        }
        return try await answer.futureResult.get()
    }
}

/// One request and the status of its answer.
private final class Exchange: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private let request: HTTPRequestHead
    private let body: ByteBuffer
    private let answer: EventLoopPromise<Int>

    init(_ request: HTTPRequestHead, _ body: ByteBuffer, _ answer: EventLoopPromise<Int>) {
        self.request = request
        self.body = body
        self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(request)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // What follows the status nobody reads: it could be of any length.
        if case .head(let head) = unwrapInboundIn(data), head.status.code >= 200 {
            answer.succeed(Int(head.status.code))
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        answer.fail(ChannelError.eof)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.fail(error)
        context.close(promise: nil)
    }
}
