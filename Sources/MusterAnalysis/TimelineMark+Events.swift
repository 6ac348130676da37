package import MusterCore

extension TimelineMark {
    /// What the events of a record mark in a timeline, in order of time.
    ///
    /// - Parameters:
    ///   - events: The record, in order.
    ///   - waves: The names of the plan's waves.
    /// - Returns: A mark for each event that people look for; equal times keep the order of the record.
    package static func list(_ events: [RecordedEvent], waves: [String]) -> [TimelineMark] {
        var names: [SourceServerID: String] = [:]
        var marks: [TimelineMark] = []
        for recorded in events {
            if case .serversResolved(_, let servers) = recorded.event {
                for server in servers { names[server.id] = server.name }
            }
            marks += list(recorded, waves: waves, names: names)
        }
        return marks.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
    }

    private static func list(
        _ recorded: RecordedEvent,
        waves: [String],
        names: [SourceServerID: String]
    ) -> [TimelineMark] {
        func mark(_ kind: Kind, _ text: String) -> [TimelineMark] {
            [TimelineMark(kind, at: recorded.time, text, wave: recorded.event.wave)]
        }
        func late(_ asked: Timestamp?) -> String { asked.map { ", asked at \($0.iso8601()) and heard now" } ?? "" }
        func name(_ wave: Int) -> String { waves.indices.contains(wave) ? waves[wave] : "\(wave + 1)" }
        switch recorded.event {
        case .launchRefused(let wave, _, let error, _):
            return mark(.fault, "launch of \"\(name(wave))\" refused: \(error.code)")
        case .launchAdopted(let wave, _, let job, _):
            return mark(.fault, "answer to the launch of \"\(name(wave))\" lost, job \(job) found and adopted")
        case .orchestratorRestarted(let person, let downSince):
            let gap = (recorded.time - downSince).text
            return mark(.fault, "orchestrator restarted by \(person) after \(gap)")
        case .callFailed(let call, _, _, let error, _):
            return mark(.fault, "\(call) failed: \(error.code)")
        case .jobLogRead(let wave, _, let entries):
            return entries.compactMap { entry in
                guard ServerLog.isFailure(entry.event) else { return nil }
                let who = entry.server.map { "\"\(names[$0] ?? $0.rawValue)\": " } ?? ""
                let why = entry.rawError.map { ", \($0)" } ?? ""
                return TimelineMark(
                    .failure,
                    at: entry.time,
                    "\(who)\(entry.event)\(why)",
                    wave: wave,
                    server: entry.server
                )
            }
        case .stepReported(let wave, let step):
            guard case .finished(let outcome, _, let detail) = step.what, outcome == .failed || outcome == .timedOut
            else {
                return []
            }
            return mark(.failure, "\"\(step.name)\" of \"\(name(wave))\" \(detail)")
        case .attemptFailed(let wave, let failed):
            return mark(.fault, "attempt \(failed.attempt) of \"\(name(wave))\" failed, another follows")
        case .launchHeld(let wave, _):
            return mark(.fault, "no room for the launch of \"\(name(wave))\"")
        case .rollback(.refused(_, let error, _)):
            return mark(.fault, "call to terminate refused: \(error.code)")
        case .rollback(.finished(let left)) where !left.isEmpty:
            return mark(.failure, "left over by the rollback: \(left.map(\.name).joined(separator: ", "))")
        case .approvalDecided(let wave, let decision, let person, _, _, let asked):
            let who = (person.map { " by \"\($0)\"" } ?? "") + late(asked)
            switch decision {
            case .approved: return mark(.person, "approval of \"\(name(wave))\" granted\(who)")
            case .denied: return mark(.person, "approval of \"\(name(wave))\" denied\(who)")
            case .timedOut: return mark(.person, "approval of \"\(name(wave))\" timed out")
            }
        case .approvalGiven(let wave, let person, _, _, let given, let quorum, let asked):
            let who = "\"\(person)\"" + late(asked)
            return mark(.person, "approval of \"\(name(wave))\" given by \(who), \(given) of \(quorum)")
        case .approvalEscalated(let wave, let people, _):
            return mark(.person, "approval of \"\(name(wave))\": \(people.joined(separator: ", ")) asked as well")
        case .pauseRequested(let person, _):
            return mark(.person, "pause asked for by \"\(person)\"")
        case .pauseExpired(let wave):
            return mark(.person, "nobody resumed\(wave.map { " before \"\(name($0))\"" } ?? "") in time")
        case .resumed(let wave, let person?, _):
            return mark(.person, "\(wave.map { "\"\(name($0))\" " } ?? "")resumed by \"\(person)\"")
        case .cancelRequested(let person, _):
            return mark(.person, "cancelled by \"\(person)\"")
        case .requestRefused(let refused):
            return mark(.person, "\(refused.action.rawValue) of \"\(refused.by)\" without effect: \(refused.why)")
        case .notificationSent(let delivery):
            return mark(.notification, "notification sent: \(delivery.kind.rawValue)")
        case .notificationFailed(let delivery):
            let code = delivery.error.map { ", \($0.code)" } ?? ""
            return mark(.notificationFailed, "notification not sent: \(delivery.kind.rawValue)\(code)")
        default:
            // Everything else has a length and is shown as such, or is no news.
            return []
        }
    }
}
