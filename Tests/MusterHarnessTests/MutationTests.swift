import Foundation
import MusterAnalysis
import MusterCore
import MusterHarness
import MusterReport
import MusterScenario
import MusterTestKit
import Testing

/// Files that chance has spoiled: each is read, or refused with the place of its mistake.
///
/// `MUSTER_SEEDS=from..to` takes other seeds than the usual ones.
struct MutationTests {
    @Test func `a spoiled scenario, plan or world is read or refused, and runs without a trap`() {
        for seed in Seeds.chosen(ordinarily: 200) {
            Seeds.announce(seed)
            let corpus = Corpus.scenarios
            var mutator = Mutator(seed: seed)
            var files = corpus
            let scenario = mutator.pick(Corpus.entries)
            // Whatever is spoiled, the scenario that is read uses it.
            let victim = mutator.pick(Corpus.parts(of: scenario))
            files[victim] = mutator.mutate(corpus[victim] ?? [], donor: corpus[mutator.pick(Corpus.paths)] ?? [])
            expectSoundness(of: scenario, files, seed)
        }
    }

    @Test func `a spoiled output of the AWS CLI is imported or refused`() throws {
        let sample = try #require(Corpus.describedServers)
        for seed in Seeds.chosen(ordinarily: 100) {
            Seeds.announce(seed)
            var mutator = Mutator(seed: seed &+ 1_000_000)
            let file = SourceFile(path: "servers.json", bytes: mutator.mutate(sample, donor: sample))
            do throws(InvalidInput) {
                let world = try DescribeSourceServersImport().world(named: "imported", from: [file]).value
                #expect(!world.accounts.isEmpty, "seed \(seed)")
            } catch {
                expectSoundness(of: error, seed)
            }
        }
    }

    private func expectSoundness(of scenario: String, _ files: [String: [UInt8]], _ seed: UInt64) {
        let loader = FileLoader { path, limit throws(FileLoader.Problem) in
            guard let bytes = files[path] else { throw .missing }
            guard bytes.count <= limit else { throw .tooLarge }
            return bytes
        }
        var loaded: LoadedScenario?
        let time = ContinuousClock().measure {
            do throws(InvalidInput) {
                loaded = try LoadedScenario(file: scenario, loader: loader)
            } catch {
                expectSoundness(of: error, seed)
            }
        }
        #expect(time < .seconds(8), "seed \(seed): reading took \(time)")
        guard let loaded else { return }
        #expect(loaded.warnings.allSatisfy { $0.severity != .error }, "seed \(seed)")
        var bounded = loaded.scenario
        bounded.limits.events = min(bounded.limits.events, 20_000)
        guard bounded.world.accounts.flatMap(\.regions).reduce(0, { $0 + $1.servers.count }) < 300 else { return }
        do throws(any Error) {
            let report = try Rehearsal(LoadedScenario(bounded, file: scenario)).report()
            for format in ReportFormat.allCases {
                #expect(format == .annotations || !format.render(report).isEmpty, "seed \(seed)")
            }
        } catch let stopped as RehearsalStopped {
            #expect(stopped.status == .limitReached, "seed \(seed): \(stopped)")
        } catch {
            Issue.record("seed \(seed): \(error)")
        }
    }

    /// A refusal names at least one mistake, each at a place that exists.
    private func expectSoundness(of refusal: InvalidInput, _ seed: UInt64) {
        #expect(refusal.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
        for diagnostic in refusal.diagnostics {
            guard let range = diagnostic.range else { continue }
            guard let source = refusal.sources.first(where: { $0.path == range.file }) else {
                Issue.record("seed \(seed): \(range.file) was not read: \(diagnostic.message)")
                continue
            }
            let line = source.line(range.line)
            #expect(line != nil, "seed \(seed): line \(range.line) of \(source.lineCount): \(diagnostic.message)")
            let width = line?.count ?? 0
            #expect(
                range.column >= 1 && range.column <= width + 1,
                "seed \(seed): \(range): \(diagnostic.message)"
            )
        }
        #expect(!DiagnosticText(sources: refusal.sources).text(refusal.diagnostics).isEmpty, "seed \(seed)")
    }
}

/// What is spoiled: the files of this repository.
private enum Corpus {
    /// The bytes of every plan, world and scenario, by its path below `scenarios`.
    static let scenarios: [String: [UInt8]] = {
        let folder = Catalogue.root + "/scenarios"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var files: [String: [UInt8]] = [:]
        for name in names where name.hasSuffix(".yaml") {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name), data.count < 20_000 else {
                continue
            }
            files[name] = [UInt8](data)
        }
        return files
    }()

    static let paths = scenarios.keys.sorted()
    static let entries = paths.filter { !$0.contains("plans/") && !$0.contains("worlds/") }

    /// The scenario itself and the files beside it that it names.
    static func parts(of scenario: String) -> [String] {
        let text = String(decoding: scenarios[scenario] ?? [], as: UTF8.self)
        let folder = scenario.split(separator: "/").dropLast().joined(separator: "/")
        let named = text.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ")
            guard words.count >= 2, words[0] == "plan:" || words[0] == "world:", words[1].hasSuffix(".yaml") else {
                return nil
            }
            return resolve(String(words[1]), folder)
        }
        return [scenario] + named.filter { scenarios[$0] != nil }
    }

    private static func resolve(_ path: String, _ folder: String) -> String {
        var parts = folder.split(separator: "/")
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    static let describedServers: [UInt8]? = {
        let path = Catalogue.root + "/Tests/MusterScenarioTests/Fixtures/import/describe-source-servers.json"
        return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }()
}

/// Spoils bytes, reproducibly.
private struct Mutator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed, stream: "mutation")
    }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    private mutating func below(_ bound: Int) -> Int { Int(random.draw(below: UInt64(max(1, bound)))) }

    private static let hostile: [String] = {
        let long = String(repeating: "x", count: 10_000)
        return [
            "", "~", "null", "NaN", ".nan", ".inf", "-.inf", "-1", "0", "1e999", "-0", "0x7fffffffffffffff", "0o17",
            "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
            "99999999999999999999999999999999", "1_000", "1:30:00", "0.1", "-5m", "0s", "1ns", "3650d", "3651d",
            "106751d", "999999999999h", "1h1h", "PT", "P1Y", "PT0.0000000001S", "9007199254740993GiB", "8EiB",
            "9223372036854775807B", "0GiB", "1..0", "0..0", "3..", "..3", "1..9223372036854775807", "5..2", "101%",
            "0%", "0.0000000000001%", "1 in 0", "3 in 2", "18446744073709551615 in 18446744073709551615", "true", "no",
            "2026-13-45T99:99:99Z", "0000-00-00T00:00:00Z", "9999-12-31T23:59:59Z", "1600-01-01T00:00:00Z",
            "2262-01-01T00:00:00Z", "2260-12-31T23:59:59Z", "1678-01-01T00:00:00Z", "\"\"", "''", "[]", "{}", "[[]]",
            "{a: {b: [c]}}", "*anchor", "&anchor x", "!!binary aGk=", "!!str 1", "!custom x", "<<", "? a", "- - - x",
            "|\n    text\n", ">-\n    text\n", "\u{202E}evil", "\u{FEFF}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "\u{0}",
            "\u{7F}", "\u{1B}[31m", "\t", "\"\\u0000\"", "\"\\ud800\"", "\"\\x1b\"", long,
            "[" + String(repeating: "x, ", count: 5_000) + "x]", String(repeating: "[", count: 500),
            String(repeating: "{a: ", count: 300), "web-{1..5}", "web-{5..1}", "web-{1..99999}", "web-{a..b}", "{1..2}",
            "web-{1..3}-{1..3}", "000000000000", "123456789012", "12345678901", "us-east-1", "arn:aws:iam::1:role/x",
            "arn:aws:sns:us-east-1:999999999999:x", "../../etc/passwd", "/etc/passwd", "/dev/zero", ".", "..",
            "drs:StartRecovery", "drs:*", "*", "STALLED", "failed", "db-1", "s-11111111111111111", "stuck", "silent",
            "{constant: 0s}", "{uniform: [1s, 0s]}", "{median: 0s, sigma: 1e308}", "{median: 3650d, sigma: 1000}",
        ]
    }()

    /// The bytes after one to four changes; the donor's parts may be spliced in.
    mutating func mutate(_ bytes: [UInt8], donor: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(4) {
            switch below(12) {
            case 0: bytes = flipped(bytes)
            case 1: bytes = changedLines(bytes) { lines, index, _ in lines.remove(at: index) }
            case 2: bytes = changedLines(bytes) { lines, index, other in lines.insert(lines[index], at: other) }
            case 3: bytes = changedLines(bytes) { lines, index, other in lines.swapAt(index, other) }
            case 4: bytes = spliced(bytes, donor)
            case 5: bytes = reindented(bytes)
            default: bytes = withHostileScalar(bytes)
            }
        }
        return bytes
    }

    private mutating func flipped(_ bytes: [UInt8]) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        for _ in 0...below(3) {
            let place = below(bytes.count)
            switch below(3) {
            case 0: bytes[place] = UInt8(below(256))
            case 1: bytes.insert(UInt8(below(256)), at: place)
            default: if bytes.count > 1 { bytes.remove(at: place) }
            }
        }
        return bytes
    }

    private mutating func changedLines(
        _ bytes: [UInt8],
        _ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void
    ) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard !lines.isEmpty else { return bytes }
        change(&lines, below(lines.count), below(lines.count))
        return Array(lines.joined(separator: [0x0A]))
    }

    private mutating func spliced(_ bytes: [UInt8], _ donor: [UInt8]) -> [UInt8] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let others = donor.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard !lines.isEmpty, !others.isEmpty else { return bytes }
        let start = below(others.count)
        lines.insert(
            contentsOf: others[start..<min(others.count, start + 1 + below(8))],
            at: below(lines.count)
        )
        return Array(lines.joined(separator: [0x0A]))
    }

    private mutating func reindented(_ bytes: [UInt8]) -> [UInt8] {
        let spaces = below(6)
        return changedLines(bytes) { lines, index, _ in
            let text = lines[index].drop { $0 == 0x20 }
            lines[index] = ArraySlice(Array(repeating: 0x20, count: spaces) + text)
        }
    }

    /// Puts something hostile in the place of a value: what follows a colon, a dash, a bracket or a comma.
    private mutating func withHostileScalar(_ bytes: [UInt8]) -> [UInt8] {
        let starts = bytes.indices.filter { [0x3A, 0x2D, 0x5B, 0x2C, 0x7B].contains(bytes[$0]) }
        guard !starts.isEmpty else { return bytes }
        let start = pick(starts) + 1
        var end = start
        while end < bytes.count, ![0x0A, 0x2C, 0x5D, 0x7D].contains(bytes[end]) { end += 1 }
        return Array(bytes[..<start]) + [0x20] + Array(pick(Self.hostile).utf8) + Array(bytes[end...])
    }
}
