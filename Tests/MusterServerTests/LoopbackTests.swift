import Foundation
import MusterAWS
import MusterCore
import MusterTestKit
import MusterTwin
import MusterWire
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import Testing

@testable import MusterServer

/// Calls over a socket, one connection for each.
private struct SocketBackend: AWSBackend {
    let port: Int
    let group: MultiThreadedEventLoopGroup

    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        var request = WireService.request(operation, input)
        request.headers.add("host", "127.0.0.1:\(port)")
        let keys = caller.credentials
        let time = HostMoment.now.wall.iso8601(.seconds).filter { $0 != "-" && $0 != ":" }
        request = request.signed(
            by: (keys.accessKeyID, keys.secretAccessKey, keys.sessionToken),
            region: caller.region.rawValue,
            service: Operation.service.rawValue,
            at: time,
            PortableDigests()
        )
        return try WireService.output(operation, of: try await send(request))
    }

    private func send(_ request: WireRequest) async throws -> WireAnswer {
        let promise = group.next().makePromise(of: WireAnswer.self)
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(AnswerCollector(promise))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        var fields = HTTPHeaders()
        for field in request.headers.fields { fields.add(name: field.name, value: field.value) }
        fields.add(name: "content-length", value: String(request.body.count))
        let head = HTTPRequestHead(
            version: .http1_1,
            method: NIOHTTP1.HTTPMethod(rawValue: request.method.rawValue),
            uri: request.path + (request.query.isEmpty ? "" : "?" + request.query),
            headers: fields
        )
        channel.write(HTTPClientRequestPart.head(head), promise: nil)
        channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: request.body))), promise: nil)
        try await channel.writeAndFlush(HTTPClientRequestPart.end(nil))
        let answer = try await promise.futureResult.get()
        try? await channel.close()
        return answer
    }
}

private final class AnswerCollector: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart

    private let promise: EventLoopPromise<WireAnswer>
    private var answer = WireAnswer(0)

    init(_ promise: EventLoopPromise<WireAnswer>) {
        self.promise = promise
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            answer.status = Int(head.status.code)
            for field in head.headers { answer.headers.add(field.name, field.value) }
        case .body(let buffer): answer.body += buffer.readableBytesView
        case .end: promise.succeed(answer)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        promise.fail(AWSError.noAnswer("the connection ended"))
    }
}

struct LoopbackTests {
    /// Serves while a body runs.
    private func serving(
        _ setup: TwinSetup,
        _ body: @Sendable @escaping (TwinServer.Ready) async throws -> Void
    ) async throws {
        let server = TwinServer(setup, version: "test", port: 0, logsAccess: false)
        let (ready, told) = AsyncStream<TwinServer.Ready>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run(log: { _ in }, ready: { told.yield($0) }) }
            for await one in ready {
                try await body(one)
                break
            }
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `the contract of clients holds over a socket, with every signature verified`() async throws {
        let setup = TwinSetup(start: World.defaultStart, pace: .held, identity: .strict)
        let transcripts = Mutex<[[String]]>([])
        for _ in 0..<2 {
            try await serving(setup) { ready in
                let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
                let caller = CallContext(
                    account: AccountID("123456789012"),
                    region: ready.region,
                    credentials: Credentials(
                        accessKeyID: ready.accessKeyID,
                        secretAccessKey: ready.secretAccessKey
                    )
                )
                let backend = SocketBackend(port: ready.port, group: group)
                let transcript = try await ClientContract(backend, as: caller).transcript()
                transcripts.withLock { $0.append(transcript) }
                try await group.shutdownGracefully()
            }
        }
        let all = transcripts.withLock(\.self)
        try #require(all.count == 2)
        #expect(all[0].count >= 30)
        // The same calls have the same answers, and none that the services do not mean.
        #expect(all[0] == all[1])
        #expect(!all[0].contains { $0.contains("Signature") || $0.contains("NoAnswer") || $0.contains("Unreadable") })
    }

    @Test func `dates are those of RFC 9110`() {
        #expect(HTTPDate.text(Timestamp(seconds: 784_111_777)) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(.epoch) == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test(arguments: [0, 1, 63, 64, 65, 1_000])
    func `the cryptographic library computes what ours does`(size: Int) {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        #expect(CryptoDigests().sha256(bytes) == PortableDigests().sha256(bytes))
        #expect(CryptoDigests().hmac(key: bytes, [1, 2, 3]) == PortableDigests().hmac(key: bytes, [1, 2, 3]))
    }
}
