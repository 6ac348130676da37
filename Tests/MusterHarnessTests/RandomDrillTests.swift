import Foundation
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterSimulator
import MusterTime
import MusterTestKit
import Testing

/// Drills made by chance: what must hold of every drill holds of those that nobody has thought of.
///
/// `MUSTER_SEEDS=from..to` takes other seeds than the usual ones, and `MUSTER_SHOW=1` shows what happens in them.
struct RandomDrillTests {
    @Test func `every drill that chance makes ends, and keeps what a drill must keep`() {
        for seed in Seeds.chosenOrRemembered(ordinarily: 80) {
            Seeds.announce(seed)
            let drill = RandomDrill(seed: seed)
            do {
                let performance = try drill.perform()
                let problems = DrillExamination(drill, performance).problems
                #expect(problems.isEmpty, "seed \(seed): \(problems)")
                Seeds.note(drill.tally(performance))
            } catch {
                Issue.record("seed \(seed): \(error)")
            }
        }
    }

    @Test func `a drill that chance has made takes the same steps twice`() throws {
        for seed in Seeds.chosen(ordinarily: 80) where seed % 10 == 0 {
            let drill = RandomDrill(seed: seed)
            let first = try drill.perform(trace: .digest)
            let second = try RandomDrill(seed: seed).perform(trace: .digest)

            #expect(first.trace == second.trace, "seed \(seed)")
            #expect(try Self.bytes(first.record) == Self.bytes(second.record), "seed \(seed)")
            #expect(first.services.stateDigest == second.services.stateDigest, "seed \(seed)")
        }
    }

    @Test func `it makes no difference whether a wait suspends the engine or lets time pass on the spot`() throws {
        for seed in Seeds.chosen(ordinarily: 80) where seed % 2 == 0 {
            let usual = try RandomDrill(seed: seed).perform()
            let suspending = try RandomDrill(seed: seed).perform(passesInPlace: false)

            #expect(usual.record == suspending.record, "seed \(seed)")
            #expect(usual.services.ledger.digest == suspending.services.ledger.digest, "seed \(seed)")
            #expect(usual.services.stateDigest == suspending.services.stateDigest, "seed \(seed)")
        }
    }

    @Test func `messages that fail change no outcome`() throws {
        for seed in Seeds.chosen(ordinarily: 80) where seed % 2 == 1 {
            let drill = RandomDrill(seed: seed)
            // A crash that counts events or messages happens elsewhere when messages fail.
            guard !drill.crashes, drill.scenario.plan.notify != nil,
                case .constant = drill.scenario.world.behavior.callLatency
            else {
                // Chance in the latency of calls is counted by calls.
                continue
            }
            let usual = DrillReport.examine(try drill.perform().record)
            let mute = DrillReport.examine(try RandomDrill(seed: seed, isMute: true).perform().record)

            #expect(mute.outcome == usual.outcome, "seed \(seed)")
            #expect(mute.waves.map(\.outcome) == usual.waves.map(\.outcome), "seed \(seed)")
            #expect(
                mute.waves.flatMap(\.servers).map(\.outcome) == usual.waves.flatMap(\.servers).map(\.outcome),
                "seed \(seed)"
            )
        }
    }

    @Test func `a record survives being written and read`() throws {
        for seed in Seeds.chosen(ordinarily: 80) where seed % 10 == 5 {
            let record = try RandomDrill(seed: seed).perform().record

            #expect(try JSONDecoder().decode(RunRecord.self, from: Self.bytes(record)) == record, "seed \(seed)")
        }
    }

    @Test func `a sound plan in a sound world completes when nothing goes wrong`() throws {
        for seed in Seeds.chosen(ordinarily: 80) {
            Seeds.announce(seed)
            let drill = RandomDrill(seed: seed)
            guard drill.isFeasible else { continue }
            let report = try Rehearsal(drill.loaded.withoutTrouble).report()

            #expect(report.outcome == .completed, "seed \(seed): \(String(describing: report.cause))")
        }
    }

    private static func bytes(_ record: RunRecord) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(record)
    }
}

extension RandomDrill {
    /// What was drawn and what became of it, in one line for machines.
    func tally(_ performance: Rehearsal.Performance) -> String {
        let report = DrillReport.examine(performance.record)
        let events = performance.record.events.map(\.event)
        let restarts = events.count { if case .orchestratorRestarted = $0 { true } else { false } }
        let adopted = events.count { if case .launchAdopted = $0 { true } else { false } }
        let words =
            ["tally", "outcome:\(report.outcome)", "restarts:\(restarts)", "adopted:\(adopted)"]
            + (report.rollback == nil ? [] : ["rollback"])
            + scenario.faults.map { "fault:\($0.kind.word)" }
        return words.joined(separator: " ")
    }

    /// Runs the drill with everything that people ask for.
    func perform(trace: Trace.Detail = .off, passesInPlace: Bool = true) throws -> Rehearsal.Performance {
        let visitors = Visitors(requests.map(\.request))
        for fault in scenario.faults { Seeds.show("fault \(fault.kind)") }
        return try withExtendedLifetime(visitors) {
            try Rehearsal(loaded, settings: settings).perform(
                trace: trace,
                prepare: { simulation, inbox in
                    simulation.passesInPlace = passesInPlace
                    guard !requests.isEmpty else { return }
                    visitors.inbox = inbox
                    let handler = simulation.register(visitors, named: "visitors")
                    for (index, (after, _)) in requests.enumerated() {
                        simulation.schedule(
                            ScheduledEvent(handler: handler, payload: UInt64(index)),
                            at: scenario.world.start + after
                        )
                    }
                },
                observe: { events in
                    for event in events { Seeds.show("\(event.sequence) \(event.time) \(event.event)") }
                }
            )
        }
    }
}

/// Asks something of an execution when its time has come.
private final class Visitors: EventHandler, @unchecked Sendable {
    // Unchecked: used on the simulation's thread alone.
    private let requests: [PersonRequest]
    var inbox: ExecutionInbox?

    init(_ requests: [PersonRequest]) {
        self.requests = requests
    }

    func fire(_ payload: UInt64, at now: Timestamp) {
        inbox?.post(requests[Int(payload)])
    }
}

extension Fault.Kind {
    /// The kind in one word.
    fileprivate var word: String {
        func first(_ value: Any) -> String { String("\(value)".prefix { $0 != "(" }) }
        return switch self {
        case .call(let fault): "call-\(first(fault.effect))"
        case .phase(let fault): "phase-\(first(fault.effect))"
        case .job(let fault): "job-\(first(fault.effect))"
        case .launch: "ec2"
        case .replication(let fault): "replication-\(fault.state)"
        case .credentials(let fault): "credentials-\(fault.effect)"
        case .outage(let fault): "outage-\(fault.answer)"
        case .delivery: "undelivered"
        case .crash(let fault): "crash-\(first(fault.point))"
        case .machine(let fault): "machine-\(first(fault.effect))"
        }
    }
}
