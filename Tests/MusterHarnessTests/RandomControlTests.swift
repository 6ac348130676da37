import Dispatch
import Foundation
import MusterControl
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterScenario
import MusterTime
import Synchronization
import MusterTestKit
import Testing

/// People who act on a running execution through its socket: in any order, twice, late, with wrong tokens, and while the
/// run ends.
///
/// `MUSTER_SEEDS=from..to` takes other seeds than the usual ones.
struct RandomControlTests {
    @Test func `whatever people ask through the socket, there is one order, and the record tells who, when and why`() {
        var seen: Set<String> = []
        for seed in Seeds.chosen(ordinarily: 40) {
            Seeds.announce(seed)
            do {
                let session = try ControlSession(seed: seed)
                try session.run()
                let problems = session.problems
                #expect(problems.isEmpty, "seed \(seed): \(problems)")
                for exchange in session.exchanges {
                    let answer = exchange.answer?.result.rawValue ?? "nobody"
                    seen.insert("\(exchange.visit.request.action.rawValue) \(answer)")
                }
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
        // A test in which nothing of a kind ever happens would prove nothing of it.
        for action in RequestedAction.allCases {
            #expect(seen.contains("\(action.rawValue) done"), "\(seen.sorted())")
            #expect(seen.contains("\(action.rawValue) nobody"), "\(seen.sorted())")
        }
        for word in ["approve refused", "deny refused", "resume refused", "pause unchanged", "cancel unchanged"] {
            #expect(seen.contains(word), "\(word): \(seen.sorted())")
        }
    }
}

/// A run at a pace on which people act through its socket, in moments that a seed has chosen.
private final class ControlSession: Sendable {
    struct Visit: Sendable {
        var after: Duration
        var request: ControlRequest
        /// So many ask the same at once.
        var copies = 1
        var hasWrongToken = false
    }

    struct Exchange: Sendable {
        var visit: Visit
        /// `nil` when nobody listened.
        var answer: ControlAnswer?
        /// When the request was taken in, since the start.
        var at: Duration
    }

    private struct State {
        var next = 0
        var exchanges: [Exchange] = []
        var record: [RecordedEvent] = []
        var modes: [String: Int] = [:]
    }

    private static let people = ["anna", "bert", "cleo", "mallory"]

    let loaded: LoadedScenario
    private let visits: [Visit]
    private let folder: String
    private let state = Mutex(State())

    var exchanges: [Exchange] { state.withLock(\.exchanges) }

    init(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "control session")
        loaded = try Self.scenario(seed, &random)
        let execution = Rehearsal(loaded).context.execution
        visits = Self.visits(loaded.scenario, execution, &random)
        folder = FileManager.default.temporaryDirectory.appending(path: "muster-control-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func scenario(
        _ seed: UInt64,
        _ random: inout SeededGenerator
    ) throws -> LoadedScenario {
        let files = [
            "scenario.yaml": """
            scenario: control
            plan:
              plan: controlled
              target: { account: "123456789012", region: us-east-1 }
              notify: { topic: "arn:aws:sns:us-east-1:123456789012:t" }
              pause: { timeout: 1h, onTimeout: continue }
              waves:
                - { name: data, servers: [a] }
                - { name: apps, dependsOn: [data], servers: [b] }
                - { name: web, dependsOn: [apps], servers: [c] }
            world:
              world: controlled
              caller: { account: "123456789012" }
              accounts:
                "123456789012":
                  regions:
                    us-east-1:
                      topics: { t: [a@example.com] }
                      servers: [{ name: a }, { name: b }, { name: c }]
            """
        ]
        var scenario = try LoadedScenario(file: "scenario.yaml", loader: .memory(files)).scenario
        scenario.seed = seed
        for wave in scenario.plan.waves.indices {
            if random.draw(below: 2) == 0 { scenario.plan.waves[wave].approval = approval(&random) }
            if random.draw(below: 3) == 0 { scenario.plan.waves[wave].approvalAfter = approval(&random) }
            if random.draw(below: 4) == 0 {
                scenario.plan.waves[wave].pauseBefore = HoldLimit(timeout: .seconds(1_200), onTimeout: .continue)
            }
        }
        return LoadedScenario(scenario, file: "scenario.yaml")
    }

    private static func approval(_ random: inout SeededGenerator) -> Approval {
        var approval = Approval(approvers: random.draw(below: 4) == 0 ? [] : ["anna", "bert"])
        approval.quorum = 1 + Int(random.draw(below: 2))
        approval.timeout = .seconds(600 + Int64(random.draw(below: 1_200)))
        approval.onTimeout = [.fail, .cancel, .continue][Int(random.draw(below: 3))]
        return approval
    }

    private static func visits(
        _ scenario: Scenario,
        _ execution: ExecutionID,
        _ random: inout SeededGenerator
    ) -> [Visit] {
        let mint = TokenMint(seed: scenario.seed)
        var visits: [Visit] = []
        for number in 0..<(8 + Int(random.draw(below: 24))) {
            let person = people[Int(random.draw(below: UInt64(people.count)))]
            // Approvals and resumptions more often than what ends everything.
            let actions: [RequestedAction] = [
                .approve, .approve, .approve, .approve, .approve, .resume, .resume, .resume, .pause, .pause, .deny,
                .deny, .cancel,
            ]
            let action = actions[Int(random.draw(below: UInt64(actions.count)))]
            var request = ControlRequest(
                action,
                execution: execution.rawValue,
                person: person,
                reason: random.draw(below: 3) == 0 ? nil : "reason \(number)"
            )
            var visit = Visit(after: .seconds(Int64(random.draw(below: 9_000))), request: request)
            if action == .approve || action == .deny || action == .resume, random.draw(below: 4) == 0 {
                request.wave = scenario.plan.waves[Int(random.draw(below: 3))].name
            }
            if action == .approve || action == .deny, random.draw(below: 3) == 0 {
                let hold = 1 + Int(random.draw(below: 4))
                switch random.draw(below: 3) {
                case 0: request.token = mint.token(execution: execution, hold: hold, holder: person)
                case 1:
                    request.token = "\(execution)/\(hold)/00000000000000000000000000000000"
                    visit.hasWrongToken = true
                default:
                    let foreign = ExecutionID("exec-elsewhere")
                    request.token = mint.token(execution: foreign, hold: hold, holder: person)
                    visit.hasWrongToken = true
                }
            }
            visit.request = request
            visit.copies = random.draw(below: 4) == 0 ? 2 : 1
            visits.append(visit)
        }
        return visits.sorted { $0.after < $1.after }
    }

    // MARK: The run

    func run() throws {
        let rehearsal = Rehearsal(loaded)
        let history = folder + "/history.sqlite"
        let listener = try ControlListener(beside: history, execution: rehearsal.context.execution.rawValue)
        let modes = try Self.modes(in: ControlFolder.path(beside: history))
        state.withLock { $0.modes = modes }
        let desk = ControlDesk()
        let group = DispatchGroup()
        let pace = Pace.scaled(1) { [self] due in
            let first = state.withLock(\.next)
            guard visits.indices.contains(first), visits[first].after <= due else { return nil }
            let moment = visits[first].after
            let now = visits[first...].prefix { $0.after == moment }
            state.withLock { $0.next += now.count }
            var waiting = 0
            for visit in now {
                for _ in 0..<visit.copies {
                    waiting += 1
                    send(visit, beside: history, at: moment, group)
                }
            }
            // Bounded: whoever asks is there within this time, or the test fails by what is missing.
            for _ in 0..<2_000 where waiting > 0 {
                listener.serve(for: 5) { number, request in
                    waiting -= 1
                    desk.ask(request) { listener.answer(number, $0) }
                }
            }
            return moment
        }
        let record = try rehearsal.run(pace: pace, desk: desk)
        state.withLock { $0.record = record.events }
        listener.close()
        // Those who come after the end find nobody.
        let left = state.withLock { state in visits[state.next...] }
        for visit in left { send(visit, beside: history, at: visit.after, group) }
        guard group.wait(timeout: .now() + 60) == .success else { throw NobodyAnswers() }
    }

    struct NobodyAnswers: Error {}

    private func send(_ visit: Visit, beside history: String, at moment: Duration, _ group: DispatchGroup) {
        DispatchQueue.global().async(group: group) { [self] in
            let answer = try? ControlClient.ask(visit.request, beside: history, seconds: 30)
            state.withLock { $0.exchanges.append(Exchange(visit: visit, answer: answer, at: moment)) }
        }
    }

    /// The permissions of the folder and of what lies in it.
    private static func modes(in folder: String) throws -> [String: Int] {
        var modes: [String: Int] = [:]
        for path in [folder] + (try FileManager.default.contentsOfDirectory(atPath: folder)).map({ "\(folder)/\($0)" })
        {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            modes[path] = attributes[.posixPermissions] as? Int
        }
        return modes
    }

    // MARK: What must hold

    var problems: [String] {
        state.withLock { state in
            var problems: [String] = []
            var examination = ControlExamination(plan: loaded.scenario.plan)
            for event in state.record { examination.take(event) }
            problems += examination.problems
            if state.modes.isEmpty
                || state.modes.contains(where: { $0.value != ($0.key.hasSuffix(".sock") ? 0o600 : 0o700) })
            {
                problems.append("others can reach the socket: \(state.modes)")
            }
            guard case .finished = state.record.last(where: { $0.event.isFinish })?.event else {
                return problems + ["the execution did not end"]
            }
            problems += Self.unrecorded(state.exchanges, state.record, start: loaded.scenario.world.start)
            problems += Self.repeated(state.exchanges)
            return problems
        }
    }

    /// Answers without an event that tells who, when and why, and events without an answer.
    private static func unrecorded(_ exchanges: [Exchange], _ record: [RecordedEvent], start: Timestamp) -> [String] {
        var deeds: [Deed: Int] = [:]
        for recorded in record {
            guard let deed = Deed(recorded) else { continue }
            // One word may end several pauses.
            if deed.action == .resume, deed.refusal == nil, deeds[deed] != nil { continue }
            deeds[deed, default: 0] += 1
        }
        var problems: [String] = []
        var expected: [Deed: Int] = [:]
        for exchange in exchanges {
            guard let answer = exchange.answer, answer.text != "the execution is over" else { continue }
            let request = exchange.visit.request
            if exchange.visit.hasWrongToken, answer.result == .done {
                problems.append("a wrong token counts: \(request)")
            }
            let deed = Deed(
                action: request.action,
                person: request.person,
                reason: request.reason,
                time: start + exchange.at,
                refusal: answer.result == .done ? nil : answer.text
            )
            expected[deed, default: 0] += 1
        }
        for deed in Set(deeds.keys).union(expected.keys) where deeds[deed, default: 0] != expected[deed, default: 0] {
            problems.append("\(deed): recorded \(deeds[deed, default: 0]), answered \(expected[deed, default: 0])")
        }
        return problems
    }

    /// Of those who ask the same at once, one is heard at the most.
    private static func repeated(_ exchanges: [Exchange]) -> [String] {
        var done: [String: Int] = [:]
        for exchange in exchanges where exchange.visit.copies > 1 && exchange.answer?.result == .done {
            done["\(exchange.visit.request) at \(exchange.at)", default: 0] += 1
        }
        return done.filter { $0.value > 1 }.map { "heard \($0.value) times: \($0.key)" }
    }

    /// What somebody did, or asked for in vain.
    private struct Deed: Hashable {
        var action: RequestedAction
        var person: String
        var reason: String?
        var time: Timestamp
        var refusal: String?

        init(action: RequestedAction, person: String, reason: String?, time: Timestamp, refusal: String?) {
            self.action = action
            self.person = person
            self.reason = reason
            self.time = time
            self.refusal = refusal
        }

        init?(_ recorded: RecordedEvent) {
            let time = recorded.time
            switch recorded.event {
            case .approvalGiven(_, let person, let reason, _, _, _, _):
                self.init(action: .approve, person: person, reason: reason, time: time, refusal: nil)
            case .approvalDecided(_, let decision, let person?, let reason, _, _):
                let action: RequestedAction = decision == .denied ? .deny : .approve
                self.init(action: action, person: person, reason: reason, time: time, refusal: nil)
            case .pauseRequested(let person, let reason):
                self.init(action: .pause, person: person, reason: reason, time: time, refusal: nil)
            case .resumed(_, let person?, let reason):
                self.init(action: .resume, person: person, reason: reason, time: time, refusal: nil)
            case .cancelRequested(let person, let reason) where person != "the plan":
                self.init(action: .cancel, person: person, reason: reason, time: time, refusal: nil)
            case .requestRefused(let refused):
                self.init(
                    action: refused.action,
                    person: refused.by,
                    reason: refused.reason,
                    time: time,
                    refusal: refused.why
                )
            default: return nil
            }
        }
    }
}

extension ExecutionEvent {
    fileprivate var isFinish: Bool {
        if case .finished = self { true } else { false }
    }
}
