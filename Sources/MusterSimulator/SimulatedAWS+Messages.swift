package import MusterAWS
import MusterCore

/// Messages that leave the simulated world, and those that are kept in it.
extension SimulatedAWS {
    /// Has messages to addresses on the network carried from here on.
    ///
    /// Called before the first call. Without it none is made, and nothing else changes. `carry` is called on the
    /// simulation's thread and must not wait.
    package func connect(_ carry: @escaping @Sendable (OutgoingMessage) -> Void) {
        self.carry = carry
        for cell in state.regions { cell.state.notifications.isConnected = true }
    }

    /// Whether an operation may be called with no key at all, although its model does not say so.
    package static func takesUnsigned(_ operation: any AWSOperation.Type) -> Bool {
        operation == SNS.ConfirmSubscription.self || operation == SNS.Unsubscribe.self
    }

    /// Keeps a message for the dead-letter queue of its subscription, where it has one, since nobody took it.
    package func giveUp(_ message: OutgoingMessage) {
        guard case .notification(let delivery) = message.kind, let queue = message.deadLetterQueue,
            let cell = state.regions.first(where: { cell in
                cell.region == message.region && cell.state.notifications.topics.place(of: message.topicArn) != nil
            })
        else {
            return
        }
        cell.state.notifications.giveUp(delivery, to: queue)
    }

    /// Every message that reached a subscriber, in the order of time; of very many the last.
    package var deliveries: [Delivery] {
        sorted(state.regions.flatMap(\.state.notifications.deliveries.all)) { $0.time }
    }

    /// Every message that went to a dead-letter queue, in the order of time; of very many the last.
    package var deadLetters: [DeadLetter] {
        sorted(state.regions.flatMap(\.state.notifications.deadLetters.all)) { $0.delivery.time }
    }

    /// Every request to confirm a subscription, in the order of time; of very many the last.
    package var confirmationRequests: [ConfirmationRequest] {
        sorted(state.regions.flatMap(\.state.notifications.confirmationRequests.all)) { $0.time }
    }

    private func sorted<Element>(_ all: [Element], _ time: (Element) -> Timestamp) -> [Element] {
        all.enumerated().sorted { (time($0.element), $0.offset) < (time($1.element), $1.offset) }.map(\.element)
    }

    /// Keeps the state of a Region in which something has happened for the first time.
    func keep(_ region: RegionState) {
        var region = region
        region.notifications.isConnected = carry != nil
        state.keep(region)
    }

    func sendMessages(of cell: AWSState.Cell) {
        for message in cell.state.notifications.outgoing { carry?(message) }
        cell.state.notifications.outgoing.removeAll(keepingCapacity: true)
    }
}
