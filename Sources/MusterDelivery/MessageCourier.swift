package import MusterSimulator
import Synchronization

/// Sends one message to its destination, once.
package protocol MessagePost: Sendable {
    func send(_ document: MessageDocument, to destination: Destination) async -> DeliveryOutcome
}

/// Time as couriers need it.
package protocol CourierClock: Sendable {
    /// How long the courier has been at work.
    var elapsed: Duration { get async }
    func pass(_ duration: Duration) async throws
}

/// Carries messages of the simulated SNS to addresses on the network, with the retries that their policy asks for.
///
/// It works beside the simulated world and never in it: it takes what the services hand over and reports what nobody
/// took. Its queue is bounded; what comes while it is full is given up at once, like a message that nobody takes.
package struct MessageCourier: Sendable {
    /// What a courier may hold at most.
    package struct Limits: Sendable {
        /// Messages that wait for their first try.
        package var queue = 10_000
        /// About so many bytes of them; a message has up to 256 KiB.
        package var queueSize = 64 << 20
        /// Messages that are under way, those between two tries included.
        package var underway = 256

        package init() {}
    }

    private let sites: MessageSites
    private let signer: any MessageSigner
    private let post: any MessagePost
    private let clock: any CourierClock
    private let limits: Limits
    /// Hears of every message with what became of it at last.
    private let report: @Sendable (OutgoingMessage, DeliveryOutcome) -> Void
    private let queue: AsyncStream<OutgoingMessage>
    private let entry: AsyncStream<OutgoingMessage>.Continuation
    private let waiting = Weight()

    /// - Parameters:
    ///   - sites: Where receivers find the certificate and the service.
    ///   - signer: Whose signature messages bear.
    ///   - post: What sends a message once.
    ///   - clock: Whose time passes between two tries.
    ///   - limits: How much is held at most.
    ///   - report: Hears of every message with what became of it at last.
    package init(
        sites: MessageSites,
        signer: any MessageSigner,
        post: any MessagePost,
        clock: any CourierClock,
        limits: Limits = Limits(),
        report: @escaping @Sendable (OutgoingMessage, DeliveryOutcome) -> Void
    ) {
        self.sites = sites
        self.signer = signer
        self.post = post
        self.clock = clock
        self.limits = limits
        self.report = report
        (queue, entry) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(limits.queue))
    }

    /// Takes a message; never waits.
    package func take(_ message: OutgoingMessage) {
        guard waiting.add(message.weight, limit: limits.queueSize) else {
            return report(message, .refused("too many messages wait"))
        }
        if case .dropped(let message) = entry.yield(message) {
            waiting.remove(message.weight)
            report(message, .refused("too many messages wait"))
        }
    }

    /// Takes no more; ``run()`` ends when what was taken is done.
    package func finish() { entry.finish() }

    /// Delivers until it is cancelled or finished.
    package func run() async {
        let pacer = Pacer(clock: clock)
        await withTaskGroup(of: Void.self) { group in
            var underway = 0
            for await message in queue {
                waiting.remove(message.weight)
                if underway >= limits.underway {
                    _ = await group.next()
                    underway -= 1
                }
                underway += 1
                group.addTask {
                    report(message, await deliver(message, pacer))
                }
            }
        }
    }

    private func deliver(_ message: OutgoingMessage, _ pacer: Pacer) async -> DeliveryOutcome {
        guard let destination = Destination(message.endpoint) else { return .refused("the endpoint is no address") }
        let document: MessageDocument
        do {
            document = try MessageDocument(message, sites: sites, signer: signer)
        } catch {
            return .refused("the message cannot be signed: \(error)")
        }
        var last = DeliveryOutcome.tryAgain("")
        for delay in [.zero] + message.policy.delays {
            do {
                if delay > .zero { try await clock.pass(delay) }
                if let rate = message.policy.receivesPerSecond {
                    try await pacer.wait(for: message.endpoint, rate: rate)
                }
            } catch {
                return .refused("the courier was stopped")
            }
            last = await post.send(document, to: destination)
            guard case .tryAgain = last else { return last }
        }
        return last
    }
}

/// How much waits.
///
/// A class because the courier is a value, and with a lock because whoever hands a message over is on another thread than
/// whoever sends it.
private final class Weight: Sendable {
    private let sum = Mutex(0)

    /// Whether there was room.
    func add(_ weight: Int, limit: Int) -> Bool {
        sum.withLock { sum in
            guard sum == 0 || sum + weight <= limit else { return false }
            sum += weight
            return true
        }
    }

    func remove(_ weight: Int) { sum.withLock { $0 -= weight } }
}

/// Keeps endpoints from getting more in a second than their policy lets them.
///
/// An actor because all deliveries share it.
private actor Pacer {
    private let clock: any CourierClock
    /// When each endpoint may get the next message.
    private var next: [String: Duration] = [:]

    init(clock: any CourierClock) { self.clock = clock }

    func wait(for endpoint: String, rate: Int) async throws {
        let now = await clock.elapsed
        if next.count > 1_000 { next = next.filter { $0.value > now } }
        let turn = max(now, next[endpoint] ?? .zero)
        next[endpoint] = turn + .seconds(1) / max(1, rate)
        if turn > now { try await clock.pass(turn - now) }
    }
}
