import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterScenario
import MusterSimulator
import Testing

/// How well people are told is measured, and what is measured is what happened.
///
/// The truth is taken from the other side: from what the simulated SNS has delivered to subscribers.
struct NotificationMeasureTests {
    private static let channels = 18

    /// Sixty waves that fail at moments of their own, each told to eighteen topics.
    private func load(seed: UInt64, faults: [Fault]) throws -> LoadedScenario {
        let topics = (1...Self.channels).map { "t\($0)" }
        let files = [
            "scenario.yaml": """
            scenario: storm
            plan:
              plan: storm
              target: { account: "123456789012", region: us-east-1 }
              onQuota: wait
              notify:
                channels: [\(topics.map { "{ topic: \"arn:aws:sns:us-east-1:123456789012:\($0)\" }" }.joined(separator: ", "))]
              waves:
            \((1...60).map { "    - { name: w\($0), order: 1, servers: [n\($0)] }" }.joined(separator: "\n"))
            world:
              world: storm
              caller: { account: "123456789012" }
              accounts:
                "123456789012":
                  regions:
                    us-east-1:
                      quotas: { concurrentJobs: 100 }
                      topics: { \(topics.map { "\($0): [\($0)@example.com]" }.joined(separator: ", ")) }
                      servers: [{ name: "n{1..60}" }]
            """
        ]
        var scenario = try LoadedScenario(file: "scenario.yaml", loader: .memory(files)).scenario
        scenario.seed = seed
        scenario.faults =
            faults
            + scenario.world.accounts[0].regions[0].servers.map { server in
                Fault(.phase(PhaseFault(phase: .launch, server: server.id, effect: .fail(after: nil, rawError: nil))))
            }
        return LoadedScenario(scenario, file: "scenario.yaml")
    }

    /// SNS throttles, loses answers, and is gone for a while in the middle.
    private static func trouble() throws -> [Fault] {
        let tenth = try #require(Ratio(1, in: 10))
        let fiftieth = try #require(Ratio(1, in: 50))
        return [
            Fault(
                .call(
                    CallFault(
                        service: "sns",
                        operation: "Publish",
                        probability: tenth,
                        effect: .error(code: "Throttled", message: nil, retryAfter: nil)
                    )
                )
            ),
            Fault(
                .call(CallFault(service: "sns", operation: "Publish", probability: fiftieth, effect: .answerLost))
            ),
            Fault(
                .call(
                    CallFault(
                        service: "sns",
                        operation: "Publish",
                        from: .seconds(900),
                        until: .seconds(1_080),
                        effect: .error(code: "InternalError", message: nil, retryAfter: nil)
                    )
                )
            ),
        ]
    }

    private struct Truth {
        var queued = 0
        var delivered = 0
        var repeated = 0
        var inversions = 0
        var longest = Duration.zero
        var busiestMinute = 0
    }

    /// What happened, from the record's queue and the deliveries of SNS.
    private func truth(_ performance: Rehearsal.Performance) -> Truth {
        var truth = Truth()
        var queue: [[(key: String, time: Timestamp)]] = Array(repeating: [], count: Self.channels)
        var moments: [Timestamp] = []
        for recorded in performance.record.events {
            guard case .notificationQueued(let message) = recorded.event else { continue }
            for channel in message.channels {
                queue[channel].append((message.body(.text) ?? "", recorded.time))
                moments.append(recorded.time)
            }
        }
        for channel in 0..<Self.channels {
            let received = performance.services.deliveries.filter { $0.endpoint == "t\(channel + 1)@example.com" }
            var first: [String: Int] = [:]
            for (place, delivery) in received.enumerated() {
                if first[delivery.message] == nil { first[delivery.message] = place } else { truth.repeated += 1 }
            }
            truth.queued += queue[channel].count
            truth.delivered += queue[channel].count { first[$0.key] != nil }
            let places = queue[channel].compactMap { first[$0.key] }
            truth.inversions += zip(places, places.dropFirst()).count { $0 > $1 }
        }
        var put: [String: Timestamp] = [:]
        for recorded in performance.record.events {
            switch recorded.event {
            case .notificationQueued(let message): put[message.id] = recorded.time
            case .notificationSent(let delivery):
                if let time = put[delivery.id] { truth.longest = max(truth.longest, recorded.time - time) }
            default: break
            }
        }
        for moment in moments {
            let count = moments.count { $0 >= moment && $0 - moment < .seconds(60) }
            truth.busiestMinute = max(truth.busiestMinute, count)
        }
        return truth
    }

    @Test func `delivery, latency, order, repetitions and storms are measured as they were, and reach 99.99 %`() throws
    {
        var queued = 0
        var delivered = 0
        var repeated = 0
        for seed in 1...UInt64(10) {
            let performance = try Rehearsal(load(seed: seed, faults: Self.trouble())).perform()
            let truth = truth(performance)
            let metrics = DrillReport.examine(performance.record).metrics
            func value(_ id: String) -> Metric.Value? { metrics.first { $0.id == id }?.value }

            #expect(value("N5") == .share(truth.delivered, of: truth.queued), "seed \(seed)")
            #expect(value("N5.latency") == .duration(truth.longest), "seed \(seed)")
            #expect(value("N5.order") == .count(truth.inversions), "seed \(seed)")
            #expect(value("N5.storm") == .count(truth.busiestMinute), "seed \(seed)")
            guard case .count(let possible) = value("N5.duplicates") else {
                Issue.record("seed \(seed): repetitions are not measured")
                continue
            }
            #expect(truth.repeated <= possible, "seed \(seed): \(truth.repeated) repetitions, \(possible) possible")
            #expect(truth.inversions == 0, "seed \(seed)")
            queued += truth.queued
            delivered += truth.delivered
            repeated += truth.repeated
        }

        #expect(queued >= 10_000, "too few messages to speak of 99.99 %: \(queued)")
        #expect(delivered * 10_000 >= queued * 9_999, "\(delivered) of \(queued)")
        #expect(repeated > 0, "the faults have to bring repetitions about")
    }

    @Test func `a topic that is down for good is measured as such, and the drill's outcome is the same`() throws {
        let down = Fault(
            .call(
                CallFault(
                    service: "sns",
                    operation: "Publish",
                    effect: .error(code: "InternalError", message: nil, retryAfter: nil)
                )
            )
        )
        let sound = DrillReport.examine(try Rehearsal(load(seed: 1, faults: [])).run())
        let report = DrillReport.examine(try Rehearsal(load(seed: 1, faults: [down])).run())
        let metric = try #require(report.metrics.first { $0.id == "N5" })

        #expect(report.outcome == sound.outcome && report.cause == sound.cause)
        guard case .share(0, let queued) = metric.value else {
            Issue.record("\(String(describing: metric.value))")
            return
        }
        #expect(queued > 0)
        #expect(metric.status == .missed)
    }
}
