import MusterAnalysis
import MusterCore
import MusterEngine
@testable import MusterHarness
import MusterReport
import Testing

/// Runs on which somebody has acted from outside.
struct OutsideTests {
    private static func report(_ requests: [PersonRequest]) throws -> DrillReport {
        let loaded = try LoadedScenario(file: "\(Catalogue.root)/scenarios/three-tier.yaml")
        let performance = try Rehearsal(loaded).perform(prepare: { _, inbox in
            for request in requests { inbox.post(request) }
        })
        return DrillReport.examine(performance.record)
    }

    @Test(arguments: [ReportFormat.text, .html, .markdown])
    func `a run on which somebody has acted from outside says that its seed does not bring it again`(
        format: ReportFormat
    ) throws {
        let acted = try Self.report([PersonRequest(.cancel, by: "anna", isFromOutside: true)])
        let calm = try Self.report([])

        let text = String(decoding: format.render([.judged(acted)]), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("cannot be repeated from its seed"))
        #expect(text.contains("anna cancels"))
        #expect(!String(decoding: format.render([.judged(calm)]), as: UTF8.self).contains("from outside"))
    }

    @Test func `the JSON report says so to programs`() throws {
        let acted = try Self.report([PersonRequest(.pause, by: "anna", isFromOutside: true)])
        let calm = try Self.report([])

        let text = { (report: DrillReport) in
            String(decoding: ReportFormat.json.render([.judged(report)]), as: UTF8.self)
        }
        #expect(text(acted).contains("\"repeatable\": false"))
        #expect(text(calm).contains("\"repeatable\": true"))
    }

    @Test func `what the scenario's own people do is brought again by its seed`() throws {
        let report = try Catalogue.rehearse("approval-granted").report

        #expect(!report.events.contains { if case .askedFromOutside = $0.event { true } else { false } })
    }

    @Test func `a request in vain counts as well, since it may come to nothing only this time`() throws {
        let report = try Self.report([PersonRequest(.approve(wave: 1), by: "anna", isFromOutside: true)])

        #expect(report.outcome == .completed)
        #expect(report.events.contains { if case .askedFromOutside = $0.event { true } else { false } })
    }
}
