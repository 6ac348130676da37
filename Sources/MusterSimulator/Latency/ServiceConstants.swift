import MusterCore

/// Figures of the services that no profile carries.
enum ServiceConstants {
    /// How long DRS tries to reach a point of the time of the call before it falls back on an earlier one.
    ///
    /// Source: DRS User Guide, CloudEndure concepts: 10 minutes.
    static let consistentPointLimit: Int64 = 600_000_000_000

    /// From the end of the preparation to the conversion when the caller names a recovery point: *assumed*, 5 s.
    static let namedPointWait: Int64 = 5_000_000_000

    /// How long before the log's JOB_END the job has its end time: *observed*, 26 ms.
    static let endTimeLead: Int64 = 26_000_000

    /// How long before the start of the world its servers were added to the service: *assumed*, 30 days.
    static let age = Duration.seconds(30 * 86_400)

    /// From the addition of a server to its first byte: *observed*, 58 s to 2 min 45 s.
    static let firstByteDelay = Duration.seconds(120)
}
