import MusterCore

/// Bounds of the launch protocol.
package struct LaunchSettings: Hashable, Sendable {
    /// Launches that were answered clearly as not having happened (a throttle, a request that never left) are tried
    /// again by this policy.
    package var retry = RetryPolicy.standard
    /// Waits between two calls that meet a busy server or a used-up quota, where the plan asks for patience.
    package var conflictWaits: [Duration] = [.seconds(30), .seconds(60), .seconds(120)]
    /// How long a lost launch is looked for before another attempt; *assumed* to be longer than any lag of the
    /// service's lists.
    package var quietPeriod = Duration.seconds(300)
    /// Between two looks within the quiet period.
    package var lookInterval = Duration.seconds(30)
    /// Attempts in all, the first one included.
    package var attempts = 3
    /// Servers in one job: DRS quota L-B827C881.
    package var serversPerJob = 100
    /// Jobs of one account and Region at a time: DRS quota L-D88FAC3A.
    package var jobsPerTarget = 20
    /// Servers in all jobs of one account and Region: DRS quota L-05AFA8C6.
    package var serversPerTarget = 500

    package init() {}
}
