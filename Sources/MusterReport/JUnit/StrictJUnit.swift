import MusterCore

/// The dialect that both the schema of Jenkins' xUnit plug-in and Ant's accept.
///
/// Ant's schema asks for an order (properties, cases, `system-out`, `system-err`), for attributes that mean little
/// here, and for times without a zone.
struct StrictJUnit {
    let options: JUnitReport.Options

    func write(_ suites: [JUnitSuite], to writer: XMLWriter) {
        writer.element("testsuites") {
            for (index, suite) in suites.enumerated() { write(suite, id: index, to: writer) }
        }
    }

    private func write(_ suite: JUnitSuite, id: Int, to writer: XMLWriter) {
        let timestamp = (suite.start ?? options.undated).iso8601(.seconds, zone: "")
        let attributes: [(name: String, value: String?)] = [
            ("name", suite.name.onOneLine),
            ("package", "muster"),
            ("id", "\(id)"),
            ("timestamp", timestamp),
            ("hostname", "localhost"),
            ("tests", "\(suite.cases.count)"),
            ("failures", "\(suite.failures)"),
            ("errors", "\(suite.errors)"),
            ("skipped", "\(suite.skipped)"),
            ("time", suite.duration.secondsForJUnit),
        ]
        writer.element("testsuite", attributes) {
            writer.writeProperties(suite.properties)
            for testCase in suite.cases {
                let attributes: [(name: String, value: String?)] = [
                    ("classname", testCase.classname),
                    ("name", testCase.name),
                    ("time", testCase.duration.secondsForJUnit),
                ]
                writer.element("testcase", attributes) { testCase.writeResult(to: writer) }
            }
            writer.element("system-out") {
                writer.text(output(of: suite).capped(bytes: JUnitReport.suiteOutputLimit))
            }
            writer.element("system-err")
        }
    }

    /// What cases may not carry themselves in this dialect.
    private func output(of suite: JUnitSuite) -> String {
        var lines = suite.output.cleaned
        for testCase in suite.cases {
            for property in testCase.properties {
                lines += "[[PROPERTY|\(testCase.name):\(property.name)=\(property.value.cleaned.onOneLine)]]\n"
            }
        }
        return lines
    }
}
