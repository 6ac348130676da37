import Foundation
import MusterAnalysis
import MusterCore
import MusterHarness

/// The scenarios of this repository.
enum Catalogue {
    /// The root of the repository, found from this file.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The paths of all scenarios, in order.
    static let scenarios: [String] = {
        let folder = root + "/scenarios"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("plans/") && !$0.hasPrefix("worlds/") }
            .filter { !$0.contains("/plans/") && !$0.contains("/worlds/") }
            .sorted().map { folder + "/" + $0 }
    }()

    static func rehearse(_ name: String, seed: UInt64? = nil) throws -> (record: RunRecord, report: DrillReport) {
        let path = name.hasPrefix("/") ? name : "\(root)/scenarios/\(name).yaml"
        let record = try Rehearsal(LoadedScenario(file: path, seed: seed)).run()
        return (record, DrillReport.examine(record))
    }
}
