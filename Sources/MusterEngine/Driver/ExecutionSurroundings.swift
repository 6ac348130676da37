package import MusterAWS
package import MusterCore

/// What an execution works with: where its calls go, whose clock it follows, and who keeps its record.
package struct ExecutionSurroundings<Backend: AWSBackend, Clock: WallClock>: Sendable {
    package var backend: Backend
    package var clock: Clock
    /// Carries out probes and actions.
    package var steps: any StepRunner = NoStepRunner()
    /// Where the execution hears from people and of the services' events.
    package var inbox = ExecutionInbox()
    package var record: ExecutionRecorder?
    /// Tells, once everything is done, until when people may still come.
    ///
    /// What they ask for is refused and recorded.
    package var lastWord: (@Sendable () -> Timestamp?)?

    package init(backend: Backend, clock: Clock) {
        self.backend = backend
        self.clock = clock
    }
}
