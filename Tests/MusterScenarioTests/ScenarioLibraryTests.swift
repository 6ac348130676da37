import Foundation
import MusterCore
import MusterScenario
import Testing

/// The scenario files of the repository.
struct ScenarioLibraryTests {
    private static let files = [
        "three-tier", "completed-job-with-a-failed-server", "finished-without-launching", "late-failure",
        "stuck-conversion", "external-id-mismatch", "server-busy-elsewhere", "throttle-burst", "throttled-for-ever",
        "approval-granted", "large/thousand-servers",
    ]

    private let reader = ScenarioReader(operations: Operations.known)

    private func path(_ name: String) -> String { "\(Repository.root)/scenarios/\(name).yaml" }

    @Test(arguments: files) func `a scenario of the repository is read without a warning`(name: String) throws {
        let reading = try reader.scenario(at: path(name))

        #expect(reading.warnings == [])
        #expect(reading.value.name == name.split(separator: "/").last.map(String.init))
        #expect(reading.value.summary.contains("It must conclude"))
        #expect(reading.value.expectations.outcome != nil)
    }

    @Test func `the list of scenarios in this test is the list in the folder`() throws {
        let folder = "\(Repository.root)/scenarios"
        let found = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }

        #expect(Set(found) == Set(Self.files.filter { !$0.contains("/") }.map { $0 + ".yaml" }))
    }

    @Test func `the large scenario holds a thousand servers in forty waves of four accounts`() throws {
        let scenario = try reader.scenario(at: path("large/thousand-servers")).value

        #expect(scenario.plan.waves.count == 40)
        #expect(scenario.world.accounts.flatMap(\.regions).flatMap(\.servers).count == 1_000)
        #expect(scenario.plan.waves[4].dependsOn == [0, 1, 2, 3])
        #expect(Set(scenario.plan.waves.map { $0.target?.account ?? scenario.plan.target.account }).count == 4)
    }
}
