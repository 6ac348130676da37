/// The replication of a server stops for a while, or for the rest of the run.
package struct ReplicationFault: Hashable, Sendable, Codable {
    package enum State: String, Hashable, Sendable, Codable, CaseIterable {
        /// The copy stands still although it should not; its lag grows.
        case stalled = "STALLED"
        /// Somebody has paused it; its lag grows.
        case paused = "PAUSED"
        /// The service no longer protects the server, and its recovery points are gone.
        case disconnected = "DISCONNECTED"
    }

    package var server: SourceServerID
    package var state: State
    /// A `DataReplicationErrorString` of the service; `nil` for the usual one of the state.
    package var error: String?
    package var window: FaultWindow
    /// How long after the end of the window the copy is as before; `nil` for the usual time.
    ///
    /// The usual time is *assumed*: a tenth of the time for which the copy stood still, and an hour for a server that
    /// has to be copied anew.
    package var catchUp: Duration?

    package init(
        server: SourceServerID,
        state: State,
        error: String? = nil,
        window: FaultWindow = .always,
        catchUp: Duration? = nil
    ) {
        self.server = server
        self.state = state
        self.error = error
        self.window = window
        self.catchUp = catchUp
    }
}
