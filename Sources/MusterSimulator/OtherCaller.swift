package import MusterAWS

/// The services as another orchestrator in the same world calls them.
///
/// Whatever it does counts; its calls are no part of the ledger, which belongs to the execution that is rehearsed.
package struct OtherCaller: AWSBackend {
    private let services: SimulatedAWS

    package init(_ services: SimulatedAWS) { self.services = services }

    package func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output {
        try await services.callBeside(operation, input, as: caller)
    }
}
