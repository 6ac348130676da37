import Foundation
import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import MusterScenario
import MusterSimulator
import Testing

/// What approvers are sent, and who sees their tokens.
struct ApprovalMessageTests {
    private static let files = [
        "scenario.yaml": """
        scenario: asked
        plan:
          plan: asked
          target: { account: "123456789012", region: us-east-1 }
          notify:
            channels:
              - { topic: "arn:aws:sns:us-east-1:123456789012:all", tokensOf: [] }
              - { topic: "arn:aws:sns:us-east-1:123456789012:anna", send: [approvalRequired], tokensOf: [anna] }
              - { topic: "arn:aws:sns:us-east-1:123456789012:pages", send: [approvals], form: html }
          waves:
            - name: data
              servers: [a]
              approval: { from: [anna, "bert o'neil"], quorum: 2, timeout: 30m }
              approvalAfter: { from: [anna], onTimeout: continue }
        world:
          world: asked
          caller: { account: "123456789012" }
          accounts:
            "123456789012":
              regions:
                us-east-1:
                  topics:
                    all: [all@example.com]
                    anna: [anna@example.com]
                    pages: ["https://pages.example.com"]
                  servers: [{ name: a }]
        people:
          - { approve: data, by: anna, hold: data, after: 1m }
          - { approve: data, by: "bert o'neil", hold: data, after: 2m }
        """
    ]

    private func perform(
        namedHistory: String? = nil
    ) throws -> (Rehearsal.Performance, LoadedScenario, TokenMint) {
        let loaded = try LoadedScenario(file: "scenario.yaml", loader: .memory(Self.files))
        return (
            try Rehearsal(loaded, namedHistory: namedHistory).perform(), loaded, TokenMint(seed: loaded.scenario.seed)
        )
    }

    @Test func `a request names the history beside which the execution listens, where it is not the usual one`() throws
    {
        let (performance, _, _) = try perform(namedHistory: "/srv/night drills.sqlite")

        let page = try #require(performance.services.deliveries.first { $0.message.contains("May wave") })
        #expect(page.message.contains(" --history '/srv/night drills.sqlite'\n"))
    }

    @Test func `a request says what is asked, of whom, until when, and how to answer`() throws {
        let (performance, _, mint) = try perform()
        let execution = performance.record.context.execution
        let page = try #require(
            performance.services.deliveries.first {
                $0.endpoint.hasPrefix("https:") && $0.message.contains("May wave")
            }
        )
        let anna = mint.token(execution: execution, hold: 1, holder: "anna")
        let bert = mint.token(execution: execution, hold: 1, holder: "bert o'neil")

        #expect(page.message.contains("muster approve \(execution) --as anna --token \(anna)"))
        #expect(page.message.contains("muster deny \(execution) --as anna --token \(anna)"))
        #expect(page.message.contains("--token \(bert)"))
        #expect(page.message.contains("the wave ends timed out"))
        #expect(page.message.contains("Approvals needed: 2"))
    }

    @Test func `a topic carries the tokens of those whom it is for, and of nobody else`() throws {
        let (performance, _, mint) = try perform()
        let execution = performance.record.context.execution
        let anna = mint.token(execution: execution, hold: 1, holder: "anna")
        let bert = mint.token(execution: execution, hold: 1, holder: "bert o'neil")
        func first(_ endpoint: String) throws -> String {
            try #require(
                performance.services.deliveries.first { $0.endpoint == endpoint && $0.message.contains("May wave") }
            ).message
        }

        #expect(try first("anna@example.com").contains(anna))
        #expect(try !first("anna@example.com").contains(bert))
        #expect(try !first("all@example.com").contains(anna))
        #expect(try !first("all@example.com").contains(bert))
        #expect(try first("all@example.com").contains("--as 'bert o'\\''neil' --token (not sent here)"))
    }

    @Test func `no live token stands in the record or in any report`() throws {
        let (performance, loaded, mint) = try perform()
        let record = performance.record
        let report = DrillReport.examine(record)
        var texts = [String(decoding: try JSONEncoder().encode(record), as: UTF8.self).replacing("\\/", with: "/")]
        for format in ReportFormat.allCases {
            texts.append(String(decoding: format.render([.judged(report)]), as: UTF8.self).replacing("\\/", with: "/"))
        }
        let lines = EventJSON(scenario: "asked", waves: loaded.scenario.plan.waves.map(\.name))
        texts.append(record.events.map(lines.line).joined())

        #expect(
            performance.services.deliveries.contains { $0.message.contains("--token \(record.context.execution)/1/") }
        )
        for holder in ["anna", "bert o'neil"] {
            for hold in 1...2 {
                let token = mint.token(execution: record.context.execution, hold: hold, holder: holder)
                let secret = try #require(token.split(separator: "/").last)
                #expect(!texts.contains { $0.contains(secret) })
            }
        }
        let mark = TokenMark.of(
            digest: TokenMint.digest(mint.token(execution: record.context.execution, hold: 1, holder: "anna"))
        )
        #expect(texts[0].contains("--token \(mark)"))
    }

    @Test func `a request that a crash has held up carries the same tokens`() throws {
        // Everybody is away long enough for the topic to be there again.
        let files = Self.files.mapValues { $0.replacing("after: ", with: "after: 1") }
        var scenario = try LoadedScenario(file: "scenario.yaml", loader: .memory(files)).scenario
        scenario.faults = [
            Fault(
                .call(
                    CallFault(
                        service: "sns",
                        operation: "Publish",
                        until: .seconds(240),
                        effect: .error(code: "InternalError", message: nil, retryAfter: nil)
                    )
                )
            ),
            Fault(.crash(OrchestratorCrash(.time(.seconds(120)), restartAfter: .seconds(60)))),
        ]
        let performance = try Rehearsal(LoadedScenario(scenario, file: "scenario.yaml")).perform()
        let token = TokenMint(seed: scenario.seed)
            .token(execution: performance.record.context.execution, hold: 1, holder: "anna")
        let asked = performance.services.deliveries.filter { $0.message.contains("May wave") }

        #expect(
            performance.record.events.contains { if case .orchestratorRestarted = $0.event { true } else { false } }
        )
        #expect(asked.contains { $0.endpoint == "anna@example.com" && $0.message.contains(token) })
        #expect(Set(asked.map(\.endpoint)).count == 3 && asked.count == 3)
    }

    @Test func `the command of the message is what the person did, and its token counts once`() throws {
        let (performance, _, mint) = try perform()
        let execution = performance.record.context.execution
        let used = performance.record.events.compactMap { recorded in
            switch recorded.event {
            case .approvalGiven(_, _, _, let token, _, _, _): token
            case .approvalDecided(_, .approved, .some, _, let token, _): token
            default: nil
            }
        }

        #expect(
            Array(used.prefix(2))
                == ["anna", "bert o'neil"].map {
                    TokenMint.digest(mint.token(execution: execution, hold: 1, holder: $0))
                }
        )
        #expect(Set(used).count == used.count)
    }
}
