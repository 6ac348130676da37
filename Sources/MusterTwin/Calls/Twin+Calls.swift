import MusterAWS
import MusterCore
import MusterSimulator
import MusterTime
import MusterWire

/// Calls of the services.
extension Twin {
    /// Answers a call: who asks, what for, and what the services say to it.
    func call(_ request: WireRequest, id: String, at moment: HostMoment, reply: @escaping (TwinReply) -> Void) {
        var signature: RequestSignature?
        var problem: RequestSignature.Malformed?
        do throws(RequestSignature.Malformed) {
            signature = try RequestSignature(request)
        } catch {
            problem = error
        }
        let named = signature.map(\.scope.service)
        guard let service = named.map(WireService.named) ?? WireService.meant(by: request) else {
            return reply(refused(Self.unknownService(named), .restJSON(.drs), id))
        }
        let dialect = service.dialect(of: request)
        do throws(AWSError) {
            if let problem { throw .incompleteSignature(dialect.wireProtocol, problem.message) }
            let call: WireCall
            let caller: CallContext
            if signature == nil, setup.identity != .off {
                // Some calls need no signature, which is known only once the call is.
                guard let named = try? dialect.call(in: request), let nobody = unsignedCaller(of: named.operation)
                else {
                    throw .missingAuthentication(dialect.wireProtocol)
                }
                (call, caller) = (named, nobody)
            } else {
                caller = try self.caller(of: request, signature, dialect.wireProtocol, at: moment)
                call = try dialect.call(in: request)
            }
            begin(call, dialect, request, as: caller, id: id, reply: reply)
        } catch {
            reply(refused(error, dialect, id))
        }
    }

    /// Who calls an operation without a signature; `nil` where that is not allowed.
    private func unsignedCaller(of operation: any AWSOperation.Type) -> CallContext? {
        if operation.traits.isUnsigned { return anonymousCaller }
        guard SimulatedAWS.takesUnsigned(operation) else { return nil }
        return CallContext(
            account: AccountID(""),
            region: homeRegion,
            credentials: Credentials(accessKeyID: "", secretAccessKey: "")
        )
    }

    private static func unknownService(_ name: String?) -> AWSError {
        let known = WireService.names.joined(separator: ", ")
        let text = name.map { "There is no service \"\($0.prefix(40))\" here" } ?? "The request names no service"
        return AWSError(.unknownOperationException, "\(text); there are \(known)", httpStatus: 404)
    }

    private func refused(_ error: AWSError, _ dialect: WireDialect, _ id: String) -> TwinReply {
        var reply = TwinReply(dialect.answer(error, requestID: id), requestID: id)
        reply.code = error.code.rawValue
        return reply
    }

    /// Writes a call down and makes it.
    private func begin(
        _ call: WireCall,
        _ dialect: WireDialect,
        _ request: WireRequest,
        as caller: CallContext,
        id: String,
        reply: @escaping (TwinReply) -> Void
    ) {
        let onlyReads = call.onlyReads
        if onlyReads, setup.pace == .skipOnDescribe, let next = stage.nextChange {
            stage.simulation.advance(to: next)
            clock.set(from: stage.simulation.now, at: 0)
        }
        stage.forgottenCalls += stage.services.forgetCalls(butLatest: Self.ledgerSize)
        let isWritten = !onlyReads || countsEveryCall(of: call.operation.service)
        perform(call, dialect, as: caller, id: id, writing: isWritten ? request : nil, reply: reply)
    }

    /// Makes a call.
    ///
    /// `request` is written down for a saved state once the call has changed something; `nil` for nothing to be written.
    /// `reply` is called once, with the answer.
    func perform(
        _ call: WireCall,
        _ dialect: WireDialect,
        as caller: CallContext,
        id: String,
        writing request: WireRequest?,
        reply: @escaping (TwinReply) -> Void
    ) {
        perform(call.operation, call, dialect, as: caller, id: id, writing: request, reply: reply)
    }

    /// Whether calls that only read or are refused change something all the same: faults count them, and rates.
    private func countsEveryCall(of service: ServiceName) -> Bool {
        !stage.faults.isEmpty || stage.services.countsCalls(of: service)
    }

    private func write(_ request: WireRequest, of service: ServiceName, as caller: CallContext) {
        stage.journal.add(request, as: caller, service: service, at: stage.simulation.now)
        if let notice = stage.journal.takeNotice() { tell(notice) }
    }

    private func perform<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ call: WireCall,
        _ dialect: WireDialect,
        as caller: CallContext,
        id: String,
        writing request: WireRequest?,
        reply: @escaping (TwinReply) -> Void
    ) {
        let services = stage.services
        let input: Operation.Input
        do throws(AWSError) {
            input = try call.input(operation)
        } catch {
            var refusal = refused(error, dialect, id)
            refusal.describe(Operation.actionName, caller)
            return reply(refusal)
        }
        guard services.answersPromptly else {
            if let request { write(request, of: Operation.service, as: caller) }
            return performLater(operation, input, call, dialect, as: caller, id: id, reply: reply)
        }
        var terms = PromptTerms(arrival: stage.simulation.now)
        let result: Result<Operation.Output, AWSError>
        do throws(AWSError) {
            result = .success(try services.promptAnswer(to: operation, input, as: caller, on: &terms))
        } catch {
            result = .failure(error)
        }
        if let request, result.isSuccess || countsEveryCall(of: Operation.service) {
            write(request, of: Operation.service, as: caller)
        }
        let answer = Self.reply(operation, result, call, dialect, caller, id)
        guard terms.arrival > stage.simulation.now else { return reply(answer) }
        stage.pending.deliver(at: terms.arrival) { reply(answer) }
    }

    /// Makes a call in a world whose requests may be long on their way, or come twice.
    private func performLater<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        _ call: WireCall,
        _ dialect: WireDialect,
        as caller: CallContext,
        id: String,
        reply: @escaping (TwinReply) -> Void
    ) {
        let services = stage.services
        let box = ReplyBox(reply)
        stage.simulation.begin {
            let result: Result<Operation.Output, AWSError>
            do {
                result = .success(try await services.call(operation, input, as: caller))
            } catch {
                result = .failure(error as? AWSError ?? .noAnswer())
            }
            box.reply(Self.reply(operation, result, call, dialect, caller, id))
        }
        stage.simulation.advance(to: stage.simulation.now)
    }

    private static func reply<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ result: Result<Operation.Output, AWSError>,
        _ call: WireCall,
        _ dialect: WireDialect,
        _ caller: CallContext,
        _ id: String
    ) -> TwinReply {
        var reply: TwinReply
        switch result {
        case .success(let output):
            reply = TwinReply(call.answer(operation, output, requestID: id), requestID: id)
        case .failure(let error):
            reply = TwinReply(dialect.answer(error, requestID: id), requestID: id)
            reply.code = error.code.rawValue
            // No status: no answer came, or one that begins as if all were well and ends in the middle.
            if error.code == .unreadableAnswer {
                reply.ending = .cutShort
                reply.answer.status = 200
            } else if error.httpStatus == 0 {
                reply.ending = .none
            }
        }
        reply.describe(Operation.actionName, caller)
        return reply
    }
}

extension Result {
    fileprivate var isSuccess: Bool {
        if case .success = self { true } else { false }
    }
}

extension TwinReply {
    mutating func describe(_ action: String, _ caller: CallContext) {
        self.action = action
        account = caller.account
        region = caller.region
    }
}

extension WireCall {
    /// The calls of STS that give out no keys.
    private static let readsOfSTS: Set = ["GetCallerIdentity", "GetAccessKeyInfo", "DecodeAuthorizationMessage"]

    /// Whether the call changes nothing; the models of STS and SNS do not say.
    var onlyReads: Bool {
        let traits = operation.traits
        if traits.isReadOnly { return true }
        guard traits.service != .sts else { return Self.readsOfSTS.contains(traits.name) }
        return ["Describe", "Get", "List", "Simulate", "CheckIf"].contains { traits.name.hasPrefix($0) }
    }
}

/// Carries a reply into the simulated world and out of it again, on one thread.
private final class ReplyBox: @unchecked Sendable {
    // Unchecked: the simulation runs its work on the thread of its owner, where the box was made.
    let reply: (TwinReply) -> Void

    init(_ reply: @escaping (TwinReply) -> Void) {
        self.reply = reply
    }
}
