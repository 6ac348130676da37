/// What the sources only let one infer about the services; each has the inference as its default.
package struct ServiceBehavior: Hashable, Sendable, Codable {
    /// What becomes of a launch that names a server which DRS does not know.
    package enum UnknownServerAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// `ResourceNotFoundException` (404) for the whole call.
        case notFound
        /// `ConflictException` (409) for the whole call.
        case conflict
        /// The job runs, and the server ends FAILED after SNAPSHOT_FAIL.
        case failsInJob
    }

    /// What becomes of a launch that names a server which another job is processing.
    package enum BusyServerAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// `ConflictException` (409) for the whole call.
        case conflict
        /// The job runs; the server ends FAILED after SERVER_SKIPPED, and the others go on.
        case skipped
    }

    /// What becomes of a launch that names a server without any recovery point.
    package enum MissingPointAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// The job runs, and the server ends FAILED after USING_PREVIOUS_SNAPSHOT_FAILED.
        case failsInJob
        /// `ConflictException` (409) for the whole call.
        case conflict
    }

    /// What becomes of a server when the caller lacks a permission that DRS needs in EC2.
    package enum MissingPermissionAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// The job ends without an error event where the permission is needed before the launch, and with
        /// LAUNCH_FAILED and its raw error where it is needed in it.
        case byStage
        /// The job always ends without an error event.
        case silent
        /// The server always ends FAILED after LAUNCH_FAILED and its raw error.
        case logged
    }

    /// What becomes of a server whose launch template names no security group.
    package enum IncompleteTemplateAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// The job ends without an error event soon after the snapshot.
        case silent
        /// The server ends FAILED after LAUNCH_FAILED and its raw error.
        case logged
    }

    /// What becomes of a server of a native plan whose job would be one too many.
    package enum PlanJobsAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// It waits until another job has ended.
        case wait
        /// It counts as failed.
        case fail
    }

    /// What becomes of a run of a native plan that has not ended after 24 hours.
    package enum PlanTimeoutAnswer: String, Hashable, Sendable, Codable, CaseIterable {
        /// It is FAILED, and its error detail tells why.
        case failed
        /// It is TIMED_OUT, a status that the service model does not list.
        case timedOut
    }

    /// What a launch of an unknown server comes to.
    ///
    /// *Assumed*: `StartRecovery` declares no `ResourceNotFoundException` (DRS 2020-02-26), yet the service's other
    /// operations answer an unknown server with it.
    package var unknownServer = UnknownServerAnswer.notFound
    /// What a launch of a server in an unfinished job comes to.
    ///
    /// *Observed*: the live service refuses the whole call. SERVER_SKIPPED is an event of its model that no public
    /// recording shows.
    package var busyServer = BusyServerAnswer.conflict
    /// What a launch comes to of a server whose first copy was never completed.
    ///
    /// *Assumed*, from the events of the model: a point of the time of the call is tried, then an earlier one.
    package var neverSynced = MissingPointAnswer.failsInJob
    /// What a launch comes to of a server that is STOPPED or DISCONNECTED, whose recovery points are deleted.
    ///
    /// *Assumed*: the User Guide says that such a server cannot be recovered, and not how the call is answered.
    package var unprotectedServer = MissingPointAnswer.conflict
    /// Whether a job still lists its servers once it is COMPLETED.
    ///
    /// *Observed*: recorded jobs do. Public scripts guard against an empty list.
    package var jobListsServersAtEnd = true
    /// Whether a finished job's servers name their recovery instance.
    ///
    /// *Observed*: recorded jobs do not.
    package var jobsNameRecoveryInstances = false
    /// Whether a server's launch status turns IN_PROGRESS at LAUNCH_START.
    ///
    /// *Observed*: recorded jobs stay PENDING.
    package var launchStatusShowsProgress = false
    /// How long after a launch the recovery instance can be described.
    ///
    /// *Assumed*: nothing is published.
    package var recoveryInstanceDelay = Duration.zero
    /// Items on a page when the caller does not ask; at least 1.
    ///
    /// *Assumed*: nothing is published.
    package var defaultPageSize = 200
    /// How long an API call takes in virtual time.
    ///
    /// *Assumed*: a call within one Region.
    package var callLatency = Distribution.constant(.milliseconds(120))
    /// How long a call that is never answered blocks its caller before it gives up.
    ///
    /// *Documented*: the usual read time-out of the AWS SDKs, 60 s.
    package var callTimeout = Duration.seconds(60)
    /// How events reach whoever listens.
    package var events = EventDelivery()
    /// Whether SNS refuses calls and messages that come faster than its quotas let them.
    ///
    /// *Documented*: the quotas. In a world whose time stands still a second never ends, and neither does a refusal.
    package var throttlesMessages = true
    /// Whether STS refuses calls that come faster than its quota lets them.
    ///
    /// *Documented*: 600 calls a second; what is answered beyond is *assumed*, so that a world has to ask for it.
    package var throttlesSessions = false
    /// How long a terminated recovery instance stays listed.
    ///
    /// *Assumed*: EC2 shows terminated instances for a short while.
    package var terminatedInstancesLinger = Duration.seconds(600)
    /// How a permission shows that DRS needs in EC2 and the caller lacks.
    ///
    /// *Observed*: both shapes, silent and logged, in incident notes. Which permission leads to which is *assumed*.
    package var missingPermission = MissingPermissionAnswer.byStage
    /// How a launch template without a security group shows.
    ///
    /// *Observed*: a job that ended without an error event.
    package var incompleteTemplate = IncompleteTemplateAnswer.silent
    /// Source servers, launch actions and source networks.
    package var resources = ResourceBehavior()
    /// Failback.
    package var failback = FailbackBehavior()
    /// How long a run of a native plan takes to look at its servers, and to go from one step to the next.
    ///
    /// *Assumed*: nothing is published.
    package var planStepDelay = Duration.seconds(1)
    /// What becomes of a server of a native plan for whose job there is no room.
    ///
    /// *Assumed*: a step may have 100 servers, each with a job of its own, while 20 jobs may be in progress.
    package var planJobsOverQuota = PlanJobsAnswer.wait
    /// How a run of a native plan ends that takes longer than 24 hours.
    ///
    /// *Assumed*: the User Guide says TIMED_OUT, the service model has no such status.
    package var planTimeout = PlanTimeoutAnswer.failed

    /// What EC2 and the other services beside DRS do.
    package var neighbours = NeighbourBehavior()

    package init() {}
}
