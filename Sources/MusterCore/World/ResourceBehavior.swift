/// What the sources only let one infer about source servers, launch actions and source networks of DRS.
package struct ResourceBehavior: Hashable, Sendable, Codable {
    /// How DRS refuses to change the replication settings of an extended source server.
    package enum ExtendedSettingsAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// `AccessDeniedException` (403).
        case accessDenied
        /// `ValidationException` (400).
        case validation
    }

    /// What becomes of a change of the replication settings of a server that another account replicates.
    ///
    /// *Documented* that they are edited in the staging account only; the class is *assumed*.
    package var extendedReplicationSettings = ExtendedSettingsAnswer.accessDenied
    /// Whether a STOPPED source server can be deleted without being disconnected.
    ///
    /// *Observed*, while the model asks for a disconnected one.
    package var deletesStoppedServers = true
    /// Whether the record of a recovery instance can be deleted that is not disconnected.
    ///
    /// *Documented* that it cannot; observed that it can after a reversed replication.
    package var deletesConnectedInstances = false
    /// Whether two launch actions of a resource may have the same place in the order.
    ///
    /// *Assumed*: the operation declares a conflict and does not say which.
    package var launchActionsShareOrder = false
    /// Whether `RetryDataReplication` mends a replication that the world says is STALLED.
    ///
    /// *Assumed*: the world does not say what stalls it. A stall that a fault brings ends with the fault.
    package var retryMendsStall = true
    /// How long the first copy of a server takes for each GiB of its disks.
    ///
    /// *Assumed*: a link of 100 Mbit/s.
    package var initialSyncPerGiB = Duration.seconds(86)
    /// How long after its launch an instance runs the first launch action.
    ///
    /// *Assumed*: the boot and the start of the agent of SSM.
    package var agentDiscoveryDelay = Duration.seconds(210)
    /// How long a launch action runs.
    ///
    /// *Assumed*; an automation of one step was observed to take 0.9 s.
    package var launchActionDuration = Duration.seconds(30)
    /// How long it takes until a source network is PROTECTED.
    ///
    /// *Assumed*: nothing is published.
    package var networkProtectionDelay = Duration.seconds(60)
    /// How long a recovery of source networks takes.
    ///
    /// *Assumed*: nothing is published.
    package var networkRecoveryDuration = Duration.seconds(180)

    package init() {}
}
