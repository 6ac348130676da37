import MusterCore
import Testing

@testable import MusterReport

struct JUnitReportTests {
    private static let mixed: [ScenarioResult] = [
        .judged(Samples.passed), .judged(Samples.conversionFails), .judged(Samples.expectedFailure),
        .judged(Samples.optionalFails), .judged(Samples.timedOut), .judged(Samples.hold), .judged(Samples.missed),
        .judged(Samples.parallel), .rejected(Samples.rejected),
    ]

    @Test(arguments: JUnitReport.Dialect.allCases)
    func `an invocation is as agreed`(dialect: JUnitReport.Dialect) throws {
        let bytes = JUnitReport.render(Self.mixed, options: .init(dialect: dialect, attachment: "index.html"))

        try Golden.expect(bytes, equals: "junit/all-\(dialect.rawValue).xml")
    }

    @Test(arguments: JUnitReport.Dialect.allCases)
    func `hostile names are as agreed`(dialect: JUnitReport.Dialect) throws {
        let bytes = JUnitReport.render([.judged(Samples.hostile)], options: .init(dialect: dialect))

        try Golden.expect(bytes, equals: "junit/hostile-\(dialect.rawValue).xml")
    }

    @Test func `an invocation without scenarios is a document too`() throws {
        for dialect in JUnitReport.Dialect.allCases {
            let root = try #require(ParsedXML.root(of: JUnitReport.render([], options: .init(dialect: dialect))))

            #expect(root.name == "testsuites")
            #expect(root.children.isEmpty)
        }
    }

    @Test func `what passed at another attempt says why the earlier ones failed`() throws {
        var report = Samples.passed
        let index = try #require(report.checks.firstIndex { $0.name == "wave completes" })
        report.checks[index].failedAttempts = [
            Cause(.launchFailed, "server \"db-1\" was not launched"), Cause(.throttled, "AWS\nthrottled"),
        ]

        let bytes = JUnitReport.render([.judged(report)])
        let root = try #require(ParsedXML.root(of: bytes))
        let flaky = try #require(root.all("flakyFailure").first)
        #expect(flaky["type"] == "throttled")
        #expect(flaky.text == "attempt 1: server \"db-1\" was not launched\nattempt 2: AWS throttled")
        #expect(root.all("failure").isEmpty && root["failures"] == "0")
        #expect(
            ParsedXML.root(of: JUnitReport.render([.judged(report)], options: .init(dialect: .strict)))?
                .all("flakyFailure").isEmpty ?? false
        )
        try Golden.expect(bytes, equals: "junit/flaky-extended.xml")
    }

    @Test func `the totals are those of the cases`() throws {
        let root = try #require(ParsedXML.root(of: JUnitReport.render(Self.mixed)))

        for suite in root.children {
            #expect(suite["tests"] == "\(suite.all("testcase").count)")
            #expect(suite["failures"] == "\(suite.all("failure").count)")
            #expect(suite["errors"] == "\(suite.all("error").count)")
            #expect(suite["skipped"] == "\(suite.all("skipped").count)")
        }
        #expect(root["tests"] == "\(root.all("testcase").count)")
        #expect(root["errors"] == "1")
    }

    @Test func `a failed case says what, why, where and how to see it again`() throws {
        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(Samples.missed)])))
        let failure = try #require(root.all("failure").first { $0["type"] == "ObjectiveMissed" })
        let lines = failure.text.split(separator: "\n").map(String.init)

        #expect(lines.first == failure["message"])
        #expect(lines.contains("limit: 30m"))
        #expect(lines.contains(" at scenarios/plans/online-shop.yaml:2"))
        #expect(lines.last == "reproduce: muster run scenarios/slow-launch.yaml --seed 7")
    }

    @Test func `nobody's name is used twice, in one suite or in several`() throws {
        let check = Check(group: "assertions", name: "same")
        let twice = Samples.threeTier {
            $0.assertions = [check, check, Check(group: "assertions", name: "same (2)"), check]
        }

        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(twice), .judged(twice)])))

        let names = root.all("testcase").map { "\($0["classname"] ?? "") \($0["name"] ?? "")" }
        #expect(Set(names).count == names.count)
        #expect(names.contains("three-tier.assertions same (3)"))
    }

    @Test func `a class name has exactly one dot`() throws {
        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(Samples.hostile)])))

        for testCase in root.all("testcase") {
            #expect(testCase["classname"]?.count { $0 == "." } == 1)
        }
    }

    @Test func `long names that differ at the end stay apart, whoever else is there`() {
        let long = String(repeating: "long-name-", count: 30)

        #expect(JUnitIdentities.name(long) != JUnitIdentities.name(long + "x"))
        #expect(JUnitIdentities.name(long).unicodeScalars.count == 200)
        #expect(JUnitIdentities.name("🦊") != JUnitIdentities.name("🐻"))
        #expect(JUnitIdentities.name("").isEmpty == false)
        #expect(JUnitIdentities.name("web-1") == "web-1")
    }

    @Test func `a suite has at most forty properties`() throws {
        var report = Samples.passed
        report.context.digests = (0..<100).map { .init(file: "plan-\($0).yaml", sha256: "0") }

        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(report)])))

        #expect(root.all("property").count == 40 + 12)
    }

    @Test func `wall time is told only when asked for`() throws {
        let silent = JUnitReport.render([.judged(Samples.passed)])
        let telling = JUnitReport.render([.judged(Samples.passed)], options: .init(wallTime: .milliseconds(1_234)))

        #expect(!String(decoding: silent, as: UTF8.self).contains("wall_seconds"))
        #expect(String(decoding: telling, as: UTF8.self).contains(#"name="wall_seconds" value="1.234""#))
    }

    @Test func `thousands of servers that came up are summed up`() throws {
        var report = Samples.passed
        report.checks += (0..<6_000).map {
            Check(
                group: "wave-01-database",
                name: "server host-\($0) launches",
                result: $0 == 77 ? .failed(kind: "LaunchFailed", message: "no capacity") : .passed
            )
        }

        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(report)])))

        #expect(root.all("testcase").count < 30)
        #expect(root.all("failure").count == 1)
        #expect(root.all("property").contains { $0["name"] == "servers.summed" && $0["value"] == "6006" })
    }

    @Test func `text beyond the caps keeps its head and its tail`() throws {
        var report = Samples.passed
        report.checks = [
            Check(
                group: "plan",
                name: "big",
                result: .failed(kind: "X", message: String(repeating: "ü", count: 5_000)),
                details: (0..<5_000).map { "detail \($0)" }
            )
        ]

        let root = try #require(ParsedXML.root(of: JUnitReport.render([.judged(report)])))

        let failure = try #require(root.all("failure").first)
        #expect(failure["message"]?.utf8.count ?? 0 <= 1_024)
        #expect(failure["message"]?.contains("truncated") == true)
        #expect(failure.text.utf8.count <= 16_384)
        #expect(failure.text.hasPrefix("üü"))
        #expect(failure.text.hasSuffix("--seed 7"))
    }

    @Test(arguments: [
        (Duration.zero, "0.000"), (.milliseconds(1), "0.001"), (.microseconds(1_499), "0.001"),
        (.microseconds(1_500), "0.002"), (.seconds(40_000_000), "31536000.000"), (.seconds(-1), "0.000"),
        (Duration(secondsComponent: .max, attosecondsComponent: 0), "31536000.000"),
    ])
    func `times have three decimals`(duration: Duration, text: String) {
        #expect(duration.secondsForJUnit == text)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `any bytes as a name or a message come back as they were cleaned`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, stream: "hostile text")
        var report = Samples.passed
        let texts = (0..<25).map { _ in Self.text(&random) }
        report.context.scenario = Self.text(&random)
        report.checks = texts.map {
            Check(group: Self.text(&random), name: $0, result: .failed(kind: "X", message: "m"), details: [$0])
        }

        for dialect in JUnitReport.Dialect.allCases {
            let root = try #require(
                ParsedXML.root(of: JUnitReport.render([.judged(report)], options: .init(dialect: dialect)))
            )

            let cases = root.all("testcase")
            #expect(cases.count == texts.count)
            for (found, text) in zip(cases, texts) {
                #expect(found["name"]?.hasPrefix(JUnitIdentities.name(text)) == true)
                let body = try #require(found.all("failure").first?.text)
                let whole = "m\n\(text.cleaned)\nreproduce: muster run scenarios/three-tier.yaml --seed 7".cleaned
                #expect(Array(body.unicodeScalars) == Array(whole.unicodeScalars))
            }
        }
    }

    /// Bytes that like to do harm, and others.
    private static func text(_ random: inout SeededGenerator) -> String {
        let pieces = [
            "\u{1B}[", "\u{1B}]", "\u{7}", "]]>", "<", "&amp;", "\r\n", "\r", "\n", "\u{0}", "\u{9B}", "m", "\u{FFFE}",
            "😀", "é", "\u{85}",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<random.draw(below: 24) {
            if random.draw(below: 2) == 0 {
                bytes += pieces[Int(random.draw(below: UInt64(pieces.count)))].utf8
            } else {
                bytes.append(UInt8(random.draw(below: 256)))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
