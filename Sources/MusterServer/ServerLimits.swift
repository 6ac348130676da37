/// What one client may take of the server.
package struct ServerLimits: Hashable, Sendable {
    /// Bytes of a request's target.
    package var target = 16 << 10
    /// Bytes of one field of a head, and of all together, and how many there may be.
    package var field = 32 << 10
    package var fields = 64 << 10
    package var fieldCount = 128
    /// Bytes of a body; DRS, STS and SNS take far less.
    package var body = 16 << 20
    /// Bytes of a saved state that is loaded.
    package var savedState = 256 << 20
    /// Bytes of all large bodies that are being received together; further ones wait.
    package var bodies = 64 << 20
    /// A body up to this size does not wait.
    package var smallBody = 64 << 10
    /// Connections at once; further ones wait until one is closed.
    package var connections = 2_048
    /// How long a connection may be idle, and a head be under way.
    package var idle = Duration.seconds(75)
    /// How long a body may be under way, and a client take to read an answer.
    package var transfer = Duration.seconds(60)
    /// How long requests which have begun are given when the server stops.
    package var stop = Duration.seconds(3)

    /// What the times may be set to; below, clients that mean well would be cut off.
    package static let times: ClosedRange<Duration> = .seconds(1) ... .seconds(3_600)
    /// What the number of connections may be set to.
    package static let connectionCounts = 1...50_000

    package init() {}
}
