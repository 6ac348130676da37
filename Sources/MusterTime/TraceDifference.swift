/// The first place at which two traces of the same world part.
package struct TraceDifference: Hashable, Sendable {
    /// The number of the first differing step, counted from 1; `nil` when it lies behind the kept steps.
    package let stepNumber: Int?
    /// The step of the first trace, or `nil` when that trace has ended or did not keep it.
    package let first: Trace.Step?
    /// The step of the second trace, or `nil` when that trace has ended or did not keep it.
    package let second: Trace.Step?
    /// How many steps the first trace has.
    package let firstCount: Int
    /// How many steps the second trace has.
    package let secondCount: Int

    /// - Returns: `nil` when the traces are equal.
    package init?(between first: Trace, and second: Trace) {
        guard first.digest != second.digest || first.stepCount != second.stepCount else { return nil }
        (firstCount, secondCount) = (first.stepCount, second.stepCount)
        let kept = max(first.steps.count, second.steps.count)
        for index in 0..<kept {
            let left = index < first.steps.count ? first.steps[index] : nil
            let right = index < second.steps.count ? second.steps[index] : nil
            if left != right {
                (stepNumber, self.first, self.second) = (index + 1, left, right)
                return
            }
        }
        (stepNumber, self.first, self.second) = (nil, nil, nil)
    }
}

extension TraceDifference: CustomStringConvertible {
    package var description: String {
        guard let stepNumber else {
            return """
                two runs of the same world differ behind the kept steps \
                (\(firstCount) steps and \(secondCount) steps)
                """
        }
        return """
            two runs of the same world differ at step \(stepNumber):
              first  \(first.map(\.description) ?? "has ended")
              second \(second.map(\.description) ?? "has ended")
            """
    }
}

/// Runs a world twice and compares what happened.
///
/// - Parameters:
///   - maximum: Steps that are kept of each run to show the difference, about 40 bytes each.
///   - run: Builds the world anew with the given trace detail, runs it and returns the simulation's trace.
/// - Returns: The first difference, or `nil` when both runs were the same.
package func checkDeterminism(
    keepingSteps maximum: Int = 1_000_000,
    _ run: (Trace.Detail) throws -> Trace
) rethrows -> TraceDifference? {
    let first = try run(.steps(maximum: maximum))
    let second = try run(.steps(maximum: maximum))
    return TraceDifference(between: first, and: second)
}
