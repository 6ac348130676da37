import MusterAWS
import MusterCore
import MusterTwin
import MusterWire
import NIOCore
import NIOHTTP1

/// One connection: collects a request, has it answered, and writes the answer.
///
/// Requests are taken one after the other; the handlers before it see to that. A class, as all handlers of a channel.
final class TwinConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private enum State {
        case idle
        /// The body is being received.
        case receiving
        /// The body waits for room, or the client has to read first.
        case waiting
        case answering
        /// What still comes of a request that was refused is passed over.
        case discarding
    }

    private struct Incoming {
        var head: HTTPRequestHead
        var begun: HostMoment
        var body: [UInt8] = []
        var limit: Int
        /// What it holds of the budget.
        var reserved = 0
    }

    private let core: TwinCore
    private var context: ChannelHandlerContext?
    private var state = State.idle
    private var incoming: Incoming?
    private var isComplete = false
    /// Whether a request was answered while the same bytes were read.
    private var hadTurn = false
    private var client = "-"
    /// When the connection has taken too long.
    private(set) var deadline: NIODeadline

    init(_ core: TwinCore) {
        self.core = core
        deadline = .now() + TimeAmount(core.limits.idle)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        client = context.remoteAddress?.ipAddress ?? "-"
        core.add(self)
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        leave()
        self.context = nil
    }

    private func leave() {
        core.remove(self)
        releaseBody()
        incoming = nil
        state = .discarding
    }

    // MARK: Receiving

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let buffer): receive(buffer, context)
        case .end: complete(context)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard case .idle = state else { return }
        isComplete = false
        let isLoad = head.uri.hasPrefix(Twin.controlPrefix + "load")
        incoming = Incoming(
            head: head,
            begun: .now,
            limit: isLoad ? core.limits.savedState : core.limits.body
        )
        guard head.uri.utf8.count <= core.limits.target else {
            return refuse(.uriTooLong, "the target of a request has at most \(core.limits.target) bytes")
        }
        state = .receiving
        deadline = .now() + TimeAmount(core.limits.transfer)
        let length = head.headers.first(name: "content-length").flatMap { Int($0) }
        let isChunked = head.headers.contains(name: "transfer-encoding")
        guard length != nil || isChunked else { return }
        let size = length ?? core.limits.body
        guard size <= incoming?.limit ?? 0 || isChunked else {
            return refuse(.payloadTooLarge, "a body has at most \(core.limits.body) bytes")
        }
        let isExpecting = head.headers.first(name: "expect")?.lowercased() == "100-continue"
        if size > core.limits.smallBody {
            // Reserved before it is known whether there is room, since whoever waits holds the place in the queue.
            incoming?.reserved = size
            guard core.budget.reserve(size, for: ObjectIdentifier(self)) else {
                state = .waiting
                incoming?.reserved = -size
                setReading(false, context)
                return
            }
        }
        if isExpecting { writeContinue(context) }
    }

    /// There is room for the body that has waited.
    func admitBody() {
        guard let context, let size = incoming?.reserved, size < 0 else {
            return core.release(-(incoming?.reserved ?? 0))
        }
        incoming?.reserved = -size
        state = .receiving
        deadline = .now() + TimeAmount(core.limits.transfer)
        if incoming?.head.headers.first(name: "expect")?.lowercased() == "100-continue" { writeContinue(context) }
        setReading(true, context)
        if isComplete { answer(context) }
    }

    private func receive(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
        guard var request = incoming, !isDiscarding else { return }
        incoming = nil
        guard request.body.count + buffer.readableBytes <= request.limit else {
            incoming = request
            return refuse(.payloadTooLarge, "a body has at most \(request.limit) bytes")
        }
        if request.body.isEmpty, let length = request.head.headers.first(name: "content-length").flatMap({ Int($0) }) {
            request.body.reserveCapacity(min(length, max(core.limits.smallBody, buffer.readableBytes)))
        }
        request.body.append(contentsOf: buffer.readableBytesView)
        incoming = request
    }

    private var isDiscarding: Bool {
        if case .discarding = state { true } else { false }
    }

    private func complete(_ context: ChannelHandlerContext) {
        isComplete = true
        switch state {
        case .receiving: answer(context)
        case .idle, .waiting, .answering, .discarding: break
        }
    }

    // MARK: Answering

    private func answer(_ context: ChannelHandlerContext) {
        guard context.channel.isWritable else {
            // The client does not read; nothing is made for it until it does.
            state = .waiting
            deadline = .now() + TimeAmount(core.limits.transfer)
            return
        }
        guard !hadTurn else {
            // Requests that came together are answered in turn with those of others.
            state = .waiting
            let box = NIOLoopBound(self, eventLoop: core.loop)
            return core.loop.execute { box.value.takeTurn() }
        }
        guard let request = incoming else { return }
        hadTurn = true
        state = .answering
        deadline = .distantFuture
        guard let method = MusterAWS.HTTPMethod(request.head.method) else {
            return refuse(.methodNotAllowed, "no service takes \(request.head.method.rawValue.prefix(20))")
        }
        let target = request.head.uri
        let mark = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        var headers = WireHeaders()
        for field in request.head.headers { headers.add(field.name, field.value) }
        let wire = WireRequest(
            method,
            mark.map { String(target[..<$0]) } ?? target,
            query: mark.map { String(target[target.index(after: $0)...]) } ?? "",
            headers: headers,
            body: request.body
        )
        incoming?.body = []
        releaseBody()
        let box = NIOLoopBound(self, eventLoop: core.loop)
        core.respond(to: wire, at: request.begun) { box.value.write($0) }
    }

    /// Answers a request that has waited for others.
    private func takeTurn() {
        hadTurn = false
        guard let context, case .waiting = state, isComplete else { return }
        answer(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        hadTurn = false
        context.fireChannelReadComplete()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            switch state {
            case .waiting where isComplete && (incoming?.reserved ?? 0) >= 0: answer(context)
            case .idle: deadline = .now() + TimeAmount(core.limits.idle)
            case .waiting, .receiving, .answering, .discarding: break
            }
        }
        context.fireChannelWritabilityChanged()
    }

    private func write(_ reply: TwinReply) {
        guard let context, case .answering = state, let request = incoming else { return }
        let now = HostMoment.now
        core.log.note(
            reply,
            status: reply.ending == .whole ? reply.answer.status : 0,
            method: request.head.method.rawValue,
            path: request.head.uri.prefix { $0 != "?" },
            client: client,
            begun: request.begun,
            now: now
        )
        switch reply.ending {
        case .none: context.close(promise: nil)
        case .cutShort: writeHalf(reply.answer, now, context)
        case .whole: write(reply.answer, now, keepsAlive: request.head.isKeepAlive && !core.isStopping, context)
        }
    }

    private func head(_ answer: WireAnswer, _ now: HostMoment) -> HTTPResponseHead {
        var fields = HTTPHeaders()
        fields.reserveCapacity(answer.headers.fields.count + 3)
        for field in answer.headers.fields { fields.add(name: field.name, value: field.value) }
        fields.add(name: "Date", value: core.date(now.wall))
        if answer.status != 204 { fields.add(name: "Content-Length", value: String(answer.body.count)) }
        return HTTPResponseHead(
            version: .http1_1,
            status: HTTPResponseStatus(statusCode: answer.status),
            headers: fields
        )
    }

    private func write(_ answer: WireAnswer, _ now: HostMoment, keepsAlive: Bool, _ context: ChannelHandlerContext) {
        var head = head(answer, now)
        if !keepsAlive { head.headers.add(name: "Connection", value: "close") }
        incoming = nil
        state = keepsAlive ? .idle : .discarding
        isComplete = false
        deadline = .now() + TimeAmount(keepsAlive ? core.limits.idle : core.limits.transfer)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        if !answer.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.body)))), promise: nil)
        }
        let channel = context.channel
        let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
        guard keepsAlive else { return written.whenComplete { _ in channel.close(promise: nil) } }
        // What does not fit into the buffers waits for the client to read. The next request may have begun by now.
        if case .idle = state, !channel.isWritable { deadline = .now() + TimeAmount(core.limits.transfer) }
    }

    /// Writes an answer that ends in the middle.
    private func writeHalf(_ answer: WireAnswer, _ now: HostMoment, _ context: ChannelHandlerContext) {
        let half = answer.body.prefix(max(1, answer.body.count / 2))
        context.write(wrapOutboundOut(.head(head(answer, now))), promise: nil)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: half)))))
            .whenComplete { _ in channel.close(promise: nil) }
        state = .discarding
    }

    private func writeContinue(_ context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    /// Answers a request that no service sees, and ends the connection.
    private func refuse(_ status: HTTPResponseStatus, _ message: String) {
        guard let context, let request = incoming else { return }
        releaseBody()
        let now = HostMoment.now
        let body = JSONWriter().bytes(["message": .string(message)])
        core.log.note(
            nil,
            status: Int(status.code),
            method: request.head.method.rawValue,
            path: request.head.uri.prefix { $0 != "?" },
            client: client,
            begun: request.begun,
            now: now
        )
        write(
            WireAnswer(Int(status.code), headers: ["Content-Type": "application/json"], body: body),
            now,
            keepsAlive: false,
            context
        )
    }

    // MARK: Limits

    private func releaseBody() {
        guard let reserved = incoming?.reserved, reserved != 0 else { return }
        incoming?.reserved = 0
        if reserved > 0 { core.release(reserved) } else { core.budget.leave(ObjectIdentifier(self)) }
    }

    private func setReading(_ isReading: Bool, _ context: ChannelHandlerContext) {
        try? context.channel.syncOptions?.setOption(ChannelOptions.autoRead, value: isReading)
        if isReading { context.read() }
    }

    /// The connection has taken too long.
    func timeOut() {
        guard let context else { return }
        deadline = .distantFuture
        if case .receiving = state, !isComplete {
            return refuse(.requestTimeout, "the request was not complete in time")
        }
        context.close(promise: nil)
    }

    /// The server stops: a request that has begun is given until then.
    func hurry(until last: NIODeadline) { deadline = min(deadline, last) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

extension MusterAWS.HTTPMethod {
    fileprivate init?(_ method: NIOHTTP1.HTTPMethod) {
        switch method {
        case .GET: self = .get
        case .POST: self = .post
        case .PUT: self = .put
        case .DELETE: self = .delete
        default: return nil
        }
    }
}
