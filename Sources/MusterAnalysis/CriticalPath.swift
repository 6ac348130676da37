package import MusterCore

/// What decided the end of an execution: a chain of stretches without a gap, from its start to its end.
///
/// The path is found backwards: the wave that ended last, the dependency of it that ended last, and so on. Inside a
/// wave it follows the job that ended last, and in the job the server that took longest.
package struct CriticalPath: Sendable {
    package private(set) var segments: [PathSegment] = []
    /// Indices of the waves on the path, in order of time.
    package private(set) var waves: [Int] = []
    /// The servers that decided their wave.
    package private(set) var servers: Set<SourceServerID> = []

    private var cursor: Timestamp
    private let waits: [Wait]
    /// The waits before this one have ended before the cursor.
    private var nextWait = 0

    package init(_ facts: RunFacts, plan: RecoveryPlan) {
        cursor = facts.created
        let pauses = facts.pauses.map { pause in
            Wait(.hold, "pause", from: pause.start, to: pause.end ?? facts.ended)
        }
        waits = pauses.isEmpty ? facts.waits : (facts.waits + pauses).sorted { $0.start < $1.start }
        waves = Self.chain(facts, plan: plan)
        for index in waves {
            follow(facts.waves[index], named: plan.waves[index].name)
        }
        if let rollback = facts.rollback {
            advance(to: rollback.start, .orchestration, "conclusion", wave: nil)
            advance(to: rollback.end ?? facts.ended, .rollback, "rollback", wave: nil)
        }
        advance(to: facts.ended, .orchestration, waves.isEmpty ? "preflight" : "conclusion", wave: nil)
    }

    /// How much of the path belongs to each kind; sums exactly to its length.
    package var shares: [TimeShare] {
        ShareKind.allCases.compactMap { kind in
            let total = segments.reduce(Duration.zero) { $1.kind == kind ? $0 + ($1.end - $1.start) : $0 }
            // Crashes are no part of the life of most runs.
            guard kind != .crash || total > .zero else { return nil }
            return TimeShare(kind: kind, duration: total)
        }
    }

    private static func chain(_ facts: RunFacts, plan: RecoveryPlan) -> [Int] {
        func end(_ index: Int) -> Timestamp? {
            let wave = facts.waves[index]
            guard wave.start != nil || !wave.holds.isEmpty else { return nil }
            return wave.end ?? facts.ended
        }
        func last(_ candidates: some Sequence<Int>) -> Int? {
            var best: (index: Int, end: Timestamp)?
            for index in candidates {
                guard let end = end(index) else { continue }
                if best.map({ end > $0.end }) ?? true { best = (index, end) }
            }
            return best?.index
        }
        var chain: [Int] = []
        var next = last(facts.waves.indices)
        while let index = next, !chain.contains(index) {
            chain.append(index)
            next = last(plan.waves[index].dependsOn)
        }
        return chain.reversed()
    }

    private mutating func follow(_ wave: WaveFacts, named name: String) {
        for hold in wave.holds where hold.kind != .approvalAfter {
            advance(to: hold.start, .orchestration, "before \"\(name)\"", wave: name)
            let label = hold.kind == .pause ? "pause before \"\(name)\"" : "approval of \"\(name)\""
            advance(to: hold.end ?? wave.start ?? hold.start, .hold, label, wave: name)
        }
        if let start = wave.start {
            advance(to: start, .orchestration, "before \"\(name)\"", wave: name)
        }
        var from = Timestamp.distantPast
        for (end, attempt) in wave.attempts {
            follow(wave, from: from, until: end, named: name)
            advance(to: end, .orchestration, "conclusion of attempt \(attempt.attempt) of \"\(name)\"", wave: name)
            advance(to: min(attempt.next, wave.end ?? attempt.next), .retry, "next attempt of \"\(name)\"", wave: name)
            from = end
        }
        follow(wave, from: from, until: .distantFuture, named: name)
        for hold in wave.holds where hold.kind == .approvalAfter {
            advance(to: hold.start, .orchestration, "conclusion of \"\(name)\"", wave: name)
            advance(to: hold.end ?? hold.start, .hold, "approval of the result of \"\(name)\"", wave: name)
        }
        if let end = wave.end {
            advance(to: end, .orchestration, "conclusion of \"\(name)\"", wave: name)
        }
    }

    /// One attempt of a wave: the steps before, the wait for room and refused calls, the job that ended last, the steps
    /// after.
    private mutating func follow(_ wave: WaveFacts, from: Timestamp, until: Timestamp, named name: String) {
        func isInside(_ time: Timestamp) -> Bool { time >= from && time < until }
        follow(.before, of: wave, where: isInside, named: name)
        let job = wave.jobs.filter { isInside($0.created) }
            .max { ($0.ended ?? .distantFuture) < ($1.ended ?? .distantFuture) }
        let hasSteps = wave.steps.contains { $0.runs.contains { isInside($0.start) } }
        let launched = job?.created ?? (hasSteps ? cursor : min(until, wave.end ?? cursor))
        for wait in wave.roomWaits where isInside(wait.start) && wait.start < launched {
            advance(to: wait.start, .orchestration, "launch of \"\(name)\"", wave: name)
            advance(to: min(wait.end ?? launched, launched), .retry, "no room for \"\(name)\"", wave: name)
        }
        for retry in wave.retries where isInside(retry.start) && retry.start < launched {
            advance(to: retry.start, .orchestration, "launch of \"\(name)\"", wave: name)
            advance(to: min(retry.end, launched), .retry, "launch of \"\(name)\" refused", wave: name)
        }
        advance(to: launched, .orchestration, "launch of \"\(name)\"", wave: name)
        if let job { follow(job, in: wave, named: name) }
        follow(.after, of: wave, where: isInside, named: name)
    }

    private mutating func follow(
        _ phase: StepPhase,
        of wave: WaveFacts,
        where isInside: (Timestamp) -> Bool,
        named name: String
    ) {
        for step in wave.steps where step.phase == phase {
            for run in step.runs where isInside(run.start) {
                advance(
                    to: run.start,
                    .orchestration,
                    phase == .before ? "before \"\(name)\"" : "conclusion of the launches of \"\(name)\"",
                    wave: name
                )
                advance(to: run.end ?? wave.end ?? run.start, .steps, "\"\(step.name)\"", wave: name)
            }
        }
    }

    private mutating func follow(_ job: JobFacts, in wave: WaveFacts, named name: String) {
        let waveEnd = wave.end ?? .distantFuture
        let jobEnd = min(job.ended ?? waveEnd, waveEnd)
        guard jobEnd != .distantFuture else { return }
        let participants = wave.servers.filter { job.launch.servers.contains($0.id) }
        let slowest = participants.max { lhs, rhs in
            (wave.serverFacts[lhs.id]?.end ?? .distantFuture) < (wave.serverFacts[rhs.id]?.end ?? .distantFuture)
        }
        if let slowest, let facts = wave.serverFacts[slowest.id] {
            servers.insert(slowest.id)
            // A server that was launched again has entries of both jobs.
            let log =
                wave.attempts.isEmpty ? facts.log : facts.log.filter { $0.time >= job.created && $0.time <= jobEnd }
            for span in ServerLog.phases(
                log,
                jobCreated: job.created,
                end: jobEnd,
                fails: facts.outcome != .unfinished
            ) {
                advance(
                    to: min(span.end, jobEnd),
                    .service,
                    "\(slowest.name): \(span.phase.title)\(span.failed ? " (failed)" : "")",
                    wave: name
                )
            }
        }
        advance(to: jobEnd, .service, "end of job \(job.id)", wave: name)
        advance(to: min(job.detected ?? jobEnd, waveEnd), .detection, "end of job \(job.id) noticed", wave: name)
    }

    /// Goes on to `time`; what Muster seems to take is told apart from what it had to wait out meanwhile.
    ///
    /// A service that works is not held up by a refused call, so that its stretches stay whole.
    private mutating func advance(to time: Timestamp, _ kind: ShareKind, _ label: String, wave: String?) {
        if kind == .orchestration || kind == .detection {
            while nextWait < waits.count, waits[nextWait].end <= cursor { nextWait += 1 }
            var index = nextWait
            while index < waits.count, waits[index].start < time {
                let wait = waits[index]
                append(to: wait.start, kind, label, wave: wave)
                append(to: min(wait.end, time), wait.kind, wait.label, wave: wave)
                index += 1
            }
        }
        append(to: time, kind, label, wave: wave)
    }

    private mutating func append(to time: Timestamp, _ kind: ShareKind, _ label: String, wave: String?) {
        guard time > cursor else { return }
        if let last = segments.last, last.kind == kind, last.label == label, last.wave == wave {
            segments[segments.count - 1].end = time
        } else {
            segments.append(PathSegment(kind: kind, label: label, wave: wave, start: cursor, end: time))
        }
        cursor = time
    }
}

extension JobPhase {
    /// The phase in words for people.
    package var title: String {
        switch self {
        case .acceptance: "acceptance"
        case .cleanup: "clean-up of the earlier instance"
        case .preparation: "preparation"
        case .snapshot: "snapshot"
        case .conversionWait: "wait for conversion"
        case .conversion: "conversion"
        case .launchPreparation: "preparation of the launch"
        case .launch: "launch"
        case .completion: "completion"
        case .termination: "termination"
        case .stagger: "stagger"
        case .failingLaunch: "failing launch"
        }
    }
}
