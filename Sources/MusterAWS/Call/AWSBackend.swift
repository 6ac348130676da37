/// Carries one call to AWS, or to something that behaves like it.
///
/// The answer comes on the caller's own executor. Every refusal is an ``AWSError``; besides that only
/// `CancellationError` is thrown.
package protocol AWSBackend: Sendable {
    func call<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext
    ) async throws -> Operation.Output
}
