import MusterCore

/// The ids of recovery instances that this world did not make itself: those that a world tells, and those of instances
/// into which DRS has launched.
///
/// All others are numbered, and found by their number.
struct InstanceNames: Sendable {
    private var ids: [Int: RecoveryInstanceID] = [:]
    private var places: [String: Int] = [:]

    var isEmpty: Bool { ids.isEmpty }

    /// Gives an id to an instance; whoever had it before keeps it and is no longer found by it.
    mutating func add(_ id: String, to instance: Int) {
        ids[instance] = RecoveryInstanceID(id)
        places[id] = instance
    }

    func id(of instance: Int) -> RecoveryInstanceID? { ids.isEmpty ? nil : ids[instance] }

    /// The instance that an id stands for now.
    func instance(_ id: String) -> Int? { ids.isEmpty ? nil : places[id] }
}
