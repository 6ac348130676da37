package import MusterAWS
package import MusterCore

/// What an execution follows: its plan, who runs it, and all that decides where the plan leaves room.
package struct ExecutionSetup: Sendable {
    package var plan: RecoveryPlan
    /// The engine's own account, home Region and keys.
    package var caller: CallContext
    package var settings = EngineSettings()
    /// Decides the jitter of retries and, without a secret, the tokens of approvals.
    package var seed: UInt64
    /// At least 16 bytes that nobody else knows, which the tokens of approvals are made from; `nil` in a rehearsal.
    package var secret: [UInt8]?
    /// Puts messages into words.
    package var renderer: any NotificationRendering = NotificationText()
    /// The plan as it was run before; `nil` when nobody knows.
    package var previousPlan: RecoveryPlan?

    package init(plan: RecoveryPlan, caller: CallContext, seed: UInt64) {
        self.plan = plan
        self.caller = caller
        self.seed = seed
    }
}
