import CLibXML2
package import MusterCore

/// Renders results as JUnit XML, as CI systems read it.
///
/// One `testsuites` is one invocation, one `testsuite` one execution of a scenario, one `testcase` one ``Check``. There
/// is no specification; the form is what the readers of CircleCI, GitHub actions, GitLab, Jenkins and Azure agree on.
package enum JUnitReport {
    /// Which additions to the common ground are used.
    package enum Dialect: String, Hashable, Sendable, CaseIterable {
        /// With files, lines, start times and properties of cases; `schemas/junit-extended.xsd` describes it.
        case extended
        /// Valid against the schemas of Jenkins' xUnit plug-in and of Ant.
        case strict
    }

    package struct Options: Hashable, Sendable {
        package var dialect: Dialect
        /// How long the invocation took by the wall clock.
        ///
        /// Left out by default, so that equal seeds give equal bytes.
        package var wallTime: Duration?
        /// The path of a page, relative to the JUnit file, that failed cases point to.
        package var attachment: String?
        /// Stands where a time is required and nothing ran; *assumed*: the epoch.
        package var undated: Timestamp

        package init(
            dialect: Dialect = .extended,
            wallTime: Duration? = nil,
            attachment: String? = nil,
            undated: Timestamp = .epoch
        ) {
            self.dialect = dialect
            self.wallTime = wallTime
            self.attachment = attachment
            self.undated = undated
        }

        var invocationProperties: [(name: String, value: String)] {
            var properties: [(name: String, value: String)] = []
            if let wallTime { properties.append(("wall_seconds", wallTime.secondsForJUnit)) }
            if let attachment { properties.append(("report.path", attachment)) }
            return properties
        }
    }

    /// Bytes of a message, the text of a case, the output of a case, and the output of a suite.
    static let messageLimit = 1_024
    static let textLimit = 16_384
    static let caseOutputLimit = 65_536
    static let suiteOutputLimit = 262_144

    /// The file's bytes; the same for equal results and options.
    package static func render(_ results: [ScenarioResult], options: Options = Options()) -> [UInt8] {
        var identities = JUnitIdentities()
        let suites = results.map { result in
            switch result {
            case .judged(let report): JUnitSuite(report, options: options, identities: &identities)
            case .rejected(let rejected): JUnitSuite(rejected, options: options, identities: &identities)
            }
        }
        let writer = XMLWriter()
        switch options.dialect {
        case .extended: ExtendedJUnit(options: options).write(suites, to: writer)
        case .strict: StrictJUnit(options: options).write(suites, to: writer)
        }
        return writer.finish()
    }
}

extension JUnitCase {
    /// The `failure`, `error` or `skipped` element, which every dialect writes alike.
    func writeResult(to writer: XMLWriter) {
        func message(_ text: String) -> String {
            text.cleaned.onOneLine.capped(bytes: JUnitReport.messageLimit)
        }
        switch result {
        case .passed: break
        case .failed(let kind, let text):
            writer.element("failure", [("type", kind), ("message", message(text))]) { writer.text(self.text) }
        case .error(let kind, let text):
            writer.element("error", [("type", kind), ("message", message(text))]) { writer.text(self.text) }
        case .skipped(let reason):
            writer.element("skipped", [("message", message(reason))]) { writer.text(text) }
        }
    }
}

extension JUnitReport {
    /// The version of the XML library that this program was built against.
    package static var libraryVersion: String { LIBXML_DOTTED_VERSION }
}
