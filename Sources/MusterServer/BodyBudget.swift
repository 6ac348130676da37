/// How many bytes of large bodies may be received at once, and who waits for room.
///
/// Room is given in the order in which it was asked for, for a whole body at a time: who has begun can finish.
struct BodyBudget {
    private let limit: Int
    private var used = 0
    private var waiting: [(id: ObjectIdentifier, size: Int)] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Asks for room.
    ///
    /// - Returns: `false` when the client has to wait until ``release(_:)`` names it.
    mutating func reserve(_ size: Int, for id: ObjectIdentifier) -> Bool {
        guard waiting.isEmpty, used == 0 || used + size <= limit else {
            waiting.append((id, size))
            return false
        }
        used += size
        return true
    }

    /// Gives room back.
    ///
    /// - Returns: Those who have waited and have room now.
    mutating func release(_ size: Int) -> [ObjectIdentifier] {
        used -= size
        var admitted: [ObjectIdentifier] = []
        while let first = waiting.first, used == 0 || used + first.size <= limit {
            used += first.size
            admitted.append(first.id)
            waiting.removeFirst()
        }
        return admitted
    }

    /// Takes back a wait of somebody who has gone.
    mutating func leave(_ id: ObjectIdentifier) {
        waiting.removeAll { $0.id == id }
    }
}
