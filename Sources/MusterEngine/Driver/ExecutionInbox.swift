package import MusterCore
import MusterAWS
import Synchronization

/// Where an execution hears from people and from its own calls.
///
/// May be used from any thread. What is posted after the execution's end is dropped with the inbox; one inbox serves
/// one execution. A class, because people and the execution share it.
package final class ExecutionInbox: Sendable {
    /// News for the driver.
    enum Mail: Sendable {
        case requested(PersonRequest, (@Sendable (RequestAnswer) -> Void)?)
        case heard(ServiceEvent)
        case answered(CallResult)
        case polled(target: Int, issued: Timestamp, Result<PolledPage, AWSError>)
    }

    let alarm = Alarm("an answer of AWS or a decision of a person")
    private let mail = Mutex<[Mail]>([])
    /// Whether there is any mail; read without the lock, since the driver asks at every turn.
    private let isFilled = Atomic(false)

    package init() {}

    /// Asks something of the execution; it is considered at the present moment of the execution's clock.
    ///
    /// The reply is called once the decision is recorded, on the execution's thread; never, when the execution has
    /// ended its work before.
    package func post(_ request: PersonRequest, reply: (@Sendable (RequestAnswer) -> Void)? = nil) {
        put(.requested(request, reply))
    }

    /// Passes on an event of a service, which may come late, twice or never.
    package func deliver(_ event: ServiceEvent) {
        put(.heard(event))
    }

    func put(_ news: Mail) {
        mail.withLock { mail in
            mail.append(news)
            isFilled.store(true, ordering: .releasing)
        }
        alarm.ring()
    }

    /// Drops what calls have brought, and keeps what people have asked.
    func forgetAnswers() {
        mail.withLock { mail in
            mail.removeAll { news in
                if case .requested = news { false } else { true }
            }
        }
    }

    /// Everything that has come since the last time, in order.
    func take() -> [Mail] {
        guard isFilled.load(ordering: .acquiring) else { return [] }
        return mail.withLock { mail in
            defer { mail = [] }
            isFilled.store(false, ordering: .relaxed)
            return mail
        }
    }
}
