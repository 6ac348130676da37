package import MusterCore
import MusterTime

/// Answers probes and actions in a simulated world as a script says.
///
/// Nothing is connected to and nothing runs. A step that the script does not name takes the script's fallback, marked as
/// assumed; a `tcp` or `http` probe of a server of the world that has no running instance fails even then.
///
/// Which try of a step it is decides the answer; a ``StepBook`` counts.
package final class SimulatedSteps: StepRunner, Sendable {
    private let script: StepScript
    /// The world's, or one of its own.
    private let book: StepBook
    private let services: SimulatedAWS
    private let clock: VirtualClock

    /// - Parameters:
    ///   - script: What steps meet.
    ///   - plan: Whose steps they are; what it runs in SSM ends likewise for everybody else. `nil` for steps that concern
    ///     nobody else.
    ///   - services: The world in which they run.
    package init(_ script: StepScript, of plan: RecoveryPlan? = nil, services: SimulatedAWS) {
        self.script = script
        book = plan == nil ? StepBook() : services.state.environment.steps
        book.adopt(script, of: plan)
        self.services = services
        clock = services.simulation.clock
    }

    package func attempt(_ request: StepRequest) async throws -> StepAnswer {
        let now = clock.now
        let key = StepBook.Key(wave: request.wave, phase: request.phase, name: request.step.name)
        let (rule, history) = book.begin(key, at: now)
        let takes = max(.zero, rule?.takes ?? script.takes)
        guard takes < request.limit else {
            try await clock.sleep(until: now + request.limit, tolerance: nil)
            return StepAnswer(hasPassed: false, detail: "no answer within \(request.limit.text)")
        }
        var answer = try await answer(request, rule, history, takes: takes, at: now)
        if case .document(let name, let parameters) = request.step.work {
            if answer.hasPassed,
                let refusal = services.perform(name, parameters, account: request.account, region: request.region)
            {
                answer = StepAnswer(hasPassed: false, detail: refusal)
            }
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
        _ history: StepBook.History,
        takes: Duration,
        at now: Timestamp
    ) async throws -> StepAnswer {
        try await clock.sleep(until: now + takes, tolerance: nil)
        guard let rule else { return fallback(request) }
        let hasPassed = rule.passes(number: history.tries, first: history.first, at: clock.now)
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
