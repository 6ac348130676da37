import MusterDelivery
import MusterPost
import MusterSimulator
import MusterTwin
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Carries what the simulated SNS sends to addresses on the network, as long as the server runs.
struct Deliveries: Service {
    let core: NIOLoopBound<TwinCore>
    let loop: any EventLoop
    let post: HTTPPost
    /// How many seconds of the services pass in one.
    let speed: Int
    /// What receivers of messages call this machine.
    let host: String
    /// The port, as soon as it is open.
    let ports: AsyncStream<Int>
    /// Tells that the server is ready, which it is not before messages are carried.
    let announce: @Sendable (Int) -> Void

    func run() async throws {
        guard let port = await ports.first(where: { _ in true }) else { return }
        let signer = try CertificateSigner(at: HostMoment.now.wall)
        let place = "http://\(host):\(port)"
        let (core, loop) = (core, loop)
        let courier = MessageCourier(
            sites: MessageSites(service: place, certificate: place + Twin.controlPrefix + "certificate.pem"),
            signer: signer,
            post: post,
            clock: HostClock(speed: speed)
        ) { message, outcome in
            guard let reason = outcome.failure else { return }
            loop.execute {
                core.value.log.tell("a message to \(message.endpoint) was not delivered: \(reason)")
                core.value.twin.giveUp(message)
            }
        }
        try await loop.submit {
            core.value.twin.connect(certificate: signer.certificate) { courier.take($0) }
        }.get()
        announce(port)
        await cancelWhenGracefulShutdown { await courier.run() }
    }
}
