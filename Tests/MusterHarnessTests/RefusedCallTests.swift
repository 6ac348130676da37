import MusterAnalysis
import MusterCore
import MusterHarness
import Testing

/// What a scenario expects of calls that are refused.
struct RefusedCallTests {
    private static func verdict(of name: String, _ operation: String, _ count: ClosedRange<Int>) throws -> Verdict {
        let file = try LoadedScenario(file: "\(Catalogue.root)/scenarios/\(name).yaml")
        var scenario = file.scenario
        scenario.expectations.refused = [
            Expectations.Expected(Expectations.CallCount(operation: operation, count: count))
        ]
        return try Rehearsal(LoadedScenario(scenario, file: file.file)).report().verdict
    }

    @Test(arguments: ["*", "drs:*", "drs:DescribeJobs"])
    func `refused calls are counted by operation, by service and all together`(operation: String) throws {
        #expect(try Self.verdict(of: "throttle-burst", operation, 5...5) == .passed)
        #expect(try Self.verdict(of: "throttle-burst", operation, 0...4) == .failed)
    }

    @Test func `a call of another service is not counted`() throws {
        #expect(try Self.verdict(of: "throttle-burst", "sns:*", 0...0) == .passed)
        #expect(try Self.verdict(of: "throttle-burst", "drs:StartRecovery", 0...0) == .passed)
    }
}
