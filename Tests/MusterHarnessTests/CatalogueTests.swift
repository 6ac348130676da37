import MusterCore
import MusterHarness
import Testing

struct CatalogueTests {
    @Test(arguments: Catalogue.scenarios)
    func `every scenario of the catalogue is green`(path: String) throws {
        let report = try Catalogue.rehearse(path).report

        let failures = report.checks.filter { check in
            switch check.result {
            case .failed, .error: true
            case .passed, .skipped: false
            }
        }
        #expect(failures.isEmpty, "\(failures.map(\.result))")
        #expect(report.verdict == .passed)
    }

    @Test(arguments: Catalogue.scenarios)
    func `every scenario takes the same steps twice`(path: String) throws {
        let difference = try Rehearsal(LoadedScenario(file: path)).findDifference()

        #expect(difference == nil)
    }

    @Test(arguments: Catalogue.scenarios)
    func `every scenario says what it shows`(path: String) throws {
        #expect(try LoadedScenario(file: path).scenario.summary.count > 40)
    }
}
