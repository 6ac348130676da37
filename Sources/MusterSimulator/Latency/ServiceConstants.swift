import MusterCore

/// Figures of the services that no profile carries.
enum ServiceConstants {
    /// How long DRS tries to reach a point of the time of the call before it falls back on an earlier one.
    ///
    /// Source: DRS User Guide, CloudEndure concepts: 10 minutes.
    static let consistentPointLimit: Int64 = 600_000_000_000

    /// From the end of the preparation to the conversion when the caller names a recovery point: *assumed*, 5 s.
    static let namedPointWait: Int64 = 5_000_000_000

    /// From the snapshot to the end of a server that fails without a record, for a permission of the first minute:
    /// *observed*, about 1 s.
    static let shortSilence = Duration.seconds(1)

    /// The same for a permission that the conversion needs: *observed*, a job that ended after 3 min 24 s.
    static let longSilence = Duration.seconds(202)

    /// The same for a launch template without a security group: *observed*, seconds.
    static let templateSilence = Duration.seconds(2)

    /// How long KMS takes to refuse within a phase: *assumed*, 5 s.
    static let keyRefusalDelay = Duration.seconds(5)

    /// How long before the log's JOB_END the job has its end time: *observed*, 26 ms.
    static let endTimeLead: Int64 = 26_000_000

    /// How long before the start of the world its servers were added to the service: *assumed*, 30 days.
    static let age = Duration.seconds(30 * 86_400)

    /// From the addition of a server to its first byte: *observed*, 58 s to 2 min 45 s.
    static let firstByteDelay = Duration.seconds(120)
}
