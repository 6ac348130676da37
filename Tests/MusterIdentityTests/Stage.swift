import MusterAWS
import MusterCore
import MusterWire
import Testing

@testable import MusterIdentity

/// A network that answers by a script, and programs that print what they are told to.
///
/// One test uses it at a time, or several tasks on the same actor.
final class Script: IdentityTransport, ProgramRunner, @unchecked Sendable {
    private(set) var requests: [(request: WireRequest, address: HTTPAddress)] = []
    private(set) var runs: [[String]] = []
    /// Answers a request; `nil` for no answer.
    var answer: (WireRequest, HTTPAddress) async throws -> WireAnswer? = { _, _ in nil }
    /// The status and output of each program.
    var programs: [String: (status: Int, output: String)] = [:]

    func send(_ request: WireRequest, to address: HTTPAddress, within limit: Duration) async throws -> WireAnswer {
        requests.append((request, address))
        guard let answer = try await answer(request, address) else { throw TransportFailure("no answer") }
        return answer
    }

    func run(_ words: [String]) async throws -> ProgramResult {
        runs.append(words)
        guard let program = words.first.flatMap({ programs[$0] }) else { throw TransportFailure("no such program") }
        return ProgramResult(status: program.status, output: Secret(program.output), errors: "its own words")
    }
}

/// A clock that stands still until somebody moves it or sleeps.
final class TestClock: WallClock, @unchecked Sendable {
    // One test uses it at a time.
    var now: Timestamp
    var minimumResolution: Duration { .nanoseconds(1) }

    init(_ now: Timestamp = Timestamp(seconds: 1_772_442_000)) {
        self.now = now
    }

    func sleep(until deadline: Timestamp, tolerance: Duration?) async throws { now = max(now, deadline) }

    func wait(until deadline: Timestamp, or alarm: Alarm) async throws { now = max(now, deadline) }
}

/// A machine on which credentials are looked for.
struct Machine {
    let files: TestFiles
    let script = Script()
    let clock = TestClock()
    var environment: [String: String]
    var flags = CallerFlags()

    init(_ files: [String: String], _ environment: [String: String] = [:]) {
        self.files = TestFiles(files)
        self.environment = ["HOME": "/person"].merging(environment) { $1 }
    }

    func chain(
        _ askForCode: (@Sendable (String) async -> Secret?)? = nil
    ) throws(IdentityError) -> CredentialChain {
        CredentialChain(
            try CallerSettings(flags, Environment(environment), files),
            IdentityOutside(
                files: files,
                transport: script,
                programs: script,
                clock: clock,
                digests: PortableDigests(),
                askForCode: askForCode
            )
        )
    }
}
