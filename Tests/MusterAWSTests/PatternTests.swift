import FoundationEssentials
import MusterCore
import Testing

@testable import MusterAWS

/// A pattern and what Python's `re` says about some texts.
private struct PatternCase: CustomTestStringConvertible {
    let pattern: String
    let accepts: [String]
    let rejects: [String]

    var testDescription: String { pattern }

    static func corpus() throws -> [PatternCase] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(components: "Fixtures", "pattern-corpus.json")
        let bytes = try Array(Data(contentsOf: file))
        let value = try JSONParser.parse(bytes)
        return (value.array ?? []).map { entry in
            func texts(_ name: String) -> [String] { (entry[name]?.array ?? []).compactMap(\.string) }
            return PatternCase(
                pattern: entry["pattern"]?.string ?? "",
                accepts: texts("accepts"),
                rejects: texts("rejects")
            )
        }
    }
}

struct PatternTests {
    @Test func `the corpus is judged as Python judges it`() throws {
        let corpus = try PatternCase.corpus()
        #expect(corpus.count > 80)
        for entry in corpus {
            let pattern = Pattern(entry.pattern)
            #expect(pattern.isUnderstood, "\(entry.pattern)")
            for text in entry.accepts {
                #expect(pattern.matches(text), "\(entry.pattern) should accept \(text.debugDescription)")
            }
            for text in entry.rejects {
                #expect(!pattern.matches(text), "\(entry.pattern) should reject \(text.debugDescription)")
            }
        }
    }

    @Test func `matching by positions agrees with the table`() throws {
        for entry in try PatternCase.corpus() {
            let positions = try #require(PatternPositions(source: entry.pattern))
            for text in entry.accepts.prefix(6) {
                #expect(positions.matches(text), "\(entry.pattern) should accept \(text.debugDescription)")
            }
            for text in entry.rejects.prefix(6) {
                #expect(!positions.matches(text), "\(entry.pattern) should reject \(text.debugDescription)")
            }
        }
    }

    @Test(arguments: [
        "(?=a)b", "(a)\\1", "a**", "a{2}{3}", "(", ")", "[a", "a{5,2}", "\\q", "(?i)a", "a{9999}", "\\p{Zzz}",
    ])
    func `an expression that is not understood refuses nothing`(source: String) {
        let pattern = Pattern(source)

        #expect(!pattern.isUnderstood)
        #expect(pattern.matches("anything"))
    }

    @Test func `an expression without a small table still matches in linear time`() {
        let pattern = Pattern("(a|b)*a(a|b){16}")

        #expect(!pattern.isTabular)
        #expect(pattern.matches("bbba" + String(repeating: "b", count: 16)))
        #expect(!pattern.matches(String(repeating: "b", count: 2_000)))
    }

    @Test func `hostile repetition is answered at once`() {
        #expect(!Pattern("(a*)*b").matches(String(repeating: "a", count: 5_000)))
        #expect(!Pattern("((a{1000}){1000}){1000}").isUnderstood)
        #expect(!Pattern(String(repeating: "(", count: 5_000)).isUnderstood)
    }

    @Test func `a pattern may be used for the first time from many places at once`() async {
        for _ in 0..<20 {
            let pattern = Pattern("s-[0-9a-zA-Z]{17}")
            await withTaskGroup(of: Bool.self) { group in
                for index in 0..<16 {
                    group.addTask { pattern.matches("s-0123456789abcdef" + String(index % 10)) }
                }
                for await matches in group {
                    #expect(matches)
                }
            }
        }
    }

    @Test func `general categories reach beyond ASCII`() {
        let pattern = Pattern(#"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)

        #expect(pattern.matches("Käse 世界 ٣ Ω𝒳"))
        #expect(!pattern.matches("smile 😀"))
    }
}
