import MusterCore

/// Bounds of a rollback.
package struct RollbackSettings: Hashable, Sendable {
    /// How long instances are cleared away, jobs that still launch some included; *assumed*.
    package var limit = Duration.seconds(3_600)
    /// Between two looks at jobs and instances.
    ///
    /// Source: public clean-up scripts for DRS look every 15 s.
    package var lookInterval = Duration.seconds(15)
    /// How long an instance that a job has launched may stay unlisted, or shut down without an end, before it counts as
    /// left over; *assumed*.
    package var listingLag = Duration.seconds(600)
    /// Calls that may name one instance.
    package var attempts = 3
    /// Waits after calls that met a busy server or a used-up quota.
    package var conflictWaits: [Duration] = [.seconds(30), .seconds(60), .seconds(120)]
    /// Lists in a row that may be refused for good.
    package var lostLooks = 3

    package init() {}
}
