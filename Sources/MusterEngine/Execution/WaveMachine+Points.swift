import MusterAWS
package import MusterCore

/// The points in time that the servers of a wave are recovered to, where the plan asks for others than the newest.
extension WaveMachine {
    /// A point that was found.
    package struct ChosenPoint: Hashable, Sendable {
        package var snapshot: RecoverySnapshotID
        package var time: Timestamp
    }

    /// Asks for the points of all servers that the plan wants at another time than now.
    mutating func choosePoints(into effects: inout Effects) {
        refused = [:]
        let positions = choices.keys.sorted()
        openPoints = positions.count
        for position in positions {
            guard let choice = choices[position] else { continue }
            let query =
                switch choice {
                case .snapshot(let snapshot): PointQuery.named(snapshot)
                case .time, .age: PointQuery.notAfter(choice.limit(requested: requested) ?? requested)
                }
            effects.call(
                .recoveryPoint(wave: index, position: position),
                .findRecoveryPoint(target: target, server: servers[position].id, query, token: nil)
            )
        }
    }

    /// Takes in the point of one server, or that there is none.
    mutating func choose(
        _ position: Int,
        _ result: Result<ChosenPoint?, AWSError>,
        at now: Timestamp,
        into effects: inout Effects
    ) {
        guard openPoints > 0, servers.indices.contains(position) else { return }
        openPoints -= 1
        let server = servers[position]
        switch result {
        case .success(let found?):
            if points[position] != found {
                points[position] = found
                effects.events.append(
                    .recoveryPointChosen(wave: index, server: server.id, snapshot: found.snapshot, time: found.time)
                )
            }
        case .success(nil):
            points[position] = nil
            refused[position] = Cause(
                .noRecoveryPoint,
                "server \"\(server.name)\" has \(missing(position))",
                servers: [server.id]
            )
        case .failure(let error):
            points[position] = nil
            refused[position] = Cause(
                error.causeCode,
                "the recovery points of server \"\(server.name)\" could not be read: \(error.code.rawValue): "
                    + "\(error.message)",
                servers: [server.id]
            )
        }
        guard openPoints == 0 else { return }
        pointsChosen = now
        guard status == .running, activity == .choosingPoints else { return }
        if let cause = pointRefusal {
            attemptFailed(cause, outcome: .failed, relaunching: [], at: now, into: &effects)
        } else {
            run(.before, at: now, into: &effects)
        }
        refreshDeadline()
    }

    /// Why the wave cannot be launched at the points that the plan asks for; `nil` when it can.
    var pointRefusal: Cause? {
        let critical = refused.keys.sorted().filter { servers[$0].impact == .critical }
        guard critical.count > wave.toleratedFailures, let first = critical.first, let cause = refused[first] else {
            return nil
        }
        let others = critical.count - 1
        let tail = others == 0 ? "" : ", and \(others) other \(others == 1 ? "server has" : "servers have") none either"
        return Cause(cause.code, cause.text + tail, servers: critical.map { servers[$0].id })
    }

    private func missing(_ position: Int) -> String {
        switch choices[position] {
        case .snapshot(let snapshot): "no recovery point \(snapshot)"
        case .time(let time): "no recovery point at or before \(time.iso8601())"
        case .age, nil:
            "no recovery point at or before "
                + "\((choices[position]?.limit(requested: requested) ?? requested).iso8601())"
        }
    }
}

/// Which recovery point is looked for.
package enum PointQuery: Hashable, Sendable {
    /// The last one that is not younger.
    case notAfter(Timestamp)
    case named(RecoverySnapshotID)
}
