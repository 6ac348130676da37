package import MusterCore
import MusterTime
import Synchronization

/// Answers probes and actions in a simulated world as a script says.
///
/// Nothing is connected to and nothing runs. A step that the script does not name takes the script's fallback, marked as
/// assumed; a `tcp` or `http` probe of a server of the world that has no running instance fails even then.
///
/// A class because it counts: which try of a step it is decides the answer.
package final class SimulatedSteps: StepRunner, Sendable {
    private struct Key: Hashable {
        var wave: Int
        var phase: StepPhase
        var name: String
    }

    private struct History {
        var tries = 0
        var first: Timestamp
    }

    private let script: StepScript
    private let services: SimulatedAWS
    private let clock: VirtualClock
    private let histories = Mutex<[Key: History]>([:])

    package init(_ script: StepScript, services: SimulatedAWS) {
        self.script = script
        self.services = services
        clock = services.simulation.clock
    }

    package func attempt(_ request: StepRequest) async throws -> StepAnswer {
        let now = clock.now
        let key = Key(wave: request.wave, phase: request.phase, name: request.step.name)
        let history = histories.withLock { histories in
            var history = histories[key] ?? History(first: now)
            history.tries += 1
            histories[key] = history
            return history
        }
        let rule = script.answers.first { rule in
            rule.wave == request.wave && (rule.phase ?? request.phase) == request.phase
                && (rule.step ?? request.step.name) == request.step.name
                && (rule.tries?.contains(history.tries) ?? true)
        }
        let takes = max(.zero, rule?.takes ?? script.takes)
        guard takes < request.limit else {
            try await clock.sleep(until: now + request.limit, tolerance: nil)
            return StepAnswer(hasPassed: false, detail: "no answer within \(request.limit.text)")
        }
        let answer = try await answer(request, rule, history, takes: takes, at: now)
        if case .document(let name, let parameters) = request.step.work {
            services.note(
                SimulatedAWS.DocumentRun(document: name, parameters: parameters, started: now, answer: answer),
                account: request.account,
                region: request.region
            )
        }
        return answer
    }

    private func answer(
        _ request: StepRequest,
        _ rule: ScriptedAnswer?,
        _ history: History,
        takes: Duration,
        at now: Timestamp
    ) async throws -> StepAnswer {
        try await clock.sleep(until: now + takes, tolerance: nil)
        guard let rule else { return fallback(request) }
        let hasPassed =
            switch rule.result {
            case .pass(let after): clock.now >= history.first + after
            case .fail: false
            case .flap(let pattern): pattern.isEmpty ? false : pattern[(history.tries - 1) % pattern.count]
            }
        return StepAnswer(
            hasPassed: hasPassed,
            detail: hasPassed ? "as it should be" : rule.detail ?? Self.failure(of: request.step.work)
        )
    }

    private func fallback(_ request: StepRequest) -> StepAnswer {
        if case .document(let name, _) = request.step.work,
            let hasPassed = services.toldOutcome(of: name, account: request.account, region: request.region)
        {
            return StepAnswer(
                hasPassed: hasPassed,
                detail: hasPassed ? "as it should be" : Self.failure(of: request.step.work)
            )
        }
        guard script.fallback == .pass else {
            return StepAnswer(
                hasPassed: false,
                detail: Self.failure(of: request.step.work),
                isAssumed: !script.isConfigured
            )
        }
        if let host = request.step.work.host,
            services.hasRunningInstance(of: host, account: request.account, region: request.region) == false
        {
            return StepAnswer(hasPassed: false, detail: "no instance of \(host) is running")
        }
        return StepAnswer(hasPassed: true, detail: "as it should be", isAssumed: true)
    }

    private static func failure(of work: WaveStep.Work) -> String {
        switch work {
        case .tcp: "connection refused"
        case .http: "status 503"
        case .command: "exit status 1"
        case .document: "the automation ended Failed"
        }
    }
}

extension WaveStep.Work {
    /// The host that is looked at; `nil` for what runs elsewhere.
    fileprivate var host: String? {
        switch self {
        case .tcp(let address):
            return address.lastIndex(of: ":").map { String(address[..<$0]) }
        case .http(let url, _):
            guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
            let authority = url[start...].prefix { !"/?#".contains($0) }
            let host = authority.split(separator: "@").last ?? authority
            return String(host.split(separator: ":", omittingEmptySubsequences: false).first ?? host)
        case .command, .document:
            return nil
        }
    }
}
