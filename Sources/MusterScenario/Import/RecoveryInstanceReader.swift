import MusterCore

/// Reads what `describe-recovery-instances` prints: the instances that earlier launches have left.
enum RecoveryInstanceReader {
    struct Instance {
        var isDrill: Bool
        var since: Timestamp?
        var range: SourceRange
    }

    /// The instances that still exist, the youngest of each server.
    static func read(
        _ values: [(value: JSONValue, file: JSONFile)],
        _ pass: inout ReadingPass
    ) -> [SourceServerID: Instance] {
        var result: [SourceServerID: Instance] = [:]
        for (value, file) in values {
            guard let fields = JSONFields(value, in: file, "a recovery instance", &pass),
                let id = fields.required("sourceServerID", &pass)
            else {
                continue
            }
            let state = fields.string("ec2InstanceState", &pass)
            if let state, ["TERMINATED", "SHUTTING-DOWN", "NOT_FOUND"].contains(state) { continue }
            let since = fields.string("pointInTimeSnapshotDateTime", &pass).flatMap { Timestamp(iso8601: $0) }
            let instance = Instance(
                isDrill: fields.boolean("isDrill", &pass) ?? true,
                since: since,
                range: fields.range("sourceServerID")
            )
            let key = SourceServerID(id)
            if let other = result[key], (other.since ?? .epoch) >= (since ?? .epoch) { continue }
            result[key] = instance
        }
        return result
    }
}
