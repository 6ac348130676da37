import Crypto
import Foundation
import MusterCore
import MusterDelivery
import MusterPost
import MusterSimulator
import NIOCore
import NIOHTTP1
import NIOPosix
import SwiftASN1
import Synchronization
import Testing
import X509
import _CryptoExtras

/// Messages on the network, and their signatures.
struct PostTests {
    private let now = Timestamp(seconds: 1_795_000_000)

    private static let message: OutgoingMessage = {
        let arn = "arn:aws:sns:us-east-1:123456789012:alerts"
        let time = Timestamp(seconds: 1_772_442_000)
        let request = ConfirmationRequest(
            time: time,
            topicArn: arn,
            transport: "http",
            endpoint: "http://127.0.0.1/",
            token: "abc"
        )
        return OutgoingMessage(
            kind: .confirmation(request, isFarewell: false),
            messageID: "id",
            time: time,
            region: RegionName("us-east-1"),
            topicArn: arn,
            subscriptionArn: "",
            endpoint: "http://127.0.0.1/",
            signatureVersion: 2,
            policy: DeliveryPolicy(),
            deadLetterQueue: nil
        )
    }()

    private static let sites = MessageSites(
        service: "http://127.0.0.1:4599",
        certificate: "http://127.0.0.1:4599/c.pem"
    )

    @Test(arguments: [1, 2]) func `a signature holds against the key of the certificate`(version: Int) throws {
        let signer = try CertificateSigner(at: now)
        let certificate = try Certificate(pemEncoded: signer.certificate)
        let key = try #require(_RSA.Signing.PublicKey(certificate.publicKey))

        let signature = _RSA.Signing.RSASignature(
            rawRepresentation: Data(try signer.signature(of: "Message\nhello\n", version: version))
        )

        let data = Data("Message\nhello\n".utf8)
        let holds =
            version == 2
            ? key.isValidSignature(signature, for: Crypto.SHA256.hash(data: data), padding: .insecurePKCS1v1_5)
            : key.isValidSignature(signature, for: Insecure.SHA1.hash(data: data), padding: .insecurePKCS1v1_5)
        #expect(holds)
        #expect(certificate.publicKey.isValidSignature(certificate.signature, for: certificate))
    }

    @Test func `a message reaches a server, and internal addresses only where they are allowed`() async throws {
        let seen = Mutex<[String]>([])
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(
                        Recorder { text in seen.withLock { $0.append(text) } }
                    )
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let document = try MessageDocument(Self.message, sites: Self.sites, signer: CertificateSigner(at: now))
        let cases: [(DeliveryRoute, String, DeliveryOutcome)] = [
            (DeliveryRoute.publicOnly, "127.0.0.1", DeliveryOutcome.refused("the address is internal")),
            (.publicOnly, "localhost", .refused("the address is internal")),
            (.publicOnly, "0x7f000001", .refused("the address is internal")),
            (try #require(DeliveryRoute(exceptions: ["127.0.0.0/8", "::1/128"])), "127.0.0.1", .delivered),
        ]
        for (route, name, outcome) in cases {
            let post = try HTTPPost(route: route, group: MultiThreadedEventLoopGroup.singleton)
            let destination = try #require(Destination("http://u:p@\(name):\(port)/hook?a=b"))
            #expect(await post.send(document, to: destination) == outcome, "\(name)")
        }
        try await server.close()

        let requests = seen.withLock { $0 }
        #expect(requests.count == 1)
        #expect(requests.first?.hasPrefix("POST /hook?a=b SubscriptionConfirmation Basic dTpw {") == true)
        #expect(
            requests.first?.contains("\"SubscribeURL\" : \"http://127.0.0.1:4599/?Action=ConfirmSubscription") == true
        )
    }

    @Test func `nobody there is worth another try`() async throws {
        let route = try #require(DeliveryRoute(exceptions: ["127.0.0.0/8"]))
        let post = try HTTPPost(route: route, group: MultiThreadedEventLoopGroup.singleton, limit: .seconds(2))
        let document = try MessageDocument(Self.message, sites: Self.sites, signer: CertificateSigner(at: now))

        let outcome = await post.send(document, to: try #require(Destination("http://127.0.0.1:1/")))

        guard case .tryAgain = outcome else {
            Issue.record("expected another try, found \(outcome)")
            return
        }
    }
}

/// Tells what a request was, and answers 200.
private final class Recorder: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let tell: (String) -> Void
    private var text = ""

    init(_ tell: @escaping (String) -> Void) { self.tell = tell }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            let words = ["x-amz-sns-message-type", "authorization"].map { head.headers.first(name: $0) ?? "-" }
            text = "\(head.method.rawValue) \(head.uri) \(words.joined(separator: " ")) "
        case .body(let buffer): text += String(buffer: buffer)
        case .end:
            tell(text)
            let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: ["content-length": "0"])
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}
