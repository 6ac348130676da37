import Foundation
import MusterCore
import MusterScenario
import Testing

/// The scenario files of the repository.
struct ScenarioLibraryTests {
    /// Every scenario below `scenarios/`, plans and worlds left out.
    private static let files: [String] = {
        let names = FileManager.default.enumerator(atPath: "\(Repository.root)/scenarios")?.compactMap { $0 as? String }
        return (names ?? []).filter { name in
            name.hasSuffix(".yaml") && !name.split(separator: "/").contains { $0 == "plans" || $0 == "worlds" }
        }.sorted().map { String($0.dropLast(5)) }
    }()

    private let reader = ScenarioReader(operations: Operations.known)

    private func path(_ name: String) -> String { "\(Repository.root)/scenarios/\(name).yaml" }

    @Test(arguments: files) func `a scenario of the repository is read without a warning`(name: String) throws {
        let reading = try reader.scenario(at: path(name))

        #expect(reading.warnings == [])
        #expect(reading.value.name == name.split(separator: "/").last.map(String.init))
        #expect(reading.value.summary.contains("It must conclude"))
        #expect(reading.value.expectations.outcome != nil)
    }

    @Test func `there are scenarios to read`() {
        #expect(Self.files.count > 10)
    }

    @Test func `the large scenario holds a thousand servers in forty waves of four accounts`() throws {
        let scenario = try reader.scenario(at: path("large/thousand-servers")).value

        #expect(scenario.plan.waves.count == 40)
        #expect(scenario.world.accounts.flatMap(\.regions).flatMap(\.servers).count == 1_000)
        #expect(scenario.plan.waves[4].dependsOn == [0, 1, 2, 3])
        #expect(Set(scenario.plan.waves.map { $0.target?.account ?? scenario.plan.target.account }).count == 4)
    }
}
