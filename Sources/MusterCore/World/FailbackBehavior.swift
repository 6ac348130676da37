/// What the sources only let one infer about failback, and what people do for it.
package struct FailbackBehavior: Hashable, Sendable, Codable {
    /// How long after a recovery of a server on premises somebody has booted the failback client on its machine.
    ///
    /// `nil` for never: no service boots it. Drills are never failed back.
    package var clientDelay: Duration?
    /// How long each of the seven steps takes in which a failback client pairs with its instance.
    ///
    /// *Assumed*: nothing is published.
    package var pairingStep = Duration.seconds(20)
    /// How long after its launch the agent of an instance in AWS lets its replication be reversed.
    ///
    /// *Observed* that it takes a while; how long is *assumed*.
    package var agentDelay = Duration.seconds(300)

    package init() {}
}
