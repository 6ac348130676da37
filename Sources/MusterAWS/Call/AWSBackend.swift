package import MusterCore

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

    /// Whether ``promptAnswer(to:_:as:on:)`` may be asked.
    var answersPromptly: Bool { get }

    /// Makes a call without suspending, where the backend knows the answer before it arrives.
    ///
    /// A simulated service does; the caller lets the time until the arrival pass itself. The call is the same as
    /// ``call(_:_:as:)`` in everything else.
    ///
    /// - Parameters:
    ///   - operation: What is called.
    ///   - input: What is asked for.
    ///   - caller: In whose name.
    ///   - terms: The arrival and the edition are set in any case.
    /// - Returns: The answer; a blank one when the edition is the one that the caller remembers.
    /// - Throws: The refusal, which reaches the caller at the arrival as well.
    func promptAnswer<Operation: AWSOperation>(
        to operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> Operation.Output

    /// Makes the last prompt call of a caller once more, where it is certain to be answered the same.
    ///
    /// - Returns: When the answer arrives; `nil` when it might be another one, and nothing has been called.
    func repeatAnswer(as caller: CallContext, edition: UInt64) -> Timestamp?
}

extension AWSBackend {
    package func repeatAnswer(as caller: CallContext, edition: UInt64) -> Timestamp? { nil }

    package var answersPromptly: Bool { false }

    package func promptAnswer<Operation: AWSOperation>(
        to operation: Operation.Type,
        _ input: Operation.Input,
        as caller: CallContext,
        on terms: inout PromptTerms
    ) throws(AWSError) -> Operation.Output {
        throw AWSError(.notSent, "this backend has no prompt answers", httpStatus: 0)
    }
}
