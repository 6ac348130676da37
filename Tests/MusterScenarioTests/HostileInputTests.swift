import MusterCore
import MusterScenario
import Testing

/// Input that is meant to hurt: each kind is answered within a second, with a diagnostic and without a trap.
struct HostileInputTests {
    private func codes(_ text: String, path: String = "plan.yaml") -> [String] {
        codes(bytes: Array(text.utf8), path: path)
    }

    private func codes(bytes: [UInt8], path: String = "plan.yaml") -> [String] {
        let loader = FileLoader { _, limit throws(FileLoader.Problem) in
            guard bytes.count <= limit else { throw .tooLarge }
            return bytes
        }
        let reader = ScenarioReader(loader: loader, operations: Operations.known)
        var result: [String] = []
        let time = ContinuousClock().measure {
            do throws(InvalidInput) {
                _ = try reader.plan(at: path)
            } catch {
                result = error.diagnostics.map(\.code)
                _ = DiagnosticText(sources: error.sources).text(error.diagnostics)
            }
        }
        // A second is the promise for a release build; a debug build on a busy machine gets some more.
        #expect(time < .seconds(8), "it took \(time)")
        return result
    }

    @Test func `an alias bomb is cut off by the number of values`() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, next) in zip("abcdefghi", "bcdefghij") {
            text += "\(next): &\(next) [\(Array(repeating: "*\(name)", count: 9).joined(separator: ", "))]\n"
        }

        #expect(codes(text) == ["M0109"])
    }

    @Test func `an alias bomb inside a key is refused before it is compared`() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, next) in zip("abcdefghi", "bcdefghij") {
            text += "\(next): &\(next) [\(Array(repeating: "*\(name)", count: 9).joined(separator: ", "))]\n"
        }

        #expect(codes(text + "? *j\n: 1\n") == ["M0111"])
        #expect(codes(text + "*j : 1\n") == ["M0111"])
        #expect(codes(text + "{ [*j, *j]: 1 }\n") == ["M0111"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[[[]],", "&a [", "!!seq ["])
    func `deep nesting ends with a diagnostic`(opening: String) {
        let found = codes("plan: x\nwaves:\n  " + String(repeating: opening, count: 100_000))

        #expect(found.count == 1)
        #expect(["M0106", "M0108", "M0111"].contains(found.first ?? ""))
    }

    @Test func `nesting by indentation ends with a diagnostic`() {
        var text = ""
        for level in 0..<900 { text += String(repeating: " ", count: level) + "a:\n" }

        #expect(codes(text) == ["M0108"])
    }

    @Test func `a file beyond the limit is not parsed`() {
        #expect(codes(bytes: [UInt8](repeating: 0x61, count: (16 << 20) + 1)) == ["M0102"])
    }

    @Test func `UTF-16, Latin-1, NUL bytes and other control characters are named`() {
        #expect(codes(bytes: [0xFF, 0xFE, 0x70, 0x00]) == ["M0103"])
        #expect(codes(bytes: Array("plan: B".utf8) + [0xFC] + Array("ro\n".utf8)) == ["M0103"])
        #expect(codes("plan: a\0b\n") == ["M0104"])
        #expect(codes("plan: \u{7F}\n") == ["M0104"])
        #expect(codes("plan: \u{85}\u{9B}\n") == ["M0104"])
    }

    @Test(arguments: [
        "", "\n", "---", "---\n...", "%YAML 1.1\n---\n", "[]", "{}", "a", "- a", "\"", "'", "|", ">", "&", "*", "!",
        "%",
        "@", "`", "\t", "?", ":", "-", "plan:", "plan: |", "plan: >-\n", "\u{FEFF}", "# only", "<<: *a", "<<: [1, 2]",
        "&a [*a]", "? ? ? a", "{? a}", "[? a: b]", "a: b: c", "\"\\uD800\": 1", "\"\\x00\": 1", "'a\n\n\nb': 1",
        "a: 1\na: 2\na: 3", "&a a: 1\n*a : 2", "? {a: 1}\n: 1\n? {a: 1}\n: 2", "!!str a: 1\n!!str a: 2",
        "\"a\\\nb\": 1\n\"a\\\nb\": 2", "'': 1\n'': 2", "\"\\n\": 1\n\"\\n\": 2", "{a, a, a}", "[a: 1, a: 1]",
        "plan: [\n", "waves: [{name: a, servers: {tags: {a: }}}]", "waves: [{}]", "waves: [[]]", "waves: {}",
        "waves: [a, {b: c}]", "\u{2028}plan: a\u{2029}", "plan: 'a\r\n b'\r\n", "a: !<tag:x> b", "a: !e!x b",
    ])
    func `odd texts end with diagnostics`(text: String) {
        #expect(!codes(text).isEmpty)
    }

    @Test func `every beginning of a plan is read or refused`() {
        let plan = """
            plan: "shop"   # a comment
            objectives: { rto: 4h, rpo: 'PT15M' }
            target: &t { account: "123456789012", region: us-east-1 }
            waves:
              - { name: one, servers: [a, {tags: {b: "c"}}] }
              - name: >-
                  two
                servers:
                - s-0123456789abcdef0
                target: *t
                approval: { from: [anna], timeout: 1h }
            """
        let bytes = Array(plan.utf8)
        for count in 0..<bytes.count {
            _ = codes(bytes: Array(bytes[..<count]))
        }
        #expect(codes(bytes: bytes) == [])
    }

    @Test func `a plan in which one byte was changed is read or refused`() {
        let plan = Array(
            "plan: shop\ntarget: {account: \"123456789012\", region: us-east-1}\nwaves: [{name: a, servers: [b]}]\n"
                .utf8
        )
        for index in plan.indices {
            for byte in [0x00, 0x09, 0x0A, 0x22, 0x27, 0x26, 0x2A, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0xFF] as [UInt8] {
                var changed = plan
                changed[index] = byte
                _ = codes(bytes: changed)
            }
        }
    }

    @Test func `a plan in which everything is unknown does not compare for ever`() {
        var text = "plan: x\ntarget: { account: \"123456789012\", region: us-east-1 }\nwaves:\n"
        for index in 0..<4_000 {
            text +=
                "  - { name: wave-number-\(index), dependsOn: [wave-nunber-\(index)x], servers: [server-\(index)] }\n"
        }

        #expect(codes(text).count == 4_000)
    }

    @Test(arguments: ["a,", "ä,", "[],", "{a: 1},"]) func `a line of very many values is cut off`(item: String) {
        #expect(codes("plan: x\nwaves: [\(String(repeating: item, count: 500_000))]\n") == ["M0109"])
    }

    @Test func `a long line with wide characters is read once and not once for each value`() {
        let found = codes("plan: x\nwaves: [\(String(repeating: "ä, ", count: 20_000))]\n")

        #expect(found.filter { $0 == "M0114" }.count == 20_000)
    }

    @Test func `many duplicate keys are reported, or counted at a limit`() {
        #expect(codes(String(repeating: "plan: a\n", count: 30)).filter { $0 == "M0110" }.count == 29)
        #expect(codes(String(repeating: "plan: a\n", count: 3_000)) == ["M0110"])
    }

    @Test func `a line of megabytes is shown in part`() {
        let text = "plan: x\n\(String(repeating: "k", count: 2_000_000)): 1\n"
        let file = SourceFile(path: "plan.yaml", text: text)
        let diagnostic = Diagnostic(
            .unknownKey,
            "x",
            at: SourceRange(file: "plan.yaml", line: 2, column: 1_000_000, length: 1_000_000)
        )

        let shown = DiagnosticText(sources: [file]).text(diagnostic)

        #expect(shown.utf8.count < 2_000)
        #expect(codes(text) == ["M0106"])
    }
}
