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
    /// Seconds that a connection may be idle, and that a head may take.
    package var idleSeconds = 75
    /// Seconds that a body may take, and that a client may take to read an answer.
    package var transferSeconds = 60
    /// Seconds that requests which have begun are given when the server stops.
    package var stopSeconds = 3

    package init() {}
}
