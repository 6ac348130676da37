import MusterCore

/// The dialect with everything that a known reader makes use of.
struct ExtendedJUnit {
    let options: JUnitReport.Options

    func write(_ suites: [JUnitSuite], to writer: XMLWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("name", "muster"),
            ("tests", "\(suites.reduce(0) { $0 + $1.cases.count })"),
            ("failures", "\(suites.reduce(0) { $0 + $1.failures })"),
            ("errors", "\(suites.reduce(0) { $0 + $1.errors })"),
            ("skipped", "\(suites.reduce(0) { $0 + $1.skipped })"),
            ("assertions", "\(suites.reduce(0) { $0 + $1.assertions })"),
            ("time", suites.reduce(Duration.zero) { $0 + $1.duration }.secondsForJUnit),
            ("timestamp", suites.compactMap(\.start).min()?.iso8601()),
        ]
        writer.element("testsuites", attributes) {
            for suite in suites { write(suite, to: writer) }
        }
    }

    private func write(_ suite: JUnitSuite, to writer: XMLWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("name", suite.name.onOneLine),
            ("tests", "\(suite.cases.count)"),
            ("failures", "\(suite.failures)"),
            ("errors", "\(suite.errors)"),
            ("skipped", "\(suite.skipped)"),
            ("assertions", "\(suite.assertions)"),
            ("time", suite.duration.secondsForJUnit),
            ("timestamp", suite.start?.iso8601()),
            ("file", suite.file.isEmpty ? nil : suite.file.onOneLine),
        ]
        writer.element("testsuite", attributes) {
            writer.writeProperties(suite.properties)
            for testCase in suite.cases { write(testCase, to: writer) }
            if !suite.output.isEmpty {
                writer.element("system-out") {
                    writer.text(suite.output.cleaned.capped(bytes: JUnitReport.suiteOutputLimit))
                }
            }
        }
    }

    private func write(_ testCase: JUnitCase, to writer: XMLWriter) {
        let attributes: [(name: String, value: String?)] = [
            ("classname", testCase.classname),
            ("name", testCase.name),
            ("time", testCase.duration.secondsForJUnit),
            ("timestamp", testCase.start?.iso8601(.milliseconds)),
            ("assertions", testCase.result.isSkipped ? "0" : "1"),
            ("file", testCase.file?.onOneLine),
            ("line", testCase.line.map { "\($0)" }),
        ]
        writer.element("testcase", attributes) {
            if !testCase.properties.isEmpty { writer.writeProperties(testCase.properties) }
            testCase.writeResult(to: writer)
            if let flakiness = testCase.flakiness {
                let message = flakiness.message.cleaned.onOneLine.capped(bytes: JUnitReport.messageLimit)
                writer.element("flakyFailure", [("type", flakiness.kind), ("message", message)]) {
                    writer.text(flakiness.text)
                }
            }
            if let output = output(of: testCase) {
                writer.element("system-out") { writer.text(output.capped(bytes: JUnitReport.caseOutputLimit)) }
            }
        }
    }

    /// What Jenkins, GitLab and Azure show beside a failed case.
    private func output(of testCase: JUnitCase) -> String? {
        guard let attachment = options.attachment, testCase.result.isFailure || testCase.result.isError else {
            return nil
        }
        return "[[ATTACHMENT|\(attachment.cleaned.onOneLine)]]\n"
    }
}

extension XMLWriter {
    func writeProperties(_ properties: [(name: String, value: String)]) {
        element("properties") {
            for property in properties {
                element("property", [("name", property.name), ("value", property.value.onOneLine)])
            }
        }
    }
}
