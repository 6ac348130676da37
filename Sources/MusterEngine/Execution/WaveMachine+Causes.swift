import MusterAWS
import MusterCore

/// Why servers and waves did not succeed, in words.
extension WaveMachine {
    /// What became of a server of a launch that has ended, and why.
    func fate(of position: Int, in number: Int) -> (ServerOutcome, Cause?) {
        let launch = launches[number]
        var server: ResolvedServer { servers[launch.positions[position]] }
        switch launch.conclusion {
        case .notLaunched(let cause):
            return (.notStarted, Cause(cause.code, cause.text, servers: [server.id]))
        case .outOfSight(let cause):
            if launch.tracker?.statuses[position] == .failed {
                return (.failed, failure(.launchFailed, of: server, position, in: launch))
            }
            return (.unfinished, Cause(cause.code, cause.text, servers: [server.id]))
        case .judged, nil:
            guard let tracker = launch.tracker else {
                return (.notStarted, nil)
            }
            if tracker.completedSince == nil, !tracker.isLost {
                return unfinishedFate(of: server, position, in: launch, tracker)
            }
            switch tracker.verdict(of: position) {
            case .launched: return (.launched, nil)
            // Nobody has seen it fail: its job may go on where nobody can look.
            case .failed(.jobLost): return (.unfinished, failure(.jobLost, of: server, position, in: launch))
            case .failed(let code): return (.failed, failure(code, of: server, position, in: launch))
            }
        }
    }

    /// The wave's time was up before the job's end.
    private func unfinishedFate(
        of server: ResolvedServer,
        _ position: Int,
        in launch: Launch,
        _ tracker: JobTracker
    ) -> (ServerOutcome, Cause?) {
        switch tracker.statuses[position] {
        case .some(.launched):
            return (.launched, nil)
        case .some(.failed), .some(.terminated):
            return (.failed, failure(.launchFailed, of: server, position, in: launch))
        case .some, .none:
            let text =
                "server \"\(server.name)\" was not launched within the limit of \(wave.timeLimit.text)"
                + "\(lastStep(of: server, tracker)); job \(tracker.job) still runs in AWS and cannot be cancelled"
            return (.unfinished, Cause(.timedOut, text, servers: [server.id]))
        }
    }

    private func failure(
        _ code: CauseCode,
        of server: ResolvedServer,
        _ position: Int,
        in launch: Launch
    ) -> Cause {
        guard let tracker = launch.tracker else { return Cause(code, "server \"\(server.name)\" failed") }
        let name = "server \"\(server.name)\""
        let text: String
        switch code {
        case .jobLost:
            let why =
                tracker.isLost
                ? "is no longer listed"
                : tracker.isBlind
                    ? "no longer lists it, and its instances cannot be looked at"
                    : "no longer lists it, its log could not be read to its end, and no instance of it is to be seen"
            text = "what became of \(name) is not known: job \(tracker.job) \(why)"
        case .stuck:
            let instance = tracker.state.instance(of: position).map { "; instance \($0) exists" } ?? ""
            text =
                "job \(tracker.job) is COMPLETED, yet \(name) stayed \(tracker.statuses[position]?.rawValue ?? "unlisted") "
                + "for \(settings.grace.text)\(instance)"
        case .finishedWithoutLaunching:
            text =
                "job \(tracker.job) finished without launching \(name)\(lastStep(of: server, tracker)); no error was "
                + "logged"
        default:
            if let error = tracker.log.error(of: server.id) {
                text = "\(name) was not launched: \(error.event)\(error.rawError.map { ": \($0)" } ?? "")"
            } else {
                text =
                    "\(name) was not launched: DRS reports \(tracker.statuses[position]?.rawValue ?? "nothing")"
                    + "\(lastStep(of: server, tracker))"
            }
        }
        return Cause(code, text, servers: [server.id])
    }

    private func lastStep(of server: ResolvedServer, _ tracker: JobTracker) -> String {
        guard let step = tracker.log.lastStep(of: server.id) else { return "" }
        return ", the last phase seen was \(step.event)"
    }

    /// One cause for the whole wave.
    func summary(of failures: [(server: ResolvedServer, cause: Cause)], outcome: WaveOutcome) -> Cause? {
        guard outcome != .completed else { return nil }
        let critical = failures.filter { $0.server.impact == .critical }
        let telling = outcome == .timedOut ? critical.first { $0.cause.code == .timedOut } : nil
        guard let first = telling ?? critical.first ?? failures.first else { return nil }
        let concerned = critical.isEmpty ? failures : critical
        // A cause that holds for a whole launch is said once.
        if concerned.allSatisfy({ $0.cause.text == first.cause.text }) {
            return Cause(first.cause.code, first.cause.text, servers: concerned.map(\.server.id))
        }
        if outcome == .timedOut {
            let jobs = launches.compactMap(\.tracker).filter { $0.completedSince == nil }.map(\.job.rawValue)
            let names = concerned.map { "\"\($0.server.name)\"" }.joined(separator: ", ")
            let tail =
                jobs.isEmpty
                ? ""
                : "; \(jobs.count == 1 ? "job" : "jobs") \(jobs.joined(separator: ", ")) still "
                    + "\(jobs.count == 1 ? "runs" : "run") in AWS and cannot be cancelled"
            return Cause(
                .timedOut,
                "wave \"\(wave.name)\" ran over its limit of \(wave.timeLimit.text): \(names) not launched\(tail)",
                servers: concerned.map(\.server.id)
            )
        }
        let others = concerned.count - 1
        let isUnknown = concerned.allSatisfy { $0.cause.code == .jobLost }
        let tail =
            others == 0
            ? "" : ", and \(others) other \(others == 1 ? "server" : "servers") \(isUnknown ? "likewise" : "failed")"
        return Cause(first.cause.code, first.cause.text + tail, servers: concerned.map(\.server.id))
    }
}
