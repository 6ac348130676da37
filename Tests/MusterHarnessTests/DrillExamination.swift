import Foundation
import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
@testable import MusterSimulator
import MusterTime

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Holds a performed drill against what must be true of every drill, and lists what is not.
struct DrillExamination {
    private let drill: RandomDrill
    private let performance: Rehearsal.Performance
    private let record: RunRecord
    private let report: DrillReport
    /// Whether it is about another execution in the world: the ledger of calls is not its own.
    private let isOther: Bool
    private let jobs: [(record: JobRecord, shape: DRS.Job, fates: [SourceServerID: DRS.LaunchStatus])]
    private(set) var problems: [String] = []

    init(_ drill: RandomDrill, _ performance: Rehearsal.Performance, isOther: Bool = false) {
        self.drill = drill
        self.performance = performance
        self.isOther = isOther
        record = performance.record
        report = DrillReport.examine(performance.record)
        let execution = record.context.execution.rawValue
        jobs = performance.services.state.regions.flatMap { region in
            region.state.jobs
                .filter { !$0.isTermination && $0.shape.tags?[LaunchTag.execution] == execution }
                .map { ($0, $0.shape, region.state.fates(of: $0)) }
        }
        examineOrder()
        examineWaves()
        examineServers()
        examineNotifications()
        examineLaunches()
        examineJobs()
        if !isOther { examineCalls() }
        examinePeople()
        examineOutcome()
        examineReport()
        problems +=
            PolicyExamination(
                performance,
                mayRepeat: drill.repeatsLaunches,
                mayDiffer: drill.hasClockFault,
                isOther: isOther
            ).problems
        problems += EngineExamination(drill, performance, isOther: isOther).problems
        guard !isOther else { return }
        problems += NeighbourExamination(drill, performance).problems
        for (record, result) in zip(NeighbourExamination.records(drill, performance), performance.others) {
            let other = Rehearsal.Performance(
                record: record,
                trace: performance.trace,
                refusedRequests: result.refusedRequests,
                services: performance.services
            )
            problems += DrillExamination(drill, other, isOther: true).problems
                .map { "\(record.context.plan.name): \($0)" }
        }
    }

    private mutating func require(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds { problems.append(problem()) }
    }

    private func events<Value>(_ pick: (ExecutionEvent) -> Value?) -> [(time: Timestamp, value: Value)] {
        record.events.compactMap { recorded in pick(recorded.event).map { (recorded.time, $0) } }
    }

    private var finish: RecordedEvent? {
        record.events.first { if case .finished = $0.event { true } else { false } }
    }

    // MARK: - Record

    private mutating func examineOrder() {
        let events = record.events
        require(events.map(\.sequence) == Array(1...max(1, events.count)), "the record has a gap")
        require(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time }, "time goes back")
        let ends = self.events { if case .finished = $0 { true } else { nil } }
        require(ends.count == 1, "finished \(ends.count) times")
        guard let finish else { return }
        for later in events.drop(while: { $0.sequence <= finish.sequence }) {
            switch later.event {
            // Answers of calls that were under way.
            case .notificationQueued, .notificationSent, .notificationFailed, .callFailed, .roleAssumed: break
            // People who come too late, and an orchestrator that dies while messages are still under way.
            case .requestRefused, .askedFromOutside, .orchestratorRestarted: break
            default: problems.append("after the end: \(later.event)")
            }
        }
    }

    private mutating func examineWaves() {
        var finished: [Int: WaveOutcome] = [:]
        var started: Set<Int> = []
        var served: Set<String> = []
        for recorded in record.events {
            switch recorded.event {
            case .waveStarted(let wave):
                require(started.insert(wave).inserted, "wave \(wave) started twice")
                for dependency in record.context.plan.waves[wave].dependsOn {
                    require(
                        finished[dependency]?.letsDependentsStart == true,
                        "wave \(wave) started before wave \(dependency) let it"
                    )
                }
            case .launchIntended(let wave, _):
                require(
                    started.contains(wave) && finished[wave] == nil,
                    "wave \(wave) launched when it was not running"
                )
            case .waveFinished(let wave, let outcome, _):
                require(finished.updateValue(outcome, forKey: wave) == nil, "wave \(wave) finished twice")
            case .serverFinished(let wave, let server, _, _):
                require(served.insert("\(wave) \(server)").inserted, "server \(server) finished twice")
            default: break
            }
        }
        let isReached = record.events.contains { if case .started = $0.event { true } else { false } }
        require(!isReached || finished.count == record.context.plan.waves.count, "a wave never finished")
        for wave in report.waves where wave.outcome == .completed {
            for server in wave.servers where server.impact == .critical {
                require(
                    jobs.contains { $0.fates[server.id] == .launched },
                    "wave \(wave.name) is completed, and \(server.id) is not LAUNCHED in AWS"
                )
            }
        }
    }

    /// What the service says of a server at the end, in this execution's jobs.
    private func word(for server: SourceServerID) -> DRS.LaunchStatus? {
        jobs.lazy.reversed().compactMap { $0.fates[server] }.first
    }

    /// Whether a fault lets the server settle later than its job, and perhaps later than anybody waits.
    private func mayBeLate(_ server: SourceServerID) -> Bool {
        // What hits the original of an extended server, which has an id of its own, hits it as well.
        let regions = drill.scenario.world.accounts.flatMap(\.regions)
        let isExtended = !regions.contains { $0.servers.contains { $0.id == server } }
        let originals = drill.scenario.world.accounts.filter { $0.id == NeighbourMaker.stagingAccount }
            .flatMap(\.regions).flatMap(\.servers).map(\.id)
        return drill.scenario.faults.contains { fault in
            guard case .job(let fault) = fault.kind, case .settlesLate = fault.effect else { return false }
            return fault.server == server || isExtended && originals.contains(fault.server)
        }
    }

    private mutating func examineServers() {
        for (_, fate) in events({ event -> (SourceServerID, ServerOutcome, CauseCode?)? in
            if case .serverFinished(_, let server, let outcome, let cause) = event {
                (server, outcome, cause?.code)
            } else {
                nil
            }
        }) {
            let (server, outcome, cause) = fate
            switch outcome {
            case .launched:
                require(word(for: server) == .launched, "\(server) counts as launched and is not")
            case .failed where cause == .launchFailed || cause == .finishedWithoutLaunching || cause == .stuck:
                require(
                    word(for: server) != .launched || cause != .launchFailed && mayBeLate(server),
                    "\(server) counts as failed (\(fate)) and is LAUNCHED"
                )
            case .notStarted where cause != .unknownLaunch:
                let last = word(for: server)
                require(last == nil || last == .failed, "\(server) counts as not started (\(fate)) and stands in a job")
            case .failed, .unfinished, .notStarted:
                break
            }
        }
    }

    private mutating func examineNotifications() {
        let sent = events { event in
            switch event {
            case .notificationSent(let delivery), .notificationFailed(let delivery): (delivery.channel, delivery.kind)
            default: nil
            }
        }.map(\.value)
        guard let notify = record.context.plan.notify else {
            return require(sent.isEmpty, "told \(sent.map(\.1)) to nobody")
        }
        let isReached = record.events.contains { if case .started = $0.event { true } else { false } }
        for channel in notify.channels.indices {
            let heard = sent.filter { $0.0 == channel }.map(\.1)
            require(heard.count { $0 == .started } == (isReached ? 1 : 0), "the start was told in \(heard)")
            let ends = heard.filter { [.completed, .failed, .cancelled].contains($0) }
            require(ends.count == 1 && heard.last == ends.first, "the end was told in \(heard)")
        }
    }

    // MARK: - Launches

    private mutating func examineLaunches() {
        var resolved: Set<SourceServerID> = []
        for (_, servers) in events({ if case .serversResolved(_, let servers) = $0 { servers } else { nil } }) {
            resolved.formUnion(servers.map(\.id))
        }
        for job in jobs {
            for server in job.shape.participatingServers?.compactMap(\.sourceServerID) ?? [] {
                require(resolved.contains(server), "\(server) is not part of the plan")
            }
            let initiator: DRS.InitiatedBy = record.context.mode == .drill ? .startDrill : .startRecovery
            require(job.shape.initiatedBy == initiator, "job \(job.shape.jobID) is of the wrong mode")
        }
    }

    private mutating func examineJobs() {
        var recorded: Set<JobID> = []
        for (_, job) in events({ event in
            switch event {
            case .launchAccepted(_, _, let job, _), .launchAdopted(_, _, let job, _): job
            default: nil
            }
        }) {
            require(recorded.insert(job).inserted, "job \(job) is recorded twice")
            require(jobs.contains { $0.shape.jobID == job }, "job \(job) is not one of this execution")
        }
        for job in jobs where !recorded.contains(job.shape.jobID) {
            let servers = Set(job.shape.participatingServers?.compactMap(\.sourceServerID) ?? [])
            let isConfessed = record.events.contains { recorded in
                if case .serverFinished(_, let server, _, let cause) = recorded.event {
                    servers.contains(server) && cause?.code == .unknownLaunch
                } else {
                    false
                }
            }
            require(isConfessed || drill.repeatsLaunches, "job \(job.shape.jobID) was started and forgotten")
        }
    }

    private mutating func examineCalls() {
        guard let finish else { return }
        let launches = performance.services.ledger.entries.filter { $0.operation == "drs:StartRecovery" }
        let intents = events { if case .launchIntended = $0 { true } else { nil } }
        for call in launches where !drill.repeatsLaunches && !drill.hasClockFault {
            require(call.time <= finish.time, "StartRecovery after the end")
            require(intents.contains { $0.time <= call.time }, "StartRecovery without an intent")
        }
        if intents.isEmpty { require(launches.isEmpty, "StartRecovery without an intent") }
        examinePace()
    }

    /// No place is asked more often in any minute than its budget allows: a full bucket and what flows in meanwhile.
    ///
    /// An orchestrator that is started again does not know what the one before has used.
    private mutating func examinePace() {
        let lives = 1 + events { if case .orchestratorRestarted = $0 { true } else { nil } }.count
        let reads = performance.services.ledger.entries.filter { call in
            call.inputDigest == nil && call.operation.hasPrefix("drs:")
        }
        let places = Dictionary(grouping: reads) { "\($0.callerAccount) \($0.region)" }
        let most = (lives + 1) * drill.settings.readsPerMinute + 2
        for (place, calls) in places.sorted(by: { $0.key < $1.key }) {
            var first = 0
            for last in calls.indices {
                while calls[last].time - calls[first].time > .seconds(60) { first += 1 }
                guard last - first >= most else { continue }
                problems.append("\(last - first + 1) readings of \(place) in a minute before \(calls[last].time)")
                break
            }
        }
    }

    // MARK: - People

    private mutating func examinePeople() {
        var control = ControlExamination(plan: record.context.plan)
        for recorded in record.events { control.take(recorded) }
        problems += control.problems
        guard let finish else { return }
        // Whatever anybody asks for stands in the record, followed or refused.
        // An orchestrator that was started again knows those of its own life.
        var refused = 0
        for recorded in record.events {
            switch recorded.event {
            case .requestRefused: refused += 1
            case .orchestratorRestarted: refused = 0
            default: break
            }
        }
        let made = performance.refusedRequests.count
        require(refused == made, "\(refused) refusals recorded, \(made) made")
        // What follows looks at calls of this execution, and at what visitors ask of it.
        guard !isOther else { return }
        if let cancelled = control.cancelled, !drill.repeatsLaunches, !drill.hasClockFault {
            let launches = performance.services.ledger.entries.filter { $0.operation == "drs:StartRecovery" }
            for call in launches where call.time > cancelled {
                problems.append("StartRecovery at \(call.time) after the cancellation at \(cancelled)")
            }
        }
        // A call that is waited for in place keeps a request waiting, so that it may be heard a little later.
        var heard = record.events.compactMap { recorded in
            recorded.event.asked.map { (time: recorded.time, person: $0.person, action: $0.action) }
        }
        guard !drill.hasClockFault else { return }
        for (after, request) in drill.requests.sorted(by: { $0.after < $1.after }) {
            let time = record.events[0].time + after
            guard time < finish.time else { continue }
            if let index = heard.firstIndex(where: { event in
                event.time >= time && event.person == request.person && event.action == request.action
            }) {
                heard.remove(at: index)
            } else {
                problems.append("\(request) at \(time) left no trace")
            }
        }
    }

    // MARK: - Judgement

    private mutating func examineOutcome() {
        let report = report
        let outcomes = report.waves.map(\.outcome)
        let isAnythingLaunched = report.waves.contains { $0.servers.contains { $0.outcome == .launched } }
        let isReached = record.events.contains { if case .started = $0.event { true } else { false } }
        switch report.outcome {
        case .completed:
            require(outcomes.allSatisfy { $0 == .completed }, "completed with \(outcomes)")
            require(isAnythingLaunched, "completed without a single server")
        case .partial:
            require(
                outcomes.allSatisfy { $0.letsDependentsStart }
                    && (outcomes.contains(.partial) || outcomes.contains(.skipped) || !isAnythingLaunched),
                "partial with \(outcomes)"
            )
        case .failed: require(!isReached || outcomes.contains(.failed), "failed with \(outcomes)")
        case .timedOut: require(outcomes.contains(.timedOut), "timed out with \(outcomes)")
        case .cancelled: require(!isReached || outcomes.contains(.cancelled), "cancelled with \(outcomes)")
        }
        if isReached, outcomes.contains(.failed) {
            require(report.outcome == .failed, "\(report.outcome) with a failed wave")
        }
        if report.outcome != .completed { require(report.cause != nil, "\(report.outcome) without a cause") }
        for wave in report.waves where wave.outcome != .completed {
            require(wave.cause != nil, "wave \(wave.name) is \(wave.outcome) without a cause")
        }
    }

    private mutating func examineReport() {
        let report = report
        require(
            report.shares.reduce(Duration.zero) { $0 + $1.duration } == report.end - report.start,
            "the shares do not sum to the whole"
        )
        require(report.shares.allSatisfy { $0.duration >= .zero }, "a share is negative")
        let path = report.criticalPath
        require(path.allSatisfy { $0.start <= $0.end }, "the critical path runs backwards")
        require(
            zip(path, path.dropFirst()).allSatisfy { $0.end == $1.start },
            "the critical path has a gap"
        )
        if report.end > report.start {
            require(
                path.first?.start == report.start && path.last?.end == report.end,
                "the critical path does not span the run"
            )
        }
        require(report.end >= report.start, "the run ends before it starts")
        for objective in report.objectives {
            require((objective.measured ?? .zero) >= .zero, "\(objective.metric) is negative")
        }
        for format in ReportFormat.allCases {
            let bytes = format.render(report)
            require(!bytes.isEmpty || format == .annotations, "an empty report")
            switch format {
            case .junit, .junitStrict:
                require(XMLParser(data: Data(bytes)).parse(), "\(format) is not well-formed")
            case .json, .trace, .otlp:
                require((try? JSONParser.parse(bytes)) != nil, "\(format) is no JSON")
            case .markdown:
                require(
                    bytes.count <= MarkdownReport.summaryLimit,
                    "the Markdown is longer than a step's summary may be"
                )
            case .markdownComment:
                require(bytes.count <= MarkdownReport.commentLimit, "the Markdown is longer than a comment may be")
            case .emf:
                for line in bytes.split(separator: 0x0A) {
                    require((try? JSONParser.parse(Array(line))) != nil, "a line of \(format) is no JSON")
                }
            case .openmetrics:
                require(String(decoding: bytes, as: UTF8.self).hasSuffix("# EOF\n"), "\(format) has no end")
            case .html, .text, .csv, .annotations: break
            }
        }
    }
}

extension ExecutionEvent {
    /// Who asked for what, where the event tells of somebody.
    fileprivate var asked: (person: String, action: RequestedAction)? {
        switch self {
        case .requestRefused(let refused): (refused.by, refused.action)
        case .approvalGiven(_, let person, _, _, _, _, _): (person, .approve)
        case .approvalDecided(_, let decision, let person?, _, _, _): (person, decision == .denied ? .deny : .approve)
        case .pauseRequested(let person, _): (person, .pause)
        case .resumed(_, let person?, _): (person, .resume)
        case .cancelRequested(let person, _): (person, .cancel)
        default: nil
        }
    }
}
