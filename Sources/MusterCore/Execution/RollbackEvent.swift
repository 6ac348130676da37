/// What has happened while the instances of a drill are terminated.
package enum RollbackEvent: Hashable, Sendable, Codable {
    /// The waves are over; what the drill has launched is looked for.
    case started(cause: Cause?)
    /// Recorded before the call is made.
    case intended(TerminationAttempt)
    case accepted(number: Int, job: JobID)
    /// A job was found that answers a call whose own answer was lost.
    case adopted(number: Int, job: JobID)
    case refused(number: Int, error: RecordedError, retryAfter: Duration?)
    /// The job's status as the service words it, when it has changed.
    case jobObserved(job: JobID, status: String, ended: Timestamp?)
    /// The instance is TERMINATED, or no longer there.
    case terminated(OwnInstance)
    /// Nothing more is done; what is left over still runs and costs.
    case finished(left: [LeftOver])
}

/// One intended `TerminateRecoveryInstances` call.
package struct TerminationAttempt: Hashable, Sendable, Codable {
    /// From 1 over the execution.
    package var number: Int
    package var account: AccountID
    package var region: RegionName
    package var instances: [OwnInstance]

    package init(number: Int, account: AccountID, region: RegionName, instances: [OwnInstance]) {
        self.number = number
        self.account = account
        self.region = region
        self.instances = instances
    }
}

/// An instance that a job of this execution has launched.
package struct OwnInstance: Hashable, Sendable, Codable {
    package var server: SourceServerID
    package var instance: RecoveryInstanceID
    /// The job that launched it.
    package var job: JobID

    package init(server: SourceServerID, instance: RecoveryInstanceID, job: JobID) {
        self.server = server
        self.instance = instance
        self.job = job
    }
}

/// What a rollback could not clear away.
package struct LeftOver: Hashable, Sendable, Codable {
    package var account: AccountID
    package var region: RegionName
    package var server: SourceServerID
    /// What people call the server.
    package var name: String
    /// `nil` when the instance, if there is one, could not be seen.
    package var instance: RecoveryInstanceID?
    /// Why, as a clause without a full stop.
    package var reason: String
    /// How large the instance is; `nil` when the service has not told.
    package var size: InstanceSize?

    package init(
        account: AccountID,
        region: RegionName,
        server: SourceServerID,
        name: String,
        instance: RecoveryInstanceID?,
        reason: String,
        size: InstanceSize? = nil
    ) {
        self.account = account
        self.region = region
        self.server = server
        self.name = name
        self.instance = instance
        self.reason = reason
        self.size = size
    }
}
