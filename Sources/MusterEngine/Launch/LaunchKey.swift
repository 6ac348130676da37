package import MusterCore

/// Recognises one attempt to launch one set of servers.
///
/// The same execution, wave, servers, mode and attempt give the same key on every machine, so that whoever goes on
/// after a crash looks for the same tag. A digest of names, not a secret.
package struct LaunchKey: Hashable, Sendable {
    package let text: String

    package init(
        execution: ExecutionID,
        wave: Int,
        servers: [SourceServerID],
        mode: ExecutionMode,
        attempt: Int
    ) {
        var hash = StableHash()
        hash.combine(execution.rawValue)
        hash.combine(UInt64(max(0, wave)))
        hash.combine(mode.rawValue)
        hash.combine(UInt64(max(0, attempt)))
        for server in servers.sorted() {
            hash.combine(server.rawValue)
        }
        text = hash.hex
    }
}

/// The tags by which Muster finds its own jobs again.
package enum LaunchTag {
    package static let execution = "muster:execution"
    package static let wave = "muster:wave"
    package static let launch = "muster:launch"
}
