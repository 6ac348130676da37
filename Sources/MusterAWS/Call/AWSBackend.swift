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

    /// Makes a call without suspending, where the backend knows the answer before it arrives.
    ///
    /// A simulated service does; the caller lets the time until the arrival pass itself. The call is the same as
    /// ``call(_:_:as:)`` in everything else.
    ///
    /// - Parameters:
    ///   - operation: What is called.
    ///   - input: What is asked for.
    ///   - caller: In whose name.
    ///   - terms: The arrival is set in any case, unless the answer is ``PromptAnswer/none``.
    /// - Returns: The answer, or why there is none yet.
    /// - Throws: The refusal, which reaches the caller at the arrival as well.
    func answerPromptly<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> PromptAnswer<Operation.Output>
}

extension AWSBackend {
    package func answerPromptly<Operation: AWSOperation>(
        _ operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> PromptAnswer<Operation.Output> {
        .none
    }
}
