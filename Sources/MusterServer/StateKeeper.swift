/// Where the state is kept between two runs of a server.
package struct StateKeeper: Sendable {
    /// What was saved last; `nil` for a server that begins anew.
    package var saved: [UInt8]?
    /// The server must serve this world, and a state of another one is refused.
    package var insistsOnWorld: Bool
    /// Takes the state when the server stops.
    package var save: @Sendable ([UInt8]) throws -> Void

    package init(saved: [UInt8]?, insistsOnWorld: Bool, save: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.saved = saved
        self.insistsOnWorld = insistsOnWorld
        self.save = save
    }
}
