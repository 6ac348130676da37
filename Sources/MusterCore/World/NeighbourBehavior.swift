/// How the services beside DRS behave that orchestrators call: EC2, SSM, CloudWatch and EventBridge.
///
/// Where nothing else is said, the figures are *assumed*.
package struct NeighbourBehavior: Hashable, Sendable, Codable {
    /// Whether EC2 refuses calls that come faster than its published rates.
    ///
    /// The refusal is a 503, so that it comes only where a world asks for it. *Documented*: EC2 Developer Guide, request
    /// throttling.
    package var limitsRequests = false
    /// From `StartInstances` to running.
    package var starting = Duration.seconds(15)
    /// From `StopInstances` to stopped.
    package var stopping = Duration.seconds(30)
    /// From `TerminateInstances` to terminated.
    package var shuttingDown = Duration.seconds(30)
    /// From the start of an instance to both status checks passed.
    package var statusChecks = Duration.seconds(150)
    /// How long EC2 shows a terminated instance.
    ///
    /// *Documented* as about an hour.
    package var terminatedLinger = Duration.seconds(3_600)
    /// How long before LAUNCH_END DRS has started an instance for the last time.
    ///
    /// *Observed*: 39 to 86 s before the end of the job.
    package var startBeforeLaunchEnd = Duration.seconds(60)
    /// From LAUNCH_START to EC2 having the instance.
    package var instanceAppears = Duration.seconds(20)
    /// How long an instance runs before DRS stops it to change its disks.
    package var firstRun = Duration.seconds(30)
    /// From the start of an instance to its SSM agent being online.
    package var agentOnline = Duration.seconds(210)
    /// How long a command runs on an instance.
    package var commandDuration = Duration.seconds(5)
    /// How long an automation of one step runs.
    ///
    /// *Observed*: 0.85 to 0.87 s for one call of an API.
    package var automationDuration = Duration.milliseconds(870)
    /// How much later than sent the invocation of a command can be read.
    package var invocationDelay = Duration.milliseconds(500)

    /// What becomes of documents that SSM runs; the first that fits decides, and what none is about succeeds.
    package var outcomes: [DocumentOutcome] = []

    package init() {}
}
