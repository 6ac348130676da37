import MusterAWS
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
@testable import MusterSimulator
import Testing

/// Each state change is one message in every channel, whenever the orchestrator dies.
struct MessageCrashTests {
    private static let stories = ["approval-granted", "three-tier", "cancelled-in-a-hold", "topic-down-for-a-moment"]

    private static func perform(_ name: String, crash: OrchestratorCrash? = nil) throws -> Rehearsal.Performance {
        var scenario = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml").scenario
        scenario.expectations = Expectations()
        if let crash { scenario.faults.append(Fault(.crash(crash))) }
        return try Rehearsal(LoadedScenario(scenario, file: "\(name).yaml")).perform()
    }

    private struct Mail {
        /// Messages that were written down: their ids, with the channels that want them.
        var queued: [String: [Int]] = [:]
        /// Ends of messages, by id and channel.
        var ended: [String: Int] = [:]
        var sent = 0
        var queuedTwice: [String] = []

        init(_ record: RunRecord) {
            for recorded in record.events {
                switch recorded.event {
                case .notificationQueued(let message):
                    if queued.updateValue(message.channels, forKey: message.id) != nil {
                        queuedTwice.append(message.id)
                    }
                case .notificationSent(let delivery):
                    ended["\(delivery.id) \(delivery.channel)", default: 0] += 1
                    sent += 1
                case .notificationFailed(let delivery):
                    ended["\(delivery.id) \(delivery.channel)", default: 0] += 1
                default: break
                }
            }
        }

        /// The ids of state changes; warnings of budgets that an absence has used up are left out.
        var changes: [String] { queued.keys.filter { !$0.contains("/complianceViolation/") }.sorted() }

        var expectedEnds: [String: Int] {
            var ends: [String: Int] = [:]
            for (id, channels) in queued { for channel in channels { ends["\(id) \(channel)"] = 1 } }
            return ends
        }
    }

    @Test(arguments: stories)
    func `whenever the orchestrator dies, each message is queued once and has one end in every channel`(
        name: String
    ) throws {
        let calm = try Self.perform(name)
        let calmMail = Mail(calm.record)
        for event in 1...calm.record.events.count {
            let performance = try Self.perform(name, crash: OrchestratorCrash(.event(event)))
            let mail = Mail(performance.record)

            #expect(mail.queuedTwice == [], "event \(event)")
            #expect(mail.ended == mail.expectedEnds, "event \(event)")
            #expect(mail.changes == calmMail.changes, "event \(event)")
            // A call whose answer was not recorded is made once more, under the same id.
            let deliveries = performance.services.deliveries.count
            #expect((calm.services.deliveries.count...calm.services.deliveries.count + 1).contains(deliveries))
        }
    }

    @Test(arguments: OrchestratorCrash.Moment.allCases, 1...4)
    func `a crash at a message costs no message and repeats one at most`(
        moment: OrchestratorCrash.Moment,
        number: Int
    ) throws {
        let calm = try Self.perform("approval-granted")
        let point = OrchestratorCrash.Point.call(service: "sns", operation: "Publish", number: number, moment)
        let performance = try Self.perform("approval-granted", crash: OrchestratorCrash(point))
        let mail = Mail(performance.record)
        let repeated = moment == .beforeRecord ? 1 : 0

        #expect(mail.ended == mail.expectedEnds)
        #expect(performance.services.deliveries.count == calm.services.deliveries.count + repeated)
    }
}
