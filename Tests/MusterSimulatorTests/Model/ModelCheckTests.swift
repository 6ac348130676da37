import MusterAWS
import MusterCore
import MusterSimulator
import MusterTestKit
import Testing

/// Every operation that is simulated, held against the service's model: what the model allows is never refused for its
/// shape, and each rule of the model is refused for itself, in the service's own words.
///
/// Nothing here knows an operation by itself but the tables at the end, each line of which has its reason.
struct ModelCheckTests {
    @Test(arguments: ModelCheck.operations)
    func `what the model allows is taken, or refused with an error that the model declares`(
        operation: ModelCheck.Subject
    ) throws {
        let refused = try operation.refusedValidRequests()

        #expect(refused == [])
    }

    @Test(arguments: ModelCheck.operations)
    func `each rule of the model that a request breaks is named in the refusal`(
        operation: ModelCheck.Subject
    ) throws {
        let (count, wrong) = try operation.unnoticedViolations()

        #expect(wrong == [])
        #expect(count > 0 || !operation.hasRules)
    }

    @Test(arguments: ModelCheck.operations)
    func `a member of the wrong type, or a required one that is missing, does not fit the shape`(
        operation: ModelCheck.Subject
    ) {
        #expect(operation.unnoticedMisfits() == [])
    }

    @Test func `the tables name operations that exist and differ from the rule`() {
        let names = Set(ModelCheck.operations.map(\.name))

        #expect(Set(ModelCheck.undeclared.keys).subtracting(names) == [])
        #expect(ModelCheck.operations.count == OperationCatalog.count)
    }
}
