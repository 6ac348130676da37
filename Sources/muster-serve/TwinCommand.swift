import ArgumentParser
import Foundation
import MusterCore
import MusterTwin

/// Speaks to a server that runs.
struct TwinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "twin",
        abstract: "Speaks to a server that muster serve has started: its time, its faults, its state.",
        discussion: """
            Examples:
              muster twin advance 45m
              muster twin fault '{ phase: launch, server: db-1, result: LAUNCH_FAILED }'
              muster twin save before.json && muster twin load before.json

            The server is the one of --server, of AWS_ENDPOINT_URL, or on port 4599 of this machine. Standard output gets \
            the server's answer, which is JSON. Exit code 69 when no server answers, 65 when it refuses.
            """,
        subcommands: [
            StateCommand.self, AdvanceCommand.self, ResetCommand.self, PaceCommand.self, FaultCommand.self,
            FaultsCommand.self, ClearCommand.self, LedgerCommand.self, SaveCommand.self, LoadCommand.self,
        ]
    )
}

struct ServerOptions: ParsableArguments {
    @Option(name: .long, help: "Where the server is, for example http://127.0.0.1:4599.")
    var server: String?

    /// Asks the server.
    ///
    /// - Returns: The body of its answer.
    func ask(_ method: String, _ path: String, _ body: [UInt8] = []) throws -> [UInt8] {
        let named = ProcessInfo.processInfo.environment["AWS_ENDPOINT_URL"].flatMap { $0.isEmpty ? nil : $0 }
        let place = server ?? named ?? "http://127.0.0.1:4599"
        guard let client = LoopbackClient(place) else {
            throw Failure(.usage, "\"\(place)\" is no address of a server; for example http://127.0.0.1:4599")
        }
        let answer: LoopbackClient.Answer
        do {
            answer = try client.ask(method, Twin.controlPrefix + path, body)
        } catch {
            throw Failure(.unavailable, "no server answers at \(place): \(error)")
        }
        guard (200..<300).contains(answer.status) else {
            let error = (try? JSONParser.parse(answer.body))?["error"]
            guard let message = error?["message"]?.string else {
                throw Failure(
                    .unavailable,
                    "what answers at \(place) is no server of muster serve (status \(answer.status))"
                )
            }
            let problems = (error?["problems"]?.array ?? []).compactMap { problem -> String? in
                guard let text = problem["message"]?.string, let code = problem["code"]?.string else { return nil }
                return "\(code) line \(problem["line"]?.integer ?? 1): \(text)"
            }
            throw Failure(
                .invalidInput,
                ([message] + problems.dropFirst(problems.count == 1 ? 1 : 0)).joined(separator: "\n  ")
            )
        }
        return answer.body
    }

    func tell(_ method: String, _ path: String, _ body: JSONValue? = nil) throws {
        let answer = try ask(method, path, body.map { JSONWriter().bytes($0) } ?? [])
        Output.write(answer, to: STDOUT_FILENO)
    }
}

struct StateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state",
        abstract: "Shows the time, the pace, and what there is in every account and Region."
    )

    @OptionGroup var options: ServerOptions

    func run() throws { try options.tell("GET", "state") }
}

struct AdvanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Moves the server's time on, whatever its pace is."
    )

    @Argument(help: "How far, for example 90s, 45m or 2h.")
    var duration: String

    @OptionGroup var options: ServerOptions

    func run() throws {
        guard let duration = Duration(text: duration), duration >= .zero else {
            throw Failure(.usage, "\"\(duration)\" is no duration; for example 90s, 45m or 2h")
        }
        let parts = duration.components
        let fraction = parts.attoseconds / 1_000_000_000
        let digits = String(repeating: "0", count: 9 - String(fraction).utf8.count) + String(fraction)
        let seconds = fraction == 0 ? "\(parts.seconds)" : "\(parts.seconds).\(digits)"
        try options.tell("POST", "advance", .object([("seconds", JSONValue(.number(seconds)))]))
    }
}

struct ResetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Begins the world anew; faults are gone, and sessions that were given out are unknown."
    )

    @Option(name: .long, help: "Another seed.")
    var seed: UInt64?

    @OptionGroup var options: ServerOptions

    func run() throws { try options.tell("POST", "reset", .object(seed.map { [("seed", .number($0))] } ?? [])) }
}

struct PaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pace",
        abstract: "Shows how time passes, or changes it."
    )

    @Argument(help: "real, scaled:N, held or skip-on-describe.")
    var pace: PaceOption?

    @OptionGroup var options: ServerOptions

    func run() throws {
        guard let pace else { return try options.tell("GET", "pace") }
        try options.tell("POST", "pace", .object([("pace", .string(pace.pace.text))]))
    }
}

struct FaultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fault",
        abstract: "Adds a fault, or a list of them, as scenario files have them.",
        discussion: "Its windows (from, until) are measured from now. - reads it from standard input."
    )

    @Argument(help: "For example '{ call: drs:DescribeJobs, calls: 1..3, error: ThrottlingException }'.")
    var fault: String

    @OptionGroup var options: ServerOptions

    func run() throws {
        let text = fault == "-" ? FileHandle.standardInput.readDataToEndOfFile() : Data(fault.utf8)
        Output.write(try options.ask("POST", "faults", [UInt8](text)), to: STDOUT_FILENO)
    }
}

struct FaultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faults",
        abstract: "Lists the faults that were added."
    )

    @OptionGroup var options: ServerOptions

    func run() throws { try options.tell("GET", "faults") }
}

struct ClearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Takes a fault away, or all of them; what they have done stays done."
    )

    @Argument(help: "The number of the fault; all otherwise.")
    var number: Int?

    @OptionGroup var options: ServerOptions

    func run() throws { try options.tell("DELETE", "faults" + (number.map { "/\($0)" } ?? "")) }
}

struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Lists the latest calls that the services were asked."
    )

    @Option(name: .long, help: "How many at most, up to 10000.")
    var limit = 100

    @Option(name: .long, help: "Only calls after this number.")
    var after: Int?

    @OptionGroup var options: ServerOptions

    func run() throws {
        try options.tell("GET", "ledger?limit=\(limit)" + (after.map { "&after=\($0)" } ?? ""))
    }
}

struct SaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save",
        abstract: "Saves the server's state into a file; - is standard output."
    )

    @Argument(help: "The file.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var options: ServerOptions

    func run() throws {
        let state = try options.ask("POST", "save")
        if file == "-" {
            Output.write(state, to: STDOUT_FILENO)
        } else {
            // What was asked may hold what nobody else shall read.
            try Output.replace(file, with: state)
        }
    }
}

struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Puts a saved state in the place of the server's own."
    )

    @Argument(help: "The file.", completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var options: ServerOptions

    func run() throws {
        guard let state = FileManager.default.contents(atPath: file) else {
            throw Failure(.unavailable, "\"\(file)\" cannot be read")
        }
        Output.write(try options.ask("POST", "load", [UInt8](state)), to: STDOUT_FILENO)
    }
}
