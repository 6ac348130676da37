import MusterCore
import MusterReport
import Testing

struct AnnotationsReportTests {
    @Test func `what is wrong stands on the lines of the files`() throws {
        let results: [ScenarioResult] = [
            .judged(Samples.conversionFails), .judged(Samples.optionalFails), .judged(Samples.passed),
            .rejected(Samples.rejected),
        ]

        try Golden.expect(AnnotationsReport.render(results), equals: "annotations/several.txt")
    }

    @Test func `hostile names stay inside their annotation`() throws {
        let text = String(decoding: AnnotationsReport.render([.judged(Samples.hostile)]), as: UTF8.self)

        let lines = text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") })
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    @Test func `no more than GitHub shows are written, and the rest is counted`() {
        let results = Array(repeating: ScenarioResult.judged(Samples.conversionFails), count: 30)

        let text = String(decoding: AnnotationsReport.render(results), as: UTF8.self)

        let errors = text.split(separator: "\n").filter { $0.hasPrefix("::error ") }
        #expect(errors.count == 10)
        #expect(errors.last?.contains("more; the reports of Muster have all of them") ?? false)
    }

    @Test func `a run without a finding writes nothing`() {
        #expect(AnnotationsReport.render([.judged(Samples.passed)]).isEmpty)
    }
}
