package import MusterControl
import MusterCore
import MusterEngine
import Synchronization

/// Passes on what people ask of a rehearsal from outside, on the thread that runs it.
///
/// A class: the rehearsal and whoever listens for it share it.
package final class ControlDesk: Sendable {
    private struct Room: Sendable {
        let inbox: ExecutionInbox
        let waves: [String]
    }

    private let room = Mutex<Room?>(nil)

    package init() {}

    func open(_ inbox: ExecutionInbox, waves: [String]) {
        room.withLock { $0 = Room(inbox: inbox, waves: waves) }
    }

    func close() {
        room.withLock { $0 = nil }
    }

    /// Asks; the answer comes once the decision stands in the record.
    package func ask(_ request: ControlRequest, reply: @escaping @Sendable (ControlAnswer) -> Void) {
        guard let room = room.withLock(\.self) else {
            return reply(ControlAnswer(.refused, "the execution is over"))
        }
        var wave: Int?
        if let name = request.wave {
            guard let index = room.waves.firstIndex(of: name) else {
                let names = room.waves.map { "\"\($0)\"" }.joined(separator: ", ")
                return reply(ControlAnswer(.error, "the plan has no wave \"\(name)\"; its waves are \(names)"))
            }
            wave = index
        }
        let kind: PersonRequest.Kind =
            switch request.action {
            case .approve: .approve(wave: wave)
            case .deny: .deny(wave: wave)
            case .pause: .pause
            case .resume: wave.map { .resumeWave($0) } ?? .resume
            case .cancel: .cancel
            }
        let asked = PersonRequest(
            kind,
            by: request.person,
            reason: request.reason,
            token: request.token,
            isFromOutside: true
        )
        room.inbox.post(asked) { answer in
            let result: ControlAnswer.Result =
                switch answer.result {
                case .done: .done
                case .unchanged: .unchanged
                case .refused: .refused
                }
            reply(ControlAnswer(result, answer.text))
        }
    }
}
