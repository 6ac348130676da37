package import MusterCore
package import MusterWire

/// Everything that finding credentials needs of the world: files, a network, programs, time.
package struct IdentityOutside: Sendable {
    package let files: any FileAccess
    package let transport: any IdentityTransport
    package let programs: any ProgramRunner
    package let clock: any WallClock
    package let digests: any SigningDigests
    /// Asks a person for the code that a device shows; `nil` where there is no terminal.
    package let askForCode: (@Sendable (_ device: String) async -> Secret?)?

    package init(
        files: any FileAccess,
        transport: any IdentityTransport,
        programs: any ProgramRunner,
        clock: any WallClock,
        digests: any SigningDigests,
        askForCode: (@Sendable (_ device: String) async -> Secret?)? = nil
    ) {
        self.files = files
        self.transport = transport
        self.programs = programs
        self.clock = clock
        self.digests = digests
        self.askForCode = askForCode
    }
}

/// Carries one request; it follows no redirection and tries nothing again.
package protocol IdentityTransport: Sendable {
    /// - Throws: ``TransportFailure``, or `CancellationError` when the task is cancelled.
    func send(_ request: WireRequest, to address: HTTPAddress, within limit: Duration) async throws -> WireAnswer
}

/// Why there is no answer, for people.
package struct TransportFailure: Error, Hashable, Sendable {
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}

/// Runs a program without a shell.
package protocol ProgramRunner: Sendable {
    /// - Throws: ``TransportFailure`` when it cannot be started, or `CancellationError` when the task is cancelled.
    func run(_ words: [String]) async throws -> ProgramResult
}

/// What a program has said.
package struct ProgramResult: Sendable {
    package let status: Int
    /// Hidden: credentials stand there.
    package let output: Secret
    /// What it says to people.
    package let errors: String

    package init(status: Int, output: Secret, errors: String) {
        self.status = status
        self.output = output
        self.errors = errors
    }
}
