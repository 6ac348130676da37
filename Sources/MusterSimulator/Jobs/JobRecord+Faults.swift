import MusterCore

/// What faults do to a job as a whole.
extension JobRecord {
    mutating func apply(_ effects: [JobFault.Effect]) {
        for effect in effects {
            switch effect {
            case .settlesLate:
                // The course of the server knows.
                break
            case .emptiesList:
                losesServersAtEnd = true
            case .vanishes(let delay):
                let instant = Instants.sum(created, max(0, delay.nanoseconds))
                timeline.insert(TimelineStep(.jobVanished, instant))
            }
        }
    }
}
