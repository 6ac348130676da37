package import MusterCore
import MusterEngine
import MusterTime

/// A run that could not be brought to its end, and the status that it leaves behind.
package struct RehearsalStopped: Error, Hashable, Sendable, CustomStringConvertible {
    package let status: ProgramStatus
    /// A word for machines.
    package let kind: String
    package let description: String

    package init(_ status: ProgramStatus, kind: String, _ description: String) {
        self.status = status
        self.kind = kind
        self.description = description
    }

    /// - Returns: `nil` for an error that is not about the run itself.
    init?(_ error: any Error) {
        switch error {
        case let stall as SimulationStalled:
            self.init(.internalError, kind: "SimulationStalled", "\(stall)")
        case let limit as SimulationTimeLimitReached:
            self.init(.limitReached, kind: "TimeLimitReached", "\(limit); raise it with limits.virtualTime")
        case let limit as SimulationStepLimitReached:
            self.init(.limitReached, kind: "StepLimitReached", "\(limit); raise it with limits.events")
        case let standstill as EngineStandstill:
            self.init(.internalError, kind: "EngineStandstill", "\(standstill)")
        default:
            return nil
        }
    }
}
