import Foundation
import MusterCore
import MusterHarness
import MusterScenario
import Testing

/// The files that `docs/FILES.md` shows.
struct FilesPageTests {
    @Test func `the scenario of the file reference ends as it says`() throws {
        let page = try String(contentsOfFile: Catalogue.root + "/docs/FILES.md", encoding: .utf8)
        var files: [String: String] = [:]
        for part in page.components(separatedBy: "```yaml file=").dropFirst() {
            let lines = part.components(separatedBy: "```")[0].split(separator: "\n", maxSplits: 1).map(String.init)
            files[lines[0]] = lines.last
        }

        let report = try Rehearsal(LoadedScenario(file: "everything.yaml", loader: .memory(files))).report()

        #expect(report.verdict == .passed, "\(report.checks.filter { $0.result != .passed })")
    }
}
